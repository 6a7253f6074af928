import { describe, expect, test } from 'vitest';
import type { OrderAction } from '../../src/ports/order-actions.ts';
import { openWooShop, SECRET } from './woo-server-fixture.ts';
import { type Json, trackingMeta, wooOrder, wooRefund } from './woo-shop-fixture.ts';

const ADDRESS = {
  name: 'Mara Lind',
  line1: '12 Harbour Row',
  line2: null,
  city: 'Cork',
  region: null,
  postalCode: 'T12 X2Y3',
  country: 'IE',
};

async function openWith(changes: Json = {}, config: Json = { mayRefund: true }) {
  const opened = await openWooShop({ config });
  opened.shop.orders.push(wooOrder(changes));
  const run = (action: OrderAction) => opened.source.actions.run({ orderId: '901', action, idempotencyKey: 'wb-7-aa' });
  const writes = () => opened.server.requests.filter(({ method }) => method !== 'GET');
  return { ...opened, run, writes };
}

describe('an order is changed only while it is still with the shop', () => {
  const cancel: OrderAction = { kind: 'cancel', reason: null };
  const move: OrderAction = { kind: 'change_address', shippingAddress: ADDRESS };
  const fixed: readonly Json[] = [
    { status: 'completed' },
    { status: 'refunded' },
    { status: 'failed' },
    { status: 'partial-shipped' },
    { meta_data: [trackingMeta('1Z999AA10123456784')] },
  ];
  test.each(fixed)('%o', async (changes) => {
    const { run, writes } = await openWith(changes);
    expect(await run(cancel)).toMatchObject({ kind: 'refused' });
    expect(await run(move)).toMatchObject({ kind: 'refused' });
    expect(writes()).toEqual([]);
  });

  test('one that is cancelled already is cancelled, and nothing is asked of the shop', async () => {
    const { run, writes } = await openWith({ status: 'cancelled' });
    expect(await run(cancel)).toMatchObject({ kind: 'done' });
    expect(writes()).toEqual([]);
  });

  test('the reason stays with the order', async () => {
    const { run, writes } = await openWith();
    await run({ kind: 'cancel', reason: 'Ordered twice' });
    expect(JSON.parse(writes()[0]?.body ?? '')).toEqual({
      status: 'cancelled',
      meta_data: [{ key: '_waybill_reason', value: 'Ordered twice' }],
    });
  });

  test('a status that the shop does not take over is no success', async () => {
    const { run, server, answer } = await openWith();
    server.override((request) => (request.method === 'PUT' ? { json: wooOrder() } : answer(request)));
    expect(await run(cancel)).toMatchObject({ kind: 'refused' });
    expect(await run(move)).toMatchObject({ kind: 'refused' });
  });

  test('another country is left to a person, for the costs differ', async () => {
    const { run, writes } = await openWith();
    expect(await run({ kind: 'change_address', shippingAddress: { ...ADDRESS, country: 'FR' } })).toMatchObject({
      kind: 'refused',
    });
    expect(writes()).toEqual([]);
  });

  test('a total that the shop reckoned anew is told', async () => {
    const { run, server, answer } = await openWith();
    server.override((request) => {
      const reply = answer(request);
      return request.method === 'PUT' ? { json: { ...(reply.json as Json), total: '61.20' } } : reply;
    });
    expect(await run(move)).toEqual({ kind: 'done', reference: 'The shop reckoned the total anew: 59.80, now 61.20.' });
  });

  test('a name of one word or three is written as it stands', async () => {
    for (const name of ['Cher', 'Ana Maria Lind']) {
      const { run, source } = await openWith();
      await run({ kind: 'change_address', shippingAddress: { ...ADDRESS, name } });
      expect((await source.orders.getOrder('901')).order.shippingAddress).toEqual({ ...ADDRESS, name });
    }
  });
});

describe('a second try of one approved action', () => {
  test('of a note or a refund finds the first and writes nothing', async () => {
    const { run, writes } = await openWith();
    const note: OrderAction = { kind: 'add_note', text: 'Call first.' };
    const refund: OrderAction = { kind: 'request_refund', amount: '10.00', currency: 'EUR', reason: null };
    expect(await run(note)).toEqual(await run(note));
    expect(await run(refund)).toEqual(await run(refund));
    expect(writes()).toHaveLength(2);
  });
});

describe('refunds', () => {
  const refund = (amount: string, currency = 'EUR'): OrderAction => ({
    kind: 'request_refund',
    amount,
    currency,
    reason: 'Broken',
  });

  test('are not there unless an admin allows them', async () => {
    const { source, run, writes } = await openWith({}, {});
    expect(source.actions.kinds).toEqual(['cancel', 'change_address', 'add_note']);
    expect(await run(refund('10.00'))).toMatchObject({ kind: 'refused' });
    expect(writes()).toEqual([]);
  });

  test('go through the payment service, never only into the books', async () => {
    const { run, writes } = await openWith();
    await run(refund('10.00'));
    expect(JSON.parse(writes()[0]?.body ?? '')).toMatchObject({ amount: '10.00', api_refund: true, reason: 'Broken' });
  });

  test('never exceed what is left, and are of the order’s currency and of a paid order', async () => {
    const { run, writes, shop } = await openWith();
    shop.refunds.set('901', [wooRefund({ amount: '50.00' })]);
    for (const action of [refund('10.00'), refund('5.00', 'USD'), refund('0'), refund('-5'), refund('ten')])
      expect(await run(action)).toMatchObject({ kind: 'refused' });
    const unpaid = await openWith({ date_paid_gmt: null });
    expect(await unpaid.run(refund('5.00'))).toMatchObject({ kind: 'refused' });
    expect([...writes(), ...unpaid.writes()]).toEqual([]);
  });

  test('that the payment service refuses are rejected, though WooCommerce says 500', async () => {
    const { run, server, answer } = await openWith();
    server.override((request) =>
      request.method === 'POST'
        ? { status: 500, json: { code: 'woocommerce_rest_cannot_create_order_refund' } }
        : answer(request),
    );
    await expect(run(refund('5.00'))).rejects.toMatchObject({ kind: 'rejected' });
  });
});

describe('webhooks', () => {
  const URL_OF_OURS = 'https://desk.example/hook';

  test('the ping of a new webhook is answered with 200, and tells nothing', async () => {
    const { source } = await openWith();
    const ping = { method: 'POST', url: new URL(URL_OF_OURS), headers: new Map(), now: '2026-11-20T09:00:00Z' };
    expect(await source.webhooks.receive({ ...ping, body: Buffer.from('webhook_id=31') })).toMatchObject({
      answer: { status: 200 },
      events: [],
    });
    expect(await source.webhooks.receive({ ...ping, body: Buffer.from('webhook_id=31&x') })).toMatchObject({
      answer: { status: 401 },
    });
  });

  test('without a secret none is believed; one is made, kept first, and given to each webhook', async () => {
    const { source, access, shop } = await openWith();
    await source.webhooks.subscribe?.(URL_OF_OURS);
    const secret = access.kept.get('webhookSecret');
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(secret).not.toBe(SECRET);
    expect(new Set(shop.webhooks.map((one) => one['secret']))).toEqual(new Set([secret]));
  });

  test('one that WooCommerce has switched off is switched on again', async () => {
    const { source, shop } = await openWith();
    await source.webhooks.subscribe?.(URL_OF_OURS);
    Object.assign(shop.webhooks[0] ?? {}, { status: 'disabled' });
    await source.webhooks.subscribe?.(URL_OF_OURS);
    expect(shop.webhooks.map((one) => one['status'])).toEqual(shop.webhooks.map(() => 'active'));
  });
});

describe('the doctor', () => {
  test('names what a key may not do', async () => {
    const { source, server, answer } = await openWith();
    server.override((request) =>
      request.method === 'PUT'
        ? { status: 401, json: { code: 'woocommerce_rest_authentication_error' } }
        : answer(request),
    );
    const checks = await source.check();
    expect(checks.filter(({ isFine }) => !isFine).map(({ what }) => what)).toEqual(['actions']);
    expect(checks.find(({ what }) => what === 'actions')?.remedy).toContain('Read/Write');
  });

  test('changes nothing, and never throws', async () => {
    const { source, server, shop } = await openWith();
    const before = structuredClone(shop);
    expect((await source.check()).every(({ isFine }) => isFine)).toBe(true);
    expect(shop).toEqual(before);
    server.override(() => ({ text: '<html>' }));
    expect((await source.check()).some(({ isFine }) => isFine)).toBe(false);
  });
});
