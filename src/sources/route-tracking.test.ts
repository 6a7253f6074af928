import { describe, expect, test } from 'vitest';
import { hasShared, readShared } from '../../connectors/contract/shared-data.ts';
import { CARRIER_IDS } from '../domain/identifiers/carriers.ts';
import type { TrackingQuery } from '../ports/tracking-source.ts';
import { routeTracking } from './route-tracking.ts';
import type { CarrierSource } from './track-shipments.ts';

const source = (name: string, carriers: readonly string[] | 'any' = [name]): CarrierSource => ({
  name,
  tracking: { carriers, track: () => Promise.reject(new Error('nobody is asked here')) },
});
const UPS = source('ups');
const FEDEX = source('fedex');
const USPS = source('usps');
const DHL = source('dhl', ['dhl', 'dhl_ecommerce']);
const GLS = source('gls');
const ANY = source('aftership', 'any');
const OURS = [UPS, FEDEX, USPS, DHL];

const ask = (trackingNumber: string, carrier: string | null = null): TrackingQuery => ({
  trackingNumber,
  carrier,
  shippedAt: null,
  postalCode: null,
});
const route = (number: string, carrier: string | null, sources: readonly CarrierSource[]): string => {
  const found = routeTracking(ask(number, carrier), sources);
  return found.kind === 'ask' ? found.source.name : found.kind;
};

describe('the carrier that the shop says', () => {
  test.each([
    ['UPS', 'ups'],
    ['United Parcel Service', 'ups'],
    ['UPS Ground', 'ups'],
    ['DHL Express Worldwide', 'dhl'],
    ['dhl ecommerce', 'dhl'],
    ['USPS Priority Mail', 'usps'],
    ['Deutsche Post', 'dhl'],
  ])('%s is asked, whatever the number looks like', (name, expected) => {
    expect(route('986578788855', name, [ANY, ...OURS])).toBe(expected);
  });

  test('one that has no connection of its own is asked through a service that asks them all, or not', () => {
    expect(route('1Z879E930346834440', 'GLS', [UPS, ANY])).toBe('aftership');
    expect(route('1Z879E930346834440', 'GLS', [UPS])).toBe('none');
  });

  test('a name that we do not know leaves only a number that can be of one carrier', () => {
    expect(route('1Z879E930346834440', 'Standard shipping', OURS)).toBe('ups');
    expect(route('986578788855', 'Relais Colis', OURS)).toBe('none');
    expect(route('986578788855', 'Relais Colis', [...OURS, ANY])).toBe('aftership');
    expect(route('986578788855', ' ', OURS.slice(0, 2))).toBe('fedex');
  });
});

describe('the number, where the shop says no carrier', () => {
  test('a right check digit that one carrier has is enough; a wrong one is of nobody', () => {
    expect(route('1Z879E930346834440', null, [ANY, ...OURS])).toBe('ups');
    expect(route('1Z879E930346834441', null, OURS)).toBe('none');
    expect(route('1Z879E930346834441', null, [...OURS, ANY])).toBe('aftership');
  });

  test('a shape that a connected carrier may have given out keeps the number from being taken for sure', () => {
    expect(route('986578788855', null, [FEDEX, UPS])).toBe('fedex');
    expect(route('986578788855', null, [FEDEX, GLS])).toBe('ambiguous');
    expect(route('986578788855', null, [FEDEX, GLS, ANY])).toBe('aftership');
    expect(routeTracking(ask('986578788855'), [FEDEX, GLS])).toEqual({ kind: 'ambiguous', carriers: ['fedex', 'gls'] });
  });

  test('several right check digits are told, not guessed between', () => {
    expect(routeTracking(ask('78045768393'), OURS)).toEqual({ kind: 'ambiguous', carriers: ['dhl', 'old_dominion'] });
    expect(route('78045768393', null, [ANY, DHL])).toBe('aftership');
  });

  test('a USPS barcode that partners give out too is asked at whom is connected', () => {
    expect(route('9400 1112 0108 0805 4830 16', null, OURS)).toBe('usps');
    expect(route('9400111201080805483016', null, [DHL])).toBe('dhl');
    expect(route('92 6129098349792366623 8', null, [FEDEX])).toBe('fedex');
  });

  test('a shape alone is enough only where nothing else has it', () => {
    expect(route('TBA010000000000', null, [source('amazon'), ANY])).toBe('amazon');
    expect(route('LX17635034', null, [source('lasership')])).toBe('none');
    expect(route('60120172242323', null, OURS)).toBe('ambiguous');
  });

  test.each(['', 'x', '0', '__proto__', '🎁'.repeat(500), '9'.repeat(100_000)])(
    '%j is of nobody, and ends nothing',
    (number) => {
      expect(route(number, null, OURS)).toBe('none');
      expect(route(number, number, OURS)).toBe('none');
    },
  );
});

/** https://github.com/jkeen/tracking_number_data, MIT; read where it lies. */
const RECORDS: readonly { number: string; valid: boolean; courier: string }[] = hasShared
  ? readShared('public/tracking_numbers/dev.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];

/** The post of the country is meant. */
const POSTS: Readonly<Record<string, string>> = { RB123456785US: 'usps', RB123456785CF: 'national_post' };

if (hasShared)
  describe('the numbers of tracking_number_data', () => {
    const own = CARRIER_IDS.map((id) => source(id));
    const setUps: readonly (readonly [string, readonly CarrierSource[], number])[] = [
      ['every carrier connected', own, 0.6],
      ['UPS, FedEx, USPS and DHL connected', OURS, 0.9],
      ['every carrier and a service for all', [ANY, ...own], 0.6],
    ];
    const valid = RECORDS.filter((record) => record.valid);

    test.each(setUps)('%s: none goes astray', (what, sources, shareMin) => {
      const counts = { right: 0, 'through the service': 0, ambiguous: 0, 'not asked': 0, astray: 0 };
      const astray: string[] = [];
      for (const { number, courier } of valid) {
        const expected = courier === 's10' ? (POSTS[number] ?? courier) : courier;
        const found = routeTracking(ask(number), sources);
        if (found.kind === 'none') counts['not asked'] += 1;
        else if (found.kind === 'ambiguous') counts.ambiguous += 1;
        else if (found.source === ANY) counts['through the service'] += 1;
        else if (isOf(found.source, expected)) counts.right += 1;
        else astray.push(`${courier} ${number} -> ${found.source.name}`);
      }
      counts.astray = astray.length;
      const reachable = valid.filter(({ courier, number }) =>
        sources.some((one) => isOf(one, POSTS[number] ?? courier)),
      ).length;
      console.log(
        `[route-tracking] ${what}: ${valid.length} numbers, ${reachable} of a connected carrier: ${JSON.stringify(counts)}`,
      );
      expect(astray).toEqual([]);
      expect(counts.right / reachable).toBeGreaterThanOrEqual(shareMin);
    });

    test('a number whose check digit is wrong is never asked at the carrier whose it pretends to be', () => {
      const wrong = RECORDS.filter((record) => !record.valid && 'has_checksum' in record && record.has_checksum);
      const taken = wrong.filter(({ number, courier }) => {
        const found = routeTracking(ask(number), own);
        return found.kind === 'ask' && isOf(found.source, courier);
      });
      console.log(
        `[route-tracking] ${wrong.length} numbers with a wrong check digit: ${taken.length} asked at that carrier`,
      );
      expect(taken).toEqual([]);
    });
  });

function isOf({ tracking: { carriers } }: CarrierSource, courier: string): boolean {
  if (carriers === 'any') return false;
  return carriers.includes(courier) || (courier === 'dhl' && carriers.includes('dhl_ecommerce'));
}
