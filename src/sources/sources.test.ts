import { describe, expect, test } from 'vitest';
import { testOrderSourceInUse } from '../../connectors/contract/order-source-in-use.ts';
import { SAMPLE_ORDERS, sampleOrder } from '../../connectors/contract/sample-orders.ts';
import { openFakeActions } from '../../connectors/fake/actions.ts';
import { openFakeDocuments, sampleDocument } from '../../connectors/fake/documents.ts';
import { openFakeOrders } from '../../connectors/fake/sources.ts';
import { openFakeTracking } from '../../connectors/fake/tracking.ts';
import { limits } from '../domain/limits.ts';
import { Order } from '../domain/order.ts';
import { openDeskSources } from './open-desk-sources.ts';
import { openTestSources, shipment, shippedOrder, tracking } from './sources-fixture.ts';

const BY_NUMBER = { by: 'number', number: '#K1001' } as const;
const BY_EMAIL = { by: 'email', email: 'mara.lind@example.org' } as const;
const LATER = limits.sources.ordersFreshSeconds + 1;

type Desk = ReturnType<typeof openTestSources>;
const findOne = async ({ sources }: Desk, view: 'orders' | 'ordersNow' = 'orders') => {
  const found = await sources[view].findOrders(BY_NUMBER);
  expect(found.orders).toHaveLength(1);
  return { ...found, order: found.orders[0]?.order as Order };
};
/** How often the shop was asked is seen by what it would say now. */
const change = ({ shop }: Desk, changes: Partial<Order>) => shop.put(shippedOrder(changes));

testOrderSourceInUse({
  name: 'a desk’s sources together',
  open: async () => {
    const orders = SAMPLE_ORDERS.filter(({ id }) => id !== 'K1002').map((order) => ({
      ...order,
      purchaseOrderNumber: `PO-${order.id}`,
    }));
    const { sources } = openTestSources({ shop: orders, erp: orders.slice(1) });
    const known = ['K1003', 'K1001'].map((id) => ({
      id: `shopify:${id}`,
      number: `#${id}`,
      purchaseOrderNumber: `PO-${id}`,
      email: 'mara.lind@example.org',
      ...(id === 'K1003' ? { trackingNumber: '1Z999AA10123456784' } : {}),
    }));
    return { source: sources.orders, known };
  },
});

describe('the cache', () => {
  test('an answer is good for a while, then asked again', async () => {
    const desk = openTestSources({ shop: [shippedOrder()], parcels: [tracking()] });
    expect((await findOne(desk)).order.total).toBe('59.80');
    change(desk, { total: '10.00' });
    expect((await findOne(desk)).order.total).toBe('59.80');
    desk.pass(LATER);
    expect((await findOne(desk)).order.total).toBe('10.00');
  });

  test('words that are about to leave rest on what is so now', async () => {
    const desk = openTestSources({ shop: [shippedOrder()], parcels: [tracking()] });
    await findOne(desk);
    desk.pass(limits.sources.sendFreshSeconds + 1);
    change(desk, { orderStatus: 'cancelled' });
    expect((await findOne(desk)).order.orderStatus).toBe('open');
    expect((await findOne(desk, 'ordersNow')).order.orderStatus).toBe('cancelled');
    // What was read for the sending is what the next draft rests on, too.
    expect((await findOne(desk)).order.orderStatus).toBe('cancelled');
  });

  test('mails that ask at once share one question', async () => {
    const desk = openTestSources({ shop: [shippedOrder()], parcels: [tracking()] });
    desk.shop.failNext('findOrders', { kind: 'unavailable', when: 'before', times: 1 });
    const all = await Promise.all(Array.from({ length: 8 }, () => desk.sources.orders.findOrders(BY_NUMBER)));
    expect(all.every(({ down }) => down?.includes('shopify'))).toBe(true);
    await Promise.all(Array.from({ length: 8 }, () => findOne(desk)));
    expect(desk.carrier.calls).toEqual([1]);
  });

  test('an event empties what speaks of its order, whichever way it was asked for, and nothing else', async () => {
    const other = sampleOrder({
      id: 'K2',
      number: '#K2',
      customer: { ...sampleOrder().customer, email: 'x@y.example' },
    });
    const desk = openTestSources({ shop: [shippedOrder(), other], parcels: [tracking()] });
    await findOne(desk);
    await desk.sources.orders.findOrders(BY_EMAIL);
    await desk.sources.orders.findOrders({ by: 'number', number: 'K2' });
    change(desk, { total: '10.00' });
    desk.shop.put({ ...other, total: '99.00' });
    await desk.sources.invalidate('shopify', { kind: 'order', orderId: 'K1001' });
    expect((await findOne(desk)).order.total).toBe('10.00');
    expect((await desk.sources.orders.findOrders(BY_EMAIL)).orders[0]?.order.total).toBe('10.00');
    expect((await desk.sources.orders.findOrders({ by: 'number', number: 'K2' })).orders[0]?.order.total).toBe('59.80');
  });

  test('an event of an order that nobody has seen yet empties the lists in which it is missing', async () => {
    const desk = openTestSources({ shop: [shippedOrder()], parcels: [tracking()] });
    expect((await desk.sources.orders.findOrders(BY_EMAIL)).orders).toHaveLength(1);
    desk.shop.put(sampleOrder({ id: 'K1002', number: '#K1002' }));
    await desk.sources.invalidate('shopify', { kind: 'order', orderId: 'K1002' });
    expect((await desk.sources.orders.findOrders(BY_EMAIL)).orders).toHaveLength(2);
  });

  test('an event of an order that nobody has asked for leaves what was found by its number', async () => {
    const desk = openTestSources({ shop: [shippedOrder()], parcels: [tracking()] });
    await findOne(desk);
    change(desk, { total: '10.00' });
    await desk.sources.invalidate('shopify', { kind: 'order', orderId: 'K7777' });
    expect((await findOne(desk)).order.total).toBe('59.80');
  });

  test('what was asked before an event and answered after it is not kept', async () => {
    const desk = openTestSources({ shop: [shippedOrder()], parcels: [tracking()] });
    const asked = desk.sources.orders.findOrders(BY_NUMBER);
    await desk.sources.invalidate('shopify', { kind: 'order', orderId: 'K1001' });
    await asked;
    change(desk, { total: '10.00' });
    expect((await findOne(desk)).order.total).toBe('10.00');
  });

  test('nothing is told of another shop that was connected under the same name before, also where that answered last', async () => {
    const { records, clock } = openTestSources({});
    const open = async (total: string, connectedAt: string) => {
      const rest = {
        name: 'shopify',
        connector: 'shopify',
        config: '{}',
        webhookId: 'w1',
        isPrivateNetworkAllowed: false,
      };
      await records.write(() => records.sourceConnections.save({ ...rest, connectedAt, sealed: null, keyId: null }));
      const opened = { orders: openFakeOrders([sampleOrder({ total })]), check: () => Promise.resolve([]) };
      return openDeskSources([{ name: 'shopify', kind: 'shop', opened }], { records, clock });
    };
    const totalOf = async ({ orders }: Awaited<ReturnType<typeof open>>) =>
      (await orders.findOrders(BY_NUMBER)).orders[0]?.order.total;
    const before = await open('1.00', '2026-11-20T08:00:00.000Z');
    const after = await open('2.00', '2026-11-20T09:00:00.000Z');
    expect(await totalOf(before)).toBe('1.00');
    expect(await totalOf(after)).toBe('2.00');
  });

  test('an event of a parcel has its carrier asked again', async () => {
    const desk = openTestSources({ shop: [shippedOrder()], parcels: [tracking()] });
    await findOne(desk);
    desk.carrier.put(tracking({ shipmentStatus: 'delivered', deliveredAt: '2026-11-20T08:00:00Z' }));
    await desk.sources.invalidate('ups', { kind: 'parcel', trackingNumber: '1z 999 aa1 0123456784' });
    expect((await findOne(desk)).order.shipments[0]?.shipmentStatus).toBe('delivered');
  });
});

test('one order that is about to be acted on is read anew, however young what is kept of it is', async () => {
  const desk = openTestSources({ shop: [shippedOrder()], parcels: [tracking()] });
  await findOne(desk);
  change(desk, { orderStatus: 'cancelled' });
  expect((await desk.sources.ordersNow.getOrder('shopify:K1001')).order.orderStatus).toBe('cancelled');
});

describe('a source that is down', () => {
  test('is told by its name, and an empty list is then no "no such order"', async () => {
    const desk = openTestSources({ shop: [shippedOrder()] });
    desk.shop.failNext('findOrders', { kind: 'unavailable' });
    const found = await desk.sources.orders.findOrders(BY_NUMBER);
    expect(found).toMatchObject({ orders: [], complete: false, down: ['shopify'] });
    expect(found.why).toBe('shopify could not be asked.');
  });

  test('has its last word stand in while that is young, for drafts and not for sending', async () => {
    const desk = openTestSources({ shop: [shippedOrder()], parcels: [tracking()] });
    await findOne(desk);
    desk.pass(LATER);
    desk.shop.failNext('findOrders', { kind: 'auth', times: 2 });
    expect((await findOne(desk)).down).toBeUndefined();
    const now = await desk.sources.ordersNow.findOrders(BY_NUMBER);
    expect(now).toMatchObject({ orders: [], down: ['shopify'] });
  });

  test('is one whose connector stumbles over an answer, too: nothing else stops, and no word of it is repeated', async () => {
    const { records, clock, shop } = openTestSources({ shop: [shippedOrder()], parcels: [tracking()] });
    const stumble = () => Promise.reject(new TypeError('mara.lind@example.org is not iterable'));
    const check = () => Promise.resolve([]);
    const { orders, stock } = openDeskSources(
      [
        { name: 'shopify', kind: 'shop', opened: { orders: shop, check } },
        { name: 'odoo', kind: 'erp', opened: { orders: { ...shop, findOrders: stumble }, check } },
        { name: 'sql', kind: 'shop', opened: { stock: { listStock: stumble, findStock: stumble }, check } },
      ],
      { records, clock },
    );
    const found = await orders.findOrders(BY_NUMBER);
    expect(found).toMatchObject({ complete: false, down: ['odoo'] });
    expect(found.orders).toHaveLength(1);
    expect(JSON.stringify(found.why)).not.toContain('iterable');
    expect(await stock?.listStock()).toMatchObject({ items: [], down: ['sql'] });
  });

  test('may have something new that its last word misses, and so that is not all', async () => {
    const desk = openTestSources({ shop: [shippedOrder()], parcels: [tracking()] });
    expect(await desk.sources.orders.findOrders(BY_EMAIL)).toMatchObject({ complete: true });
    desk.pass(LATER);
    desk.shop.put(sampleOrder({ id: 'K1002', number: '#K1002' }));
    desk.shop.failNext('findOrders', { kind: 'unavailable' });
    const found = await desk.sources.orders.findOrders(BY_EMAIL);
    expect(found.orders).toHaveLength(1);
    expect(found).toMatchObject({ complete: false, why: 'shopify could not be asked: what it said before stands.' });
  });

  test('is of no matter where another shop has the order, and is where an ERP might know more of it', async () => {
    const desk = openTestSources({ shop: [shippedOrder()], erp: [], parcels: [tracking()] });
    desk.erp.failNext('findOrders', { kind: 'unavailable' });
    expect((await findOne(desk)).down).toEqual(['odoo']);
    const carrierless = openTestSources({ shop: [shippedOrder()], parcels: [tracking()] });
    carrierless.carrier.failNext('track', { kind: 'rate_limited' });
    expect((await findOne(carrierless)).down).toEqual(['ups']);
  });

  test('a connection that cannot be opened is missing in every answer', async () => {
    const { records, clock, shop } = openTestSources({ shop: [shippedOrder()] });
    const opened = { orders: shop, check: () => Promise.resolve([]) };
    const { orders } = openDeskSources([{ name: 'shopify', kind: 'shop', opened }], { records, clock }, ['odoo']);
    expect(await orders.findOrders(BY_NUMBER)).toMatchObject({
      complete: false,
      why: 'odoo is not open.',
      down: ['odoo'],
    });
  });

  test('a question that it does not take is no outage', async () => {
    const desk = openTestSources({ shop: [shippedOrder()] });
    desk.shop.failNext('findOrders', { kind: 'rejected' });
    const found = await desk.sources.orders.findOrders(BY_NUMBER);
    expect(found).toMatchObject({ orders: [], complete: false });
    expect(found.down).toBeUndefined();
  });
});

describe('what a carrier says', () => {
  test('stands over what the shop says, with its own code, time and name', async () => {
    const desk = openTestSources({ shop: [shippedOrder()], parcels: [tracking()] });
    const { order } = await findOne(desk);
    expect(Order.parse(order)).toEqual(order);
    expect(order.shipments[0]).toMatchObject({
      vendorStatus: 'I/OR',
      estimatedDeliveryOn: '2026-11-24',
      trackedAt: '2026-11-20T09:00:00.000Z',
      trackedBy: 'ups',
    });
    expect(order.disagreements).toEqual([]);
  });

  test.each([
    ['in_transit', 'info_received', true],
    ['delivered', 'in_transit', true],
    ['delivered', 'returned', true],
    ['info_received', 'in_transit', false],
    ['in_transit', 'delivered', false],
    ['in_transit', 'exception', false],
    ['unknown', 'info_received', false],
  ] as const)('shop %s and carrier %s: a disagreement is %s', async (shop, carrier, isOne) => {
    const desk = openTestSources({
      shop: [shippedOrder({ shipments: [shipment({ shipmentStatus: shop })] })],
      parcels: [tracking({ shipmentStatus: carrier })],
    });
    const { order } = await findOne(desk);
    expect(order.disagreements).toHaveLength(isOne ? 1 : 0);
    if (isOne)
      expect(order.disagreements[0]).toEqual({
        about: 'parcel 1Z999AA10123456784 status',
        says: [
          { source: 'shopify', value: shop },
          { source: 'ups', value: carrier },
        ],
      });
  });

  test('a number that it does not know is fine for a label, and a disagreement for a parcel that is on its way', async () => {
    const label = openTestSources({
      shop: [shippedOrder({ shipments: [shipment({ shipmentStatus: 'info_received' })] })],
    });
    expect((await findOne(label)).order).toMatchObject({ disagreements: [], shipments: [{ trackedBy: 'ups' }] });
    const moving = openTestSources({ shop: [shippedOrder()] });
    expect((await findOne(moving)).order.disagreements).toHaveLength(1);
  });

  test('of a parcel that was over before the order was placed is of another one: numbers are given out again', async () => {
    const before = '2026-05-02T10:00:00Z';
    const old = tracking({
      shipmentStatus: 'delivered',
      shippedAt: before,
      deliveredAt: before,
      statedAt: before,
      events: [{ at: before, shipmentStatus: 'delivered', description: 'Delivered', location: null, vendorCode: null }],
    });
    const label = shipment({ shipmentStatus: 'info_received', shippedAt: null });
    const desk = openTestSources({ shop: [shippedOrder({ shipments: [label] })], parcels: [old] });
    const { order } = await findOne(desk);
    expect(order.shipments[0]).toMatchObject({ shipmentStatus: 'info_received', deliveredAt: null, trackedBy: 'ups' });
    const moving = openTestSources({ shop: [shippedOrder()], parcels: [old] });
    expect((await findOne(moving)).order.disagreements).toHaveLength(1);
  });

  test('a word that it has and we have not is named', async () => {
    const desk = openTestSources({
      shop: [shippedOrder()],
      parcels: [tracking({ shipmentStatus: 'unknown', vendorStatus: 'ZZ/9' })],
    });
    expect((await findOne(desk)).order.unknowns).toEqual([{ about: 'shipment status', word: 'ZZ/9' }]);
  });

  test('of a number that may be several carriers’, nobody is asked, and that is told', async () => {
    const parcel = shipment({ carrier: null, trackingNumber: '123456789012' });
    const { records, clock, shop } = openTestSources({ shop: [shippedOrder({ shipments: [parcel] })] });
    const carrier = (name: string) => ({
      name,
      kind: 'carrier' as const,
      opened: {
        tracking: openFakeTracking([], { carriers: [name], now: clock.now }),
        check: () => Promise.resolve([]),
      },
    });
    const opened = { orders: shop, check: () => Promise.resolve([]) };
    const { orders } = openDeskSources([{ name: 'shopify', kind: 'shop', opened }, carrier('fedex'), carrier('dhl')], {
      records,
      clock,
    });
    const [found] = (await orders.findOrders(BY_NUMBER)).orders;
    expect(found?.order.unknowns).toEqual([{ about: 'carrier', word: expect.stringContaining(' or ') }]);
    expect(found?.order.shipments[0]?.trackedBy).toBeNull();
  });

  test('is asked once for all parcels of an answer, and not for what was shipped long ago', async () => {
    const numbers = ['1Z999AA10123456784', '1Z12345E0205271688', '1Z12345E6605272234'];
    const shipments = numbers.map((trackingNumber, at) => shipment({ id: `s${at}`, trackingNumber }));
    const old = shipment({ id: 'old', trackingNumber: '1Z12345E0305271640', shippedAt: '2026-03-01T09:00:00Z' });
    const desk = openTestSources({ shop: [shippedOrder({ shipments: [...shipments, old] })] });
    await findOne(desk);
    expect(desk.carrier.calls).toEqual([3]);
  });

  test('a parcel that has arrived is not asked for again and again', async () => {
    const there = tracking({ shipmentStatus: 'delivered', deliveredAt: '2026-11-19T10:00:00Z' });
    const desk = openTestSources({ shop: [shippedOrder()], parcels: [there] });
    await findOne(desk);
    desk.pass(limits.sources.trackingFreshSeconds * 2);
    await findOne(desk);
    expect(desk.carrier.calls).toEqual([1]);
  });
});

describe('a shop and an ERP', () => {
  const line = (changes: object) => [{ ...(sampleOrder().lines[0] as Order['lines'][number]), ...changes }];

  test('say the same: one order, the shop’s', async () => {
    const desk = openTestSources({
      shop: [shippedOrder()],
      erp: [shippedOrder({ id: '77', purchaseOrderNumber: 'PO-1' })],
      parcels: [tracking()],
    });
    const { order, orders } = await findOne(desk);
    expect(orders[0]?.source).toBe('shopify');
    expect(order).toMatchObject({ id: 'shopify:K1001', purchaseOrderNumber: 'PO-1', disagreements: [] });
  });

  test('the ERP back-orders a line that the shop has open: it waits, with the day', async () => {
    const backorder = { expectedAt: '2026-12-04' };
    const desk = openTestSources({
      shop: [sampleOrder()],
      erp: [sampleOrder({ id: '77', lines: line({ backorder }) })],
    });
    expect((await findOne(desk)).order).toMatchObject({ lines: [{ backorder }], disagreements: [] });
  });

  test('the ERP back-orders a line that the shop has shipped: they disagree', async () => {
    const desk = openTestSources({
      shop: [shippedOrder()],
      erp: [sampleOrder({ id: '77', lines: line({ backorder: { expectedAt: null } }) })],
      parcels: [tracking()],
    });
    const { order } = await findOne(desk);
    expect(order.disagreements.map(({ about }) => about)).toEqual(['line MUG-1 shipped', 'line MUG-1 stock']);
  });

  test('one has cancelled it: they disagree', async () => {
    const desk = openTestSources({ shop: [sampleOrder()], erp: [sampleOrder({ id: '77', orderStatus: 'cancelled' })] });
    expect((await findOne(desk)).order.disagreements[0]?.about).toBe('order status');
  });

  test('the ERP never widens who may hear of an order', async () => {
    const stranger = { ...sampleOrder().customer, email: 'stranger@example.net' };
    const desk = openTestSources({
      shop: [sampleOrder()],
      erp: [sampleOrder({ id: '77', customer: stranger, contactEmails: ['other@example.net'] })],
    });
    const { order } = await findOne(desk);
    expect([order.customer.email, ...order.contactEmails]).toEqual(['mara.lind@example.org']);
    expect(order.disagreements[0]?.about).toBe('customer');
  });

  test('an ERP’s own numbering is no word on the shop’s order', async () => {
    const desk = openTestSources({
      shop: [sampleOrder()],
      erp: [
        sampleOrder({
          id: '77',
          customer: { ...sampleOrder().customer, email: 'b2b@example.net' },
          lines: line({ sku: 'PUMP-7' }),
        }),
      ],
    });
    const { orders } = await desk.sources.orders.findOrders(BY_NUMBER);
    expect(orders.map(({ order }) => [order.id, order.disagreements.length])).toEqual([
      ['shopify:K1001', 0],
      ['odoo:77', 0],
    ]);
  });

  test('an order without an address is the shop’s where all its items are in it, and no other’s', async () => {
    const nobody = { ...sampleOrder().customer, email: '' };
    const mixed = [...sampleOrder().lines, ...line({ sku: 'PUMP-7' })];
    const idsWith = async (lines: Order['lines']) => {
      const desk = openTestSources({
        shop: [sampleOrder()],
        erp: [sampleOrder({ id: '77', customer: nobody, lines })],
      });
      return (await desk.sources.orders.findOrders(BY_NUMBER)).orders.map(({ order }) => order.id);
    };
    expect(await idsWith(sampleOrder().lines)).toEqual(['shopify:K1001']);
    expect(await idsWith(mixed)).toEqual(['shopify:K1001', 'odoo:77']);
  });

  test('a parcel that only the ERP knows finds the shop’s order', async () => {
    const desk = openTestSources({ shop: [sampleOrder()], erp: [shippedOrder({ id: '77' })], parcels: [tracking()] });
    const query = { by: 'tracking_number', trackingNumber: '1Z999AA10123456784' } as const;
    const { orders } = await desk.sources.orders.findOrders(query);
    expect(orders.map(({ order }) => order.id)).toEqual(['shopify:K1001']);
    expect(orders[0]?.order.shipments[0]?.trackedBy).toBe('ups');
    expect(orders[0]?.order.disagreements.map(({ about }) => about)).toEqual(['line MUG-1 shipped']);
  });
});

describe('a payment service', () => {
  const payment = {
    id: 'pi_1',
    paymentState: 'paid',
    vendorStatus: 'succeeded',
    amount: '59.80',
    currency: 'EUR',
    at: '2026-11-10T09:00:00Z',
    method: 'card',
    refunds: [],
    dispute: null,
  } as const;

  test('that has given the money back disagrees with a shop that has not', async () => {
    const desk = openTestSources({ shop: [sampleOrder()] });
    desk.payments.put('#K1001', { ...payment, paymentState: 'refunded' });
    expect((await findOne(desk)).order.disagreements[0]).toMatchObject({ about: 'payment status' });
  });

  test('a first try that failed says nothing beside one that went through', async () => {
    const desk = openTestSources({ shop: [sampleOrder()] });
    desk.payments.put('#K1001', { ...payment, id: 'pi_0', paymentState: 'failed' });
    desk.payments.put('#K1001', payment);
    expect((await findOne(desk)).order.disagreements).toEqual([]);
  });

  test('a dispute is for a person', async () => {
    const desk = openTestSources({ shop: [sampleOrder()] });
    const dispute = { disputeState: 'needs_response', openedAt: '2026-11-18T09:00:00Z', respondBy: null };
    desk.payments.put('#K1001', { ...payment, paymentState: 'disputed', dispute });
    expect((await findOne(desk)).order.unknowns).toEqual([{ about: 'dispute', word: 'needs_response' }]);
  });
});

describe('stock', () => {
  const mug = { sku: 'MUG-1', title: 'Mug', available: 3, expectedOn: null, price: '29.90', currency: 'EUR' };

  test('is the very same list until it changes, and an older one while the source is away, which is told', async () => {
    const desk = openTestSources({ stock: [mug] });
    const first = await desk.sources.stock?.listStock();
    expect((await desk.sources.stock?.listStock())?.items).toBe(first?.items);
    desk.pass(limits.sources.stockFreshSeconds + 1);
    desk.stock.failNext('listStock', { kind: 'unavailable' });
    expect(await desk.sources.stock?.listStock()).toEqual({ ...first, down: ['shopify'] });
    expect(await desk.sources.stock?.listStock()).toEqual(first);
    desk.stock.put({ ...mug, available: 0 });
    await desk.sources.invalidate('shopify', { kind: 'stock', sku: 'MUG-1' });
    expect((await desk.sources.stock?.findStock('MUG-1'))?.item.available).toBe(0);
  });

  test('of a source that never answered nothing is known, and that is told', async () => {
    const desk = openTestSources({ stock: [mug] });
    desk.stock.failNext('listStock', { kind: 'unavailable' });
    expect(await desk.sources.stock?.listStock()).toMatchObject({ items: [], down: ['shopify'] });
  });
});

test('an order is found again by its desk id, and what is no such id throws not_found', async () => {
  const desk = openTestSources({ shop: [shippedOrder()], parcels: [tracking()] });
  expect((await desk.sources.orders.getOrder('shopify:K1001')).order.number).toBe('#K1001');
  for (const id of ['K1001', 'odoo:1', 'shopify:nope', '', ':'])
    await expect(desk.sources.orders.getOrder(id)).rejects.toMatchObject({ kind: 'not_found' });
});

test('actions and papers are asked for by the order’s own id at its source', async () => {
  const orders = openFakeOrders([shippedOrder()]);
  const actions = openFakeActions(orders);
  const documents = openFakeDocuments();
  const { records, clock } = openTestSources({});
  const shop = { orders, actions, documents, check: () => Promise.resolve([]) };
  const sources = openDeskSources([{ name: 'shopify', kind: 'shop', opened: shop }], { records, clock });
  const request = { orderId: 'shopify:K1001', action: { kind: 'cancel', reason: null }, idempotencyKey: 'k1' } as const;
  const query = { by: 'number', number: 'K1001' } as const;
  expect((await sources.orders.findOrders(query)).orders[0]?.order.orderStatus).toBe('open');
  await sources.findActions('shopify')?.run(request);
  // What was done shows at once.
  expect((await sources.orders.findOrders(query)).orders[0]?.order.orderStatus).toBe('cancelled');
  documents.put('K1001', sampleDocument());
  const order = { id: 'shopify:K1001', number: '#K1001' };
  expect(await sources.documents?.findDocuments(order, 'invoice')).toHaveLength(1);
  expect(await sources.documents?.findDocuments({ ...order, id: 'erp:K1001' }, 'invoice')).toEqual([]);
  expect(actions.ran.map(({ orderId }) => orderId)).toEqual(['K1001']);
  expect(sources.findActions('gone')).toBeNull();
});
