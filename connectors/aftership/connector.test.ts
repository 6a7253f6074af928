import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { testSourceWebhooks } from '../contract/source-webhooks-contract.ts';
import { testTrackingSource } from '../contract/tracking-source-contract.ts';
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { MOVING, NUMBERS, PARCELS, parcel } from './parcels-fixture.ts';
import { carrierOfSlug } from './slugs.ts';
import { readAftershipAnswer } from './translate.ts';

const failure = (status: number, code: number, type: string): VendorReply => ({
  status,
  json: { meta: { code, type, message: 'no', errors: [] }, data: {} },
});

/** AfterShip with an account of its own, whose trackings a call may add to. */
function createAftership() {
  const parcels: { tracking_number: string }[] = [...PARCELS];
  return ({ method, path, query, headers, body }: VendorRequest): VendorReply => {
    expect(path).toBe('/trackings');
    if (headers['as-api-key'] !== 'key-of-the-desk') return failure(401, 401, 'Unauthorized');
    if (method === 'POST') {
      const { tracking_number } = JSON.parse(body);
      if (tracking_number.startsWith('BAD')) return failure(400, 4012, 'BadRequest');
      if (parcels.some((one) => one.tracking_number === tracking_number)) return failure(400, 4003, 'BadRequest');
      const added = parcel(tracking_number, []);
      parcels.push(added);
      return { status: 201, json: { meta: { code: 201 }, data: added } };
    }
    const numbers = query.get('tracking_numbers')?.split(',');
    const found = parcels.filter(({ tracking_number }) => numbers?.includes(tracking_number) ?? true);
    const start = Number(query.get('cursor') ?? 0);
    const page = found.slice(start, start + 2);
    const next = start + 2 < found.length ? String(start + 2) : '';
    return {
      json: {
        meta: { code: 200 },
        data: { pagination: { total: found.length, next_cursor: next, has_next_page: next !== '' }, trackings: page },
      },
    };
  };
}

async function open(
  config: Partial<Parameters<typeof connector.open>[0]> = {},
  secrets: Record<string, string> = { apiKey: 'key-of-the-desk' },
) {
  const server = await startVendorServer(createAftership());
  const opened = connector.open({ registerUnknown: false, baseUrl: server.url, ...config }, openTestAccess(secrets));
  const source = opened.tracking;
  if (source === undefined) throw new Error('aftership fills the TrackingSource port');
  const posts = () => server.requests.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body));
  return { server, opened, source, posts };
}

const ask = (trackingNumber: string, more: object = {}) => ({
  trackingNumber,
  carrier: 'dhl',
  shippedAt: '2026-11-16T12:00:00Z',
  postalCode: '28195',
  ...more,
});

testTrackingSource({ name: 'aftership', carrier: 'dhl', numbers: NUMBERS, open });

testSourceWebhooks({
  name: 'aftership',
  secrets: ['made-up-secret-1', 'made-up-secret-2'],
  open(webhookSecret) {
    const { webhooks } = connector.open({ registerUnknown: false }, openTestAccess({ apiKey: 'k', webhookSecret }));
    if (webhooks === undefined) throw new Error('aftership fills the SourceWebhooks port');
    return webhooks;
  },
  calls: [
    {
      body: JSON.stringify({
        event: 'tracking_update',
        event_id: 'a1',
        ts: 1_763_500_000,
        msg: { tracking_number: NUMBERS.delivered, tag: 'Delivered' },
      }),
      says: [{ kind: 'parcel', trackingNumber: NUMBERS.delivered }],
    },
    {
      body: JSON.stringify({
        event: 'edd_revise',
        event_id: 'a2',
        ts: '1763500001',
        msg: { tracking_number: NUMBERS.in_transit },
      }),
      says: [{ kind: 'parcel', trackingNumber: NUMBERS.in_transit }],
    },
    { body: JSON.stringify({ event: 'tracking_pending_time', msg: {}, ts: 5 }), says: [{ kind: 'all' }] },
  ],
  sign: ({ body, secret }) => ({
    headers: new Map([['aftership-hmac-sha256', createHmac('sha256', secret).update(body).digest('base64')]]),
  }),
  proofHeaders: ['aftership-hmac-sha256'],
  unsignedHeaders: { 'x-aftership-account': 'another' },
  isTimeSigned: false,
});

test('an event has the time that AfterShip gives it', async () => {
  const { webhooks } = connector.open({ registerUnknown: false }, openTestAccess({ webhookSecret: 's' }));
  const body = Buffer.from(JSON.stringify({ event_id: 'a1', ts: 1_763_500_000, msg: { tracking_number: '1' } }));
  const headers = new Map([['aftership-hmac-sha256', createHmac('sha256', 's').update(body).digest('base64')]]);
  const call = {
    method: 'POST',
    url: new URL('https://desk.example/'),
    headers,
    body,
    now: '2026-11-20T09:00:00.000Z',
  };
  expect((await webhooks?.receive(call))?.events).toMatchObject([{ eventId: 'a1', at: '2025-11-18T21:06:40.000Z' }]);
  const without = connector.open({ registerUnknown: false }, openTestAccess({ apiKey: 'k' }));
  expect(without.webhooks).toBeUndefined();
});

describe('registering', () => {
  test('reading registers nothing unless the connection says so: each number costs', async () => {
    const { source, posts } = await open();
    expect(await source.track([ask(NUMBERS.not_found)])).toMatchObject([{ kind: 'not_found' }]);
    expect(posts()).toEqual([]);
    expect(connector.config.safeParse({}).success).toBe(false);
  });

  test('where it says so, what is not tracked yet is given to AfterShip once, and is pending', async () => {
    const { source, posts } = await open({ registerUnknown: true });
    const queries = [
      ask(NUMBERS.delivered),
      ask(NUMBERS.not_found),
      ask('1Z999AA10123456784', { carrier: 'ups', postalCode: null, shippedAt: null }),
    ];
    const kinds = (await source.track(queries)).map(
      (answer) => answer.kind === 'found' && answer.tracking.shipmentStatus,
    );
    expect(kinds).toEqual(['delivered', 'pending', 'pending']);
    await source.track(queries);
    expect(posts()).toEqual([
      {
        tracking_number: NUMBERS.not_found,
        destination_postal_code: '28195',
        tracking_ship_date: '2026-11-16T12:00:00Z',
      },
      { tracking_number: '1Z999AA10123456784', slug: 'ups' },
    ]);
  });

  test('a number that AfterShip does not take fails alone, and one that it has already is listed again', async () => {
    const { source, server } = await open({ registerUnknown: true });
    const answers = await source.track([ask('BAD12345'), ask('a,b'), ask(NUMBERS.delivered)]);
    expect(answers).toMatchObject([
      { kind: 'failed', error: { kind: 'rejected', message: /4012/ } },
      { kind: 'failed', error: { kind: 'rejected' } },
      { kind: 'found' },
    ]);
    let lists = 0;
    const aftership = createAftership();
    server.override((request) => {
      if (request.method === 'POST') return failure(400, 4003, 'BadRequest');
      lists += 1;
      return lists === 1 ? { json: { meta: { code: 200 }, data: { trackings: [] } } } : aftership(request);
    });
    expect(await source.track([ask(NUMBERS.delivered)])).toMatchObject([{ kind: 'found' }]);
  });
});

describe('what AfterShip is asked', () => {
  test('many numbers go in one call, page by page, without the spaces that people write', async () => {
    const { source, server } = await open();
    const all = Object.values(NUMBERS).map((number) => ask(number));
    const answers = await source.track([...all, ask('0034 0434 1610 9000 0042')]);
    expect(answers.map(({ kind }) => kind)).toEqual([...Array(10).fill('found'), 'not_found', 'found']);
    expect(server.requests).toHaveLength(6);
    expect(server.requests[0]?.query.get('tracking_numbers')?.split(',')).toEqual(Object.values(NUMBERS));
    expect(server.requests[5]?.query.get('cursor')).toBe('10');
  });

  test('a walk through pages ends', async () => {
    const { source, server } = await open();
    server.override(() => ({
      json: { meta: { code: 200 }, data: { pagination: { next_cursor: 'x', has_next_page: true }, trackings: [] } },
    }));
    expect(await source.track([ask(NUMBERS.delivered)])).toMatchObject([{ kind: 'not_found' }]);
    expect(server.requests).toHaveLength(limits.vendor.pagesMax);
  });

  test('a check says whether the key holds', async () => {
    expect(await (await open()).opened.check()).toMatchObject([{ isFine: true }]);
    expect(await (await open({}, { apiKey: 'x' })).opened.check()).toMatchObject([
      { isFine: false, remedy: /API key/ },
    ]);
  });
});

describe('what AfterShip says', () => {
  const read = (checkpoints: readonly { tag: string; subtag: string }[], more: object = {}) => {
    const reading = readAftershipAnswer({
      meta: { code: 200 },
      data: { trackings: [parcel('RB123456785GB', checkpoints, more)] },
    });
    if (reading.kind !== 'read' || !reading.trackings[0]) throw new Error(`not read: ${JSON.stringify(reading)}`);
    return reading.trackings[0];
  };

  test.each([
    ['Pending', 'Pending_002', false, 'pending'],
    ['Exception', 'Exception_010', true, 'exception'],
    ['Exception', 'Exception_011', true, 'returned'],
    ['Delivered', 'Delivered_001', true, 'returned'],
    ['OutForDelivery', 'OutForDelivery_004', false, 'in_transit'],
    ['Exception', 'Exception_021', false, 'exception'],
    ['Expired', 'Expired_001', false, 'expired'],
    ['delivered', 'x', false, 'unknown'],
    ['constructor', 'toString', false, 'unknown'],
  ])('%s %s (return: %s) is %s, with the subtag beside', (tag, subtag, return_to_sender, expected) => {
    const tracking = read([MOVING], { tag, subtag, return_to_sender });
    expect(tracking).toMatchObject({ shipmentStatus: expected, vendorStatus: subtag });
  });

  test('times are those of the checkpoint’s place, and a day without a clock keeps its day', () => {
    const at = (checkpoint_time: string, more: object = {}) =>
      read([Object.assign({ ...MOVING, checkpoint_time }, more)]).statedAt;
    expect(at('2026-11-16T10:00:00')).toBe('2026-11-16T09:00:00.000Z');
    expect(at('2026-11-16T10:00:00+08:00')).toBe('2026-11-16T02:00:00.000Z');
    expect(at('2026-11-16T10:00:00', { country_region: null, country_region_name: 'Poland' })).toBe(
      '2026-11-16T09:00:00.000Z',
    );
    expect(at('2026-11-16T23:30:00', { country_region: 'USA', country_region_name: null })).toBe(
      '2026-11-16T12:00:00.000Z',
    );
    expect(at('2026-11-16T10:00:00', { country_region: 'USA', state: 'NJ' })).toBe('2026-11-16T15:00:00.000Z');
  });

  test('a delivery without a checkpoint has the day that AfterShip gives', () => {
    const more = { tag: 'Delivered', shipment_delivery_date: '2026-11-18', destination_country_region: 'DEU' };
    expect(read([MOVING], more).deliveredAt).toBe('2026-11-18T12:00:00.000Z');
    expect(read([MOVING], { ...more, shipment_delivery_date: 'soon' }).deliveredAt).toBeNull();
  });

  test('the carrier’s estimate is told, a model’s is not', () => {
    const carrier = { courier_estimated_delivery_date: { estimated_delivery_date: '2026-11-20T12:00:00' } };
    expect(read([MOVING], carrier).estimatedDeliveryOn).toBe('2026-11-20');
    const range = {
      courier_estimated_delivery_date: { estimated_delivery_date: null, estimated_delivery_date_max: '2026-11-21' },
    };
    expect(read([MOVING], range).estimatedDeliveryOn).toBe('2026-11-21');
    const model = {
      aftership_estimated_delivery_date: { estimated_delivery_date: '2026-11-20' },
      latest_estimated_delivery: { datetime: '2026-11-20', source: 'AfterShip AI' },
    };
    expect(read([MOVING], model).estimatedDeliveryOn).toBeNull();
  });

  test('a carrier that has never heard of the number does not make it ambiguous, another carrier’s parcel does', () => {
    const body = (...trackings: object[]) => ({ data: { trackings } });
    const asked = { trackingNumber: 'N 1-23', carrier: 'dhl' };
    expect(readAftershipAnswer(body(parcel('N123', []), parcel('N123', [MOVING])), asked)).toMatchObject({
      trackings: [{ events: [{}] }],
    });
    const two = body(parcel('N123', [MOVING], { slug: 'gls' }), parcel('N123', [MOVING]), parcel('N124', [MOVING]));
    expect(readAftershipAnswer(two, asked)).toMatchObject({ trackings: [{ carrier: 'dhl' }] });
    expect(readAftershipAnswer(two, { ...asked, carrier: null })).toMatchObject({
      trackings: [{ carrier: 'gls' }, { carrier: 'dhl' }],
    });
    expect(readAftershipAnswer(two, { ...asked, carrier: 'UPS' })).toMatchObject({ trackings: [{}, {}] });
  });

  test.each([
    ['dhl-germany', 'dhl'],
    ['royal-mail', 'royal_mail'],
    ['hermes', 'evri'],
    ['ups', 'ups'],
    ['yodel', 'yodel'],
    ['gls', 'gls'],
    ['estes', 'estes'],
    ['unrecognized', null],
  ])('the slug %s is our %s', (slug, carrier) => {
    expect(carrierOfSlug(slug)).toBe(carrier);
  });
});

describe('what is broken', () => {
  test.each([
    ['nothing', undefined],
    ['an empty object', {}],
    ['no data', { meta: { code: 200 }, data: {} }],
    ['trackings that are a text', { data: { trackings: 'none' } }],
    ['a tracking without a number', { data: { trackings: [{ tag: 'Delivered' }] } }],
  ])('%s is unreadable', (_what, body) => {
    expect(readAftershipAnswer(body).kind).toBe('unreadable');
  });

  test('a tracking with nothing but a number says nothing', () => {
    expect(readAftershipAnswer({ data: { tracking: { tracking_number: 17, checkpoints: [null, {}] } } })).toMatchObject(
      {
        trackings: [
          {
            trackingNumber: '17',
            carrier: 'unknown',
            shipmentStatus: 'unknown',
            vendorStatus: null,
            events: [],
            statedAt: null,
          },
        ],
      },
    );
  });

  test('its own codes are told', () => {
    const told = (code: unknown) => readAftershipAnswer({ meta: { code, type: 'T' }, data: {} });
    expect(told(4004)).toEqual({ kind: 'not_found' });
    expect(told('404')).toEqual({ kind: 'not_found' });
    expect(told(4005)).toEqual({ kind: 'refused', as: 'rejected', code: '4005 T' });
    expect(told(429)).toMatchObject({ as: 'rate_limited' });
    expect(told(500)).toMatchObject({ as: 'unavailable' });
  });
});
