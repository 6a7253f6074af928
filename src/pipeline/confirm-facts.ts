// Reads again, at the moment of sending, the orders that a reply rests on. Called by deliver for what leaves without a person; what a person
// approves is gathered anew as a whole (src/watch/approve-draft.ts).
import { describeOrder } from '../domain/describe-order.ts';
import type { Order } from '../domain/order.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { DecidedMail, TiedOrder } from './progress.ts';

/** `changed`: the mail is to be handled anew. `cannot_tell`: a source does not answer now. */
export type Confirmation = 'as_read' | 'changed' | 'cannot_tell';

/** Of sources that keep no answers all was read just now. */
export async function confirmFacts({ tiedOrders }: DecidedMail, ports: DeskPorts): Promise<Confirmation> {
  const { ordersNow } = ports;
  if (ordersNow === undefined) return 'as_read';
  const confirmations = await Promise.all(
    tiedOrders.map(async ({ order }: TiedOrder): Promise<Confirmation> => {
      const { orders, down = [] } = await ordersNow.findOrders({ by: 'number', number: order.number });
      const now = orders.find((one) => one.order.id === order.id);
      if (down.length > 0) return 'cannot_tell';
      return now !== undefined && tell(now.order, ports) === tell(order, ports) ? 'as_read' : 'changed';
    }),
  );
  return (['changed', 'cannot_tell'] as const).find((worst) => confirmations.includes(worst)) ?? 'as_read';
}

/** All that replies are written from, without the times at which it was asked. */
function tell(order: Order, { clock, settings: { facts } }: DeskPorts): string {
  const described = describeOrder(order, {
    now: clock.now(),
    timeZone: facts.timeZone,
    lateAfterDaysWithoutScan: facts.lateAfterDaysWithoutScan,
    isOutOfStock: () => false,
  });
  const parcels = described.parcels.map((parcel) => ({ ...parcel, tracked: null }));
  const { customer, contactEmails } = order;
  return JSON.stringify([{ ...described, parcels }, customer.email, contactEmails]);
}
