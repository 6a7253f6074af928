// How the connected sources are, for people: a line each. Called by `waybill status` and `waybill doctor`.
import { readPause } from '../connecting/pauses.ts';
import type { Records } from '../ports/records.ts';
import type { SourcePort } from '../ports/source-connector.ts';
import type { SourceStanding } from '../ports/source-records.ts';
import { type LoadSourceConnector, loadSourceConnector } from './load-source-connector.ts';

type SourceRecords = Pick<Records, 'sourceConnections' | 'sourceStandings' | 'settings'>;
type Ports = readonly SourcePort[];

export async function describeSources(
  records: SourceRecords,
  now: string,
  load: LoadSourceConnector = loadSourceConnector,
): Promise<readonly string[]> {
  const { sourceConnections, sourceStandings } = records;
  const lines: string[] = [];
  for (const { name, connector, webhookId } of sourceConnections.list()) {
    const ports = (await load(connector))?.ports ?? [];
    const standing = sourceStandings.read(name);
    const paused = readPause(records, { kind: 'source', name });
    const parts = [
      ...(paused === null ? [] : [`PAUSED by ${paused.by} ${describeAge(paused.at, now)} ago`]),
      describeStanding(standing, ports, now),
      ...(ports.includes('webhooks') ? [`its vendor calls /webhooks/${webhookId}`] : []),
      ...(standing?.stoppedWhy == null ? [] : [`NOT USED: ${standing.stoppedWhy}`]),
    ];
    lines.push(`${name} (${connector}): ${parts.join('; ')}`);
  }
  return lines;
}

/** What was last heard of it, and what keeps more from being heard. */
export function describeStanding(standing: SourceStanding | null, ports: Ports, now: string): string {
  if (standing === null) return 'nothing is known of it';
  const { calledAt, reconciledAt, subscribeFault, reconcileFault } = standing;
  const heard = [
    ...(calledAt === null ? [] : [`it last called ${describeAge(calledAt, now)} ago`]),
    ...(calledAt === null && ports.includes('webhooks') ? ['it has not called yet'] : []),
    ...(reconciledAt === null ? [] : [`its changes were last listed ${describeAge(reconciledAt, now)} ago`]),
    ...describeHealth(standing, now),
    ...(subscribeFault === null ? [] : [`its webhooks could not be registered: ${subscribeFault}`]),
    ...(reconcileFault === null ? [] : [`its changes could not be listed: ${reconcileFault}`]),
  ];
  return heard.length === 0 ? 'it is asked when a mail needs it' : heard.join(', ');
}

function describeHealth(
  { answeredAt, failingSince, failedAt, failure }: SourceStanding,
  now: string,
): readonly string[] {
  const answered = answeredAt === null ? [] : [`it last answered ${describeAge(answeredAt, now)} ago`];
  if (failedAt === null) return answered;
  const failedAge = describeAge(failedAt, now);
  if (failingSince === null) return [...answered, `it last failed ${failedAge} ago`];
  return [
    ...answered,
    `IT HAS NOT ANSWERED for ${describeAge(failingSince, now)}, last asked ${failedAge} ago: ${failure ?? 'no reason is known'}`,
  ];
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
