// How much code workerd reads at each start: the main module, and what it imports at once. Printed by the demo and the bench.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** An import or export of another module that is not asked for later. */
const AT_ONCE = /(?:^|[;}\n])(?:import|export)(?:[^'"`()]*?from)?["']\.\/([\w.-]+\.js)["']/g;
const MODULES_MAX = 1_000;

/** Bytes with gzip, the main module's first: where the bundler left only a name in it, that of the module behind the name. */
export async function measureModules(folder: string): Promise<{ readonly main: number; readonly all: number }> {
  const sizes = new Map<string, number>();
  const waiting = ['worker.js'];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (sizes.has(name)) continue;
    if (sizes.size >= MODULES_MAX) throw new Error(`${folder} has more than ${MODULES_MAX} modules`);
    const text = await readFile(join(folder, name), 'utf8');
    sizes.set(name, gzipSync(text).length);
    for (const [, imported = ''] of text.matchAll(AT_ONCE)) waiting.push(imported);
  }
  const of = [...sizes].filter(([name]) => name.startsWith('worker')).map(([, bytes]) => bytes);
  return { main: Math.max(...of), all: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0) };
}
