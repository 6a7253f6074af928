// Against a real Vendure 3.7 with SQLite (evals/servers/README.md). What is expected is written from what was seeded there.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orderAsGuest, type VendureOrder } from '../../evals/servers/vendure/customers.ts';
import { readVariants, seedVendure } from '../../evals/servers/vendure/seed.ts';
import { cancelLine, logIn, moveParcel, ship } from '../../evals/servers/vendure/staff.ts';
import { startVendure, type Vendure } from '../../evals/servers/vendure/start.ts';
import type { OrderAction } from '../../src/ports/order-actions.ts';
import { NoticeShop, textOf } from '../contract/notice-shop-fixture.ts';
import { type KnownOrder, testOrderSourceInUse } from '../contract/order-source-in-use.ts';
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';

let vendure: Vendure;
let seeded: Awaited<ReturnType<typeof seedVendure>>;
let apiKey: string;
/** Of the superadmin. What is asked by API key takes Vendure the time of a password's hash each time, so most is asked so. */
let sessionToken: string;
beforeAll(async () => {
  vendure = await startVendure();
  seeded = await seedVendure(vendure);
  const { roles } = await vendure.admin(
    '{ roles(options: { filter: { code: { contains: "super" } } }) { items { id } } }',
  );
  const { createApiKey } = await vendure.admin(
    `mutation($roleIds: [ID!]!) {
      createApiKey(input: { roleIds: $roleIds, translations: [{ languageCode: en, name: "Waybill" }] }) { apiKey }
    }`,
    { roleIds: [roles.items[0].id] },
  );
  apiKey = createApiKey.apiKey;
  sessionToken = await logIn(vendure, vendure.superadmin);
}, 600_000);
afterAll(() => vendure?.stop());

const open = (secrets: Readonly<Record<string, string>> = { sessionToken }, config = {}) =>
  connector.open({ url: vendure.adminApi, ...config }, openTestAccess(secrets, new Date().toISOString()));

const orderOf = async ({ id }: VendureOrder) => (await open().orders.getOrder(id)).order;

const knownOf = ({ id, code, email }: VendureOrder, trackingNumber?: string): KnownOrder => ({
  id,
  number: code,
  otherWays: [`#${code}`, `${code.slice(0, 4)} ${code.slice(4)}`],
  email,
  ...(trackingNumber === undefined ? {} : { trackingNumber }),
});

testOrderSourceInUse({
  name: 'a real vendure',
  async open() {
    const { ofOneCustomer, paid, labelled, partlyShipped, delivered, cancelled } = seeded;
    const [older, newer] = ofOneCustomer;
    const shipped = [labelled, partlyShipped, delivered].map((order) => knownOf(order, order.parcels[0]?.trackingCode));
    return { source: open().orders, known: [newer, older, paid, cancelled].map((one) => knownOf(one)).concat(shipped) };
  },
  skips: [{ reason: 'Vendure has no purchase-order numbers', claims: ['a purchase-order number finds its order'] }],
});

describe('each shape of an order', () => {
  test('a guest’s paid one is open, and nothing has left', async () => {
    const order = await orderOf(seeded.paid);
    expect(order).toMatchObject({
      orderStatus: 'open',
      paymentStatus: 'paid',
      currency: 'USD',
      total: '27.00',
      purchaseOrderNumber: null,
      customer: { name: 'Gil Guest-guest', email: seeded.paid.email },
      shippingAddress: {
        name: 'Gil Guest',
        line1: '1 Main St',
        line2: null,
        city: 'Austin',
        region: 'TX',
        postalCode: '78701',
        country: 'US',
      },
      lines: [
        {
          sku: 'WIDGET-S',
          title: 'Widget S',
          quantity: 2,
          unitPrice: '11.00',
          fulfilledQuantity: 0,
          cancelledQuantity: 0,
          backorder: null,
        },
      ],
      shipments: [],
      returns: [],
      refunds: [],
      unknowns: [],
    });
    const ageMs = Date.now() - Date.parse(order.placedAt);
    expect(ageMs).toBeGreaterThan(-60_000);
    expect(ageMs).toBeLessThan(3_600_000);
  });

  test('an authorised payment is no money yet', async () => {
    expect(await orderOf(seeded.authorized)).toMatchObject({ orderStatus: 'open', paymentStatus: 'pending' });
  });

  test('a label is not shipped', async () => {
    expect(await orderOf(seeded.labelled)).toMatchObject({
      orderStatus: 'open',
      lines: [{ fulfilledQuantity: 0 }],
      shipments: [
        {
          carrier: 'ups',
          trackingNumber: seeded.labelled.parcels[0]?.trackingCode,
          shipmentStatus: 'info_received',
          vendorStatus: 'Pending',
          shippedAt: null,
          deliveredAt: null,
          lines: [{ sku: 'WIDGET-S', quantity: 1 }],
        },
      ],
    });
  });

  test('of a partly shipped one the other line is still to come', async () => {
    const order = await orderOf(seeded.partlyShipped);
    expect(order).toMatchObject({
      orderStatus: 'open',
      lines: [
        { sku: 'WIDGET-S', quantity: 2, fulfilledQuantity: 2 },
        { sku: 'WIDGET-L', quantity: 1, fulfilledQuantity: 0 },
      ],
      shipments: [{ carrier: 'ups', shipmentStatus: 'in_transit', lines: [{ sku: 'WIDGET-S', quantity: 2 }] }],
    });
    expect(Date.parse(order.shipments[0]?.shippedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(order.placedAt) - 1_000);
  });

  test('a split one has two parcels of two carriers', async () => {
    const { shipments, orderStatus } = await orderOf(seeded.split);
    expect(orderStatus).toBe('closed');
    const shown = shipments.map(({ carrier, trackingNumber, lines }) => [carrier, trackingNumber, lines[0]?.sku]);
    expect(shown.sort()).toEqual([
      ['fedex', '777000000011', 'WIDGET-L'],
      ['ups', '1Z999AA10120000020', 'WIDGET-S'],
    ]);
  });

  test('a delivered one says when', async () => {
    const { shipments } = await orderOf(seeded.delivered);
    expect(shipments).toMatchObject([{ shipmentStatus: 'delivered', vendorStatus: 'Delivered' }]);
    expect(shipments[0]?.deliveredAt).not.toBeNull();
  });

  test('what is not on hand is back-ordered, and the other line is not', async () => {
    const { lines } = await orderOf(seeded.backOrdered);
    expect(lines.find(({ sku }) => sku === 'GADGET')?.backorder).toEqual({ expectedAt: null });
    expect(lines.find(({ sku }) => sku === 'WIDGET-S')?.backorder).toBeNull();
  });

  test('a cancelled line is cancelled alone, and its money went back', async () => {
    const order = await orderOf(seeded.cancelledLine);
    expect(order).toMatchObject({
      orderStatus: 'open',
      paymentStatus: 'partially_refunded',
      total: '27.00',
      refunds: [{ amount: '13.75', currency: 'USD', method: 'card' }],
    });
    expect(order.lines).toMatchObject([
      { sku: 'WIDGET-S', quantity: 2, cancelledQuantity: 0 },
      { sku: 'WIDGET-L', quantity: 1, cancelledQuantity: 1, backorder: null },
    ]);
  });

  test('a cancelled and a refunded one', async () => {
    expect(await orderOf(seeded.cancelled)).toMatchObject({
      orderStatus: 'cancelled',
      paymentStatus: 'refunded',
      lines: [{ quantity: 1, cancelledQuantity: 1 }],
    });
    expect(await orderOf(seeded.refunded)).toMatchObject({
      orderStatus: 'closed',
      paymentStatus: 'refunded',
      refunds: [{ amount: '16.00' }],
      shipments: [{ shipmentStatus: 'delivered' }],
    });
  });

  test('a cart is no order: its state is no word of ours, and its address does not find it', async () => {
    const { createDraftOrder } = await vendure.admin('mutation { createDraftOrder { id code } }');
    const { orders } = open();
    const [found] = (await orders.findOrders({ by: 'number', number: createDraftOrder.code })).orders;
    expect(found?.order).toMatchObject({
      orderStatus: 'unknown',
      unknowns: [{ about: 'order status', word: 'Draft' }],
    });
  });
});

describe('stock', () => {
  test('is what is on hand less what orders hold', async () => {
    const { stock } = open();
    expect((await stock.findStock('GADGET'))?.item).toEqual({
      sku: 'GADGET',
      title: 'Gadget',
      available: -1,
      expectedOn: null,
      price: '108.90',
      currency: 'USD',
    });
    const { items } = await stock.listStock();
    expect(items.map(({ sku }) => sku).sort()).toEqual(['GADGET', 'WIDGET-L', 'WIDGET-S']);
    expect((await stock.listStock()).items).toBe(items);
  });

  test.each(['gadget', 'GADGET ', 'GADG', 'GADGET%', '', '__proto__'])('only exactly a SKU counts: %j', async (sku) => {
    expect(await open().stock.findStock(sku)).toBeNull();
  });
});

describe('actions', () => {
  const run = (order: VendureOrder, action: OrderAction, config = {}) => {
    const request = { orderId: order.id, action, idempotencyKey: 'wb-7-aa11' };
    const { actions } = open({ sessionToken }, config);
    return { ran: actions.run(request), settle: () => actions.settle(request) };
  };

  test('a note is private, written once, and found again', async () => {
    const action: OrderAction = { kind: 'add_note', text: 'Ring <twice> & wait.' };
    const { ran, settle } = run(seeded.split, action);
    expect(await ran).toMatchObject({ kind: 'done' });
    expect(await settle()).toMatchObject({ kind: 'done' });
    expect(await run(seeded.split, action).ran).toMatchObject({ kind: 'done' });
    const { order } = await vendure.admin(
      `query($id: ID!) { order(id: $id) { history(options: { filter: { type: { eq: "ORDER_NOTE" } } }) { items { isPublic data } } } }`,
      { id: seeded.split.id },
    );
    expect(order.history.items).toEqual([{ isPublic: false, data: { note: 'Ring <twice> & wait.\n(wb-7-aa11)' } }]);
  });

  test('what is paid and not packed is cancelled whole; what has a parcel is not, though Vendure would', async () => {
    const cancel: OrderAction = { kind: 'cancel', reason: 'Ordered twice' };
    const { ran, settle } = run(seeded.authorized, cancel);
    expect(await ran).toEqual({ kind: 'done', reference: null });
    expect(await settle()).toMatchObject({ kind: 'done' });
    expect(await orderOf(seeded.authorized)).toMatchObject({ orderStatus: 'cancelled', total: '0.00' });
    for (const order of [seeded.labelled, seeded.partlyShipped, seeded.delivered])
      expect(await run(order, cancel).ran).toMatchObject({ kind: 'refused' });
    expect(await orderOf(seeded.labelled)).toMatchObject({ orderStatus: 'open' });
  });

  test('a refund goes through the payment once, and never beyond what is left', async () => {
    const refund = (amount: string): OrderAction => ({
      kind: 'request_refund',
      amount,
      currency: 'USD',
      reason: 'Late',
    });
    const { ran, settle } = run(seeded.delivered, refund('5.25'), { mayRefund: true });
    expect(await ran).toMatchObject({ kind: 'done' });
    expect(await settle()).toMatchObject({ kind: 'done' });
    expect(await run(seeded.delivered, refund('5.25'), { mayRefund: true }).ran).toMatchObject({ kind: 'done' });
    const { order } = await vendure.admin('query($id: ID!) { order(id: $id) { payments { refunds { total } } } }', {
      id: seeded.delivered.id,
    });
    expect(order.payments).toEqual([{ refunds: [{ total: 525 }] }]);
    expect(await run(seeded.refunded, refund('0.01'), { mayRefund: true }).ran).toMatchObject({ kind: 'refused' });
    expect(await run(seeded.delivered, refund('1.00')).ran).toMatchObject({ kind: 'refused' });
  });

  test('an order that is not there is not_found', async () => {
    const request = { orderId: '987654', idempotencyKey: 'wb-8-bb22' };
    const { actions } = open();
    for (const action of [
      { kind: 'cancel', reason: null },
      { kind: 'add_note', text: 'x' },
    ] as const)
      await expect(actions.run({ ...request, action })).rejects.toMatchObject({ kind: 'not_found' });
  });
});

test('an order’s shopper hears once each of what happens to it, from its payment to the door and the money back', {
  timeout: 180_000,
}, async () => {
  const { admin } = vendure;
  const shop = new NoticeShop('vendure', 'shop', open());
  const cart = { 'WIDGET-S': 2, 'WIDGET-L': 1, GADGET: 1 };
  const order = await orderAsGuest(vendure.newShopSession(), await readVariants(admin), 'lifelong', cart, 'card');
  const told: (readonly string[])[] = [];
  const texts: string[] = [];
  /** Twice, so that what is listed again is seen to be told once. */
  const hear = async (minutes = 30) => {
    const before = shop.notices(order.id).length;
    for (const passing of [30, minutes]) await shop.hear(passing);
    const fresh = shop.notices(order.id).slice(before);
    texts.push(...(await Promise.all(fresh.map(({ raw }) => textOf(raw)))));
    told.push(fresh.map(({ kinds }) => [...kinds].sort().join(' ')));
  };
  await hear();
  const parcel = { method: 'UPS Ground', trackingCode: '1Z999AA10120000064', skus: ['WIDGET-S'] };
  const { parcels } = await ship(admin, order, [parcel], 'Pending');
  const id = parcels[0]?.fulfillmentId ?? '';
  await hear();
  await moveParcel(admin, id, 'Shipped');
  await hear();
  await moveParcel(admin, id, 'Delivered');
  await hear();
  // The money of the line goes back with it.
  await cancelLine(admin, order, 'GADGET');
  await hear();
  const rest = { method: 'FedEx Home Delivery', trackingCode: '777000000022', skus: ['WIDGET-L'] };
  await ship(admin, order, [rest], 'Shipped');
  // Of one day the parcels after the first come together in the evening.
  await hear(24 * 60);

  expect(told).toEqual([
    ['order_confirmed'],
    [],
    ['partly_shipped'],
    ['delivered'],
    ['item_cancelled refund_made'],
    ['shipped'],
  ]);
  const [confirmed = '', partly = '', , cancelled = '', last = ''] = texts;
  expect(confirmed).toContain(order.code);
  expect(partly).toContain('1Z999AA10120000064');
  const [toCome, inIt] = partly.split('In this parcel');
  expect(inIt).toContain('2 × Widget S');
  expect(inIt).not.toMatch(/Widget L|Gadget/);
  expect(toCome).toMatch(/Widget L[\s\S]*Gadget/);
  expect(cancelled).toMatch(/Gadget[\s\S]*108\.90/);
  expect(last.split('In this parcel')[1]).toContain('1 × Widget L');
  expect(last).toContain('777000000022');
  expect(last).not.toMatch(/Gadget|Widget S/);
});

describe('rights', () => {
  /** The session of an administrator who has these permissions alone. */
  async function sessionOf(name: string, permissions: string): Promise<string> {
    const { createRole } = await vendure.admin(
      `mutation($code: String!) { createRole(input: { code: $code, description: "x", permissions: [${permissions}] }) { id } }`,
      { code: name },
    );
    const login = { emailAddress: `${name}@example.com`, password: 'made-up-9' };
    await vendure.admin('mutation($input: CreateAdministratorInput!) { createAdministrator(input: $input) { id } }', {
      input: { firstName: 'Ada', lastName: name, ...login, roleIds: [createRole.id] },
    });
    return logIn(vendure, { username: login.emailAddress, password: login.password });
  }

  test('all are there, for an API key too', async () => {
    expect((await open().check()).filter(({ isFine }) => !isFine)).toEqual([]);
    expect((await open({ apiKey }).check()).filter(({ isFine }) => !isFine)).toEqual([]);
  });

  test('an API key reads orders and writes notes', async () => {
    const { orders, actions } = open({ apiKey });
    expect((await orders.getOrder(seeded.paid.id)).order.number).toBe(seeded.paid.code);
    const note = { orderId: seeded.paid.id, action: { kind: 'add_note', text: 'x' }, idempotencyKey: 'wb-9' } as const;
    expect(await actions.run(note)).toMatchObject({ kind: 'done' });
  });

  test('a permission that is missing is named', async () => {
    const source = open({ sessionToken: await sessionOf('reader', 'ReadOrder') });
    const missing = (await source.check()).filter(({ isFine }) => !isFine);
    expect(missing.map(({ what }) => what)).toEqual(['customers', 'stock', 'actions']);
    const remedies = missing.map(({ remedy }) => remedy ?? '').join(' ');
    for (const permission of ['ReadCustomer', 'ReadCatalog', 'UpdateOrder']) expect(remedies).toContain(permission);
    expect((await source.orders.getOrder(seeded.paid.id)).order.number).toBe(seeded.paid.code);
    await expect(source.orders.findOrders({ by: 'email', email: 'a@b.example' })).rejects.toMatchObject({
      kind: 'auth',
    });
    const note = { orderId: seeded.paid.id, action: { kind: 'add_note', text: 'x' }, idempotencyKey: 'k' } as const;
    await expect(source.actions.run(note)).rejects.toMatchObject({ kind: 'rejected' });
  });

  test.each([
    ['a wrong key', { apiKey: 'wrong:wrong' }],
    ['a wrong session', { sessionToken: 'wrong' }],
    ['nothing', {}],
  ])('%s is auth', async (_, secrets) => {
    const source = open(secrets as Record<string, string>);
    await expect(source.orders.getOrder('1')).rejects.toMatchObject({ kind: 'auth' });
    expect((await source.check()).some(({ isFine }) => isFine)).toBe(false);
  });
});
