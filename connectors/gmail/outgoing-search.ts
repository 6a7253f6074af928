// Looks through whole lists of drafts and of sent mails for the one that carries a token, as Gmail does not search header fields of
// ours. Called by outgoing.ts.
import { limits } from '../../src/domain/limits.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { GmailClient } from './client.ts';
import type { KnownDrafts } from './known-drafts.ts';
import { type Message, tokenKeyOf } from './translate.ts';

interface DraftEntry {
  readonly draftId: string;
  readonly messageId: string;
}

/** Looks through whole lists, and reads no more than so many messages that it does not know yet: the next look goes on. */
export function createSearch(client: GmailClient, { keys }: KnownDrafts) {
  /** Null where nobody can say: the message went, changed, or too many were read already. */
  const createReader = (lookups: number) => {
    let left = lookups;
    return async (messageId: string, look: () => Promise<Message>): Promise<string | null> => {
      const known = keys.get(messageId);
      if (known !== undefined) return known;
      if (left <= 0) return null;
      left -= 1;
      const message = await orNull(look());
      if (message?.id !== messageId) return null;
      const key = tokenKeyOf(message);
      keys.set(messageId, key);
      return key;
    };
  };

  return {
    async findDraft(isMeant: (draft: DraftEntry, keyOf: () => Promise<string | null>) => Promise<boolean | null>) {
      const read = createReader(limits.gmail.draftLookupsMax);
      let isComplete = true;
      let pageToken: string | null = null;
      for (let pages = 0; pages < limits.gmail.draftPagesMax; pages += 1) {
        const page: Awaited<ReturnType<GmailClient['listDrafts']>> = await client.listDrafts(pageToken);
        const drafts = page.drafts.map(({ id, message }) => ({ draftId: id, messageId: message.id }));
        const meant = await Promise.all(
          drafts.map((draft) =>
            isMeant(draft, () =>
              read(draft.messageId, async () => (await client.getDraft(draft.draftId, 'metadata')).message),
            ),
          ),
        );
        const found = drafts.find((_, index) => meant[index]);
        if (found) return { draftId: found.draftId, isComplete: true };
        isComplete &&= !meant.includes(null);
        pageToken = page.nextPageToken ?? null;
        if (pageToken === null) return { draftId: null, isComplete };
      }
      return { draftId: null, isComplete: false };
    },

    /** The newest first, from a time on where one is known. */
    async findSent(key: string, sinceSeconds: number | null) {
      const read = createReader(limits.gmail.sentLookupsMax);
      const query = {
        labelIds: ['SENT'],
        ...(sinceSeconds === null ? {} : { q: `after:${Math.max(0, sinceSeconds)}` }),
      };
      let isComplete = true;
      let pageToken: string | null = null;
      for (let pages = 0; pages < limits.gmail.sentPagesMax; pages += 1) {
        const page: Awaited<ReturnType<GmailClient['listMessages']>> = await client.listMessages(query, pageToken);
        const found = await Promise.all(
          page.messages.map(({ id }) => read(id, () => client.getMessage(id, 'metadata'))),
        );
        const at = found.indexOf(key);
        if (at >= 0) return { id: page.messages[at]?.id ?? null, isComplete: true };
        isComplete &&= !found.includes(null);
        pageToken = page.nextPageToken ?? null;
        if (pageToken === null) return { id: null, isComplete };
      }
      return { id: null, isComplete: false };
    },
  };
}

/** Null for what is not there (any more). */
export async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (isConnectorError(error, 'not_found')) return null;
    throw error;
  }
}
