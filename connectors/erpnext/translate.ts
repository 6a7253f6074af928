// A sales order of ERPNext as ours. Pure. ERPNext's words are the states of its documents; README.md says what each becomes.
import type { TranslatedOrder } from '../../src/calls/choose-orders.ts';
import { readHttpsLink, vendorText } from '../../src/calls/vendor-values.ts';
import { waitFor } from '../../src/calls/wait-for-stock.ts';
import { carrierOfMethod } from '../../src/domain/identifiers/carrier-of-method.ts';
import { limits } from '../../src/domain/limits.ts';
import { Order, type Shipment } from '../../src/domain/order.ts';
import { readPlaceTime } from '../../src/domain/place-time.ts';
import { SHOPS_WORD } from '../../src/domain/shops-word.ts';
import type { ErpnextConfig } from './config.ts';
import type { OrderRecords } from './read-orders.ts';
import type { DeliveryNoteRow, InvoiceRow, OrderItemRow, SalesOrderRow, ShipmentRow } from './rows.ts';

const CONTACTS_MAX = 200;

type UnknownWords = { about: string; word: string }[];

export function translateOrder(row: SalesOrderRow, records: OrderRecords, config: ErpnextConfig): TranslatedOrder {
  const { timeZone } = config;
  const unknowns: UnknownWords = [];
  const shop = config.shopNumberField === undefined ? null : vendorText.parse(row[config.shopNumberField]);
  const purchaseOrder =
    config.purchaseOrderField === config.shopNumberField ? null : vendorText.parse(row[config.purchaseOrderField]);
  const [email = '', ...others] = new Set(
    [row.contact_email?.toLowerCase() ?? '', ...(records.emails.get(row.customer) ?? [])].filter((one) => one !== ''),
  );
  const ownNotes = new Set(
    records.noteItems.flatMap((item) => (item.against_sales_order === row.name ? [item.parent] : [])),
  );
  const notes = records.notes.filter(({ name }) => ownNotes.has(name));
  const lines = records.items
    .filter(({ parent }) => parent === row.name)
    .map((item) => translateLine(item, row, records));
  const parsed = Order.safeParse({
    id: row.name,
    number: shop ?? row.name,
    placedAt: placedAtOf(row, timeZone),
    orderStatus: statusOf(row, lines, unknowns),
    paymentStatus: paymentStatusOf(row, records.invoices?.get(row.name) ?? null, unknowns),
    currency: row.currency,
    total: row.grand_total,
    channel: 'erpnext',
    purchaseOrderNumber: purchaseOrder,
    customer: { id: row.customer, name: row.customer_name ?? row.customer, email, locale: row.language, tags: [] },
    contactEmails: others.slice(0, CONTACTS_MAX),
    shippingAddress: addressOf(row, records),
    lines,
    shipments: notes.flatMap((note) => translateNote(note, row, records, timeZone, unknowns)),
    returns: notes.flatMap((note) => translateReturn(note, row, records, timeZone)),
    updatedAt:
      [row, ...notes]
        .flatMap(({ modified }) => utcOf(modified, timeZone) ?? [])
        .sort()
        .at(-1) ?? null,
    unknowns,
    refunds: [],
  });
  if (parsed.success) return { kind: 'order', order: parsed.data, otherNumbers: [row.name] };
  const places = parsed.error.issues.slice(0, 3).map(({ path }) => path.map(String).join('.'));
  return { kind: 'broken', why: `${row.name} cannot be an order at ${places.join(', ')}.` };
}

/** `2026-11-10 09:00:00.123` of the site; null where there is no such time. */
function utcOf(local: string, timeZone: string): string | null {
  return readPlaceTime({ day: local.slice(0, 10), clock: local.slice(11, 19), timeZone })?.at ?? null;
}

/** The order's day; with the time at which it was entered where that was on this day, else at noon UTC, which is the same day in every zone. */
function placedAtOf({ transaction_date: day, creation }: SalesOrderRow, timeZone: string): string | null {
  return day === null || creation.startsWith(day) ? utcOf(creation, timeZone) : `${day}T12:00:00Z`;
}

const OPEN = new Set(['To Deliver and Bill', 'To Deliver', 'To Bill', 'To Pay']);

/** `Draft` is no order yet, and `On Hold` is a person's decision: no word of ours. `Closed` gave up what was not delivered. */
function statusOf(
  { docstatus, status }: SalesOrderRow,
  lines: Order['lines'],
  unknowns: UnknownWords,
): Order['orderStatus'] {
  if (docstatus === 2 || status === 'Cancelled') return 'cancelled';
  if (status === 'Completed' || status === 'Closed') return 'closed';
  const isDone = lines.length > 0 && lines.every((line) => line.fulfilledQuantity >= line.quantity);
  if (docstatus === 1 && OPEN.has(status)) return isDone ? 'closed' : 'open';
  unknowns.push({ about: 'order status', word: status });
  return 'unknown';
}

const NOT_PAID = new Set([
  'Submitted',
  'Unpaid',
  'Partly Paid',
  'Overdue',
  'Unpaid and Discounted',
  'Partly Paid and Discounted',
  'Overdue and Discounted',
]);

function paymentStatusOf(
  row: SalesOrderRow,
  invoices: readonly InvoiceRow[] | null,
  unknowns: UnknownWords,
): Order['paymentStatus'] {
  if (invoices === null) return 'unknown';
  const submitted = invoices.filter(({ docstatus }) => docstatus === 1);
  // Whether a credit note was paid out or set off is not told: a person looks.
  const strange = submitted.find(({ status, is_return }) => is_return || (status !== 'Paid' && !NOT_PAID.has(status)));
  if (strange !== undefined) {
    unknowns.push({ about: 'payment status', word: strange.status });
    return 'unknown';
  }
  if ((row.advance_paid ?? 0) > 0 && (row.advance_paid ?? 0) >= Number(row.grand_total) - 0.005) return 'paid';
  const isCharged = submitted.length > 0 && (row.per_billed ?? 0) >= 99.995;
  return isCharged && submitted.every(({ status }) => status === 'Paid') ? 'paid' : 'pending';
}

function addressOf(row: SalesOrderRow, { addresses, countries }: OrderRecords): Order['shippingAddress'] {
  const address = addresses.get(row.shipping_address_name ?? '');
  if (address === undefined) return null;
  return {
    name: address.address_title ?? row.customer_name ?? '',
    line1: address.address_line1 ?? '',
    line2: address.address_line2,
    city: address.city ?? '',
    region: address.state,
    postalCode: address.pincode ?? '',
    country: countries.get(address.country ?? '') ?? address.country ?? '',
  };
}

/** A line without an item is named by its description's name. */
function translateLine(
  item: OrderItemRow,
  { docstatus, status }: SalesOrderRow,
  records: OrderRecords,
): Order['lines'][number] {
  const fulfilledQuantity = Math.min(item.qty, Math.max(0, item.delivered_qty));
  const rest = item.qty - fulfilledQuantity;
  const isGivenUp = docstatus === 2 || status === 'Cancelled' || status === 'Closed';
  const code = item.item_code;
  const isWaiting = !isGivenUp && rest > 0 && code !== null && records.stocked.has(code) && !item.delivered_by_supplier;
  return {
    sku: code ?? `line ${item.name}`,
    title: (item.item_name ?? code ?? '').slice(0, limits.vendor.textCharactersMax),
    quantity: item.qty,
    unitPrice: item.rate,
    fulfilledQuantity,
    cancelledQuantity: isGivenUp ? rest : 0,
    backorder: isWaiting ? waitFor(rest, records.shelf(code)) : null,
  };
}

/** What the carrier has told ERPNext of a shipment. */
const TRACKED: ReadonlyMap<string, Shipment['shipmentStatus']> = new Map([
  ['In Progress', 'in_transit'],
  ['Delivered', 'delivered'],
  ['Returned', 'returned'],
  ['Lost', 'exception'],
]);

/** A submitted note has left. One that is a draft is a parcel only where a label was made, and none is shipped. */
function translateNote(
  note: DeliveryNoteRow,
  order: SalesOrderRow,
  records: OrderRecords,
  timeZone: string,
  unknowns: UnknownWords,
): Shipment[] {
  if (note.is_return || note.docstatus === 2) return [];
  const isSent = note.docstatus === 1;
  const booked = (records.shipments.get(note.name) ?? []).filter(({ awb_number }) => awb_number !== null);
  const own =
    note.lr_no === null
      ? []
      : [
          {
            name: note.name,
            awb_number: note.lr_no,
            carrier: note.transporter_name,
            tracking_url: null,
            tracking_status: null,
          },
        ];
  const parcels: readonly Omit<ShipmentRow, 'docstatus'>[] = booked.length > 0 ? booked : own;
  if (!isSent && parcels.length === 0) return [];
  const lines = linesOf(note, order, records, 1);
  const parcel = (one: Omit<ShipmentRow, 'docstatus'> | null): Shipment => ({
    id: one === null || parcels.length === 1 ? note.name : `${note.name}/${one.name}`,
    carrier: carrierOf(one?.carrier ?? note.transporter_name),
    trackingNumber: one?.awb_number ?? null,
    trackingUrl: readHttpsLink(one?.tracking_url ?? null),
    shipmentStatus: isSent ? statusOfParcel(one?.tracking_status ?? null, unknowns) : 'info_received',
    shippedAt: isSent ? postedAtOf(note, timeZone) : null,
    estimatedDeliveryOn: null,
    deliveredAt: null,
    vendorStatus: one?.tracking_status ?? note.status,
    trackedAt: null,
    trackedBy: null,
    // ERPNext says what is in the note, not which of its parcels holds what.
    lines: parcels.length > 1 ? [] : lines,
    events: [],
  });
  return parcels.length === 0 ? [parcel(null)] : parcels.map(parcel);
}

const carrierOf = (name: string | null): string | null => (name === null ? null : carrierOfMethod(name));

function statusOfParcel(word: string | null, unknowns: UnknownWords): Shipment['shipmentStatus'] {
  // Posted: it has left the house, and nobody has scanned it.
  if (word === null) return SHOPS_WORD.shipmentStatus;
  const known = TRACKED.get(word);
  if (known === undefined) unknowns.push({ about: 'shipment status', word });
  return known ?? 'unknown';
}

/** `9:05:07.123` of the site. */
function postedAtOf({ posting_date: day, posting_time: time }: DeliveryNoteRow, timeZone: string): string | null {
  const clock = /^\d{1,2}:\d{2}:\d{2}/.exec(time ?? '')?.[0].padStart(8, '0') ?? null;
  return readPlaceTime({ day, clock, timeZone })?.at ?? null;
}

/** Of this order alone; returned goods stand below zero. */
const linesOf = (note: DeliveryNoteRow, order: SalesOrderRow, records: OrderRecords, sign: 1 | -1) =>
  records.noteItems
    .filter((item) => item.parent === note.name && item.against_sales_order === order.name && item.item_code !== null)
    .map((item) => ({ sku: item.item_code ?? '', quantity: sign * item.qty }));

/** A submitted return note: the goods are back. A draft is agreed. */
function translateReturn(note: DeliveryNoteRow, order: SalesOrderRow, records: OrderRecords, timeZone: string) {
  if (!note.is_return || note.docstatus === 2) return [];
  const returnStatus = note.docstatus === 1 ? 'received' : 'approved';
  return [
    { id: note.name, returnStatus, requestedAt: postedAtOf(note, timeZone), lines: linesOf(note, order, records, -1) },
  ];
}
