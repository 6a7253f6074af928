// The built worker in workerd on this machine, with its directory made, and whoever runs it. For the tests and the benches of the runtime.
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTestHarness } from 'wrangler';
import { projectFolder } from '#project-folder';
import { listFiles } from '../list-files.ts';
import { stampFiles } from '../stamp-files.ts';
import type { DirectoryDatabase } from './directory-database.ts';
import type { DeskStub } from './operator-routes.ts';
import type { QueuedCall } from './queued-call.ts';

const SOURCES = ['src', 'connectors', 'templates', 'prompts'];
const OF_NO_BUILD = /\.test\.ts$|-fixture\.ts$|\/fixtures\/|\/snapshots\//;
const OPERATOR_TOKEN = 'o'.repeat(40);

export interface RunningWorker {
  /** As whoever runs the deployment, below /operator. */
  operate(
    method: string,
    path: string,
    body?: Uint8Array | string,
  ): Promise<{ readonly status: number; readonly text: string }>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  readonly bindings: {
    readonly DIRECTORY: DirectoryDatabase;
    readonly CALLS: { send(call: QueuedCall): Promise<void> };
    readonly DESKS: { getByName(name: string): DeskStub };
  };
  /** The cron rings; what became of it. */
  ring(): Promise<string>;
  /** What its code has written to the log, a line each. */
  readLog(): readonly string[];
  close(): Promise<void>;
}

/** `without`: files that are taken out of the bundle, to see what they are good for. */
export async function startWorker(
  vars: Readonly<Record<string, string>> = {},
  without: readonly string[] = [],
): Promise<RunningWorker> {
  const prebuiltWorkerDir = await openBuiltWorker(without);
  const configPath = join(projectFolder, 'wrangler.toml');
  const server = createTestHarness({
    workers: [{ configPath, prebuiltWorkerDir, vars: { WAYBILL_OPERATOR_TOKEN: OPERATOR_TOKEN, ...vars } }],
  });
  await server.listen();
  const worker = server.getWorker();
  const bindings = (await worker.getEnv()) as unknown as RunningWorker['bindings'];
  await migrate(bindings.DIRECTORY);
  return {
    bindings,
    async operate(method, path, body) {
      const headers = { authorization: `Bearer ${OPERATOR_TOKEN}` };
      const answer = await server.fetch(`/operator${path}`, {
        method,
        headers,
        ...(body === undefined ? {} : { body }),
      });
      return { status: answer.status, text: await answer.text() };
    },
    fetch: async (path, init) =>
      (await server.fetch(path, init as Parameters<typeof server.fetch>[1])) as unknown as Response,
    ring: async () => (await worker.scheduled({ cron: '*/5 * * * *' })).outcome,
    readLog: () => server.getLogs().map(({ message }) => message),
    close: () => server.close(),
  };
}

/** The folder of the worker as its sources are now: built once, also where several tests begin at a time, and left as it is. */
export async function openBuiltWorker(without: readonly string[] = []): Promise<string> {
  const sources = await Promise.all(SOURCES.map((name) => listFiles(join(projectFolder, name))));
  const code = sources.flat().filter((file) => !OF_NO_BUILD.test(file));
  const stamp = await stampFiles([...code, join(projectFolder, 'package-lock.json')]);
  const name = stamp.slice(0, 16);
  const builds = join(projectFolder, 'dist', 'workers');
  const built = join(builds, name);
  if (existsSync(built)) return takeOut(built, without);
  // Those of earlier sources.
  for (const other of existsSync(builds) ? await readdir(builds) : [])
    if (!other.startsWith(name)) await rm(join(builds, other), { recursive: true, force: true });
  const making = `${built}-${randomUUID()}`;
  await promisify(execFile)(process.execPath, [join(projectFolder, 'src/runtime/workers/build-worker.ts'), making]);
  await rename(making, built).catch(async (error: NodeJS.ErrnoException) => {
    await rm(making, { recursive: true, force: true });
    // Another test was faster.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
  return takeOut(built, without);
}

/** A copy that lacks them; where none is wanted, the build itself. */
async function takeOut(built: string, without: readonly string[]): Promise<string> {
  if (without.length === 0) return built;
  const copy = `${built}-without`;
  await cp(built, copy, { recursive: true });
  for (const file of without) await rm(join(copy, file));
  return copy;
}

/** As `wrangler d1 migrations apply` does. */
async function migrate(directory: DirectoryDatabase): Promise<void> {
  const folder = join(projectFolder, 'src', 'runtime', 'workers', 'directory');
  for (const name of (await readdir(folder)).sort()) {
    const text = await readFile(join(folder, name), 'utf8');
    for (const statement of text.replace(/^\s*--.*$/gm, '').split(';'))
      if (statement.trim() !== '') await directory.prepare(statement).run();
  }
}
