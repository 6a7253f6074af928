import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CarrierReading } from '../../src/calls/track-parcels.ts';
import { type ShipmentStatus, TrackingEvent } from '../../src/domain/order.ts';
import { SAMPLES } from './carrier-samples-fixture.ts';
import { CARRIERS, type CarrierName } from './carriers.ts';
import { listAt, textAt } from './read-place.ts';
import { readWhen } from './read-when.ts';
import { readXml } from './read-xml.ts';
import { readBody, readCarrierAnswer } from './translate.ts';
import { statusOfWords } from './words.ts';

const read = (carrier: CarrierName, text: string, number: string): CarrierReading =>
  readCarrierAnswer(CARRIERS[carrier], readBody(CARRIERS[carrier], text), number);
const trackingOf = (reading: CarrierReading) => {
  if (reading.kind !== 'read') throw new Error(`it is ${reading.kind}`);
  return reading.trackings[0];
};

describe.each(SAMPLES)('$carrier', ({ carrier, number, answer, status, statuses, at, notFound }) => {
  test('an answer in its documented shape', () => {
    const tracking = trackingOf(read(carrier, answer, number));
    expect(tracking).toMatchObject({ carrier: CARRIERS[carrier].id, trackingNumber: number, shipmentStatus: status });
    expect(tracking?.events.map(({ shipmentStatus }) => shipmentStatus)).toEqual(statuses);
    expect(tracking?.events.at(-1)?.at).toBe(at);
    expect(tracking?.deliveredAt).toBe(status === 'delivered' ? at : null);
  });

  test('a number that it does not know, and one that the answer does not name', () => {
    expect(read(carrier, notFound, number).kind).toBe('not_found');
    expect(read(carrier, answer, '99999999999999').kind).toBe('not_found');
  });

  test('an answer cut off in the middle is none', () => {
    for (const share of [0.3, 0.6, 0.9])
      expect(read(carrier, answer.slice(0, Math.floor(share * answer.length)), number).kind).toBe('unreadable');
  });
});

test('an error beside the parcel that was asked for is about another number', () => {
  const [sample] = SAMPLES;
  if (sample === undefined) throw new Error('there are samples');
  const known = JSON.parse(sample.answer) as { readonly tracking_results: readonly unknown[] };
  const unknown = JSON.parse(sample.notFound) as { readonly tracking_results: readonly unknown[] };
  const both = JSON.stringify({ tracking_results: [...unknown.tracking_results, ...known.tracking_results] });
  expect(read(sample.carrier, both, sample.number).kind).toBe('read');
  expect(read(sample.carrier, both, 'X').kind).toBe('not_found');
});

describe('what stands in an answer and means nothing', () => {
  const SENDLE = CARRIERS.sendle;
  const odd = fc.oneof(fc.constant(null), fc.integer(), fc.string(), fc.constant([]), fc.constant({}), fc.boolean());

  test('whatever stands in it, it is refused or its events fit', () => {
    const fields = ['state', 'tracking_events', 'scheduling', 'error'];
    const ofEvent = ['event_type', 'scan_time', 'description', 'location'];
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...fields), odd),
        fc.dictionary(fc.constantFrom(...ofEvent), odd),
        (more, event) => {
          const whole = {
            event_type: 'Delivered',
            scan_time: '2026-11-19T14:30:00Z',
            description: 'Delivered',
            ...event,
          };
          const reading = readCarrierAnswer(SENDLE, { state: 'Delivered', tracking_events: [whole], ...more }, 'X');
          for (const told of reading.kind === 'read' ? reading.trackings.flatMap(({ events }) => events) : [])
            expect(TrackingEvent.parse(told)).toEqual(told);
        },
      ),
    );
  });

  test('names of objects’ own making are no places', () => {
    expect(textAt({}, ['constructor.name', '__proto__', 'toString'])).toBeNull();
    expect(listAt({ a: [{ b: [1, 2] }, { b: 3 }, null, 7] }, 'a.b')).toEqual([1, 2, 3]);
  });

  test('a status that no table has keeps its word; an event twice is told once; the last of one minute is the newest', () => {
    const events = [
      { event_type: 'Beamed', scan_time: '2026-11-19T14:30:00Z', description: 'Beamed up' },
      { event_type: 'In Transit', scan_time: '2026-11-19T14:30:00Z', description: 'In transit' },
      { event_type: 'In Transit', scan_time: '2026-11-19T14:30:00Z', description: 'In transit' },
    ];
    const tracking = trackingOf(readCarrierAnswer(SENDLE, { tracking_events: events }, 'X'));
    expect(tracking?.events.map(({ vendorCode }) => vendorCode)).toEqual(['Beamed', 'In Transit']);
    const other = trackingOf(readCarrierAnswer(SENDLE, { tracking_events: events.slice(0, 1) }, 'X'));
    expect(other).toMatchObject({ shipmentStatus: 'unknown', vendorStatus: 'Beamed', shippedAt: null });
  });
});

describe('XML', () => {
  test('attributes and text are members, without namespaces, with entities and CDATA', () => {
    expect(readXml('<a:r xmlns:a="u"><a:b n="1">x &amp; &#201; &lt;</a:b><c><![CDATA[<i>]]></c></a:r>')).toMatchObject({
      r: { b: { '#text': 'x & É <', n: '1' }, c: '<i>' },
    });
  });

  const bombs = [
    '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><r>&b;</r>',
    '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>',
    '<!doctype r SYSTEM "http://127.0.0.1/x"><r/>',
    '<r><b></r></b>',
    '<r>',
    'null',
    '',
    `${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}`,
  ];
  test.each(bombs)('%# is not read', (text) => {
    expect(readXml(text)).toBeUndefined();
  });
});

describe('times', () => {
  test.each([
    ['2026-11-20T14:30:00+01:00', undefined, '2026-11-20 14:30:00 +01:00'],
    ['2026-04-17T23:43:17.6571145', undefined, '2026-04-17 23:43:17 null'],
    ['2026-11-20 14:30', undefined, '2026-11-20 14:30:00 null'],
    ['20261120:143000', undefined, '2026-11-20 14:30:00 null'],
    ['2026-11-20', undefined, '2026-11-20 null null'],
    ['2026-11-20 23:59:00 GMT-04:00', undefined, '2026-11-20 23:59:00 -04:00'],
    ['2026-11-20 14:30:00 EST', undefined, '2026-11-20 14:30:00 -05:00'],
    ['1795186200', undefined, '2026-11-20 14:50:00 Z'],
    ['11/20/2026 2:30:00 PM', 'month_first', '2026-11-20 14:30:00 null'],
    ['1/2/2026 12:05:00 AM', 'month_first', '2026-01-02 00:05:00 null'],
    ['20.11.2026 14:30', 'day_first', '2026-11-20 14:30:00 null'],
  ] as const)('%s is read', (text, dates, expected) => {
    const when = readWhen(text, dates);
    expect(`${when?.day} ${when?.clock} ${when?.offset}`).toBe(expected);
  });

  test.each([
    ['11/20/2026', undefined],
    ['tomorrow', undefined],
    ['2026-11-20 14:30 XYZ', undefined],
    ['', 'day_first'],
  ] as const)('%j is no time', (text, dates) => {
    expect(readWhen(text, dates)).toBeNull();
  });
});

describe('words', () => {
  const certain: readonly (readonly [string, ShipmentStatus | null])[] = [
    ['Delivered', 'delivered'],
    ['Your parcel has been delivered to the neighbour', 'delivered'],
    ['Delivered, Parcel Locker', 'delivered'],
    ['Votre colis est livré.', 'delivered'],
    ['Die Sendung wurde erfolgreich zugestellt.', 'delivered'],
    ['The parcel could not be delivered', 'attempt_failed'],
    ['Die Sendung konnte nicht zugestellt werden', 'attempt_failed'],
    ['Delivered by driver to Pickup parcelshop', 'available_for_pickup'],
    ['Item available for pickup at Post Office', 'available_for_pickup'],
    ['Ihre Sendung liegt in der Filiale zur Abholung bereit.', 'available_for_pickup'],
    ['Returned to sender', 'returned'],
    ['Item being returned to sender. Recipient not located', 'returned'],
    ['Out for delivery', 'out_for_delivery'],
    ['Die Sendung wurde in das Zustellfahrzeug geladen.', 'out_for_delivery'],
    ['Shipment information received', 'info_received'],
    ['Label created', 'info_received'],
    ['Item held by customs', 'exception'],
    ['Arrived at DHL facility', 'in_transit'],
    ['Will be delivered tomorrow', null],
    ['To be delivered by end of day', null],
    ['Expected delivery: Friday', null],
    ['Beamed up', null],
    ['', null],
  ];
  test.each(certain)('%j says %s', (text, expected) => {
    expect(statusOfWords(text)).toBe(expected);
  });
});
