// A real PostgreSQL of Debian's on a free port of 127.0.0.1, as a process of its own, in a folder of its own. It refuses to run as root: there it runs as
// nobody. What is not meant to outlive the test is not synced to the disk.
import { execFile } from 'node:child_process';
import { chown, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findFreePort } from '../../../connectors/imap/emulator/dovecot.ts';
import { installDebianPackages } from '../debian-packages.ts';
import { startProcess } from '../server-process.ts';

const NOBODY = { uid: 65534, gid: 65534 } as const;
/** Also the name of its database. */
const USER = 'postgres';
const PASSWORD = 'not-a-secret';
const START_SECONDS_MAX = 30;

export interface Postgres {
  /** With user, password and database: `postgres://…`. */
  readonly url: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Ends it, and keeps its data as the folder `to`, from which `startPostgres` starts a copy. */
  readonly stopAndKeep: (to: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** `from`: a folder of `stopAndKeep`. Without it the database is empty. */
export async function startPostgres(from?: string): Promise<Postgres> {
  await installDebianPackages(['postgresql']);
  const bin = await findBinaries();
  const owner: Owner | null = process.getuid?.() === 0 ? NOBODY : null;
  const folder = await mkdtemp(join(tmpdir(), 'waybill-postgres-'));
  const data = join(folder, 'data');
  if (owner) await chown(folder, owner.uid, owner.gid);
  if (from === undefined) await makeCluster(bin, folder, owner);
  else await run('cp', ['-a', from, data]);
  const port = await findFreePort();
  const server = startProcess(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), ...SETTINGS.flatMap((setting) => ['-c', setting])],
    { ...owner, cwd: folder },
  );
  const asking = ['-h', '127.0.0.1', '-p', String(port)];
  await server.waitUntil(
    () =>
      run(join(bin, 'pg_isready'), asking).then(
        () => true,
        () => false,
      ),
    START_SECONDS_MAX,
  );
  return {
    url: `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/${USER}`,
    port,
    user: USER,
    password: PASSWORD,
    database: USER,
    async stopAndKeep(to) {
      await server.stop('SIGINT');
      await run('cp', ['-a', data, to]);
      await rm(folder, { recursive: true, force: true });
    },
    async stop() {
      // SIGINT: without waiting for clients (https://www.postgresql.org/docs/15/server-shutdown.html).
      await server.stop('SIGINT');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
] as const;
const run = promisify(execFile);

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

async function makeCluster(bin: string, folder: string, owner: Owner | null): Promise<void> {
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, PASSWORD);
  const words = ['-D', join(folder, 'data'), '-U', USER, '--auth=scram-sha-256', '--pwfile', passwordFile];
  await run(join(bin, 'initdb'), [...words, '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'], {
    ...owner,
    cwd: folder,
  });
}

/** Debian keeps each version in a folder of its own: the newest. */
async function findBinaries(): Promise<string> {
  const versions = (await readdir('/usr/lib/postgresql')).map(Number).sort((a, b) => b - a);
  return `/usr/lib/postgresql/${versions[0]}/bin`;
}
