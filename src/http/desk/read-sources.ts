// How each connected shop, carrier and ERP is, by what the desk remembers of it. Called by connections-routes.ts and read-health.ts.
import { readPause } from '../../connecting/pauses.ts';
import { readCheckedRights } from '../../connecting/source-checks.ts';
import { isOutOfReach } from '../../domain/source-health.ts';
import type { Records } from '../../ports/records.ts';
import type { SourceConnection, SourceStanding } from '../../ports/source-records.ts';
import type { SourceState } from './connection-schemas.ts';

type SourceRecords = Pick<Records, 'sourceConnections' | 'sourceStandings' | 'settings'>;

export const readSourceStates = (records: SourceRecords): SourceState[] =>
  records.sourceConnections.list().map((connection) => readSource(records, connection));

function readSource(records: SourceRecords, connection: SourceConnection): SourceState {
  const { name, connector, connectedAt, webhookId, isPrivateNetworkAllowed } = connection;
  const standing = records.sourceStandings.read(name);
  const paused = readPause(records, { kind: 'source', name });
  const isOn = standing !== null && (standing.subscribed !== null || standing.calledAt !== null);
  return {
    ...{ name, connector, connectedAt, isPrivateNetworkAllowed },
    ...(paused === null ? stateOf(standing) : { state: 'paused' as const, why: `${paused.by}, ${paused.at}` }),
    answeredAt: standing?.answeredAt ?? null,
    failedAt: standing?.failedAt ?? null,
    failure: standing?.failure ?? null,
    calledAt: standing?.calledAt ?? null,
    reconciledAt: standing?.reconciledAt ?? null,
    webhooks: standing?.subscribeFault != null ? 'failing' : isOn ? 'on' : 'off',
    webhookPath: `/webhooks/${webhookId}`,
    checked: readCheckedRights(records, name),
  };
}

function stateOf(standing: SourceStanding | null): Pick<SourceState, 'state' | 'why'> {
  if (standing === null) return { state: 'in_use', why: null };
  const { stoppedWhy, failingSince, failure } = standing;
  if (stoppedWhy !== null) return { state: 'stopped', why: stoppedWhy };
  if (failingSince === null) return { state: 'in_use', why: null };
  return { state: isOutOfReach(standing) ? 'out_of_reach' : 'failing', why: failure };
}
