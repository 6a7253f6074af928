// A call of a shop or a carrier, or a listing of what changed, says that an order or a parcel is another: the orders that it speaks of are to be looked
// at. It is a hint and nothing more, so that it may come twice, late, in any order, or be of something that nobody knows. Called by the runtime.
import { compactIdentifier } from '../domain/identifiers/compact-identifier.ts';
import { limits } from '../domain/limits.ts';
import type { Clock } from '../ports/clock.ts';
import type { Records } from '../ports/records.ts';
import type { SourceChange } from '../ports/source-webhooks.ts';

interface ChangePorts {
  readonly records: Pick<Records, 'notices' | 'write'>;
  readonly clock: Clock;
}

const ORDERS_MAX = 10;

/** `source` is the connection's name. On the disk when it resolves. */
export async function noteChange({ records, clock }: ChangePorts, source: string, change: SourceChange): Promise<void> {
  // What is said of all, of goods or of payments names no order: the listing of changes does.
  if (change.kind !== 'order' && change.kind !== 'parcel') return;
  const at = new Date(Date.parse(clock.now()) + limits.notices.lookDelaySeconds * 1_000).toISOString();
  await records.write(() => {
    const { notices } = records;
    const orderIds =
      change.kind === 'order'
        ? [`${source}:${change.orderId}`]
        : notices.findByTrackingNumber(compactIdentifier(change.trackingNumber), ORDERS_MAX);
    for (const orderId of orderIds) notices.ask(orderId, at);
  });
}
