// From an answer of FedEx's Track API v1 to our Tracking. Pure.
// Source: https://developer.fedex.com/api/en-us/catalog/track/v1/docs.html (Basic Integrated Visibility).
import { z } from 'zod';
import { vendorList, vendorPart, vendorText } from '../../src/calls/vendor-values.ts';
import type { TrackingEvent } from '../../src/domain/order.ts';
import { type PlaceTime, readDay, readPlaceTime } from '../../src/domain/place-time.ts';
import type { Tracking } from '../../src/ports/tracking-source.ts';
import { statusOf } from './statuses.ts';

const Coded = z.object({ code: vendorText });
const Place = z.object({ city: vendorText, stateOrProvinceCode: vendorText, countryCode: vendorText });
type Place = z.infer<typeof Place>;
const ScanEvent = z.object({
  date: vendorText,
  eventType: vendorText,
  eventDescription: vendorText,
  exceptionCode: vendorText,
  exceptionDescription: vendorText,
  derivedStatusCode: vendorText,
  scanLocation: vendorPart(Place),
});
type ScanEvent = z.infer<typeof ScanEvent>;
const TrackResult = z.object({
  latestStatusDetail: vendorPart(
    z.object({
      code: vendorText,
      derivedCode: vendorText,
      description: vendorText,
      scanLocation: vendorPart(Place),
      ancillaryDetails: vendorList(z.object({ reason: vendorText, reasonDescription: vendorText })),
    }),
  ),
  scanEvents: vendorList(ScanEvent),
  dateAndTimes: vendorList(z.object({ type: vendorText, dateTime: vendorText })),
  estimatedDeliveryTimeWindow: vendorPart(z.object({ window: vendorPart(z.object({ ends: vendorText })) })),
  error: vendorPart(Coded),
});
export type FedexResult = z.infer<typeof TrackResult>;

const Body = z.object({
  output: z.object({
    completeTrackResults: z.array(z.object({ trackingNumber: vendorText, trackResults: vendorList(TrackResult) })),
  }),
});
const Errors = z.object({ errors: z.array(Coded).min(1) });

/** What FedEx holds under each number; null where it is no answer of the Track API. */
export function readFedexAnswer(body: unknown): ReadonlyMap<string, readonly FedexResult[]> | null {
  const parsed = Body.safeParse(body);
  if (!parsed.success) return null;
  const { completeTrackResults } = parsed.data.output;
  return new Map(completeTrackResults.map(({ trackingNumber, trackResults }) => [trackingNumber ?? '', trackResults]));
}

/** FedEx's codes of an answer that is an error as a whole. */
export function readFedexErrors(body: unknown): readonly string[] {
  const parsed = Errors.safeParse(body);
  return parsed.success ? parsed.data.errors.flatMap(({ code }) => code ?? []) : [];
}

/** An error may stand beside what FedEx knows; the error counts where there is nothing else. */
export const errorOf = ({ latestStatusDetail, scanEvents, error }: FedexResult): string | null =>
  latestStatusDetail === null && scanEvents.length === 0 ? (error?.code ?? 'no status and no event') : null;

export function translateResult(result: FedexResult, trackingNumber: string): Tracking {
  const latest = result.latestStatusDetail;
  const events = listEvents(result.scanEvents);
  const told =
    latest === null
      ? (events.at(-1)?.event.shipmentStatus ?? 'unknown')
      : statusOf({
          code: latest.code,
          derivedCode: latest.derivedCode,
          reasons: latest.ancillaryDetails.flatMap(({ reason }) => reason ?? []),
          words: latest.ancillaryDetails.flatMap(({ reasonDescription }) => reasonDescription ?? []),
        });
  const delivered = events.findLast(({ event }) => event.shipmentStatus === 'delivered');
  // A shipper may cancel a label whose parcel has long arrived; that undoes no delivery.
  const shipmentStatus = told === 'expired' && delivered !== undefined ? 'delivered' : told;
  const scan = events.find(({ event }) => !['unknown', 'info_received', 'expired'].includes(event.shipmentStatus));
  const last = events.at(-1);
  return {
    trackingNumber,
    carrier: 'fedex',
    shipmentStatus,
    vendorStatus: vendorStatusOf(latest) ?? last?.event.vendorCode ?? null,
    shippedAt: scan?.event.at ?? null,
    estimatedDeliveryOn: estimateOf(result),
    deliveredAt: shipmentStatus === 'delivered' ? (deliveryTime(result)?.at ?? delivered?.event.at ?? null) : null,
    events: events.map(({ event }) => event),
    statedAt: last?.isExact ? last.event.at : null,
  };
}

/** `code`, and what FedEx derives from it where that is another: `FD/RL`. */
function vendorStatusOf(latest: FedexResult['latestStatusDetail']): string | null {
  const codes = new Set([latest?.code, latest?.derivedCode].filter((code) => code != null));
  return codes.size === 0 ? null : [...codes].join('/');
}

interface DatedEvent {
  readonly event: TrackingEvent;
  readonly isExact: boolean;
}

/** Oldest first, each once. FedEx lists the newest first. One without a readable time is left out: it would be put at an invented one. */
function listEvents(scans: readonly ScanEvent[]): readonly DatedEvent[] {
  const events = scans.toReversed().flatMap((scan): readonly DatedEvent[] => {
    const time = readTime(scan.date, scan.scanLocation);
    if (time === null) return [];
    const words = [scan.eventDescription, scan.exceptionDescription].filter((text) => text !== null);
    const shipmentStatus = statusOf({
      code: scan.eventType,
      derivedCode: scan.derivedStatusCode,
      reasons: scan.exceptionCode === null ? [] : [scan.exceptionCode],
      words,
    });
    const event: TrackingEvent = {
      at: time.at,
      shipmentStatus,
      description: words.join(': '),
      location: nameOf(scan.scanLocation),
      vendorCode: scan.eventType,
    };
    return [{ event, isExact: time.isExact }];
  });
  const byText = new Map(events.map((dated) => [JSON.stringify(dated.event), dated]));
  return [...byText.values()].sort((one, other) => Date.parse(one.event.at) - Date.parse(other.event.at));
}

const TIME = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$/u;

/** FedEx writes a day of which it knows no more as its midnight, some with the offset of its headquarters: such a time is the day alone. */
function readTime(text: string | null, place: Place | null): PlaceTime | null {
  const [, day, clock, offset] = TIME.exec(text ?? '') ?? [];
  if (day === undefined) return null;
  return readPlaceTime({
    day,
    clock: clock === undefined || clock === '00:00:00' ? null : clock,
    offset: offset ?? null,
    country: place?.countryCode ?? null,
    region: place?.stateOrProvinceCode ?? null,
  });
}

const timeOfType = ({ dateAndTimes }: FedexResult, wanted: string): string | null =>
  dateAndTimes.find(({ type }) => type === wanted)?.dateTime ?? null;

const deliveryTime = (result: FedexResult): PlaceTime | null =>
  readTime(timeOfType(result, 'ACTUAL_DELIVERY'), result.latestStatusDetail?.scanLocation ?? null);

/** The day at the place of delivery: an instant of it in UTC may be the next one. The standard transit time is a promise of the service and no estimate. */
function estimateOf(result: FedexResult): string | null {
  const text = timeOfType(result, 'ESTIMATED_DELIVERY') ?? result.estimatedDeliveryTimeWindow?.window?.ends ?? null;
  return text !== null && TIME.test(text) ? readDay(text.slice(0, 10)) : null;
}

const nameOf = (place: Place | null): string | null =>
  [place?.city, place?.stateOrProvinceCode, place?.countryCode].filter((part) => part != null).join(', ') || null;
