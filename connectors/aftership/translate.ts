// Answers of AfterShip's Tracking API 2026-07 as trackings. Pure. https://www.aftership.com/docs/tracking/model/tracking, enum/delivery-statuses (tags) and
// enum/delivery-sub-statuses (subtags).
import { z } from 'zod';
import { type AskedParcel, chooseAsked } from '../../src/calls/choose-asked.ts';
import type { CarrierReading } from '../../src/calls/track-parcels.ts';
import { faultPlaces, kindOfStatus } from '../../src/calls/vendor-fault.ts';
import { vendorCount, vendorFlag, vendorList, vendorPart, vendorText } from '../../src/calls/vendor-values.ts';
import { countryNamed, countryOfAlpha3 } from '../../src/domain/country-names.ts';
import { limits } from '../../src/domain/limits.ts';
import type { ShipmentStatus, TrackingEvent } from '../../src/domain/order.ts';
import { readDay, readPlaceTime } from '../../src/domain/place-time.ts';
import type { Tracking } from '../../src/ports/tracking-source.ts';
import { carrierOfSlug } from './slugs.ts';

const Checkpoint = z.object({
  checkpoint_time: vendorText,
  tag: vendorText,
  subtag: vendorText,
  subtag_message: vendorText,
  message: vendorText,
  raw_tag: vendorText,
  location: vendorText,
  city: vendorText,
  state: vendorText,
  country_region: vendorText,
  country_region_name: vendorText,
});
type Checkpoint = z.infer<typeof Checkpoint>;

const Parcel = z.object({
  tracking_number: z.union([z.string().min(1), z.number()]).transform(String),
  slug: vendorText,
  tag: vendorText,
  subtag: vendorText,
  return_to_sender: vendorFlag,
  shipment_delivery_date: vendorText,
  destination_country_region: vendorText,
  courier_estimated_delivery_date: vendorPart(
    z.object({ estimated_delivery_date: vendorText, estimated_delivery_date_max: vendorText }),
  ),
  checkpoints: vendorList(vendorPart(Checkpoint)),
});
type Parcel = z.infer<typeof Parcel>;

const Parcels = z.array(Parcel).max(limits.vendor.listItemsMax);
const Listed = z.object({ data: z.object({ trackings: Parcels }) });
const Single = z.object({
  data: z.union([z.object({ tracking: Parcel }).transform(({ tracking }) => tracking), Parcel]),
});
const Failed = z.object({ meta: z.object({ code: vendorCount, type: vendorText }) });
const Paged = z.object({
  data: z.object({ pagination: z.object({ next_cursor: vendorText, has_next_page: vendorFlag }) }),
});

/** `asked`: only the trackings of that number, and of that carrier where there are such. null: all. */
export function readAftershipAnswer(body: unknown, asked: AskedParcel | null = null): CarrierReading {
  const failed = Failed.safeParse(body);
  if (failed.success && (failed.data.meta.code ?? 0) >= 400) return readFailure(failed.data.meta);
  const listed = Listed.safeParse(body);
  const single = Single.safeParse(body);
  if (!listed.success && !single.success) return { kind: 'unreadable', where: faultPlaces(listed.error) };
  const parcels = listed.success ? listed.data.data.trackings : single.success ? [single.data.data] : [];
  const known = parcels.map(toTracking);
  const trackings = asked === null ? known : chooseAsked(known, asked);
  return trackings.length === 0 ? { kind: 'not_found' } : { kind: 'read', trackings };
}

/** The cursor of the page after this one; null on the last. */
export function readNextCursor(body: unknown): string | null {
  const { success, data } = Paged.safeParse(body);
  return success && data.data.pagination.has_next_page ? data.data.pagination.next_cursor : null;
}

/** `meta.code` of 'Tracking already exists.' */
export const isKnownAlready = (body: unknown): boolean => Failed.safeParse(body).data?.meta.code === 4003;

/** Codes of four digits are AfterShip's own beside the HTTP status; 4004 is 'Tracking does not exist.' docs/tracking/quickstart/request-errors */
function readFailure({ code, type }: { readonly code: number | null; readonly type: string | null }): CarrierReading {
  if (code === 404 || code === 4004) return { kind: 'not_found' };
  const as = (code !== null && code < 1_000 ? kindOfStatus(code) : null) ?? 'rejected';
  return { kind: 'refused', as, code: [code, type].filter((part) => part !== null).join(' ') };
}

const TAGS: ReadonlyMap<string, ShipmentStatus> = new Map([
  ['Pending', 'pending'],
  ['InfoReceived', 'info_received'],
  ['InTransit', 'in_transit'],
  ['OutForDelivery', 'out_for_delivery'],
  ['AttemptFail', 'attempt_failed'],
  ['Delivered', 'delivered'],
  ['AvailableForPickup', 'available_for_pickup'],
  ['Exception', 'exception'],
  ['Expired', 'expired'],
]);

/** Subtags that say something else than their tag. 010 is 'returning', 011 'returned to sender'; a customer who was called (003) or an
 * appointment (004) is no parcel on the van. */
const SUBTAGS: ReadonlyMap<string, ShipmentStatus> = new Map([
  ['Exception_011', 'returned'],
  ['OutForDelivery_002', 'available_for_pickup'],
  ['OutForDelivery_003', 'in_transit'],
  ['OutForDelivery_004', 'in_transit'],
]);

function readTag(tag: string | null, subtag: string | null): ShipmentStatus {
  const known = TAGS.get(tag ?? '');
  return known === undefined ? 'unknown' : (SUBTAGS.get(subtag ?? '') ?? known);
}

function toTracking(parcel: Parcel): Tracking {
  const { tracking_number, slug, tag, subtag, return_to_sender } = parcel;
  const events = parcel.checkpoints.flatMap((checkpoint) => (checkpoint === null ? [] : (toEvent(checkpoint) ?? [])));
  events.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const told = readTag(tag, subtag);
  const shipmentStatus = told === 'delivered' && return_to_sender ? 'returned' : told;
  const delivery = events.findLast((event) => event.shipmentStatus === 'delivered')?.at;
  return {
    trackingNumber: tracking_number,
    carrier: (slug === null ? null : carrierOfSlug(slug)) ?? 'unknown',
    shipmentStatus,
    vendorStatus: subtag ?? tag,
    shippedAt: events.find(({ shipmentStatus: at }) => !BEFORE_THE_FIRST_SCAN.has(at))?.at ?? null,
    estimatedDeliveryOn: estimateOf(parcel),
    deliveredAt: shipmentStatus === 'delivered' ? (delivery ?? deliveryDateOf(parcel)) : null,
    events: events.slice(-limits.tracking.eventsMax),
    statedAt: events.at(-1)?.at ?? null,
  };
}

const BEFORE_THE_FIRST_SCAN: ReadonlySet<ShipmentStatus> = new Set(['pending', 'info_received', 'unknown']);

function toEvent(checkpoint: Checkpoint): TrackingEvent | null {
  const { tag, subtag, subtag_message, message, raw_tag, location, city, state, country_region_name } = checkpoint;
  const country = countryOfAlpha3(checkpoint.country_region ?? '') ?? countryNamed(country_region_name ?? '');
  const at = timeAt(checkpoint.checkpoint_time, country, state);
  if (at === null) return null;
  const place = [city, state, country_region_name].filter((part) => part !== null).join(', ');
  return {
    at,
    shipmentStatus: readTag(tag, subtag),
    description: message ?? subtag_message ?? '',
    location: location ?? (place === '' ? null : place),
    vendorCode: raw_tag ?? subtag,
  };
}

const TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** "It uses the timezone of the checkpoint. The format may differ": without a zone it is the clock there, and where nobody knows which, the day. */
function timeAt(text: string | null, country: string | null, region: string | null): string | null {
  const [, day, clock, offset] = TIME.exec(text ?? '') ?? [];
  if (day === undefined) return null;
  return readPlaceTime({ day, clock: clock ?? null, offset: offset ?? null, country, region })?.at ?? null;
}

const deliveryDateOf = ({ shipment_delivery_date, destination_country_region }: Parcel): string | null =>
  timeAt(shipment_delivery_date, countryOfAlpha3(destination_country_region ?? ''), null);

/** The carrier's own. What AfterShip's model or the shop's settings expect is no word of the carrier. */
function estimateOf({ courier_estimated_delivery_date: estimate }: Parcel): string | null {
  const text = estimate?.estimated_delivery_date ?? estimate?.estimated_delivery_date_max ?? '';
  return readDay(text.slice(0, 10));
}
