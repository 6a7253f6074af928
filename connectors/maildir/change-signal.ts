// Says at once that a file came into, went out of or was renamed in a Maildir. Called by connector.ts.
import { watch } from 'node:fs';
import { join } from 'node:path';
import { limits } from '../../src/domain/limits.ts';
import type { ChangeSignal } from '../../src/ports/mailbox.ts';

const WATCHED = ['new', 'cur', join('.Drafts', 'cur'), join('.Sent', 'cur'), join('.Sent', 'new')];

/** What happens between two waits is told by the second at once. Watching begins with the first wait, which is over at once: what
 * happened before it is not known. */
export function createChangeSignal(folder: string): ChangeSignal {
  let isBegun = false;
  let hasChanged = true;
  let wake = () => {};
  const note = () => {
    hasChanged = true;
    wake();
  };
  const begin = (): void => {
    isBegun = true;
    for (const part of WATCHED) {
      try {
        watch(join(folder, part), { persistent: false }, note).on('error', note);
      } catch {
        // Where the system watches no more files, polling goes on.
      }
    }
  };
  return {
    async waitForChange(signal) {
      if (!isBegun) begin();
      if (!hasChanged && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, limits.mailbox.idleSeconds * 1_000);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
          signal.addEventListener('abort', () => wake(), { once: true });
        });
      }
      hasChanged = false;
    },
  };
}
