// Takes waiting mails with leases and handles a few at once, so that their writes share a commit. One bad mail never stops
// the others, not even one that ends the process; what was leased when the process died is leased again later.

import { limits } from '../domain/limits.ts';
import type { SetAsideWork, WorkItem } from '../ports/records.ts';
import { leaseWithin } from './desk-limits.ts';
import type { DeskPorts } from './desk-ports.ts';
import { type MailRun, runMails } from './run-mails.ts';
import { sendReceipts } from './send-receipts.ts';

/** Lets the rest of the program have its turn. */
export const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Works until nothing waits, receipts of what was handled included, or the signal says stop. `onRun` is called once a try, in order of completion; `seconds`
 * is how long it and those beside it took. */
export async function workThrough(
  ports: DeskPorts,
  onRun: (run: MailRun, seconds: number) => void | Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const { mailsAtOnce, leasedMails, leaseSeconds } = limits.pipeline;
  const { records, clock } = ports;
  let leased: WorkItem[] = [];
  while (!signal?.aborted) {
    // Several rounds of mails are leased in one write; a lease lasts much longer than they take.
    if (leased.length === 0) {
      leased = [
        ...(await records.write(() => leaseWithin(records, { limit: leasedMails, now: clock.now(), leaseSeconds }))),
      ];
    }
    await sendReceipts(ports);
    if (leased.length === 0) break;
    await nextTurn();
    const begunMs = performance.now();
    const runs = await runMails(leased.splice(0, mailsAtOnce), ports);
    const seconds = Math.round(performance.now() - begunMs) / 1_000;
    for (const run of runs) await onRun(run, seconds);
  }
  // Told to stop: what was not begun is nobody's fault.
  if (leased.length > 0)
    await records.write(() => {
      for (const { mailId } of leased) records.work.release(mailId);
    });
}

/** Called once by the only writer, before it begins: what the process before it had in hand when it died is put back in line, and
 * what has so ended it too often is set aside for a person. */
export function takeUpWork({ records, clock }: Pick<DeskPorts, 'records' | 'clock'>): Promise<readonly SetAsideWork[]> {
  return records.write(() => {
    const setAside = records.work.giveBackLeases();
    for (const { mailId, reason } of setAside)
      records.audit.append({ mailId, at: clock.now(), step: 'set_aside', content: { reason } });
    return setAside;
  });
}
