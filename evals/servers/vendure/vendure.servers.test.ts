// That a real Vendure comes up and holds the orders that the tests of its connector rest on, each in Vendure's own words.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedVendure } from './seed.ts';
import { startVendure, type Vendure } from './start.ts';

let vendure: Vendure;
let seeded: Awaited<ReturnType<typeof seedVendure>>;

beforeAll(async () => {
  vendure = await startVendure();
  seeded = await seedVendure(vendure);
}, 600_000);
afterAll(() => vendure?.stop());

async function find(code: string) {
  const { orders } = await vendure.admin(
    `query($code: String!) {
      orders(options: { filter: { code: { eq: $code } } }) {
        items {
          state totalWithTax customer { emailAddress user { id } }
          lines { quantity orderPlacedQuantity productVariant { sku } }
          fulfillments { state method trackingCode lines { quantity } }
          payments { state amount refunds { state total } }
        }
      }
    }`,
    { code },
  );
  expect(orders.items).toHaveLength(1);
  return orders.items[0];
}

test('a paid order of a guest', async () => {
  expect(await find(seeded.paid.code)).toMatchObject({
    state: 'PaymentSettled',
    totalWithTax: 2 * 1_100 + 500,
    customer: { emailAddress: seeded.paid.email, user: null },
    lines: [{ quantity: 2, productVariant: { sku: 'WIDGET-S' } }],
    fulfillments: [],
  });
});

test('a payment that is authorised and not taken', async () => {
  expect(await find(seeded.authorized.code)).toMatchObject({
    state: 'PaymentAuthorized',
    payments: [{ state: 'Authorized', refunds: [] }],
  });
});

test('a label alone leaves the order paid', async () => {
  const [parcel] = seeded.labelled.parcels;
  expect(await find(seeded.labelled.code)).toMatchObject({
    state: 'PaymentSettled',
    fulfillments: [{ state: 'Pending', trackingCode: parcel?.trackingCode, method: 'UPS Ground' }],
  });
});

test('orders that are partly shipped, shipped in two parcels, and delivered', async () => {
  expect(await find(seeded.partlyShipped.code)).toMatchObject({
    state: 'PartiallyShipped',
    fulfillments: [{ state: 'Shipped', trackingCode: '1Z999AA10123456784', lines: [{ quantity: 2 }] }],
  });
  const split = await find(seeded.split.code);
  expect(split.state).toBe('Shipped');
  expect(split.fulfillments.map((parcel: { trackingCode: string }) => parcel.trackingCode).sort()).toEqual([
    '1Z999AA10120000020',
    '777000000011',
  ]);
  expect(await find(seeded.delivered.code)).toMatchObject({
    state: 'Delivered',
    fulfillments: [{ state: 'Delivered', method: 'FedEx Home Delivery' }],
  });
});

test('a back-ordered line takes the stock below zero', async () => {
  expect((await find(seeded.backOrdered.code)).state).toBe('PaymentSettled');
  const { productVariants } = await vendure.admin(
    '{ productVariants(options: { filter: { sku: { eq: "GADGET" } } }) { items { stockLevels { stockOnHand stockAllocated } } } }',
  );
  expect(productVariants.items).toEqual([{ stockLevels: [{ stockOnHand: 0, stockAllocated: 1 }] }]);
});

test('a cancelled line, a cancelled order and a refunded one', async () => {
  expect(await find(seeded.cancelledLine.code)).toMatchObject({
    state: 'PaymentSettled',
    lines: [
      { quantity: 2, orderPlacedQuantity: 2, productVariant: { sku: 'WIDGET-S' } },
      { quantity: 0, orderPlacedQuantity: 1, productVariant: { sku: 'WIDGET-L' } },
    ],
    payments: [{ refunds: [{ state: 'Settled', total: 1_375 }] }],
  });
  expect(await find(seeded.cancelled.code)).toMatchObject({
    state: 'Cancelled',
    payments: [{ refunds: [{ state: 'Settled', total: seeded.cancelled.totalWithTax }] }],
  });
  expect(await find(seeded.refunded.code)).toMatchObject({
    state: 'Delivered',
    payments: [{ refunds: [{ state: 'Settled', total: seeded.refunded.totalWithTax }] }],
  });
});

test('two orders of one customer with an account', async () => {
  const found = await Promise.all(seeded.ofOneCustomer.map(({ code }) => find(code)));
  expect(found[0].customer.user).not.toBeNull();
  expect(found[1].customer).toEqual(found[0].customer);
});

test('a stranger reads no order', async () => {
  const stranger = await fetch(vendure.adminApi, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ orders { totalItems } }' }),
  });
  expect(await stranger.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }], data: null });
});
