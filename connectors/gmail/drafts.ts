// Drafts: saved in the thread of what they answer, sent once, removed. A draft's id stays when it is edited, and is gone when it
// was sent. Called by mailbox.ts.
import { hash } from 'node:crypto';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { DraftVersion, Mailbox } from '../../src/ports/mailbox.ts';
import { type GmailClient, noBytes, notSent, touched } from './client.ts';
import type { KnownDrafts } from './known-drafts.ts';
import type { Threads } from './threads.ts';
import { bytesOf, type DraftRef, isUnsentDraft, parseDraftRef, secondsOf, tokenKey } from './translate.ts';

export function createDrafts(
  client: GmailClient,
  threads: Threads,
  known: KnownDrafts,
): Pick<Mailbox, 'saveDraft' | 'sendDraft' | 'removeDraft'> {
  return {
    saveDraft: createSaving(client, threads, known),

    async sendDraft(ref, digest) {
      const draft = parseDraftRef(ref);
      if (!draft) throw notSent('it is no draft of ours');
      const { message } = await client.getDraft(draft.draftId, 'raw').catch((error: unknown) => {
        throw isConnectorError(error, 'not_found') ? notSent('it is no draft any more') : error;
      });
      if (!isUnsentDraft(message)) throw notSent('it is in the bin, or was sent');
      const raw = bytesOf(message);
      if (!raw) throw noBytes(message.id);
      if (hash('sha256', raw, 'hex') !== digest) throw notSent('its bytes have changed');
      known.unclear.set(draft.tokenKey, { atMs: Date.now(), threadId: draft.threadId });
      const sent = await client.sendDraft(draft.draftId);
      known.unclear.delete(draft.tokenKey);
      known.keys.set(sent.id, draft.tokenKey);
      return sent.id;
    },

    async removeDraft(ref) {
      const draft = parseDraftRef(ref);
      if (!draft || !(await findUnsent(client, draft, 'minimal'))) return;
      try {
        await client.deleteDraft(draft.draftId);
      } catch (error) {
        if (!isConnectorError(error, 'not_found')) throw error;
      }
    },
  };
}

/** Null where the draft is gone, sent or in the bin. */
async function findUnsent(client: GmailClient, ref: DraftRef | null, format: 'minimal' | 'raw') {
  if (ref === null) return null;
  try {
    const draft = await client.getDraft(ref.draftId, format);
    return isUnsentDraft(draft.message) ? draft : null;
  } catch (error) {
    if (isConnectorError(error, 'not_found')) return null;
    throw error;
  }
}

function createSaving(client: GmailClient, threads: Threads, known: KnownDrafts): Mailbox['saveDraft'] {
  const create = async (raw: Uint8Array, threadId: string | null): Promise<string> => {
    try {
      return (await client.createDraft(raw, threadId)).id;
    } catch (error) {
      // The thread went at this moment.
      if (threadId === null || !isConnectorError(error, 'not_found')) throw error;
      return (await client.createDraft(raw, null)).id;
    }
  };

  const write = async (
    raw: Uint8Array,
    replaces: DraftVersion | null,
    threadId: () => Promise<string | null>,
  ): Promise<string> => {
    if (replaces === null) return create(raw, await threadId());
    // Gmail has no condition for a change: this look comes as late as it can.
    const old = await findUnsent(client, parseDraftRef(replaces.ref), 'raw');
    const bytes = old && bytesOf(old.message);
    if (!bytes || hash('sha256', bytes, 'hex') !== replaces.version) throw touched();
    try {
      return (await client.updateDraft(old.id, raw, old.message.threadId)).id;
    } catch (error) {
      throw isConnectorError(error, 'not_found') ? touched() : error;
    }
  };

  return async ({ raw, token, replaces }) => {
    const key = tokenKey(token);
    const threadId = async (): Promise<string | null> => {
      const found = await threads.findThreadOf(raw);
      known.unclear.set(key, { atMs: Date.now(), threadId: found });
      return found;
    };
    known.unclear.set(key, { atMs: Date.now(), threadId: null });
    const id = await write(raw, replaces, threadId).catch((error: unknown) => {
      if (isConnectorError(error, 'rejected', 'auth', 'rate_limited')) known.unclear.delete(key);
      throw error;
    });
    // Gmail's own time of this version bounds a later search for it. Where this fails the draft is there, and found by its token.
    const { message } = await client.getDraft(id, 'minimal');
    known.unclear.delete(key);
    return known.note({
      draftId: id,
      messageId: message.id,
      threadId: message.threadId,
      savedSeconds: secondsOf(message),
      tokenKey: key,
    });
  };
}
