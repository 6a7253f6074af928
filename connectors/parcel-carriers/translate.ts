// From a carrier's answer to our Tracking, as the carrier's entry in the table says. Pure; called by client.ts.
import type { CarrierReading } from '../../src/calls/track-parcels.ts';
import type { ShipmentStatus, TrackingEvent } from '../../src/domain/order.ts';
import { type PlaceTime, readDay, readPlaceTime } from '../../src/domain/place-time.ts';
import type { Tracking } from '../../src/ports/tracking-source.ts';
import type { AnswerShape, CarrierEntry, Path, Words } from './carrier.ts';
import { isEmptyList, listAt, textAt } from './read-place.ts';
import { readWhen } from './read-when.ts';
import { readXml } from './read-xml.ts';
import { statusOfWords } from './words.ts';

/** undefined where it is none of the carrier's format. */
export function readBody({ format }: Pick<CarrierEntry, 'format'>, text: string): unknown {
  if (format === 'xml') return readXml(text);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `body` as readBody gives it; `number` is what was asked for. An error beside what an answer tells of this very number is about another. */
export function readCarrierAnswer(entry: CarrierEntry, body: unknown, number: string): CarrierReading {
  const { shape } = entry;
  if (typeof body !== 'object' || body === null) return { kind: 'unreadable', where: 'the body' };
  const root = Array.isArray(body) ? { items: body } : body;
  const parcels =
    shape.parcels
      .map((path) => listAt(root, path).filter((parcel) => isParcel(shape, parcel)))
      .find((found) => found.length > 0) ?? [];
  const trackings = parcels
    .filter((parcel) => isOf(parcel, shape.number, number))
    .flatMap((parcel) => translateParcel(entry, parcel, number) ?? []);
  const isNamed = shape.number !== undefined && trackings.length > 0;
  const errors = isNamed ? [] : shape.errors.flatMap((path) => textAt(root, [path]) ?? []);
  const faults = errors.filter((text) => !shape.noError?.test(text));
  if (faults.length > 0) return readError(shape, faults);
  if (trackings.length > 0) return { kind: 'read', trackings };
  const isAnswer = parcels.length > 0 || shape.parcels.some((path) => isEmptyList(root, path || shape.event.list));
  return isAnswer ? { kind: 'not_found' } : { kind: 'unreadable', where: shape.parcels.join(' or ') || 'the body' };
}

function readError({ notFound, denied }: AnswerShape, errors: readonly string[]): CarrierReading {
  if (errors.some((text) => notFound.test(text))) return { kind: 'not_found' };
  const as = errors.some((text) => denied?.test(text)) ? 'auth' : 'rejected';
  return { kind: 'refused', as, code: (errors[0] ?? '').slice(0, 40) };
}

/** It says something of a parcel: a page of HTML, and a body that tells of maintenance, are none. */
const isParcel = ({ number, status, event }: AnswerShape, value: unknown): boolean =>
  textAt(value, number ?? []) !== null ||
  (status !== undefined && textAt(value, [status]) !== null) ||
  listAt(value, event.list).some((item) => typeof item === 'object');

/** Of an answer that names the numbers of its parcels, those with another are somebody else's. */
function isOf(parcel: unknown, paths: readonly Path[] | undefined, number: string): boolean {
  if (paths === undefined) return true;
  const plain = (text: string): string => text.replace(/[^A-Za-z0-9]/gu, '').toUpperCase();
  const own = paths.flatMap((path) => textAt(parcel, [path]) ?? []);
  return own.some((text) => plain(text) === plain(number));
}

/** null where nothing is said of it: no event, and no status that means anything. */
function translateParcel({ id, shape }: CarrierEntry, parcel: unknown, trackingNumber: string): Tracking | null {
  const events = inOrder(listAt(parcel, shape.event.list).flatMap((event) => readEvent(shape, event) ?? []));
  const last = events.at(-1);
  const word = shape.status === undefined ? null : textAt(parcel, [shape.status]);
  const shipmentStatus = presentStatus(shape, parcel, word, last?.event.shipmentStatus ?? null);
  if (last === undefined && shipmentStatus === 'unknown') return null;
  const delivered = events.findLast(({ event }) => event.shipmentStatus === 'delivered');
  const scan = events.find(({ event }) => !NO_SCAN.has(event.shipmentStatus));
  return {
    trackingNumber,
    carrier: id,
    shipmentStatus,
    vendorStatus: word ?? last?.event.vendorCode ?? last?.event.description ?? null,
    shippedAt: scan?.event.at ?? null,
    estimatedDeliveryOn: readEstimate(shape, parcel),
    deliveredAt: shipmentStatus === 'delivered' ? (delivered?.event.at ?? null) : null,
    events: events.map(({ event }) => event),
    statedAt: last?.isExact ? last.event.at : null,
  };
}

/** What the newest event tells more of than 'in transit', the word for the whole parcel often does not. */
const FINER = new Set<ShipmentStatus>(['out_for_delivery', 'available_for_pickup', 'attempt_failed', 'exception']);

function presentStatus(
  shape: AnswerShape,
  parcel: unknown,
  word: string | null,
  newest: ShipmentStatus | null,
): ShipmentStatus {
  if (shape.receiver !== undefined && textAt(parcel, [shape.receiver]) !== null) return 'delivered';
  const words = shape.statusWords ?? shape.words;
  const told = word === null ? 'unknown' : statusOf({ ...shape, words }, word, word);
  if (newest === null || (told !== 'unknown' && told !== 'in_transit')) return told;
  return told === 'unknown' || FINER.has(newest) ? newest : told;
}

const NO_SCAN = new Set<ShipmentStatus>(['unknown', 'pending', 'info_received', 'expired']);

interface DatedEvent {
  readonly event: TrackingEvent;
  readonly isExact: boolean;
}

/** An event without a readable time is left out: it would be put at an invented one. */
function readEvent(shape: AnswerShape, value: unknown): DatedEvent | null {
  const { event } = shape;
  const time = readTime(shape, value);
  if (time === null) return null;
  const code = textAt(value, event.code ?? []);
  const description = textAt(value, event.description) ?? '';
  return {
    event: {
      at: time.at,
      shipmentStatus: statusOf(shape, code, description),
      description,
      location: (event.place ?? []).flatMap((path) => textAt(value, [path]) ?? []).join(', ') || null,
      vendorCode: code,
    },
    isExact: time.isExact,
  };
}

/** Oldest first, each once. Of two at one time the later in a list that begins with the oldest is the later, and the earlier in one that does not. */
function inOrder(dated: readonly DatedEvent[]): readonly DatedEvent[] {
  const msOf = ({ event }: DatedEvent): number => Date.parse(event.at);
  const [first, last] = [dated[0], dated.at(-1)];
  const isNewestFirst = first !== undefined && last !== undefined && msOf(first) > msOf(last);
  const byText = new Map((isNewestFirst ? dated.toReversed() : dated).map((one) => [JSON.stringify(one.event), one]));
  return [...byText.values()].sort((one, other) => msOf(one) - msOf(other));
}

function readTime({ event, dates, timeZone }: AnswerShape, value: unknown): PlaceTime | null {
  const parts = event.at.flatMap((path) => textAt(value, [path]) ?? []);
  const zone = event.zone === undefined ? null : textAt(value, [event.zone]);
  const isOffset = zone !== null && !zone.includes('/');
  const when = readWhen([...parts, ...(isOffset ? [zone] : [])].join(' '), dates);
  if (when === null) return null;
  return readPlaceTime({
    ...when,
    timeZone: zone !== null && !isOffset ? zone : (timeZone ?? null),
    country: event.country === undefined ? null : textAt(value, [event.country]),
    region: event.region === undefined ? null : textAt(value, [event.region]),
  });
}

/** The day at the place of delivery. */
function readEstimate({ estimate, dates }: AnswerShape, parcel: unknown): string | null {
  const text = textAt(parcel, estimate ?? []);
  const when = text === null ? null : readWhen(text, dates);
  return when === null ? null : readDay(when.day);
}

/** The carrier's code first, then its own phrases, then those that every carrier uses. */
function statusOf({ words, phrases }: AnswerShape, code: string | null, description: string): ShipmentStatus {
  const byCode = code === null ? null : statusOfCode(words, code);
  return byCode ?? (phrases && statusOfWords(description, phrases)) ?? statusOfWords(description) ?? 'unknown';
}

const tables = new WeakMap<Words, ReadonlyMap<string, ShipmentStatus>>();

function statusOfCode(words: Words, code: string): ShipmentStatus | null {
  let table = tables.get(words);
  if (table === undefined) {
    table = new Map(
      Object.entries(words).flatMap(([status, list]) =>
        list.split(',').map((word) => [word.trim().toLowerCase(), status as ShipmentStatus] as const),
      ),
    );
    tables.set(words, table);
  }
  return table.get(code.toLowerCase()) ?? null;
}
