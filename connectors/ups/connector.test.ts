import { describe, expect, test } from 'vitest';
import type { TrackingAnswer, TrackingQuery } from '../../src/ports/tracking-source.ts';
import { hasShared, openApiRequired, openApiSchema } from '../contract/shared-data.ts';
import { testTrackingSource } from '../contract/tracking-source-contract.ts';
import { openTestAccess, startVendorServer } from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { activity, answerAsUps, NUMBERS, shipmentOf, UPS_SECRETS, upsPackage } from './ups-server-fixture.ts';

async function open(
  answers?: Parameters<typeof answerAsUps>[0],
  secrets: Readonly<Record<string, string>> = UPS_SECRETS,
) {
  const server = await startVendorServer(answerAsUps(answers));
  const access = openTestAccess(secrets);
  const opened = connector.open({ environment: 'production' }, access, server.url);
  if (opened.tracking === undefined) throw new Error('UPS tracks');
  return { server, access, source: opened.tracking, check: opened.check };
}

const ask = (trackingNumber: string, shippedAt: string | null = null): TrackingQuery => ({
  trackingNumber,
  carrier: 'ups',
  shippedAt,
  postalCode: null,
});
const trackingOf = (answer: TrackingAnswer | undefined) => {
  if (answer?.kind !== 'found') throw new Error(`it is ${answer?.kind}`);
  return answer.tracking;
};

testTrackingSource({ name: 'ups', carrier: 'ups', numbers: NUMBERS, open });

describe('how UPS is asked', () => {
  test('with one token for all, an id of its own for each call, and one number a call', async () => {
    const { server, source } = await open();
    await source.track([ask(NUMBERS.delivered), ask('1z 0000-0000 0000 000 2'), ask(NUMBERS.not_found)]);
    const [token, ...calls] = server.requests;
    expect(token).toMatchObject({
      method: 'POST',
      path: '/security/v1/oauth/token',
      body: 'grant_type=client_credentials',
    });
    expect(calls.map(({ path }) => path).sort()).toEqual(
      [NUMBERS.delivered, NUMBERS.in_transit, NUMBERS.not_found]
        .map((number) => `/api/track/v1/details/${number}`)
        .sort(),
    );
    expect(new Set(calls.map(({ headers }) => headers['transid'])).size).toBe(3);
    for (const { headers, query } of calls) {
      expect(headers['transid']).toMatch(/^[0-9a-f]{32}$/);
      expect(headers['transactionsrc']).toBe('waybill');
      expect(query.get('locale')).toBe('en_US');
    }
  });

  if (hasShared)
    test('with all that UPS’s specification requires, and the server’s token is one of its own', async () => {
      const { server, source } = await open();
      await source.track([ask(NUMBERS.delivered)]);
      const [token, call] = server.requests;
      const required = openApiRequired('specs/ups/Tracking.yaml', 'get', '/track/v1/details/{inquiryNumber}');
      expect(required).toEqual(['transId', 'transactionSrc']);
      for (const name of required) expect(call?.headers[name.toLowerCase()]).toMatch(/\S/);
      if (token === undefined) throw new Error('a token is asked for');
      const { json } = await answerAsUps()(token);
      const schema = openApiSchema('specs/ups/OAuthClientCredentials.yaml', 'tokenSuccessResponse');
      expect(schema.safeParse(json).error).toBeUndefined();
    });

  test('again with a new token where UPS refuses the one that it gave, once for all that were refused', async () => {
    const { server, source } = await open();
    const asUps = answerAsUps();
    let given = 0;
    server.override((request) => {
      if (!request.path.includes('/oauth/')) {
        const isNew = request.headers['authorization'] === 'Bearer token-2';
        return asUps({ ...request, headers: { ...request.headers, authorization: isNew ? 'Bearer token-1' : 'old' } });
      }
      given += 1;
      return { json: { access_token: `token-${given}`, expires_in: '14399' } };
    });
    const answers = await source.track([ask(NUMBERS.delivered), ask(NUMBERS.in_transit), ask(NUMBERS.returned)]);
    expect(answers.map(({ kind }) => kind)).toEqual(['found', 'found', 'found']);
    expect(given).toBe(2);
  });

  test('not at all for what cannot be a number of UPS', async () => {
    const { server, source } = await open();
    const numbers = [
      '',
      '123456',
      '../../security/v1/oauth/token',
      '1Z\u0000',
      'x'.repeat(35),
      "1Z'; --",
      '１２３４５６７',
    ];
    const answers = await source.track(numbers.map((number) => ask(number)));
    expect(answers.map(({ kind }) => kind)).toEqual(numbers.map(() => 'not_found'));
    expect(server.requests).toEqual([]);
  });

  test('the account stands in the call for the token, where it was given', async () => {
    const server = await startVendorServer(answerAsUps());
    const config = { environment: 'production', accountNumber: 'A1B2C3' } as const;
    const { tracking } = connector.open(config, openTestAccess(UPS_SECRETS), server.url);
    await tracking?.track([ask(NUMBERS.delivered)]);
    expect(server.requests[0]?.headers['x-merchant-id']).toBe('A1B2C3');
  });

  test('one number that fails is that number’s answer alone', async () => {
    const { server, source } = await open();
    const asUps = answerAsUps();
    server.override((request) => (request.path.endsWith(NUMBERS.exception) ? { status: 500 } : asUps(request)));
    const answers = await source.track([ask(NUMBERS.delivered), ask(NUMBERS.exception), ask(NUMBERS.returned)]);
    expect(answers.map(({ kind }) => kind)).toEqual(['found', 'failed', 'found']);
  });
});

describe('what UPS answers', () => {
  test('numbers of several packages: the own one is taken, on a further page where it must be', async () => {
    const many = (from: number, count: number) =>
      Array.from({ length: count }, (_, n) =>
        upsPackage(`1Z99999999999${String(from + n).padStart(5, '0')}`, [], { packageCount: 51 }),
      );
    const lead = '1Z9999999999900050';
    const page = (path: string, offset: string | null) =>
      path.includes('/shipment/') && offset === '50'
        ? shipmentOf(
            upsPackage(lead, [activity('20261117 013000', 'I', 'DP', '005', 'Departed')], { packageCount: 51 }),
          )
        : shipmentOf(...many(0, 50));
    const { server, source } = await open();
    const asUps = answerAsUps();
    server.override((request) =>
      request.path.includes('/track/') ? { json: page(request.path, request.query.get('offset')) } : asUps(request),
    );
    const [answer] = await source.track([ask(lead)]);
    expect(trackingOf(answer).shipmentStatus).toBe('in_transit');
    expect(server.requests.map(({ query }) => query.get('offset'))).toEqual([null, null, '0', '50']);
  });

  test('packages of which none bears the number are ambiguous', async () => {
    const { source } = await open(
      new Map([['1Z8888888888888888', shipmentOf(upsPackage('1Z1', []), upsPackage('1Z2', []))]]),
    );
    const [answer] = await source.track([ask('1Z8888888888888888')]);
    expect(answer?.kind).toBe('ambiguous');
  });

  test('a number under which UPS shows a parcel of long ago only is not this parcel', async () => {
    const { source } = await open();
    const [then, now] = await source.track([
      ask(NUMBERS.delivered, '2025-03-03T12:00:00Z'),
      ask(NUMBERS.delivered, '2026-11-16T12:00:00Z'),
    ]);
    expect([then?.kind, now?.kind]).toEqual(['not_found', 'found']);
  });

  test.each([
    [
      'a warning inside a 200',
      { json: { trackResponse: { shipment: [{ warnings: [{ code: 'TW0001' }] }] } } },
      'not_found',
    ],
    ['an invalid inquiry number', { status: 400, json: { response: { errors: [{ code: 'TV1002' }] } } }, 'not_found'],
    ['another 400', { status: 400, json: { response: { errors: [{ code: 'TV0004' }] } } }, 'rejected'],
    ['a 404 that is not UPS’s', { status: 404, text: '<html>not here</html>' }, 'bad_response'],
    ['an error inside a 200', { json: { response: { errors: [{ code: '250003' }] } } }, 'bad_response'],
    ['no shipment', { json: { trackResponse: { shipment: [] } } }, 'bad_response'],
    ['a shipment without package or reason', { json: { trackResponse: { shipment: [{}] } } }, 'bad_response'],
    [
      'activities that are none',
      { json: shipmentOf({ ...upsPackage('1Z0000000000000002', []), activity: [7] }) },
      'bad_response',
    ],
  ] as const)('%s', async (_, reply, expected) => {
    const { server, source } = await open();
    const asUps = answerAsUps();
    server.override((request) => (request.path.includes('/track/') ? reply : asUps(request)));
    const [answer] = await source.track([ask(NUMBERS.in_transit)]);
    expect(answer?.kind === 'failed' ? answer.error.kind : answer?.kind).toBe(expected);
  });
});

describe('what check says', () => {
  test('it is fine where UPS answers, though it does not know the number', async () => {
    const { check } = await open();
    expect(await check()).toEqual([
      { what: 'tracking', isFine: true, detail: 'UPS answers questions for parcels.', remedy: null },
    ]);
  });

  test('a wrong secret and a missing product name what to do, and no secret', async () => {
    const wrong = await open(undefined, { clientId: 'client-1', clientSecret: 'wr0ng' });
    const [byToken] = await wrong.check();
    expect(byToken).toMatchObject({ isFine: false, remedy: expect.stringContaining('product "Tracking"') });
    expect(JSON.stringify(byToken)).not.toContain('wr0ng');
    const blocked = await open();
    const asUps = answerAsUps();
    blocked.server.override((request) => (request.path.includes('/track/') ? { status: 403 } : asUps(request)));
    expect((await blocked.check())[0]).toMatchObject({
      isFine: false,
      remedy: expect.stringContaining('developer.ups.com'),
    });
  });
});

test('the settings name the environment, and no secret', () => {
  const isTaken = (config: unknown) => connector.config.safeParse(config).success;
  expect(isTaken({ environment: 'test', accountNumber: 'A1B2C3' })).toBe(true);
  for (const config of [
    {},
    { environment: 'staging' },
    { environment: 'test', accountNumber: '12' },
    { environment: 'test', clientSecret: 'x' },
  ])
    expect(isTaken(config)).toBe(false);
});
