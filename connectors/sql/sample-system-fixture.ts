// A home-grown system as merchants have them: its own tables and words, filled from our orders, and the queries that an admin would write for it.
// The same SQL for every dialect but for where a text is put together.
import type { Order, StockItem } from '../../src/domain/order.ts';
import type { SqlConfig } from './config.ts';

export const TABLES = [
  `CREATE TABLE sales (id VARCHAR(60) PRIMARY KEY, no VARCHAR(60), no_key VARCHAR(60), po_key VARCHAR(60), mail VARCHAR(120), created VARCHAR(40), state VARCHAR(40), pay VARCHAR(40), cur CHAR(3), total DECIMAL(12,2), channel VARCHAR(20), po VARCHAR(60), cust VARCHAR(60), name VARCHAR(120), contacts VARCHAR(400), ship_to VARCHAR(120), locale VARCHAR(10), tags VARCHAR(200), street VARCHAR(120), street2 VARCHAR(120), city VARCHAR(60), region VARCHAR(60), zip VARCHAR(20), country CHAR(2))`,
  'CREATE TABLE sale_lines (sale VARCHAR(60), pos INTEGER, sku VARCHAR(60), title VARCHAR(400), qty INTEGER, price DECIMAL(12,2), sent INTEGER, gone INTEGER, waits INTEGER, due VARCHAR(10))',
  'CREATE TABLE parcels (sale VARCHAR(60), id VARCHAR(60), carrier VARCHAR(40), track VARCHAR(60), track_key VARCHAR(60), url VARCHAR(400), state VARCHAR(40), sent_at VARCHAR(40), eta VARCHAR(10), there_at VARCHAR(40), sku VARCHAR(60), qty INTEGER)',
  'CREATE TABLE send_backs (sale VARCHAR(60), id VARCHAR(60), state VARCHAR(40), asked_at VARCHAR(40), sku VARCHAR(60), qty INTEGER)',
  'CREATE TABLE money_back (sale VARCHAR(60), amount DECIMAL(12,2), cur CHAR(3), paid_at VARCHAR(40), how VARCHAR(40))',
  'CREATE TABLE goods (sku VARCHAR(60), title VARCHAR(400), free INTEGER, due VARCHAR(10), price DECIMAL(12,2), cur CHAR(3))',
] as const;

export const QUERIES: SqlConfig['queries'] = {
  idsByNumber: 'SELECT id AS order_id FROM sales WHERE no_key = :number',
  idsByEmail:
    'SELECT id AS order_id FROM sales WHERE mail = :email OR contacts = :email /* :nothing is bound here */ ORDER BY created DESC',
  idsByTrackingNumber: 'SELECT DISTINCT sale AS order_id FROM parcels WHERE track_key = :tracking_number',
  idsByPurchaseOrder: 'SELECT id AS order_id FROM sales WHERE upper(po_key) = upper(:purchase_order_number)',
  order: `SELECT id AS order_id, no AS order_number, created AS placed_at, state AS order_status, pay AS payment_status, cur AS currency, total, channel,
    po AS purchase_order_number, cust AS customer_id, name AS customer_name, mail AS customer_email, contacts AS contact_emails, locale, tags, ship_to AS ship_name,
    street AS ship_line1, street2 AS ship_line2, city AS ship_city, region AS ship_region, zip AS ship_postal_code, country AS ship_country
    FROM sales WHERE id = :order_id`,
  lines: `SELECT sku, title, qty AS quantity, price AS unit_price, sent AS fulfilled_quantity, gone AS cancelled_quantity, waits AS is_backordered,
    due AS backorder_expected_on FROM sale_lines WHERE sale = :order_id ORDER BY pos`,
  shipments: `SELECT id AS shipment_id, carrier, track AS tracking_number, url AS tracking_url, state AS shipment_status, sent_at AS shipped_at,
    eta AS estimated_delivery_on, there_at AS delivered_at, sku, qty AS quantity FROM parcels WHERE sale = :order_id`,
  returns:
    'SELECT id AS return_id, state AS return_status, asked_at AS requested_at, sku, qty AS quantity FROM send_backs WHERE sale = :order_id',
  refunds:
    'SELECT amount, cur AS currency, paid_at AS refunded_at, how AS method FROM money_back WHERE sale = :order_id',
  changes: 'SELECT id AS order_id, created AS changed_at FROM sales WHERE created > :since ORDER BY created',
  stock: 'SELECT sku, title, free AS available, due AS expected_on, price, cur AS currency FROM goods',
};

export const WORDS: SqlConfig['words'] = {
  order_status: { running: 'open', done: 'closed', stopped: 'cancelled' },
  shipment_status: { moving: 'in_transit' },
};

export interface Insert {
  readonly table: string;
  readonly values: readonly (string | number | null)[];
}

const OWN_WORDS: Readonly<Record<string, string>> = {
  open: 'running',
  closed: 'done',
  cancelled: 'stopped',
  in_transit: 'moving',
};
const own = (word: string): string => OWN_WORDS[word] ?? word;
const key = (text: string | null): string | null => text?.toUpperCase().replace(/[^A-Z0-9]/g, '') ?? null;

/** The rows of orders, in the order of the tables' columns. */
export function insertsOf(orders: readonly Order[]): readonly Insert[] {
  return orders.flatMap((order) => {
    const { customer, shippingAddress: to } = order;
    return [
      {
        table: 'sales',
        values: [
          ...[order.id, order.number, key(order.number), order.purchaseOrderNumber, customer.email, order.placedAt],
          ...[own(order.orderStatus), order.paymentStatus, order.currency, order.total, order.channel],
          ...[
            order.purchaseOrderNumber,
            customer.id,
            customer.name,
            order.contactEmails.join(','),
            to?.name ?? null,
            customer.locale,
          ],
          ...[customer.tags.join(','), to?.line1 ?? null, to?.line2 ?? null, to?.city ?? null, to?.region ?? null],
          ...[to?.postalCode ?? null, to?.country ?? null],
        ],
      },
      ...order.lines.map((line, at) => ({
        table: 'sale_lines',
        values: [
          ...[order.id, at, line.sku, line.title, line.quantity, line.unitPrice, line.fulfilledQuantity],
          ...[line.cancelledQuantity, line.backorder === null ? 0 : 1, line.backorder?.expectedAt ?? null],
        ],
      })),
      ...order.shipments.flatMap((parcel) =>
        parcel.lines.map(({ sku, quantity }) => ({
          table: 'parcels',
          values: [
            ...[order.id, parcel.id, parcel.carrier, parcel.trackingNumber, key(parcel.trackingNumber)],
            ...[parcel.trackingUrl, own(parcel.shipmentStatus), parcel.shippedAt, parcel.estimatedDeliveryOn],
            ...[parcel.deliveredAt, sku, quantity],
          ],
        })),
      ),
      ...order.returns.flatMap((one) =>
        one.lines.map(({ sku, quantity }) => ({
          table: 'send_backs',
          values: [order.id, one.id, one.returnStatus, one.requestedAt, sku, quantity],
        })),
      ),
      ...order.refunds.map(({ amount, currency, at, method }) => ({
        table: 'money_back',
        values: [order.id, amount, currency, at, method],
      })),
    ];
  });
}

export const insertsOfStock = (items: readonly StockItem[]): readonly Insert[] =>
  items.map(({ sku, title, available, expectedOn, price, currency }) => ({
    table: 'goods',
    values: [sku, title, available, expectedOn, price, currency],
  }));
