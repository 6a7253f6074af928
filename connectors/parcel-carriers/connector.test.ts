import { describe, expect, test } from 'vitest';
import type { TrackingQuery } from '../../src/ports/tracking-source.ts';
import { testTrackingSource } from '../contract/tracking-source-contract.ts';
import { type AnswerRequest, openTestAccess, startVendorServer } from '../contract/vendor-server-fixture.ts';
import {
  answerAsCanadaPost,
  answerAsDpd,
  answerAsSendle,
  CANADA_POST,
  DPD,
  SENDLE,
} from './carrier-servers-fixture.ts';
import { CARRIERS, type CarrierName } from './carriers.ts';
import { connector } from './connector.ts';

const SECRETS = { user: 'user-1', password: 'pass-1', key: 'key-1' } as const;

async function open(carrier: CarrierName, answer: AnswerRequest, secrets: Readonly<Record<string, string>> = SECRETS) {
  const server = await startVendorServer(answer);
  const access = openTestAccess(secrets);
  const opened = connector.open({ carrier, account: '123', baseUrl: server.url }, access);
  if (opened.tracking === undefined) throw new Error('it tracks');
  return { server, access, source: opened.tracking, check: opened.check };
}

const ask = (trackingNumber: string): TrackingQuery => ({
  trackingNumber,
  carrier: null,
  shippedAt: null,
  postalCode: null,
});

const ONE_PARCEL = {
  reason: 'an answer holds one parcel: of a number that was given out twice it is the newest',
  claims: ['of a number that was given out twice the parcel that was shipped then is meant, or it is ambiguous'],
};

for (const [carrier, id, numbers, answer] of [
  ['sendle', 'sendle', SENDLE.numbers, () => answerAsSendle],
  ['canada-post', 'canada_post', CANADA_POST.numbers, () => answerAsCanadaPost],
  ['dpd', 'dpd', DPD.numbers, () => answerAsDpd()],
] as const)
  testTrackingSource({
    name: `parcel-carriers (${carrier})`,
    carrier: id,
    numbers,
    open: () => open(carrier, answer()),
    skips: [ONE_PARCEL],
  });

describe('a login whose token stands in the call', () => {
  const number = DPD.numbers.delivered ?? '';

  test('is made once, and once more where the carrier refuses its token', async () => {
    const { server, source } = await open('dpd', answerAsDpd(new Set(['t1'])));
    const answers = await source.track([ask(number), ask(number)]);
    expect(answers.map(({ kind }) => kind)).toEqual(['found', 'found']);
    expect(server.requests.filter(({ path }) => path.includes('Login'))).toHaveLength(2);
  });

  test('that is refused is an auth fault that names no secret', async () => {
    const { source, check } = await open('dpd', answerAsDpd(), { ...SECRETS, password: 'wr0ng' });
    const [answer] = await source.track([ask(number)]);
    expect(answer?.kind === 'failed' && answer.error.kind).toBe('auth');
    expect(JSON.stringify([answer, await check()])).not.toContain('wr0ng');
    expect((await check())[0]).toMatchObject({ isFine: false, remedy: expect.stringContaining('user, password') });
  });
});

test('check is fine where the carrier answers, though it does not know the number', async () => {
  expect((await (await open('dpd', answerAsDpd())).check())[0]).toMatchObject({ what: 'tracking', isFine: true });
  const other = await open('canada-post', () => ({ text: '<html><body>Sorry</body></html>' }));
  expect((await other.check())[0]).toMatchObject({ isFine: false });
});

describe('every carrier of the table', () => {
  const names = Object.keys(CARRIERS) as CarrierName[];
  const hostile = ['../../x', '"><data password="', "'; --", '1234\u0000', 'x'.repeat(60), '</parcelLabelNumber>', ''];

  test.each(names)('%s is asked for what can be its number alone, and never elsewhere', async (name) => {
    const { server, source } = await open(name, () => ({ text: '' }));
    const answers = await source.track(hostile.map(ask));
    expect(answers.map(({ kind }) => kind)).toEqual(hostile.map(() => 'not_found'));
    expect(server.requests).toEqual([]);
  });

  test.each(names)('%s: whatever an address answers that is not its API, nothing is made up', async (name) => {
    const number = NUMBERS.find((one) => CARRIERS[name].numbers.test(one)) ?? '';
    expect(number).not.toBe('');
    for (const reply of ['<html><body>Sorry</body></html>', '{"maintenance":true}', '[7]', 'null', '<a><b/></a>']) {
      const { source } = await open(name, () => ({ text: reply }));
      const [answer] = await source.track([ask(number)]);
      expect(answer?.kind, reply).toBe('failed');
    }
  });

  test.each(names)(
    '%s: its address is https, its keys are named, and a secret never stands in an address but where its documentation says so',
    (name) => {
      const { baseUrl, keys, ask: askFor, docs } = CARRIERS[name];
      expect(baseUrl).toMatch(/^https:\/\/[a-z0-9.-]+(?:\/[a-z0-9/]+)?$/u);
      expect(docs).toMatch(/^https:\/\//u);
      const call = askFor('12345678901234', { user: 'U5ER', password: 'P4SS', key: 'K3Y', account: 'ACC' }, 'T0KEN');
      const used = JSON.stringify([
        call,
        CARRIERS[name].proof?.({ user: 'U5ER', password: 'P4SS', key: 'K3Y', account: 'ACC' }),
      ]);
      if (!keys.some((key) => key === 'password')) expect(used).not.toContain('P4SS');
      if (!keys.some((key) => key === 'key')) expect(used).not.toContain('K3Y');
      if (name !== 'dhl-parcel-de')
        expect(`${call.path}${JSON.stringify(call.query ?? {})}`).not.toMatch(/P4SS|K3Y|T0KEN/u);
    },
  );
});

/** Of the forms that the carriers' numbers have. */
const NUMBERS = ['12345678901234', '1234567890', '123456789012', 'AB123456789CD'];

test('the settings name a carrier of the table, an account where it needs one, and no secret', () => {
  const isTaken = (config: unknown) => connector.config.safeParse(config).success;
  expect(isTaken({ carrier: 'sendle' })).toBe(true);
  expect(isTaken({ carrier: 'landmark', account: '123' })).toBe(true);
  for (const config of [
    {},
    { carrier: 'landmark' },
    { carrier: 'toString' },
    { carrier: 'sendle', password: 'x' },
    { carrier: 'sendle', baseUrl: 'http://evil.example' },
    { carrier: 'sendle', baseUrl: 'https://api.sendle.com/' },
  ])
    expect(isTaken(config)).toBe(false);
});
