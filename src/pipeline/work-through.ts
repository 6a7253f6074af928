// Takes waiting mails with leases and runs several at once, so that their writes share a commit. One bad mail never stops
// the others; what was leased when the process died is leased again later.

import { limits } from '../domain/limits.ts';
import type { DeskPorts } from './desk-ports.ts';
import { type MailRun, runMail } from './run-mail.ts';

/** Works until nothing waits, or the signal says stop. `onRun` is called once a try, in order of completion. */
export async function workThrough(
  ports: DeskPorts,
  onRun: (run: MailRun) => void | Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const { concurrentMails, leaseSeconds } = limits.pipeline;
  const { records, clock } = ports;
  const running = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | null = null;
  const start = (item: Parameters<typeof runMail>[0]) => {
    const task = runMail(item, ports)
      .then(onRun)
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(() => running.delete(task));
    running.add(task);
  };
  while (!signal?.aborted && !failure) {
    const limit = concurrentMails - running.size;
    const items =
      limit > 0 ? await records.write(() => records.work.lease({ limit, now: clock.now(), leaseSeconds })) : [];
    for (const item of items) start(item);
    if (running.size === 0) break;
    await Promise.race(running);
  }
  await Promise.all(running);
  if (failure) throw (failure as { readonly error: unknown }).error;
}
