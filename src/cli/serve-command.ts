// `waybill serve`: every desk of a folder at work in one process, on one port, until it is told to stop (SIGINT, SIGTERM).
import { join } from 'node:path';
import { clockAt } from '../runtime/node.ts';
import { readNotifierFile } from '../runtime/reach-people.ts';
import { serveDesks } from '../runtime/serve-desks.ts';
import { serveHttp } from '../runtime/serve-http.ts';
import type { Report } from '../runtime/watched-desk.ts';
import { describeStart, startOnNode } from '../runtime/work-on-node.ts';
import { type BackupOptions, readBackupPlan } from './backup-options.ts';
import { readPlaces } from './desk-options.ts';
import { readPort } from './read-port.ts';
import { UsageError } from './usage-error.ts';

interface ServeOptions extends BackupOptions {
  readonly desks: string;
  readonly port: string;
  readonly host: string;
  readonly origin?: string;
  readonly notifiers?: string;
}

export async function runServe(options: ServeOptions): Promise<void> {
  const port = readPort(options.port, { least: 1 });
  if (port === null) throw new UsageError(`"${options.port}" is no port. Give a number up to 65535.`);
  const suffix = readSuffix(options.origin);
  const notifiers = readNotifierFile(options.notifiers ?? null);
  const backups = readBackupPlan(options);
  const clock = clockAt(null);
  const report: Report = (line) => void process.stdout.write(`${JSON.stringify({ at: clock.now(), ...line })}\n`);
  // Where it has no address of its own a browser on this machine finds it: every name below localhost is this machine.
  const hostOf = (name: string): string => `${name}${suffix ?? '.localhost'}`;
  const desks = await serveDesks({
    ...{ folder: options.desks, hostOf, report, clock },
    async open({ name, database, report }) {
      const hostname = suffix === null ? hostOf(name) : options.host;
      const started = await startOnNode(
        { places: readPlaces({}), routes: null, clock },
        {
          ...{ database, report, notifiers },
          http: { port, hostname, origin: suffix === null ? null : `https://${hostOf(name)}` },
          // A desk that has none yet, or none that opens, is set right on its page.
          needsMailbox: false,
          pageName: name,
          backups: backups === null ? null : { ...backups, database, folder: join(backups.folder, name) },
        },
      );
      const { routes, working, close } = started;
      return { routes, ended: working.ended, describe: () => describeStart(started), close };
    },
  });
  const served = await serveHttp(desks.routes, { port, hostname: options.host, origin: null });
  const { promise: told, resolve: tell } = Promise.withResolvers<void>();
  process.once('SIGINT', tell);
  process.once('SIGTERM', tell);
  report({ event: 'serving' });
  await Promise.race([told, desks.ended]);
  const notStill = await desks.stop();
  await served.close();
  report({ event: 'stopped', ...(notStill.length > 0 ? { notStill } : {}) });
  // What they had in hand is in their databases, and is taken up at the next start.
  if (notStill.length > 0) process.exit(1);
}

/** `https://*.desks.example` is `.desks.example`; null where none is given. */
function readSuffix(origin: string | undefined): string | null {
  if (origin === undefined) return null;
  const found = /^https:\/\/\*((?:\.[a-z0-9-]+)+)\/?$/i.exec(origin)?.[1];
  if (found === undefined)
    throw new UsageError(
      '--origin is the https address of the desks with a star for their names, such as https://*.desks.example.',
    );
  return found.toLowerCase();
}
