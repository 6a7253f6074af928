// Notes what became of an entry, at once or with the caller's next write. Used by save-draft, send-draft and settle-sends.
import type { LedgerEntry, LedgerRecords } from '../ports/records.ts';
import type { SendingPorts } from './sending-ports.ts';

export type LedgerChange = Omit<Parameters<LedgerRecords['move']>[1], 'from' | 'now'>;

/** Notes in the ledger what the mailbox has done, and returns the entry. Called once, inside the write of whoever goes on from
 * there, so that one commit holds both. A crash before it leaves the entry open, and settleSends finds out. */
export type Note = () => LedgerEntry;

export const noteLater =
  (ports: Pick<SendingPorts, 'records' | 'clock'>, entry: LedgerEntry, change: LedgerChange): Note =>
  () =>
    moveNow(ports, entry, change);

/** There is nothing to note: it is in the ledger already, and is read as it stands when it is asked. */
export const alreadyNoted =
  ({ records }: Pick<SendingPorts, 'records'>, id: number): Note =>
  () => {
    const entry = records.ledger.read(id);
    if (entry === null) throw new Error(`ledger entry ${id} does not exist`);
    return entry;
  };

function moveNow(
  { records, clock }: Pick<SendingPorts, 'records' | 'clock'>,
  entry: LedgerEntry,
  change: LedgerChange,
): LedgerEntry {
  return records.ledger.move(entry.id, { ...change, from: [entry.state], now: clock.now() });
}

/** Whether somebody has moved it since it was read as `entry`. */
export function hasMoved(
  { records }: { readonly records: Pick<SendingPorts['records'], 'ledger'> },
  { id, state, updatedAt }: LedgerEntry,
): boolean {
  const now = records.ledger.read(id);
  return now?.state !== state || now.updatedAt !== updatedAt;
}

/** From the state that `entry` shows. Throws where it has moved meanwhile. */
export function moveEntry(
  ports: Pick<SendingPorts, 'records' | 'clock'>,
  entry: LedgerEntry,
  change: LedgerChange,
): Promise<LedgerEntry> {
  return ports.records.write(() => moveNow(ports, entry, change));
}
