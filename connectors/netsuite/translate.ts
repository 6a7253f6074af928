// A sales order of NetSuite as ours. Pure. NetSuite's words are letters that mean another thing in each type of transaction; README.md says what each becomes.
import type { TranslatedOrder } from '../../src/calls/choose-orders.ts';
import { vendorText } from '../../src/calls/vendor-values.ts';
import { carrierOfMethod } from '../../src/domain/identifiers/carrier-of-method.ts';
import { Order, type Shipment } from '../../src/domain/order.ts';
import { readPlaceTime } from '../../src/domain/place-time.ts';
import { SHOPS_WORD } from '../../src/domain/shops-word.ts';
import type { NetsuiteConfig } from './config.ts';
import type { OrderRecords } from './read-orders.ts';
import type { CustomerRow, GrownRow, OrderRow } from './rows.ts';
import { returnedGoods, shippedGoods, translateLines, type UnknownWords } from './translate-lines.ts';
import { translatePayment } from './translate-payment.ts';

const CONTACTS_MAX = 200;

export function translateOrder(row: OrderRow, records: OrderRecords, config: NetsuiteConfig): TranslatedOrder {
  const unknowns: UnknownWords = [];
  const { shopNumberField, purchaseOrderField } = config;
  const shop = shopNumberField === undefined ? null : vendorText.parse(row[shopNumberField]);
  const purchaseOrder = purchaseOrderField === shopNumberField ? null : vendorText.parse(row[purchaseOrderField]);
  const customer = records.customers.get(row.entity ?? '');
  const [email = '', ...others] = emailsOf(row, customer, records);
  const grown = seenOf(row, records, unknowns);
  const lines = translateLines(row, records, unknowns);
  const currency = config.singleCurrency ?? records.currencies.get(row.currency ?? '') ?? '';
  const { paymentStatus, refunds } = translatePayment(row, grown, currency, unknowns);
  const parsed = Order.safeParse({
    id: row.id,
    number: shop ?? row.tranid,
    placedAt: noonOf(row.trandate),
    orderStatus: statusOf(row, lines, unknowns),
    paymentStatus,
    currency,
    total: row.foreigntotal,
    channel: 'netsuite',
    purchaseOrderNumber: purchaseOrder,
    customer: { id: row.entity ?? '', name: nameOf(customer), email, locale: null, tags: [] },
    contactEmails: others.slice(0, CONTACTS_MAX),
    shippingAddress: addressOf(row, customer, records),
    lines,
    shipments: grown.flatMap((one) => (one.type === 'ItemShip' ? translateFulfilment(one, records, unknowns) : [])),
    returns: grown.flatMap((one) => (one.type === 'RtnAuth' ? translateReturn(one, records, unknowns) : [])),
    updatedAt: updatedAtOf([row, ...grown], config.timeZone),
    unknowns: distinct(unknowns),
    refunds,
  });
  if (parsed.success) return { kind: 'order', order: parsed.data, otherNumbers: [row.tranid] };
  const places = parsed.error.issues.slice(0, 3).map(({ path }) => path.map(String).join('.'));
  return { kind: 'broken', why: `${row.tranid} cannot be an order at ${places.join(', ')}.` };
}

const UNKNOWNS_MAX = 100;

const distinct = (unknowns: UnknownWords): UnknownWords =>
  [...new Map(unknowns.map((one) => [`${one.about}: ${one.word}`, one])).values()].slice(0, UNKNOWNS_MAX);

/** NetSuite keeps a day; noon UTC is that day in every zone. */
const noonOf = (day: string): string => `${day}T12:00:00Z`;

function updatedAtOf(rows: readonly { readonly changed: string | null }[], timeZone: string): string | null {
  const times = rows.flatMap(({ changed }) =>
    changed === null
      ? []
      : (readPlaceTime({ day: changed.slice(0, 10), clock: changed.slice(11), timeZone })?.at ?? []),
  );
  return times.sort().at(-1) ?? null;
}

/** A role that may not see a type of transaction still sees the links to it: then something of the order is not known, and a person looks. */
function seenOf(row: OrderRow, { grown, seen }: OrderRecords, unknowns: UnknownWords): readonly GrownRow[] {
  const own = grown.get(row.id) ?? [];
  for (const type of new Set(own.filter(({ id }) => !seen.has(id)).map((one) => one.type)))
    unknowns.push({ about: 'record that the role may not see', word: type });
  return own.flatMap(({ id }) => seen.get(id) ?? []).filter(({ voided }) => !voided);
}

/** Pending approval, pending fulfilment, partially fulfilled, pending billing and partially fulfilled, pending billing. */
const OPEN = new Set(['A', 'B', 'D', 'E', 'F']);

/** Cancelled, billed, closed. */
function statusOf({ status }: OrderRow, lines: Order['lines'], unknowns: UnknownWords): Order['orderStatus'] {
  if (status === 'C') return 'cancelled';
  if (status === 'G' || status === 'H') return 'closed';
  if (!OPEN.has(status)) {
    unknowns.push({ about: 'order status', word: status });
    return 'unknown';
  }
  const isDone =
    lines.length > 0 && lines.every((line) => line.fulfilledQuantity + line.cancelledQuantity >= line.quantity);
  return isDone ? 'closed' : 'open';
}

/** Those of the order, the customer's own, and those of the customer's contacts, each once. A field may hold several. */
function emailsOf(row: OrderRow, customer: CustomerRow | undefined, { contacts }: OrderRecords): readonly string[] {
  const written = [row.email, customer?.email ?? null, ...(contacts?.get(row.entity ?? '') ?? [])].flatMap(
    (email) => email?.toLowerCase().split(/[;,\s]+/) ?? [],
  );
  return [...new Set(written.filter((email) => /^[^@]+@[^@]+$/.test(email)))];
}

function nameOf(customer: CustomerRow | undefined): string {
  if (customer === undefined) return '';
  const person = [customer.firstname, customer.lastname].filter((part) => part !== null).join(' ');
  const [first, second] = customer.isperson ? [person, customer.companyname] : [customer.companyname, person];
  return first || second || customer.entityid || '';
}

function addressOf(
  row: OrderRow,
  customer: CustomerRow | undefined,
  { addresses }: OrderRecords,
): Order['shippingAddress'] {
  const address = addresses.get(row.shippingaddress ?? '');
  if (address === undefined || (address.addr1 === null && address.city === null && address.zip === null)) return null;
  return {
    name: address.addressee ?? address.attention ?? nameOf(customer),
    line1: address.addr1 ?? '',
    line2: address.addr2,
    city: address.city ?? '',
    region: address.state,
    postalCode: address.zip ?? '',
    country: address.country ?? '',
  };
}

const FULFILMENTS: Readonly<Record<string, string>> = { A: 'Picked', B: 'Packed', C: 'Shipped' };

/** Shipped has left the house, and where it is the carrier knows. Picked or packed is a parcel only where a label was made, and none has left. */
function translateFulfilment(one: GrownRow, records: OrderRecords, unknowns: UnknownWords): Shipment[] {
  const word = Object.hasOwn(FULFILMENTS, one.status) ? FULFILMENTS[one.status] : undefined;
  if (word === undefined) unknowns.push({ about: 'fulfilment status', word: one.status });
  const isInTheHouse = one.status === 'A' || one.status === 'B';
  const numbers = [...new Set(records.trackingNumbers.get(one.id) ?? [])];
  if (isInTheHouse && numbers.length === 0) return [];
  const name = one.tranid ?? one.id;
  const lines = shippedGoods(one.id, records);
  const parcel = (trackingNumber: string | null, id: string): Shipment => ({
    ...SHOPS_WORD,
    id,
    carrier: one.shipmethod === null ? null : carrierOfMethod(one.shipmethod),
    trackingNumber,
    trackingUrl: null,
    shipmentStatus: isInTheHouse ? 'info_received' : SHOPS_WORD.shipmentStatus,
    shippedAt: one.status === 'C' ? noonOf(one.trandate) : null,
    vendorStatus: word ?? one.status,
    // NetSuite says what is in a fulfilment, not which of its parcels holds what.
    lines: numbers.length > 1 ? [] : lines,
    events: [],
  });
  const [only = null, ...more] = numbers;
  return more.length === 0
    ? [parcel(only, name)]
    : numbers.map((number, index) => parcel(number, `${name}/${index + 1}`));
}

/** Pending approval, pending receipt, pending refund: all is back. */
const RETURNS: Readonly<Record<string, Order['returns'][number]['returnStatus']>> = {
  A: 'requested',
  B: 'approved',
  F: 'received',
  G: 'refunded',
};

/** A cancelled one is none. Of one of which a part came back (D, E), or that was closed (H), no word of ours is true. */
function translateReturn(one: GrownRow, records: OrderRecords, unknowns: UnknownWords): Order['returns'] {
  if (one.status === 'C') return [];
  const known = Object.hasOwn(RETURNS, one.status) ? RETURNS[one.status] : undefined;
  if (known === undefined) unknowns.push({ about: 'return status', word: one.status });
  const lines = returnedGoods(one.id, records);
  return [{ id: one.tranid ?? one.id, returnStatus: known ?? 'unknown', requestedAt: noonOf(one.trandate), lines }];
}
