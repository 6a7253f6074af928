// What reading and running the worker's code costs at its start, beside a worker of one line: processor time of workerd until the first answer.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestHarness } from 'wrangler';
import { projectFolder } from '../../../src/runtime/project-folder.ts';
import { findWorkerd, readCpuMs } from './workerd-process.ts';

const STARTS = 2;

async function startOnce(configPath: string): Promise<number> {
  const server = createTestHarness({ workers: [{ configPath }] });
  await server.listen();
  try {
    await (await server.fetch('/health')).text();
    return readCpuMs(findWorkerd());
  } finally {
    await server.close();
  }
}

/** The least of a few: whatever else runs makes it longer. The bundle must have been built. */
async function leastOf(configPath: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let start = 0; start < STARTS; start += 1) least = Math.min(least, await startOnce(configPath));
  return least;
}

export async function measureStart(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-empty-worker-'));
  try {
    const empty = join(folder, 'wrangler.toml');
    await writeFile(join(folder, 'empty.js'), 'export default { fetch: () => new Response("here") };\n');
    await writeFile(empty, 'name = "empty"\nmain = "empty.js"\ncompatibility_date = "2026-10-23"\n');
    const nothing = await leastOf(empty);
    return (await leastOf(join(projectFolder, 'wrangler.toml'))) - nothing;
  } finally {
    await rm(folder, { recursive: true });
  }
}
