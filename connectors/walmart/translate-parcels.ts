// From the statuses of order lines to parcels: one parcel may hold several lines, and one line go in several parcels. Pure; called by translate.ts.

import { readHttpsLink } from '../../src/calls/vendor-values.ts';
import { carrierFromName } from '../../src/domain/identifiers/carriers.ts';
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import type { Shipment } from '../../src/domain/order.ts';
import { SHOPS_WORD } from '../../src/domain/shops-word.ts';
import { type LineSight, REFUNDED, SENT, skuOf } from './look-at-line.ts';
import type { WalmartLineStatus } from './schemas.ts';

/** Walmart's codes for carriers, as its page explains them: https://developer.walmart.com/us-marketplace/reference/shippingupdates */
const CODES: ReadonlyMap<string, string> = new Map([
  ['LS', 'LaserShip'],
  ['UPSMI', 'UPS Mail Innovations'],
  ['FEDEXSP', 'FedEx SmartPost'],
  ['DHL Ecommerce - US', 'DHL eCommerce'],
]);

interface Part {
  readonly sku: string;
  readonly quantity: number;
  readonly status: WalmartLineStatus;
}

export function translateParcels(sights: readonly LineSight[]): Shipment[] {
  const parcels = new Map<string, Part[]>();
  for (const part of sights.flatMap(listParts)) {
    // What was sent without a number is one parcel: that it is more, nobody says.
    const key = compactIdentifier(part.status.trackingInfo?.trackingNumber ?? '');
    parcels.set(key, [...(parcels.get(key) ?? []), part]);
  }
  return [...parcels.values()].map(translateParcel);
}

/** What of a line was sent. Refunded units that stand once more beside the parcel in which they went are no parcel. */
function listParts({ line, quantity, sent }: LineSight): readonly Part[] {
  const parts = line.orderLineStatuses.orderLineStatus.map((status) => ({
    sku: skuOf(line),
    quantity: status.statusQuantity?.amount ?? quantity,
    status,
  }));
  const shipped = parts.filter(({ status }) => SENT.includes(status.status));
  let left = sent - shipped.reduce((sum, part) => sum + part.quantity, 0);
  const refunded = parts
    .filter(({ status }) => status.status === REFUNDED)
    .map((part) => {
      const taken = Math.max(0, Math.min(part.quantity, left));
      left -= taken;
      return { ...part, quantity: taken };
    });
  return [...shipped, ...refunded].filter((part) => part.quantity > 0);
}

/** `Shipped` is the seller's word, `Delivered` Walmart's: a parcel has arrived where it says so of all that is in it. */
function translateParcel(parts: readonly Part[]): Shipment {
  const tracking = parts.flatMap(({ status }) => status.trackingInfo ?? []);
  const first = tracking[0] ?? null;
  const number = first?.trackingNumber ?? null;
  const words = [...new Set(parts.map(({ status }) => status.status))];
  return {
    ...SHOPS_WORD,
    events: [],
    id: number ?? 'shipped',
    carrier: tracking.map(carrierOf).find((carrier) => carrier !== null) ?? null,
    trackingNumber: number,
    trackingUrl: tracking.map(({ trackingURL }) => readHttpsLink(trackingURL)).find((link) => link !== null) ?? null,
    shipmentStatus: words.length === 1 && words[0] === 'Delivered' ? 'delivered' : SHOPS_WORD.shipmentStatus,
    shippedAt: first?.shipDateTime ?? null,
    vendorStatus: words.join(', '),
    lines: parts.map(({ sku, quantity }) => ({ sku, quantity })),
  };
}

function carrierOf({ carrierName }: NonNullable<WalmartLineStatus['trackingInfo']>): string | null {
  const said = carrierName?.carrier ?? carrierName?.otherCarrier ?? null;
  if (said === null) return null;
  const name = CODES.get(said) ?? said;
  return carrierFromName(name) ?? name.toLowerCase().slice(0, 100);
}
