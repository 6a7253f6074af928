// What a parcel's status and the code of an event mean to us. Statuses: ParcelDTO of GLS's Track And Trace V1 (1.0.7), which lists them all. Codes of events are
// many and come with words; those that stand here are of the document's own examples. Pure.
import type { ShipmentStatus } from '../../src/domain/order.ts';

const STATUSES: ReadonlyMap<string, ShipmentStatus> = new Map([
  ['PLANNEDPICKUP', 'info_received'],
  ['INPICKUP', 'info_received'],
  ['NOTPICKEDUP', 'exception'],
  ['PREADVICE', 'info_received'],
  ['INTRANSIT', 'in_transit'],
  ['INWAREHOUSE', 'in_transit'],
  ['INDELIVERY', 'out_for_delivery'],
  ['DELIVEREDPS', 'available_for_pickup'],
  ['DELIVERED', 'delivered'],
  ['NOTDELIVERED', 'attempt_failed'],
  ['CANCELED', 'exception'],
]);

const CODES: readonly (readonly [RegExp, ShipmentStatus])[] = [
  [/^INTIAL\.(?:PREADVICE|E48_DATA)$/, 'info_received'],
  [/^(?:INTIAL|INBOUD|OUTBOD)\./, 'in_transit'],
  [/^OUTDEL\./, 'out_for_delivery'],
  [/^DELIVD\.PARCELSHOP/, 'available_for_pickup'],
  [/^DELIVD\./, 'delivered'],
  [/^CANCEL\./, 'exception'],
];

const RETURNED =
  /(?:was|been) (?:returned|delivered)(?: back)? to (?:the )?(?:sender|consignor|shipper)|an den (?:absender|versender) (?:zurückgegeben|zugestellt)/i;
const RETURNING = /return(?:ed|ing)?\b.{0,40}\b(?:sender|consignor|shipper)|(?:is being|will be) returned|rücksendung/i;

/** Of codes that we do not know. */
const WORDS: readonly (readonly [RegExp, ShipmentStatus])[] = [
  [
    /(?:could|can|was) ?not (?:be )?(?:delivered|handed)|not (?:been )?delivered|delivery attempt|absent|not (?:at )?home|refused/i,
    'attempt_failed',
  ],
  [/konnte .{0,40}nicht .{0,20}(?:zugestellt|übergeben)|nicht angetroffen/i, 'attempt_failed'],
  [
    /ready for (?:pick-? ?up|collection)|(?:picked up|collected) .{0,20}parcelshop|at the parcelshop/i,
    'available_for_pickup',
  ],
  [/damaged|lost|missing|wrong address|incorrect address|customs .{0,20}(?:hold|problem)/i, 'exception'],
  [/(?:has|was) (?:been )?delivered|wurde .{0,20}zugestellt/i, 'delivered'],
  [/data (?:was|were|has been|have been) entered|not yet handed over/i, 'info_received'],
  [
    /parcel cent(?:er|re)|depot|handed over to gls|on (?:its|the) way|in transit|(?:has|have) (?:left|reached)|sorted/i,
    'in_transit',
  ],
];

export function readEvent(code: string | null, words: string): ShipmentStatus {
  if (RETURNED.test(words)) return 'returned';
  if (RETURNING.test(words)) return 'exception';
  const known = CODES.find(([pattern]) => pattern.test(code ?? ''))?.[1];
  return known ?? WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown';
}

/** `newest` is that of the newest event: a parcel that was brought back is `DELIVERED` to GLS as well. `FINAL` says only that nothing more will be
 * told: without a delivery in it the history is closed without one. */
export function readStatus(status: string | null, events: readonly ShipmentStatus[]): ShipmentStatus {
  const newest = events.at(-1);
  if (status === 'FINAL') {
    const end = events.findLast((event) => event === 'delivered' || event === 'returned');
    return end ?? (events.length > 0 ? 'expired' : 'unknown');
  }
  const known = STATUSES.get(status ?? '') ?? (status === null ? newest : undefined) ?? 'unknown';
  if (known === 'delivered' && newest === 'returned') return 'returned';
  return known === 'attempt_failed' && newest === 'exception' ? 'exception' : known;
}
