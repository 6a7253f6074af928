// A mailbox in memory, for tests and for runs that write nothing. It fills the Mailbox port, passes its contract, does what a
// person does in a mail client (edit, discard), and fails on request.
import { ConnectorError } from '../../src/ports/connector-error.ts';
import type { Change, Changes, Mailbox, MailboxAccount, Mark, ProviderMessageId } from '../../src/ports/mailbox.ts';
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
  /** A person sends a draft in the mail client. */
  sendAsPerson(ref: ProviderMessageId): void;
  /** A person writes a mail in the mail client and sends it. */
  sendByHand(raw: Uint8Array): ProviderMessageId;
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
  const happened: Happened[] = [];
  const note = (kind: Change['kind'], ref: ProviderMessageId) => happened.push({ kind, ref, atMs: Date.now() });
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
    listChanges: (from) => gate.run('listChanges', () => listAfter(happened, from, era, changesPerPage)),
    fetchRaw: (ref) => gate.run('fetchRaw', () => outbox.read(ref) ?? messageOf(ref).raw),
    saveDraft: ({ raw, token, replaces }) =>
      gate.run('saveDraft', () => {
        if (replaces !== null) outbox.demand(replaces);
        const ref = newRef('draft');
        outbox.save(ref, token, raw);
        if (replaces !== null) outbox.remove(replaces.ref);
        note('draft', ref);
        return ref;
      }),
    readOutgoing: ({ token, draft }) => gate.run('readOutgoing', () => outbox.find(token, draft)),
    sendDraft: (ref, digest) =>
      gate.run('sendDraft', () => {
        outbox.send(ref, digest);
        note('sent', ref);
        return ref;
      }),
    removeDraft: (ref) =>
      gate.run('removeDraft', () => {
        outbox.remove(ref);
        note('draft', ref);
      }),
    mark: (ref, { add, remove }) =>
      gate.run('mark', () => {
        const marks = inbox.get(ref)?.marks;
        for (const mark of remove) marks?.delete(mark);
        for (const mark of add) marks?.add(mark);
        if (marks !== undefined) note('marked', ref);
        return marks !== undefined;
      }),
    readMarks: (ref) => gate.run('readMarks', () => [...messageOf(ref).marks]),

    deliver(raw) {
      const ref = newRef('mail');
      inbox.set(ref, { raw, marks: new Set() });
      note('received', ref);
      return ref;
    },
    editDraft(ref, raw) {
      outbox.edit(ref, raw);
      note('draft', ref);
    },
    discardDraft(ref) {
      outbox.discard(ref);
      note('draft', ref);
    },
    sendAsPerson(ref) {
      outbox.sendAsPerson(ref);
      note('sent', ref);
    },
    sendByHand(raw) {
      const ref = newRef('sent');
      outbox.addSent(ref, raw);
      note('sent', ref);
      return ref;
    },
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

type Happened = Change & { readonly atMs: number };

/** A cursor is `<era>:<how many were listed>`. */
function listAfter(
  happened: readonly Happened[],
  from: string | { readonly since: string | null },
  era: number,
  changesPerPage: number,
): Changes {
  const match = /^(\d{1,9}):(\d{1,9})$/.exec(
    typeof from === 'string' ? from : `${era}:${countBefore(happened, from.since)}`,
  );
  const start = Number(match?.[2]);
  if (!match || Number(match[1]) !== era || start > happened.length) return { kind: 'reset' };
  const page = happened.slice(start, start + changesPerPage);
  const end = start + page.length;
  const changes = page.map(({ kind, ref }) => ({ kind, ref }));
  return { kind: 'changes', changes, cursor: `${era}:${end}`, hasMore: end < happened.length };
}

function countBefore(happened: readonly Happened[], since: string | null): number {
  const first = since === null ? 0 : happened.findIndex(({ atMs }) => atMs >= Date.parse(since));
  return first < 0 ? happened.length : first;
}
