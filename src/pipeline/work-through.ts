// Takes waiting mails with leases and runs several at once, so that their writes share a commit. One bad mail never stops
// the others; what was leased when the process died is leased again later.

import { limits } from '../domain/limits.ts';
import type { WorkItem } from '../ports/records.ts';
import type { DeskPorts } from './desk-ports.ts';
import { type MailRun, runMail } from './run-mail.ts';

/** Lets the rest of the program have its turn. */
export const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

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
  const ending = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | null = null;
  const keep = (tasks: Set<Promise<void>>, work: Promise<void>) => {
    const task = work
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(() => tasks.delete(task));
    tasks.add(task);
  };
  // The next mail begins while the end of this one waits for the disk; mails that need no disk let others have their turn.
  const start = async (item: WorkItem) => {
    await nextTurn();
    const { run, durable } = await runMail(item, ports);
    keep(
      ending,
      durable.then(() => onRun(run)),
    );
  };
  while (!signal?.aborted && !failure) {
    // Several rounds of mails are leased in one write; a lease lasts much longer than they take.
    if (leased.length === 0) {
      leased = [
        ...(await records.write(() => records.work.lease({ limit: leasedMails, now: clock.now(), leaseSeconds }))),
      ];
    }
    while (running.size < concurrentMails && leased.length > 0) keep(running, start(leased.shift() as WorkItem));
    if (running.size === 0) break;
    await Promise.race(running);
  }
  await Promise.all(running);
  await Promise.all(ending);
  if (failure) throw (failure as { readonly error: unknown }).error;
}
