// Ends a source: what it registered at its vendor first, where that can be done, then its connection with its secrets. Called by the command line
// and by the page.
import { forgetPause } from '../connecting/pauses.ts';
import { noteCheckedRights } from '../connecting/source-checks.ts';
import type { Clock } from '../ports/clock.ts';
import type { Records } from '../ports/records.ts';
import type { SourceConnection } from '../ports/source-records.ts';
import { type LoadSourceConnector, loadSourceConnector } from './load-source-connector.ts';
import { openSource } from './open-sources.ts';

interface DisconnectOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly load?: LoadSourceConnector;
}
interface DisconnectPorts {
  readonly records: Records;
  readonly clock: Clock;
}

/** The address that is still registered at the vendor; null where none is. Throws where no source has this name. */
export async function disconnectSource(
  ports: DisconnectPorts,
  name: string,
  options: DisconnectOptions,
): Promise<string | null> {
  const { records, clock } = ports;
  const connection = records.sourceConnections.read(name);
  if (connection === null) throw new Error('a source is disconnected that is not connected');
  const left = await unsubscribe(ports, connection, options);
  await records.write(() => {
    forgetPause(records, { kind: 'source', name });
    noteCheckedRights(records, name, null);
    records.sourceConnections.remove(name, clock.now());
  });
  return left;
}

async function unsubscribe(
  { records, clock }: DisconnectPorts,
  connection: SourceConnection,
  { env, load = loadSourceConnector }: DisconnectOptions,
): Promise<string | null> {
  const url = records.sourceStandings.read(connection.name)?.subscribed?.url;
  if (url === undefined) return null;
  try {
    const source = await openSource(connection, { records, clock, env, load });
    try {
      await source.opened.webhooks?.unsubscribe?.(url);
      return null;
    } finally {
      await source.close();
    }
  } catch {
    // Whatever it was: the source goes, and what is left at the vendor is said.
    return url;
  }
}
