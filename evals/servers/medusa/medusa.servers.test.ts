// That a real Medusa comes up and holds the orders that the tests of its connector rest on, each in Medusa's own words.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MedusaOrder } from './customers.ts';
import { type Medusa, startMedusa } from './start.ts';

let medusa: Medusa;

beforeAll(async () => {
  medusa = await startMedusa();
}, 900_000);
afterAll(() => medusa?.stop());

async function find({ id }: MedusaOrder) {
  const fields = '*items,*fulfillments,*fulfillments.labels,*payment_collections.payments.refunds';
  return (await medusa.admin('GET', `/admin/orders/${id}?fields=${fields}`)).order;
}

test('each order is in the states that its name says: its own, of the payment, of the parcels', async () => {
  const { ofOneCustomer: _, ...orders } = medusa.seeded.orders;
  const states: Record<string, string> = {};
  for (const [name, order] of Object.entries(orders)) {
    const { status, payment_status, fulfillment_status } = await find(order);
    states[name] = `${status} ${payment_status} ${fulfillment_status}`;
  }
  expect(states).toEqual({
    paid: 'pending captured not_fulfilled',
    authorized: 'pending authorized not_fulfilled',
    packed: 'pending captured fulfilled',
    partlyShipped: 'pending captured partially_shipped',
    split: 'pending captured shipped',
    delivered: 'pending captured delivered',
    backOrdered: 'pending captured not_fulfilled',
    cancelledLine: 'pending partially_refunded not_fulfilled',
    cancelled: 'canceled canceled not_fulfilled',
    refunded: 'pending refunded delivered',
    returnRequested: 'pending captured delivered',
    returned: 'pending captured delivered',
  });
});

test('a parcel has its tracking number, and a packed one none', async () => {
  const { partlyShipped, packed, split } = medusa.seeded.orders;
  const labelsOf = async (order: MedusaOrder) =>
    (await find(order)).fulfillments.flatMap(({ labels }: { labels: { tracking_number: string }[] }) =>
      labels.map((label) => label.tracking_number),
    );
  expect(await labelsOf(partlyShipped)).toEqual(['1Z999AA10123456784']);
  expect(await labelsOf(packed)).toEqual([]);
  expect((await labelsOf(split)).sort()).toEqual(['1Z999AA10120000020', '777000000011']);
});

test('a line that was taken out is gone from the order', async () => {
  const { items } = await find(medusa.seeded.orders.cancelledLine);
  const quantities = items.map((item: { variant_sku: string; quantity: number }) => [item.variant_sku, item.quantity]);
  expect(Object.fromEntries(quantities)).toEqual({ 'WIDGET-S': 2 });
});

test('a return that is announced, and one that is received', async () => {
  const { returnRequested, returned } = medusa.seeded.orders;
  const statusOf = async (id: string) => (await medusa.admin('GET', `/admin/returns/${id}`)).return.status;
  expect(await statusOf(returnRequested.returnId)).toBe('requested');
  expect(await statusOf(returned.returnId)).toBe('received');
});

test('two orders of one customer, whom a search by the mail address finds', async () => {
  const [older, newer] = medusa.seeded.orders.ofOneCustomer;
  const { orders } = await medusa.admin(
    'GET',
    `/admin/orders?q=${encodeURIComponent(older?.email ?? '')}&fields=*customer`,
  );
  expect(orders.map(({ id }: { id: string }) => id).sort()).toEqual([older?.id, newer?.id].sort());
  expect(orders[0].customer).toMatchObject({ email: 'anna.vale@example.com', has_account: true });
  expect(orders[1].customer.id).toBe(orders[0].customer.id);
});

test('a product that is sold out may be ordered all the same', async () => {
  const { inventory_items } = await medusa.admin('GET', '/admin/inventory-items?sku=GADGET&fields=*location_levels');
  expect(inventory_items).toMatchObject([{ location_levels: [{ stocked_quantity: 0, reserved_quantity: 1 }] }]);
});

test('a stranger reads no order', async () => {
  expect((await fetch(`${medusa.url}/admin/orders`)).status).toBe(401);
});
