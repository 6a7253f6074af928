// Answers of EasyPost's API v2 as trackings. Pure. https://docs.easypost.com/docs/trackers
import { z } from 'zod';
import { type AskedParcel, chooseAsked } from '../../src/calls/choose-asked.ts';
import type { CarrierReading } from '../../src/calls/track-parcels.ts';
import { faultPlaces } from '../../src/calls/vendor-fault.ts';
import { vendorList, vendorPart, vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import type { ShipmentStatus, TrackingEvent } from '../../src/domain/order.ts';
import { readDay, readPlaceTime } from '../../src/domain/place-time.ts';
import type { Tracking } from '../../src/ports/tracking-source.ts';
import { carrierOfVendorName } from './carrier-names.ts';

const Detail = z.object({
  message: vendorText,
  description: vendorText,
  status: vendorText,
  status_detail: vendorText,
  datetime: vendorText,
  carrier_code: vendorText,
  tracking_location: vendorPart(z.object({ city: vendorText, state: vendorText, country: vendorText })),
});
type Detail = z.infer<typeof Detail>;

const Tracker = z.object({
  tracking_code: z.union([z.string().min(1), z.number()]).transform(String),
  carrier: vendorText,
  status: vendorText,
  status_detail: vendorText,
  est_delivery_date: vendorText,
  carrier_detail: vendorPart(z.object({ est_delivery_date_local: vendorText })),
  tracking_details: vendorList(vendorPart(Detail)),
});
type Tracker = z.infer<typeof Tracker>;

const Listed = z.object({ trackers: z.array(Tracker).max(limits.vendor.listItemsMax) });
const Failed = z.object({ error: z.object({ code: vendorText }) });

/** `asked`: only the trackings of that number, and of that carrier where there are such. null: all. */
export function readEasypostAnswer(body: unknown, asked: AskedParcel | null = null): CarrierReading {
  const failed = Failed.safeParse(body);
  if (failed.success) return readFailure(failed.data.error.code);
  const listed = Listed.safeParse(body);
  const single = Tracker.safeParse(body);
  if (!listed.success && !single.success) return { kind: 'unreadable', where: faultPlaces(listed.error) };
  const trackers = listed.success ? listed.data.trackers : single.success ? [single.data] : [];
  const known = trackers.map(toTracking);
  const trackings = asked === null ? known : chooseAsked(known, asked);
  return trackings.length === 0 ? { kind: 'not_found' } : { kind: 'read', trackings };
}

function readFailure(code: string | null): CarrierReading {
  if (code?.endsWith('NOT_FOUND')) return { kind: 'not_found' };
  return { kind: 'refused', as: 'rejected', code: code ?? 'without a code' };
}

const STATUSES: ReadonlyMap<string, ShipmentStatus> = new Map([
  ['pre_transit', 'info_received'],
  ['in_transit', 'in_transit'],
  ['out_for_delivery', 'out_for_delivery'],
  ['available_for_pickup', 'available_for_pickup'],
  ['delivered', 'delivered'],
  ['return_to_sender', 'exception'],
  ['failure', 'exception'],
  ['cancelled', 'exception'],
]);

/** Details that say more than a parcel on its way. */
const ON_ITS_WAY: ReadonlyMap<string, ShipmentStatus> = new Map([
  ['arrived_at_pickup_location', 'available_for_pickup'],
  ['damaged', 'exception'],
  ['delivery_exception', 'exception'],
  ['failure', 'exception'],
  ['held', 'exception'],
  ['lost', 'exception'],
  ['refused', 'exception'],
  ['return', 'exception'],
  ['transit_exception', 'exception'],
]);

/** `return_to_sender` is a parcel on its way back; only one that arrived there is returned. */
function readStatus({ status, status_detail: detail }: Pick<Detail, 'status' | 'status_detail'>): ShipmentStatus {
  if (status === 'return_to_sender' && detail === 'arrived_at_destination') return 'returned';
  if (detail === 'expired' && status !== 'delivered') return 'expired';
  const known = STATUSES.get(status ?? '') ?? 'unknown';
  return known === 'in_transit' ? (ON_ITS_WAY.get(detail ?? '') ?? known) : known;
}

/** "The carrier has no available tracking information": nothing is known yet, unless something was. */
const isUnheardOf = ({ status }: Tracker, events: readonly TrackingEvent[]): boolean =>
  status === 'unknown' && events.length === 0;

function toTracking(tracker: Tracker): Tracking {
  const details = tracker.tracking_details.filter((detail) => detail !== null);
  const events = details.flatMap((detail) => toEvent(detail) ?? []);
  events.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const told = isUnheardOf(tracker, events) ? 'pending' : readStatus(tracker);
  const wentBack = details.some(({ status }) => status === 'return_to_sender');
  const shipmentStatus = told === 'delivered' && wentBack ? 'returned' : told;
  const delivery = events.findLast((event) => event.shipmentStatus === 'delivered')?.at ?? null;
  return {
    trackingNumber: tracker.tracking_code,
    carrier: tracker.carrier === null ? 'unknown' : carrierOfVendorName(tracker.carrier),
    shipmentStatus,
    vendorStatus: wordOf(tracker),
    shippedAt: events.find(({ shipmentStatus: at }) => !BEFORE_THE_FIRST_SCAN.has(at))?.at ?? null,
    estimatedDeliveryOn: readDay(
      (tracker.carrier_detail?.est_delivery_date_local ?? tracker.est_delivery_date ?? '').slice(0, 10),
    ),
    deliveredAt: shipmentStatus === 'delivered' ? delivery : null,
    events: events.slice(-limits.tracking.eventsMax),
    statedAt: events.at(-1)?.at ?? null,
  };
}

const BEFORE_THE_FIRST_SCAN: ReadonlySet<ShipmentStatus> = new Set(['pending', 'info_received', 'unknown']);

/** Such as `in_transit, weather_delay`; a detail that says nothing is left out. */
function wordOf({ status, status_detail: detail }: Pick<Detail, 'status' | 'status_detail'>): string | null {
  const saysMore = detail !== null && detail !== status && detail !== 'status_update' && detail !== 'unknown';
  return saysMore && status !== null ? `${status}, ${detail}` : (status ?? detail);
}

function toEvent(detail: Detail): TrackingEvent | null {
  const at = timeAt(detail.datetime);
  if (at === null) return null;
  const { city = null, state = null, country = null } = detail.tracking_location ?? {};
  const place = [city, state, country].filter((part) => part !== null).join(', ');
  return {
    at,
    shipmentStatus: readStatus(detail),
    description: detail.message ?? detail.description ?? '',
    location: place === '' ? null : place,
    vendorCode: detail.carrier_code ?? wordOf(detail),
  };
}

const TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** EasyPost gives the zone of the place where it knows the place well enough, and where it does not, calls the carrier's clock UTC: a `Z` proves no
 * more than the day. */
function timeAt(text: string | null): string | null {
  const [, day, clock, offset] = TIME.exec(text ?? '') ?? [];
  if (day === undefined) return null;
  const isPlaced = offset !== undefined && offset !== 'Z';
  return readPlaceTime({ day, clock: clock ?? null, offset: isPlaced ? offset : null })?.at ?? null;
}
