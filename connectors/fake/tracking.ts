// Parcels and payments in memory, for tests. They fill the TrackingSource and PaymentSource ports and fail on request.
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import type { Payment, PaymentSource } from '../../src/ports/payment-source.ts';
import type { Tracking, TrackingSource } from '../../src/ports/tracking-source.ts';
import { createFaultGate, type Faults } from './faults.ts';

export interface FakeTracking extends TrackingSource, Faults<'track'> {
  put(tracking: Tracking): void;
  /** How many numbers each call asked for. */
  readonly calls: number[];
}

interface FakeTrackingOptions {
  readonly carriers?: readonly string[] | 'any';
  /** ISO 8601: when the answers are said to have been read. */
  readonly now: () => string;
}

export function openFakeTracking(
  parcels: readonly Tracking[],
  { carriers = ['ups'], now }: FakeTrackingOptions,
): FakeTracking {
  const gate = createFaultGate<'track'>();
  const held = new Map(parcels.map((parcel) => [compactIdentifier(parcel.trackingNumber), parcel]));
  const calls: number[] = [];
  return {
    carriers,
    calls,
    failNext: gate.failNext,
    put: (parcel) => void held.set(compactIdentifier(parcel.trackingNumber), parcel),
    track(queries) {
      calls.push(queries.length);
      return gate.run('track', () =>
        queries.map(({ trackingNumber }) => {
          const tracking = held.get(compactIdentifier(trackingNumber));
          const read = { source: 'fake', asOf: now() };
          return tracking === undefined ? { kind: 'not_found', ...read } : { kind: 'found', tracking, ...read };
        }),
      );
    },
  };
}

export interface FakePayments extends PaymentSource, Faults<'findPayments'> {
  put(orderNumber: string, payment: Payment): void;
}

export function openFakePayments(now: () => string): FakePayments {
  const gate = createFaultGate<'findPayments'>();
  const held = new Map<string, Payment[]>();
  return {
    failNext: gate.failNext,
    put: (orderNumber, payment) => void held.set(orderNumber, [payment, ...(held.get(orderNumber) ?? [])]),
    findPayments: (query) =>
      gate.run('findPayments', () => {
        const all = [...held.values()].flat();
        const payments =
          query.by === 'order_number'
            ? (held.get(query.orderNumber) ?? [])
            : all.filter(({ id }) => id === query.reference);
        return { payments, complete: true, why: null, source: 'fake', asOf: now() };
      }),
  };
}
