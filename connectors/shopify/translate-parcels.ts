// From Shopify's fulfilments to parcels, one for each tracking number. Pure. A fulfilment says that somebody packed or printed something; only
// a carrier's word makes a parcel that is on its way.
import { dayOf } from '../../src/domain/calendar.ts';
import { carrierFromName } from '../../src/domain/identifiers/carriers.ts';
import type { Order, Shipment, ShipmentStatus } from '../../src/domain/order.ts';
import type { EventNode, FulfillmentNode, PartNode } from './answers.ts';
import { tailOf } from './order-id.ts';
import type { LineSight, Unknowns } from './translate.ts';
import { FULFILLMENT_WORDS, PARCEL_WORDS, wordFor } from './words.ts';

const NEVER_WAS = new Set(['CANCELLED', 'CANCELED']);
const SHIPMENTS_MAX = 500;
const LINES_MAX = 2_000;

/** Counts in `sights` what is fulfilled. Cancelled fulfilments, and those of things that nobody ships, are no parcels. */
export function translateParcels(
  fulfillments: readonly FulfillmentNode[],
  sights: ReadonlyMap<string, LineSight>,
  timeZone: string,
  unknowns: Unknowns,
): Order['shipments'] {
  const standing = fulfillments.filter(({ status }) => status === null || !NEVER_WAS.has(status));
  for (const { fulfillmentLineItems } of standing)
    for (const { quantity, lineItem } of fulfillmentLineItems.nodes) {
      const sight = sights.get(lineItem?.id ?? '');
      if (sight) sight.fulfilled += quantity;
    }
  const parcels = standing
    .filter(({ requiresShipping }) => requiresShipping)
    .flatMap((one) => toParcels(one, sights, timeZone, unknowns));
  if (parcels.length > SHIPMENTS_MAX) unknowns.push({ about: 'more parcels', word: String(parcels.length) });
  return parcels.slice(0, SHIPMENTS_MAX);
}

function toParcels(
  node: FulfillmentNode,
  sights: ReadonlyMap<string, LineSight>,
  timeZone: string,
  unknowns: Unknowns,
): Shipment[] {
  const numbers = (node.trackingInfo ?? []).filter(({ number }) => number !== null);
  const isOne = numbers.length < 2;
  const vendorStatus = node.displayStatus ?? node.status;
  const shipmentStatus = readStatus(node, numbers.length);
  if (shipmentStatus === 'unknown') unknowns.push({ about: 'parcel status', word: vendorStatus ?? 'none' });
  const events = [...node.events.nodes].reverse().map(translateEvent);
  const parcel = {
    shipmentStatus,
    shippedAt: readShipped(node, shipmentStatus, events),
    estimatedDeliveryOn: isOne && node.estimatedDeliveryAt !== null ? dayOf(node.estimatedDeliveryAt, timeZone) : null,
    deliveredAt: shipmentStatus === 'delivered' ? node.deliveredAt : null,
    vendorStatus,
    trackedAt: null,
    trackedBy: null,
    // Shopify does not say what lies in which of several parcels.
    lines: isOne ? partsOf(node.fulfillmentLineItems.nodes, sights) : [],
    events: isOne ? events : [],
  };
  const shown =
    numbers.length > 0 ? numbers : [{ number: null, company: node.trackingInfo?.[0]?.company ?? null, url: null }];
  return shown.map(({ number, company, url }, index) => ({
    id: isOne ? tailOf(node.id) : `${tailOf(node.id)}-${index + 1}`,
    carrier: company === null ? null : (carrierFromName(company) ?? company.toLowerCase()),
    trackingNumber: number,
    trackingUrl: url !== null && isHttps(url) ? url : null,
    ...parcel,
  }));
}

/** What Shopify shows is of the fulfilment: of several parcels nobody knows which one it is of, unless none has left. Without a tracking
 * number no label is known either. */
function readStatus({ displayStatus, status }: FulfillmentNode, numbers: number): ShipmentStatus {
  const ours =
    (displayStatus === null ? wordFor(FULFILLMENT_WORDS, status) : wordFor(PARCEL_WORDS, displayStatus)) ?? 'unknown';
  const hasNotLeft = ours === 'info_received' || ours === 'pending';
  if (numbers > 1 && !hasNotLeft) return 'unknown';
  return numbers === 0 && ours === 'info_received' && !LABELS.has(displayStatus ?? '') ? 'unknown' : ours;
}
const LABELS = new Set(['LABEL_PURCHASED', 'LABEL_PRINTED']);

/** Of a parcel that has not left it is when its label was made (describe-order.ts); of one on its way only what a carrier said. */
function readShipped(node: FulfillmentNode, shipmentStatus: ShipmentStatus, events: Shipment['events']): string | null {
  if (shipmentStatus === 'info_received' || shipmentStatus === 'pending') return node.createdAt;
  return node.inTransitAt ?? events.find((event) => event.shipmentStatus === 'in_transit')?.at ?? null;
}

function translateEvent({
  status,
  happenedAt,
  message,
  city,
  province,
  country,
}: EventNode): Shipment['events'][number] {
  const place = [city, province, country].filter((part) => part !== null).join(', ');
  return {
    at: happenedAt,
    shipmentStatus: wordFor(PARCEL_WORDS, status) ?? 'unknown',
    description: message ?? (status ?? '').toLowerCase().replaceAll('_', ' '),
    location: place === '' ? null : place,
    vendorCode: status,
  };
}

/** By SKU, in the order of the lines. */
export function partsOf(
  parts: readonly PartNode[],
  sights: ReadonlyMap<string, LineSight>,
): { sku: string; quantity: number }[] {
  const sums = new Map<string, number>();
  for (const { quantity, lineItem } of parts) {
    const sku = sights.get(lineItem?.id ?? '')?.sku;
    if (sku !== undefined && quantity > 0) sums.set(sku, (sums.get(sku) ?? 0) + quantity);
  }
  return [...sums].slice(0, LINES_MAX).map(([sku, quantity]) => ({ sku, quantity }));
}

function isHttps(url: string): boolean {
  return url.length <= 2_000 && URL.canParse(url) && new URL(url).protocol === 'https:';
}
