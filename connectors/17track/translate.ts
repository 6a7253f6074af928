// Answers of 17TRACK's API v2.2 as trackings. Pure; called by client.ts.
// https://asset.17track.net/api/document/v2.2_en/index.html (package status, sub status, error codes)
import { z } from 'zod';
import { type AskedParcel, chooseAsked } from '../../src/calls/choose-asked.ts';
import { requiredInteger } from '../../src/calls/required-values.ts';
import { type CarrierReading, plainNumber } from '../../src/calls/track-parcels.ts';
import { faultPlaces } from '../../src/calls/vendor-fault.ts';
import { vendorList, vendorPart, vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import type { ShipmentStatus, TrackingEvent } from '../../src/domain/order.ts';
import { readDay, readPlaceTime } from '../../src/domain/place-time.ts';
import type { ConnectorErrorKind } from '../../src/ports/connector-error.ts';
import type { Tracking } from '../../src/ports/tracking-source.ts';
import { carrierOfProvider } from './carriers.ts';

const ParcelNumber = z.union([z.string().min(1), z.number()]).transform(String);

const Event = z.object({
  time_utc: vendorText,
  time_iso: vendorText,
  time_raw: vendorPart(z.object({ date: vendorText, time: vendorText })),
  description: vendorText,
  location: vendorText,
  stage: vendorText,
  sub_status: vendorText,
  address: vendorPart(z.object({ country: vendorText, state: vendorText, city: vendorText })),
});
type Event = z.infer<typeof Event>;

const Provider = z.object({
  provider: vendorPart(z.object({ key: vendorText, name: vendorText })),
  events: vendorList(vendorPart(Event)),
});
const Info = z.object({
  latest_status: vendorPart(z.object({ status: vendorText, sub_status: vendorText })),
  time_metrics: vendorPart(
    z.object({
      estimated_delivery_date: vendorPart(z.object({ source: vendorText, from: vendorText, to: vendorText })),
    }),
  ),
  milestone: vendorList(vendorPart(z.object({ key_stage: vendorText, time_utc: vendorText, time_iso: vendorText }))),
  tracking: vendorPart(z.object({ providers: vendorList(vendorPart(Provider)) })),
});
type Info = z.infer<typeof Info>;

const Parcel = z.object({ number: ParcelNumber, carrier: vendorText, track_info: vendorPart(Info) });
type Parcel = z.infer<typeof Parcel>;

const Fault = z.object({ code: requiredInteger });
const Answer = z.object({
  code: requiredInteger,
  data: z.object({
    accepted: vendorList(Parcel),
    rejected: vendorList(z.object({ number: ParcelNumber, error: Fault })),
    errors: vendorList(Fault),
  }),
});

/** 'Does not register, please register first.' */
const NOT_REGISTERED = -18_019_902;
/** 'No tracking information at this time', and of registering: 'has been registered'. */
const NOTHING_YET = new Set([-18_019_909, -18_019_901, NOT_REGISTERED]);
/** An address that is not allowed, a wrong key, an account that is closed or has no right. What is 17TRACK's own fault, and what is too much. */
const KINDS: ReadonlyMap<number, ConnectorErrorKind> = new Map([
  [-18_010_001, 'auth'],
  [-18_010_002, 'auth'],
  [-18_010_004, 'auth'],
  [-18_010_005, 'auth'],
  [-18_010_003, 'unavailable'],
  [-18_010_014, 'rate_limited'],
  [-18_019_907, 'rate_limited'],
]);

/** What it says of one number, of the carrier that is asked for where there are several. */
export function readTrackInfo(body: unknown, asked: AskedParcel): CarrierReading {
  const said = readOf(body, asked.trackingNumber);
  if (said.kind !== 'named') return said;
  const trackings = chooseAsked(said.parcels.flatMap(toTracking), asked);
  if (trackings.length > 0) return { kind: 'read', trackings };
  return said.code === null || NOTHING_YET.has(said.code) ? { kind: 'not_found' } : refusal(said.code);
}

/** Of registering: a number that was taken is known to nobody yet. */
export function readRegistration(body: unknown, trackingNumber: string): CarrierReading {
  const said = readOf(body, trackingNumber);
  if (said.kind !== 'named') return said;
  return said.code === null || NOTHING_YET.has(said.code) ? { kind: 'not_found' } : refusal(said.code);
}

/** Whether 17TRACK was never given the number. */
export function isUnregistered(body: unknown, trackingNumber: string): boolean {
  const said = readOf(body, trackingNumber);
  return said.kind === 'named' && said.code === NOT_REGISTERED;
}

type Named = { readonly kind: 'named'; readonly parcels: readonly Parcel[]; readonly code: number | null };

function readOf(
  body: unknown,
  trackingNumber: string,
): Named | Extract<CarrierReading, { kind: 'refused' | 'unreadable' }> {
  const { success, data: answer, error } = Answer.safeParse(body);
  if (!success) return { kind: 'unreadable', where: faultPlaces(error) };
  const { accepted, rejected, errors } = answer.data;
  const [fault] = errors;
  if (fault !== undefined) return refusal(fault.code);
  if (answer.code !== 0 && accepted.length + rejected.length === 0) return refusal(answer.code);
  const isAsked = ({ number }: { readonly number: string }): boolean =>
    plainNumber(number) === plainNumber(trackingNumber);
  const parcels = accepted.filter(isAsked);
  const code = rejected.find(isAsked)?.error.code ?? null;
  if (parcels.length === 0 && code === null) return { kind: 'unreadable', where: 'data (it does not name the number)' };
  return { kind: 'named', parcels, code };
}

const refusal = (code: number) => ({ kind: 'refused', as: KINDS.get(code) ?? 'rejected', code: String(code) }) as const;

/** `Expired` is 17TRACK's: too long on its way. */
const STATUSES: ReadonlyMap<string, ShipmentStatus> = new Map([
  ['NotFound', 'pending'],
  ['InfoReceived', 'info_received'],
  ['InTransit', 'in_transit'],
  ['Expired', 'expired'],
  ['AvailableForPickup', 'available_for_pickup'],
  ['OutForDelivery', 'out_for_delivery'],
  ['DeliveryFailure', 'attempt_failed'],
  ['Delivered', 'delivered'],
  ['Exception', 'exception'],
]);
/** Of a scan: where the parcel is on its way. */
const STAGES: ReadonlyMap<string, ShipmentStatus> = new Map([
  ...STATUSES,
  ['PickedUp', 'in_transit'],
  ['Departure', 'in_transit'],
  ['Arrival', 'in_transit'],
  ['Returning', 'exception'],
  ['Returned', 'returned'],
]);
/** The one sub status that says something else than its status; on its way back (`Exception_Returning`) it is an exception. */
const RETURNED = 'Exception_Returned';

function readStatus(status: string | null, subStatus: string | null): ShipmentStatus {
  const known = STATUSES.get(status ?? '');
  return known !== undefined && subStatus === RETURNED ? 'returned' : (known ?? 'unknown');
}

const stageOf = ({ sub_status, stage }: Event): ShipmentStatus =>
  sub_status === RETURNED ? 'returned' : (STAGES.get(sub_status?.split('_')[0] ?? stage ?? '') ?? 'unknown');

/** None of a number that is registered and that no carrier has heard of. */
function toTracking({ number, carrier, track_info: info }: Parcel): readonly Tracking[] {
  const { status = null, sub_status: subStatus = null } = info?.latest_status ?? {};
  const providers = (info?.tracking?.providers ?? []).filter((one) => one !== null);
  const events = providers.flatMap((provider) =>
    provider.events.flatMap((event) => (event === null ? [] : toEvent(event))),
  );
  if (info === null || (status === 'NotFound' && events.length === 0)) return [];
  events.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const told = readStatus(status, subStatus);
  const isBack = told === 'delivered' && (milestoneOf(info, 'Returning') ?? milestoneOf(info, 'Returned')) !== null;
  const shipmentStatus = isBack ? 'returned' : told;
  const own = providers.find(({ provider }) => provider?.key === carrier) ?? providers[0];
  const delivery = events.findLast((event) => event.shipmentStatus === 'delivered')?.at;
  const firstScan = events.find((event) => !BEFORE_THE_FIRST_SCAN.has(event.shipmentStatus))?.at;
  return [
    {
      trackingNumber: number,
      carrier: carrierOfProvider(own?.provider?.name ?? null, carrier),
      shipmentStatus,
      vendorStatus: subStatus ?? status,
      shippedAt: milestoneOf(info, 'PickedUp') ?? firstScan ?? null,
      estimatedDeliveryOn: estimateOf(info),
      deliveredAt: shipmentStatus === 'delivered' ? (delivery ?? milestoneOf(info, 'Delivered')) : null,
      events: events.slice(-limits.tracking.eventsMax),
      statedAt: events.at(-1)?.at ?? null,
    },
  ];
}

const BEFORE_THE_FIRST_SCAN: ReadonlySet<ShipmentStatus> = new Set(['pending', 'info_received', 'unknown']);

function toEvent(event: Event): readonly TrackingEvent[] {
  const { time_raw: raw, address, description, location, stage, sub_status: subStatus } = event;
  const { country = null, state = null, city = null } = address ?? {};
  const said = { day: raw?.date ?? '', clock: raw?.time ?? null, country, region: state };
  const at = instantOf(event) ?? readPlaceTime(said)?.at;
  if (at === undefined) return [];
  const place = [city, state, country].filter((part) => part !== null).join(', ');
  return [
    {
      at,
      shipmentStatus: stageOf(event),
      description: description ?? '',
      location: location ?? (place === '' ? null : place),
      vendorCode: subStatus ?? stage,
    },
  ];
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** 17TRACK gives both where the carrier told a zone, or 17TRACK took one. */
function instantOf({ time_utc, time_iso }: Pick<Event, 'time_utc' | 'time_iso'>): string | undefined {
  const [, day = '', clock = '', offset = ''] = INSTANT.exec(time_utc ?? '') ?? INSTANT.exec(time_iso ?? '') ?? [];
  return readPlaceTime({ day, clock, offset })?.at;
}

function milestoneOf({ milestone }: Info, stage: string): string | null {
  const reached = milestone.find((one) => one?.key_stage === stage);
  return (reached ? instantOf(reached) : undefined) ?? null;
}

/** The carrier's own; what 17TRACK expects is no word of the carrier. */
function estimateOf({ time_metrics: metrics }: Info): string | null {
  const { source = null, from = null, to = null } = metrics?.estimated_delivery_date ?? {};
  return source === 'Official' ? readDay((to ?? from ?? '').slice(0, 10)) : null;
}
