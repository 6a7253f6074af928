// What the reply promises is written down with its draft: it becomes a commitment once the reply has left with that sentence. Called by the deliver stage.
import { keptByNotices } from '../domain/commitment.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { DecidedMail } from './progress.ts';

/** In the place of what an earlier draft promised. Inside a write. */
export function planCommitment(
  { mailId, threadId, promise, contact, orders, tiedOrders }: DecidedMail,
  { records, clock }: Pick<DeskPorts, 'records' | 'clock'>,
): void {
  if (promise === null || contact === null) {
    if (records.commitments.readOfMail(mailId) !== null) records.commitments.plan(mailId, null);
    return;
  }
  const { intent, text: sentence } = promise;
  const about = tiedOrders.filter(({ order }) => orders.some(({ number }) => number === order.number));
  const order = about.length === 1 ? (about[0]?.order ?? null) : null;
  records.commitments.plan(mailId, {
    ...{ mailId, threadId, intent, sentence, madeAt: clock.now(), keptByKinds: keptByNotices(intent) },
    recipient: contact.address.toLowerCase(),
    orderId: order?.id ?? null,
    orderNumber: order?.number ?? null,
  });
}
