import { describe, expect, test } from 'vitest';
import { CAPTURE_ID, capture, ORDER_ID, order, refund } from './payments-fixture.ts';
import { openPaypal } from './paypal-server-fixture.ts';

const OTHER_ID = '8MC585209K746392H';

describe('an order’s id', () => {
  test('has each of its captures, and where nothing was taken yet what is set aside', async () => {
    const second = capture({ id: OTHER_ID, create_time: '2026-11-11T09:00:00Z', status: 'REFUNDED' });
    const taken = await openPaypal({ orders: [order({ captures: [capture(), second], refunds: [refund()] })] });
    expect((await taken.byId(ORDER_ID)).payments.map(({ id, paymentState }) => [id, paymentState])).toEqual([
      [OTHER_ID, 'refunded'],
      [CAPTURE_ID, 'paid'],
    ]);
    const authorization = {
      id: '0AW2184448108334S',
      status: 'CREATED',
      amount: { currency_code: 'JPY', value: '500' },
      create_time: '2026-11-10T09:00:00Z',
    };
    const authorizations = [authorization, { ...authorization, id: '1AW2184448108334S', status: 'CAPTURED' }];
    const waiting = await openPaypal({ orders: [order({ authorizations })] });
    expect((await waiting.byId(ORDER_ID)).payments).toMatchObject([
      { paymentState: 'authorized', amount: '500.00', currency: 'JPY' },
    ]);
  });

  test('that PayPal does not know is no proof that there is no payment', async () => {
    const { byId } = await openPaypal({});
    expect(await byId(ORDER_ID)).toMatchObject({ payments: [], complete: false });
  });

  test('that is none of PayPal’s is not asked for', async () => {
    const { byId, server } = await openPaypal({});
    for (const id of ['../captures/X', 'pi_3MadeUp000000001', '', '5o190127tn364715t'])
      expect((await byId(id)).payments).toEqual([]);
    expect(server.requests).toEqual([]);
  });
});
