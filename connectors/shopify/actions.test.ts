import { describe, expect, test } from 'vitest';
import type { Order } from '../../src/domain/order.ts';
import type { OrderAction } from '../../src/ports/order-actions.ts';
import { SAMPLE_ORDERS, sampleOrder } from '../contract/sample-orders.ts';
import { isSameAddress, toMailingAddress } from './address.ts';
import type { OrderRecord } from './emulator/records.ts';
import { seedOrder } from './emulator/seed-order.ts';
import type { EmulatedShop } from './emulator/shop.ts';
import { openShop } from './shopify-fixture.ts';

const parcel = SAMPLE_ORDERS[1]?.shipments[0] as Order['shipments'][number];
const open = (prepare?: (shop: EmulatedShop, order: OrderRecord) => void, changes: Partial<Order> = {}) =>
  openShop({
    prepare: (shop) => {
      const record = seedOrder(shop, sampleOrder({ id: '1', number: '#1001', ...changes }));
      prepare?.(shop, record);
    },
  });
const request = (action: OrderAction, idempotencyKey = 'approved-1') => ({ orderId: '1', action, idempotencyKey });
const orderOf = ({ shop }: { readonly shop: EmulatedShop }) => shop.orders[0] as OrderRecord;
const writesOf = (opened: Awaited<ReturnType<typeof openShop>>) =>
  opened.server.requests.filter(({ body }) => body.includes('"query":"mutation')).length;

/** Answers like the shop, but the answer of the first write is lost: it was carried out all the same. */
async function loseFirstAnswer(opened: Awaited<ReturnType<typeof openShop>>): Promise<void> {
  const { answerAdmin } = await import('./emulator/answer.ts');
  let isLost = false;
  opened.server.override(async (incoming) => {
    const reply = await answerAdmin(opened.shop, incoming);
    if (isLost || !incoming.body.includes('"query":"mutation')) return reply;
    isLost = true;
    return { breakOff: true };
  });
}

describe('cancel', () => {
  const cancel = { kind: 'cancel', reason: 'Ordered twice' } as const;

  test('is done when the order says so, after the job', async () => {
    const opened = await open((shop) => {
      shop.cancelLooks = 3;
    });
    expect(await opened.source.actions.run(request(cancel))).toEqual({ kind: 'done', reference: '#1001' });
    expect(orderOf(opened)).toMatchObject({ financialStatus: 'REFUNDED' });
    expect(orderOf(opened).cancelledAt).not.toBeNull();
    expect(opened.access.waits.filter((wait) => wait === 1_000)).toHaveLength(4);
  });

  test('that Shopify has not ended is unclear, and is told when it has', async () => {
    const opened = await open((shop) => {
      shop.cancelLooks = 20;
    });
    const { actions } = opened.source;
    await expect(actions.run(request(cancel))).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await actions.settle(request(cancel))).toBeNull();
    orderOf(opened).cancelledAt = '2026-11-20T10:00:00Z';
    expect(await actions.settle(request(cancel))).toEqual({ kind: 'done', reference: '#1001' });
  });

  test('that Shopify took, and of which nothing can be read any more, is unclear and not refused', async () => {
    const opened = await open();
    const { answerAdmin } = await import('./emulator/answer.ts');
    const closed = { json: { errors: [{ message: 'closed', extensions: { code: 'SHOP_INACTIVE' } }] } };
    opened.server.override((incoming) =>
      incoming.body.includes('CancelJob') ? closed : answerAdmin(opened.shop, incoming),
    );
    await expect(opened.source.actions.run(request(cancel))).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('of a cancelled order is done already, of one that has left refused: nothing is written', async () => {
    const cancelled = await open((_, order) => {
      order.cancelledAt = '2026-11-11T09:00:00Z';
    });
    expect(await cancelled.source.actions.run(request(cancel))).toEqual({ kind: 'done', reference: '#1001' });
    const left = await open(undefined, { shipments: [parcel] });
    expect(await left.source.actions.run(request(cancel))).toMatchObject({ kind: 'refused' });
    expect(writesOf(cancelled) + writesOf(left)).toBe(0);
  });

  test('is tried once, even where no answer came', async () => {
    const opened = await open();
    await loseFirstAnswer(opened);
    await expect(opened.source.actions.run(request(cancel))).rejects.toMatchObject({ kind: 'unavailable' });
    expect(writesOf(opened)).toBe(1);
  });
});

describe('change_address', () => {
  const shippingAddress = {
    name: 'Mara Anna Lind',
    line1: '9 Mill Lane',
    line2: 'Flat 2',
    city: 'Galway',
    region: 'G',
    postalCode: 'H91 X2Y4',
    country: 'IE',
  };
  const change = { kind: 'change_address', shippingAddress } as const;

  test('is done, and found again where its answer was lost', async () => {
    const opened = await open();
    await loseFirstAnswer(opened);
    const { actions, orders } = opened.source;
    expect(await actions.settle(request(change))).toBeNull();
    await expect(actions.run(request(change))).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await actions.settle(request(change))).toEqual({ kind: 'done', reference: null });
    expect((await orders.getOrder('1')).order.shippingAddress).toEqual(shippingAddress);
  });

  test('Shopify’s reason is told where it refuses', async () => {
    const opened = await open();
    const empty = { ...change, shippingAddress: { ...shippingAddress, line1: '' } };
    expect(await opened.source.actions.run(request(empty))).toMatchObject({ kind: 'refused', why: /address1/ });
  });

  test('to another country, or to one that is no code, is refused before Shopify is told', async () => {
    const opened = await open();
    const withCountry = (country: string) => ({ ...change, shippingAddress: { ...shippingAddress, country } });
    expect(await opened.source.actions.run(request(withCountry('US')))).toMatchObject({
      kind: 'refused',
      why: /taxes/,
    });
    expect(toMailingAddress({ ...shippingAddress, country: 'Ireland' }, null)).toMatch(/two letters/);
    expect(writesOf(opened)).toBe(0);
  });

  test('an address keeps its telephone number, and one word is a last name', () => {
    expect(toMailingAddress({ ...shippingAddress, name: 'Lind', region: 'Kentucky' }, '+353 1')).toMatchObject({
      firstName: null,
      lastName: 'Lind',
      province: 'Kentucky',
      phone: '+353 1',
    });
    expect(isSameAddress(null, shippingAddress)).toBe(false);
  });
});

describe('add_note', () => {
  const note = { kind: 'add_note', text: 'Leave it at the door.' } as const;

  test('comes after what stands there, and once', async () => {
    const opened = await open((_, order) => {
      order.note = 'A gift.';
    });
    const { actions } = opened.source;
    expect(await actions.settle(request(note))).toBeNull();
    for (let tries = 0; tries < 2; tries += 1)
      expect(await actions.run(request(note))).toEqual({ kind: 'done', reference: null });
    expect(orderOf(opened).note).toBe('A gift.\nLeave it at the door.');
    expect(await actions.settle(request(note))).toMatchObject({ kind: 'done' });
    expect(writesOf(opened)).toBe(1);
  });
});

describe('start_return', () => {
  const start = (quantity: number, sku = 'MUG-1') =>
    ({ kind: 'start_return', lines: [{ sku, quantity }], reason: 'Too blue' }) as const;
  const shipped = { shipments: [parcel] };

  test('makes an approved return of what was shipped, and finds it again', async () => {
    const opened = await open(undefined, shipped);
    await loseFirstAnswer(opened);
    const { actions, orders } = opened.source;
    await expect(actions.run(request(start(1)))).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await actions.settle(request(start(1)))).toEqual({ kind: 'done', reference: '#1001-R1' });
    expect(await actions.run(request(start(1)))).toEqual({ kind: 'done', reference: '#1001-R1' });
    expect(orderOf(opened).returns).toHaveLength(1);
    expect((await orders.getOrder('1')).order.returns).toMatchObject([
      { returnStatus: 'approved', lines: [{ sku: 'MUG-1', quantity: 1 }] },
    ]);
    expect(await actions.settle(request(start(1), 'approved-2'))).toBeNull();
  });

  test('of more than can come back, or of what was never shipped, is refused', async () => {
    const opened = await open(undefined, shipped);
    for (const action of [start(3), start(1, 'LAMP-9'), { ...start(1), lines: [] }])
      expect(await opened.source.actions.run(request(action))).toMatchObject({ kind: 'refused' });
    expect(writesOf(opened)).toBe(0);
  });
});

describe('request_refund', () => {
  const refund = (amount: string, currency = 'EUR') =>
    ({ kind: 'request_refund', amount, currency, reason: 'Scratched' }) as const;

  test('gives the amount back once, however often it is tried under one key', async () => {
    const opened = await open();
    await loseFirstAnswer(opened);
    const first = await opened.source.actions.run(request(refund('10.50')));
    expect(first).toMatchObject({ kind: 'done' });
    expect(orderOf(opened).transactions.filter(({ kind }) => kind === 'REFUND')).toMatchObject([
      { amount: '10.50', gateway: 'card' },
    ]);
    expect(await opened.source.actions.settle(request(refund('10.50')))).toEqual(first);
    expect((await opened.source.orders.getOrder('1')).order).toMatchObject({
      paymentStatus: 'partially_refunded',
      refunds: [{ amount: '10.50', currency: 'EUR' }],
    });
  });

  test('takes several payments where one does not hold the amount', async () => {
    const opened = await open((_, { transactions }) => {
      const [sale] = transactions;
      if (sale) transactions.push({ ...sale, id: '1Tb', amount: '5.00', gateway: 'gift_card' });
    });
    await opened.source.actions.run(request(refund('62')));
    expect(orderOf(opened).transactions.filter(({ kind }) => kind === 'REFUND')).toMatchObject([
      { amount: '59.80', gateway: 'card' },
      { amount: '2.20', gateway: 'gift_card' },
    ]);
  });

  test('of more than was paid, of nothing, or in another currency is refused', async () => {
    const opened = await open();
    for (const action of [refund('60.00'), refund('0'), refund('-5'), refund('5', 'USD')])
      expect(await opened.source.actions.run(request(action))).toMatchObject({ kind: 'refused' });
    expect(writesOf(opened)).toBe(0);
  });

  test('is made only where an admin allows it', async () => {
    const opened = await openShop({ mayRefund: false });
    expect(opened.source.actions.kinds).not.toContain('request_refund');
    expect(await opened.source.actions.run(request(refund('5')))).toMatchObject({ kind: 'refused' });
    expect(opened.server.requests).toEqual([]);
  });

  test('whose payments all failed is none', async () => {
    const opened = await open();
    await opened.source.actions.run(request(refund('5')));
    const { transactions } = orderOf(opened);
    for (const [index, one] of transactions.entries())
      if (one.kind === 'REFUND') transactions[index] = { ...one, status: 'FAILURE' };
    expect(await opened.source.actions.settle(request(refund('5')))).toMatchObject({ kind: 'refused', why: /failed/ });
  });
});

test('without the right to write nothing is tried, and the scope is named', async () => {
  const opened = await open((shop) => {
    shop.scopes.delete('write_orders');
    shop.scopes.delete('write_returns');
  });
  const actions: readonly OrderAction[] = [
    { kind: 'cancel', reason: null },
    { kind: 'add_note', text: 'x' },
    { kind: 'start_return', lines: [], reason: null },
  ];
  for (const action of actions)
    expect(await opened.source.actions.run(request(action))).toMatchObject({ kind: 'refused', why: /write_/ });
  expect(writesOf(opened)).toBe(0);
});

test('where the order could not be read, nothing was done, and that is said', async () => {
  const opened = await open();
  await opened.source.orders.getOrder('1');
  opened.server.override(() => ({ status: 503, json: {} }));
  await expect(opened.source.actions.run(request({ kind: 'add_note', text: 'x' }))).rejects.toMatchObject({
    kind: 'rejected',
    message: /nothing was done/,
  });
});

describe('an error at a write', () => {
  const deny = { message: 'Access denied.', extensions: { code: 'ACCESS_DENIED' } };
  const odd = { message: 'Something odd.', extensions: { code: 'ODD' } };
  test.each([
    ['before it began', { errors: [odd] }, 'rejected'],
    ['for want of a right', { data: { orderUpdate: null }, errors: [deny] }, 'rejected'],
    ['beside what was done', { data: { orderUpdate: { order: { id: '1' } } }, errors: [deny] }, 'bad_response'],
    ['of a kind that we do not know', { data: { orderUpdate: null }, errors: [odd] }, 'bad_response'],
    [
      'of Shopify’s own',
      { data: { orderUpdate: null }, errors: [{ ...odd, extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
      'unavailable',
    ],
  ])('%s is told so', async (_, json, kind) => {
    const opened = await open();
    const { answerAdmin } = await import('./emulator/answer.ts');
    opened.server.override((incoming) =>
      incoming.body.includes('"query":"mutation') ? { json } : answerAdmin(opened.shop, incoming),
    );
    await expect(opened.source.actions.run(request({ kind: 'add_note', text: 'x' }))).rejects.toMatchObject({ kind });
    expect(writesOf(opened)).toBe(1);
  });
});

test('an action on an order that is not there has done nothing', async () => {
  const opened = await open();
  for (const orderId of ['2', '', '../1'])
    await expect(
      opened.source.actions.run({ ...request({ kind: 'cancel', reason: null }), orderId }),
    ).rejects.toMatchObject({ kind: 'not_found' });
});
