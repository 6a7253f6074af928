import { describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { hasShared, readCarrierRecords } from '../contract/shared-data.ts';
import { testTrackingSource } from '../contract/tracking-source-contract.ts';
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { details, entryOf, NUMBERS, OUT, POSSESSION, scan } from './parcels-fixture.ts';
import { readUspsAnswer } from './translate.ts';

function answer({ path, headers, body }: VendorRequest): VendorReply {
  if (path === '/oauth2/v3/token') {
    const isKnown = JSON.parse(body).client_secret === 'secret-of-the-desk';
    return isKnown
      ? { json: { access_token: 'token-1', expires_in: '28799' } }
      : { status: 401, json: { error: 'invalid_client' } };
  }
  if (path !== '/tracking/v3r2/tracking' || headers['authorization'] !== 'Bearer token-1') return { status: 401 };
  const asked: { trackingNumber: string }[] = JSON.parse(body);
  const json = asked.flatMap(({ trackingNumber }) => entryOf(trackingNumber));
  return { status: json.some((entry) => 'error' in entry) ? 207 : 200, json };
}

const SECRETS = { clientId: 'key-of-the-desk', clientSecret: 'secret-of-the-desk' };

async function open(
  config: Partial<Parameters<typeof connector.open>[0]> = {},
  secrets: Record<string, string> = SECRETS,
) {
  const server = await startVendorServer(answer);
  const access = openTestAccess(secrets);
  const opened = connector.open({ callsPerHour: 60, baseUrl: server.url, ...config }, access);
  const source = opened.tracking;
  if (source === undefined) throw new Error('usps fills the TrackingSource port');
  const asked = () => server.requests.filter(({ path }) => path === '/tracking/v3r2/tracking');
  return { server, access, opened, source, asked };
}

const ask = (trackingNumber: string) => ({
  trackingNumber,
  carrier: 'usps',
  shippedAt: '2026-11-16T12:00:00Z',
  postalCode: null,
});

testTrackingSource({ name: 'usps', carrier: 'usps', numbers: NUMBERS, open });

describe('what USPS is asked', () => {
  test('up to 35 numbers go in one call, for one token', async () => {
    const { source, server, asked } = await open();
    const numbers = Array.from({ length: 80 }, (_, index) => String(9_400_000 + index));
    const answers = await source.track([...numbers.slice(0, 78), NUMBERS.delivered, NUMBERS.delivered].map(ask));
    expect(answers.slice(77).map(({ kind }) => kind)).toEqual(['not_found', 'found', 'found']);
    expect(asked().map(({ body }) => JSON.parse(body).length)).toEqual([35, 35, 9]);
    expect(asked()[0]?.query.get('expand')).toBe('DETAIL');
    expect(server.requests).toHaveLength(4);
  });

  test('a number is sent without the spaces that people put into it, and answered as it was asked', async () => {
    const { source, asked } = await open();
    const [answer] = await source.track([ask('9400 1000 0000 0000 0001 30')]);
    expect(asked()[0]?.body).toBe(JSON.stringify([{ trackingNumber: NUMBERS.delivered }]));
    expect(answer).toMatchObject({
      tracking: { trackingNumber: '9400 1000 0000 0000 0001 30', shipmentStatus: 'delivered' },
    });
  });

  test('no more calls are made in an hour than USPS has granted', async () => {
    const { source, access, asked } = await open({ callsPerHour: 2 });
    for (let call = 0; call < 2; call += 1) await source.track([ask(NUMBERS.delivered)]);
    const [refused] = await source.track([ask(NUMBERS.delivered)]);
    expect(refused).toMatchObject({ kind: 'failed', error: { kind: 'rate_limited', retryAfterSeconds: 3_600 } });
    expect(asked()).toHaveLength(2);
    access.setNow('2026-11-20T10:00:00.000Z');
    expect((await source.track([ask(NUMBERS.delivered)]))[0]?.kind).toBe('found');
  });

  test('a check names the product that is missing', async () => {
    const { opened, server } = await open();
    expect(await opened.check()).toMatchObject([{ isFine: true }]);
    server.override(({ path }) =>
      path === '/oauth2/v3/token' ? { json: { access_token: 'x', expires_in: 9 } } : { status: 403 },
    );
    expect(await opened.check()).toMatchObject([{ isFine: false, remedy: /Tracking product/ }]);
    const other = await open({}, { clientId: 'a', clientSecret: 'b' });
    expect(await other.opened.check()).toMatchObject([{ isFine: false, detail: /client id and secret/ }]);
  });

  test('one number that USPS refuses leaves the others of its call', async () => {
    const { source, server } = await open();
    const bad = { statusCode: '400', error: { code: '400', errors: [{ status: '400', code: '150009' }] } };
    server.override((request) =>
      request.path === '/oauth2/v3/token'
        ? answer(request)
        : { status: 207, json: [bad, details(NUMBERS.in_transit, 'In Transit', [POSSESSION])] },
    );
    const answers = await source.track([ask('123'), ask(NUMBERS.in_transit)]);
    expect(answers).toMatchObject([
      { kind: 'failed', error: { kind: 'rejected', message: /150009/ } },
      { kind: 'found' },
    ]);
  });

  test('a number that the answer leaves out is a bad_response, and no other number stands in for it', async () => {
    const { source, server } = await open();
    server.override((request) =>
      request.path === '/oauth2/v3/token'
        ? answer(request)
        : { json: [details(NUMBERS.in_transit, 'In Transit', [POSSESSION])] },
    );
    const answers = await source.track([ask(NUMBERS.delivered), ask(NUMBERS.in_transit)]);
    expect(answers).toMatchObject([{ kind: 'failed', error: { kind: 'bad_response' } }, { kind: 'found' }]);
  });
});

describe('what USPS says', () => {
  const read = (statusCategory: string, scans: readonly { eventType?: string }[], more: object = {}) => {
    const reading = readUspsAnswer(details('94001', statusCategory, scans, more));
    if (reading.kind !== 'read' || !reading.trackings[0]) throw new Error(`not read: ${JSON.stringify(reading)}`);
    return reading.trackings[0];
  };

  test.each([
    ['Alert', 'Return to Sender Processed', 'exception'],
    ['Alert', 'Delivery Attempted - No Access to Delivery Location', 'attempt_failed'],
    ['Alert', 'Undeliverable as Addressed', 'exception'],
    ['Return to Sender', 'Return to Sender', 'exception'],
    ['Delivered', 'Delivered to Agent for Final Delivery', 'in_transit'],
    ['Delivered', 'Delivered, To Agent', 'delivered'],
    ['Delivered', 'Delivered, Individual Picked Up at Post Office', 'delivered'],
    ['In-Transit', 'In Transit to Next Facility', 'in_transit'],
    ['In Transit, Arriving Late', 'In Transit to Next Facility', 'in_transit'],
    ['Accepted', 'Accepted at USPS Origin Facility', 'in_transit'],
    ['USPS Awaiting Item', 'Shipping Label Created, USPS Awaiting Item', 'info_received'],
    ['constructor', 'Delivered', 'unknown'],
  ])('%s with "%s" is %s', (category, status, expected) => {
    expect(read(category, [scan(status, 'XX', '2026-11-19')]).shipmentStatus).toBe(expected);
  });

  test.each([
    ['Arrived Shipping Partner Facility, USPS Awaiting Item', '81', 'in_transit'],
    ['Shipment Received, Package Acceptance Pending', 'TM', 'info_received'],
    ['Pre-Shipment Info Sent to USPS, USPS Awaiting Item', 'MA', 'info_received'],
    ['Delivered, Parcel Locker', '01', 'delivered'],
    ['Out for Delivery, Expected Delivery by 9:00pm', 'OF', 'out_for_delivery'],
    ['Available for Redelivery or Pickup', '', 'available_for_pickup'],
    ['Held in Customs', '', 'exception'],
    ['Beamed Up', '01', 'delivered'],
    ['Beamed Up', 'ZZ', 'unknown'],
  ])('the scan "%s" (%s) is %s', (words, code, expected) => {
    expect(read('In Transit', [scan(words, code, '2026-11-19')]).events[0]?.shipmentStatus).toBe(expected);
  });

  test('times are GMT where it is said, by the offset or the place where it is not, and else the day alone', () => {
    const at = (more: object) => read('In Transit', [scan('Arrived', '07', '2026-11-19', more)]).statedAt;
    expect(at({})).toBe('2026-11-19T18:58:40.000Z');
    expect(at({ GMTTimestamp: null, GMTOffset: '-7:00' })).toBe('2026-11-19T20:58:00.000Z');
    expect(at({ GMTTimestamp: null, GMTOffset: null })).toBe('2026-11-19T18:58:00.000Z');
    expect(at({ GMTTimestamp: '', GMTOffset: '', eventState: 'TX' })).toBe('2026-11-19T12:00:00.000Z');
    expect(at({ GMTTimestamp: null, GMTOffset: null, eventCountry: 'GERMANY' })).toBe('2026-11-19T12:58:00.000Z');
    expect(at({ GMTTimestamp: '2026-11-19T18:58:40.041', GMTOffset: null })).toBe('2026-11-19T18:58:40.000Z');
  });

  test('the day of delivery is the expected one, else the predicted, wherever it stands', () => {
    const on = (more: object) => read('In Transit', [POSSESSION], more).estimatedDeliveryOn;
    expect(on({ expectedDeliveryTimeStamp: '2026-11-21T23:59:59', predictedDeliveryDate: '2026-11-22' })).toBe(
      '2026-11-21',
    );
    expect(on({ deliveryDateExpectation: { predictedDeliveryDate: '2026-11-22' } })).toBe('2026-11-22');
    for (const odd of [
      {},
      { expectedDeliveryTimeStamp: 'soon' },
      { deliveryDateExpectation: 'x' },
      { predictedDeliveryDate: '2026-02-30' },
    ])
      expect(on(odd)).toBeNull();
  });

  if (hasShared)
    test("a recording of USPS's own, in the older form of one object", () => {
      const records = readCarrierRecords('usps_international');
      const [parcel, fault] = records;
      const reading = readUspsAnswer(parcel?.response);
      expect(reading).toMatchObject({
        kind: 'read',
        trackings: [
          {
            trackingNumber: '9400109104250532908587',
            shipmentStatus: 'delivered',
            deliveredAt: '2024-11-22T18:58:40.000Z',
          },
        ],
      });
      const [tracking] = reading.kind === 'read' ? reading.trackings : [];
      expect(tracking?.events).toHaveLength(parcel?.expected_tracking[0]?.events.length ?? -1);
      expect(tracking?.events.map(({ shipmentStatus }) => shipmentStatus)).not.toContain('unknown');
      expect(readUspsAnswer(fault?.response)).toMatchObject({ kind: 'refused', as: 'rejected' });
    });
});

describe('what is broken', () => {
  test.each([
    ['nothing', undefined],
    ['null in a list', [null]],
    ['an empty object', {}],
    ['a number alone', { trackingNumber: '94001' }],
    ['details without a number', { statusCategory: 'Delivered', trackingEvents: [] }],
    [
      'more scans than a list may hold',
      { trackingNumber: '94001', trackingEvents: Array(limits.vendor.listItemsMax + 1).fill(OUT) },
    ],
  ])('%s is unreadable', (_what, body) => {
    expect(readUspsAnswer(body).kind).toBe('unreadable');
  });

  test('an empty list is nothing known, and errors are told by their status', () => {
    expect(readUspsAnswer([])).toEqual({ kind: 'not_found' });
    for (const [code, as] of [
      ['401', 'auth'],
      ['403', 'auth'],
      ['429', 'rate_limited'],
      ['503', 'unavailable'],
      ['odd', 'rejected'],
    ])
      expect(readUspsAnswer({ apiVersion: 'v3', error: { code, message: null, errors: null } })).toEqual({
        kind: 'refused',
        as,
        code,
      });
  });

  test('scans without a time that can be are left out; the parcel keeps its status', () => {
    const odd = [
      null,
      { ...OUT, eventTimestamp: null, GMTTimestamp: null },
      { ...OUT, eventTimestamp: '2026-02-30T10:00:00', GMTTimestamp: 'x' },
    ];
    expect(
      readUspsAnswer(
        details(
          '94001',
          'Delivered',
          odd.map((one) => one as object),
        ),
      ),
    ).toMatchObject({
      trackings: [{ shipmentStatus: 'delivered', events: [], deliveredAt: null, statedAt: null }],
    });
  });
});
