// Answers of USPS Tracking 3.2 as trackings. Pure. The fields are those of TrackingDetails and TrackingEvent in developers.usps.com/trackingv3r2; one
// answer holds one entry a number, either details or an error. Answers of 3.0, a single object, are read too.
import { z } from 'zod';
import type { CarrierReading } from '../../src/calls/track-parcels.ts';
import { faultPlaces, kindOfStatus } from '../../src/calls/vendor-fault.ts';
import { vendorList, vendorPart, vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import type { TrackingEvent } from '../../src/domain/order.ts';
import { readDay } from '../../src/domain/place-time.ts';
import type { Tracking } from '../../src/ports/tracking-source.ts';
import { timeOfScan } from './scan-time.ts';
import { readCategory, readScan } from './status-words.ts';

const Scan = z.object({
  eventType: vendorText,
  eventCode: vendorText,
  eventTimestamp: vendorText,
  GMTTimestamp: vendorText,
  GMTOffset: vendorText,
  eventCountry: vendorText,
  eventCity: vendorText,
  eventState: vendorText,
  eventZIP: vendorText,
});
type Scan = z.infer<typeof Scan>;

const Expectation = z.object({
  expectedDeliveryDate: vendorText,
  predictedDeliveryDate: vendorText,
  guaranteedDeliveryDate: vendorText,
});
const Details = Expectation.extend({
  trackingNumber: vendorText,
  status: vendorText,
  statusCategory: vendorText,
  expectedDeliveryTimeStamp: vendorText,
  predictedDeliveryTimeStamp: vendorText,
  guaranteedDeliveryTimeStamp: vendorText,
  deliveryDateExpectation: vendorPart(Expectation),
  trackingEvents: vendorList(vendorPart(Scan)),
});
type Details = z.infer<typeof Details>;

const Failure = z.object({
  trackingNumber: vendorText,
  statusCode: vendorText,
  error: z.object({
    code: vendorText,
    errors: vendorList(vendorPart(z.object({ status: vendorText, code: vendorText }))),
  }),
});
type Failure = z.infer<typeof Failure>;

/** What is said of one number, which stands there as USPS writes it; null where it does not. */
export interface UspsEntry {
  readonly trackingNumber: string | null;
  readonly reading: CarrierReading;
}

/** `asked`: only the entries of that number; null: all. */
export const readUspsAnswer = (body: unknown, asked: string | null = null): CarrierReading =>
  readEntries(readUspsEntries(body), asked, null);

export function readUspsEntries(body: unknown): readonly UspsEntry[] {
  const entries = Array.isArray(body) ? body : [body];
  return entries.slice(0, limits.vendor.listItemsMax).map(readEntry);
}

/** What the entries say of a number: those that carry it; where none does, the one that stands at its place in the question. */
export function readEntries(
  entries: readonly UspsEntry[],
  asked: string | null,
  position: number | null,
): CarrierReading {
  const named = asked === null ? entries : entries.filter(({ trackingNumber }) => trackingNumber === asked);
  const placed = position === null ? undefined : entries[position];
  const meant = named.length > 0 || placed?.trackingNumber !== null ? named : [placed];
  const trackings = meant.flatMap(({ reading }) => (reading.kind === 'read' ? reading.trackings : []));
  if (trackings.length > 0) return { kind: 'read', trackings };
  return (
    meant[0]?.reading ??
    (entries.length === 0 ? { kind: 'not_found' } : { kind: 'unreadable', where: 'no entry of the number' })
  );
}

function readEntry(entry: unknown): UspsEntry {
  const failure = Failure.safeParse(entry);
  if (failure.success) return { trackingNumber: failure.data.trackingNumber, reading: readFailure(failure.data) };
  const details = Details.safeParse(entry);
  if (!details.success)
    return { trackingNumber: null, reading: { kind: 'unreadable', where: faultPlaces(details.error) } };
  const { trackingNumber, status, statusCategory, trackingEvents } = details.data;
  const isSilent = status === null && statusCategory === null && trackingEvents.every((scan) => scan === null);
  if (trackingNumber === null || isSilent)
    return { trackingNumber, reading: { kind: 'unreadable', where: 'an entry without number, status and events' } };
  return { trackingNumber, reading: { kind: 'read', trackings: [toTracking(details.data, trackingNumber)] } };
}

/** A number that USPS has not scanned answers 404, by itself or within a 207. Other codes of the error are USPS's own. */
function readFailure({ statusCode, error }: Failure): CarrierReading {
  const codes = [statusCode, error.code, ...error.errors.map((one) => one?.status ?? null)];
  const status = codes.map((code) => Number(code ?? Number.NaN)).find((code) => code >= 400 && code < 600);
  if (status === 404) return { kind: 'not_found' };
  const code = error.errors.find((one) => one?.code)?.code ?? error.code ?? statusCode ?? 'without a code';
  return { kind: 'refused', as: (status === undefined ? null : kindOfStatus(status)) ?? 'rejected', code };
}

function toTracking(details: Details, trackingNumber: string): Tracking {
  const { status, statusCategory } = details;
  const scans = details.trackingEvents.filter((scan) => scan !== null);
  const [latest] = scans;
  // USPS lists the newest first.
  const events = scans.flatMap((scan) => toEvent(scan) ?? []).reverse();
  events.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const shipmentStatus =
    statusCategory === null
      ? readScan(status ?? latest?.eventType ?? null, latest?.eventCode ?? null)
      : readCategory(statusCategory, status);
  const statedAt = events.at(-1)?.at ?? null;
  const arrival = events.findLast((event) => event.shipmentStatus === 'delivered')?.at ?? statedAt;
  const words = [statusCategory ?? status, latest?.eventCode].filter((word) => word !== null && word !== undefined);
  return {
    trackingNumber,
    carrier: 'usps',
    shipmentStatus,
    vendorStatus: words.length === 0 ? null : words.join('/'),
    shippedAt: events.find((event) => !['info_received', 'unknown'].includes(event.shipmentStatus))?.at ?? null,
    estimatedDeliveryOn: estimateOf(details),
    deliveredAt: shipmentStatus === 'delivered' ? arrival : null,
    events: events.slice(-limits.tracking.eventsMax),
    statedAt,
  };
}

function toEvent(scan: Scan): TrackingEvent | null {
  const at = timeOfScan(scan)?.at;
  if (at === undefined) return null;
  const { eventType, eventCode, eventCity, eventState, eventZIP, eventCountry } = scan;
  const location = [eventCity, [eventState, eventZIP].filter((part) => part !== null).join(' '), eventCountry]
    .filter((part) => part !== null && part !== '')
    .join(', ');
  return {
    at,
    shipmentStatus: readScan(eventType, eventCode),
    description: eventType ?? '',
    location: location === '' ? null : location,
    vendorCode: eventCode,
  };
}

/** What USPS expects comes before what it predicts, and that before what it guarantees. The day is that of the place. */
function estimateOf(details: Details): string | null {
  const inner = details.deliveryDateExpectation;
  const said = [
    details.expectedDeliveryTimeStamp,
    details.expectedDeliveryDate,
    inner?.expectedDeliveryDate,
    details.predictedDeliveryDate,
    details.predictedDeliveryTimeStamp,
    inner?.predictedDeliveryDate,
    details.guaranteedDeliveryTimeStamp,
    details.guaranteedDeliveryDate,
    inner?.guaranteedDeliveryDate,
  ];
  const days = said.flatMap((text) => readDay(text?.slice(0, 10) ?? '') ?? []);
  return days[0] ?? null;
}
