// Takes waiting mails with leases and runs several at once, so that their writes share a commit. One bad mail never stops
// the others; what was leased when the process died is leased again later.

import { limits } from '../domain/limits.ts';
import type { WorkItem } from '../ports/records.ts';
import type { DeskPorts } from './desk-ports.ts';
import { type MailRun, runMail } from './run-mail.ts';

/** Works until nothing waits, or the signal says stop. `onRun` is called once a try, in order of completion. */
export async function workThrough(
  ports: DeskPorts,
  onRun: (run: MailRun) => void | Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const { concurrentMails, leasedMails, leaseSeconds } = limits.pipeline;
  let leased: WorkItem[] = [];
  const { records, clock } = ports;
  const running = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | null = null;
  const start = (item: WorkItem) => {
    const task = runMail(item, ports)
      .then(onRun)
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(() => running.delete(task));
    running.add(task);
  };
  while (!signal?.aborted && !failure) {
    // Several rounds of mails are leased in one write; a lease lasts much longer than they take.
    if (leased.length === 0) {
      leased = [
        ...(await records.write(() => records.work.lease({ limit: leasedMails, now: clock.now(), leaseSeconds }))),
      ];
    }
    while (running.size < concurrentMails && leased.length > 0) start(leased.shift() as WorkItem);
    if (running.size === 0) break;
    await Promise.race(running);
  }
  await Promise.all(running);
  if (failure) throw (failure as { readonly error: unknown }).error;
}
