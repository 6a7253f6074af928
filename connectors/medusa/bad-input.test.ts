import { describe, expect, test } from 'vitest';
import type { OrderAction } from '../../src/ports/order-actions.ts';
import type { VendorReply } from '../contract/vendor-server-fixture.ts';
import { openMedusaShop } from './medusa-server-fixture.ts';
import {
  type Json,
  medusaFulfillment,
  medusaItem,
  medusaOrder,
  medusaPayment,
  medusaReturn,
} from './medusa-shop-fixture.ts';

const ID = 'order_01K0MADEUP0000000000000041';
const kindOf = (error: unknown): unknown => (error instanceof Error && 'kind' in error ? error.kind : error);

describe('what a shop answers', () => {
  const cases: readonly (readonly [string, VendorReply, string])[] = [
    ['401', { status: 401, json: { message: 'Unauthorized' } }, 'auth'],
    ['403', { status: 403 }, 'auth'],
    ['404', { status: 404, json: { type: 'not_found' } }, 'not_found'],
    ['429', { status: 429, headers: { 'retry-after': '60' } }, 'rate_limited'],
    ['500', { status: 500, json: { type: 'unknown_error' } }, 'unavailable'],
    ['a redirect', { status: 302, headers: { location: 'http://169.254.169.254/' } }, 'rejected'],
    ['a page of HTML', { text: '<!doctype html><title>Maintenance</title>' }, 'bad_response'],
    ['half an answer', { text: '{"order":' }, 'bad_response'],
    ['nothing', { text: '' }, 'bad_response'],
    ['null', { json: null }, 'bad_response'],
    ['an order that is a list', { json: { order: [] } }, 'bad_response'],
    ['a broken connection', { breakOff: true }, 'unavailable'],
  ];
  test.each(cases)('%s is a fault, and no order', async (_, reply, kind) => {
    const { source, server } = await openMedusaShop();
    server.override(() => reply);
    expect(kindOf(await source.orders.getOrder(ID).catch((error: unknown) => error))).toBe(kind);
  });

  test('an order whose returns cannot be read is not one without returns', async () => {
    const { source, server, shop, answer } = await openMedusaShop();
    shop.orders.push(medusaOrder());
    shop.returns.push(medusaReturn({ status: null }));
    await expect(source.orders.getOrder(ID)).rejects.toMatchObject({ kind: 'bad_response' });
    server.override((request) => (request.path.endsWith('/returns') ? { status: 500 } : answer(request)));
    await expect(source.orders.getOrder(ID)).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

describe('a broken order is refused', () => {
  const cases: readonly (readonly [string, Json])[] = [
    ['no number', { display_id: null }],
    ['no date', { created_at: null }],
    ['an impossible date', { created_at: '2026-02-30T09:00:00Z' }],
    ['a total that is none', { total: 'a lot' }],
    ['a total in words of another country', { total: '1.019,90' }],
    ['no currency', { currency_code: '' }],
    ['no status', { status: '' }],
    ['no payment status', { payment_status: null }],
    ['no items', { items: null }],
    ['an item below zero', { items: [medusaItem({ quantity: -2 })] }],
    ['an item without a quantity', { items: [medusaItem({ quantity: undefined })] }],
    ['an item of which nobody says how much has left', { items: [medusaItem({ detail: null })] }],
    [
      'a refund without an amount',
      { payment_collections: [{ payments: [medusaPayment({ refunds: [{ id: 'r' }] })] }] },
    ],
    ['a parcel that left on no day', { fulfillments: [medusaFulfillment({ shipped_at: 'yesterday' })] }],
    ['more items than an order may have', { items: Array.from({ length: 2_001 }, (_, id) => medusaItem({ id })) }],
  ];
  test.each(cases)('%s', async (_, changes) => {
    const { source, shop } = await openMedusaShop();
    shop.orders.push(medusaOrder(changes));
    expect(kindOf(await source.orders.getOrder(ID).catch((error: unknown) => error))).toBe('bad_response');
  });

  test('and in a list left out, with a reason', async () => {
    const { source, shop } = await openMedusaShop();
    shop.orders.push(medusaOrder({ total: null }), medusaOrder({ id: 'order_42', display_id: 42 }));
    const found = await source.orders.findOrders({ by: 'email', email: 'mara.lind@example.org' });
    expect(found.orders.map(({ order }) => order.id)).toEqual(['order_42']);
    expect(found).toMatchObject({ complete: false, why: expect.stringContaining('could not be read') });
  });
});

test('numbers as strings, nulls and unknown fields are read', async () => {
  const { source, shop } = await openMedusaShop();
  shop.orders.push(
    medusaOrder({
      display_id: '41',
      total: '64.8',
      email: null,
      customer: null,
      shipping_address: null,
      sales_channel: null,
      fulfillments: null,
      payment_collections: null,
      updated_at: '',
      a_field_of_tomorrow: { any: 'thing' },
    }),
  );
  expect((await source.orders.getOrder(ID)).order).toMatchObject({
    number: '41',
    total: '64.80',
    customer: { name: '', email: '' },
    shippingAddress: null,
    updatedAt: null,
    shipments: [],
  });
});

test('no error names the key or the customer', async () => {
  const { source, server } = await openMedusaShop();
  server.override(() => ({ status: 401, json: { message: 'sk_made_up mara.lind@example.org' } }));
  const query = { by: 'email', email: 'mara.lind@example.org' } as const;
  expect(await source.orders.findOrders(query).catch((error: unknown) => String(error))).not.toMatch(/sk_|mara|Basic/);
});

describe('actions', () => {
  async function openWith(changes: Json = {}, config: Json = {}) {
    const opened = await openMedusaShop(config);
    opened.shop.orders.push(medusaOrder(changes));
    const run = (action: OrderAction) => opened.source.actions.run({ orderId: ID, action, idempotencyKey: 'wb-7-aa' });
    return { ...opened, run, writes: () => opened.server.requests.filter(({ method }) => method === 'POST') };
  }
  const cancel: OrderAction = { kind: 'cancel', reason: null };
  const move = (country = 'IE'): OrderAction => ({
    kind: 'change_address',
    shippingAddress: {
      name: 'Cher',
      line1: '1 Row',
      line2: null,
      city: 'Cork',
      region: null,
      postalCode: 'T12',
      country,
    },
  });

  test.each([
    { status: 'completed' },
    { status: 'draft' },
    { fulfillments: [medusaFulfillment({ shipped_at: null })] },
  ] as readonly Json[])('what is not with the shop any more is left as it is: %o', async (changes) => {
    const { run, writes } = await openWith(changes, { mayRefund: true });
    expect(await run(cancel)).toMatchObject({ kind: 'refused' });
    expect(await run(move())).toMatchObject({ kind: 'refused' });
    expect(writes()).toEqual([]);
  });

  test('a paid order is cancelled only where money may go back, for Medusa pays it back', async () => {
    const paid = await openWith();
    expect(await paid.run(cancel)).toMatchObject({ kind: 'refused', why: expect.stringContaining('pays back') });
    expect(paid.writes()).toEqual([]);
    const unpaid = await openWith({ payment_collections: [{ payments: [medusaPayment({ captures: [] })] }] });
    expect(await unpaid.run(cancel)).toEqual({ kind: 'done', reference: null });
  });

  test('one that is cancelled already is cancelled, and nothing is asked of the shop', async () => {
    const { run, writes } = await openWith({ status: 'canceled' });
    expect(await run(cancel)).toMatchObject({ kind: 'done' });
    expect(writes()).toEqual([]);
  });

  test('another country is left to a person', async () => {
    const { run, writes } = await openWith();
    expect(await run(move('FR'))).toMatchObject({ kind: 'refused' });
    expect(writes()).toEqual([]);
  });

  test('an address that the shop does not take over is no success', async () => {
    const { run, server, answer } = await openWith();
    server.override((request) =>
      request.method === 'POST' ? { json: { order: { id: ID, status: 'pending' } } } : answer(request),
    );
    expect(await run(move())).toMatchObject({ kind: 'refused' });
  });

  test('a second try of a note writes nothing', async () => {
    const { run, writes } = await openWith({ metadata: { theirs: 'stays' } });
    const note: OrderAction = { kind: 'add_note', text: 'Call first.' };
    expect(await run(note)).toEqual(await run(note));
    expect(writes()).toHaveLength(1);
  });
});
