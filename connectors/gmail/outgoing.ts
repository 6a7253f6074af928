// Where an outgoing message of ours is now: by the id of its draft, then in its thread, then among the drafts and the sent mails,
// whose headers are read once. Gmail finds no header field of ours by searching, and its lists may lag: where they leave a doubt
// the answer is that nobody can tell. Called by mailbox.ts.
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { Mailbox, OutgoingState } from '../../src/ports/mailbox.ts';
import { type GmailClient, noBytes } from './client.ts';
import { type KnownDrafts, mayLag } from './known-drafts.ts';
import { createMemory } from './remember.ts';
import {
  bytesOf,
  type DraftRef,
  fieldOf,
  isUnsentDraft,
  type Message,
  parseDraftRef,
  secondsOf,
  TOKEN_FIELD,
  tokenKey,
  tokenOfMessage,
} from './translate.ts';

/** What a look in one place found: a state, that it proves nothing (`unsure`), or nothing there. */
type Found = OutgoingState | { readonly kind: 'unsure' | 'nothing' };

interface Sought {
  readonly token: string;
  readonly key: string;
  readonly ref: DraftRef | null;
}

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ConnectorError && error.kind === 'not_found') return null;
    throw error;
  }
}

export function createOutgoing(client: GmailClient, known: KnownDrafts): Mailbox['readOutgoing'] {
  const search = createSearch(client);

  const readDraft = async (draftId: string, { token, key, ref }: Sought): Promise<Found> => {
    const draft = await orNull(client.getDraft(draftId, 'raw'));
    if (!draft) return { kind: 'nothing' };
    const raw = bytesOf(draft.message);
    if (!raw) throw noBytes(draft.message.id);
    const carried = fieldOf(raw, TOKEN_FIELD);
    // A mail client may drop the field from what a person edited; the draft is the same by its id.
    if (carried !== token && !(carried === null && ref?.draftId === draftId && ref.tokenKey === key))
      return { kind: 'nothing' };
    const { id: messageId, threadId, labelIds } = draft.message;
    if (labelIds.includes('SENT')) return { kind: 'sent', ref: messageId, raw };
    if (!isUnsentDraft(draft.message)) return { kind: 'deleted' };
    const noted = known.note({ draftId, messageId, threadId, savedSeconds: secondsOf(draft.message), tokenKey: key });
    return { kind: 'draft', ref: noted, raw };
  };

  const readSent = async (id: string): Promise<Found> => {
    const message = await orNull(client.getMessage(id, 'raw'));
    const raw = message && bytesOf(message);
    return raw ? { kind: 'sent', ref: id, raw } : { kind: 'unsure' };
  };

  const searchThread = async (threadId: string, sought: Sought): Promise<Found> => {
    const messages = (await orNull(client.getThread(threadId)))?.messages ?? [];
    const ours = messages.filter((message) => tokenOfMessage(message) === sought.token);
    const sent = ours.find(({ labelIds }) => labelIds.includes('SENT'));
    if (sent) return readSent(sent.id);
    const draft = ours.find(isUnsentDraft);
    if (draft) {
      const { draftId } = await search.findDraft(({ messageId }) => Promise.resolve(messageId === draft.id));
      return draftId === null ? { kind: 'unsure' } : readDraft(draftId, sought);
    }
    if (ours.some(({ labelIds }) => labelIds.includes('TRASH'))) return { kind: 'deleted' };
    return { kind: hasUntoldSend(messages, sought.ref) ? 'unsure' : 'nothing' };
  };

  const searchAll = async (sought: Sought, sinceSeconds: number | null): Promise<Found> => {
    const { token } = sought;
    const draft = await search.findDraft(
      async ({ draftId, messageId }) => (await search.tokenOfDraft(draftId, messageId)) === token,
    );
    if (draft.draftId !== null) {
      const found = await readDraft(draft.draftId, sought);
      return found.kind === 'nothing' ? { kind: 'unsure' } : found;
    }
    const sent = await search.findSent(token, sinceSeconds);
    if (sent.id !== null) return readSent(sent.id);
    return { kind: draft.isComplete && sent.isComplete ? 'nothing' : 'unsure' };
  };

  return async ({ token, draft }) => {
    const key = tokenKey(token);
    const given = draft === null ? null : parseDraftRef(draft);
    // Another token's draft says nothing of this one.
    const ref = given?.tokenKey === key ? given : null;
    const sought: Sought = { token, key, ref };
    const unclear = known.unclear.get(key);
    const byId = ref ? await readDraft(ref.draftId, sought) : { kind: 'nothing' as const };
    if (isState(byId)) return byId;
    const threadId = ref?.threadId ?? unclear?.threadId ?? null;
    const inThread = threadId === null ? { kind: 'nothing' as const } : await searchThread(threadId, sought);
    if (isState(inThread)) return inThread;
    const savedSeconds = ref?.savedSeconds ?? (unclear ? Math.floor(unclear.atMs / 1000) : null);
    const anywhere = await searchAll(
      sought,
      savedSeconds === null ? null : savedSeconds - limits.gmail.clockSkewSeconds,
    );
    if (isState(anywhere)) return anywhere;
    const isUnsure = inThread.kind === 'unsure' || anywhere.kind === 'unsure' || mayLag(unclear, Date.now());
    return { kind: isUnsure ? 'cannot_tell' : 'absent' };
  };
}

const isState = (found: Found): found is OutgoingState => found.kind !== 'unsure' && found.kind !== 'nothing';

/** A mail that was sent in the thread after the draft was saved, without our field: it may be the draft, sent by a client that drops it. */
const hasUntoldSend = (messages: readonly Message[], ref: DraftRef | null): boolean =>
  ref !== null &&
  messages.some(
    (message) =>
      message.labelIds.includes('SENT') && tokenOfMessage(message) === '' && secondsOf(message) >= ref.savedSeconds,
  );

interface DraftEntry {
  readonly draftId: string;
  readonly messageId: string;
}

/** Looks through whole lists; the token of a message never changes, so each is read once. */
function createSearch(client: GmailClient) {
  const tokens = createMemory<string>(limits.gmail.remembered);
  let lookupsLeft = 0;

  const tokenOf = async (messageId: string, look: () => Promise<Message | null>): Promise<string | null> => {
    const known = tokens.get(messageId);
    if (known !== undefined) return known;
    if (lookupsLeft <= 0) return null;
    lookupsLeft -= 1;
    const message = await orNull(look());
    if (!message || message.id !== messageId) return null;
    const token = tokenOfMessage(message);
    tokens.set(messageId, token);
    return token;
  };

  return {
    /** Null where nobody can say: it went, changed, or too many were read already. */
    tokenOfDraft: (draftId: string, messageId: string) =>
      tokenOf(messageId, async () => (await client.getDraft(draftId, 'metadata')).message),

    async findDraft(isMeant: (draft: DraftEntry) => Promise<boolean | null>) {
      lookupsLeft = limits.gmail.lookupsMax;
      let pageToken: string | null = null;
      for (let pages = 0; pages < limits.gmail.draftPagesMax; pages += 1) {
        const page: Awaited<ReturnType<GmailClient['listDrafts']>> = await client.listDrafts(pageToken);
        const drafts = page.drafts.map(({ id, message }) => ({ draftId: id, messageId: message.id }));
        const meant = await Promise.all(drafts.map(isMeant));
        const found = drafts.find((_, index) => meant[index]);
        if (found) return { draftId: found.draftId, isComplete: true };
        pageToken = page.nextPageToken ?? null;
        if (pageToken === null) return { draftId: null, isComplete: lookupsLeft > 0 };
      }
      return { draftId: null, isComplete: false };
    },

    /** The newest page of sent mails, from a time on where one is known. */
    async findSent(token: string, sinceSeconds: number | null) {
      lookupsLeft = limits.gmail.lookupsMax;
      const query = sinceSeconds === null ? {} : { q: `after:${Math.max(0, sinceSeconds)}` };
      const { messages, nextPageToken } = await client.listMessages({ labelIds: ['SENT'], ...query }, null);
      const found = await Promise.all(messages.map(({ id }) => tokenOf(id, () => client.getMessage(id, 'metadata'))));
      const at = found.indexOf(token);
      return { id: messages[at]?.id ?? null, isComplete: !nextPageToken && !found.includes(null) };
    },
  };
}
