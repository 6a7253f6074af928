// From WooCommerce order exports to our Order. WooCommerce itself has none; read are the columns of SkyVerge's Customer /
// Order / Coupon Export (default format, one row an order or one row an item), of WebToffee's Order Export (line_item_1, …),
// and the `shipment_tracking` column of WooCommerce Shipment Tracking. Pure; called by load-shop.ts. README.md lists them.
import type { Order, OrderLine, Shipment } from '../../src/domain/order.ts';
import { failed, type Result } from '../../src/domain/result.ts';
import { pick, readCount, readMoney, readPostalCode, readTime, textOrNull } from './csv-values.ts';
import type { CsvRow } from './read-csv.ts';
import { checkOrder, type Unusable } from './translate.ts';

export const isWooCommerceOrderExport = (row: CsvRow): boolean =>
  row.has('order_id') &&
  row.has('billing_email') &&
  (row.has('line_items') || row.has('line_item_1') || row.has('item_name'));

export const wooNumberOf = (row: CsvRow): string => pick(row, 'order_number_formatted', 'order_number', 'order_id');

/** One row an item: the next row of the same order. */
export const isWooContinuation = (first: CsvRow, row: CsvRow): boolean =>
  row.has('item_name') && pick(first, 'order_id') === pick(row, 'order_id');

/** woocommerce.com/document/managing-orders/order-statuses: `completed` is paid and fulfilled, `on-hold` awaits payment. */
const STATUS: ReadonlyMap<string, readonly [Order['orderStatus'], Order['paymentStatus']]> = new Map([
  ['pending', ['open', 'pending']],
  ['on-hold', ['open', 'pending']],
  ['processing', ['open', 'paid']],
  ['completed', ['closed', 'paid']],
  ['failed', ['open', 'failed']],
  ['cancelled', ['cancelled', 'unknown']],
  ['refunded', ['closed', 'refunded']],
]);

/** `offset` is the shop's distance from UTC, such as '+01:00': these exports write the shop's own time without saying which. */
export function translateWooOrder(rows: readonly [CsvRow, ...CsvRow[]], offset: string): Result<Order, Unusable> {
  const [first] = rows;
  const number = wooNumberOf(first);
  const email = pick(first, 'billing_email', 'customer_email').toLowerCase();
  const status = pick(first, 'status', 'order_status').toLowerCase().replace(/^wc-/, '');
  const [orderStatus, paymentStatus] = STATUS.get(status) ?? ['unknown', 'unknown'];
  const items = rows.flatMap(listItems);
  const lines = items.map((item) => translateItem(item, status));
  const bad = lines.find((line): line is string => typeof line === 'string');
  if (bad !== undefined) return failed({ problem: bad, number, email });
  const orderLines = lines as OrderLine[];
  const shipments = translateShipments(first, orderLines, status);
  if (typeof shipments === 'string') return failed({ problem: shipments, number, email });
  const name = (kind: string) => `${pick(first, `${kind}_first_name`)} ${pick(first, `${kind}_last_name`)}`.trim();
  return checkOrder({
    id: pick(first, 'order_id'),
    number,
    placedAt: readTime(pick(first, 'order_date', 'date', 'date_created'), offset),
    orderStatus,
    paymentStatus,
    currency: pick(first, 'order_currency', 'currency'),
    total: readMoney(pick(first, 'order_total', 'total')),
    channel: 'woocommerce',
    purchaseOrderNumber: textOrNull(pick(first, 'po_number', 'purchase_order_number')),
    customer: {
      id: pick(first, 'customer_id', 'customer_user') || email,
      name: name('billing') || name('shipping'),
      email,
      locale: null,
      tags: [],
    },
    contactEmails: [],
    shippingAddress: translateAddress(first, name('shipping') || name('billing')),
    lines: orderLines,
    shipments,
    returns: [],
    refunds: [],
  });
}

type Item = ReadonlyMap<string, string>;

/** The items of a row: `name:…|sku:…|quantity:…|total:…` joined by `;`, or numbered columns of the same, or item_* columns. */
function listItems(row: CsvRow): readonly Item[] {
  if (row.has('item_name')) {
    return [
      new Map(['name', 'sku', 'quantity', 'total', 'subtotal'].map((field) => [field, pick(row, `item_${field}`)])),
    ];
  }
  const joined = pick(row, 'line_items');
  if (joined !== '')
    return joined
      .split(/;(?=name:|id:|$)/)
      .filter((part) => part.trim() !== '')
      .map(readParts);
  const items: Item[] = [];
  for (let n = 1; row.has(`line_item_${n}`); n += 1) {
    const cell = pick(row, `line_item_${n}`);
    if (cell !== '') items.push(readParts(cell));
  }
  return items;
}

/** `a:1|b:2` as a map; a part without a name belongs to the part before it, for a title may hold a bar. */
function readParts(text: string): Item {
  const parts = new Map<string, string>();
  let last = '';
  for (const part of text.split('|')) {
    const match = /^\s{0,3}([a-z_]{1,40}):/.exec(part);
    if (match?.[1]) {
      last = match[1];
      parts.set(last, part.slice(match[0].length));
    } else if (last !== '') {
      parts.set(last, `${parts.get(last) ?? ''}|${part}`);
    }
  }
  return new Map([...parts].map(([name, value]) => [name, value.trim()]));
}

/** A sentence where the item is broken. */
function translateItem(item: Item, status: string): OrderLine | string {
  const title = item.get('name') ?? '';
  const quantity = readCount(item.get('quantity') ?? '');
  const total = readMoney(item.get('subtotal') || item.get('total') || '');
  if (quantity === null || quantity < 0) return `line item '${title}': '${item.get('quantity') ?? ''}' is no count`;
  if (total === null) return `line item '${title}': '${item.get('total') ?? ''}' is no amount`;
  return {
    sku: item.get('sku') || title,
    title,
    quantity,
    unitPrice: quantity > 1 ? divideMoney(Number(total), quantity) : total,
    fulfilledQuantity: status === 'completed' ? quantity : 0,
    cancelledQuantity: status === 'cancelled' ? quantity : 0,
    backorder: null,
  };
}

/** To the cent where it comes out even, else to four places. */
function divideMoney(total: number, quantity: number): string {
  const cents = (total / quantity).toFixed(2);
  return Math.abs(Number(cents) * quantity - total) < 1e-6 ? cents : (total / quantity).toFixed(4);
}

/** Parcels from `shipment_tracking`, or from tracking_number and its neighbours. Which item is in which of several parcels,
 * and where they are, no export says. A sentence where a number stands there that cannot be read. */
function translateShipments(row: CsvRow, lines: readonly OrderLine[], status: string): readonly Shipment[] | string {
  const joined = pick(row, 'shipment_tracking');
  const single = pick(row, 'tracking_number');
  const parcels: readonly Item[] =
    joined !== ''
      ? joined
          .split(';')
          .filter((part) => part.includes(':'))
          .map(readParts)
      : single !== ''
        ? single.split(/[,|;]\s?/).map(
            (number) =>
              new Map([
                ['tracking_number', number],
                ['tracking_provider', pick(row, 'tracking_provider', 'shipment_provider', 'shipping_carrier')],
                ['date_shipped', pick(row, 'date_shipped', 'shipment_date')],
              ]),
          )
        : [];
  if (joined !== '' && parcels.some((parcel) => !parcel.get('tracking_number')))
    return 'shipment_tracking: a parcel without a tracking_number';
  const all = lines.map((line) => ({ sku: line.sku, quantity: line.quantity }));
  if (parcels.length === 0) return status === 'completed' ? [toShipment(new Map(), 1, all)] : [];
  return parcels.map((parcel, index) =>
    toShipment(parcel, index + 1, parcels.length === 1 && status === 'completed' ? all : []),
  );
}

function toShipment(parcel: Item, position: number, lines: Shipment['lines']): Shipment {
  const link = parcel.get('formatted_tracking_link') || parcel.get('custom_tracking_link') || '';
  return {
    id: `export-${position}`,
    carrier: textOrNull(
      (parcel.get('tracking_provider') || parcel.get('custom_tracking_provider') || '').toLowerCase(),
    ),
    trackingNumber: textOrNull(parcel.get('tracking_number') ?? ''),
    trackingUrl: link.startsWith('https://') && URL.canParse(link) ? link : null,
    shipmentStatus: 'unknown',
    shippedAt: readTime(parcel.get('date_shipped') ?? ''),
    estimatedDeliveryOn: null,
    deliveredAt: null,
    vendorStatus: null,
    trackedAt: null,
    trackedBy: null,
    lines,
    events: [],
  };
}

function translateAddress(row: CsvRow, name: string): Order['shippingAddress'] {
  const line1 = pick(row, 'shipping_address_1');
  if (line1 === '') return null;
  return {
    name,
    line1,
    line2: textOrNull(pick(row, 'shipping_address_2')),
    city: pick(row, 'shipping_city'),
    region: textOrNull(pick(row, 'shipping_state')),
    postalCode: readPostalCode(pick(row, 'shipping_postcode')),
    country: pick(row, 'shipping_country'),
  };
}
