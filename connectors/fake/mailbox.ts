// A mailbox in memory, for tests and for runs that write nothing. It fills the Mailbox port, passes its contract, does what a
// person does in a mail client (edit, discard), and fails on request.
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { Changes, Mailbox, MailboxAccount, Mark, ProviderMessageId } from '../../src/ports/mailbox.ts';
import { createFaultGate, type Faults } from './faults.ts';
import { createOutbox } from './outbox.ts';

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

const PAGE = 100;
const ACCOUNT: MailboxAccount = {
  addresses: ['orders@shop.example'],
  trusted: { by: 'authserv-id', authservId: 'mx.shop.example' },
};

const notFound = (ref: string): ConnectorError => new ConnectorError('not_found', `[fake] no message ${ref}.`);

export function openFakeMailbox(
  options: { readonly account?: MailboxAccount; readonly changesPerPage?: number } = {},
): FakeMailbox {
  const { account = ACCOUNT, changesPerPage = PAGE } = options;
  const gate = createFaultGate<MailboxMethod>();
  const outbox = createOutbox();
  const inbox = new Map<ProviderMessageId, { readonly raw: Uint8Array; readonly marks: Set<Mark> }>();
  let era = 1;
  let count = 0;
  const newRef = (kind: string): ProviderMessageId => {
    count += 1;
    return `${kind}-${count}`;
  };
  const messageOf = (ref: ProviderMessageId) => {
    const message = inbox.get(ref);
    if (!message) throw notFound(ref);
    return message;
  };

  return {
    account,
    failNext: gate.failNext,
    listChanges: (cursor) => gate.run('listChanges', () => listAfter([...inbox.keys()], cursor, era, changesPerPage)),
    fetchRaw: (ref) => gate.run('fetchRaw', () => outbox.read(ref) ?? messageOf(ref).raw),
    saveDraft: ({ raw, token, replaces }) =>
      gate.run('saveDraft', () => {
        const ref = newRef('draft');
        outbox.save(ref, token, raw);
        if (replaces !== null) outbox.remove(replaces);
        return ref;
      }),
    readOutgoing: ({ token, draft }) => gate.run('readOutgoing', () => outbox.find(token, draft)),
    sendDraft: (ref, digest) =>
      gate.run('sendDraft', () => {
        outbox.send(ref, digest);
        return ref;
      }),
    removeDraft: (ref) => gate.run('removeDraft', () => outbox.remove(ref)),
    mark: (ref, { add, remove }) =>
      gate.run('mark', () => {
        const marks = inbox.get(ref)?.marks;
        for (const mark of remove) marks?.delete(mark);
        for (const mark of add) marks?.add(mark);
        return marks !== undefined;
      }),
    readMarks: (ref) => gate.run('readMarks', () => [...messageOf(ref).marks]),

    deliver(raw) {
      const ref = newRef('mail');
      inbox.set(ref, { raw, marks: new Set() });
      return ref;
    },
    editDraft: outbox.edit,
    discardDraft: outbox.discard,
    emptyBin: outbox.emptyBin,
    forgetCursors() {
      era += 1;
    },
    get sent() {
      return outbox.list('sent');
    },
    get drafts() {
      return outbox.list('drafts');
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
