// How the connected sources are, for people: a line each. Called by `waybill status` and `waybill doctor`.
import type { Records } from '../ports/records.ts';
import type { SourceStanding } from '../ports/source-records.ts';

type SourceRecords = Pick<Records, 'sourceConnections' | 'sourceStandings'>;

export function describeSources({ sourceConnections, sourceStandings }: SourceRecords, now: string): readonly string[] {
  return sourceConnections.list().map(({ name, connector, webhookId }) => {
    const standing = sourceStandings.read(name);
    const stopped = standing?.stoppedWhy == null ? '' : `; NOT USED: ${standing.stoppedWhy}`;
    return `${name} (${connector}): ${describeStanding(standing, now)}; its vendor calls /webhooks/${webhookId}${stopped}`;
  });
}

/** What was last heard of it, and what keeps more from being heard. */
export function describeStanding(standing: SourceStanding | null, now: string): string {
  if (standing === null) return 'nothing is known of it';
  const { calledAt, reconciledAt, subscribeFault, reconcileFault } = standing;
  return [
    calledAt === null ? 'it has not called yet' : `it last called ${describeAge(calledAt, now)} ago`,
    reconciledAt === null
      ? 'its changes were not listed yet'
      : `its changes were last listed ${describeAge(reconciledAt, now)} ago`,
    ...(subscribeFault === null ? [] : [`its webhooks could not be registered: ${subscribeFault}`]),
    ...(reconcileFault === null ? [] : [`its changes cannot be listed: ${reconcileFault}`]),
  ].join(', ');
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

function describeAge(time: string, now: string): string {
  const ageMs = Math.max(0, Date.parse(now) - Date.parse(time));
  for (const [unit, unitMs] of UNITS) {
    const count = Math.floor(ageMs / unitMs);
    if (count > 0) return `${count} ${unit}${count === 1 ? '' : 's'}`;
  }
  return 'less than a minute';
}
