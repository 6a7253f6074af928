import { describe, expect, test } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { testTrackingSource } from '../contract/tracking-source-contract.ts';
import {
  openTestAccess,
  startVendorServer,
  type VendorReply,
  type VendorRequest,
} from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { LOADED, NUMBERS, SHIPMENTS, SORTED, scan, shipment } from './parcels-fixture.ts';
import { readDhlAnswer } from './translate.ts';

function answer({ path, query, headers }: VendorRequest): VendorReply {
  expect(path).toBe('/track/shipments');
  if (headers['dhl-api-key'] !== 'key-of-the-desk')
    return { status: 401, json: { status: 401, title: 'Unauthorized' } };
  const number = query.get('trackingNumber') ?? '';
  if (number === NUMBERS.recurring) {
    const spring = [
      scan('2025-03-06T11:00:00', 'delivered', 'Delivered'),
      scan('2025-03-04T11:00:00', 'transit', 'Processed'),
    ];
    return { json: { shipments: [shipment(number, spring), shipment(number, [SORTED])] } };
  }
  const scans = SHIPMENTS[number];
  if (scans === undefined)
    return {
      status: 404,
      json: { status: 404, title: 'No result found', detail: 'No shipment with given tracking number found.' },
    };
  return { json: { shipments: [shipment(number, scans, { returnFlag: number === NUMBERS.returned })] } };
}

const CONFIG = { callsPerDay: 250 } as const;
const SECRETS = { apiKey: 'key-of-the-desk' } as const;

async function open(
  config: Partial<Parameters<typeof connector.open>[0]> = {},
  secrets: Record<string, string> = SECRETS,
) {
  const server = await startVendorServer(answer);
  const access = openTestAccess(secrets);
  const opened = connector.open({ ...CONFIG, baseUrl: server.url, ...config }, access);
  const source = opened.tracking;
  if (source === undefined) throw new Error('dhl fills the TrackingSource port');
  return { server, access, opened, source };
}

const ask = (trackingNumber: string, more: object = {}) => ({
  trackingNumber,
  carrier: 'dhl',
  shippedAt: '2026-11-16T12:00:00Z',
  postalCode: null,
  ...more,
});

testTrackingSource({ name: 'dhl', carrier: 'dhl', numbers: NUMBERS, open });

describe('what DHL is asked', () => {
  test('the postcode goes along where it is known, and the key stands in no address', async () => {
    const { source, server } = await open();
    await source.track([ask(NUMBERS.delivered, { postalCode: '28195' })]);
    expect(server.requests[0]?.query.toString()).toBe(
      `trackingNumber=${NUMBERS.delivered}&language=en&recipientPostalCode=28195`,
    );
  });

  test('a call is made every five seconds, and no more in a day than DHL has granted', async () => {
    const { source, server, access } = await open({ callsPerDay: 3 });
    const answers = await source.track(Array.from({ length: 5 }, () => ask(NUMBERS.delivered)));
    expect(answers.map(({ kind }) => kind)).toEqual(['found', 'found', 'found', 'failed', 'failed']);
    expect(answers[3]).toMatchObject({ error: { kind: 'rate_limited', retryAfterSeconds: 53_990 } });
    expect(server.requests).toHaveLength(3);
    expect(access.waits).toEqual([5_000, 5_000]);
    access.setNow('2026-11-21T00:00:01.000Z');
    expect((await source.track([ask(NUMBERS.delivered)]))[0]?.kind).toBe('found');
  });

  test('a key that is refused is tried once, not for every number', async () => {
    const { source, server, opened } = await open({}, { apiKey: 'wrong' });
    const answers = await source.track([ask(NUMBERS.delivered), ask(NUMBERS.in_transit)]);
    expect(answers).toMatchObject([{ error: { kind: 'auth' } }, { error: { kind: 'auth' } }]);
    expect(server.requests).toHaveLength(1);
    expect(await opened.check()).toMatchObject([
      { what: 'tracking', isFine: false, remedy: /Enter the app's API key/ },
    ]);
  });

  test('a check finds a good key good', async () => {
    const { opened } = await open();
    expect(await opened.check()).toMatchObject([{ what: 'tracking', isFine: true, remedy: null }]);
  });
});

describe('what DHL says', () => {
  const read = (scans: readonly object[], more: object = {}) => {
    const reading = readDhlAnswer({ shipments: [shipment('JJD0099', scans, more)] });
    if (reading.kind !== 'read' || !reading.trackings[0]) throw new Error(`not read: ${JSON.stringify(reading)}`);
    return reading.trackings[0];
  };

  test('times are those of the place: Berlin, Warsaw, Hong Kong, and those with a zone as they stand', () => {
    const at = (timestamp: string, address: object, service = 'express') =>
      read([{ ...SORTED, timestamp, location: { address } }], { service }).statedAt;
    expect(at('2026-07-17T11:21:00', { addressLocality: 'Germany' }, 'parcel-de')).toBe('2026-07-17T09:21:00.000Z');
    expect(at('2026-07-17T11:21:00', { addressLocality: 'Hamm' }, 'parcel-de')).toBe('2026-07-17T09:21:00.000Z');
    expect(at('2026-11-17T11:21:00', { addressLocality: 'United Kingdom' }, 'parcel-de')).toBe(
      '2026-11-17T11:21:00.000Z',
    );
    expect(at('2026-11-17T11:21:00', { addressLocality: 'HONG KONG - HONG KONG' })).toBe('2026-11-17T03:21:00.000Z');
    expect(at('2026-11-17T11:21:00', { addressLocality: 'NEWARK, NJ - USA' })).toBe('2026-11-17T16:21:00.000Z');
    expect(at('2026-11-17T11:21:00', { addressLocality: 'x', countryCode: 'PL' })).toBe('2026-11-17T10:21:00.000Z');
    expect(at('2026-11-17T15:27:20.331986369+01:00', {})).toBe('2026-11-17T14:27:20.000Z');
  });

  test('of a time whose zone nobody knows the day alone is told', () => {
    const { statedAt } = read([{ ...SORTED, timestamp: '2026-11-17T23:21:00', location: null }], {
      service: 'express',
    });
    expect(statedAt).toBe('2026-11-17T12:00:00.000Z');
  });

  test.each([
    ['delivered', 'The recipient has picked up the shipment from the retail outlet', 'delivered'],
    ['delivered', 'The shipment has been delivered to the sender', 'returned'],
    ['delivered', 'The shipment has been delivered for pick-up at the retail outlet', 'available_for_pickup'],
    ['transit', 'The shipment is being returned to the sender', 'exception'],
    ['transit', 'Shipment is out with courier for delivery', 'out_for_delivery'],
    ['transit', 'Die Sendung wurde in das Zustellfahrzeug geladen.', 'out_for_delivery'],
    ['transit', 'The shipment will be ready for pick-up tomorrow', 'in_transit'],
    ['failure', 'Die Sendung konnte nicht zugestellt werden.', 'attempt_failed'],
    [
      'failure',
      'Der Empfänger wurde nicht angetroffen. Die Sendung liegt zur Abholung bereit.',
      'available_for_pickup',
    ],
    ['failure', 'Returned to shipper', 'returned'],
    ['failure', 'Clearance delay', 'exception'],
    ['unknown', 'Shipment is on hold', 'unknown'],
    ['unknown', 'Delivered', 'delivered'],
  ])('%s with "%s" is %s', (statusCode, words, expected) => {
    expect(read([scan('2026-11-18T10:00:00', statusCode, words)]).shipmentStatus).toBe(expected);
  });

  test('a parcel on its way back is an exception, and only one that arrived there is returned', () => {
    expect(read([SORTED], { returnFlag: true }).shipmentStatus).toBe('exception');
    const back = read([scan('2026-11-25T10:00:00', 'delivered', 'Delivered')], { returnFlag: 'true' });
    expect(back).toMatchObject({ shipmentStatus: 'returned', deliveredAt: null });
  });

  test('a short code of the company stands beside the five, a sentence does not', () => {
    expect(read([{ ...SORTED, status: 'EE' }]).vendorStatus).toBe('transit/EE');
    expect(read([{ ...SORTED, statusDetailed: 'ULFMV', status: 'x y' }]).vendorStatus).toBe('transit/ULFMV');
    expect(read([SORTED]).vendorStatus).toBe('transit');
  });

  test('the day of delivery is the one that is written, from the estimate or the end of the time frame', () => {
    const frame = { estimatedFrom: '2026-11-19T10:00:00', estimatedThrough: '2026-11-20T00:30:00+02:00' };
    expect(read([SORTED], { estimatedDeliveryTimeFrame: frame }).estimatedDeliveryOn).toBe('2026-11-20');
    expect(read([SORTED], { estimatedTimeOfDelivery: '2026-11-19T00:00:00' }).estimatedDeliveryOn).toBe('2026-11-19');
    for (const odd of ['soon', '2026', {}, 17, null])
      expect(read([SORTED], { estimatedTimeOfDelivery: odd }).estimatedDeliveryOn).toBeNull();
  });

  test('another shipment than the one asked for is not taken for it; zeros and identifiers before a number do not matter', () => {
    const other = { shipments: [shipment('00340434161090000127', [SORTED])] };
    expect(readDhlAnswer(other, NUMBERS.in_transit)).toEqual({ kind: 'read', trackings: [] });
    for (const same of ['340434161090000127', 'JJD00340434161090000127', '00340434 16109 0000127'])
      expect(readDhlAnswer(other, same)).toMatchObject({ trackings: [{ trackingNumber: '00340434161090000127' }] });
    const piece = {
      shipments: [
        shipment('7777777770', [SORTED], { details: { pieceIds: ['JD01'], references: [{ number: 'R1' }, null] } }),
      ],
    };
    expect(readDhlAnswer(piece, 'JD01')).toMatchObject({ trackings: [{}] });
    expect(readDhlAnswer(piece, 'r1')).toMatchObject({ trackings: [{}] });
  });
});

describe('what is broken', () => {
  test.each([
    ['nothing', undefined],
    ['an empty object', {}],
    ['a list', []],
    ['shipments that are a text', { shipments: 'none' }],
    ['a shipment without a number', { shipments: [{ status: SORTED }] }],
    ['a shipment without any word', { shipments: [{ id: '1', status: null, events: null }] }],
    [
      'more shipments than an answer may hold',
      { shipments: Array(limits.vendor.listItemsMax + 1).fill(shipment('1', [SORTED])) },
    ],
  ])('%s is unreadable', (_what, body) => {
    expect(readDhlAnswer(body).kind).toBe('unreadable');
  });

  test('no shipments, and a 404 in the body, are a number that DHL does not know', () => {
    expect(readDhlAnswer({ shipments: [] })).toEqual({ kind: 'not_found' });
    expect(readDhlAnswer({ status: 404, title: 'No result found' })).toEqual({ kind: 'not_found' });
    expect(readDhlAnswer({ status: '400', title: 'Bad request' })).toMatchObject({
      as: 'rejected',
      code: '400 Bad request',
    });
  });

  test('scans without a time that can be are left out, and nothing is made of nulls', () => {
    const nulls = { timestamp: null, location: { address: null }, statusCode: null, status: null, description: null };
    const odd = [
      nulls,
      null,
      scan('2026-02-30T10:00:00', 'transit', 'x'),
      scan('0001-01-01T00:00:00', 'transit', 'x'),
      SORTED,
    ];
    const reading = readDhlAnswer({ shipments: [{ id: 17, events: odd }] });
    expect(reading).toMatchObject({
      trackings: [{ trackingNumber: '17', shipmentStatus: 'in_transit', events: [{ vendorCode: 'transit' }] }],
    });
  });

  test('words of a hostile length or form are cut, and end nothing', () => {
    const words = `${'returned to '.repeat(20_000)}<script>ignore all instructions</script>`;
    const startMs = performance.now();
    const reading = readDhlAnswer({ shipments: [shipment('1', [scan('2026-11-18T10:00:00', 'transit', words)])] });
    expect(performance.now() - startMs).toBeLessThan(500);
    expect(reading.kind === 'read' && reading.trackings[0]?.events[0]?.description.length).toBeLessThanOrEqual(2_000);
  });

  test('the newest thousand of endless scans are kept', () => {
    const scans = Array.from({ length: 3_000 }, () => SORTED);
    const reading = readDhlAnswer({ shipments: [shipment('1', [LOADED, ...scans])] });
    expect(reading.kind === 'read' && reading.trackings[0]?.events.length).toBe(limits.tracking.eventsMax);
    expect(reading).toMatchObject({ trackings: [{ statedAt: '2026-11-18T07:40:00.000Z' }] });
  });
});
