// Asks the carriers for the parcels of orders, each number once, all carriers at the same time, and puts their word over the shop's. Called by
// find-orders.ts.
import { compactIdentifier } from '../domain/identifiers/compact-identifier.ts';
import { limits } from '../domain/limits.ts';
import type { Order, Shipment } from '../domain/order.ts';
import type { ConnectorError } from '../ports/connector-error.ts';
import type { FoundOrder } from '../ports/order-source.ts';
import type { TrackingAnswer, TrackingQuery, TrackingSource } from '../ports/tracking-source.ts';
import type { AnswerCache, Freshness } from './answer-cache.ts';
import { applyTracking } from './apply-tracking.ts';
import { SUBJECTS } from './desk-source.ts';
import { routeTracking } from './route-tracking.ts';

export interface CarrierSource {
  /** The connection's name. */
  readonly name: string;
  readonly tracking: TrackingSource;
}

/** What is kept of an answer: a fault is none. */
type KnownAnswer = Exclude<TrackingAnswer, { kind: 'failed' }>;

/** `unclear`: the number may be of several carriers, and nobody who is connected would know of which. `failed`: the carrier could not be asked, and nothing that is young enough is known. */
type Asked = { readonly carrier: string } & (
  | { readonly kind: 'known'; readonly answer: KnownAnswer; readonly isOld: boolean }
  | { readonly kind: 'failed' | 'unclear' }
);

export interface TrackedOrders {
  readonly orders: readonly FoundOrder[];
  /** Connections that could not be asked. */
  readonly down: readonly string[];
  /** Those whose older word stands, since they could not be asked now. */
  readonly old: readonly string[];
}

export type TrackShipments = (orders: readonly FoundOrder[], freshness: Freshness) => Promise<TrackedOrders>;

export function openShipmentTracking(
  carriers: readonly CarrierSource[],
  { cache, now }: { readonly cache: AnswerCache; readonly now: () => string },
): TrackShipments {
  // Of all orders that are asked for at the same time: a carrier that takes many numbers in a call is called once.
  const batches = new Map<CarrierSource, Batch>();
  return async (orders, freshness) => {
    if (carriers.length === 0) return { orders, down: [], old: [] };
    const wanted = listWanted(orders, now());
    const asked = await askAll(wanted, freshness);
    const tracked = orders.map((found) => putOver(found, asked));
    const down = [...asked.values()].flatMap((one) => (one.kind === 'failed' ? [one.carrier] : []));
    const old = [...asked.values()].flatMap((one) => (one.kind === 'known' && one.isOld ? [one.carrier] : []));
    return { orders: tracked, down: [...new Set(down)], old: [...new Set(old)] };
  };

  /** By number. What no connected carrier answers for is left out: the shop's word stands alone there. */
  async function askAll(queries: readonly TrackingQuery[], freshness: Freshness): Promise<ReadonlyMap<string, Asked>> {
    const answers = new Map<string, Asked>();
    const asking = openTogether(freshness);
    await Promise.all(
      queries.map(async (query) => {
        const route = routeTracking(query, carriers);
        if (route.kind === 'ask') answers.set(query.trackingNumber, await asking(route.source, query));
        if (route.kind === 'ambiguous')
          answers.set(query.trackingNumber, { kind: 'unclear', carrier: route.carriers.join(' or ') });
      }),
    );
    return answers;
  }

  /** Questions that one carrier is asked in the same turn go out in one call. */
  function openTogether(freshness: Freshness): (carrier: CarrierSource, query: TrackingQuery) => Promise<Asked> {
    return async (carrier, query) => {
      const answer = await cache.ask<KnownAnswer>(
        {
          source: carrier.name,
          key: `track:${query.trackingNumber}:${query.shippedAt?.slice(0, 10) ?? ''}`,
          freshSeconds: freshFor,
          subjects: () => [SUBJECTS.parcel(query.trackingNumber)],
          fetch: () => {
            const batch = batches.get(carrier) ?? createBatch(carrier.tracking);
            batches.set(carrier, batch);
            return batch.add(query);
          },
        },
        freshness,
      );
      return answer.kind === 'known'
        ? { kind: 'known', answer: answer.value, carrier: carrier.name, isOld: answer.fault !== null }
        : { kind: 'failed', carrier: carrier.name };
    };
  }
}

/** A parcel that has arrived stays so. */
const freshFor = (answer: KnownAnswer): number =>
  answer.kind === 'found' && answer.tracking.shipmentStatus === 'delivered'
    ? limits.sources.deliveredFreshSeconds
    : limits.sources.trackingFreshSeconds;

/** Each number once, those of the newest orders first. What was shipped long ago no carrier knows any more. */
function listWanted(orders: readonly FoundOrder[], now: string): readonly TrackingQuery[] {
  const wanted = new Map<string, TrackingQuery>();
  const oldestMs = Date.parse(now) - limits.sources.trackedDays * 86_400_000;
  for (const { order } of orders)
    for (const shipment of order.shipments) {
      const number = compactIdentifier(shipment.trackingNumber ?? '');
      const shippedMs = Date.parse(shipment.shippedAt ?? order.placedAt);
      if (number === '' || shippedMs < oldestMs || wanted.has(number)) continue;
      if (wanted.size >= limits.sources.trackingsMax) return [...wanted.values()];
      wanted.set(number, queryFor(number, shipment, order));
    }
  return [...wanted.values()];
}

const queryFor = (trackingNumber: string, shipment: Shipment, order: Order): TrackingQuery => ({
  trackingNumber,
  carrier: shipment.carrier,
  shippedAt: shipment.shippedAt,
  postalCode: order.shippingAddress?.postalCode ?? null,
});

function putOver(found: FoundOrder, asked: ReadonlyMap<string, Asked>): FoundOrder {
  const { order, source } = found;
  const results = order.shipments.map((shipment) => {
    const one = asked.get(compactIdentifier(shipment.trackingNumber ?? ''));
    if (one?.kind === 'known') return applyTracking(shipment, ofItsTime(one.answer, order), source, one.carrier);
    const unknown = one?.kind === 'unclear' ? { about: 'carrier', word: `${one.carrier} may be meant` } : null;
    return { shipment, disagreement: null, unknown };
  });
  const disagreements = results.flatMap(({ disagreement }) => disagreement ?? []);
  const unknowns = results.flatMap(({ unknown }) => unknown ?? []);
  return {
    ...found,
    order: {
      ...order,
      shipments: results.map(({ shipment }) => shipment),
      disagreements: [...order.disagreements, ...disagreements],
      unknowns: [...order.unknowns, ...unknowns],
    },
  };
}

/** Clocks of carriers that tell no zone are some hours off. */
const CLOCK_OFF_MS = 86_400_000;

/** Numbers are given out again: a parcel of which the carrier knows nothing since the order was placed is another one's. A connector sees to that where
 * the shop says when it shipped; of a label nobody does. */
function ofItsTime(answer: KnownAnswer, { placedAt }: Order): KnownAnswer {
  if (answer.kind !== 'found') return answer;
  const { events, deliveredAt, statedAt, shippedAt } = answer.tracking;
  const times = [...events.map(({ at }) => at), deliveredAt, statedAt, shippedAt].flatMap((at) => at ?? []);
  const isOther = times.length > 0 && times.every((at) => Date.parse(at) < Date.parse(placedAt) - CLOCK_OFF_MS);
  return isOther ? { kind: 'not_found', source: answer.source, asOf: answer.asOf } : answer;
}

interface Batch {
  add(query: TrackingQuery): Promise<KnownAnswer>;
}

/** Rejects with the ConnectorError of its own number, or of the call. */
function createBatch(tracking: TrackingSource): Batch {
  let waiting: { readonly query: TrackingQuery; resolve(answer: KnownAnswer): void; reject(error: unknown): void }[] =
    [];
  async function send(): Promise<void> {
    const sent = waiting;
    waiting = [];
    try {
      const answers = await tracking.track(sent.map(({ query }) => query));
      for (const [at, { resolve, reject }] of sent.entries()) {
        const answer = answers[at];
        if (answer === undefined) reject(new Error('a TrackingSource gave fewer answers than questions'));
        else if (answer.kind === 'failed') reject(answer.error satisfies ConnectorError);
        else resolve(answer);
      }
    } catch (error) {
      for (const { reject } of sent) reject(error);
    }
  }
  return {
    add: (query) =>
      new Promise((resolve, reject) => {
        waiting.push({ query, resolve, reject });
        if (waiting.length >= limits.tracking.queriesMax) void send();
        else if (waiting.length === 1) queueMicrotask(() => setImmediate(() => void send()));
      }),
  };
}
