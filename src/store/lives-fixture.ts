// A desk that is cut off and lives again, for tests of what is left behind: here by an error out of which nothing of the old life comes back; in workerd a
// Durable Object that is evicted (src/runtime/workers/in-workerd/lives-fixture.ts). Processes that are killed are in crash.test.ts and in evals/crash.
import type { Records } from '../ports/records.ts';
import { openDesk } from './better-sqlite3.ts';
import { Died } from './die-at-write-fixture.ts';

export interface Lives {
  /** `die` ends the life at once. Resolves when it is over, so or to its end. */
  live(life: (records: Records, die: () => Promise<never>) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export function openLives(): Lives {
  const records = openDesk({ file: ':memory:' });
  return {
    live: (life) =>
      life(records, () => Promise.reject(new Died())).catch((error: unknown) => {
        if (!(error instanceof Died)) throw error;
      }),
    close: () => records.close(),
  };
}
