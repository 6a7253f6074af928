// A real Medusa 2 on a PostgreSQL of its own and a free port of 127.0.0.1: packages, migrated database and a shop with orders are made once, each start
// works on a copy.
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findFreePort } from '../../../connectors/imap/emulator/dovecot.ts';
import { buildOnce, sayDuration } from '../build-once.ts';
import { type Postgres, startPostgres } from '../postgres/start.ts';
import { installServerPackages } from '../server-packages.ts';
import { startProcess } from '../server-process.ts';
import { type Ask, askAs, logIn } from './ask.ts';
import { type MedusaSeed, seedMedusa } from './seed.ts';

const PROJECT = join(import.meta.dirname, 'project');
const START_SECONDS_MAX = 120;
const ADMIN = { email: 'admin@example.com', password: 'harbor-lantern-7' } as const;

export interface Medusa {
  /** Of the Admin API (`${url}/admin`) and the Store API (`${url}/store`). */
  readonly url: string;
  readonly administrator: typeof ADMIN;
  /** Asks the Admin API as the administrator. @throws Error with what Medusa says */
  readonly admin: Ask;
  /** What is in the shop: each shape of order is explained in seed.ts. */
  readonly seeded: MedusaSeed;
  readonly stop: () => Promise<void>;
}

export async function startMedusa(): Promise<Medusa> {
  const packages = await installServerPackages('medusa', PROJECT);
  const shop = await fillOnce(packages, await migrateOnce(packages));
  const seeded = JSON.parse(await readFile(join(shop, 'seeded.json'), 'utf8'));
  const postgres = await startPostgres(join(shop, 'data'));
  const { stop, ...medusa } = await serve(packages, postgres);
  return {
    ...medusa,
    seeded,
    async stop() {
      await stop();
      await postgres.stop();
    },
  };
}

async function migrateOnce(packages: string): Promise<string> {
  const config = await readFile(join(PROJECT, 'medusa-config.js'));
  return buildOnce('medusa-database', [packages, ADMIN.email, ADMIN.password, config], async (folder) => {
    const postgres = await startPostgres();
    const project = await makeProject(packages);
    const medusa = (...words: string[]) =>
      promisify(execFile)(process.execPath, [commandIn(packages), ...words], {
        cwd: project,
        env: environment(postgres),
        maxBuffer: 16 * 1024 * 1024,
      });
    await medusa('db:migrate');
    await medusa('user', '--email', ADMIN.email, '--password', ADMIN.password);
    await postgres.stopAndKeep(join(folder, 'data'));
    await rm(project, { recursive: true, force: true });
  });
}

/** The orders are made by Medusa's own APIs, as customers and staff make them. */
async function fillOnce(packages: string, migrated: string): Promise<string> {
  const sources = ['ask.ts', 'shop.ts', 'customers.ts', 'staff.ts', 'seed.ts'];
  const code = await Promise.all(sources.map((file) => readFile(join(import.meta.dirname, file))));
  return buildOnce('medusa-shop', [migrated, ...code], async (folder) => {
    const postgres = await startPostgres(join(migrated, 'data'));
    const { url, admin, stop } = await serve(packages, postgres);
    await writeFile(join(folder, 'seeded.json'), JSON.stringify(await seedMedusa(url, admin)));
    await stop();
    await postgres.stopAndKeep(join(folder, 'data'));
  });
}

async function serve(packages: string, postgres: Postgres) {
  const project = await makeProject(packages);
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const start = performance.now();
  const words = [commandIn(packages), 'start', '--host', '127.0.0.1', '--port', String(port)];
  const server = startProcess(process.execPath, words, { cwd: project, env: environment(postgres) });
  await server.waitUntil(() => answers(`${url}/health`), START_SECONDS_MAX);
  sayDuration('Medusa started', start);
  return {
    url,
    administrator: ADMIN,
    admin: askAs(url, { authorization: `Bearer ${await logIn(url, 'user', ADMIN)}` }),
    async stop() {
      await server.stop();
      await rm(project, { recursive: true, force: true });
    },
  };
}

/** A folder of its own for what Medusa writes beside its packages. */
async function makeProject(packages: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-medusa-'));
  for (const file of ['package.json', 'medusa-config.js']) await copyFile(join(PROJECT, file), join(folder, file));
  await symlink(join(packages, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

const commandIn = (packages: string): string => join(packages, 'node_modules/@medusajs/cli/cli.js');

const environment = (postgres: Postgres) => ({
  PATH: process.env['PATH'],
  DATABASE_URL: postgres.url,
  NODE_ENV: 'production',
  MEDUSA_DISABLE_TELEMETRY: '1',
});

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );
