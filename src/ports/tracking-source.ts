// Where parcels are: a carrier, or a service that asks many. Read-only.
import type { ShipmentStatus, TrackingEvent } from '../domain/order.ts';
import type { ConnectorError } from './connector-error.ts';

/** Carriers give numbers out again after months, so when it was shipped tells which parcel is meant. Some show details only to who
 * knows the postcode. */
export interface TrackingQuery {
  readonly trackingNumber: string;
  /** Our carrier id; null where the shop does not say. */
  readonly carrier: string | null;
  /** ISO 8601 UTC. */
  readonly shippedAt: string | null;
  readonly postalCode: string | null;
}

/** One parcel as its carrier tells it. `expired`: the carrier has closed it without a delivery. */
export interface Tracking {
  readonly trackingNumber: string;
  /** Our carrier id (`ups`, `fedex`, …). */
  readonly carrier: string;
  readonly shipmentStatus: ShipmentStatus;
  /** The vendor's own code for it, as it stands there, such as `I/OT`. */
  readonly vendorStatus: string | null;
  /** The first scan; a label is none. */
  readonly shippedAt: string | null;
  readonly estimatedDeliveryOn: string | null;
  readonly deliveredAt: string | null;
  /** Oldest first. */
  readonly events: readonly TrackingEvent[];
  /** The carrier's own time of the newest that it says; null where it gives none. */
  readonly statedAt: string | null;
}

/** `not_found`: the carrier does not know it (yet): many do not before the first scan. `ambiguous`: it knows several and cannot tell which is
 * meant. `failed`: nothing is known of this one; the others stand. */
export type TrackingAnswer =
  | { readonly kind: 'found'; readonly tracking: Tracking; readonly source: string; readonly asOf: string }
  | { readonly kind: 'not_found'; readonly source: string; readonly asOf: string }
  | { readonly kind: 'ambiguous'; readonly source: string; readonly asOf: string }
  | { readonly kind: 'failed'; readonly error: ConnectorError };

/** So many calls in an hour or a day, and so many numbers in each. */
export interface TrackingAllowance {
  readonly calls: number;
  readonly seconds: 3_600 | 86_400;
  readonly numbersPerCall: number;
}

export interface TrackingSource {
  /** Our ids of the carriers whose numbers it knows; 'any' for a service that asks them all. */
  readonly carriers: readonly string[] | 'any';
  /** What the carrier grants, where it is so little that questions must be spread over the day; absent where a pace is enough. */
  readonly allowance?: TrackingAllowance;
  /** One answer for each question, in its order; at most limits.tracking.queriesMax. Never rejects for one number alone; ConnectorError
   * where none can be asked. */
  track(queries: readonly TrackingQuery[]): Promise<readonly TrackingAnswer[]>;
}

/** The connection that is asked for parcels, with what its carrier grants (null: enough), and whether it tells of them by itself. */
export interface ParcelAsker {
  readonly name: string;
  readonly carriers: TrackingSource['carriers'];
  readonly allowance: TrackingAllowance | null;
  readonly tellsByItself: boolean;
}
