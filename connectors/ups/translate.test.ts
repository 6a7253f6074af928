import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ShipmentStatus, TrackingEvent } from '../../src/domain/order.ts';
import { hasShared, openApiSchema, readCarrierRecords } from '../contract/shared-data.ts';
import { statusOf, vendorCodeOf } from './statuses.ts';
import { packagesOf, readUpsAnswer, translatePackage } from './translate.ts';
import { activity, NOT_FOUND, PARCEL_ANSWERS, shipmentOf, upsPackage } from './ups-server-fixture.ts';

const NUMBER = '1Z7777777777777777';

const translate = (activities: Parameters<typeof upsPackage>[1], more: Parameters<typeof upsPackage>[2] = {}) => {
  const [first] = readUpsAnswer(shipmentOf(upsPackage(NUMBER, activities, more)))?.packages ?? [];
  if (first === undefined) throw new Error('no package');
  return translatePackage(first, NUMBER);
};
const DELIVERED = activity('20261119 143000', 'D', 'FS', '011', 'DELIVERED ');

test.each(hasShared ? ['1Z', ...PARCEL_ANSWERS.keys()] : [])(
  'the answers of our server are those of UPS’s specification: %s',
  (number) => {
    const schema = openApiSchema('specs/ups/Tracking.yaml', number === '1Z' ? 'Response' : 'TrackApiResponse');
    const answer = number === '1Z' ? NOT_FOUND.json : PARCEL_ANSWERS.get(number);
    expect(schema.safeParse(answer).error).toBeUndefined();
  },
);

describe('statuses', () => {
  const cases: readonly (readonly [string, string | null, string, ShipmentStatus])[] = [
    ['D/FS', '011', 'DELIVERED', 'delivered'],
    ['D/KB', '011', 'DELIVERED', 'delivered'],
    ['D/LD', '021', 'Loaded on Delivery Vehicle', 'out_for_delivery'],
    ['D/2Q', '040', 'Delivered to UPS Access Point', 'available_for_pickup'],
    ['D/KB', null, 'Delivered ', 'delivered'],
    ['D/LD', null, 'Loaded on Delivery Vehicle ', 'out_for_delivery'],
    ['D/ZZ', null, 'Something of the last mile', 'unknown'],
    ['D/ZZ', null, 'constructor', 'unknown'],
    ['I/OT', null, 'Out For Delivery', 'out_for_delivery'],
    ['I/DP', null, 'Departed from Facility', 'in_transit'],
    ['I/XX', '045', 'Order processed', 'info_received'],
    ['X/SR', '003', 'Released by the customs agency.', 'exception'],
    ['X/48', '022', 'Not available', 'attempt_failed'],
    ['X/AJ', '011', 'Damaged', 'exception'],
    ['X/RR', '035', 'Returning', 'returned'],
    ['M/MP', '003', 'Label created', 'info_received'],
    ['M/MP', '011', 'A label is not delivered', 'info_received'],
    ['MV/VM', '007', 'Voided', 'expired'],
    ['P/PU', '038', 'Pickup Scan', 'in_transit'],
    ['O/OF', null, 'Out for delivery', 'out_for_delivery'],
    ['RS/5J', null, 'Returned to shipper', 'returned'],
    ['U/SC', null, 'The delivery date has moved', 'unknown'],
    ['NA/', null, 'Not available', 'unknown'],
  ];
  test.each(cases)('%s with %s (%s) is %s', (word, statusCode, description, expected) => {
    const [type = '', code = ''] = word.split('/');
    const status = { type, code: code || null, statusCode, description };
    expect(statusOf(status)).toBe(expected);
    expect(vendorCodeOf(status)).toBe(code === '' ? type : word);
  });

  test('a present status without a type is read by its three digits, and named by the newest activity', () => {
    expect(translate([DELIVERED])).toMatchObject({ shipmentStatus: 'delivered', vendorStatus: 'D/FS' });
    const nothing = { currentStatus: { code: '777', description: 'New' } };
    expect(translate([DELIVERED], nothing)).toMatchObject({ shipmentStatus: 'delivered', vendorStatus: 'D/FS' });
    expect(translate([], nothing)).toMatchObject({ shipmentStatus: 'unknown', vendorStatus: '777', events: [] });
    expect(translate([DELIVERED], { currentStatus: null })).toMatchObject({ shipmentStatus: 'delivered' });
  });
});

describe('times', () => {
  const at = (more: Readonly<Record<string, unknown>>) => {
    const tracking = translate([{ ...activity('20261119 233000', 'I', 'DP', '005', 'Departed'), ...more }]);
    return [tracking.events[0]?.at, tracking.statedAt];
  };
  const place = (country: string, stateProvince: string) => ({ location: { address: { country, stateProvince } } });

  test('GMT is taken where UPS gives it, with the zero that it loses', () => {
    const exact = '2026-11-20T07:47:00.000Z';
    expect(at({ gmtDate: '20261120', gmtTime: '74700', gmtOffset: '-08:00' })).toEqual([exact, exact]);
  });

  test('else the local time by its offset, else by the zone of its place', () => {
    expect(at({ gmtOffset: '-08:00' })[0]).toBe('2026-11-20T07:30:00.000Z');
    expect(at(place('US', 'NJ'))[0]).toBe('2026-11-20T04:30:00.000Z');
    expect(at(place('DE', ''))[0]).toBe('2026-11-19T22:30:00.000Z');
  });

  test('of a local time at a place of several zones the day alone is told', () => {
    expect(at(place('US', 'TX'))).toEqual(['2026-11-19T12:00:00.000Z', null]);
    expect(at({ location: null })).toEqual(['2026-11-19T12:00:00.000Z', null]);
    expect(at({ time: null })).toEqual(['2026-11-19T12:00:00.000Z', null]);
  });

  test.each(['20260230', '2026', 'string', '00010101', ''])('an activity of the day %j is left out', (date) => {
    expect(
      translate([{ ...DELIVERED, date }, activity('20261118 100000', 'I', 'DP', '005', 'Departed')]).events,
    ).toHaveLength(1);
  });

  test('the day of delivery is the rescheduled one, and none that cannot be', () => {
    const planned = (...dates: readonly (readonly [string, string])[]) =>
      translate([], { deliveryDate: dates.map(([type, date]) => ({ type, date })) }).estimatedDeliveryOn;
    expect(planned(['SDD', '20261120'], ['RDD', '20261123'])).toBe('2026-11-23');
    expect(planned(['SDD', '20261120'])).toBe('2026-11-20');
    expect(planned(['SDD', '20261320'], ['string', 'string'])).toBeNull();
    expect(planned(['DEL', '20261120'])).toBeNull();
  });

  test('a delivery without an event is dated by what UPS says of the delivery', () => {
    const said = {
      currentStatus: { code: '011' },
      deliveryDate: [{ type: 'DEL', date: '20261119' }],
      deliveryTime: { type: 'DEL', endTime: '143000' },
    };
    expect(translate([], said).deliveredAt).toBe('2026-11-19T13:30:00.000Z');
    expect(translate([], { ...said, deliveryTime: null }).deliveredAt).toBe('2026-11-19T12:00:00.000Z');
    expect(translate([], { ...said, deliveryDate: null }).deliveredAt).toBeNull();
  });
});

test('an event that comes twice is told once, and one of a computer is no scan', () => {
  const customs = { ...activity('20261117 080000', 'X', 'SR', '003', 'Released'), logicalScan: 'true' };
  const tracking = translate([DELIVERED, DELIVERED, customs]);
  expect(tracking.events.map(({ vendorCode }) => vendorCode)).toEqual(['X/SR', 'D/FS']);
  expect(tracking.shippedAt).toBe(tracking.events[1]?.at);
});

test('a package is found by its other number, and one alone by none', () => {
  const packages = (...list: readonly Readonly<Record<string, unknown>>[]) =>
    readUpsAnswer(shipmentOf(...list))?.packages ?? [];
  const other = { trackingNumber: '1Z1', alternateTrackingNumber: { number: '92419900000033499522' } };
  expect(packagesOf(packages(other, { trackingNumber: '1Z2' }), '92419900000033499522')).toHaveLength(1);
  expect(packagesOf(packages({ activity: [] }), '1Z3')).toHaveLength(1);
  expect(packagesOf(packages({ trackingNumber: '1Z2' }), '1Z3')).toEqual([]);
});

test('whatever stands in an answer, it is refused or its events fit', () => {
  const odd = fc.oneof(fc.constant(null), fc.integer(), fc.string(), fc.constant([]), fc.constant({}), fc.boolean());
  const fields = [
    'activity',
    'currentStatus',
    'deliveryDate',
    'deliveryTime',
    'packageAddress',
    'packageCount',
    'trackingNumber',
  ];
  const ofActivity = ['date', 'time', 'gmtDate', 'gmtTime', 'gmtOffset', 'location', 'status', 'logicalScan'];
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...fields), odd),
      fc.dictionary(fc.constantFrom(...ofActivity), odd),
      (more, event) => {
        const answer = readUpsAnswer(
          shipmentOf({ ...upsPackage(NUMBER, [DELIVERED]), activity: [{ ...DELIVERED, ...event }], ...more }),
        );
        for (const one of answer?.packages ?? [])
          for (const told of translatePackage(one, NUMBER).events) expect(TrackingEvent.parse(told)).toEqual(told);
      },
    ),
  );
});

test.each(readCarrierRecords('ups'))('as recorded: $id', ({ response, expected_tracking: [expected] }) => {
  const answer = readUpsAnswer(response);
  expect(answer?.packages.length).toBe(expected === undefined ? 0 : 1);
  const [first] = answer?.packages ?? [];
  if (first === undefined) expect(answer?.codes[0]).toMatch(/^(?:TW|TV)?\d+$/);
  else
    expect(translatePackage(first, 'x')).toMatchObject({
      shipmentStatus: 'exception',
      vendorStatus: 'X/SR',
      shippedAt: '2021-02-10T12:13:56.000Z',
    });
});
