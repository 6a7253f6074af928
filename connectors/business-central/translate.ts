// An order of Business Central as ours: from the order itself while it is open, else from what was posted of it. Pure. README.md says what each word
// becomes.

import { carrierOfMethod } from '../../src/domain/identifiers/carrier-of-method.ts';
import { limits } from '../../src/domain/limits.ts';
import { addMoney } from '../../src/domain/money.ts';
import { Order, type OrderLine, type Shipment } from '../../src/domain/order.ts';
import { SHOPS_WORD } from '../../src/domain/shops-word.ts';
import type { BusinessCentralConfig } from './config.ts';
import type { OrderRecords } from './read-orders.ts';
import type { InvoiceRow, OrderRow, ShipmentRow } from './rows.ts';

export type TranslatedOrder =
  | { readonly kind: 'order'; readonly order: Order; readonly otherNumbers: readonly string[] }
  /** `why` names the place, never the value. */
  | { readonly kind: 'broken'; readonly why: string }
  | { readonly kind: 'absent' };

type UnknownWords = { about: string; word: string }[];

/** What Business Central keeps as a day stands at noon UTC: that is the same day in every zone. */
const noonOf = (day: string): string => `${day}T12:00:00Z`;

/** Posted, and still to be paid or paid; `Canceled` and `Corrective` undo each other. */
const isCharged = ({ status }: Pick<InvoiceRow, 'status'>): boolean => status === 'Open' || status === 'Paid';
const NOT_POSTED = new Set(['Draft', 'In Review', ' ', '']);
const UNDONE = new Set(['Canceled', 'Corrective']);

/** `today` is a day. */
export function translateOrder(
  number: string,
  records: OrderRecords,
  config: BusinessCentralConfig,
  today: string,
): TranslatedOrder {
  const open = records.orders.find((one) => one.number === number);
  const shipments = records.shipments.filter(({ orderNumber }) => orderNumber === number);
  const invoices = records.invoices.filter(
    ({ orderNumber, status }) => orderNumber === number && !NOT_POSTED.has(status),
  );
  const [posted = null] = [...invoices, ...shipments];
  const head = open ?? posted;
  if (head === null) return { kind: 'absent' };
  const unknowns: UnknownWords = [];
  const isShop = config.externalDocumentNumber === 'shop_number';
  const reference = [...invoices, ...shipments].find((one) => one.customerPurchaseOrderReference !== null);
  const customer = records.customers.get(head.customerNumber ?? '');
  const [email = '', ...others] = emailsOf([head, ...shipments, ...invoices], customer?.email ?? null);
  const lines = open === undefined ? postedLines(shipments, invoices) : openLines(open, records, today);
  const parsed = Order.safeParse({
    id: number,
    number: (isShop ? head.externalDocumentNumber : null) ?? number,
    placedAt: placedAtOf(open, shipments, invoices),
    orderStatus: open === undefined ? 'closed' : statusOf(open, lines, unknowns),
    paymentStatus: paymentStatusOf(invoices, open !== undefined, unknowns),
    currency: head.currencyCode ?? config.localCurrency,
    total: open?.totalAmountIncludingTax ?? totalOf(invoices),
    channel: 'business-central',
    purchaseOrderNumber: isShop ? (reference?.customerPurchaseOrderReference ?? null) : head.externalDocumentNumber,
    customer: {
      id: head.customerNumber ?? '',
      name: head.customerName ?? customer?.displayName ?? '',
      email,
      locale: null,
      tags: [],
    },
    contactEmails: others,
    shippingAddress: addressOf(head),
    lines,
    shipments: shipments.flatMap((shipment) => translateShipment(shipment, records)),
    returns: [],
    refunds: [],
    updatedAt:
      [head, ...shipments, ...invoices]
        .flatMap((one) => one.lastModifiedDateTime ?? [])
        .sort()
        .at(-1) ?? null,
    unknowns: [...unknowns, ...creditsOf(invoices, records)],
  });
  if (parsed.success) return { kind: 'order', order: parsed.data, otherNumbers: [number] };
  const places = parsed.error.issues.slice(0, 3).map(({ path }) => path.map(String).join('.'));
  return { kind: 'broken', why: `${number} cannot be an order at ${places.join(', ')}.` };
}

/** Of an order that has left the list, the day of its first posting is all that is known. */
function placedAtOf(
  open: OrderRow | undefined,
  shipments: readonly ShipmentRow[],
  invoices: readonly InvoiceRow[],
): string | null {
  const posted = [...shipments, ...invoices].flatMap(({ postingDate }) => postingDate ?? []).sort();
  const day = open?.orderDate ?? posted[0] ?? null;
  return day === null ? null : noonOf(day);
}

/** `Draft`: entered. `In Review`: waits for approval or prepayment. `Open`: released to the warehouse. */
const ORDER_STATES = new Set(['Draft', 'In Review', 'Open']);

function statusOf({ status }: OrderRow, lines: readonly OrderLine[], unknowns: UnknownWords): Order['orderStatus'] {
  if (!ORDER_STATES.has(status)) {
    unknowns.push({ about: 'order status', word: status });
    return 'unknown';
  }
  return lines.length > 0 && lines.every((line) => line.fulfilledQuantity >= line.quantity) ? 'closed' : 'open';
}

function paymentStatusOf(
  invoices: readonly InvoiceRow[],
  isOpen: boolean,
  unknowns: UnknownWords,
): Order['paymentStatus'] {
  const strange = invoices.find((invoice) => !isCharged(invoice) && !UNDONE.has(invoice.status));
  if (strange !== undefined) {
    unknowns.push({ about: 'payment status', word: strange.status });
    return 'unknown';
  }
  const charged = invoices.filter(isCharged);
  return !isOpen && charged.length > 0 && charged.every(({ status }) => status === 'Paid') ? 'paid' : 'pending';
}

/** null where nothing was charged: there is no total then. */
const totalOf = (invoices: readonly InvoiceRow[]): string | null => {
  const charged = (invoices.some(isCharged) ? invoices.filter(isCharged) : invoices).map(
    (one) => one.totalAmountIncludingTax,
  );
  return charged.length === 0 ? null : addMoney(...charged);
};

/** A credit memo is `Paid` when it was paid out and when it was set off alike: a person looks. */
const creditsOf = (invoices: readonly InvoiceRow[], { creditMemos }: OrderRecords): UnknownWords =>
  creditMemos
    .filter(
      ({ invoiceNumber, status }) => !NOT_POSTED.has(status) && invoices.some(({ number }) => number === invoiceNumber),
    )
    .map(({ status }) => ({ about: 'credit memo', word: status }));

/** Those of the documents, then the customer's own, each once. */
function emailsOf(documents: readonly { readonly email: string | null }[], own: string | null): readonly string[] {
  const written = [...documents.map(({ email }) => email), own].flatMap(
    (email) => email?.toLowerCase().split(/[;,\s]+/) ?? [],
  );
  return [...new Set(written.filter((email) => email.includes('@')))];
}

function addressOf(head: OrderRow | ShipmentRow | InvoiceRow): Order['shippingAddress'] {
  if (head.shipToAddressLine1 === null && head.shipToCity === null && head.shipToPostCode === null) return null;
  return {
    name: head.shipToName ?? head.customerName ?? '',
    line1: head.shipToAddressLine1 ?? '',
    line2: head.shipToAddressLine2,
    city: head.shipToCity ?? '',
    region: head.shipToState,
    postalCode: head.shipToPostCode ?? '',
    country: head.shipToCountry ?? '',
  };
}

function openLines(open: OrderRow, records: OrderRecords, today: string): Order['lines'] {
  return open.salesOrderLines
    .filter((line) => line.lineType === 'Item' && line.lineObjectNumber !== null)
    .map((line) => {
      const sku = line.lineObjectNumber ?? '';
      const quantity = line.quantity ?? 0;
      const fulfilledQuantity = Math.min(quantity, Math.max(0, line.shippedQuantity ?? 0));
      return {
        sku,
        title: (line.description ?? '').slice(0, limits.vendor.textCharactersMax),
        quantity,
        unitPrice: line.unitPrice ?? '0.00',
        fulfilledQuantity,
        cancelledQuantity: 0,
        backorder: backorderOf(sku, quantity - fulfilledQuantity, records, today),
      };
    });
}

/** A line waits where the shelf has fewer than are still to leave; until the day on which open purchases, from today on, fill the gap. */
function backorderOf(
  sku: string,
  rest: number,
  { items, arrivals }: OrderRecords,
  today: string,
): OrderLine['backorder'] {
  const item = items.get(sku);
  if (rest <= 0 || item === undefined || item.type !== 'Inventory' || item.inventory >= rest) return null;
  let there = Math.max(0, item.inventory);
  for (const arrival of arrivals.get(sku) ?? []) {
    if (arrival.on < today) continue;
    there += arrival.quantity;
    if (there >= rest) return { expectedAt: arrival.on };
  }
  return { expectedAt: null };
}

/** What was shipped, or what was charged of an item that was not: both are what the order came to. */
function postedLines(shipments: readonly ShipmentRow[], invoices: readonly InvoiceRow[]): Order['lines'] {
  const shipped = sumOf(shipments.flatMap(({ salesShipmentLines }) => salesShipmentLines));
  const charged = sumOf(invoices.filter(isCharged).flatMap(({ salesInvoiceLines }) => salesInvoiceLines));
  return [...new Set([...shipped.keys(), ...charged.keys()])].map((sku) => {
    const [left, billed] = [shipped.get(sku), charged.get(sku)];
    const quantity = Math.max(left?.quantity ?? 0, billed?.quantity ?? 0);
    return {
      sku,
      title: (left ?? billed)?.title ?? '',
      quantity,
      unitPrice: (billed ?? left)?.unitPrice ?? '0.00',
      fulfilledQuantity: left?.quantity ?? 0,
      cancelledQuantity: 0,
      backorder: null,
    };
  });
}

interface SummedLine {
  readonly title: string;
  readonly unitPrice: string;
  readonly quantity: number;
}

/** A shipment that was undone stands there with its quantity and once more below zero. */
function sumOf(lines: ShipmentRow['salesShipmentLines']): ReadonlyMap<string, SummedLine> {
  const sums = new Map<string, SummedLine>();
  for (const { lineType, lineObjectNumber: sku, quantity, description, unitPrice } of lines) {
    if (lineType !== 'Item' || sku === null) continue;
    const title = (description ?? '').slice(0, limits.vendor.textCharactersMax);
    sums.set(sku, {
      title,
      unitPrice: unitPrice ?? '0.00',
      quantity: (sums.get(sku)?.quantity ?? 0) + (quantity ?? 0),
    });
  }
  return new Map([...sums].filter(([, { quantity }]) => quantity > 0));
}

/** A posted shipment has left. With several tracking numbers it is not told which parcel holds what. */
function translateShipment(row: ShipmentRow, records: OrderRecords): Shipment[] {
  const lines = [...sumOf(row.salesShipmentLines)].map(([sku, { quantity }]) => ({ sku, quantity }));
  if (lines.length === 0) return [];
  const parcels = records.tracking.get(row.number) ?? [];
  const parcel = (trackingNumber: string | null, carrier: string | null, id: string): Shipment => ({
    id,
    carrier: carrier === null ? null : carrierOfMethod(carrier),
    trackingNumber,
    trackingUrl: null,
    shipmentStatus: SHOPS_WORD.shipmentStatus,
    shippedAt: row.postingDate === null ? null : noonOf(row.postingDate),
    estimatedDeliveryOn: null,
    deliveredAt: null,
    vendorStatus: 'posted',
    trackedAt: null,
    trackedBy: null,
    lines: parcels.length > 1 ? [] : lines,
    events: [],
  });
  const [first, ...more] = parcels;
  if (first === undefined || more.length === 0)
    return [parcel(first?.trackingNumber ?? null, first?.carrier ?? null, row.number)];
  return parcels.map((one, index) => parcel(one.trackingNumber, one.carrier, `${row.number}/${index + 1}`));
}
