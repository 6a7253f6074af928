// The Mailbox port over Microsoft Graph, put together from its parts. Called by connector.ts.
import { limits } from '../../src/domain/limits.ts';
import type { Mailbox, MailboxAccount, ProviderMessageId } from '../../src/ports/mailbox.ts';
import { createChanges } from './changes.ts';
import { type GraphMailClient, noSuchMessage } from './client.ts';
import { removeDraft, removeLeftovers, saveDraft } from './drafts.ts';
import { createMarks } from './marks.ts';
import { readOutgoing } from './outgoing.ts';
import { sendDraft } from './send-draft.ts';
import { createSightings } from './sightings.ts';
import { createPlaces } from './standing.ts';
import { GraphMessage, isMessageId, MessageList, messagePath, queryOf, quote } from './translate.ts';

export function createMailbox(client: GraphMailClient, account: MailboxAccount, nowMs: () => number): Mailbox {
  const sightings = createSightings(nowMs);
  const sending = { client, readPlaces: createPlaces(client), nowMs };

  return {
    account,
    tellsDraftsAndMarks: true,
    ...createChanges(client, nowMs),
    ...createMarks(client),
    saveDraft: (draft) => saveDraft(sending, sightings, draft),
    removeDraft: (ref) => removeDraft(client, sightings, ref),
    removeLeftovers: (query) => removeLeftovers(sending, sightings, query),
    readOutgoing: (query) => readOutgoing(sending, sightings, query),
    sendDraft: (ref, digest) => sendDraft(sending, ref, digest),

    async fetchRaw(ref) {
      if (!isMessageId(ref)) throw noSuchMessage();
      return client.readBytes(`${messagePath(client.root, ref)}/$value`);
    },

    async readThread(ref) {
      if (!isMessageId(ref)) throw noSuchMessage();
      const path = `${messagePath(client.root, ref)}${queryOf({ $select: 'conversationId' })}`;
      const { conversationId } = await client.read(GraphMessage, { method: 'GET', path });
      return conversationId ? listThread(client, conversationId, ref) : [];
    },
  };
}

/** Graph sorts no list that is filtered by conversation, so it is sorted here. Drafts are no part of what was said. */
async function listThread(
  client: GraphMailClient,
  conversationId: string,
  without: ProviderMessageId,
): Promise<readonly ProviderMessageId[]> {
  const query = {
    $filter: `conversationId eq ${quote(conversationId)}`,
    $select: 'receivedDateTime,isDraft,conversationId',
    $top: limits.outlook.messagesPerPage,
  };
  const found: GraphMessage[] = [];
  let path: string | null = `${client.root}/messages${queryOf(query)}`;
  for (let pages = 0; path !== null && pages < limits.outlook.threadPagesMax; pages += 1) {
    const page: MessagePage = await client.read(MessageList, { method: 'GET', path });
    found.push(...page.value);
    const next = page['@odata.nextLink'];
    path = next === undefined ? null : client.pathOf(next);
  }
  return found
    .filter((one) => one.conversationId === conversationId && one.id !== without && one.isDraft !== true)
    .sort((a, b) => Date.parse(a.receivedDateTime ?? '') - Date.parse(b.receivedDateTime ?? ''))
    .slice(-limits.mailbox.threadMessages)
    .map(({ id }) => id);
}

type MessagePage = ReturnType<typeof MessageList.parse>;
