// Savings of drafts that were cut off, by a crash or an answer that never came. What they left in the mailbox, half-made drafts and
// second copies, must not lie beside the draft that counts, or where there is none any more: a person might send it. Used by
// save-draft, settle-sends and watch/settle-draft.
import { ConnectorError } from '../ports/connector-error.ts';
import type { Mailbox, ProviderMessageId } from '../ports/mailbox.ts';
import type { LedgerEntry } from '../ports/records.ts';
import { type Look, lookForOutgoing } from './look-for-outgoing.ts';
import { hasMoved } from './move-entry.ts';
import type { SendingPorts } from './sending-ports.ts';

/** By the mailbox as this process has opened it: entries whose draft is being saved there now. */
const underWay = new WeakMap<Mailbox, Set<number>>();

interface LedgerPorts {
  readonly records: Pick<SendingPorts['records'], 'ledger'>;
}

/** While it lasts nobody in this process takes the saving for cut off, however long the mailbox needs. */
export async function saveInMailbox(
  mailbox: Mailbox,
  { id }: LedgerEntry,
  draft: Parameters<Mailbox['saveDraft']>[0],
): Promise<ProviderMessageId> {
  const entries = underWay.get(mailbox) ?? new Set();
  underWay.set(mailbox, entries.add(id));
  try {
    return await mailbox.saveDraft(draft);
  } finally {
    entries.delete(id);
  }
}

/** Looks for what an entry means. Of one that is `drafting`, what its savings left beside the draft is gone then; `no_answer` where a
 * saving is still under way, or the mailbox did not answer to the end. */
export async function lookForEntry(ports: LedgerPorts, mailbox: Mailbox, entry: LedgerEntry): Promise<Look> {
  if (entry.state !== 'drafting') return lookForOutgoing(mailbox, entry);
  if (underWay.get(mailbox)?.has(entry.id))
    return { kind: 'no_answer', why: 'its draft is being saved at this moment' };
  const found = await lookForOutgoing(mailbox, entry);
  if (found.kind === 'no_answer' || found.kind === 'cannot_tell') return found;
  try {
    await removeLeftovers(ports, mailbox, entry, found.kind === 'draft' ? found.ref : null);
    return found;
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return { kind: 'no_answer', why: error.message };
  }
}

/** Of an entry that is `drafting`, or has ended: elsewhere what looks left over may be what is being sent or taken back. ConnectorError
 * where the mailbox cannot be asked. */
export async function removeLeftovers(
  ports: LedgerPorts,
  mailbox: Mailbox,
  entry: LedgerEntry,
  keep: ProviderMessageId | null,
): Promise<void> {
  const { token, state, digest, lookedDigest } = entry;
  // While the new draft is being saved, the one looked at last is the one that it was to replace. Later it may be a person's.
  const ours = state === 'drafting' ? [digest, lookedDigest] : [digest];
  const versions = ours.filter((version) => version !== null);
  await mailbox.removeLeftovers?.({ token, keep, versions, isDue: () => !hasMoved(ports, entry) });
}
