// A real MariaDB of Debian's on a free port of 127.0.0.1, as a process of its own, in a folder of its own. As root it runs as nobody. What is not meant
// to outlive the test is not synced to the disk.
import { execFile } from 'node:child_process';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findFreePort } from '../../../connectors/imap/emulator/dovecot.ts';
import { installDebianPackages } from '../debian-packages.ts';
import { startProcess } from '../server-process.ts';

const NOBODY = { uid: 65534, gid: 65534 } as const;
const DATABASE = 'shop';
const USER = 'owner';
const PASSWORD = 'not-a-secret';
const START_SECONDS_MAX = 60;

export interface Mariadb {
  readonly port: number;
  /** May do everything in `database`. */
  readonly user: string;
  readonly password: string;
  readonly database: string;
  stop(): Promise<void>;
}

export async function startMariadb(): Promise<Mariadb> {
  await installDebianPackages(['mariadb-server']);
  const owner = process.getuid?.() === 0 ? NOBODY : null;
  const folder = await mkdtemp(join(tmpdir(), 'waybill-mariadb-'));
  if (owner) await chown(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  await run('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--skip-test-db', '--skip-name-resolve'], {
    ...owner,
    cwd: folder,
  });
  const statements = [
    `CREATE DATABASE ${DATABASE} CHARACTER SET utf8mb4`,
    `CREATE USER '${USER}'@'127.0.0.1' IDENTIFIED BY '${PASSWORD}'`,
    `GRANT ALL ON ${DATABASE}.* TO '${USER}'@'127.0.0.1'`,
  ];
  const initFile = join(folder, 'init.sql');
  await writeFile(initFile, statements.map((statement) => `${statement};\n`).join(''));
  const port = await findFreePort();
  const words = [
    ...['--no-defaults', `--datadir=${data}`, `--port=${port}`, '--bind-address=127.0.0.1', `--init-file=${initFile}`],
    ...[`--socket=${join(folder, 'socket')}`, '--skip-name-resolve', '--innodb-flush-log-at-trx-commit=0'],
  ];
  const server = startProcess('/usr/sbin/mariadbd', words, { ...owner, cwd: folder });
  await server.waitUntil(() => isListening(port), START_SECONDS_MAX);
  return {
    port,
    user: USER,
    password: PASSWORD,
    database: DATABASE,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const run = promisify(execFile);

/** It listens only after its init file has been run. */
const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
