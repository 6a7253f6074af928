// What a carrier says of a parcel, put over what the shop says of it. The carrier's word is the newer one; where the two cannot both be true,
// that is told as a disagreement. Pure; called by track-shipments.ts.
import { carrierFromName, trackingPage } from '../domain/identifiers/carriers.ts';
import type { Disagreement, Shipment, ShipmentStatus } from '../domain/order.ts';
import type { Tracking, TrackingAnswer } from '../ports/tracking-source.ts';

export interface Tracked {
  readonly shipment: Shipment;
  readonly disagreement: Disagreement | null;
  /** A word for which we have none; null where there is no such. */
  readonly unknown: { readonly about: string; readonly word: string } | null;
}

type Known = Exclude<TrackingAnswer, { kind: 'failed' }>;

const BEFORE_SCAN: ReadonlySet<ShipmentStatus> = new Set(['pending', 'info_received']);

/** Whether both can be true: the shop hears of a parcel later than its carrier, never earlier. */
function canBothBe(shop: ShipmentStatus, carrier: ShipmentStatus): boolean {
  if (shop === carrier || shop === 'unknown' || carrier === 'unknown' || BEFORE_SCAN.has(shop)) return true;
  if (BEFORE_SCAN.has(carrier)) return false;
  return shop !== 'delivered' && shop !== 'returned' && shop !== 'expired';
}

/** `shop` and `carrier` are the connections' names. */
export function applyTracking(shipment: Shipment, answer: Known, shop: string, carrier: string): Tracked {
  const number = shipment.trackingNumber ?? '';
  if (answer.kind === 'ambiguous')
    return {
      shipment,
      disagreement: null,
      unknown: { about: 'tracking number', word: `${carrier} knows several parcels of this number` },
    };
  const stated: ShipmentStatus = answer.kind === 'found' ? answer.tracking.shipmentStatus : 'pending';
  const isPlausible = canBothBe(shipment.shipmentStatus, stated);
  const value = answer.kind === 'found' ? stated : 'not known there';
  const disagreement = isPlausible
    ? null
    : {
        about: `parcel ${number} status`,
        says: [
          { source: shop, value: shipment.shipmentStatus },
          { source: carrier, value },
        ],
      };
  const asked = { trackedAt: answer.asOf, trackedBy: carrier };
  if (answer.kind === 'not_found') return { shipment: { ...shipment, ...asked }, disagreement, unknown: null };
  const { tracking } = answer;
  const unknown =
    stated === 'unknown' ? { about: 'shipment status', word: tracking.vendorStatus ?? 'none was given' } : null;
  return { shipment: { ...shipment, ...asked, ...takeOver(shipment, tracking) }, disagreement, unknown };
}

function takeOver(shipment: Shipment, tracking: Tracking): Partial<Shipment> {
  const carrier = carrierFromName(tracking.carrier);
  const page = carrier === null ? null : trackingPage(carrier, tracking.trackingNumber);
  return {
    carrier: tracking.carrier,
    shipmentStatus: tracking.shipmentStatus,
    vendorStatus: tracking.vendorStatus,
    trackingUrl: shipment.trackingUrl ?? page,
    shippedAt: tracking.shippedAt ?? shipment.shippedAt,
    estimatedDeliveryOn: tracking.estimatedDeliveryOn ?? shipment.estimatedDeliveryOn,
    deliveredAt: tracking.deliveredAt,
    events: tracking.events.length > 0 ? [...tracking.events] : shipment.events,
  };
}
