// How long `bin/waybill --help` takes, from the shell, over 20 starts.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { percentile } from './percentile.ts';

export function benchStartUp(): Promise<void> {
  const command = join(import.meta.dirname, '..', '..', 'bin', 'waybill');
  const times: number[] = [];
  for (let n = 0; n < 20; n += 1) {
    const startedAtMs = performance.now();
    const { status } = spawnSync(command, ['--help'], { stdio: 'ignore' });
    if (status !== 0) throw new Error(`bin/waybill --help ended with status ${status}`);
    times.push(performance.now() - startedAtMs);
  }
  process.stdout.write(
    `  bin/waybill --help   p50 ${percentile(times, 0.5).toFixed(0)} ms   p99 ${percentile(times, 0.99).toFixed(0)} ms   (aim: under 400 ms)\n`,
  );
  return Promise.resolve();
}
