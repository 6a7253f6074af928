// Where an outgoing message of ours is now: by the id of its draft, then in its thread, then among the drafts and the sent mails,
// whose headers are read once. Gmail finds no header field of ours by searching, and its lists may lag: where they leave a doubt
// the answer is that nobody can tell. Called by mailbox.ts.
import { limits } from '../../src/domain/limits.ts';
import type { Mailbox, OutgoingState } from '../../src/ports/mailbox.ts';
import { type GmailClient, noBytes } from './client.ts';
import { type KnownDrafts, mayLag } from './known-drafts.ts';
import { createSearch, orNull } from './outgoing-search.ts';
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
  tokenKeyOf,
} from './translate.ts';

/** What a look in one place found: a state, that it proves nothing (`unsure`), or nothing there. */
type Found = OutgoingState | { readonly kind: 'unsure' | 'nothing' };

interface Sought {
  readonly token: string;
  readonly key: string;
  readonly ref: DraftRef | null;
}

export function createOutgoing(client: GmailClient, known: KnownDrafts): Mailbox['readOutgoing'] {
  const search = createSearch(client, known);
  const keyOf = (message: Message): string => known.keys.get(message.id) || tokenKeyOf(message);

  const { readDraft, readSent } = createReaders(client, known);

  const searchThread = async (threadId: string, sought: Sought): Promise<Found> => {
    const messages = (await orNull(client.getThread(threadId)))?.messages ?? [];
    const ours = messages.filter((message) => keyOf(message) === sought.key);
    const sent = ours.find(({ labelIds }) => labelIds.includes('SENT'));
    if (sent) return readSent(sent.id);
    const draft = ours.find(isUnsentDraft);
    if (draft) {
      const { draftId } = await search.findDraft(({ messageId }) => Promise.resolve(messageId === draft.id));
      return draftId === null ? { kind: 'unsure' } : readDraft(draftId, sought);
    }
    if (ours.some(({ labelIds }) => labelIds.includes('DRAFT') && labelIds.includes('TRASH')))
      return { kind: 'deleted' };
    // Anybody who was sent a token can send it back in a mail of theirs: that says nothing of ours.
    return { kind: hasUntoldSend(messages, sought.ref, keyOf) ? 'unsure' : 'nothing' };
  };

  const searchAll = async (sought: Sought, sinceSeconds: number | null): Promise<Found> => {
    const { key } = sought;
    const draft = await search.findDraft(async (_, keyOf) => {
      const carried = await keyOf();
      return carried === null ? null : carried === key;
    });
    if (draft.draftId !== null) {
      const found = await readDraft(draft.draftId, sought);
      return found.kind === 'nothing' ? { kind: 'unsure' } : found;
    }
    const sent = await search.findSent(key, sinceSeconds);
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

function createReaders(client: GmailClient, known: KnownDrafts) {
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

  return { readDraft, readSent };
}

const isState = (found: Found): found is OutgoingState => found.kind !== 'unsure' && found.kind !== 'nothing';

/** A mail that was sent in the thread after the draft was saved, without our field: it may be the draft, sent by a client that drops it. */
const hasUntoldSend = (
  messages: readonly Message[],
  ref: DraftRef | null,
  keyOf: (message: Message) => string,
): boolean =>
  ref !== null &&
  messages.some(
    (message) => message.labelIds.includes('SENT') && keyOf(message) === '' && secondsOf(message) >= ref.savedSeconds,
  );
