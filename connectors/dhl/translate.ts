// Answers of DHL's Shipment Tracking - Unified as trackings. Pure. What each field means:
// https://developer.dhl.com/api-reference/shipment-tracking (TrackingShipments, TrackingShipmentEvent).
import { z } from 'zod';
import type { CarrierReading } from '../../src/calls/track-parcels.ts';
import { faultPlaces, kindOfStatus } from '../../src/calls/vendor-fault.ts';
import { vendorFlag, vendorList, vendorPart, vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import type { ShipmentStatus, TrackingEvent } from '../../src/domain/order.ts';
import type { Tracking } from '../../src/ports/tracking-source.ts';
import { dayWritten, type ScanPlace, timeOfScan } from './places.ts';
import { readStatus } from './status-words.ts';

const Location = z.object({
  address: vendorPart(z.object({ addressLocality: vendorText, countryCode: vendorText })),
});
const Scan = z.object({
  timestamp: vendorText,
  location: vendorPart(Location),
  statusCode: vendorText,
  status: vendorText,
  statusDetailed: vendorText,
  description: vendorText,
  remark: vendorText,
});
type Scan = z.infer<typeof Scan>;

const NumberedPart = z.object({ number: vendorText });
const Shipment = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  service: vendorText,
  status: vendorPart(Scan),
  estimatedTimeOfDelivery: vendorText,
  estimatedDeliveryTimeFrame: vendorPart(z.object({ estimatedFrom: vendorText, estimatedThrough: vendorText })),
  returnFlag: vendorFlag,
  details: vendorPart(z.object({ pieceIds: vendorList(vendorText), references: vendorList(vendorPart(NumberedPart)) })),
  events: vendorList(vendorPart(Scan)),
});
type Shipment = z.infer<typeof Shipment>;

const Answer = z.object({ shipments: z.array(Shipment).max(limits.vendor.listItemsMax) });
/** RFC 7807, which DHL answers for everything that is no tracking. */
const Problem = z.object({ status: z.coerce.number().int().min(400).max(599), title: vendorText });

/** `asked`: DHL may answer with another shipment than the one asked for (its knowledge base, "I receive a body response from a different shipment
 * ID"): where it is given, shipments that do not carry it as number, piece or reference are left out. */
export function readDhlAnswer(body: unknown, asked: string | null = null): CarrierReading {
  const problem = Problem.safeParse(body);
  if (problem.success) return readProblem(problem.data);
  const answer = Answer.safeParse(body);
  if (!answer.success) {
    return { kind: 'unreadable', where: faultPlaces(answer.error) };
  }
  const { shipments } = answer.data;
  const silent = shipments.findIndex(({ status, events }) => !status && events.length === 0);
  if (silent >= 0) return { kind: 'unreadable', where: `shipments.${silent} (neither status nor events)` };
  if (shipments.length === 0) return { kind: 'not_found' };
  const meant = shipments.filter((shipment) => asked === null || carriesNumber(shipment, asked));
  return { kind: 'read', trackings: meant.map(toTracking) };
}

function readProblem({ status, title }: z.infer<typeof Problem>): CarrierReading {
  if (status === 404) return { kind: 'not_found' };
  return { kind: 'refused', as: kindOfStatus(status) ?? 'rejected', code: `${status}${title ? ` ${title}` : ''}` };
}

/** A parcel's number is printed with and without its data identifier and leading zeros. */
const bareNumber = (number: string): string =>
  number
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^J?JD/, '')
    .replace(/^0+/, '');

function carriesNumber({ id, details }: Shipment, asked: string): boolean {
  const references = (details?.references ?? []).map((reference) => reference?.number ?? null);
  const numbers = [id, ...(details?.pieceIds ?? []), ...references];
  return numbers.some((number) => number !== null && bareNumber(number) === bareNumber(asked));
}

function toTracking(shipment: Shipment): Tracking {
  const { id, service, returnFlag } = shipment;
  const scans = shipment.events.filter((scan) => scan !== null);
  const events = scans.flatMap((scan) => toEvent(scan, service) ?? []);
  events.reverse().sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const latest = shipment.status ?? latestScan(scans, service);
  const shipmentStatus = latest ? readStatus(latest.statusCode, wordsOf(latest), returnFlag) : 'unknown';
  const statedAt = (latest && placedTime(latest, service)) ?? events.at(-1)?.at ?? null;
  return {
    trackingNumber: id,
    carrier: service?.match(/^ecommerce(?:-apac)?$/) ? 'dhl_ecommerce' : 'dhl',
    shipmentStatus,
    vendorStatus: latest ? codeOf(latest) : null,
    shippedAt: events.find(({ shipmentStatus: at }) => !BEFORE_THE_FIRST_SCAN.has(at))?.at ?? null,
    estimatedDeliveryOn: estimateOf(shipment),
    deliveredAt: shipmentStatus === 'delivered' ? statedAt : null,
    events: events.slice(-limits.tracking.eventsMax),
    statedAt,
  };
}

const BEFORE_THE_FIRST_SCAN: ReadonlySet<ShipmentStatus> = new Set(['info_received', 'pending', 'unknown']);

function toEvent(scan: Scan, service: string | null): TrackingEvent | null {
  const at = placedTime(scan, service);
  if (at === null) return null;
  const { locality, countryCode } = placeOf(scan);
  const location = [locality, countryCode].filter((part) => part !== null && part !== '').join(', ');
  return {
    at,
    shipmentStatus: readStatus(scan.statusCode, wordsOf(scan), false),
    description: scan.description ?? scan.status ?? scan.remark ?? '',
    location: location === '' ? null : location,
    vendorCode: codeOf(scan),
  };
}

/** DHL lists the newest first. */
function latestScan(scans: readonly Scan[], service: string | null): Scan | undefined {
  return scans.find((scan) => placedTime(scan, service) !== null) ?? scans[0];
}

const placedTime = (scan: Scan, service: string | null): string | null =>
  timeOfScan(scan.timestamp ?? '', placeOf(scan), service)?.at ?? null;

function placeOf({ location }: Scan): ScanPlace {
  const address = location?.address;
  return { locality: address?.addressLocality ?? null, countryCode: address?.countryCode ?? null };
}

const wordsOf = ({ status, statusDetailed, description, remark }: Scan): string =>
  [status, statusDetailed, description, remark].filter((part) => part !== null).join('. ');

/** `transit/EE`: some companies send a short code of their own beside the five; others a sentence, which is no code. */
function codeOf({ statusCode, status, statusDetailed }: Scan): string | null {
  const own = [statusDetailed, status].find((part) => part !== null && /^[A-Z0-9_-]{1,40}$/i.test(part)) ?? null;
  if (statusCode === null) return own;
  return own === null || own.toLowerCase() === statusCode.toLowerCase() ? statusCode : `${statusCode}/${own}`;
}

function estimateOf({ estimatedTimeOfDelivery, estimatedDeliveryTimeFrame: frame }: Shipment): string | null {
  return dayWritten(estimatedTimeOfDelivery) ?? dayWritten(frame?.estimatedThrough ?? frame?.estimatedFrom ?? null);
}
