// The built worker in workerd on this machine, with its directory made, and whoever runs it. For the tests and the benches of the runtime.
import { execFile } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTestHarness } from 'wrangler';
import { projectFolder } from '#project-folder';
import type { DirectoryDatabase } from './directory-database.ts';
import type { QueuedCall } from './queued-call.ts';

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
  };
  /** The cron rings. */
  ring(): Promise<void>;
  /** What its code has written to the log, a line each. */
  readLog(): readonly string[];
  close(): Promise<void>;
}

/** `without`: files that are taken out of the bundle, to see what they are good for. */
export async function startWorker(
  vars: Readonly<Record<string, string>> = {},
  without: readonly string[] = [],
): Promise<RunningWorker> {
  await promisify(execFile)(process.execPath, [join(projectFolder, 'src', 'runtime', 'workers', 'build-worker.ts')]);
  for (const file of without) await rm(join(projectFolder, 'dist', 'worker', file));
  const configPath = join(projectFolder, 'wrangler.toml');
  const server = createTestHarness({
    workers: [{ configPath, vars: { WAYBILL_OPERATOR_TOKEN: OPERATOR_TOKEN, ...vars } }],
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
    ring: async () => void (await worker.scheduled({ cron: '*/5 * * * *' })),
    readLog: () => server.getLogs().map(({ message }) => message),
    close: () => server.close(),
  };
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
