// What reading and running the worker's code costs at its start, beside a worker of one line: processor time of workerd until the first answer.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestHarness } from 'wrangler';
import { projectFolder } from '../../../src/runtime/project-folder.ts';
import { openBuiltWorker } from '../../../src/runtime/workers/worker-fixture.ts';
import { findWorkerd, readCpuMs } from './workerd-process.ts';

const STARTS = 2;

type Started = NonNullable<Parameters<typeof createTestHarness>[0]>['workers'][number];

async function startOnce(worker: Started): Promise<number> {
  const server = createTestHarness({ workers: [worker] });
  await server.listen();
  try {
    await (await server.fetch('/health')).text();
    return readCpuMs(findWorkerd());
  } finally {
    await server.close();
  }
}

/** The least of a few: whatever else runs makes it longer. */
async function leastOf(worker: Started): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let start = 0; start < STARTS; start += 1) least = Math.min(least, await startOnce(worker));
  return least;
}

export async function measureStart(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-empty-worker-'));
  try {
    const empty = join(folder, 'wrangler.toml');
    await writeFile(join(folder, 'empty.js'), 'export default { fetch: () => new Response("here") };\n');
    await writeFile(empty, 'name = "empty"\nmain = "empty.js"\ncompatibility_date = "2026-10-23"\n');
    const nothing = await leastOf({ configPath: empty });
    return (
      (await leastOf({
        configPath: join(projectFolder, 'wrangler.toml'),
        prebuiltWorkerDir: await openBuiltWorker(),
      })) - nothing
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
