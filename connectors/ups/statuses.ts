// UPS's statuses as ours. A status has a type (one or two letters), a code of two, and a three-digit code of what the package page shows, which is the
// most telling. Pure; called by translate.ts.
// Types: https://developer.ups.com/api/reference/trackalert (FAQ). Codes: https://developer.ups.com/api/reference/tracking/appendix.
import type { ShipmentStatus } from '../../src/domain/order.ts';

export interface UpsStatus {
  readonly type: string | null;
  readonly code: string | null;
  readonly description: string | null;
  readonly statusCode: string | null;
}

/** What the three digits say, by our status. A voided label (007) is closed without a delivery; a parcel that is on its way back is `returned`. */
const DETAILS: Partial<Record<ShipmentStatus, string>> = {
  // Order processed; on its way to UPS, or to be fetched: UPS has not seen it.
  info_received: '003 044 045 065',
  expired: '007',
  // In transit, clearance, with the post office, picked up, upgraded, a wish of the recipient's taken or carried out.
  in_transit: '005 010 012 014 018 019 020 025 027 028 038 039 041 042 054 056 057 063',
  out_for_delivery: '006 021',
  delivered: '011 026',
  // Held for the customer's pickup; at a UPS Access Point, which UPS also calls delivered.
  available_for_pickup: '017 040',
  attempt_failed: '022 023 024 060 061 062 066',
  // Held, delayed, rescheduled, action or information required, damaged, refused, lost and found, not claimed.
  exception: '013 016 029 030 032 046 047 048 049 050 051 052 053 055 058 059 064 068 069',
  returned: '033 034 035 036 037 067',
};
const statusOfDetail = new Map(
  Object.entries(DETAILS).flatMap(([status, codes]) =>
    codes.split(' ').map((code) => [code, status as ShipmentStatus] as const),
  ),
);

/** Type D is the last stretch, not the delivery: loaded, out for delivery, at an Access Point or delivered. Where UPS sends no three digits, these
 * words of en_US, in which we ask, say which. */
const DELIVERY_WORDS: Readonly<Record<string, ShipmentStatus>> = {
  delivered: 'delivered',
  'out for delivery': 'out_for_delivery',
  'out for delivery today': 'out_for_delivery',
  'loaded on delivery vehicle': 'out_for_delivery',
  'delivered to ups access point': 'available_for_pickup',
};
/** The one code of a delivery that UPS's own documentation shows (UPSTrackAlert.yaml). */
const DELIVERED_CODE = 'FS';
const OUT_FOR_DELIVERY_CODE = 'OT';

/** What an exception may be beside one. Anything else of type X, whatever its three digits, is an exception: UPS marks a parcel so that was released
 * by customs and goes on, and says no more of it. */
const EXCEPTIONS = new Set<ShipmentStatus>(['attempt_failed', 'returned', 'available_for_pickup', 'exception']);

export function statusOf(status: UpsStatus | null): ShipmentStatus {
  if (status === null) return 'unknown';
  const { type, code } = status;
  // The package's present status often comes without a type, and with the three digits as its code.
  const detail = statusOfDetail.get(status.statusCode ?? (type === null ? (code ?? '') : '')) ?? null;
  switch (type?.toUpperCase() ?? null) {
    case 'M':
      return 'info_received';
    case 'MV':
      return 'expired';
    case 'P':
      return 'in_transit';
    case 'O':
      return 'out_for_delivery';
    case 'I':
      return code === OUT_FOR_DELIVERY_CODE ? 'out_for_delivery' : (detail ?? 'in_transit');
    case 'X':
      return detail !== null && EXCEPTIONS.has(detail) ? detail : 'exception';
    case 'RS':
      return 'returned';
    case 'D':
      return detail ?? deliveryStatusOf(status);
    // U says that the day of delivery has moved, and nothing of where the parcel is.
    case 'U':
    case null:
      return detail ?? 'unknown';
    default:
      return 'unknown';
  }
}

function deliveryStatusOf({ code, description }: UpsStatus): ShipmentStatus {
  if (code === OUT_FOR_DELIVERY_CODE) return 'out_for_delivery';
  if (code === DELIVERED_CODE) return 'delivered';
  const words = (description ?? '').toLowerCase().replace(/[\s.]+$/u, '');
  return Object.hasOwn(DELIVERY_WORDS, words) ? (DELIVERY_WORDS[words] ?? 'unknown') : 'unknown';
}

/** `type/code` as it stands there, such as `I/OT`; null where there is neither. */
export function vendorCodeOf(status: UpsStatus | null): string | null {
  const parts = [status?.type, status?.code].filter((part) => part !== null && part !== undefined);
  return parts.length === 0 ? null : parts.join('/');
}
