// The contract of the TrackingSource port as tests: every sentence of src/ports/tracking-source.ts. Each connector that knows parcels runs it
// against a server that answers in its vendor's shape.
import { describe, expect } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { TrackingEvent } from '../../src/domain/order.ts';
import type { TrackingAnswer, TrackingQuery, TrackingSource } from '../../src/ports/tracking-source.ts';
import { claimsWithSkips, type Skip } from './contract-test.ts';
import type { VendorServer } from './vendor-server-fixture.ts';

/** How a parcel stands in the vendor's world. `unknown_word`: a status of the vendor's that no documentation names. `label_only`: nothing was
 * scanned yet. `recurring`: the number was given out twice, 2025-03 and 2026-11. */
export const PARCELS = [
  'label_only',
  'in_transit',
  'out_for_delivery',
  'delivered',
  'available_for_pickup',
  'attempt_failed',
  'exception',
  'returned',
  'unknown_word',
  'recurring',
  'not_found',
] as const;
export type ParcelName = (typeof PARCELS)[number];

export interface TrackingUnderTest {
  readonly name: string;
  /** Our carrier id that the answers name. */
  readonly carrier: string;
  /** A number of the vendor's form for each; one that is left out is a state that the vendor cannot tell, which README.md says. */
  readonly numbers: Partial<Record<ParcelName, string>>;
  readonly open: () => Promise<{ readonly source: TrackingSource; readonly server: VendorServer }>;
  readonly skips?: readonly Skip[];
}

const EXPECTED: Partial<Record<ParcelName, string>> = {
  label_only: 'info_received',
  in_transit: 'in_transit',
  out_for_delivery: 'out_for_delivery',
  delivered: 'delivered',
  available_for_pickup: 'available_for_pickup',
  attempt_failed: 'attempt_failed',
  exception: 'exception',
  returned: 'returned',
  unknown_word: 'unknown',
};

export function testTrackingSource({ name, carrier, numbers, open, skips = [] }: TrackingUnderTest): void {
  const { claim, check } = claimsWithSkips(skips);
  const numberOf = (parcel: ParcelName): string => {
    const number = numbers[parcel];
    if (number === undefined) throw new Error(`${name} needs a number for ${parcel}`);
    return number;
  };
  const ask = (trackingNumber: string): TrackingQuery => ({
    trackingNumber,
    carrier,
    shippedAt: '2026-11-16T12:00:00Z',
    postalCode: '28195',
  });
  const track = async (...parcels: ParcelName[]): Promise<readonly TrackingAnswer[]> =>
    (await open()).source.track(parcels.map((parcel) => ask(numberOf(parcel))));
  const known = PARCELS.filter((parcel) => numbers[parcel] !== undefined && EXPECTED[parcel] !== undefined);

  describe(`${name} fills the TrackingSource port`, () => {
    for (const parcel of known) {
      claim(`${parcel}: says ${EXPECTED[parcel]}, with the vendor's own word beside`, async () => {
        const [answer] = await track(parcel);
        expect(answer?.kind).toBe('found');
        if (answer?.kind !== 'found') return;
        expect(answer.tracking.shipmentStatus).toBe(EXPECTED[parcel]);
        expect(answer.tracking.vendorStatus).toMatch(/\S/);
        expect(answer.tracking.trackingNumber).toBe(numberOf(parcel));
        expect(answer.tracking.carrier).toBe(carrier);
        expect(answer.source).toMatch(/^[a-z0-9-]+(?::|$)/);
        expect(Date.parse(answer.asOf)).not.toBeNaN();
      });
    }

    claim('a label is not shipped: it has no first scan', async () => {
      const [answer] = await track('label_only');
      expect(answer?.kind === 'found' && answer.tracking.shippedAt).toBeNull();
      expect(answer?.kind === 'found' && answer.tracking.deliveredAt).toBeNull();
    });

    claim('a delivered parcel says when, and others do not', async () => {
      const [there, onItsWay] = await track('delivered', 'in_transit');
      expect(there?.kind === 'found' && Date.parse(there.tracking.deliveredAt ?? '')).toBeGreaterThan(0);
      expect(onItsWay?.kind === 'found' && onItsWay.tracking.deliveredAt).toBeNull();
    });

    claim('events are oldest first, fit the schema and carry the vendor’s codes', async () => {
      const [answer] = await track('delivered');
      const events = answer?.kind === 'found' ? answer.tracking.events : [];
      expect(events.length).toBeGreaterThan(1);
      const times = events.map(({ at }) => Date.parse(at));
      expect(times).toEqual([...times].sort((one, other) => one - other));
      for (const event of events) expect(TrackingEvent.parse(event)).toEqual(event);
      expect(events.some(({ vendorCode }) => vendorCode !== null)).toBe(true);
    });

    claim('a number that the carrier does not know is an answer, not an error', async () => {
      const [answer] = await track('not_found');
      expect(answer?.kind).toBe('not_found');
    });

    claim('answers come in the order of the questions, one each', async () => {
      const answers = await track('delivered', 'not_found', 'in_transit');
      expect(answers.map(({ kind }) => kind)).toEqual(['found', 'not_found', 'found']);
      const numbersFound = answers.map((answer) => (answer.kind === 'found' ? answer.tracking.trackingNumber : null));
      expect(numbersFound).toEqual([numberOf('delivered'), null, numberOf('in_transit')]);
      expect(await (await open()).source.track([])).toEqual([]);
    });

    claim(
      'of a number that was given out twice the parcel that was shipped then is meant, or it is ambiguous',
      async () => {
        const [answer] = await track('recurring');
        if (answer?.kind === 'ambiguous') return;
        expect(answer?.kind).toBe('found');
        const first = answer?.kind === 'found' ? answer.tracking.events[0]?.at : undefined;
        expect(first?.slice(0, 7)).toBe('2026-11');
      },
    );

    claim('a parcel of long before the shipping is another one that had the number', async () => {
      const { source } = await open();
      const [then, now] = await source.track([
        { ...ask(numberOf('delivered')), shippedAt: '2024-02-05T12:00:00Z' },
        ask(numberOf('delivered')),
      ]);
      expect([then?.kind, now?.kind]).toEqual(['not_found', 'found']);
    });

    claim('what can be no number is not found or has failed, and hides no other', async () => {
      const { source, server } = await open();
      const hostile = ['', ' ', '../../admin', `x'; --`, '"><a>', '\u0000', '１２３４５６７８', 'x'.repeat(5_000)];
      const answers = await source.track([...hostile.map(ask), ask(numberOf('delivered'))]);
      const kinds = new Set(answers.slice(0, -1).map(({ kind }) => kind));
      expect([...kinds].filter((kind) => kind !== 'not_found' && kind !== 'failed')).toEqual([]);
      expect(answers.at(-1)?.kind).toBe('found');
      expect(server.requests.filter(({ path }) => path.includes('/admin') || path.includes('\u0000'))).toEqual([]);
    });

    claim('more questions than a call may hold are refused', async () => {
      const { source } = await open();
      const many = Array.from({ length: limits.tracking.queriesMax + 1 }, () => ask(numberOf('delivered')));
      await expect(source.track(many)).rejects.toThrow();
    });

    const faults = [
      ['401', { status: 401 }, 'auth'],
      ['403', { status: 403 }, 'auth'],
      ['429', { status: 429, headers: { 'retry-after': '600' } }, 'rate_limited'],
      ['503', { status: 503 }, 'unavailable'],
      ['a page of HTML', { text: '<html><body>Sorry</body></html>' }, 'bad_response'],
      ['an empty body', { text: '' }, 'bad_response'],
      ['JSON cut off', { text: '{"a": [' }, 'bad_response'],
      ['null everywhere', { json: null }, 'bad_response'],
      ['a connection that breaks off', { breakOff: true }, 'unavailable'],
    ] as const;
    for (const [what, reply, kind] of faults) {
      claim(`${what} is a fault of kind ${kind}, and nothing is made up`, async () => {
        const { source, server } = await open();
        server.override(() => reply);
        expect(await kindsOf(source, [ask(numberOf('delivered')), ask(numberOf('in_transit'))])).toEqual([kind]);
      });
    }
    check();
  });
}

/** The kinds of what went wrong, whether the call rejects or each answer tells it. */
async function kindsOf(source: TrackingSource, queries: readonly TrackingQuery[]): Promise<readonly string[]> {
  try {
    const answers = await source.track(queries);
    return [...new Set(answers.map((answer) => (answer.kind === 'failed' ? answer.error.kind : answer.kind)))];
  } catch (error) {
    return [error instanceof Error && 'kind' in error ? String(error.kind) : String(error)];
  }
}
