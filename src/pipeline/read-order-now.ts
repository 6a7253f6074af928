// An order as all its sources show it at this moment, past everything that is kept of them. Called before something is done to it, and before a
// customer is told that it was.
import type { FoundOrder } from '../ports/order-source.ts';
import type { DeskPorts } from './desk-ports.ts';

/** `gone`: the sources have no such order any more. `cannot_tell`: one of them does not answer. */
export type OrderNow =
  | { readonly kind: 'found'; readonly found: FoundOrder }
  | { readonly kind: 'gone' | 'cannot_tell' };

/** Throws ConnectorError where a desk's only source cannot be asked. */
export async function readOrderNow(
  { orders, ordersNow = orders }: Pick<DeskPorts, 'orders' | 'ordersNow'>,
  order: { readonly id: string; readonly number: string },
): Promise<OrderNow> {
  const { orders: all, down = [], complete } = await ordersNow.findOrders({ by: 'number', number: order.number });
  if (down.length > 0) return { kind: 'cannot_tell' };
  const found = all.find((one) => one.order.id === order.id);
  if (found !== undefined) return { kind: 'found', found };
  return { kind: complete ? 'gone' : 'cannot_tell' };
}
