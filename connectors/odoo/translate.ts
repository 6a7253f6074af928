// A sales order of Odoo as ours. Pure. Odoo's words are those of its `sale`, `stock`, `delivery` and `account` modules; README.md says what each
// becomes.

import { readHttpsLink, vendorText } from '../../src/calls/vendor-values.ts';
import { carrierOfMethod } from '../../src/domain/identifiers/carrier-of-method.ts';
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import { limits } from '../../src/domain/limits.ts';
import { readMoney } from '../../src/domain/money.ts';
import { Order, type Shipment } from '../../src/domain/order.ts';
import { SHOPS_WORD } from '../../src/domain/shops-word.ts';
import type { OdooConfig } from './config.ts';
import type { OrderRecords } from './read-orders.ts';
import type { PartnerRow, ProductRow, SaleOrderRow, TransferRow } from './rows.ts';
import { translateLines } from './translate-lines.ts';
import { translatePayment } from './translate-payment.ts';

const CONTACTS_MAX = 200;

export type TranslatedOrder =
  | { readonly kind: 'order'; readonly order: Order; readonly otherNumbers: readonly string[] }
  /** `why` names the place, never the value. */
  | { readonly kind: 'broken'; readonly number: string; readonly why: string };

type UnknownWords = { about: string; word: string }[];

/** `today` is a day in the company's time zone: what was expected before it is expected no more. */
export function translateOrder(
  row: SaleOrderRow,
  records: OrderRecords,
  config: OdooConfig,
  today: string,
): TranslatedOrder {
  const unknowns: UnknownWords = [];
  const partner = records.partners.get(row.partner_id?.id ?? 0);
  const shop = config.shopNumberField === undefined ? null : vendorText.parse(row[config.shopNumberField]);
  const deliveries = records.deliveries.filter(({ sale_id }) => sale_id?.id === row.id);
  const returns = records.returns.filter(({ sale_id }) => sale_id?.id === row.id);
  const skuOf = (productId: number): string => skuOfProduct(productId, records.products);
  const titleOf = (productId: number): string =>
    (records.products.get(productId)?.display_name ?? '').slice(0, limits.vendor.textCharactersMax);
  const isCancelled = row.state === 'cancel';
  const parts = { row, records, deliveries, isCancelled, skuOf, titleOf, timeZone: config.timeZone, today };
  const lines = translateLines(parts);
  const isDone =
    lines.length > 0 && lines.every((line) => line.fulfilledQuantity + line.cancelledQuantity >= line.quantity);
  const email = emailsOf(partner)[0] ?? '';
  const parsed = Order.safeParse({
    id: String(row.id),
    number: shop ?? row.name,
    placedAt: row.date_order,
    orderStatus: orderStatusOf(row.state, isDone, unknowns),
    ...translatePayment(row, records.invoices, unknowns),
    currency: row.currency_id?.name ?? '',
    total: readMoney(row.amount_total),
    channel: row.team_id?.name || 'odoo',
    // One field cannot hold both numbers.
    purchaseOrderNumber:
      config.purchaseOrderField === config.shopNumberField ? null : vendorText.parse(row[config.purchaseOrderField]),
    customer: {
      id: String(partner?.id ?? ''),
      name: partner?.name ?? '',
      email,
      locale: partner?.lang?.replace('_', '-') ?? null,
      tags: (partner?.category_id ?? []).flatMap((id) => records.tags.get(id) ?? []),
    },
    contactEmails: contactEmailsOf(partner, records.contacts, email),
    shippingAddress: translateAddress(records.partners.get((row.partner_shipping_id ?? row.partner_id)?.id ?? 0)),
    lines,
    shipments: deliveries.flatMap((transfer) => translateDelivery(transfer, records, skuOf, unknowns)),
    returns: returns.flatMap((transfer) => translateReturn(transfer, records, skuOf, unknowns)),
    updatedAt:
      [row, ...deliveries, ...returns]
        .map(({ write_date }) => write_date ?? '')
        .sort()
        .at(-1) || null,
    unknowns,
  });
  if (parsed.success) return { kind: 'order', order: parsed.data, otherNumbers: [row.name] };
  const places = parsed.error.issues.slice(0, 3).map(({ path }) => path.map(String).join('.'));
  return { kind: 'broken', number: row.name, why: `${row.name} cannot be an order at ${places.join(', ')}.` };
}

/** A product without a code is named by its barcode, else by Odoo's own number of it. */
const skuOfProduct = (productId: number, products: ReadonlyMap<number, ProductRow>): string => {
  const product = products.get(productId);
  return product?.default_code ?? product?.barcode ?? `product ${productId}`;
};

/** `sale`: confirmed. `done`: locked (up to Odoo 16). `draft` and `sent` are quotations: no word of ours. */
function orderStatusOf(state: string, isDone: boolean, unknowns: UnknownWords): Order['orderStatus'] {
  if (state === 'cancel') return 'cancelled';
  if (state === 'done') return 'closed';
  if (state === 'sale') return isDone ? 'closed' : 'open';
  unknowns.push({ about: 'order status', word: state });
  return 'unknown';
}

/** The addresses of the one field, which may hold `Mara Lind <mara@example.org>; office@example.org`. */
export const emailsOf = (partner: PartnerRow | undefined): readonly string[] =>
  (partner?.email ?? '').toLowerCase().match(/[^\s@,;<>"]{1,64}@[^\s@,;<>"]{1,255}/g) ?? [];

function contactEmailsOf(
  partner: PartnerRow | undefined,
  contacts: readonly PartnerRow[],
  email: string,
): readonly string[] {
  const company = partner?.commercial_partner_id?.id;
  const own = contacts.filter(
    ({ commercial_partner_id }) => company !== undefined && commercial_partner_id?.id === company,
  );
  const emails = new Set([...emailsOf(partner), ...own.flatMap(emailsOf)]);
  return [...emails].filter((one) => one !== email).slice(0, CONTACTS_MAX);
}

function translateAddress(partner: PartnerRow | undefined): Order['shippingAddress'] {
  if (partner === undefined || (partner.street === null && partner.city === null && partner.zip === null)) return null;
  return {
    name: partner.name ?? '',
    line1: partner.street ?? '',
    line2: partner.street2,
    city: partner.city ?? '',
    // A state is shown with its country: `Texas (US)`.
    region: partner.state_id?.name.replace(/ \([A-Z]{2}\)$/, '') ?? null,
    postalCode: partner.zip ?? '',
    country: partner.country_code ?? partner.country_id?.name ?? '',
  };
}

/** States in which nothing has left the warehouse. */
const NOT_DONE = new Set(['draft', 'waiting', 'confirmed', 'assigned']);

/** A transfer that is done has left the warehouse; one that is not done is a parcel only where a label was made, and none is shipped. */
function translateDelivery(
  transfer: TransferRow,
  records: OrderRecords,
  skuOf: (productId: number) => string,
  unknowns: UnknownWords,
): Shipment[] {
  const { state, carrier_id, date_done } = transfer;
  const numbers = (transfer.carrier_tracking_ref ?? '')
    .split(/[,;|\n]/)
    .map((number) => number.trim())
    .filter((number) => compactIdentifier(number) !== '');
  const isDone = state === 'done';
  if (state === 'cancel' || (NOT_DONE.has(state) && numbers.length === 0)) return [];
  if (!isDone && !NOT_DONE.has(state)) unknowns.push({ about: 'shipment status', word: state });
  const parcel = (trackingNumber: string | null, id: string): Shipment => ({
    id,
    carrier: carrier_id === null ? null : carrierOfMethod(carrier_id.name),
    trackingNumber,
    trackingUrl: numbers.length === 1 ? readHttpsLink(transfer.carrier_tracking_url) : null,
    shipmentStatus: NOT_DONE.has(state) ? 'info_received' : SHOPS_WORD.shipmentStatus,
    shippedAt: isDone ? date_done : null,
    estimatedDeliveryOn: null,
    deliveredAt: null,
    vendorStatus: state,
    trackedAt: null,
    trackedBy: null,
    // Odoo says what is in the transfer, not which of its parcels holds what.
    lines: numbers.length > 1 ? [] : quantitiesOf(transfer, records, skuOf),
    events: [],
  });
  if (numbers.length === 0) return [parcel(null, transfer.name)];
  return numbers.map((number, index) =>
    parcel(number, numbers.length === 1 ? transfer.name : `${transfer.name}/${index + 1}`),
  );
}

function quantitiesOf(transfer: TransferRow, { moves }: OrderRecords, skuOf: (productId: number) => string) {
  return moves
    .filter(({ picking_id, state }) => picking_id?.id === transfer.id && state !== 'cancel')
    .map((move) => ({
      sku: skuOf(move.product_id?.id ?? 0),
      quantity: move.state === 'done' ? move.moved : move.product_uom_qty,
    }));
}

/** Goods that come back: the desk made the transfer, so it is agreed; `done` is in the warehouse. */
function translateReturn(
  transfer: TransferRow,
  records: OrderRecords,
  skuOf: (productId: number) => string,
  unknowns: UnknownWords,
): Order['returns'] {
  const { state, create_date, date_done } = transfer;
  const requestedAt = create_date ?? date_done;
  if (state === 'cancel' || requestedAt === null) return [];
  const isKnown = state === 'done' || NOT_DONE.has(state);
  if (!isKnown) unknowns.push({ about: 'return status', word: state });
  const returnStatus = state === 'done' ? 'received' : isKnown ? 'approved' : 'unknown';
  return [{ id: transfer.name, returnStatus, requestedAt, lines: quantitiesOf(transfer, records, skuOf) }];
}
