// Notes durably what became of an entry. Used by save-draft, send-draft and settle-sends.
import type { LedgerEntry, LedgerRecords } from '../ports/records.ts';
import type { SendingPorts } from './sending-ports.ts';

export type LedgerChange = Omit<Parameters<LedgerRecords['move']>[1], 'from' | 'now'>;

/** From the state that `entry` shows. Throws where it has moved meanwhile. */
export function moveEntry(
  { records, clock }: Pick<SendingPorts, 'records' | 'clock'>,
  entry: LedgerEntry,
  change: LedgerChange,
): Promise<LedgerEntry> {
  return records.write(() => records.ledger.move(entry.id, { ...change, from: [entry.state], now: clock.now() }));
}
