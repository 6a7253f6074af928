// What the staff of the tests' Medusa do with orders: take the money, send, change, cancel, refund and take back, by the Admin API.
import type { Ask } from './ask.ts';
import type { MedusaOrder } from './customers.ts';
import type { Sku } from './shop.ts';

export interface MedusaParcel {
  readonly fulfillmentId: string;
  readonly trackingNumber: string;
  readonly trackingUrl: string;
}

/** Without SKUs it holds the whole order. */
export interface Parcel extends Omit<MedusaParcel, 'fulfillmentId'> {
  readonly skus?: readonly Sku[];
}

/** `packed`: a fulfilment without a label, in the house. */
export type ParcelState = 'packed' | 'shipped' | 'delivered';
export type ShippedOrder = MedusaOrder & { readonly parcels: readonly MedusaParcel[] };

export async function capture(admin: Ask, order: MedusaOrder): Promise<MedusaOrder> {
  await admin('POST', `/admin/payments/${await paymentOf(admin, order)}/capture`);
  return order;
}

export async function send(
  admin: Ask,
  order: MedusaOrder,
  state: ParcelState,
  parcels: readonly Parcel[],
): Promise<ShippedOrder> {
  const made: MedusaParcel[] = [];
  for (const { skus, ...parcel } of parcels) {
    const items = itemsOf(order, skus);
    const known = new Set(made.map(({ fulfillmentId }) => fulfillmentId));
    const path = `/admin/orders/${order.id}/fulfillments`;
    const packed = await admin('POST', `${path}?fields=*fulfillments`, { items, no_notification: true });
    const fulfillmentId = packed.order.fulfillments.find(({ id }: { id: string }) => !known.has(id)).id;
    if (state !== 'packed')
      await admin('POST', `${path}/${fulfillmentId}/shipments`, {
        items,
        no_notification: true,
        labels: [{ tracking_number: parcel.trackingNumber, tracking_url: parcel.trackingUrl, label_url: '' }],
      });
    if (state === 'delivered') await admin('POST', `${path}/${fulfillmentId}/mark-as-delivered`);
    made.push({ ...parcel, fulfillmentId });
  }
  return { ...order, parcels: made };
}

export async function cancel(admin: Ask, order: MedusaOrder): Promise<MedusaOrder> {
  await admin('POST', `/admin/orders/${order.id}/cancel`);
  return order;
}

/** By an edit of the order, as Medusa has it: the line is gone from the order afterwards. */
export async function cancelLine(admin: Ask, order: MedusaOrder, sku: Sku): Promise<MedusaOrder> {
  await admin('POST', '/admin/order-edits', { order_id: order.id });
  for (const { id } of itemsOf(order, [sku]))
    await admin('POST', `/admin/order-edits/${order.id}/items/item/${id}`, { quantity: 0 });
  await admin('POST', `/admin/order-edits/${order.id}/request`);
  await admin('POST', `/admin/order-edits/${order.id}/confirm`);
  return order;
}

export async function refund<Order extends MedusaOrder>(admin: Ask, order: Order, amount: number): Promise<Order> {
  await admin('POST', `/admin/payments/${await paymentOf(admin, order)}/refund`, { amount });
  return order;
}

/** `requested`: announced by the customer; `received`: back in the warehouse. */
export async function takeBack<Order extends MedusaOrder>(
  admin: Ask,
  order: Order,
  state: 'requested' | 'received',
  warehouseId: string,
): Promise<Order & { readonly returnId: string }> {
  const returned = (await admin('POST', '/admin/returns', { order_id: order.id, location_id: warehouseId })).return;
  const path = `/admin/returns/${returned.id}`;
  const items = itemsOf(order);
  await admin('POST', `${path}/request-items`, { items });
  await admin('POST', `${path}/request`, { no_notification: true });
  if (state === 'received') {
    await admin('POST', `${path}/receive`);
    await admin('POST', `${path}/receive-items`, { items });
    await admin('POST', `${path}/receive/confirm`, { no_notification: true });
  }
  return { ...order, returnId: returned.id };
}

const itemsOf = (order: MedusaOrder, skus?: readonly Sku[]) =>
  order.lines.filter(({ sku }) => skus?.includes(sku) ?? true).map(({ id, quantity }) => ({ id, quantity }));

async function paymentOf(admin: Ask, { id }: MedusaOrder): Promise<string> {
  const { order } = await admin('GET', `/admin/orders/${id}?fields=*payment_collections.payments`);
  return order.payment_collections[0].payments[0].id;
}
