// Sends a saved draft, once: drafted -> sending -> sent | drafted | unknown (DESIGN.md, "Sending: the ledger"). Called by the
// pipeline's deliver and by approvals. One call to the mailbox; what is unclear after it is looked up later, never repeated.
import { isConnectorError } from '../ports/connector-error.ts';
import type { LedgerEntry } from '../ports/records.ts';
import { findHold, type Hold } from './find-hold.ts';
import { lookForOutgoing } from './look-for-outgoing.ts';
import { alreadyNoted, hasMoved, type LedgerChange, moveEntry, type Note } from './move-entry.ts';
import type { SendingPorts } from './sending-ports.ts';

/** `sent`: it has left, and `note` is to be called; `wasSent` where it had left before, by whatever way. `held`: nothing was tried, the draft stays for a person. `refused`: the mailbox
 * did nothing, and the draft waits for a person like every other. `unknown`: settleSends or a person will find out. `not_drafted`:
 * there is no draft to send; the entry's state says why. */
export type SendResult =
  | { readonly kind: 'sent'; readonly note: Note; readonly detail: string | null; readonly wasSent?: true }
  | { readonly kind: 'unknown' | 'refused' | 'not_drafted'; readonly entry: LedgerEntry }
  | { readonly kind: 'held'; readonly entry: LedgerEntry; readonly reason: Hold };

interface SendOptions {
  /** A person's approval lifts the caps and the rule of turns. */
  readonly isApproved?: boolean;
  /** What was approved: another version, written meanwhile, is refused. */
  readonly version?: string;
}

/** `draft` reads the entry, or notes it: it runs inside the write that reserves the sending. Throws only for bugs and for a store that
 * fails. */
export async function sendDraftOnce(ports: SendingPorts, draft: Note, options: SendOptions = {}): Promise<SendResult> {
  const start = await ports.records.write(() => startSend(ports, draft(), options));
  if (start.kind !== 'started') return start;
  const { entry, draftRef, digest } = start;
  let sentRef: string;
  try {
    sentRef = await ports.mailbox.sendDraft(draftRef, digest);
  } catch (error) {
    return noteFailure(ports, entry, error);
  }
  return { kind: 'sent', note: noteSent(ports, entry, { sentRef }), detail: null };
}

/** It has left, whatever somebody noted who looked in between. */
const noteSent =
  ({ records, clock }: SendingPorts, { id }: LedgerEntry, change: Pick<LedgerChange, 'sentRef' | 'detail'>): Note =>
  () => {
    const entry = alreadyNoted({ records }, id)();
    if (entry.state === 'sent') return entry;
    return records.ledger.move(id, {
      ...change,
      to: 'sent',
      from: ['sending', 'unknown', 'drafted'],
      now: clock.now(),
    });
  };

type Started = {
  readonly kind: 'started';
  readonly entry: LedgerEntry;
  readonly draftRef: string;
  readonly digest: string;
};

/** Inside one transaction: looks at everything again and reserves the place under the caps. */
function startSend(
  { records, clock }: SendingPorts,
  entry: LedgerEntry,
  { isApproved = false, version }: SendOptions,
): SendResult | Started {
  const { id } = entry;
  if (entry.state === 'sent') return { kind: 'sent', note: () => entry, detail: entry.detail, wasSent: true };
  if (entry.state === 'sending' || entry.state === 'unknown') return { kind: 'unknown', entry };
  if (entry.state !== 'drafted') return { kind: 'not_drafted', entry };
  const { draftRef, digest } = entry;
  if (draftRef === null || digest === null) throw new Error(`ledger entry ${id} has no draft or no digest`);
  if (version !== undefined && version !== digest) return { kind: 'refused', entry };
  const now = clock.now();
  const reason = findHold(records, isApproved ? { ...entry, isAutomatic: false } : entry, now);
  if (reason !== null) return { kind: 'held', entry, reason };
  return {
    kind: 'started',
    entry: records.ledger.move(id, { from: ['drafted'], to: 'sending', now }),
    draftRef,
    digest,
  };
}

/** `rejected` and `not_found` say that the mailbox did nothing. Any other error may hide a mail that left. A refused draft is `drafted`
 * again, wherever it lies now: who reviews the drafts finds out what a person does with it, or has just done. */
async function noteFailure(ports: SendingPorts, entry: LedgerEntry, error: unknown): Promise<SendResult> {
  const detail = error instanceof Error ? error.message : String(error);
  if (!isConnectorError(error, 'rejected', 'not_found')) {
    if (hasMoved(ports, entry)) return { kind: 'unknown', entry: alreadyNoted(ports, entry.id)() };
    return { kind: 'unknown', entry: await moveEntry(ports, entry, { to: 'unknown', detail }) };
  }
  // A draft that is gone, or no draft any more, may be one that a person has just sent.
  const found = await lookForOutgoing(ports.mailbox, entry);
  if (found.kind === 'sent') {
    const sent = { sentRef: found.ref, detail: 'a person had sent the draft' };
    return { kind: 'sent', note: noteSent(ports, entry, sent), detail: sent.detail };
  }
  if (hasMoved(ports, entry)) return { kind: 'unknown', entry: alreadyNoted(ports, entry.id)() };
  return { kind: 'refused', entry: await moveEntry(ports, entry, { to: 'drafted', detail: `not sent: ${detail}` }) };
}
