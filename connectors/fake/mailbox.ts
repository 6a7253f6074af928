// A mailbox in memory, for tests and for runs that write nothing. It fills the Mailbox port, passes its contract, does what a
// person does in a mail client (edit, discard), and fails on request.
import { createHash } from 'node:crypto';
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type {
  Changes,
  Mailbox,
  MailboxAccount,
  Mark,
  OutgoingState,
  ProviderMessageId,
} from '../../src/ports/mailbox.ts';
import { createFaultGate, type Faults } from './faults.ts';

export type MailboxMethod =
  | 'listChanges'
  | 'fetchRaw'
  | 'saveDraft'
  | 'readOutgoing'
  | 'sendDraft'
  | 'removeDraft'
  | 'mark'
  | 'readMarks';

export interface FakeMailbox extends Mailbox, Faults<MailboxMethod> {
  /** A mail arrives. */
  deliver(raw: Uint8Array): ProviderMessageId;
  /** A person changes a draft in the mail client. */
  editDraft(ref: ProviderMessageId, raw: Uint8Array): void;
  /** A person deletes a draft; it lies in the bin. */
  discardDraft(ref: ProviderMessageId): void;
  /** The bin is emptied: nothing is left of what was discarded. */
  emptyBin(): void;
  /** The provider forgets its history: every cursor so far is unknown. */
  forgetCursors(): void;
  /** What was sent, oldest first. */
  readonly sent: readonly Uint8Array[];
  readonly drafts: readonly Uint8Array[];
}

interface Outgoing {
  readonly token: string;
  raw: Uint8Array;
  place: 'drafts' | 'sent' | 'bin';
}

const PAGE = 100;
const ACCOUNT: MailboxAccount = {
  addresses: ['orders@shop.example'],
  trusted: { by: 'authserv-id', authservId: 'mx.shop.example' },
};

const notFound = (ref: string): ConnectorError => new ConnectorError('not_found', `[fake] no message ${ref}.`);
const rejected = (why: string): ConnectorError =>
  new ConnectorError('rejected', `[fake] the draft was not sent: ${why}.`);

export function openFakeMailbox(
  options: { readonly account?: MailboxAccount; readonly changesPerPage?: number } = {},
): FakeMailbox {
  const { account = ACCOUNT, changesPerPage = PAGE } = options;
  const gate = createFaultGate<MailboxMethod>();
  const inbox = new Map<ProviderMessageId, { readonly raw: Uint8Array; readonly marks: Set<Mark> }>();
  const outgoing = new Map<ProviderMessageId, Outgoing>();
  let era = 1;
  let nextId = 1;

  const messageOf = (ref: ProviderMessageId) => {
    const message = inbox.get(ref);
    if (!message) throw notFound(ref);
    return message;
  };
  const draftOf = (ref: ProviderMessageId): Outgoing => {
    const draft = outgoing.get(ref);
    if (draft?.place !== 'drafts') throw notFound(ref);
    return draft;
  };

  return {
    account,
    failNext: gate.failNext,
    listChanges: (cursor) => gate.run('listChanges', () => listAfter([...inbox.keys()], cursor, era, changesPerPage)),
    fetchRaw: (ref) => gate.run('fetchRaw', () => inbox.get(ref)?.raw ?? draftOrSent(outgoing.get(ref), ref)),
    saveDraft: ({ raw, token, replaces }) =>
      gate.run('saveDraft', () => {
        const ref = `draft-${nextId++}`;
        outgoing.set(ref, { token, raw, place: 'drafts' });
        if (replaces !== null && outgoing.get(replaces)?.place === 'drafts') outgoing.delete(replaces);
        return ref;
      }),
    readOutgoing: ({ token }) => gate.run('readOutgoing', () => findOutgoing(outgoing, token)),
    sendDraft: (ref, digest) =>
      gate.run('sendDraft', () => {
        const draft = outgoing.get(ref);
        if (draft?.place !== 'drafts') throw rejected('it is no draft any more');
        if (createHash('sha256').update(draft.raw).digest('hex') !== digest) throw rejected('its bytes have changed');
        draft.place = 'sent';
        return ref;
      }),
    removeDraft: (ref) =>
      gate.run('removeDraft', () => {
        if (outgoing.get(ref)?.place === 'drafts') outgoing.delete(ref);
      }),
    mark: (ref, { add, remove }) =>
      gate.run('mark', () => {
        const { marks } = messageOf(ref);
        for (const mark of remove) marks.delete(mark);
        for (const mark of add) marks.add(mark);
      }),
    readMarks: (ref) => gate.run('readMarks', () => [...messageOf(ref).marks]),

    deliver(raw) {
      const ref = `mail-${nextId++}`;
      inbox.set(ref, { raw, marks: new Set() });
      return ref;
    },
    editDraft: (ref, raw) => {
      draftOf(ref).raw = raw;
    },
    discardDraft: (ref) => {
      draftOf(ref).place = 'bin';
    },
    emptyBin() {
      for (const [ref, { place }] of outgoing) if (place === 'bin') outgoing.delete(ref);
    },
    forgetCursors() {
      era += 1;
    },
    get sent() {
      return [...outgoing.values()].filter(({ place }) => place === 'sent').map(({ raw }) => raw);
    },
    get drafts() {
      return [...outgoing.values()].filter(({ place }) => place === 'drafts').map(({ raw }) => raw);
    },
  };
}

/** A cursor is `<era>:<how many were listed>`. */
function listAfter(
  refs: readonly ProviderMessageId[],
  cursor: string | null,
  era: number,
  changesPerPage: number,
): Changes {
  const match = cursor === null ? ['', String(era), '0'] : /^(\d{1,9}):(\d{1,9})$/.exec(cursor);
  const start = Number(match?.[2]);
  if (!match || Number(match[1]) !== era || start > refs.length) return { kind: 'reset' };
  const page = refs.slice(start, start + changesPerPage);
  const end = start + page.length;
  return { kind: 'changes', refs: page, cursor: `${era}:${end}`, hasMore: end < refs.length };
}

function draftOrSent(message: Outgoing | undefined, ref: ProviderMessageId): Uint8Array {
  if (!message) throw notFound(ref);
  return message.raw;
}

/** A sent copy outweighs a draft, and a draft what lies in the bin. */
function findOutgoing(outgoing: ReadonlyMap<ProviderMessageId, Outgoing>, token: string): OutgoingState {
  const ours = [...outgoing].filter(([, message]) => message.token === token);
  for (const [place, kind] of [
    ['sent', 'sent'],
    ['drafts', 'draft'],
  ] as const) {
    const found = ours.findLast(([, message]) => message.place === place);
    if (found) return { kind, ref: found[0], raw: found[1].raw };
  }
  return { kind: ours.length > 0 ? 'deleted' : 'absent' };
}
