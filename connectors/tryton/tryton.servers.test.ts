// Against a real Tryton 6.0 with SQLite (evals/servers/README.md). What is expected is written from what was seeded there.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { logIn, TrytonWarehouse } from '../../evals/servers/tryton/staff.ts';
import { startTryton, type Tryton, type TrytonSale } from '../../evals/servers/tryton/start.ts';
import type { OpenedSource } from '../../src/ports/source-connector.ts';
import { NoticeShop, textOf } from '../contract/notice-shop-fixture.ts';
import { type KnownOrder, testOrderSourceInUse } from '../contract/order-source-in-use.ts';
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';

let tryton: Tryton;
beforeAll(async () => {
  tryton = await startTryton();
}, 600_000);
afterAll(() => tryton?.stop());

type Opened = Required<Pick<OpenedSource, 'orders' | 'stock' | 'documents' | 'check'>>;
const opened = new Map<string, Opened>();

/** One connection for each user and field: a session is made once. */
function open(user: keyof Tryton['users'] = 'waybill', shopNumberField: string | null = 'reference'): Opened {
  const key = `${user} ${shopNumberField}`;
  const known = opened.get(key);
  if (known !== undefined) return known;
  const { login, password } = tryton.users[user];
  const access = openTestAccess({ password }, new Date().toISOString());
  const field = shopNumberField === null ? {} : { shopNumberField };
  const config = { url: tryton.url, database: tryton.database, user: login, ...field };
  const { orders, stock, documents, check } = connector.open(config, access);
  if (orders === undefined || stock === undefined || documents === undefined) throw new Error('a port is missing');
  const source = { orders, stock, documents, check };
  opened.set(key, source);
  return source;
}

const knownOf = (sale: TrytonSale, more: Partial<KnownOrder> = {}): KnownOrder => ({
  id: String(sale.id),
  number: sale.reference,
  otherWays: [sale.reference.replace('-', ' '), `#${sale.reference}`, sale.number],
  email: sale.email,
  ...(sale.trackingNumbers[0] === undefined ? {} : { trackingNumber: sale.trackingNumbers[0] }),
  ...more,
});

const knownSales = (): readonly KnownOrder[] => {
  const { sales } = tryton.seeded;
  const shapes = [
    sales.secondOfTwo,
    sales.firstOfTwo,
    sales.confirmed,
    sales.packed,
    sales.shipped,
    sales.partlyShipped,
    sales.backOrdered,
  ];
  return shapes.map((sale) => knownOf(sale));
};

testOrderSourceInUse({
  name: 'a real tryton by the shop’s numbers',
  open: async () => ({ source: open().orders, known: knownSales() }),
  skips: [
    {
      reason: 'the field of purchase orders holds the shop’s number here; the next suite asks for them',
      claims: ['a purchase-order number finds its order'],
    },
  ],
});

testOrderSourceInUse({
  name: 'a real tryton by its own numbers',
  open: async () => ({
    source: open('waybill', null).orders,
    known: knownSales().map(({ otherWays: _, ...known }) => {
      const sale = Object.values(tryton.seeded.sales).find(({ id }) => String(id) === known.id);
      return { ...known, number: sale?.number ?? '', purchaseOrderNumber: known.number };
    }),
  }),
  skips: [
    {
      reason:
        'Tryton counts from 1, and a part of 12 is the number of another sale; the suite above says it of longer ones',
      claims: ['a part of a number finds nothing'],
    },
  ],
});

describe('each shape of a sale', () => {
  const orderOf = async (sale: TrytonSale) => (await open().orders.getOrder(String(sale.id))).order;
  const [widget, gadget] = ['WIDGET', 'GADGET'] as const;

  test('a confirmed one is open, nothing has left, and the shelf has it', async () => {
    const order = await orderOf(tryton.seeded.sales.confirmed);
    expect(order).toMatchObject({
      orderStatus: 'open',
      paymentStatus: 'pending',
      currency: 'USD',
      total: '20.00',
      purchaseOrderNumber: null,
      customer: { name: 'Cora Bright', email: 'cora.bright@example.com' },
      shippingAddress: { name: 'Cora Bright', line1: '1 Main St', city: 'Austin', postalCode: '78701', country: '' },
      lines: [
        {
          sku: widget,
          title: 'Widget',
          quantity: 2,
          unitPrice: '10.00',
          fulfilledQuantity: 0,
          cancelledQuantity: 0,
          backorder: null,
        },
      ],
      shipments: [],
      returns: [],
      unknowns: [],
    });
    const ageMs = Date.now() - Date.parse(order.placedAt);
    expect(ageMs).toBeGreaterThan(-60_000);
    expect(ageMs).toBeLessThan(2 * 86_400_000);
  });

  test('a packed one has a label and is not shipped', async () => {
    const { sales } = tryton.seeded;
    expect(await orderOf(sales.packed)).toMatchObject({
      orderStatus: 'open',
      lines: [{ fulfilledQuantity: 0, backorder: null }],
      shipments: [
        {
          trackingNumber: sales.packed.trackingNumbers[0],
          carrier: 'ups',
          shipmentStatus: 'info_received',
          shippedAt: null,
          vendorStatus: 'packed',
          lines: [{ sku: widget, quantity: 2 }],
        },
      ],
    });
  });

  test('a shipped one has left with its carrier, and is not delivered for that', async () => {
    const { order } = await open().orders.getOrder(String(tryton.seeded.sales.shipped.id));
    expect(order).toMatchObject({ orderStatus: 'closed', lines: [{ fulfilledQuantity: 1 }] });
    expect(order.shipments).toMatchObject([
      { carrier: 'dhl', shipmentStatus: 'unknown', deliveredAt: null, vendorStatus: 'done' },
    ]);
    expect(order.shipments[0]?.shippedAt).toMatch(/T12:00:00Z$/);
  });

  test('of a split one a part has left, and the other waits until the purchase comes', async () => {
    const { sales, purchase } = tryton.seeded;
    expect(await orderOf(sales.partlyShipped)).toMatchObject({
      orderStatus: 'open',
      lines: [
        { sku: widget, quantity: 2, fulfilledQuantity: 2, backorder: null },
        { sku: gadget, quantity: 1, fulfilledQuantity: 0, backorder: { expectedAt: purchase.expectedOn } },
      ],
      shipments: [{ trackingNumber: '1Z999AA10123456784', lines: [{ sku: widget, quantity: 2 }] }],
    });
    expect((await orderOf(sales.backOrdered)).lines).toMatchObject([
      { sku: gadget, backorder: { expectedAt: purchase.expectedOn } },
    ]);
  });

  test('what came back is a return of the order, and no order of its own', async () => {
    const { returned, returnOfReturned } = tryton.seeded.sales;
    const { orders } = open();
    const found = await orders.findOrders({ by: 'number', number: returned.reference });
    expect(found.orders.map(({ order }) => order.id)).toEqual([String(returned.id)]);
    expect(found.orders[0]?.order.returns).toMatchObject([
      { id: returnOfReturned.number, returnStatus: 'received', lines: [{ sku: widget, quantity: 3 }] },
    ]);
    await expect(orders.getOrder(String(returnOfReturned.id))).rejects.toMatchObject({ kind: 'not_found' });
  });

  test('a cancelled one is cancelled, and one whose shipment failed is a person’s matter', async () => {
    const { sales } = tryton.seeded;
    expect(await orderOf(sales.cancelled)).toMatchObject({
      orderStatus: 'cancelled',
      lines: [{ cancelledQuantity: 1, fulfilledQuantity: 0 }],
    });
    expect((await orderOf(sales.shipmentCancelled)).unknowns).toEqual([{ about: 'shipment state', word: 'exception' }]);
  });

  test('an offer is found by its number alone, and its state is no word of ours', async () => {
    const { quoted } = tryton.seeded.sales;
    const { orders } = open();
    const [found] = (await orders.findOrders({ by: 'number', number: quoted.reference })).orders;
    expect(found?.order).toMatchObject({
      orderStatus: 'unknown',
      unknowns: [{ about: 'order status', word: 'quotation' }],
    });
    expect((await orders.findOrders({ by: 'email', email: quoted.email })).orders).toEqual([]);
  });
});

describe('stock', () => {
  test('is what is neither assigned nor promised, and what the purchase will bring', async () => {
    const { stock } = open();
    const { sales, purchase } = tryton.seeded;
    const gadget = await stock.findStock('GADGET');
    // One, two and one pieces are promised and not there.
    expect(gadget?.item).toEqual({
      sku: 'GADGET',
      title: 'Gadget',
      available: -4,
      expectedOn: purchase.expectedOn,
      price: '99.00',
      currency: 'USD',
    });
    const { items } = await stock.listStock();
    expect(items.find(({ sku }) => sku === 'WIDGET')?.available).toBeLessThan(100 - sales.shipped.lines.length);
    expect((await stock.listStock()).items).toBe(items);
  });

  test.each(['widget', 'WIDGET ', 'WIDG', 'WIDGET%', '', '__proto__'])('only exactly a SKU counts: %j', async (sku) => {
    expect(await open().stock.findStock(sku)).toBeNull();
  });
});

test('what changed is told, oldest first, and nothing of the future', async () => {
  const { orders } = open();
  const { sales } = tryton.seeded;
  const changes = await orders.listChanges?.('2020-01-01T00:00:00Z');
  expect(changes?.orderIds).toEqual(expect.arrayContaining([String(sales.confirmed.id), String(sales.shipped.id)]));
  const later = await orders.listChanges?.(new Date(Date.parse(changes?.until ?? '') + 3_600_000).toISOString());
  expect(later).toMatchObject({ orderIds: [], isMore: false });
});

test('an invoice that is a draft has no document', async () => {
  const { confirmed } = tryton.seeded.sales;
  const order = { id: String(confirmed.id), number: confirmed.reference };
  expect(await open().documents.findDocuments(order, 'invoice')).toEqual([]);
});

test('a sale’s shopper hears once each that it is confirmed, that a part has left, and that the rest has; of a label nothing', {
  timeout: 180_000,
}, async () => {
  const { paid } = tryton.seeded.sales;
  const { expectedOn } = tryton.seeded.purchase;
  const warehouse = await TrytonWarehouse.open(await logIn(tryton, tryton.users.admin), paid);
  const shop = new NoticeShop('tryton', 'erp', open());
  const told = () => shop.notices(String(paid.id)).map(({ kinds }) => kinds);
  const lastText = () => textOf(shop.notices(String(paid.id)).at(-1)?.raw ?? new Uint8Array());
  await shop.hearOf(String(paid.id));
  expect(told()).toEqual([['backorder', 'order_confirmed']]);

  const first = await warehouse.nextShipment();
  await warehouse.leaveOut(first, 'GADGET');
  await warehouse.pick(first);
  await warehouse.pack(first, '1Z999AA10120000046');
  expect(await shop.hear()).toBeGreaterThan(0);
  expect(told()).toHaveLength(1);
  await warehouse.handOver(first);
  await shop.hear();
  await shop.hear();
  expect(told().slice(1)).toEqual([['partly_shipped']]);
  const partly = await lastText();
  expect(partly).toMatch(/was shipped on .* with UPS/);
  expect(partly).not.toMatch(/on its way/);
  const [toCome, inIt] = partly.split('In this parcel');
  expect(inIt).toContain('2 × Widget');
  expect(inIt).not.toContain('Gadget');
  expect(toCome).toMatch(new RegExp(`1 × Gadget: on back-order, expected on .* ${Number(expectedOn.slice(-2))}\\b`));

  const second = await warehouse.nextShipment();
  await warehouse.pick(second, true);
  await warehouse.pack(second, '1Z999AA10120000053');
  await warehouse.handOver(second);
  // Of one day the parcels after the first come together in the evening.
  await shop.hear();
  await shop.hear(24 * 60);
  expect(told().slice(2)).toEqual([['shipped']]);
  expect(await lastText()).toContain('1 × Gadget');
  expect(await lastText()).not.toContain('Widget');
});

describe('rights', () => {
  test('all are there', async () => {
    expect((await open().check()).filter(({ isFine }) => !isFine)).toEqual([]);
  });

  test('a user of no group may read no sale, and the group is named', async () => {
    const { orders, check } = open('visitor');
    await expect(orders.findOrders({ by: 'number', number: 'WEB-1002' })).rejects.toMatchObject({ kind: 'auth' });
    const orderCheck = (await check()).find(({ what }) => what === 'orders');
    expect(orderCheck).toMatchObject({ isFine: false, remedy: expect.stringContaining('Sales') });
  });

  test('a wrong password is auth, and a session that has ended is renewed', async () => {
    const access = openTestAccess({ password: 'wrong' });
    const { orders } = connector.open({ url: tryton.url, database: tryton.database, user: 'waybill' }, access);
    await expect(orders?.getOrder('1')).rejects.toMatchObject({ kind: 'auth' });
  });

  test('a database that is not there is auth, and its path on the machine is in no message', async () => {
    const access = openTestAccess({ password: 'x' });
    const { orders } = connector.open({ url: tryton.url, database: 'nowhere', user: 'waybill' }, access);
    const failure = await orders?.getOrder('1').catch((error: unknown) => error);
    expect(failure).toMatchObject({ kind: 'auth' });
    expect(String(failure)).not.toContain('sqlite');
  });
});
