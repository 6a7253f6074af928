// From Medusa's fulfilments to our Shipments: each label with a tracking number is a parcel. Pure; called by translate.ts. Medusa knows that a parcel has left
// and that it has come because somebody said so.
import { carrierFromName } from '../../src/domain/identifiers/carriers.ts';
import type { Order, Shipment } from '../../src/domain/order.ts';
import type { MedusaFulfillment, MedusaItem, MedusaOrder } from './schemas.ts';

/** What was cancelled is no parcel. */
export const liveFulfillments = ({ fulfillments }: MedusaOrder): readonly MedusaFulfillment[] =>
  fulfillments.filter(({ canceled_at }) => canceled_at === null);

export const translateParcels = (order: MedusaOrder): Order['shipments'] =>
  liveFulfillments(order).flatMap((fulfillment) => {
    const labels = fulfillment.labels.filter(({ tracking_number }) => tracking_number !== null);
    const shown = labels.length > 0 ? labels : [{ tracking_number: null, tracking_url: null }];
    const { status, word } = statusOf(fulfillment, labels.length > 0);
    return shown.map(({ tracking_number, tracking_url }, index) => ({
      id: index === 0 ? fulfillment.id : `${fulfillment.id}-${index + 1}`,
      carrier: carrierOf(tracking_url, fulfillment.provider_id),
      trackingNumber: tracking_number,
      trackingUrl: httpsOf(tracking_url),
      shipmentStatus: status,
      vendorStatus: word,
      shippedAt: fulfillment.shipped_at,
      estimatedDeliveryOn: null,
      deliveredAt: fulfillment.delivered_at,
      trackedAt: null,
      trackedBy: null,
      // Which of several parcels holds what, nobody says.
      lines: shown.length > 1 ? [] : linesOf(order, fulfillment),
      events: [],
    }));
  });

/** A label is not shipped. */
function statusOf(
  { delivered_at, shipped_at }: MedusaFulfillment,
  hasLabel: boolean,
): { readonly status: Shipment['shipmentStatus']; readonly word: string } {
  if (delivered_at !== null) return { status: 'delivered', word: 'delivered' };
  if (shipped_at !== null) return { status: 'in_transit', word: 'shipped' };
  return { status: hasLabel ? 'info_received' : 'pending', word: 'fulfilled' };
}

const linesOf = (order: MedusaOrder, { items }: MedusaFulfillment): Shipment['lines'] =>
  items.flatMap(({ line_item_id, quantity }) => {
    const item = order.items.find(({ id }) => id === line_item_id);
    return item === undefined ? [] : [{ sku: skuOf(item), quantity }];
  });

/** By the host of the carrier's own page, else by the name of the provider (`ups_ups`); the manual provider says nothing. */
function carrierOf(url: string | null, provider: string | null): string | null {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  const names = [...host.split('.').slice(-2, -1), ...(provider ?? '').split('_')];
  return names.map(carrierFromName).find((carrier) => carrier !== null) ?? null;
}

const httpsOf = (url: string | null): string | null => (url?.startsWith('https://') && URL.canParse(url) ? url : null);

/** A line without a SKU goes by its title. */
export const skuOf = (item: MedusaItem): string => item.variant_sku ?? (titleOf(item) || `line ${item.id}`);

export function titleOf({ product_title, title, variant_title }: MedusaItem): string {
  const base = product_title ?? title ?? '';
  return variant_title === null || variant_title === base ? base : `${base} (${variant_title})`;
}
