// From an answer of UPS's Track API v1 to our Tracking. Pure. Source: Tracking.yaml of github.com/UPS-API/api-documentation.
import { z } from 'zod';
import { vendorCount, vendorFlag, vendorList, vendorPart, vendorText } from '../../src/calls/vendor-values.ts';
import type { TrackingEvent } from '../../src/domain/order.ts';
import { type PlaceTime, readDay, readPlaceTime, type SaidTime } from '../../src/domain/place-time.ts';
import type { Tracking } from '../../src/ports/tracking-source.ts';
import { statusOf, vendorCodeOf } from './statuses.ts';

const Status = z.object({ type: vendorText, code: vendorText, description: vendorText, statusCode: vendorText });
const Address = z.object({
  city: vendorText,
  stateProvince: vendorText,
  country: vendorText,
  countryCode: vendorText,
});
type Address = z.infer<typeof Address>;
const Activity = z.object({
  date: vendorText,
  time: vendorText,
  gmtDate: vendorText,
  gmtTime: vendorText,
  gmtOffset: vendorText,
  logicalScan: vendorFlag,
  location: vendorPart(z.object({ address: vendorPart(Address) })),
  status: vendorPart(Status),
});
type Activity = z.infer<typeof Activity>;
const UpsPackage = z.object({
  trackingNumber: vendorText,
  alternateTrackingNumber: vendorList(z.object({ number: vendorText })),
  activity: vendorList(Activity),
  currentStatus: vendorPart(Status),
  deliveryDate: vendorList(z.object({ type: vendorText, date: vendorText })),
  deliveryTime: vendorPart(z.object({ type: vendorText, endTime: vendorText })),
  packageAddress: vendorList(z.object({ type: vendorText, address: vendorPart(Address) })),
  packageCount: vendorCount,
});
export type UpsPackage = z.infer<typeof UpsPackage>;

const Coded = z.object({ code: vendorText });
const Body = z.union([
  z.object({ response: z.object({ errors: z.array(Coded).min(1) }) }),
  z.object({
    trackResponse: z.object({
      shipment: z.array(z.object({ package: vendorList(UpsPackage), warnings: vendorList(Coded) })).min(1),
    }),
  }),
]);

/** `codes` are UPS's, of its errors and warnings. */
export interface UpsAnswer {
  readonly packages: readonly UpsPackage[];
  readonly codes: readonly string[];
}

/** null where it is no answer of the Track API. */
export function readUpsAnswer(body: unknown): UpsAnswer | null {
  const parsed = Body.safeParse(body);
  if (!parsed.success) return null;
  const codesOf = (list: readonly z.infer<typeof Coded>[]) => list.flatMap(({ code }) => code ?? []);
  if ('response' in parsed.data) return { packages: [], codes: codesOf(parsed.data.response.errors) };
  const { shipment } = parsed.data.trackResponse;
  return {
    packages: shipment.flatMap((one) => one.package),
    codes: shipment.flatMap(({ warnings }) => codesOf(warnings)),
  };
}

/** The packages of this very number. One alone that has no number of its own is the one that was asked for. */
export function packagesOf(packages: readonly UpsPackage[], number: string): readonly UpsPackage[] {
  const own = packages.filter(
    ({ trackingNumber, alternateTrackingNumber }) =>
      trackingNumber === number || alternateTrackingNumber.some((other) => other.number === number),
  );
  return own.length === 0 && packages.length === 1 && packages[0]?.trackingNumber === null ? packages : own;
}

export function translatePackage(upsPackage: UpsPackage, trackingNumber: string): Tracking {
  const events = listEvents(upsPackage.activity);
  const newest = upsPackage.activity[0]?.status ?? null;
  const present = upsPackage.currentStatus ?? newest;
  const known = statusOf(present);
  const shipmentStatus = known === 'unknown' && present?.type == null ? statusOf(newest) : known;
  const delivered = events.findLast(({ event }) => event.shipmentStatus === 'delivered');
  const scan = events.find(
    ({ event, isScan }) => isScan && !['unknown', 'info_received', 'expired'].includes(event.shipmentStatus),
  );
  const last = events.at(-1);
  return {
    trackingNumber,
    carrier: 'ups',
    shipmentStatus,
    vendorStatus: vendorCodeOf(present?.type == null ? (newest ?? present) : present),
    shippedAt: scan?.event.at ?? null,
    estimatedDeliveryOn: dayOfType(upsPackage, 'RDD') ?? dayOfType(upsPackage, 'SDD'),
    deliveredAt: shipmentStatus === 'delivered' ? (delivered?.event.at ?? readDelivery(upsPackage)?.at ?? null) : null,
    events: events.map(({ event }) => event),
    statedAt: last?.isExact ? last.event.at : null,
  };
}

interface DatedEvent {
  readonly event: TrackingEvent;
  readonly isExact: boolean;
  /** Somebody had the parcel in hand. */
  readonly isScan: boolean;
}

/** Oldest first, each once. UPS lists the newest first. One without a readable day is left out: it would be put at an invented one. */
function listEvents(activities: readonly Activity[]): readonly DatedEvent[] {
  const events = activities.toReversed().flatMap((activity): readonly DatedEvent[] => {
    const time = readActivityTime(activity);
    if (time === null) return [];
    const event: TrackingEvent = {
      at: time.at,
      shipmentStatus: statusOf(activity.status),
      description: activity.status?.description ?? '',
      location: nameOf(activity.location?.address ?? null),
      vendorCode: vendorCodeOf(activity.status),
    };
    return [{ event, isExact: time.isExact, isScan: !activity.logicalScan }];
  });
  const byText = new Map(events.map((dated) => [JSON.stringify(dated.event), dated]));
  return [...byText.values()].sort((one, other) => Date.parse(one.event.at) - Date.parse(other.event.at));
}

/** UPS gives the local day and clock always, GMT and the offset to it only for some activities. */
function readActivityTime({ date, time, gmtDate, gmtTime, gmtOffset, location }: Activity): PlaceTime | null {
  if (gmtDate !== null && gmtTime !== null) {
    const gmt = readPlaceTime({ day: dayText(gmtDate), clock: clockText(gmtTime), offset: 'Z' });
    if (gmt !== null) return gmt;
  }
  return readPlaceTime({
    day: dayText(date ?? ''),
    clock: time === null ? null : clockText(time),
    offset: gmtOffset,
    ...placeOf(location?.address ?? null),
  });
}

function readDelivery({ deliveryDate, deliveryTime, packageAddress }: UpsPackage): PlaceTime | null {
  const day = deliveryDate.find(({ type }) => type === 'DEL')?.date ?? null;
  if (day === null) return null;
  const clock = deliveryTime?.type === 'DEL' ? deliveryTime.endTime : null;
  const destination = packageAddress.find(({ type }) => type === 'DESTINATION')?.address ?? null;
  return readPlaceTime({
    day: dayText(day),
    clock: clock === null ? null : clockText(clock),
    ...placeOf(destination),
  });
}

function dayOfType({ deliveryDate }: UpsPackage, wanted: string): string | null {
  const said = deliveryDate.find(({ type }) => type === wanted)?.date ?? null;
  return said === null ? null : readDay(dayText(said));
}

/** `20261120` -> `2026-11-20`. */
const dayText = (text: string): string => text.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');

/** `71356` -> `07:13:56`: UPS's own example has lost its zero. */
const clockText = (text: string): string => text.padStart(6, '0').replace(/^(\d{2})(\d{2})(\d{2})$/u, '$1:$2:$3');

const placeOf = (address: Address | null): Pick<SaidTime, 'country' | 'region'> => ({
  country: address?.countryCode ?? address?.country ?? null,
  region: address?.stateProvince ?? null,
});

function nameOf(address: Address | null): string | null {
  const { country, region } = placeOf(address);
  return [address?.city, region, country].filter((part) => part != null).join(', ') || null;
}
