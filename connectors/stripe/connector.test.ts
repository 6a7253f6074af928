import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { PaymentState } from '../../src/ports/payment-source.ts';
import { testSourceWebhooks } from '../contract/source-webhooks-contract.ts';
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { DISPUTE, intent, REFUND } from './payments-fixture.ts';
import { amountOf, PaymentIntent, translatePayment } from './translate.ts';
import { createWebhooks } from './webhooks.ts';

const KEY = 'rk_test_made_up';

interface World {
  readonly intents?: readonly ReturnType<typeof intent>[];
  readonly refunds?: readonly object[];
  readonly disputes?: readonly object[];
  readonly hasMore?: boolean;
}

/** Its search finds what holds any of the values, as a search that splits words would. */
function answerAs({ intents = [], refunds = [], disputes = [], hasMore = false }: World) {
  return ({ path, query, headers }: VendorRequest): VendorReply => {
    if (headers['authorization'] !== `Bearer ${KEY}` || !headers['stripe-version']) return { status: 401 };
    const list = (data: readonly object[]) => ({ json: { object: 'list', data, has_more: hasMore } });
    if (path === '/v1/refunds') return list(refunds);
    if (path === '/v1/disputes') return list(disputes);
    if (path === '/v1/payment_intents/search') {
      const values = [...(query.get('query') ?? '').matchAll(/:"([^"]*)"/g)].map(([, value = '']) => value);
      return list(intents.filter(({ metadata }) => values.some((value) => JSON.stringify(metadata).includes(value))));
    }
    const found = intents.find(({ id }) => path === `/v1/payment_intents/${id}`);
    return found ? { json: found } : { status: 404, json: { error: { code: 'resource_missing' } } };
  };
}

async function open(world: World, config: object = {}, key = KEY) {
  const server = await startVendorServer(answerAs(world));
  const opened = connector.open(config, openTestAccess({ apiKey: key, webhookSecret: 'whsec_1' }), server.url);
  if (opened.payments === undefined) throw new Error('stripe has payments');
  const { payments } = opened;
  const byNumber = (orderNumber: string) => payments.findPayments({ by: 'order_number', orderNumber });
  const byId = (reference: string) => payments.findPayments({ by: 'reference', reference });
  return { server, opened, byNumber, byId };
}

test('a payment is found by the order’s number, however it is written, and by its id', async () => {
  const { byNumber, byId } = await open({ intents: [intent()] });
  for (const number of ['1001', '#1001', ' # 1001 ']) expect((await byNumber(number)).payments).toHaveLength(1);
  const expected = {
    id: 'pi_3MadeUp000000001',
    paymentState: 'paid',
    vendorStatus: 'succeeded',
    amount: '59.80',
    currency: 'EUR',
    at: '2025-11-10T09:00:00.000Z',
    method: 'card',
    refunds: [],
    dispute: null,
  };
  expect(await byId('pi_3MadeUp000000001')).toMatchObject({ payments: [expected], complete: true, source: 'stripe' });
});

test('a number is never found by a part of it, or by another key', async () => {
  const { byNumber } = await open({
    intents: [intent(), intent({ id: 'pi_3MadeUp000000002', metadata: { note: '100' } })],
  });
  for (const number of ['100', '10010', 'note', '']) expect((await byNumber(number)).payments).toEqual([]);
});

test.each(['1001" OR status:"succeeded', "1001'", '1001\\', '*', '\n1001', 'metadata["a"]:"b"'])(
  'a hostile number %j asks nothing of the search',
  async (number) => {
    const { byNumber, server } = await open({ intents: [intent()] });
    expect(await byNumber(number)).toMatchObject({ payments: [], complete: true });
    expect(server.requests).toEqual([]);
  },
);

test('an id that is none of Stripe’s is not asked for', async () => {
  const { byId, server } = await open({});
  for (const id of ['../charges', 'ch_123456789', '']) expect((await byId(id)).payments).toEqual([]);
  expect(server.requests).toEqual([]);
  expect((await byId('pi_unknown00001')).payments).toEqual([]);
});

describe('states', () => {
  const cases: readonly (readonly [string, ReturnType<typeof intent>, PaymentState])[] = [
    ['not paid yet', intent({ status: 'requires_payment_method' }, null), 'pending'],
    ['under way', intent({ status: 'processing' }), 'pending'],
    ['to be captured', intent({ status: 'requires_capture' }), 'authorized'],
    ['given up', intent({ status: 'canceled' }, null), 'cancelled'],
    ['a part came back', intent({}, { amount_refunded: 1_000 }), 'partially_refunded'],
    ['all came back', intent({}, { amount_refunded: 5_980 }), 'refunded'],
    ['a word of next year', intent({ status: 'requires_sorcery' }), 'unknown'],
    ['a word that every object has', intent({ status: 'constructor' }), 'unknown'],
  ];
  test.each(cases)('%s', (_, given, state) => {
    expect(translatePayment(PaymentIntent.parse(given), [], []).paymentState).toBe(state);
  });

  test('refunds are asked for where there are some, and a dispute where there is one', async () => {
    const world = { refunds: [REFUND, { ...REFUND, id: 're_2', status: 'odd' }], disputes: [DISPUTE] };
    const plain = await open({ ...world, intents: [intent()] });
    await plain.byNumber('1001');
    expect(plain.server.requests).toHaveLength(1);
    const { byNumber } = await open({ ...world, intents: [intent({}, { amount_refunded: 1_000, disputed: true })] });
    expect((await byNumber('1001')).payments[0]).toMatchObject({
      paymentState: 'disputed',
      refunds: [
        { amount: '10.00', refundState: 'succeeded' },
        { id: 're_2', refundState: 'unknown' },
      ],
      dispute: { disputeState: 'needs_response', respondBy: '2025-11-23T12:13:20.000Z' },
    });
  });

  test('a dispute that was won is over, one that was lost is not', async () => {
    const given = intent({}, { disputed: true });
    const disputed = async (status: string) =>
      (await (await open({ intents: [given], disputes: [{ ...DISPUTE, status }] })).byNumber('1001')).payments[0]
        ?.paymentState;
    expect(await disputed('won')).toBe('paid');
    expect(await disputed('lost')).toBe('disputed');
    expect(await disputed('a_new_word')).toBe('disputed');
  });
});

test.each([
  [500, 'JPY', '500.00'],
  [5_980, 'EUR', '59.80'],
  [1_234, 'KWD', '1.234'],
  [500, 'ISK', '5.00'],
  [0, 'USD', '0.00'],
])('%i of the smallest unit of %s is %s', (units, currency, amount) => {
  expect(amountOf(units, currency)).toBe(amount);
});

test('more than a page is told', async () => {
  const { byNumber } = await open({ intents: [intent()], hasMore: true });
  expect(await byNumber('1001')).toMatchObject({ complete: false, why: 'Stripe has more than one page of them.' });
});

describe('answers that are none', () => {
  test.each([
    ['HTML', { text: '<html></html>' }, 'bad_response'],
    ['null everywhere', { json: { data: [{ id: null, amount: null }] } }, 'bad_response'],
    ['a negative amount', { json: { data: [intent({ amount: -5 })] } }, 'bad_response'],
    ['an impossible time', { json: { data: [intent({ created: 'soon' })] } }, 'bad_response'],
    ['403', { status: 403, json: { error: { message: 'rk_live_secret may not' } } }, 'auth'],
    ['429', { status: 429, headers: { 'retry-after': '600' } }, 'rate_limited'],
    ['500', { status: 500 }, 'unavailable'],
  ] as const)('%s', async (_, reply, kind) => {
    const { byNumber, server } = await open({});
    server.override(() => reply);
    const failure = await byNumber('1001').catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'ConnectorError', kind });
    expect(String(failure)).not.toContain('rk_live_secret');
  });

  test('numbers as strings are numbers', async () => {
    const { byNumber } = await open({ intents: [intent({ amount: '5980', created: '1762765200' })] });
    expect((await byNumber('1001')).payments[0]).toMatchObject({ amount: '59.80', at: '2025-11-10T09:00:00.000Z' });
  });
});

test('doctor names the right that is missing', async () => {
  const { opened, server } = await open({});
  expect((await opened.check()).map(({ isFine }) => isFine)).toEqual([true, true, true, true]);
  const answer = answerAs({});
  server.override((request) => (request.path === '/v1/disputes' ? { status: 403 } : answer(request)));
  expect((await opened.check()).find(({ isFine }) => !isFine)).toMatchObject({
    what: 'disputes',
    remedy: expect.stringContaining('Disputes'),
  });
});

const eventOf = (id: string, object: object, type = 'charge.refunded'): string =>
  JSON.stringify({ id, object: 'event', created: 1_763_629_000, type, data: { object } });

testSourceWebhooks({
  name: 'stripe',
  open: createWebhooks,
  secrets: ['whsec_made_up_1', 'whsec_made_up_2'],
  calls: [
    {
      body: eventOf('evt_1A', { id: 'ch_1', object: 'charge', payment_intent: 'pi_3MadeUp000000001' }),
      says: [{ kind: 'payment', reference: 'pi_3MadeUp000000001' }],
    },
    {
      body: eventOf('evt_1B', { id: 'pi_3MadeUp000000002', object: 'payment_intent' }, 'payment_intent.succeeded'),
      says: [{ kind: 'payment', reference: 'pi_3MadeUp000000002' }],
    },
  ],
  sign: ({ body, signedAt, secret }) => {
    const seconds = Math.floor(Date.parse(signedAt) / 1_000);
    const signature = createHmac('sha256', secret).update(`${seconds}.`).update(body).digest('hex');
    return { headers: new Map([['stripe-signature', `t=${seconds},v1=${signature},v0=00`]]) };
  },
  proofHeaders: ['stripe-signature'],
  unsignedHeaders: { 'stripe-account': 'acct_other' },
  isTimeSigned: true,
});
