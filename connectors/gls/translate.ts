// Answers of GLS's Track And Trace V1 as trackings. Pure. Fields: ParcelsResponseDTO, ParcelDTO and EventDTO of dev-portal.gls-group.net, 1.0.7. An unknown number is
// an entry with an errorCode in an answer that is otherwise fine.
import { z } from 'zod';
import type { CarrierReading } from '../../src/calls/track-parcels.ts';
import { faultPlaces, kindOfStatus } from '../../src/calls/vendor-fault.ts';
import { vendorCount, vendorList, vendorPart, vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import type { TrackingEvent } from '../../src/domain/order.ts';
import { readPlaceTime } from '../../src/domain/place-time.ts';
import type { Tracking } from '../../src/ports/tracking-source.ts';
import { readEvent, readStatus } from './status-words.ts';

const Event = z.object({
  code: vendorText,
  city: vendorText,
  postalCode: vendorText,
  country: vendorText,
  description: vendorText,
  eventDateTime: vendorText,
});
type Event = z.infer<typeof Event>;

const Parcel = z.object({
  requested: vendorText,
  unitno: vendorText,
  status: vendorText,
  statusDateTime: vendorText,
  events: vendorList(vendorPart(Event)),
  errorCode: vendorText,
});
type Parcel = z.infer<typeof Parcel>;

const Answer = z.object({ parcels: z.array(Parcel).max(limits.vendor.listItemsMax) });
/** `fault` is of the gateway before GLS's own service. */
const Fault = z.object({ fault: z.object({ detail: z.object({ errorcode: vendorText }) }) });
const Problem = z.object({ status: vendorCount, title: vendorText });

/** `asked`: only what was found for that number or reference; null: all. */
export function readGlsAnswer(body: unknown, asked: string | null = null): CarrierReading {
  const answer = Answer.safeParse(body);
  if (!answer.success) return readFault(body) ?? { kind: 'unreadable', where: faultPlaces(answer.error) };
  const parcels = answer.data.parcels.filter((parcel) => asked === null || isAsked(parcel, asked));
  const failed = parcels.find(({ errorCode }) => errorCode !== null);
  const told = parcels.filter(({ errorCode }) => errorCode === null);
  if (told.length === 0) return failed === undefined ? { kind: 'not_found' } : readErrorCode(failed.errorCode ?? '');
  const trackings = told.flatMap((parcel) => toTracking(parcel) ?? []);
  return trackings.length === 0
    ? { kind: 'unreadable', where: 'parcels (neither status nor events)' }
    : { kind: 'read', trackings };
}

const sameNumber = (one: string | null, other: string): boolean => one?.toUpperCase() === other.toUpperCase();
const isAsked = ({ requested, unitno }: Parcel, asked: string): boolean =>
  sameNumber(requested, asked) || sameNumber(unitno, asked);

/** `E_404_01`: the status stands in the middle. */
function readErrorCode(code: string): CarrierReading {
  const status = Number(/^E_(\d{3})_/.exec(code)?.[1] ?? Number.NaN);
  if (status === 404) return { kind: 'not_found' };
  return { kind: 'refused', as: (Number.isNaN(status) ? null : kindOfStatus(status)) ?? 'rejected', code };
}

function readFault(body: unknown): CarrierReading | null {
  const fault = Fault.safeParse(body).data?.fault.detail.errorcode ?? null;
  if (fault !== null)
    return { kind: 'refused', as: /quota|ratelimit/i.test(fault) ? 'rate_limited' : 'auth', code: fault };
  const problem = Problem.safeParse(body).data;
  if (problem === undefined || (problem.status ?? 0) < 400) return null;
  const as = kindOfStatus(problem.status ?? 0) ?? 'rejected';
  return { kind: 'refused', as, code: [problem.status, problem.title].filter((part) => part !== null).join(' ') };
}

function toTracking(parcel: Parcel): Tracking | null {
  const { requested, unitno, status } = parcel;
  const listed = parcel.events.filter((event) => event !== null);
  const number = unitno ?? requested;
  if (number === null || (status === null && listed.length === 0)) return null;
  // GLS lists the newest first.
  const events = listed.flatMap((event) => toEvent(event) ?? []).reverse();
  events.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const shipmentStatus = readStatus(
    status,
    events.map((event) => event.shipmentStatus),
  );
  const statedAt = timeAt(parcel.statusDateTime, null) ?? events.at(-1)?.at ?? null;
  const arrival = events.findLast((event) => event.shipmentStatus === 'delivered')?.at ?? statedAt;
  return {
    trackingNumber: number,
    carrier: 'gls',
    shipmentStatus,
    vendorStatus: [status, listed[0]?.code].filter((part) => part !== null && part !== undefined).join('/') || null,
    shippedAt: events.find((event) => !['info_received', 'unknown'].includes(event.shipmentStatus))?.at ?? null,
    // The API tells no day of delivery.
    estimatedDeliveryOn: null,
    deliveredAt: shipmentStatus === 'delivered' ? arrival : null,
    events: events.slice(-limits.tracking.eventsMax),
    statedAt,
  };
}

function toEvent({ code, city, postalCode, country, description, eventDateTime }: Event): TrackingEvent | null {
  const at = timeAt(eventDateTime, country);
  if (at === null) return null;
  const place = [[postalCode, city].filter((part) => part !== null).join(' '), country];
  const location = place.filter((part) => part !== null && part !== '').join(', ');
  return {
    at,
    shipmentStatus: readEvent(code, description ?? ''),
    description: description ?? '',
    location: location === '' ? null : location,
    vendorCode: code,
  };
}

const TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** "2024-10-07T10:46:14+0200". */
function timeAt(text: string | null, country: string | null): string | null {
  const [, day, clock, offset] = TIME.exec(text ?? '') ?? [];
  if (day === undefined) return null;
  const place = { country: country?.toUpperCase() ?? null };
  return readPlaceTime({ day, clock: clock ?? null, offset: offset ?? null, ...place })?.at ?? null;
}
