// Against a real Medusa 2.21 with PostgreSQL (evals/servers/README.md). What is expected is written from what was seeded there.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MedusaOrder, orderAsGuest } from '../../evals/servers/medusa/customers.ts';
import { capture, refund, send } from '../../evals/servers/medusa/staff.ts';
import { type Medusa, startMedusa } from '../../evals/servers/medusa/start.ts';
import type { OrderAction } from '../../src/ports/order-actions.ts';
import { NoticeShop, textOf } from '../contract/notice-shop-fixture.ts';
import { type KnownOrder, testOrderSourceInUse } from '../contract/order-source-in-use.ts';
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';

let medusa: Medusa;
let secretKey: string;
beforeAll(async () => {
  medusa = await startMedusa();
  secretKey = (await medusa.admin('POST', '/admin/api-keys', { title: 'Waybill', type: 'secret' })).api_key.token;
}, 900_000);
afterAll(() => medusa?.stop());

const open = (config = {}, secrets: Readonly<Record<string, string>> = { secretKey }) =>
  connector.open({ url: medusa.url, ...config }, openTestAccess(secrets, new Date().toISOString()));

const orderOf = async ({ id }: MedusaOrder) => (await open().orders.getOrder(id)).order;

const knownOf = ({ id, displayId, email }: MedusaOrder, trackingNumber?: string): KnownOrder => ({
  id,
  number: String(displayId),
  otherWays: [`#${displayId}`, `No. ${displayId}`],
  email,
  ...(trackingNumber === undefined ? {} : { trackingNumber }),
});

testOrderSourceInUse({
  name: 'a real medusa',
  async open() {
    const { ofOneCustomer, paid, cancelled, partlyShipped, delivered, returned } = medusa.seeded.orders;
    const newestFirst = [...ofOneCustomer].reverse().filter((order) => order !== undefined);
    const shipped = [partlyShipped, delivered, returned].map((one) => knownOf(one, one.parcels[0]?.trackingNumber));
    return {
      source: open().orders,
      known: [...newestFirst, paid, cancelled].map((one) => knownOf(one)).concat(shipped),
    };
  },
  skips: [{ reason: 'Medusa has no purchase-order numbers', claims: ['a purchase-order number finds its order'] }],
});

describe('each shape of an order', () => {
  test('a guest’s paid one is open, and nothing has left', async () => {
    const { paid } = medusa.seeded.orders;
    expect(await orderOf(paid)).toMatchObject({
      orderStatus: 'open',
      paymentStatus: 'paid',
      currency: 'USD',
      total: '27.50',
      customer: { name: 'Gil Guest', email: paid.email },
      shippingAddress: {
        name: 'Gil Guest',
        line1: '1 Main St',
        line2: null,
        city: 'Austin',
        region: 'TX',
        country: 'US',
      },
      lines: [{ sku: 'WIDGET-S', title: 'Widget (WIDGET-S)', quantity: 2, unitPrice: '11.00', fulfilledQuantity: 0 }],
      shipments: [],
      returns: [],
      refunds: [],
      unknowns: [],
    });
  });

  test('an authorised payment is no money yet', async () => {
    expect(await orderOf(medusa.seeded.orders.authorized)).toMatchObject({ paymentStatus: 'pending' });
  });

  test('what is packed has not left', async () => {
    expect(await orderOf(medusa.seeded.orders.packed)).toMatchObject({
      orderStatus: 'open',
      lines: [{ fulfilledQuantity: 0 }],
      shipments: [{ shipmentStatus: 'pending', trackingNumber: null, shippedAt: null, vendorStatus: 'fulfilled' }],
    });
  });

  test('of a partly shipped one the other line is still to come', async () => {
    const { partlyShipped } = medusa.seeded.orders;
    const order = await orderOf(partlyShipped);
    expect(order).toMatchObject({
      orderStatus: 'open',
      shipments: [
        {
          carrier: 'ups',
          trackingNumber: partlyShipped.parcels[0]?.trackingNumber,
          trackingUrl: partlyShipped.parcels[0]?.trackingUrl,
          shipmentStatus: 'in_transit',
          lines: [{ sku: 'WIDGET-S', quantity: 2 }],
        },
      ],
    });
    const left = order.lines.map(({ sku, quantity, fulfilledQuantity }) => [sku, quantity, fulfilledQuantity]);
    expect(left.sort()).toEqual([
      ['WIDGET-L', 1, 0],
      ['WIDGET-S', 2, 2],
    ]);
  });

  test('a split one has two parcels of two carriers, and has left', async () => {
    const { shipments, orderStatus } = await orderOf(medusa.seeded.orders.split);
    expect(orderStatus).toBe('closed');
    expect(shipments.map(({ carrier, lines }) => [carrier, lines[0]?.sku]).sort()).toEqual([
      ['fedex', 'WIDGET-L'],
      ['ups', 'WIDGET-S'],
    ]);
  });

  test('a delivered one says when', async () => {
    const { shipments } = await orderOf(medusa.seeded.orders.delivered);
    expect(shipments).toMatchObject([{ shipmentStatus: 'delivered', vendorStatus: 'delivered' }]);
    expect(shipments[0]?.deliveredAt).not.toBeNull();
  });

  test('a line that was taken out is gone, and its money went back', async () => {
    expect(await orderOf(medusa.seeded.orders.cancelledLine)).toMatchObject({
      orderStatus: 'open',
      paymentStatus: 'partially_refunded',
      total: '27.50',
      lines: [{ sku: 'WIDGET-S', quantity: 2 }],
      refunds: [{ amount: '13.75', currency: 'USD' }],
    });
  });

  test('a cancelled and a refunded one', async () => {
    const { cancelled, refunded } = medusa.seeded.orders;
    expect(await orderOf(cancelled)).toMatchObject({
      orderStatus: 'cancelled',
      paymentStatus: 'unknown',
      lines: [{ quantity: 1, cancelledQuantity: 1 }],
      unknowns: [],
    });
    // Medusa's own total is 0 by now.
    expect(await orderOf(refunded)).toMatchObject({
      total: '16.50',
      paymentStatus: 'refunded',
      refunds: [{ amount: '16.50' }],
      shipments: [{ shipmentStatus: 'delivered' }],
    });
  });

  test('a return that is announced, and one that is received', async () => {
    const { returnRequested, returned } = medusa.seeded.orders;
    expect((await orderOf(returnRequested)).returns).toMatchObject([
      { id: returnRequested.returnId, returnStatus: 'requested', lines: [{ sku: 'WIDGET-S', quantity: 1 }] },
    ]);
    expect((await orderOf(returned)).returns).toMatchObject([
      { id: returned.returnId, returnStatus: 'received', lines: [{ sku: 'WIDGET-L', quantity: 1 }] },
    ]);
  });
});

describe('stock', () => {
  test('is what is there and no order holds', async () => {
    const { stock } = open();
    const gadget = { sku: 'GADGET', title: 'GADGET', available: -1, expectedOn: null, price: null, currency: null };
    expect((await stock.findStock('GADGET'))?.item).toEqual(gadget);
    const { items } = await stock.listStock();
    expect(items.map(({ sku }) => sku).sort()).toEqual(['GADGET', 'WIDGET-L', 'WIDGET-S']);
    expect((await stock.listStock()).items).toBe(items);
  });

  test.each(['gadget', 'GADGET ', 'GADG', '%', '', '__proto__'])('only exactly a SKU counts: %j', async (sku) => {
    expect(await open().stock.findStock(sku)).toBeNull();
  });
});

describe('actions', () => {
  const run = (order: MedusaOrder, action: OrderAction, config = {}) => {
    const request = { orderId: order.id, action, idempotencyKey: 'wb-7-aa11' };
    const { actions } = open(config);
    return { ran: actions.run(request), settle: () => actions.settle(request) };
  };

  test('a note joins the metadata, and is found again', async () => {
    const { split } = medusa.seeded.orders;
    await medusa.admin('POST', `/admin/orders/${split.id}`, { metadata: { theirs: 'stays' } });
    const { ran, settle } = run(split, { kind: 'add_note', text: 'Ring <twice> & wait.' });
    expect(await ran).toMatchObject({ kind: 'done' });
    expect(await settle()).toMatchObject({ kind: 'done' });
    expect((await medusa.admin('GET', `/admin/orders/${split.id}?fields=metadata`)).order.metadata).toEqual({
      theirs: 'stays',
      'waybill_note_wb-7-aa11': 'Ring <twice> & wait.',
    });
  });

  test('the address of what is not packed is changed, within the country', async () => {
    const { backOrdered, packed } = medusa.seeded.orders;
    const shippingAddress = {
      name: 'Ana Maria Lind',
      line1: '12 Harbour Row',
      line2: null,
      city: 'Dallas',
      region: 'TX',
      postalCode: '75201',
      country: 'US',
    };
    const { ran, settle } = run(backOrdered, { kind: 'change_address', shippingAddress });
    expect(await ran).toEqual({ kind: 'done', reference: null });
    expect(await settle()).toMatchObject({ kind: 'done' });
    expect((await orderOf(backOrdered)).shippingAddress).toEqual(shippingAddress);
    const abroad: OrderAction = { kind: 'change_address', shippingAddress: { ...shippingAddress, country: 'CA' } };
    expect(await run(backOrdered, abroad).ran).toMatchObject({ kind: 'refused' });
    expect(await run(packed, { kind: 'change_address', shippingAddress }).ran).toMatchObject({ kind: 'refused' });
  });

  test('what is not paid is cancelled; what is paid only where money may go back, and what is packed never', async () => {
    const { authorized, paid, packed } = medusa.seeded.orders;
    const cancel: OrderAction = { kind: 'cancel', reason: null };
    expect(await run(authorized, cancel).ran).toEqual({ kind: 'done', reference: null });
    expect(await orderOf(authorized)).toMatchObject({ orderStatus: 'cancelled' });
    expect(await run(paid, cancel).ran).toMatchObject({ kind: 'refused' });
    expect(await orderOf(paid)).toMatchObject({ orderStatus: 'open', paymentStatus: 'paid' });
    expect(await run(packed, cancel, { mayRefund: true }).ran).toMatchObject({ kind: 'refused' });
    const { ran, settle } = run(paid, cancel, { mayRefund: true });
    expect(await ran).toMatchObject({ kind: 'done' });
    expect(await settle()).toMatchObject({ kind: 'done' });
    expect(await orderOf(paid)).toMatchObject({ orderStatus: 'cancelled', refunds: [{ amount: '27.50' }] });
  });

  test('an order that is not there is not_found', async () => {
    const request = { orderId: 'order_nope', idempotencyKey: 'wb-8-bb22' };
    for (const action of [
      { kind: 'cancel', reason: null },
      { kind: 'add_note', text: 'x' },
    ] as const)
      await expect(open().actions.run({ ...request, action })).rejects.toMatchObject({ kind: 'not_found' });
  });
});

test('an order’s shopper hears once each of what happens to it, by what is listed as changed alone', {
  timeout: 180_000,
}, async () => {
  const shop = new NoticeShop('medusa', 'shop', open());
  const cart = { 'WIDGET-S': 2, 'WIDGET-L': 1 } as const;
  const order = await orderAsGuest(medusa.url, medusa.seeded.shop, 'lifelong', cart);
  const told: (readonly string[])[] = [];
  const hear = async (minutes = 30) => {
    const before = shop.notices(order.id).length;
    for (const passing of [30, minutes]) await shop.hear(passing);
    const fresh = shop.notices(order.id).slice(before);
    told.push(fresh.map(({ kinds }) => [...kinds].sort().join(' ')));
    return textOf(fresh.at(-1)?.raw ?? new Uint8Array());
  };
  await hear();
  await capture(medusa.admin, order);
  await hear();
  const small = {
    trackingNumber: '1Z999AA10120000064',
    trackingUrl: 'https://www.ups.com/track',
    skus: ['WIDGET-S'],
  } as const;
  const { parcels } = await send(medusa.admin, order, 'shipped', [small]);
  const [toCome, inIt] = (await hear()).split('In this parcel');
  await medusa.admin('POST', `/admin/orders/${order.id}/fulfillments/${parcels[0]?.fulfillmentId}/mark-as-delivered`);
  await hear();
  await refund(medusa.admin, order, 5);
  const refunded = await hear();
  expect(told).toEqual([[], ['order_confirmed'], ['partly_shipped'], ['delivered'], ['refund_made']]);
  expect(inIt).toContain('2 × Widget (WIDGET-S)');
  expect(inIt).not.toContain('WIDGET-L');
  expect(toCome).toContain('Widget (WIDGET-L)');
  expect(refunded).toContain('$5.00');
});

test('the doctor finds all in order with a key, and nothing with a wrong one', async () => {
  expect((await open().check()).filter(({ isFine }) => !isFine)).toEqual([]);
  const wrong = open({}, { secretKey: 'sk_wrong' });
  await expect(wrong.orders.getOrder(medusa.seeded.orders.paid.id)).rejects.toMatchObject({ kind: 'auth' });
  expect((await wrong.check()).some(({ isFine }) => isFine)).toBe(false);
});
