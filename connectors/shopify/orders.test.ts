import { describe, expect, test } from 'vitest';
import { Order } from '../../src/domain/order.ts';
import { SAMPLE_ORDERS, sampleOrder } from '../contract/sample-orders.ts';
import type { OrderRecord } from './emulator/records.ts';
import { seedOrder } from './emulator/seed-order.ts';
import type { EmulatedShop } from './emulator/shop.ts';
import { openShop } from './shopify-fixture.ts';

const seed = (...orders: readonly Order[]) => ({
  prepare: (shop: EmulatedShop) => orders.forEach((order) => void seedOrder(shop, order)),
});
const parcel = SAMPLE_ORDERS[1]?.shipments[0] as Order['shipments'][number];
const operationsOf = (opened: Awaited<ReturnType<typeof openShop>>) =>
  opened.server.requests.map(({ body }) => /(?:query|mutation) (\w+)/.exec(body)?.[1]);

describe('an order', () => {
  test('comes out as it went in, with Shopify’s words beside ours', async () => {
    const { source } = await openShop(seed(...SAMPLE_ORDERS));
    for (const order of SAMPLE_ORDERS) {
      const { order: read } = await source.orders.getOrder(order.id);
      expect(Order.parse(read)).toEqual({
        ...order,
        updatedAt: order.placedAt,
        lines: order.lines.map((line) => ({
          ...line,
          // What lies in a parcel was fulfilled.
          fulfilledQuantity: order.shipments.length > 0 ? line.quantity : line.fulfilledQuantity,
        })),
        shipments: order.shipments.map((shipment) => ({
          ...shipment,
          vendorStatus: 'IN_TRANSIT',
          events: shipment.events.map((event) => ({ ...event, vendorCode: 'IN_TRANSIT' })),
        })),
      });
    }
  });

  test('with a number in the shop’s own form is found without its hyphen, and the other way round', async () => {
    const { source } = await openShop({
      prepare: (shop) => {
        shop.numberPrefix = 'SH-';
        shop.numberSuffix = '-EU';
        seedOrder(shop, sampleOrder({ id: '1', number: 'SH-1001-EU' }));
      },
    });
    for (const number of ['SH-1001-EU', 'sh1001-eu', 'SH 1001-EU'])
      expect((await source.orders.findOrders({ by: 'number', number })).orders).toHaveLength(1);
    expect((await source.orders.findOrders({ by: 'number', number: '1001' })).orders).toHaveLength(0);
  });

  test('a search full of Shopify’s own syntax finds nothing and breaks nothing', async () => {
    const { source } = await openShop(seed(...SAMPLE_ORDERS));
    for (const number of [
      'K1001" OR name:"K1002',
      'name:* OR status:any',
      '\\"',
      '(((',
      'K1001 OR K1002',
      ':',
      'id:>0',
    ])
      expect((await source.orders.findOrders({ by: 'number', number })).orders, number).toEqual([]);
  });
});

describe('the last 60 days', () => {
  const old = sampleOrder({ id: '900', number: '#K900', placedAt: '2026-08-01T09:00:00Z' });
  const withoutAll = {
    prepare: (shop: EmulatedShop) => {
      shop.scopes.delete('read_all_orders');
      for (const order of [old, ...SAMPLE_ORDERS]) seedOrder(shop, order);
    },
  };

  test('an order that is not seen is never said not to be', async () => {
    const { source } = await openShop(withoutAll);
    for (const query of [
      { by: 'number', number: '#K900' },
      { by: 'email', email: 'mara.lind@example.org' },
      { by: 'tracking_number', trackingNumber: '1Z000000000000000X' },
      { by: 'purchase_order_number', purchaseOrderNumber: 'PO-1' },
    ] as const) {
      const found = await source.orders.findOrders(query);
      expect(found.complete, query.by).toBe(false);
      expect(found.why).toContain('60 days');
      expect(found.why).toContain('read_all_orders');
    }
    await expect(source.orders.getOrder('900')).rejects.toThrow(/60 days/);
  });

  test('one that is found by its number is the one', async () => {
    const { source } = await openShop(withoutAll);
    const found = await source.orders.findOrders({ by: 'number', number: '#K1001' });
    expect(found).toMatchObject({ complete: true, why: null });
  });

  test('with the right to all orders an empty answer is complete, and rights are asked for once', async () => {
    const opened = await openShop(seed(old));
    const { orders } = opened.source;
    expect((await orders.findOrders({ by: 'number', number: 'K900' })).orders).toHaveLength(1);
    expect(await orders.findOrders({ by: 'number', number: 'K901' })).toMatchObject({ orders: [], complete: true });
    expect(operationsOf(opened).filter((name) => name === 'Shop')).toHaveLength(1);
  });
});

describe('a tracking number', () => {
  test('is found among the orders that were shipped last, and then without looking', async () => {
    const opened = await openShop(seed(...SAMPLE_ORDERS));
    const query = { by: 'tracking_number', trackingNumber: '1Z999AA10123456784' } as const;
    expect((await opened.source.orders.findOrders(query)).orders).toHaveLength(1);
    const before = opened.server.requests.length;
    expect((await opened.source.orders.findOrders(query)).orders).toHaveLength(1);
    expect(operationsOf(opened).slice(before)).toEqual(['Order']);
  });

  test('is found at once where Shopify’s search of all fields knows it', async () => {
    const opened = await openShop(seed(...SAMPLE_ORDERS));
    opened.shop.findsTrackingNumbers = true;
    const query = { by: 'tracking_number', trackingNumber: '1Z999AA10123456784' } as const;
    expect((await opened.source.orders.findOrders(query)).orders).toHaveLength(1);
    expect(operationsOf(opened)).toEqual(['Shop', 'ListTrackingNumbers', 'Order']);
  });

  test('that was replaced since is not believed', async () => {
    const opened = await openShop(seed(...SAMPLE_ORDERS));
    await opened.source.orders.getOrder('K1003');
    const record = opened.shop.orders.find(({ id }) => id === 'K1003') as OrderRecord;
    record.fulfillments.splice(0);
    const found = await opened.source.orders.findOrders({
      by: 'tracking_number',
      trackingNumber: '1Z999AA10123456784',
    });
    expect(found.orders).toEqual([]);
  });

  test('that is not found in a shop with more orders than are looked at may still be there', async () => {
    const many = Array.from({ length: 501 }, (_, n) =>
      sampleOrder({
        id: `T${n}`,
        number: `#T${n}`,
        placedAt: new Date(Date.UTC(2026, 9, 1, 0, n)).toISOString(),
        shipments: [{ ...parcel, id: `s${n}`, trackingNumber: `TRACK${n}` }],
      }),
    );
    const { source } = await openShop(seed(...many));
    const find = (trackingNumber: string) => source.orders.findOrders({ by: 'tracking_number', trackingNumber });
    expect((await find('TRACK1')).orders.map(({ order }) => order.id)).toEqual(['T1']);
    const unseen = await find('TRACK0');
    expect(unseen).toMatchObject({ orders: [], complete: false });
    expect(unseen.why).toContain('500 orders');
  });
});

describe('addresses', () => {
  test('an admin of a company’s location hears about the location’s orders, who only orders hears about own ones', async () => {
    const { source } = await openShop({
      prepare: (shop) => {
        const buyer = { id: 'c9', name: 'Buyer', email: 'buyer@hilltop.example', locale: 'en', tags: [] };
        seedOrder(
          shop,
          sampleOrder({ id: 'B1', number: '#B1', customer: buyer, contactEmails: ['boss@hilltop.example'] }),
        );
        shop.customers.push({
          id: 'c10',
          displayName: 'Clerk',
          email: 'clerk@hilltop.example',
          locale: 'en',
          tags: [],
        });
        shop.roles.push({ customerId: 'c10', locationId: 'loc-B1', role: 'Ordering only' });
      },
    });
    const find = async (email: string) => (await source.orders.findOrders({ by: 'email', email })).orders.length;
    expect(await find('buyer@hilltop.example')).toBe(1);
    expect(await find('boss@hilltop.example')).toBe(1);
    expect(await find('clerk@hilltop.example')).toBe(0);
    expect((await source.orders.getOrder('B1')).order.contactEmails).toEqual(['boss@hilltop.example']);
  });

  test('the answer about an order carries what the shop recorded of consent to marketing, in no further request', async () => {
    const consent = { state: 'SUBSCRIBED', level: 'CONFIRMED_OPT_IN', updatedAt: '2026-03-01T10:00:00Z' };
    const readOne = async (prepared: boolean) => {
      const { source, server } = await openShop({
        prepare: (emulated) => {
          const customer = { id: 'c9', name: 'Buyer', email: 'buyer@hilltop.example', locale: 'en', tags: [] };
          seedOrder(emulated, sampleOrder({ id: 'B1', number: '#B1', customer }));
          const at = emulated.customers.findIndex(({ id }) => id === 'c9');
          const known = emulated.customers[at];
          if (prepared && known !== undefined) emulated.customers[at] = { ...known, consent };
        },
      });
      const { order } = await source.orders.getOrder('B1');
      return { said: order.customer.emailMarketing, asked: server.requests.length };
    };
    const [without, withConsent] = [await readOne(false), await readOne(true)];
    expect(without.said).toBeUndefined();
    expect(withConsent.said).toMatchObject({ state: 'agreed', at: '2026-03-01T10:00:00Z', source: 'shop:shopify' });
    expect(withConsent.asked).toBe(without.asked);
  });

  test('without the right to customers an order is still read, and says less', async () => {
    const { source } = await openShop({
      prepare: (shop) => {
        for (const scope of ['read_customers', 'read_companies', 'read_returns', 'write_returns'])
          shop.scopes.delete(scope);
        for (const order of SAMPLE_ORDERS) seedOrder(shop, order);
      },
    });
    const { order } = await source.orders.getOrder('K1002');
    expect(order).toMatchObject({
      contactEmails: [],
      returns: [],
      customer: { tags: [], email: 'purchasing@hilltop.example' },
    });
    const found = await source.orders.findOrders({ by: 'email', email: 'purchasing@hilltop.example' });
    expect(found.orders).toHaveLength(1);
    expect(found.why).toContain('read_customers');
  });
});

describe('changes', () => {
  test('come oldest first, and the next listing goes on where this one ended', async () => {
    const { source } = await openShop(seed(...SAMPLE_ORDERS));
    const { listChanges } = source.orders;
    expect(await listChanges?.('2026-11-10T09:00:01Z')).toEqual({
      orderIds: ['K1002', 'K1003'],
      until: '2026-11-15T09:00:00Z',
      isMore: false,
    });
    expect((await listChanges?.('2026-11-15T09:00:00Z'))?.orderIds).toEqual(['K1003']);
  });

  test('more of one second than a listing holds are all told', async () => {
    const sameSecond = Array.from({ length: 730 }, (_, n) => sampleOrder({ id: `S${n}`, number: `#S${n}` }));
    const { source } = await openShop(seed(...sameSecond));
    const changes = await source.orders.listChanges?.('2026-11-10T09:00:00Z');
    expect(changes?.orderIds).toHaveLength(730);
    expect(changes?.isMore).toBe(false);
  });
});

test('an order of 2,000 lines in one parcel is read whole', async () => {
  const lines = Array.from({ length: 2_000 }, (_, n) => ({
    sku: `SKU-${n}`,
    title: `Thing ${n}`,
    quantity: 2,
    unitPrice: '1.50',
    fulfilledQuantity: 2,
    cancelledQuantity: 0,
    backorder: null,
  }));
  const shipments = [{ ...parcel, lines: lines.map(({ sku, quantity }) => ({ sku, quantity })) }];
  const opened = await openShop(seed(sampleOrder({ id: 'BIG', number: '#BIG', lines, shipments })));
  const { order } = await opened.source.orders.getOrder('BIG');
  expect(order.lines).toHaveLength(2_000);
  expect(order.shipments[0]?.lines).toHaveLength(2_000);
  expect(order.unknowns).toEqual([]);
  expect(opened.access.waits.length).toBeGreaterThan(0);
});

test('of an order with more lines than we hold, the rest is named', async () => {
  const lines = Array.from({ length: 2_050 }, (_, n) => ({
    ...(SAMPLE_ORDERS[0]?.lines[0] as Order['lines'][number]),
    sku: `SKU-${n}`,
  }));
  const { source } = await openShop(seed(sampleOrder({ id: 'BIG', number: '#BIG', lines })));
  const { order } = await source.orders.getOrder('BIG');
  expect(order.lines.length).toBeLessThanOrEqual(2_000);
  expect(order.unknowns).toContainEqual({ about: 'more lines', word: 'not all were read' });
});

test('twelve parcels, forty payments and returns past a page are all there', async () => {
  const { source } = await openShop(
    seed(
      sampleOrder({
        id: 'MANY',
        number: '#MANY',
        shipments: Array.from({ length: 12 }, (_, n) => ({
          ...parcel,
          id: `s${n}`,
          trackingNumber: `TRACK${n}`,
          lines: [],
        })),
        returns: Array.from({ length: 9 }, (_, n) => ({
          id: `r${n}`,
          returnStatus: 'requested' as const,
          requestedAt: '2026-11-14T09:00:00Z',
          lines: [{ sku: 'MUG-1', quantity: 1 }],
        })),
        refunds: Array.from({ length: 40 }, () => ({
          amount: '1.00',
          currency: 'EUR',
          at: '2026-11-16T09:00:00Z',
          method: 'card',
        })),
      }),
    ),
  );
  const { order } = await source.orders.getOrder('MANY');
  expect([order.shipments.length, order.returns.length, order.refunds.length]).toEqual([12, 9, 40]);
  expect(order.unknowns).toEqual([]);
});
