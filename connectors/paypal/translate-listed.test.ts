import { describe, expect, test } from 'vitest';
import type { PaymentState } from '../../src/ports/payment-source.ts';
import { CAPTURE_ID, dispute, listed } from './payments-fixture.ts';
import { answerAs, openPaypal } from './paypal-server-fixture.ts';

describe('a payment that the Payments API does not know', () => {
  const later = (changes: object) => listed({ paypal_reference_id: CAPTURE_ID, invoice_id: '1001', ...changes });
  const back = (value: string, changes: object = {}) =>
    later({
      transaction_id: '9R1',
      transaction_event_code: 'T1107',
      transaction_amount: { currency_code: 'EUR', value },
      ...changes,
    });

  test.each<[string, ReturnType<typeof listed>[], PaymentState, string]>([
    ['paid', [listed()], 'paid', 'T0006/S'],
    ['pending', [listed({ transaction_status: 'P' })], 'pending', 'T0006/P'],
    ['denied', [listed({ transaction_status: 'D' })], 'failed', 'T0006/D'],
    ['reversed whole', [listed({ transaction_status: 'V' })], 'refunded', 'T0006/V'],
    ['a word of next year', [listed({ transaction_status: 'Q' })], 'unknown', 'T0006/Q'],
    ['no word', [listed({ transaction_status: null })], 'unknown', 'T0006'],
    ['a part came back', [listed(), back('-10.00')], 'partially_refunded', 'T0006/S'],
    ['all came back', [listed(), back('-10.00'), back('-49.80', { transaction_id: '9R2' })], 'refunded', 'T0006/S'],
    ['a refund that was denied', [listed(), back('-10.00', { transaction_status: 'D' })], 'paid', 'T0006/S'],
    ['a chargeback', [listed(), back('-59.80', { transaction_event_code: 'T1201' })], 'disputed', 'T0006/S'],
    [
      'a chargeback that came again',
      [
        listed(),
        back('-59.80', { transaction_event_code: 'T1201' }),
        back('59.80', { transaction_id: '9R2', transaction_event_code: 'T1202' }),
      ],
      'paid',
      'T0006/S',
    ],
  ])('is told by the list: %s', async (_, transactions, paymentState, vendorStatus) => {
    const { byNumber } = await openPaypal({ transactions, refreshedAt: '2026-11-20T07:30:00.000Z' });
    expect(await byNumber('1001')).toMatchObject({
      asOf: '2026-11-20T07:30:00Z',
      payments: [
        { id: CAPTURE_ID, paymentState, vendorStatus, amount: '59.80', at: '2026-11-10T09:00:00Z', method: 'PAYPAL' },
      ],
    });
  });

  test('or that is closed to this app is told by the list too, and its disputes are asked for', async () => {
    const world = { transactions: [listed()], disputes: [dispute()] };
    const { byNumber, server } = await openPaypal(world);
    const answer = answerAs(world);
    server.override((request) => (request.path.startsWith('/v2/') ? { status: 403 } : answer(request)));
    expect((await byNumber('1001')).payments).toMatchObject([{ vendorStatus: 'T0006/S', paymentState: 'disputed' }]);
  });

  test('is asked for again, since the list was read before', async () => {
    const transactions = [listed({ transaction_status: 'P' })];
    const { byNumber } = await openPaypal({ transactions });
    expect((await byNumber('1001')).payments).toMatchObject([{ paymentState: 'pending' }]);
    transactions.splice(0, 1, listed());
    expect((await byNumber('1001')).payments).toMatchObject([{ paymentState: 'paid' }]);
    transactions.length = 0;
    expect((await byNumber('1001')).payments).toMatchObject([{ paymentState: 'pending' }]);
  });
});
