// All fits of a training, as many at once as the machine has cores. Called by main.ts.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FittedNgrams } from '../../src/classify/ngrams/fit-weights.ts';
import type { Author } from './training-mails.ts';

/** A fit holds some 12 MB and a core. */
const WORKERS_MAX = 4;
const FIT_MINUTES_MAX = 15;

/** One fit for each of the given sets of authors that are left out, in their order. */
export async function fitAll(leftOut: readonly (readonly Author[])[]): Promise<readonly FittedNgrams[]> {
  const fitted: FittedNgrams[] = [];
  const waiting = [...leftOut.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, authors] = next;
      fitted[at] = await runWorker(authors);
    }
  };
  await Promise.all(Array.from({ length: Math.min(WORKERS_MAX, availableParallelism()) }, lane));
  return fitted;
}

function runWorker(authors: readonly Author[]): Promise<FittedNgrams> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, 'fit-worker.ts'), { workerData: authors });
    const timer = setTimeout(
      () => void worker.terminate().then(() => reject(new Error('a fit takes too long'))),
      FIT_MINUTES_MAX * 60_000,
    );
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => clearTimeout(timer));
  });
}
