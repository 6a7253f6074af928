// `waybill start`: watches the desk's mailboxes and handles their mail in one process, until it is told to stop (SIGINT, SIGTERM).

import type { Clock } from '../ports/clock.ts';
import { clockAt } from '../runtime/node.ts';
import { readNotifierFile } from '../runtime/reach-people.ts';
import { type HttpOptions, serveHttp } from '../runtime/serve-http.ts';
import type { Report } from '../runtime/watched-desk.ts';
import { describeStart, type NodeWorkOptions, startOnNode } from '../runtime/work-on-node.ts';
import { type BackupOptions, readBackupPlan } from './backup-options.ts';
import { type DeskCommandOptions, readPlaces } from './desk-options.ts';
import { readPort } from './read-port.ts';
import { UsageError } from './usage-error.ts';

interface StartOptions extends DeskCommandOptions, BackupOptions {
  readonly db: string;
  readonly port?: string;
  readonly host: string;
  readonly origin?: string;
  readonly routes?: string;
  readonly notifiers?: string;
}

const write = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

export async function runStart(options: StartOptions): Promise<void> {
  const http = readHttpOptions(options);
  const notifiers = readNotifierFile(options.notifiers ?? null);
  const plan = readBackupPlan(options);
  const backups = plan && { ...plan, database: options.db };
  const clock = clockAt(null);
  const report: Report = (line) => write({ at: clock.now(), ...line });
  await workUntilStopped(options, { http, notifiers, backups, clock, report });
  report({ event: 'stopped' });
}

async function workUntilStopped(
  options: StartOptions,
  { clock, ...work }: Omit<NodeWorkOptions, 'database' | 'needsMailbox'> & { readonly clock: Clock },
): Promise<void> {
  const { http, report } = work;
  // Closed in the order opposite to the opening, wherever it ends.
  await using closing = new AsyncDisposableStack();
  const started = await startOnNode(
    { places: readPlaces(options), routes: options.routes ?? null, clock },
    { ...work, database: options.db, needsMailbox: true },
  );
  closing.defer(() => started.close());
  if (http !== null) {
    const served = await serveHttp(started.routes, http);
    closing.defer(() => served.close());
  }
  const { stop, ended } = started.working;
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  report({ event: 'started', ...describeStart(started) });
  await ended;
}

/** null where no port is given: then mailboxes are polled. */
function readHttpOptions({ port, host, origin }: StartOptions): HttpOptions | null {
  if (port === undefined) {
    if (origin !== undefined) throw new UsageError('--origin needs --port: providers call the server behind it.');
    return null;
  }
  const number = readPort(port, { least: 0 });
  if (number === null) throw new UsageError(`"${port}" is no port. Give a number up to 65535.`);
  if (origin !== undefined && !/^https:\/\/[^/]+\/?$/.test(origin))
    throw new UsageError(
      '--origin is the https address at which providers reach this server, such as https://desk.example.',
    );
  return { port: number, hostname: host, origin: origin ?? null };
}
