import { describe, expect, test } from 'vitest';
import type { PaymentState } from '../../src/ports/payment-source.ts';
import { CAPTURE_ID, capture, dispute, listed, order, refund } from './payments-fixture.ts';
import { answerAs, openPaypal } from './paypal-server-fixture.ts';

const OTHER_ID = '8MC585209K746392H';

test('a payment is found by the order’s number, however it is written, and by its id', async () => {
  const { byNumber, byId } = await openPaypal({ captures: [capture()], transactions: [listed()] });
  const expected = {
    id: CAPTURE_ID,
    paymentState: 'paid',
    vendorStatus: 'COMPLETED',
    amount: '59.80',
    currency: 'EUR',
    at: '2026-11-10T09:00:00Z',
    method: null,
    refunds: [],
    dispute: null,
  };
  for (const number of ['1001', '#1001', ' # 1001 ']) expect((await byNumber(number)).payments).toEqual([expected]);
  expect(await byId(CAPTURE_ID)).toMatchObject({ payments: [expected], complete: true, source: 'paypal' });
});

test('by a number it never says that this is all: PayPal’s list is hours behind and ends somewhere', async () => {
  const { byNumber } = await openPaypal({});
  expect(await byNumber('1001')).toMatchObject({
    payments: [],
    complete: false,
    why: 'PayPal lists payments up to three hours late, and those since 2026-08-22 were looked through.',
  });
});

test('a number is never found by a part of it, in another field, or in what the account paid itself', async () => {
  const { byNumber, asked } = await openPaypal({
    captures: [capture()],
    transactions: [
      listed(),
      listed({ transaction_id: OTHER_ID, invoice_id: '77', custom_field: '2002' }),
      listed({
        transaction_id: OTHER_ID,
        invoice_id: '3003',
        transaction_amount: { currency_code: 'EUR', value: '-5.00' },
      }),
      listed({ transaction_id: OTHER_ID, invoice_id: '4004', transaction_event_code: 'T0400' }),
    ],
  });
  for (const number of ['100', '10010', '2002', '3003', '4004', '__proto__'])
    expect((await byNumber(number)).payments).toEqual([]);
  expect(asked().filter((path) => path.includes('captures'))).toEqual([]);
  expect((await byNumber('')).complete).toBe(true);
});

test('with a prefix only what bears it is this shop’s', async () => {
  const world = {
    captures: [capture(), capture({ id: OTHER_ID })],
    transactions: [listed({ invoice_id: 'WC-1001' }), listed({ transaction_id: OTHER_ID, invoice_id: '1001' })],
  };
  const { byNumber: ofOthers } = await openPaypal(
    { transactions: [listed({ invoice_id: 'EU-1001' })] },
    { orderNumberPrefix: 'WC-' },
  );
  expect((await ofOthers('1001')).payments).toEqual([]);
  const { byNumber } = await openPaypal(world, { orderNumberPrefix: 'wc-' });
  expect((await byNumber('1001')).payments.map(({ id }) => id)).toEqual([CAPTURE_ID]);
  const { byNumber: without } = await openPaypal(world);
  expect((await without('1001')).payments.map(({ id }) => id)).toEqual([OTHER_ID]);
});

test('the number is read from the custom field where the admin says so', async () => {
  const world = { captures: [capture()], transactions: [listed({ invoice_id: 'c9a7', custom_field: '1001' })] };
  const { byNumber } = await openPaypal(world, { orderNumberFields: ['custom_field'] });
  expect((await byNumber('1001')).payments).toHaveLength(1);
});

test.each<[string, object, PaymentState, string]>([
  ['a part came back', { status: 'PARTIALLY_REFUNDED' }, 'partially_refunded', 'PARTIALLY_REFUNDED'],
  ['all came back', { status: 'REFUNDED' }, 'refunded', 'REFUNDED'],
  ['an eCheck on its way', { status: 'PENDING', status_details: { reason: 'ECHECK' } }, 'pending', 'PENDING/ECHECK'],
  [
    'a complaint',
    { status: 'PENDING', status_details: { reason: 'BUYER_COMPLAINT' } },
    'disputed',
    'PENDING/BUYER_COMPLAINT',
  ],
  [
    'a bank that asks it back',
    { status: 'COMPLETED', status_details: { reason: 'CHARGEBACK' } },
    'disputed',
    'COMPLETED/CHARGEBACK',
  ],
  ['declined', { status: 'DECLINED' }, 'failed', 'DECLINED'],
  [
    'declined by a filter',
    { status: 'DECLINED', status_details: { reason: 'CHARGEBACK' } },
    'failed',
    'DECLINED/CHARGEBACK',
  ],
  ['failed', { status: 'FAILED' }, 'failed', 'FAILED'],
  ['a word of next year', { status: 'ENCHANTED' }, 'unknown', 'ENCHANTED'],
  ['a word that every object has', { status: 'constructor' }, 'unknown', 'constructor'],
])('%s', async (_, changes, paymentState, vendorStatus) => {
  const { byId } = await openPaypal({ captures: [capture(changes)] });
  expect((await byId(CAPTURE_ID)).payments).toMatchObject([{ paymentState, vendorStatus }]);
});

describe('refunds', () => {
  const refunded = capture({ status: 'PARTIALLY_REFUNDED' });
  const up = { href: `https://api.paypal.com/v2/payments/captures/${OTHER_ID}`, rel: 'up' };

  test('are those of this capture in its order, and are asked for only where there are some', async () => {
    const refunds = [refund(), refund({ id: '1K1', status: 'SLEEPING' }), refund({ id: '2K2', links: [up] })];
    const { byId } = await openPaypal({ captures: [refunded], orders: [order({ captures: [refunded], refunds })] });
    expect(await byId(CAPTURE_ID)).toMatchObject({
      complete: true,
      payments: [
        {
          refunds: [
            {
              id: '0K35355239430361V',
              amount: '10.00',
              currency: 'EUR',
              refundState: 'succeeded',
              at: '2026-11-12T09:00:00Z',
            },
            { id: '1K1', refundState: 'unknown' },
          ],
        },
      ],
    });
    const plain = await openPaypal({ captures: [capture()] });
    await plain.byId(CAPTURE_ID);
    expect(plain.asked()).toEqual([`/v2/payments/captures/${CAPTURE_ID}`, '/v1/customer/disputes']);
  });

  test('come from the list where the order is gone, and the gap is said', async () => {
    const back = listed({
      transaction_id: '9R1',
      paypal_reference_id: CAPTURE_ID,
      transaction_event_code: 'T1107',
      transaction_amount: { currency_code: 'EUR', value: '-10.00' },
    });
    const { byNumber } = await openPaypal({ captures: [refunded], transactions: [listed(), back] });
    const { payments, why } = await byNumber('1001');
    expect(payments).toMatchObject([{ paymentState: 'partially_refunded', refunds: [{ id: '9R1', amount: '10.00' }] }]);
    expect(why).toContain('no longer tells what was given back');
  });
});

describe('disputes', () => {
  test('one that is open comes before the payment’s own word, with the day by which to answer', async () => {
    const { byId } = await openPaypal({ captures: [capture()], disputes: [dispute()] });
    expect((await byId(CAPTURE_ID)).payments[0]).toMatchObject({
      paymentState: 'disputed',
      dispute: {
        disputeState: 'WAITING_FOR_SELLER_RESPONSE',
        openedAt: '2026-11-15T09:00:00Z',
        respondBy: '2026-11-25T09:00:00Z',
      },
    });
  });

  test.each<[string, PaymentState]>([
    ['RESOLVED_SELLER_FAVOUR', 'paid'],
    ['CANCELED_BY_BUYER', 'paid'],
    ['RESOLVED_BUYER_FAVOUR', 'disputed'],
    ['ACCEPTED', 'disputed'],
    ['A_NEW_WORD', 'disputed'],
  ])('one that was resolved as %s leaves the payment %s', async (outcome, state) => {
    const resolved = dispute({ status: 'RESOLVED', dispute_outcome: { outcome_code: outcome } });
    const { byId } = await openPaypal({ captures: [capture()], disputes: [resolved] });
    expect((await byId(CAPTURE_ID)).payments[0]?.paymentState).toBe(state);
  });

  test('one that was taken up again is open, and none makes a failed payment one with money', async () => {
    const again = dispute({ status: 'UNDER_REVIEW', dispute_outcome: { outcome_code: 'RESOLVED_SELLER_FAVOUR' } });
    const { byId } = await openPaypal({ captures: [capture()], disputes: [again] });
    expect((await byId(CAPTURE_ID)).payments).toMatchObject([
      { paymentState: 'disputed', dispute: { disputeState: 'UNDER_REVIEW/RESOLVED_SELLER_FAVOUR' } },
    ]);
    const failed = await openPaypal({ captures: [capture({ status: 'FAILED' })], disputes: [dispute()] });
    expect((await failed.byId(CAPTURE_ID)).payments[0]?.paymentState).toBe('failed');
  });

  test('one that is resolved without a word how is not over, and one of another payment is none', async () => {
    const nameless = await openPaypal({ captures: [capture()], disputes: [dispute({ status: 'RESOLVED' })] });
    expect((await nameless.byId(CAPTURE_ID)).payments[0]?.paymentState).toBe('disputed');
    const others = dispute({ disputed_transactions: [{ seller_transaction_id: OTHER_ID }] });
    const { byId } = await openPaypal({ captures: [capture()], disputes: [others] });
    expect((await byId(CAPTURE_ID)).payments[0]?.dispute).toBeNull();
  });

  test('more than are read are told', async () => {
    const disputes = Array.from({ length: 7 }, (_, index) => dispute({ dispute_id: `PP-D-${index}` }));
    const { byId } = await openPaypal({ captures: [capture()], disputes });
    expect(await byId(CAPTURE_ID)).toMatchObject({ complete: false, why: expect.stringContaining('more disputes') });
    const paged = await openPaypal({ captures: [capture()], disputes: [dispute()], hasMoreDisputes: true });
    expect((await paged.byId(CAPTURE_ID)).complete).toBe(false);
  });
});

describe('doctor', () => {
  test('finds all rights there', async () => {
    const { opened } = await openPaypal({});
    expect((await opened.check()).map(({ what, isFine }) => [what, isFine])).toEqual([
      ['payments', true],
      ['orders', true],
      ['search', true],
      ['disputes', true],
    ]);
  });

  test.each([
    ['/v2/payments/captures/0WAYBILL000000000', 'payments', 'Accept payments'],
    ['/v1/reporting/transactions', 'search', 'Transaction search'],
    ['/v1/customer/disputes', 'disputes', 'Disputes'],
  ])('names the right that %s lacks', async (path, what, right) => {
    const { opened, server } = await openPaypal({});
    const answer = answerAs({});
    server.override((request) => (request.path === path ? { status: 403 } : answer(request)));
    const bad = (await opened.check()).filter(({ isFine }) => !isFine);
    expect(bad).toMatchObject([{ what, remedy: expect.stringContaining(right) }]);
  });

  test('says when the secret is wrong, without it', async () => {
    const { opened, server } = await openPaypal({});
    server.override(() => ({ status: 401, json: { error: 'invalid_client' } }));
    const checks = await opened.check();
    expect(checks.map(({ isFine }) => isFine)).toEqual([false, false, false, false]);
    expect(checks[0]?.detail).toContain('client id and secret');
  });

  test('webhooks are there only with the webhook’s id', async () => {
    expect((await openPaypal({})).opened.webhooks).toBeUndefined();
    expect((await openPaypal({}, { webhookId: '1JE4291016473214C' })).opened.webhooks).toBeDefined();
  });
});
