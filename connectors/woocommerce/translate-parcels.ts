// From what a shop's plugins and WooCommerce itself say of parcels to our Shipments. None of them knows where a parcel is: only a carrier does, so
// each parcel's status is `unknown` until one was asked. Pure; called by translate.ts.
import { readInstant } from '../../src/calls/required-values.ts';
import { carrierFromName } from '../../src/domain/identifiers/carriers.ts';
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import type { Shipment } from '../../src/domain/order.ts';
import { SHOPS_WORD } from '../../src/domain/shops-word.ts';
import { type WooFulfillment, WooFulfillmentItems, type WooMeta, type WooOrder, WooTracking } from './schemas.ts';

/** What was read of one order beside itself. `trackings` null: no plugin answers, so that the order's meta is read. */
export interface ParcelSources {
  readonly trackings: readonly WooTracking[] | null;
  readonly fulfillments: readonly WooFulfillment[] | null;
}

/** How many of a line are in parcels, by the line's id. */
export type InParcels = ReadonlyMap<string, number>;

export interface Parcels {
  readonly shipments: readonly Shipment[];
  readonly inParcels: InParcels;
  /** Nobody says which items are in which parcel. */
  readonly areItemsUnknown: boolean;
}

interface Parcel {
  readonly shipment: Omit<Shipment, 'lines'>;
  /** By the line's id. */
  readonly items: readonly { readonly lineId: string; readonly quantity: number }[];
}

/** Parcels of WooCommerce's own fulfilments, then of the plugins, each tracking number once. */
export function translateParcels(order: WooOrder, sources: ParcelSources): Parcels {
  const trackings = sources.trackings ?? readTrackingMeta(order.meta_data);
  const parcels = [
    ...(sources.fulfillments ?? []).flatMap((one) => fromFulfillment(one)),
    ...trackings.flatMap((one, index) => fromTracking(order, one, index)),
  ];
  const once = new Map<string, Parcel>();
  for (const parcel of parcels) {
    const key = compactIdentifier(parcel.shipment.trackingNumber ?? '') || parcel.shipment.id;
    if (!once.has(key)) once.set(key, parcel);
  }
  const all = [...once.values()];
  const inParcels = new Map<string, number>();
  for (const { items } of all)
    for (const { lineId, quantity } of items) inParcels.set(lineId, (inParcels.get(lineId) ?? 0) + quantity);
  return {
    shipments: all.map(({ shipment, items }) => ({ ...shipment, lines: toLines(order, items) })),
    inParcels,
    areItemsUnknown: all.some(({ items }) => items.length === 0),
  };
}

export function readTrackingMeta(meta: readonly WooMeta[]): readonly WooTracking[] {
  const { value } = meta.find(({ key }) => key === '_wc_shipment_tracking_items') ?? {};
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap((item) => {
    const parsed = WooTracking.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

/** A draft is being packed, and no parcel yet. */
function fromFulfillment({ id, status, is_fulfilled, date_deleted, meta_data }: WooFulfillment): readonly Parcel[] {
  if (!is_fulfilled || date_deleted !== null) return [];
  const text = (key: string): string | null => {
    const { value } = meta_data.find((meta) => meta.key === key) ?? {};
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : null;
  };
  const items = WooFulfillmentItems.safeParse(meta_data.find(({ key }) => key === '_items')?.value);
  const provider = text('_shipment_provider');
  return [
    {
      shipment: {
        ...SHOPS_WORD,
        id: `fulfillment-${id}`,
        carrier: carrierOf(provider === 'other' ? text('_provider_name') : provider),
        trackingNumber: text('_tracking_number'),
        trackingUrl: httpsOf(text('_tracking_url')),
        shippedAt: readInstant(text('_date_fulfilled') ?? '', 'utc'),
        vendorStatus: status,
      },
      items: items.success
        ? items.data.map(({ item_id, qty }) => ({ lineId: item_id, quantity: Math.max(0, qty) }))
        : [],
    },
  ];
}

function fromTracking(order: WooOrder, tracking: WooTracking, index: number): readonly Parcel[] {
  if (tracking.tracking_number === null) return [];
  const link = tracking.tracking_link ?? tracking.formatted_tracking_link ?? tracking.custom_tracking_link;
  const name = tracking.custom_tracking_provider ?? tracking.formatted_tracking_provider ?? tracking.tracking_provider;
  return [
    {
      shipment: {
        ...SHOPS_WORD,
        id: tracking.tracking_id ?? `tracking-${index + 1}`,
        carrier: carrierOf(name),
        trackingNumber: tracking.tracking_number.slice(0, 200),
        trackingUrl: httpsOf(link),
        shippedAt: readDateShipped(tracking.date_shipped),
        vendorStatus: null,
      },
      items: tracking.products_list.flatMap(({ product, qty }) => {
        const line = order.line_items.find((one) => one.variation_id === product || one.product_id === product);
        const quantity = Number(qty);
        return line && Number.isSafeInteger(quantity) && quantity > 0 ? [{ lineId: line.id, quantity }] : [];
      }),
    },
  ];
}

function toLines(order: WooOrder, items: Parcel['items']): Shipment['lines'] {
  return items.flatMap(({ lineId, quantity }) => {
    const line = order.line_items.find(({ id }) => id === lineId);
    return line ? [{ sku: skuOf(line), quantity }] : [];
  });
}

/** A line without a SKU, or whose product was deleted, goes by its name. */
export const skuOf = ({ sku, name, id }: WooOrder['line_items'][number]): string => sku ?? name ?? `line ${id}`;

const carrierOf = (name: string | null): string | null =>
  name === null ? null : (carrierFromName(name.replaceAll('-', ' ')) ?? name.toLowerCase().slice(0, 100));

const httpsOf = (link: string | null): string | null =>
  link?.startsWith('https://') && URL.canParse(link) ? link : null;

/** A day alone is its noon, so that it stays that day in other zones. */
function readDateShipped(text: string | null): string | null {
  if (text === null) return null;
  const seconds = /^\d{9,11}$/.test(text) ? Number(text) : null;
  if (seconds !== null) return new Date(seconds * 1_000).toISOString().replace('.000Z', 'Z');
  return readInstant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T12:00:00` : text, 'utc');
}
