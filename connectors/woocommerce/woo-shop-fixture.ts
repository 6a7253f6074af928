// Orders, products and refunds in the shape in which WooCommerce's REST API v3 writes them, made up for the tests, and our Orders in that shape.
// https://developer.woocommerce.com/docs/apis/rest-api/v3/orders/
import type { Order, StockItem } from '../../src/domain/order.ts';

export type Json = Record<string, unknown>;

export function wooLine(changes: Json = {}): Json {
  return {
    id: 71,
    name: 'Mug (blue)',
    product_id: 500,
    variation_id: 0,
    quantity: 2,
    tax_class: '',
    subtotal: '59.80',
    subtotal_tax: '0.00',
    total: '59.80',
    total_tax: '0.00',
    taxes: [],
    meta_data: [],
    sku: 'MUG-1',
    price: 29.9,
    image: { id: '', src: '' },
    parent_name: null,
    ...changes,
  };
}

export const wooAddress = (changes: Json = {}): Json => ({
  first_name: 'Mara',
  last_name: 'Lind',
  company: '',
  address_1: '4 Quay Street',
  address_2: '',
  city: 'Galway',
  state: '',
  postcode: 'H91 X2Y3',
  country: 'IE',
  ...changes,
});

export function wooOrder(changes: Json = {}): Json {
  return {
    id: 901,
    parent_id: 0,
    number: '901',
    order_key: 'wc_order_made_up',
    created_via: 'checkout',
    version: '10.6.0',
    status: 'processing',
    currency: 'EUR',
    date_created: '2026-11-10T10:00:00',
    date_created_gmt: '2026-11-10T09:00:00',
    date_modified: '2026-11-10T10:05:00',
    date_modified_gmt: '2026-11-10T09:05:00',
    discount_total: '0.00',
    shipping_total: '0.00',
    total: '59.80',
    total_tax: '0.00',
    prices_include_tax: false,
    customer_id: 7,
    customer_note: '',
    billing: { ...wooAddress(), email: 'mara.lind@example.org', phone: '' },
    shipping: { ...wooAddress(), phone: '' },
    payment_method: 'stripe',
    payment_method_title: 'Card',
    transaction_id: '',
    date_paid: '2026-11-10T10:01:00',
    date_paid_gmt: '2026-11-10T09:01:00',
    date_completed: null,
    date_completed_gmt: null,
    meta_data: [],
    line_items: [wooLine()],
    tax_lines: [],
    shipping_lines: [],
    fee_lines: [],
    coupon_lines: [],
    refunds: [],
    _links: { self: [{ href: 'https://shop.example/wp-json/wc/v3/orders/901' }] },
    ...changes,
  };
}

export const wooRefund = (changes: Json = {}): Json => ({
  id: 950,
  date_created: '2026-11-12T10:00:00',
  date_created_gmt: '2026-11-12T09:00:00',
  amount: '29.90',
  reason: '',
  refunded_by: 1,
  refunded_payment: true,
  meta_data: [],
  line_items: [],
  ...changes,
});

export const wooProduct = (changes: Json = {}): Json => ({
  id: 500,
  name: 'Mug (blue)',
  type: 'simple',
  status: 'publish',
  sku: 'MUG-1',
  price: '29.90',
  regular_price: '29.90',
  manage_stock: true,
  stock_quantity: 12,
  backorders: 'no',
  stock_status: 'instock',
  parent_id: 0,
  attributes: [],
  ...changes,
});

/** As the plugin of the official name keeps a parcel in the order's meta: the day in seconds. */
export const trackingMeta = (...numbers: readonly string[]): Json => ({
  id: 3_001,
  key: '_wc_shipment_tracking_items',
  value: numbers.map((number, index) => ({
    tracking_provider: 'ups',
    custom_tracking_provider: '',
    custom_tracking_link: '',
    tracking_number: number,
    date_shipped: '1794441600',
    tracking_id: `7f4978c390ee633c6294ae0f258656f${index}`,
  })),
});

/** One of our Orders as a shop with a plugin for order numbers would hold it. */
export function wooOrderOf(order: Order, id: number): Json {
  const numbers = order.shipments.flatMap(({ trackingNumber }) => (trackingNumber === null ? [] : [trackingNumber]));
  return wooOrder({
    id,
    number: order.number,
    date_created_gmt: order.placedAt.replace(/(?:\.\d{3})?Z$/, ''),
    total: order.total,
    billing: { ...wooAddress(), email: order.customer.email },
    meta_data: [
      { id: 1, key: '_order_number', value: order.number },
      ...(order.purchaseOrderNumber === null
        ? []
        : [{ id: 2, key: '_purchase_order_number', value: order.purchaseOrderNumber }]),
      ...(numbers.length === 0 ? [] : [trackingMeta(...numbers)]),
    ],
    line_items: order.lines.map((line, index) =>
      wooLine({ id: id * 100 + index, name: line.title, sku: line.sku, quantity: line.quantity }),
    ),
  });
}

export const wooProductOf = (item: StockItem, id: number): Json =>
  wooProduct({
    id,
    name: item.title,
    sku: item.sku,
    price: item.price ?? '',
    stock_quantity: item.available,
    stock_status: item.available > 0 ? 'instock' : 'outofstock',
  });
