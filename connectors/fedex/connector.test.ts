import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { TrackingQuery } from '../../src/ports/tracking-source.ts';
import { testSourceWebhooks } from '../contract/source-webhooks-contract.ts';
import { testTrackingSource } from '../contract/tracking-source-contract.ts';
import { openTestAccess, startVendorServer } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { answerAsFedex, FEDEX_SECRETS, NUMBERS, numbersOf, refusal, withError } from './fedex-server-fixture.ts';

async function open(
  parcels?: Parameters<typeof answerAsFedex>[0],
  secrets: Readonly<Record<string, string>> = FEDEX_SECRETS,
) {
  const server = await startVendorServer(answerAsFedex(parcels));
  const access = openTestAccess(secrets);
  const opened = connector.open({ environment: 'production' }, access, server.url);
  if (opened.tracking === undefined) throw new Error('FedEx tracks');
  return { server, access, source: opened.tracking, check: opened.check };
}

const ask = (trackingNumber: string, shippedAt: string | null = null): TrackingQuery => ({
  trackingNumber,
  carrier: 'fedex',
  shippedAt,
  postalCode: null,
});

testTrackingSource({ name: 'fedex', carrier: 'fedex', numbers: NUMBERS, open });

testSourceWebhooks({
  name: 'fedex',
  secrets: ['token-of-the-project', 'token-of-another'],
  open(webhookToken) {
    const access = openTestAccess({ ...FEDEX_SECRETS, webhookToken });
    const { webhooks } = connector.open({ environment: 'production' }, access, 'http://127.0.0.1:9');
    if (webhooks === undefined) throw new Error('with a token there are webhooks');
    return webhooks;
  },
  calls: [
    {
      body: JSON.stringify({ output: { completeTrackResults: [{ trackingNumber: '800000000004', n: 1 }] } }),
      says: [{ kind: 'parcel', trackingNumber: '800000000004' }],
    },
    {
      body: JSON.stringify({ trackingNumberInfo: { trackingNumber: '800000000005' }, n: 2 }),
      says: [{ kind: 'parcel', trackingNumber: '800000000005' }],
    },
  ],
  sign: ({ body, secret }) => ({
    headers: new Map([['fdx-signature', createHmac('sha256', secret).update(body).digest('base64')]]),
  }),
  proofHeaders: ['fdx-signature'],
  unsignedHeaders: { 'x-account-number': '999999999' },
  isTimeSigned: false,
});

test('the hex form of the signature is the same proof, and without a token there are no webhooks', async () => {
  const body = Buffer.from('{"trackingNumber":"800000000004"}');
  const signature = createHmac('sha256', 'token').update(body).digest('hex');
  const { webhooks } = connector.open({ environment: 'test' }, openTestAccess({ webhookToken: 'token' }));
  const headers = new Map([['fdx-signature', signature]]);
  const request = { method: 'POST', url: new URL('https://desk.example/'), headers, body, now: '2026-11-20T09:00:00Z' };
  expect((await webhooks?.receive(request))?.events).toHaveLength(1);
  expect(connector.open({ environment: 'test' }, openTestAccess(FEDEX_SECRETS)).webhooks).toBeUndefined();
});

describe('how FedEx is asked', () => {
  test('thirty numbers a call, each once, with one token', async () => {
    const { server, source } = await open();
    const numbers = Array.from({ length: 70 }, (_, n) => String(700_000_000_000 + n));
    const answers = await source.track(
      [...numbers, '7000 0000 0000', ...numbers.slice(0, 3)].map((number) => ask(number)),
    );
    expect(answers).toHaveLength(74);
    const [token, ...calls] = server.requests;
    expect(new URLSearchParams(token?.body).get('grant_type')).toBe('client_credentials');
    expect(calls.map(({ body }) => numbersOf(body).length).sort()).toEqual([10, 30, 30]);
    expect(new Set(calls.flatMap(({ body }) => numbersOf(body)))).toEqual(new Set(numbers));
    for (const { body, headers } of calls) {
      expect(JSON.parse(body)).toMatchObject({ includeDetailedScans: true });
      expect(headers['x-locale']).toBe('en_US');
    }
  });

  test('not at all for what cannot be a number of FedEx', async () => {
    const { server, source } = await open();
    const numbers = ['', '1234567', '../oauth/token', 'x'.repeat(41), '"; --12345678', '１２３４５６７８９'];
    expect((await source.track(numbers.map((number) => ask(number)))).map(({ kind }) => kind)).toEqual(
      numbers.map(() => 'not_found'),
    );
    expect(server.requests).toEqual([]);
  });

  test('a call that fails is the answer of its numbers alone', async () => {
    const { server, source } = await open();
    const asFedex = answerAsFedex();
    const first = Array.from({ length: 30 }, (_, n) => String(700_000_000_000 + n));
    server.override((request) =>
      request.path !== '/oauth/token' && numbersOf(request.body).includes('700000000000')
        ? { status: 500 }
        : asFedex(request),
    );
    const answers = await source.track([...first, NUMBERS.delivered].map((number) => ask(number)));
    expect(new Set(answers.slice(0, 30).map(({ kind }) => kind))).toEqual(new Set(['failed']));
    expect(answers[30]?.kind).toBe('found');
  });

  test('a number over which FedEx refuses the whole call does not hide the others', async () => {
    const { server, source } = await open();
    const asFedex = answerAsFedex();
    const offence = '811111111111';
    server.override((request) =>
      request.path !== '/oauth/token' && numbersOf(request.body).includes(offence)
        ? refusal('TRACKING.TRACKINGNUMBER.INVALID')
        : asFedex(request),
    );
    const answers = await source.track([ask(NUMBERS.delivered), ask(offence), ask(NUMBERS.in_transit)]);
    expect(answers.map(({ kind }) => kind)).toEqual(['found', 'not_found', 'found']);
  });
});

describe('what FedEx answers inside a 200', () => {
  const one = '822222222222';
  const kindOf = async (results: readonly Readonly<Record<string, unknown>>[]) => {
    const { source } = await open(new Map([[one, results]]));
    const [answer, other] = await source.track([ask(one), ask(NUMBERS.delivered)]);
    expect(other?.kind).toBe('found');
    return answer?.kind === 'failed' ? answer.error.kind : answer?.kind;
  };

  test.each([
    ['TRACKING.TRACKINGNUMBER.NOTFOUND', 'not_found'],
    ['TRACKING.TRACKINGNUMBER.INVALID', 'not_found'],
    ['TRACKING.DATA.NOTFOUND', 'not_found'],
    ['SERVICE.UNAVAILABLE.ERROR', 'unavailable'],
    ['INTERNAL.SERVER.ERROR', 'unavailable'],
    ['TRACKING.SOMETHING.NEW', 'bad_response'],
  ])('the error %s of one number is %s', async (code, expected) => {
    expect(await kindOf([withError(one, code)])).toBe(expected);
  });

  test('a result with nothing in it is a broken one, and none at all is a number that it does not hold', async () => {
    expect(await kindOf([{}])).toBe('bad_response');
    expect(await kindOf([])).toBe('not_found');
  });

  test('a number that the answer leaves out has failed', async () => {
    const { server, source } = await open();
    const asFedex = answerAsFedex();
    server.override((request) =>
      request.path === '/oauth/token' ? asFedex(request) : { json: { output: { completeTrackResults: [] } } },
    );
    const [answer] = await source.track([ask(NUMBERS.delivered)]);
    expect(answer?.kind === 'failed' && answer.error.kind).toBe('bad_response');
  });
});

test('check is fine where FedEx answers, and says what to do where the keys are wrong', async () => {
  expect((await (await open()).check())[0]?.isFine).toBe(true);
  const wrong = await open(undefined, { apiKey: 'key-1', secretKey: 'wr0ng' });
  const [checked] = await wrong.check();
  expect(checked).toMatchObject({ isFine: false, remedy: expect.stringContaining('Basic Integrated Visibility') });
  expect(JSON.stringify(checked)).not.toContain('wr0ng');
});

test('the settings name the environment, and no secret', () => {
  for (const config of [{}, { environment: 'x' }, { environment: 'test', apiKey: 'k' }])
    expect(connector.config.safeParse(config).success).toBe(false);
});
