// Keeps of each source when it last answered and when it last did not: `waybill status` says so, and an admin hears of an outage. Called by what
// asks sources here.
import { noteAnswered, noteFailed } from '../domain/source-health.ts';
import type { Clock } from '../ports/clock.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { Records } from '../ports/records.ts';
import { HeldSourceError } from './hold-source.ts';

export interface HealthPorts {
  readonly records: Pick<Records, 'sourceConnections' | 'sourceStandings' | 'write'>;
  readonly clock: Clock;
}

export interface HealthNotes {
  /** `fault`: what it threw in the place of an answer; null: it has answered. On the disk when it resolves; rejects only for a failing store. */
  noteEnd(source: string, fault: unknown): Promise<void>;
}

/** What is no ConnectorError may hold a word of the answer. */
const messageOf = (fault: unknown): string =>
  fault instanceof ConnectorError ? fault.message : 'The connector stumbled over its answer.';

/** `connectedAt`: since when each of those that are asked is connected. Of one that was connected anew since, nothing is noted any more. */
export const openHealthNotes = (
  { records, clock }: HealthPorts,
  connectedAt: ReadonlyMap<string, string>,
): HealthNotes => ({
  async noteEnd(source, fault) {
    // A person holds it; that says nothing of how it is.
    if (fault instanceof HeldSourceError) return;
    const since = connectedAt.get(source);
    if (since !== undefined && records.sourceConnections.read(source)?.connectedAt !== since) return;
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
