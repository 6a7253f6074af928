import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { testSourceWebhooks } from '../contract/source-webhooks-contract.ts';
import { testTrackingSource } from '../contract/tracking-source-contract.ts';
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import { carrierOfVendorName, vendorNameOf } from './carrier-names.ts';
import { connector } from './connector.ts';
import { BACK, detail, LABEL, MOVING, NUMBERS, OUT, THERE, TRACKERS, tracker } from './parcels-fixture.ts';
import { readEasypostAnswer } from './translate.ts';

const AUTHORIZATION = `Basic ${Buffer.from('key-of-the-desk:').toString('base64')}`;
const failure = (status: number, code: string): VendorReply => ({
  status,
  json: { error: { code, message: 'no', errors: [] } },
});

/** EasyPost with an account of its own, whose trackers a call may add to. */
function createEasypost() {
  const trackers: { tracking_code: string }[] = [...TRACKERS];
  return ({ method, path, query, headers, body }: VendorRequest): VendorReply => {
    expect(path).toBe('/trackers');
    if (headers['authorization'] !== AUTHORIZATION) return failure(401, 'APIKEY.INACTIVE');
    if (method === 'POST') {
      const { tracking_code } = JSON.parse(body).tracker;
      if (tracking_code.startsWith('BAD')) return failure(422, 'TRACKER.CREATE.ERROR');
      const added = tracker(tracking_code, []);
      trackers.unshift(added);
      return { status: 201, json: added };
    }
    const code = query.get('tracking_code');
    const found = trackers.filter(({ tracking_code }) => code === null || tracking_code === code);
    const size = Number(query.get('page_size'));
    return { json: { trackers: found.slice(0, size), has_more: found.length > size } };
  };
}

async function open(
  config: Partial<Parameters<typeof connector.open>[0]> = {},
  secrets: Record<string, string> = { apiKey: 'key-of-the-desk' },
) {
  const server = await startVendorServer(createEasypost());
  const opened = connector.open({ registerUnknown: false, baseUrl: server.url, ...config }, openTestAccess(secrets));
  const source = opened.tracking;
  if (source === undefined) throw new Error('easypost fills the TrackingSource port');
  const posts = () => server.requests.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body));
  return { server, opened, source, posts };
}

const ask = (trackingNumber: string, more: object = {}) => ({
  trackingNumber,
  carrier: 'usps',
  shippedAt: '2026-11-16T12:00:00Z',
  postalCode: null,
  ...more,
});

testTrackingSource({ name: 'easypost', carrier: 'usps', numbers: NUMBERS, open });

const PATH = '/webhooks/source/Zk3m';
const openWebhooks = (webhookSecret: string) => {
  const { webhooks } = connector.open({ registerUnknown: false }, openTestAccess({ apiKey: 'k', webhookSecret }));
  if (webhooks === undefined) throw new Error('easypost fills the SourceWebhooks port');
  return webhooks;
};
const signature = (secret: string, text: string, body: string | Uint8Array) =>
  `hmac-sha256-hex=${createHmac('sha256', secret.normalize('NFKD')).update(text).update(body).digest('hex')}`;
const event = (id: string, description: string, result: object) =>
  JSON.stringify({ id, object: 'Event', mode: 'production', description, created_at: '2026-11-20T08:59:58Z', result });

testSourceWebhooks({
  name: 'easypost',
  secrets: ['made-up-secret-ﬁrst', 'made-up-secret-2'],
  open: openWebhooks,
  calls: [
    {
      body: event('evt_1', 'tracker.updated', tracker(NUMBERS.delivered, [MOVING, THERE])),
      says: [{ kind: 'parcel', trackingNumber: NUMBERS.delivered }],
    },
    {
      body: event('evt_2', 'tracker.created', tracker(NUMBERS.in_transit, [MOVING])),
      says: [{ kind: 'parcel', trackingNumber: NUMBERS.in_transit }],
    },
    { body: event('evt_3', 'batch.updated', { object: 'Batch', id: 'batch_1' }), says: [] },
  ],
  sign: ({ body, secret, signedAt }) => {
    const time = new Date(signedAt).toUTCString().replace('GMT', '+0000');
    return {
      headers: new Map([
        ['x-timestamp', time],
        ['x-path', PATH],
        ['x-hmac-signature-v2', signature(secret, `${time}POST${PATH}`, body)],
      ]),
    };
  },
  proofHeaders: ['x-hmac-signature-v2', 'x-timestamp', 'x-path'],
  unsignedHeaders: { 'x-hmac-signature': 'hmac-sha256-hex=00' },
  isTimeSigned: true,
});

test('a time in ISO 8601 counts too, and the older signature of the body alone proves nothing', async () => {
  const body = event('evt_1', 'tracker.updated', tracker(NUMBERS.delivered, [THERE]));
  const now = '2026-11-20T09:00:00.000Z';
  const receive = (headers: Record<string, string>) =>
    openWebhooks('s').receive({
      method: 'POST',
      url: new URL(`https://desk.example${PATH}`),
      headers: new Map(Object.entries(headers)),
      body: Buffer.from(body),
      now,
    });
  const signed = {
    'x-timestamp': now,
    'x-path': PATH,
    'x-hmac-signature-v2': signature('s', `${now}POST${PATH}`, body),
  };
  expect((await receive(signed)).events).toMatchObject([{ eventId: 'evt_1', at: '2026-11-20T08:59:58.000Z' }]);
  expect(await receive({ 'x-hmac-signature': signature('s', '', body) })).toMatchObject({
    answer: { status: 401 },
    events: [],
  });
  expect(connector.open({ registerUnknown: false }, openTestAccess({ apiKey: 'k' })).webhooks).toBeUndefined();
});

describe('registering', () => {
  test('reading makes no tracker unless the connection says so: each costs', async () => {
    const { source, posts } = await open();
    expect(await source.track([ask(NUMBERS.not_found)])).toMatchObject([{ kind: 'not_found' }]);
    expect(posts()).toEqual([]);
    expect(connector.config.safeParse({}).success).toBe(false);
  });

  test('where it says so, what is not tracked yet is given to EasyPost once, and is pending', async () => {
    const { source, posts } = await open({ registerUnknown: true });
    const queries = [ask(NUMBERS.delivered), ask(NUMBERS.not_found), ask('JD014600003SE', { carrier: 'DHL' })];
    const kinds = (await source.track(queries)).map(
      (answer) => answer.kind === 'found' && answer.tracking.shipmentStatus,
    );
    expect(kinds).toEqual(['delivered', 'pending', 'pending']);
    await source.track(queries);
    expect(posts()).toEqual([
      { tracker: { tracking_code: NUMBERS.not_found, carrier: 'USPS' } },
      { tracker: { tracking_code: 'JD014600003SE' } },
    ]);
  });

  test('a number that EasyPost does not take fails alone', async () => {
    const { source } = await open({ registerUnknown: true });
    expect(await source.track([ask('BAD12345'), ask(NUMBERS.delivered)])).toMatchObject([
      { kind: 'failed', error: { kind: 'rejected', message: /TRACKER\.CREATE\.ERROR/ } },
      { kind: 'found' },
    ]);
  });
});

describe('what EasyPost is asked', () => {
  test('one number a call, without the spaces that people write', async () => {
    const { source, server } = await open();
    expect(await source.track([ask('9400 1000 0000 0000 0000 42')])).toMatchObject([{ kind: 'found' }]);
    expect(server.requests.map(({ query }) => query.get('tracking_code'))).toEqual([NUMBERS.delivered]);
  });

  test('a check says whether the key holds', async () => {
    expect(await (await open()).opened.check()).toMatchObject([{ isFine: true }]);
    expect(await (await open({}, { apiKey: 'x' })).opened.check()).toMatchObject([
      { isFine: false, remedy: /API key/ },
    ]);
  });
});

describe('what EasyPost says', () => {
  const read = (details: readonly { status: string; status_detail: string }[], more: object = {}) => {
    const reading = readEasypostAnswer({ trackers: [tracker('N123', details, more)], has_more: false });
    if (reading.kind !== 'read' || !reading.trackings[0]) throw new Error(`not read: ${JSON.stringify(reading)}`);
    return reading.trackings[0];
  };

  test.each([
    ['pre_transit', 'status_update', 'info_received', 'pre_transit'],
    ['in_transit', 'weather_delay', 'in_transit', 'in_transit, weather_delay'],
    ['in_transit', 'arrived_at_pickup_location', 'available_for_pickup', 'in_transit, arrived_at_pickup_location'],
    ['in_transit', 'delivery_exception', 'exception', 'in_transit, delivery_exception'],
    ['in_transit', 'return', 'exception', 'in_transit, return'],
    ['return_to_sender', 'return', 'exception', 'return_to_sender, return'],
    ['return_to_sender', 'arrived_at_destination', 'returned', 'return_to_sender, arrived_at_destination'],
    ['failure', 'refused', 'exception', 'failure, refused'],
    ['failure', 'expired', 'expired', 'failure, expired'],
    ['cancelled', 'cancelled', 'exception', 'cancelled'],
    ['error', 'unknown', 'unknown', 'error'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
    ['constructor', 'toString', 'unknown', 'constructor, toString'],
  ])('%s with %s is %s, with its words beside', (status, status_detail, expected, word) => {
    expect(read([MOVING], { status, status_detail })).toMatchObject({ shipmentStatus: expected, vendorStatus: word });
  });

  test('what no carrier has heard of yet is pending', () => {
    expect(read([], { status: 'unknown' })).toMatchObject({ shipmentStatus: 'pending', events: [], shippedAt: null });
  });

  test('a delivery after the way back is to the sender', () => {
    const delivered = detail('2026-11-25T09:00:00-06:00', 'delivered', 'arrived_at_destination');
    expect(read([MOVING, BACK, delivered])).toMatchObject({ shipmentStatus: 'returned', deliveredAt: null });
  });

  test('a zone is believed, and Z is the day alone: it may be the carrier’s own clock', () => {
    const at = (datetime: unknown) => read([{ ...MOVING, datetime } as typeof MOVING]).statedAt;
    expect(at('2026-11-16T23:30:00-06:00')).toBe('2026-11-17T05:30:00.000Z');
    expect(at('2026-11-16T23:30:00+00:00')).toBe('2026-11-16T23:30:00.000Z');
    expect(at('2026-11-16T23:30:00Z')).toBe('2026-11-16T12:00:00.000Z');
    expect(at('2026-11-16')).toBe('2026-11-16T12:00:00.000Z');
    expect(at('2026-02-30T10:00:00Z')).toBeNull();
    expect(at(null)).toBeNull();
  });

  test('events have the carrier’s code, its words and the place', () => {
    expect(read([LABEL, MOVING]).events).toEqual([
      {
        at: '2026-11-15T12:00:00.000Z',
        shipmentStatus: 'info_received',
        description: 'USPS says label_created',
        location: null,
        vendorCode: 'pre_transit, label_created',
      },
      {
        at: '2026-11-16T12:00:00.000Z',
        shipmentStatus: 'in_transit',
        description: 'USPS says arrived_at_facility',
        location: 'HOUSTON, TX',
        vendorCode: 'OF',
      },
    ]);
  });

  test('the day of arrival is the local one where EasyPost knows it', () => {
    const est_delivery_date = '2026-11-21T00:00:00Z';
    expect(read([MOVING], { est_delivery_date }).estimatedDeliveryOn).toBe('2026-11-21');
    const carrier_detail = { est_delivery_date_local: '2026-11-20', est_delivery_time_local: '20:00:00' };
    expect(read([MOVING], { est_delivery_date, carrier_detail }).estimatedDeliveryOn).toBe('2026-11-20');
    expect(read([MOVING], { est_delivery_date: 'soon', carrier_detail: null }).estimatedDeliveryOn).toBeNull();
  });

  test('a number that was registered twice is one parcel, another carrier’s is another', () => {
    const trackers = [
      tracker('N123', []),
      tracker('N123', [MOVING, OUT]),
      tracker('N123', [MOVING], { carrier: 'DHLExpress' }),
    ];
    const asked = (carrier: string | null) => readEasypostAnswer({ trackers }, { trackingNumber: 'n 123', carrier });
    expect(asked('USPS')).toMatchObject({ trackings: [{ carrier: 'usps', shipmentStatus: 'out_for_delivery' }] });
    expect(asked(null)).toMatchObject({ trackings: [{ carrier: 'usps' }, { carrier: 'dhl' }] });
    expect(readEasypostAnswer({ trackers }, { trackingNumber: 'N124', carrier: null })).toEqual({ kind: 'not_found' });
  });

  test.each([
    ['FedEx', 'fedex'],
    ['UPS', 'ups'],
    ['RoyalMail', 'royal_mail'],
    ['CanadaPost', 'canada_post'],
    ['DhlEcs', 'dhl_ecommerce'],
    ['DPDUK', 'dpd'],
    ['Better Trucks', 'better trucks'],
  ])('its carrier %s is our %s', (name, carrier) => {
    expect(carrierOfVendorName(name)).toBe(carrier);
  });

  test('a carrier is named to EasyPost only where it has one name there', () => {
    expect(['ups', 'FedEx', 'Royal Mail', 'dhl', 'nobody', null].map(vendorNameOf)).toEqual([
      'UPS',
      'FedEx',
      'RoyalMail',
      null,
      null,
      null,
    ]);
  });
});

describe('what is broken', () => {
  test.each([
    ['nothing', undefined],
    ['an empty object', {}],
    ['trackers that are a text', { trackers: 'none' }],
    ['a tracker without a number', { trackers: [{ status: 'delivered' }] }],
  ])('%s is unreadable', (_what, body) => {
    expect(readEasypostAnswer(body).kind).toBe('unreadable');
  });

  test('a tracker with nothing but a number says nothing', () => {
    expect(readEasypostAnswer({ tracking_code: 17, tracking_details: [null, {}, { datetime: 5 }] })).toMatchObject({
      trackings: [
        { trackingNumber: '17', carrier: 'unknown', shipmentStatus: 'unknown', vendorStatus: null, events: [] },
      ],
    });
  });

  test('its own codes are told', () => {
    expect(readEasypostAnswer({ error: { code: 'TRACKER.NOT_FOUND', message: 'x' } })).toEqual({ kind: 'not_found' });
    expect(readEasypostAnswer({ error: {} })).toEqual({ kind: 'refused', as: 'rejected', code: 'without a code' });
  });
});
