// `waybill sources` and `waybill disconnect NAME` of a source: what shops, carriers and ERPs are connected, and the end of one. Called by main.ts
// and connections-command.ts.
import { readPause } from '../connecting/pauses.ts';
import type { Records } from '../ports/records.ts';
import type { SourceConnection, SourceStanding } from '../ports/source-records.ts';
import { disconnectSource as endSource } from '../runtime/disconnect-source.ts';
import { type LoadSourceConnector, loadSourceConnector } from '../runtime/load-source-connector.ts';
import { clockAt } from '../runtime/node.ts';
import { renderTable } from './table.ts';
import { type Terminal, terminal } from './terminal.ts';
import { withRecords } from './with-records.ts';

export async function listSources(
  options: { readonly db: string; readonly json?: boolean },
  person: Terminal = terminal,
): Promise<void> {
  await withRecords({ file: options.db, readOnly: true }, (records) => {
    const listed = records.sourceConnections
      .list()
      .map((connection) => describeSource(connection, records.sourceStandings.read(connection.name), records));
    if (options.json) return person.print(JSON.stringify(listed, null, 2));
    if (listed.length === 0) return person.print("No source is connected; 'waybill connect --help' says how.");
    const minute = (time: string | null) => (time === null ? 'never' : time.slice(0, 16).replace('T', ' '));
    const rows = listed.map(({ name, connector, connectedAt, state, answeredAt, failedAt, calledAt, reconciledAt }) =>
      [
        name,
        connector,
        minute(connectedAt),
        state,
        minute(answeredAt),
        minute(failedAt),
        minute(calledAt),
        minute(reconciledAt),
      ].map((text) => ({ text })),
    );
    const heads = [
      'source',
      'connector',
      'since (UTC)',
      'state',
      'last answer',
      'last failure',
      'last call',
      'last reconciled',
    ];
    person.print(renderTable(heads, rows, process.stdout.columns ?? 140));
    for (const { name, stoppedWhy, state, failure } of listed) {
      if (stoppedWhy !== null) person.print(`\n${name} is not used: ${stoppedWhy}`);
      if (state === 'failing') person.print(`\n${name} does not answer: ${failure ?? 'no reason is known'}`);
    }
  });
}

function stateOf(
  { stoppedWhy, failingSince }: Pick<SourceStanding, 'stoppedWhy' | 'failingSince'>,
  isPaused: boolean,
): 'paused' | 'stopped' | 'failing' | 'in use' {
  if (isPaused) return 'paused';
  if (stoppedWhy !== null) return 'stopped';
  return failingSince !== null ? 'failing' : 'in use';
}

function describeSource(
  { name, connector, connectedAt, isPrivateNetworkAllowed }: SourceConnection,
  standing: SourceStanding | null,
  records: Pick<Records, 'settings'>,
) {
  const stoppedWhy = standing?.stoppedWhy ?? null;
  const failingSince = standing?.failingSince ?? null;
  return {
    name,
    connector,
    connectedAt,
    isPrivateNetworkAllowed,
    state: stateOf({ stoppedWhy, failingSince }, readPause(records, { kind: 'source', name }) !== null),
    stoppedWhy,
    answeredAt: standing?.answeredAt ?? null,
    failingSince,
    failedAt: standing?.failedAt ?? null,
    failure: standing?.failure ?? null,
    calledAt: standing?.calledAt ?? null,
    reconciledAt: standing?.reconciledAt ?? null,
  };
}

/** null where no source has this name. Ends what it registered at the vendor first, where that can be done. */
export async function disconnectSource(
  records: Records,
  name: string,
  { env }: Terminal,
  load: LoadSourceConnector = loadSourceConnector,
): Promise<string | null> {
  if (records.sourceConnections.read(name) === null) return null;
  const left = await endSource({ records, clock: clockAt(null) }, name, { env, load });
  return [
    `${name} is disconnected and its secrets are deleted.`,
    ...(left === null ? [] : [`Its webhooks to ${left} could not be ended: delete them at the vendor.`]),
    "Take Waybill's access away at the vendor too.",
  ].join(' ');
}
