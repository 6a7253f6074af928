// Keeps of each source when it last answered and when it last did not: `waybill status` says so, and an admin hears of an outage. Called by what
// asks sources here.
import { noteAnswered, noteFailed } from '../domain/source-health.ts';
import type { Clock } from '../ports/clock.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { Records } from '../ports/records.ts';

export interface HealthPorts {
  readonly records: Pick<Records, 'sourceStandings' | 'write'>;
  readonly clock: Clock;
}

export interface HealthNotes {
  /** `fault`: what it threw in the place of an answer; null: it has answered. On the disk when it resolves; rejects only for a failing store. */
  noteEnd(source: string, fault: unknown): Promise<void>;
}

/** What is no ConnectorError may hold a word of the answer. */
const messageOf = (fault: unknown): string =>
  fault instanceof ConnectorError ? fault.message : 'The connector stumbled over its answer.';

export const openHealthNotes = ({ records, clock }: HealthPorts): HealthNotes => ({
  async noteEnd(source, fault) {
    // Files have no standing.
    const known = records.sourceStandings.read(source);
    if (known === null) return;
    const now = clock.now();
    const isRefused = fault instanceof ConnectorError && fault.kind === 'auth';
    const change =
      fault === null ? noteAnswered(known, now) : noteFailed(known, { message: messageOf(fault), isRefused }, now);
    if (change !== null) await records.write(() => records.sourceStandings.note(source, change, now));
  },
});
