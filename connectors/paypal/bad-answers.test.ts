import { describe, expect, test } from 'vitest';
import { CAPTURE_ID, capture, listed } from './payments-fixture.ts';
import { answerAs, openPaypal } from './paypal-server-fixture.ts';

describe('answers that are none', () => {
  const page = (info: object) => ({ json: { transaction_details: [{ transaction_info: info }], total_pages: 1 } });
  test.each([
    ['HTML', { text: '<html></html>' }, 'bad_response'],
    ['a payment of nulls', page({ transaction_id: null, transaction_event_code: 'T0006' }), 'bad_response'],
    ['an impossible day', page(listed({ transaction_initiation_date: '2026-02-30T10:00:00Z' })), 'bad_response'],
    [
      'an amount in words',
      page(listed({ transaction_amount: { currency_code: 'EUR', value: 'ten' } })),
      'bad_response',
    ],
    ['400', { status: 400, json: { name: 'INVALID_REQUEST', message: 'secret' } }, 'rejected'],
    ['403', { status: 403, json: { name: 'NOT_AUTHORIZED', message: 'secret' } }, 'auth'],
    ['404', { status: 404 }, 'not_found'],
    ['409', { status: 409 }, 'rejected'],
    ['429', { status: 429, headers: { 'retry-after': '600' } }, 'rate_limited'],
    ['500', { status: 500 }, 'unavailable'],
    ['a redirect', { status: 302, headers: { location: 'http://169.254.169.254/' } }, 'rejected'],
    ['a broken connection', { breakOff: true }, 'unavailable'],
  ] as const)('%s', async (_, reply, kind) => {
    const { byNumber, server } = await openPaypal({});
    const answer = answerAs({});
    server.override((request) => (request.path.startsWith('/v1/reporting') ? reply : answer(request)));
    const failure = await byNumber('1001').catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'ConnectorError', kind });
    expect(String(failure)).not.toContain('secret');
  });

  test('a capture that is no such thing is no payment', async () => {
    for (const changes of [
      { amount: { currency_code: 'EUR', value: '-1.00' } },
      { create_time: 'soon' },
      { status: null },
      { amount: '59.80' },
    ]) {
      const { byId } = await openPaypal({ captures: [capture(changes)] });
      await expect(byId(CAPTURE_ID)).rejects.toMatchObject({ kind: 'bad_response' });
    }
  });

  test('numbers for strings, missing lists and fees without a time break nothing', async () => {
    const { byId, byNumber, server } = await openPaypal({
      captures: [capture({ amount: { currency_code: 'EUR', value: 59.8 } })],
    });
    expect((await byId(CAPTURE_ID)).payments).toMatchObject([{ amount: '59.80' }]);
    const answer = answerAs({ captures: [capture()] });
    const fee = { transaction_info: { transaction_event_code: 'T0106', transaction_amount: null } };
    const info = { transaction_info: listed({ invoice_id: 1001 }) };
    server.override((request) =>
      request.path.startsWith('/v1/reporting')
        ? { json: { transaction_details: [fee, info], total_pages: '1' } }
        : request.path.startsWith('/v1/customer')
          ? { json: { items: null } }
          : answer(request),
    );
    expect((await byNumber('1001')).payments).toHaveLength(1);
  });
});
