// A sale of Tryton as ours. Pure. Tryton's words are those of its modules `sale`, `stock` and `account_invoice`; README.md says what each becomes.
import { readHttpsLink, vendorText } from '../../src/calls/vendor-values.ts';
import { dayOf } from '../../src/domain/calendar.ts';
import { carrierOfMethod } from '../../src/domain/identifiers/carrier-of-method.ts';
import { negateMoney } from '../../src/domain/money.ts';
import { Order, type Shipment } from '../../src/domain/order.ts';
import { SHOPS_WORD } from '../../src/domain/shops-word.ts';
import type { TrytonConfig } from './config.ts';
import type { SaleRecords } from './read-orders.ts';
import type { MoveRow, PackageRow, SaleRow, ShipmentRow } from './rows.ts';
import { skuOf, translateLines } from './translate-lines.ts';

const CONTACTS_MAX = 200;

export type TranslatedSale =
  | { readonly kind: 'order'; readonly order: Order; readonly otherNumbers: readonly string[] }
  /** `why` names the place, never the value. */
  | { readonly kind: 'broken'; readonly why: string };

type UnknownWords = { about: string; word: string }[];

/** Goods that come back are a sale of their own in Tryton, with the sale that they came from as its origin. */
export const isReturn = ({ origin }: SaleRow): boolean => origin?.startsWith('sale.sale,') ?? false;

/** Days without a time stand at noon UTC: that is the same day in every zone. */
const noonOf = (day: string): string => `${day}T12:00:00Z`;

export function translateSale(row: SaleRow, records: SaleRecords, config: TrytonConfig): TranslatedSale {
  const unknowns: UnknownWords = [];
  const own = row.number ?? `sale ${row.id}`;
  const shop = config.shopNumberField === undefined ? null : vendorText.parse(row[config.shopNumberField]);
  const purchaseOrder =
    config.purchaseOrderField === config.shopNumberField ? null : vendorText.parse(row[config.purchaseOrderField]);
  const returns = records.returns.filter(({ origin }) => origin === `sale.sale,${row.id}`);
  const shipments = row.shipments.flatMap((id) => records.shipments.get(id) ?? []);
  const lines = translateLines(row, records);
  const refunds = refundsOf(returns, records, row['currency.'].code ?? '');
  const emails = emailsOf(row, records);
  const [email = ''] = emails;
  const party = records.parties.get(row.party);
  const parsed = Order.safeParse({
    id: String(row.id),
    number: shop ?? own,
    placedAt: placedAtOf(row, config.timeZone),
    orderStatus: orderStatusOf(row, lines, unknowns),
    paymentStatus: paymentStatusOf(row, returns, unknowns),
    currency: row['currency.'].code ?? '',
    total: row.total_amount,
    channel: 'tryton',
    purchaseOrderNumber: purchaseOrder,
    customer: {
      id: String(row.party),
      name: party?.name ?? '',
      email,
      locale: party?.['lang.']?.code?.replace('_', '-') ?? null,
      tags: (party?.categories ?? []).flatMap((id) => records.categories.get(id) ?? []),
    },
    contactEmails: emails.slice(1, CONTACTS_MAX + 1),
    shippingAddress: translateAddress(row['shipment_address.'], party?.name ?? ''),
    lines,
    shipments: shipments.flatMap((shipment) => translateShipment(shipment, records, unknowns)),
    returns: returns.flatMap((one) => translateReturn(one, records, unknowns)),
    updatedAt: newestOf([row, ...shipments, ...returns]),
    unknowns,
    refunds,
  });
  if (parsed.success)
    return { kind: 'order', order: parsed.data, otherNumbers: row.number === null ? [] : [row.number] };
  const places = parsed.error.issues.slice(0, 3).map(({ path }) => path.map(String).join('.'));
  return { kind: 'broken', why: `${own} cannot be an order at ${places.join(', ')}.` };
}

/** The sale's day; with the time at which it was entered where that was on this day. */
function placedAtOf({ sale_date, create_date }: SaleRow, timeZone: string): string | null {
  if (sale_date === null) return create_date;
  return create_date !== null && dayOf(create_date, timeZone) === sale_date ? create_date : noonOf(sale_date);
}

const newestOf = (
  rows: readonly { readonly write_date: string | null; readonly create_date: string | null }[],
): string | null =>
  rows
    .flatMap(({ write_date, create_date }) => write_date ?? create_date ?? [])
    .sort()
    .at(-1) ?? null;

/** `draft` and `quotation` are no orders yet: no word of ours. A shipment that failed waits for a person at Tryton. */
function orderStatusOf(
  { state, shipment_state }: SaleRow,
  lines: Order['lines'],
  unknowns: UnknownWords,
): Order['orderStatus'] {
  if (shipment_state === 'exception') unknowns.push({ about: 'shipment state', word: shipment_state });
  if (state === 'cancelled' || state === 'cancel') return 'cancelled';
  if (state === 'done') return 'closed';
  const isDone =
    lines.length > 0 && lines.every((line) => line.fulfilledQuantity + line.cancelledQuantity >= line.quantity);
  if (state === 'confirmed' || state === 'processing') return isDone ? 'closed' : 'open';
  unknowns.push({ about: 'order status', word: state });
  return 'unknown';
}

const NOT_PAID = new Set(['none', 'waiting', 'pending', 'partially paid', 'awaiting payment']);

function paymentStatusOf(row: SaleRow, returns: readonly SaleRow[], unknowns: UnknownWords): Order['paymentStatus'] {
  const { invoice_state: state } = row;
  if (state === 'paid') {
    const back = returns.filter((one) => one.invoice_state === 'paid');
    if (back.length === 0) return 'paid';
    const sum = back.reduce((total, { total_amount }) => total - Number(total_amount), 0);
    return sum >= Number(row.total_amount) - 0.005 ? 'refunded' : 'partially_refunded';
  }
  if (NOT_PAID.has(state)) return 'pending';
  unknowns.push({ about: 'payment status', word: state });
  return 'unknown';
}

/** What was paid back for returns, each credit note on the day on which it was settled. */
function refundsOf(returns: readonly SaleRow[], records: SaleRecords, currency: string): Order['refunds'] {
  return returns
    .filter(({ invoice_state }) => invoice_state === 'paid')
    .flatMap(({ invoices }) => invoices)
    .flatMap((id) => {
      const invoice = records.invoices.get(id);
      if (invoice?.state !== 'paid') return [];
      const day = invoice.reconciled ?? invoice.invoice_date;
      return day === null
        ? []
        : [{ amount: negateMoney(invoice.total_amount), currency, at: noonOf(day), method: null }];
    });
}

/** Of who buys, of the contact and of who is charged: the buyer's first address is the customer's. */
function emailsOf({ party, contact, invoice_party }: SaleRow, { mechanisms }: SaleRecords): readonly string[] {
  const people = [party, contact, invoice_party];
  const emails = people.flatMap((id) =>
    mechanisms.filter((one) => one.party === id).flatMap(({ value }) => value?.toLowerCase() ?? []),
  );
  return [...new Set(emails)];
}

function translateAddress(address: SaleRow['shipment_address.'], partyName: string): Order['shippingAddress'] {
  if (address === null || (address.street === null && address.city === null && address.postal_code === null))
    return null;
  const [line1 = '', ...more] = (address.street ?? '').split('\n').map((line) => line.trim());
  return {
    name: address.party_name ?? address.name ?? partyName,
    line1,
    line2: more.filter((line) => line !== '').join(', ') || null,
    city: address.city ?? '',
    region: address['subdivision.']?.name ?? null,
    postalCode: address.postal_code ?? '',
    country: address['country.']?.code ?? '',
  };
}

/** States in which the goods are still in the house; `packed` is a box with a label. */
const IN_THE_HOUSE = new Set(['draft', 'waiting', 'assigned', 'picked', 'packed']);
/** `shipped` is of Tryton 6.8 and later. */
const SENT = new Set(['shipped', 'done']);

/** One parcel for each package with a number of the carrier's; a shipment without any is one parcel once it was sent. */
function translateShipment(row: ShipmentRow, records: SaleRecords, unknowns: UnknownWords): Shipment[] {
  if (row.state === 'cancelled' || row.state === 'cancel') return [];
  const isSent = SENT.has(row.state);
  const isInTheHouse = IN_THE_HOUSE.has(row.state);
  if (!isSent && !isInTheHouse) unknowns.push({ about: 'shipment status', word: row.state });
  const reference = `stock.shipment.out,${row.id}`;
  const packages = records.packages.filter(
    ({ shipment, shipping_reference }) => shipment === reference && shipping_reference !== null,
  );
  if (isInTheHouse && packages.length === 0) return [];
  const moves = records.moves.filter(({ shipment, state }) => shipment === reference && state !== 'cancelled');
  const method = row['carrier.']?.['party.']?.name ?? null;
  const id = row.number ?? String(row.id);
  const parcel = (box: PackageRow | null, inside: readonly MoveRow[]): Shipment => ({
    id: box === null || packages.length === 1 ? id : `${id}/${box.id}`,
    carrier: method === null ? null : carrierOfMethod(method),
    trackingNumber: box?.shipping_reference ?? null,
    trackingUrl: readHttpsLink(box?.shipping_tracking_url ?? null),
    shipmentStatus: isInTheHouse ? 'info_received' : SHOPS_WORD.shipmentStatus,
    shippedAt: isSent && row.effective_date !== null ? noonOf(row.effective_date) : null,
    estimatedDeliveryOn: null,
    deliveredAt: null,
    vendorStatus: row.state,
    trackedAt: null,
    trackedBy: null,
    lines: quantitiesOf(inside),
    events: [],
  });
  if (packages.length === 0) return [parcel(null, moves)];
  return packages.map((box) =>
    parcel(
      box,
      moves.filter((move) => box.moves.includes(move.id)),
    ),
  );
}

const quantitiesOf = (moves: readonly MoveRow[]) =>
  moves.map((move) => ({ sku: skuOf(move), quantity: move.quantity }));

const RETURN_STATUSES: ReadonlyMap<string, Order['returns'][number]['returnStatus']> = new Map([
  ['draft', 'requested'],
  ['quotation', 'requested'],
  ['confirmed', 'approved'],
  ['processing', 'approved'],
  ['done', 'received'],
]);

function translateReturn(row: SaleRow, records: SaleRecords, unknowns: UnknownWords): Order['returns'] {
  const requestedAt = row.create_date ?? (row.sale_date === null ? null : noonOf(row.sale_date));
  if (row.state === 'cancelled' || row.state === 'cancel' || requestedAt === null) return [];
  const known = RETURN_STATUSES.get(row.state);
  if (known === undefined) unknowns.push({ about: 'return status', word: row.state });
  const arrivals = row.shipment_returns.flatMap((id) => records.returnShipments.get(id)?.state ?? []);
  const isReceived = arrivals.length > 0 && arrivals.every((state) => state === 'received' || state === 'done');
  const returnStatus = row.invoice_state === 'paid' ? 'refunded' : isReceived ? 'received' : (known ?? 'unknown');
  const lines = records.lines
    .filter((line) => line.sale === row.id && line.type === 'line' && line.product != null)
    .map((line) => ({
      sku: skuOf({ product: line.product ?? 0, 'product.': line['product.'] }),
      quantity: Math.abs(line.quantity ?? 0),
    }));
  return [{ id: row.number ?? String(row.id), returnStatus, requestedAt, lines }];
}
