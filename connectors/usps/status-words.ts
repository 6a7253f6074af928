// What a USPS status category and the words of a scan mean to us. Categories and words: USPS Publication 199, Appendix G-4 and G-5
// (postalpro.usps.com/pub199), "External Status Category" and "Second Level Scripting". Pure.
import type { ShipmentStatus } from '../../src/domain/order.ts';

/** Exact categories, folded. Those that hold more than one of ours are read further by the words of the status. */
const CATEGORIES: ReadonlyMap<string, ShipmentStatus> = new Map([
  ['pre shipment', 'info_received'],
  ['preshipment', 'info_received'],
  ['shipping label created', 'info_received'],
  ['usps awaiting item', 'info_received'],
  ['waiting for usps', 'info_received'],
  ['on its way to usps', 'info_received'],
  ['accepted', 'in_transit'],
  ['usps in possession of item', 'in_transit'],
  ['in transit', 'in_transit'],
  ['in transit arriving late', 'in_transit'],
  ['arriving late', 'in_transit'],
  ['arriving on time', 'in_transit'],
  ['moving through network', 'in_transit'],
  ['preparing for delivery', 'in_transit'],
  ['on the way', 'in_transit'],
  ['international transit', 'in_transit'],
  ['out for delivery', 'out_for_delivery'],
  ['available for pickup', 'available_for_pickup'],
  ['delivery attempt', 'attempt_failed'],
  ['delivery attempt action needed', 'attempt_failed'],
  ['delivered', 'delivered'],
  ['delivered to agent', 'delivered'],
  ['forwarded', 'exception'],
  ['alert', 'exception'],
  ['return to sender', 'exception'],
]);

/** First match wins. `null`: it says nothing of where the parcel is. */
const WORDS: readonly (readonly [RegExp, ShipmentStatus])[] = [
  [/delivered.{0,20}original sender|returned to (?:the )?(?:original )?sender, delivered/, 'returned'],
  [
    /return(?:ed|ing)? to (?:the )?(?:original )?sender|being returned|refused|undeliverable|unclaimed|vacant/,
    'exception',
  ],
  [
    /no such (?:number|address)|insufficient address|addressee unknown|left no address|forward(?:ed| expired)/,
    'exception',
  ],
  [/agent for final delivery/, 'in_transit'],
  [/available for (?:redelivery or )?pickup|ready for pickup/, 'available_for_pickup'],
  [
    /delivery attempt|attempted delivery|notice left|no access to delivery|business closed|no authorized recipient|no secure location|receptacle (?:full|blocked)|schedule redelivery/,
    'attempt_failed',
  ],
  [/^out for delivery/, 'out_for_delivery'],
  [
    /shipping label created|pre-?shipment|acceptance pending|electronic(?:ally)? (?:notification|shipping info)|label created|preparing shipment/,
    'info_received',
  ],
  [/shipping partner/, 'in_transit'],
  [/usps awaiting item/, 'info_received'],
  [/^delivered|picked up (?:at|by).{0,20}(?:post office|postal facility)/, 'delivered'],
  [/held|missent|damaged|dead mail|mail recovery|seized|destroyed|customs hold|processing exception|lost/, 'exception'],
  [
    /accept|possession|arriv|depart|in transit|on its way|in-transit|process|sort|customs|dispatch|tendered|origin|picked up|awaiting delivery scan|rescheduled|reminder/,
    'in_transit',
  ],
];

/** Codes that Publication 199 has had since its first editions, for scans that come without words. */
const CODES: ReadonlyMap<string, ShipmentStatus> = new Map([
  ['01', 'delivered'],
  ['02', 'attempt_failed'],
  ['03', 'in_transit'],
  ['04', 'exception'],
  ['05', 'exception'],
  ['07', 'in_transit'],
  ['09', 'exception'],
  ['10', 'in_transit'],
  ['14', 'available_for_pickup'],
  ['GX', 'info_received'],
  ['MA', 'info_received'],
  ['OF', 'out_for_delivery'],
]);

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

const readWords = (words: string): ShipmentStatus | null =>
  WORDS.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1] ?? null;

/** Of one scan; 'unknown' for words and a code that we have none for. */
export const readScan = (words: string | null, code: string | null): ShipmentStatus =>
  readWords(words ?? '') ?? CODES.get(code ?? '') ?? 'unknown';

/** Of the parcel. The category rules; what it leaves open (an alert, a delivery that was to the sender) the words of the status tell. */
export function readCategory(category: string, status: string | null): ShipmentStatus {
  const known = CATEGORIES.get(fold(category));
  if (known === undefined) return 'unknown';
  const told = readWords(status ?? '');
  if (known === 'delivered') return told === 'returned' || told === 'in_transit' ? told : 'delivered';
  const isOpen = known === 'exception' && fold(category) === 'alert';
  return isOpen && (told === 'attempt_failed' || told === 'available_for_pickup') ? told : known;
}
