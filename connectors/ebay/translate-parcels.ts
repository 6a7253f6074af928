// From eBay's fulfilments of an order to our Shipments, and how many of each line they hold. eBay calls a line FULFILLED as soon as one of its units
// is in a parcel, so the parcels are counted: https://developer.ebay.com/api-docs/sell/fulfillment/types/sel:LineItemFulfillmentStatusEnum.
// Pure; called by translate.ts.
import { carrierFromName } from '../../src/domain/identifiers/carriers.ts';
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import type { Shipment } from '../../src/domain/order.ts';
import { SHOPS_WORD } from '../../src/domain/shops-word.ts';
import type { EbayLine, EbayParcel } from './schemas.ts';

export const FULFILLED = 'FULFILLED';
/** Carriers' codes that name none. */
const NO_CARRIER = new Set(['other', 'generic']);

/** The seller's own; without it the listing's number, and that of its variation. */
export function skuOf({ sku, legacyItemId, legacyVariationId, lineItemId }: EbayLine): string {
  if (sku !== null || legacyItemId === null) return sku ?? lineItemId;
  return legacyVariationId === null ? legacyItemId : `${legacyItemId}-${legacyVariationId}`;
}

export interface SentLine {
  readonly line: EbayLine;
  readonly sent: number;
  /** A parcel says that it holds of it. */
  readonly isInParcels: boolean;
  /** eBay's status and its parcels do not say how many were sent. */
  readonly isUnclear: boolean;
}

/** A unit in two boxes counts once; a parcel without its date has not left. */
export function countSent(line: EbayLine, parcels: readonly EbayParcel[]): SentLine {
  const parts = parcels.flatMap(({ shippedDate, lineItems }) =>
    lineItems
      .filter(({ lineItemId }) => lineItemId === line.lineItemId)
      .map(({ quantity }) => ({ hasLeft: shippedDate !== null, quantity: quantity ?? onlyOneOf(line) })),
  );
  const gone = parts.filter(({ hasLeft }) => hasLeft).map(({ quantity }) => quantity);
  const sum = gone.reduce<number>((total, quantity) => total + Math.max(0, quantity ?? 0), 0);
  const isFulfilled = line.lineItemFulfillmentStatus === FULFILLED;
  const sent = parts.length === 0 && isFulfilled ? (onlyOneOf(line) ?? 0) : Math.min(sum, line.quantity);
  return {
    line,
    sent,
    isInParcels: parts.length > 0,
    isUnclear:
      gone.includes(null) || (sum > line.quantity && line.quantity > 1) || (isFulfilled && sent < line.quantity),
  };
}

const onlyOneOf = ({ quantity }: EbayLine): number | null => (quantity === 1 ? 1 : null);

/** One for each tracking number: a seller who marks line by line makes several fulfilments of one parcel. */
export function translateParcels(lines: readonly EbayLine[], parcels: readonly EbayParcel[]): readonly Shipment[] {
  const groups = new Map<string, EbayParcel[]>();
  for (const parcel of parcels) {
    const key = compactIdentifier(parcel.shipmentTrackingNumber ?? '') || `id ${parcel.fulfillmentId}`;
    groups.set(key, [...(groups.get(key) ?? []), parcel]);
  }
  return [...groups.values()].map((group) => translateParcel(lines, group));
}

function translateParcel(lines: readonly EbayLine[], group: readonly EbayParcel[]): Shipment {
  const [first] = group;
  const [shippedAt = null] = group.flatMap(({ shippedDate }) => shippedDate ?? []).sort();
  return {
    ...SHOPS_WORD,
    // Of a label alone eBay tells no date.
    shipmentStatus: shippedAt === null ? 'pending' : SHOPS_WORD.shipmentStatus,
    id: first?.fulfillmentId ?? '',
    carrier: group.map(carrierOf).find((carrier) => carrier !== null) ?? null,
    trackingNumber: first?.shipmentTrackingNumber ?? null,
    trackingUrl: null,
    shippedAt,
    vendorStatus: null,
    lines: lines.flatMap((line) => {
      const parts = group.flatMap(({ lineItems }) => lineItems.filter((one) => one.lineItemId === line.lineItemId));
      if (parts.length === 0) return [];
      const sum = parts.reduce((total, { quantity }) => total + Math.max(0, quantity ?? onlyOneOf(line) ?? 0), 0);
      return [{ sku: skuOf(line), quantity: Math.min(sum, line.quantity) }];
    }),
  };
}

function carrierOf({ shippingCarrierCode: code }: EbayParcel): string | null {
  if (code === null || NO_CARRIER.has(code.toLowerCase())) return null;
  return carrierFromName(code) ?? code.toLowerCase().slice(0, 100);
}

/** What eBay calls shipped without a fulfilment, as where eBay itself sends. */
export const withoutTracking = (sent: readonly SentLine[]): Shipment => ({
  ...SHOPS_WORD,
  id: 'shipped',
  carrier: null,
  trackingNumber: null,
  trackingUrl: null,
  shippedAt: null,
  vendorStatus: FULFILLED,
  lines: sent.map((one) => ({ sku: skuOf(one.line), quantity: one.sent })),
});
