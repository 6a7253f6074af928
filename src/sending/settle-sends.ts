// Finds out what became of drafts and sends that a crash or an unclear answer left open, by looking for our token in the mailbox
// (DESIGN.md, "Sending: the ledger"). Called at start and from time to time. It looks and notes, and removes what
// a saving left that was cut off; it never saves or sends.
import { limits } from '../domain/limits.ts';
import type { SendState } from '../domain/send-states.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { Mailbox } from '../ports/mailbox.ts';
import type { LedgerEntry } from '../ports/records.ts';
import { lookForEntry } from './cut-off-saves.ts';
import { versionOf } from './digest-bytes.ts';
import type { Look } from './look-for-outgoing.ts';
import { hasMoved, type LedgerChange } from './move-entry.ts';
import type { SendingPorts } from './sending-ports.ts';

export interface SettlingPorts extends Pick<SendingPorts, 'records' | 'clock'> {
  /** The mailbox of an entry, or null where this process has not opened it. */
  readonly findMailbox: (mailbox: string) => Mailbox | null;
  /** Says on the customer's mail that it is answered, before the ledger does: what is cut off in between is done again. */
  readonly markAsSent?: (mailbox: Mailbox, entry: LedgerEntry) => Promise<void>;
}

export interface Settled {
  /** Entries whose state says something new and sure. */
  readonly settled: readonly LedgerEntry[];
  /** Entries that were looked for and stay unclear: they wait for a person, or for the next look. */
  readonly unclear: readonly LedgerEntry[];
}

const OPEN_STATES = ['drafting', 'sending', 'unknown'] as const satisfies readonly SendState[];

/** Looks at no more than `limit` entries of each open state, longest untouched first, and only at those that have been so for
 * limits.sending.settleSeconds: a send that is still under way is not an unclear one. */
export async function settleSends(ports: SettlingPorts, limit: number): Promise<Settled> {
  const settled: LedgerEntry[] = [];
  const unclear: LedgerEntry[] = [];
  const dueBeforeMs = Date.parse(ports.clock.now()) - limits.sending.settleSeconds * 1000;
  for (const state of OPEN_STATES) {
    const due = ports.records.ledger
      .listByState(state, limit)
      .filter((entry) => Date.parse(entry.updatedAt) <= dueBeforeMs);
    for (const entry of due) {
      const mailbox = ports.findMailbox(entry.mailbox);
      const after = mailbox === null ? entry : await settleOne(ports, mailbox, entry);
      (after.state === entry.state || after.state === 'unknown' ? unclear : settled).push(after);
    }
  }
  return { settled, unclear };
}

/** Looks for one entry and notes what the mailbox shows. The entry as it stands afterwards. */
export async function settleOne(ports: SettlingPorts, mailbox: Mailbox, entry: LedgerEntry): Promise<LedgerEntry> {
  const isDrafting = entry.state === 'drafting';
  const found = await lookForEntry(ports, mailbox, entry);
  if (isDrafting && isTooEarly(entry, found, ports.clock.now())) return entry;
  const change = isDrafting ? settleDraft(entry, found) : settleSend(found);
  const { records, clock } = ports;
  if (change.to === 'sent' && !(await isMarked(ports, mailbox, entry))) return entry;
  return records.write(() => {
    // It may have moved while the mailbox was asked: then whoever moved it knows more.
    if (hasMoved(ports, entry)) return records.ledger.read(entry.id) ?? entry;
    return records.ledger.move(entry.id, { ...change, from: [entry.state], now: clock.now() });
  });
}

/** Of a draft nothing can have left by us, so there is time: a mailbox that has lost sight of one often finds it, or is sure, a little later. */
const isTooEarly = ({ updatedAt }: LedgerEntry, found: Look, now: string): boolean =>
  found.kind === 'no_answer' ||
  (found.kind === 'cannot_tell' &&
    Date.parse(now) - Date.parse(updatedAt) < limits.sending.unclearDraftSeconds * 1_000);

/** False where the mailbox cannot be asked now: then all of it is done at the next look. */
async function isMarked({ markAsSent }: SettlingPorts, mailbox: Mailbox, entry: LedgerEntry): Promise<boolean> {
  try {
    await markAsSent?.(mailbox, entry);
    return true;
  } catch (error) {
    if (error instanceof ConnectorError) return false;
    throw error;
  }
}

/** A draft that is not there may be written again: a draft reaches nobody. */
function settleDraft(entry: LedgerEntry, found: Look): LedgerChange {
  if (found.kind === 'absent') return { to: 'planned', detail: 'no draft came of the last try' };
  // The one that was to be replaced: the ledger means again what lies there.
  if (found.kind === 'draft' && versionOf(found) === entry.lookedDigest)
    return { to: 'drafted', draftRef: found.ref, digest: versionOf(found), detail: 'found as it was before' };
  return found.kind === 'draft'
    ? { to: 'drafted', draftRef: found.ref, detail: 'found in the mailbox' }
    : settleSend(found);
}

/** Only the draft itself, still unsent, shows that nothing left. */
function settleSend(found: Look): LedgerChange {
  switch (found.kind) {
    case 'sent':
      return { to: 'sent', sentRef: found.ref, detail: 'found among the sent mails' };
    case 'draft':
      return { to: 'drafted', draftRef: found.ref, detail: 'found unsent among the drafts' };
    case 'deleted':
      return { to: 'unknown', detail: 'deleted in the mailbox: a person decides' };
    case 'absent':
      return { to: 'unknown', detail: 'neither draft nor sent copy is in the mailbox: a person decides' };
    case 'cannot_tell':
      return { to: 'unknown', detail: 'the mailbox cannot tell: a person decides' };
    case 'no_answer':
      return { to: 'unknown', detail: `the mailbox gave no answer: ${found.why}` };
  }
}
