// FedEx's status codes as ours. Pure; called by translate.ts.
// Source: 'Tracking Status Codes', https://developer.fedex.com/api/en-us/guides/api-reference.html, and the words of FedEx's answers for codes
// that are not in that list (AE, DO, IN, IP, RL).
import type { ShipmentStatus } from '../../src/domain/order.ts';

const CODES: Partial<Record<ShipmentStatus, string>> = {
  // Order created; initiated; at or on its way to the pickup, a vehicle sent for it or sent in vain; a link to a return label sent.
  info_received: 'OC IN AP EP DS DR RP RG',
  // Picked up or dropped off, at a facility, an airport or the customs, under way, on time or early, with the post; a wish of the recipient's noted.
  in_transit: 'AA AC AD AE AF AO AR AX CC CH CP DO DP EA EO FD IP IT IX LO OF OW OX PF PL PM PU PX RC RM RR SF TR',
  out_for_delivery: 'OD ED',
  delivered: 'DL',
  // Held at a location; ready for the recipient's pickup.
  available_for_pickup: 'HL HP',
  // Delay of the pickup, the clearance or the delivery, running late; exceptions of the delivery and the shipment.
  exception: 'CD DD DE DY PD RL SE',
  // Cancelled by the shipper; a return label that ended or was withdrawn.
  expired: 'CA RD LP',
  returned: 'RS',
};
const statusOfCode = new Map(
  Object.entries(CODES).flatMap(([status, codes]) =>
    codes.split(' ').map((code) => [code, status as ShipmentStatus] as const),
  ),
);

/** FedEx says with one code, DE, that nobody was there, that the address is wrong and that the parcel was refused. These reasons and words are of an
 * attempt; all others stay an exception. */
const ATTEMPT_REASONS = new Set(['08', '15']);
const ATTEMPT_WORDS = /customer not available|business closed|unable to deliver|delivery (?:was )?attempted/iu;

export interface FedexStatus {
  /** The event's own or the newest. */
  readonly code: string | null;
  /** What FedEx makes of it; broader, and the only one that knows of a parcel that runs late. */
  readonly derivedCode: string | null;
  readonly reasons: readonly string[];
  readonly words: readonly string[];
}

export function statusOf({ code, derivedCode, reasons, words }: FedexStatus): ShipmentStatus {
  const own = statusOfCode.get(upper(code));
  const derived = statusOfCode.get(upper(derivedCode));
  const isAttempt =
    upper(code) === 'DE' &&
    (reasons.some((reason) => ATTEMPT_REASONS.has(reason)) || words.some((text) => ATTEMPT_WORDS.test(text)));
  if (isAttempt) return 'attempt_failed';
  // At the facility of the destination and late is late.
  if (own === 'in_transit' && derived === 'exception') return derived;
  return own ?? derived ?? 'unknown';
}

const upper = (code: string | null): string => code?.toUpperCase() ?? '';
