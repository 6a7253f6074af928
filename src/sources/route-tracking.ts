// Which connected carrier is asked for a parcel: the one that the shop names, else a service that asks them all. Pure; called by
// track-shipments.ts.
import { carrierFromName } from '../domain/identifiers/carriers.ts';
import type { TrackingQuery } from '../ports/tracking-source.ts';
import type { CarrierSource } from './track-shipments.ts';

/** `none`: nobody who is connected would know. */
export type TrackingRoute = { readonly kind: 'ask'; readonly source: CarrierSource } | { readonly kind: 'none' };

export function routeTracking(query: TrackingQuery, carriers: readonly CarrierSource[]): TrackingRoute {
  const id = query.carrier === null ? null : carrierFromName(query.carrier);
  const source =
    carriers.find(({ tracking }) => id !== null && tracking.carriers !== 'any' && tracking.carriers.includes(id)) ??
    carriers.find(({ tracking }) => tracking.carriers === 'any');
  return source === undefined ? { kind: 'none' } : { kind: 'ask', source };
}
