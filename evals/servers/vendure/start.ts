// A real Vendure 3 on SQLite and a free port of 127.0.0.1, as a process of its own: its packages and its populated database are made once, each
// start works on a copy of the database.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOnce, sayDuration } from '../build-once.ts';
import { installServerPackages } from '../server-packages.ts';
import { type ServerProcess, startProcess } from '../server-process.ts';

const START_SECONDS_MAX = 120;
const SERVE = join(import.meta.dirname, 'serve.ts');
const SUPERADMIN = { username: 'superadmin', password: 'superadmin' } as const;

export interface Vendure {
  /** The URLs of its two GraphQL APIs. */
  readonly adminApi: string;
  readonly shopApi: string;
  /** May do everything. */
  readonly superadmin: typeof SUPERADMIN;
  /** Asks the Admin API as the superadmin. @throws Error with what Vendure says, where it says errors */
  readonly admin: Ask;
  /** A customer's or guest's own session at the Shop API: one session has one cart. */
  readonly newShopSession: () => Ask;
  readonly stop: () => Promise<void>;
}

interface Result {
  readonly errorCode?: string;
  readonly message?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: the answer has the shape that the query asks for.
export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<any>;

export async function startVendure(): Promise<Vendure> {
  const packages = await installServerPackages('vendure', import.meta.dirname);
  const populated = await populateOnce(packages);
  const folder = await mkdtemp(join(tmpdir(), 'waybill-vendure-'));
  await cp(populated, folder, { recursive: true });
  const start = performance.now();
  const server = runVendure(packages, folder, 'serve');
  await server.waitUntil(() => portIn(server.output()) !== null, START_SECONDS_MAX);
  sayDuration('Vendure started', start);
  const base = `http://127.0.0.1:${portIn(server.output())}`;
  const admin = newSession(`${base}/admin-api`);
  const login = `mutation($username: String!, $password: String!) { login(username: $username, password: $password) { __typename } }`;
  await admin(login, SUPERADMIN);
  return {
    adminApi: `${base}/admin-api`,
    shopApi: `${base}/shop-api`,
    superadmin: SUPERADMIN,
    admin,
    newShopSession: () => newSession(`${base}/shop-api`),
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function populateOnce(packages: string): Promise<string> {
  const code = await Promise.all(['serve.ts', 'shop.ts'].map((file) => readFile(join(import.meta.dirname, file))));
  return buildOnce('vendure-database', [packages, ...code], async (folder) => {
    const populating = runVendure(packages, folder, 'populate');
    await populating.waitUntil(() => populating.output().includes('{"populated":true}'), START_SECONDS_MAX);
    await populating.stop();
  });
}

const runVendure = (packages: string, folder: string, command: 'serve' | 'populate'): ServerProcess =>
  startProcess(process.execPath, [SERVE, packages, folder, command], {
    cwd: folder,
    env: { PATH: process.env['PATH'], VENDURE_DISABLE_TELEMETRY: 'true' },
  });

const portIn = (output: string): string | null => /\{"port":(\d+)\}/.exec(output)?.[1] ?? null;

/** Vendure names a session in a header of its first answer: https://docs.vendure.io/guides/storefront/connect-api */
function newSession(api: string): Ask {
  let token: string | null = null;
  return async (query, variables = {}) => {
    const response = await fetch(api, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    token = response.headers.get('vendure-auth-token') ?? token;
    const { data, errors } = (await response.json()) as { data: Record<string, Result | null>; errors?: unknown };
    if (errors) throw new Error(`Vendure: ${JSON.stringify(errors)}`);
    for (const result of Object.values(data))
      if (result?.errorCode) throw new Error(`Vendure: ${result.errorCode}: ${result.message}`);
    return data;
  };
}
