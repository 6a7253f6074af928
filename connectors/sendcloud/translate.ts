// Answers of Sendcloud's tracking as trackings. Pure. https://sendcloud.dev/api/v2/tracking/retrieve-tracking-information-of-a-parcel; the words of
// `parent_status` are those of https://sendcloud.dev/api/v3/returns/retrieve-a-list-of-returns, and mean what docs/parcel-tracking/retrieve-tracking-info says.
import { z } from 'zod';
import { requiredId, requiredInstant } from '../../src/calls/required-values.ts';
import type { CarrierReading } from '../../src/calls/track-parcels.ts';
import { faultPlaces } from '../../src/calls/vendor-fault.ts';
import { vendorCount, vendorFlag, vendorList, vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import type { ShipmentStatus, TrackingEvent } from '../../src/domain/order.ts';
import { readDay } from '../../src/domain/place-time.ts';
import type { Tracking } from '../../src/ports/tracking-source.ts';
import { carrierOfCode } from './carrier-codes.ts';

const Step = z.object({
  carrier_update_timestamp: requiredInstant,
  /** Higher for what came later. */
  parcel_status_history_id: vendorCount,
  parent_status: vendorText,
  carrier_code: vendorText,
  carrier_message: vendorText,
});
type Step = z.infer<typeof Step>;

const Parcel = z.object({
  parcel_id: requiredId,
  carrier_code: vendorText,
  is_return: vendorFlag,
  expected_delivery_date: vendorText,
  statuses: vendorList(Step),
});

const STATUSES: ReadonlyMap<string, ShipmentStatus> = new Map([
  ['no-label', 'pending'],
  ['announcing', 'info_received'],
  ['announced', 'info_received'],
  ['announced-uncollected', 'info_received'],
  ['ready-to-send', 'info_received'],
  ['picked-up-by-driver', 'in_transit'],
  ['to-sorting', 'in_transit'],
  ['at-sorting-centre', 'in_transit'],
  ['sorting', 'in_transit'],
  ['sorted', 'in_transit'],
  ['unsorted', 'in_transit'],
  ['unsorted2', 'in_transit'],
  ['shipment-on-route', 'in_transit'],
  ['at-customs', 'in_transit'],
  ['driver-on-route', 'out_for_delivery'],
  ['awaiting-customer-pickup', 'available_for_pickup'],
  ['delivery-failed', 'attempt_failed'],
  ['delivered', 'delivered'],
  ['collected-by-customer', 'delivered'],
  ['returned-to-sender', 'returned'],
  ['undeliverable', 'exception'],
  ['refused-by-recipient', 'exception'],
  ['address-invalid', 'exception'],
  ['exception', 'exception'],
  ['collect-error', 'exception'],
  ['announcement-failed', 'exception'],
  ['cancelling', 'exception'],
  ['cancelling-upstream', 'exception'],
  ['cancelled', 'exception'],
  ['cancelled-upstream', 'exception'],
]);

/** They may come at any time, and tell nothing of where the parcel is. */
const NOTICES: ReadonlySet<string> = new Set([
  'delayed',
  'delivery-date-changed',
  'delivery-address-changed',
  'delivery-method-changed',
]);

/** What only a parcel that the carrier has can be. */
const SCANS: ReadonlySet<ShipmentStatus> = new Set([
  'in_transit',
  'out_for_delivery',
  'available_for_pickup',
  'attempt_failed',
  'delivered',
  'returned',
]);

/** Sendcloud answers for one number, and does not repeat it. */
export function readSendcloudAnswer(body: unknown, trackingNumber: string): CarrierReading {
  const parsed = Parcel.safeParse(body);
  if (!parsed.success) return { kind: 'unreadable', where: faultPlaces(parsed.error) };
  const { carrier_code, is_return, expected_delivery_date } = parsed.data;
  const steps = [...parsed.data.statuses].sort(inTime);
  const events = steps.map((step) => toEvent(step, is_return));
  const newest = steps.at(-1);
  const telling = steps.findLast(({ parent_status }) => !NOTICES.has(parent_status ?? ''));
  const nothingYet = newest === undefined ? 'pending' : 'unknown';
  const shipmentStatus = telling === undefined ? nothingYet : statusOf(telling, is_return);
  const code = carrier_code ?? steps.findLast((step) => step.carrier_code !== null)?.carrier_code;
  const tracking: Tracking = {
    trackingNumber,
    carrier: code ? carrierOfCode(code) : 'unknown',
    shipmentStatus,
    vendorStatus: newest?.parent_status ?? null,
    shippedAt: events.find((event) => SCANS.has(event.shipmentStatus))?.at ?? null,
    estimatedDeliveryOn: readDay(expected_delivery_date?.slice(0, 10) ?? ''),
    deliveredAt:
      shipmentStatus === 'delivered'
        ? (events.find((event) => event.shipmentStatus === 'delivered')?.at ?? null)
        : null,
    events: events.slice(-limits.tracking.eventsMax),
    statedAt: newest?.carrier_update_timestamp ?? null,
  };
  return { kind: 'read', trackings: [tracking] };
}

const inTime = (one: Step, other: Step): number =>
  Date.parse(one.carrier_update_timestamp) - Date.parse(other.carrier_update_timestamp) ||
  (one.parcel_status_history_id ?? 0) - (other.parcel_status_history_id ?? 0);

const toEvent = (step: Step, isReturn: boolean): TrackingEvent => ({
  at: step.carrier_update_timestamp,
  shipmentStatus: statusOf(step, isReturn),
  description: step.carrier_message ?? step.parent_status ?? '',
  location: null,
  vendorCode: step.parent_status,
});

/** A parcel on its way back is delivered to the shop, and its sender is the customer. */
function statusOf({ parent_status }: Step, isReturn: boolean): ShipmentStatus {
  const status = STATUSES.get(parent_status ?? '') ?? 'unknown';
  if (!isReturn) return status;
  return status === 'delivered' ? 'returned' : status === 'returned' ? 'exception' : status;
}
