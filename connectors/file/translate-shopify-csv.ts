// From Shopify's order export (Orders > Export) to our Order: several rows an order, of which only the first carries the
// order's own columns. Pure; called by load-shop.ts. Columns: help.shopify.com/en/manual/fulfillment/managing-orders/exporting-orders
import type { Order, OrderLine } from '../../src/domain/order.ts';
import { failed, type Result } from '../../src/domain/result.ts';
import { pick, readCount, readMoney, readPostalCode, readTime, textOrNull } from './csv-values.ts';
import type { CsvRow } from './read-csv.ts';
import { checkOrder, type Unusable } from './translate.ts';

export const isShopifyOrderExport = (row: CsvRow): boolean =>
  row.has('name') && row.has('financial status') && row.has('lineitem quantity');

/** The shop's number of the row's order, such as `#1001`. */
export const shopifyNumberOf = (row: CsvRow): string => pick(row, 'name');

/** True where the row only carries a further line item of the order that `first` begins. */
export function isShopifyContinuation(first: CsvRow, row: CsvRow): boolean {
  if (shopifyNumberOf(first) !== shopifyNumberOf(row)) return false;
  const id = pick(row, 'id');
  return id === '' ? pick(row, 'total') === '' : id === pick(first, 'id');
}

/** True where the row is a further line item whose order's first row does not stand right above it. */
export const isShopifyStray = (row: CsvRow): boolean => pick(row, 'id', 'total', 'financial status') === '';

/** Shopify's words from OrderDisplayFinancialStatus, in the export's lower case. `voided` and `expired` have no word of ours. */
const PAYMENT_STATUS: ReadonlyMap<string, Order['paymentStatus']> = new Map([
  ['paid', 'paid'],
  ['pending', 'pending'],
  ['authorized', 'pending'],
  ['partially_paid', 'pending'],
  ['unpaid', 'pending'],
  ['refunded', 'refunded'],
  ['partially_refunded', 'partially_refunded'],
]);

export function translateShopifyOrder(rows: readonly [CsvRow, ...CsvRow[]]): Result<Order, Unusable> {
  const [first] = rows;
  const number = shopifyNumberOf(first);
  const email = pick(first, 'email').toLowerCase();
  const isCancelled = pick(first, 'cancelled at', 'canceled at') !== '';
  const lines = rows.flatMap((row) =>
    pick(row, 'lineitem name', 'lineitem quantity') === '' ? [] : [translateLine(row, isCancelled)],
  );
  const bad = lines.find((line): line is string => typeof line === 'string');
  if (bad !== undefined) return failed({ problem: bad, number, email });
  return checkOrder({
    id: pick(first, 'id') || number,
    number,
    placedAt: readTime(pick(first, 'created at')),
    orderStatus: isCancelled ? 'cancelled' : 'open',
    paymentStatus: PAYMENT_STATUS.get(pick(first, 'financial status').toLowerCase().replace(' ', '_')) ?? 'unknown',
    currency: pick(first, 'currency'),
    total: readMoney(pick(first, 'total')),
    channel: pick(first, 'source'),
    purchaseOrderNumber: textOrNull(pick(first, 'po number')),
    customer: {
      id: email || number,
      name: pick(first, 'billing name', 'shipping name'),
      email,
      locale: null,
      tags: pick(first, 'tags')
        .split(',')
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ''),
    },
    contactEmails: [],
    shippingAddress: translateAddress(first),
    lines,
    shipments: translateShipments(first, lines as OrderLine[]),
    returns: [],
    refunds: [],
  });
}

/** A sentence where the row is broken. The export counts shipped pieces of a line only as all or none. */
function translateLine(row: CsvRow, isCancelled: boolean): OrderLine | string {
  const quantity = readCount(pick(row, 'lineitem quantity'));
  const unitPrice = readMoney(pick(row, 'lineitem price'));
  const title = pick(row, 'lineitem name');
  if (quantity === null || quantity < 0) return `Lineitem quantity: '${pick(row, 'lineitem quantity')}' is no count`;
  if (unitPrice === null) return `Lineitem price: '${pick(row, 'lineitem price')}' is no amount`;
  const fulfilledQuantity = pick(row, 'lineitem fulfillment status').toLowerCase() === 'fulfilled' ? quantity : 0;
  return {
    sku: pick(row, 'lineitem sku') || title,
    title,
    quantity,
    unitPrice,
    fulfilledQuantity,
    cancelledQuantity: isCancelled ? quantity - fulfilledQuantity : 0,
    backorder: null,
  };
}

/** The export has no tracking numbers and no parcel states: what was shipped is one parcel of which nothing else is known. */
function translateShipments(first: CsvRow, lines: readonly OrderLine[]): Order['shipments'] {
  const status = pick(first, 'fulfillment status').toLowerCase();
  if (status !== 'fulfilled' && status !== 'partial') return [];
  return [
    {
      id: 'export',
      carrier: null,
      trackingNumber: null,
      trackingUrl: null,
      shipmentStatus: 'unknown',
      shippedAt: readTime(pick(first, 'fulfilled at')),
      estimatedDeliveryOn: null,
      deliveredAt: null,
      vendorStatus: null,
      trackedAt: null,
      trackedBy: null,
      lines: lines
        .filter((line) => line.fulfilledQuantity > 0)
        .map((line) => ({ sku: line.sku, quantity: line.fulfilledQuantity })),
      events: [],
    },
  ];
}

function translateAddress(row: CsvRow): Order['shippingAddress'] {
  const line1 = pick(row, 'shipping address1', 'shipping street');
  if (line1 === '') return null;
  return {
    name: pick(row, 'shipping name'),
    line1,
    line2: textOrNull(pick(row, 'shipping address2')),
    city: pick(row, 'shipping city'),
    region: textOrNull(pick(row, 'shipping province')),
    postalCode: readPostalCode(pick(row, 'shipping zip')),
    country: pick(row, 'shipping country'),
  };
}
