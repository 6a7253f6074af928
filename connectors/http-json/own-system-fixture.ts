// A home-grown system's JSON API: how it writes our Orders, and the settings that map them back. For the connector's tests and the bench of translations.
import type { z } from 'zod';
import type { Order } from '../../src/domain/order.ts';
import type { HttpJsonConfig } from './config.ts';

type Config = z.input<typeof HttpJsonConfig>;

/** How this system writes an order: amounts in cents, goods in bags, its own words. */
export const toOwn = (order: Order) => ({
  ref: order.id,
  'order/no': order.number,
  when: order.placedAt,
  state: order.orderStatus === 'open' ? 'running' : order.orderStatus,
  money: { state: order.paymentStatus, cents: Number(order.total.replace('.', '')), cur: order.currency },
  po: order.purchaseOrderNumber,
  who: { id: order.customer.id, name: order.customer.name, mail: order.customer.email, lang: order.customer.locale },
  tags: order.customer.tags.join(','),
  others: order.contactEmails.join(' '),
  to: order.shippingAddress,
  via: order.channel,
  bag: order.lines.map((line) => ({
    sku: line.sku,
    title: line.title,
    n: String(line.quantity),
    cents: Number(line.unitPrice.replace('.', '')),
    out: line.fulfilledQuantity,
    gone: line.cancelledQuantity,
    wait: line.backorder ? { until: line.backorder.expectedAt } : null,
    isWaiting: line.backorder !== null,
  })),
  parcels: order.shipments.map((one) => ({ ...one, goods: one.lines })),
  back: order.returns,
  refunds: order.refunds.map((one) => ({ ...one, amount: Number(one.amount.replace('.', '')) })),
});

export const CONFIG: Omit<Config, 'baseUrl'> = {
  auth: { by: 'header', name: 'X-Key' },
  areAmountsInHundredths: true,
  callsPerSecond: 50,
  words: { order_status: { running: 'open' } },
  orders: {
    byNumber: { path: '/orders', query: { no: '{number}' }, at: '/data' },
    byEmail: { path: '/orders', query: { mail: '{email}', page: '{page}' }, at: '/data', firstPage: 1 },
    byTrackingNumber: { method: 'POST', path: '/search', body: { parcel: { is: '{tracking_number}' } }, at: '/data' },
    byPurchaseOrder: { path: '/orders', query: { po: '{purchase_order_number}' }, at: '/data' },
    byId: { path: '/orders/{order_id}' },
    changes: { path: '/orders', query: { since: '{since}' }, at: '/data' },
  },
  order: {
    order_id: '/ref',
    order_number: '/order~1no',
    placed_at: '/when',
    updated_at: '/changed',
    order_status: '/state',
    payment_status: '/money/state',
    currency: '/money/cur',
    total: '/money/cents',
    purchase_order_number: '/po',
    customer_id: '/who/id',
    customer_name: '/who/name',
    customer_email: '/who/mail',
    locale: '/who/lang',
    tags: '/tags',
    contact_emails: '/others',
    channel: '/via',
    ship_name: '/to/name',
    ship_line1: '/to/line1',
    ship_line2: '/to/line2',
    ship_city: '/to/city',
    ship_region: '/to/region',
    ship_postal_code: '/to/postalCode',
    ship_country: '/to/country',
  },
  lines: {
    at: '/bag',
    columns: {
      sku: '/sku',
      title: '/title',
      quantity: '/n',
      unit_price: '/cents',
      fulfilled_quantity: '/out',
      cancelled_quantity: '/gone',
      is_backordered: '/isWaiting',
      backorder_expected_on: '/wait/until',
    },
  },
  shipments: {
    at: '/parcels',
    columns: {
      shipment_id: '/id',
      carrier: '/carrier',
      tracking_number: '/trackingNumber',
      tracking_url: '/trackingUrl',
      shipment_status: '/shipmentStatus',
      shipped_at: '/shippedAt',
      estimated_delivery_on: '/estimatedDeliveryOn',
      delivered_at: '/deliveredAt',
    },
    lines: { at: '/goods', columns: { sku: '/sku', quantity: '/quantity' } },
  },
  returns: {
    at: '/back',
    columns: { return_id: '/id', return_status: '/returnStatus', requested_at: '/requestedAt' },
    lines: { at: '/lines', columns: { sku: '/sku', quantity: '/quantity' } },
  },
  refunds: {
    at: '/refunds',
    columns: { amount: '/amount', currency: '/currency', refunded_at: '/at', method: '/method' },
  },
  stock: {
    ask: { path: '/goods', at: '/data' },
    columns: {
      sku: '/sku',
      title: '/title',
      available: '/available',
      expected_on: '/expectedOn',
      price: '/cents',
      currency: '/currency',
    },
  },
};
