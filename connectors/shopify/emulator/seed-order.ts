// Puts an order of ours into the emulated shop, as Shopify would hold it. What Shopify has no place for is left out; connector.test.ts says what that is.
import type { Order, Shipment, StockItem } from '../../../src/domain/order.ts';
import type {
  FulfillmentOrderRecord,
  FulfillmentRecord,
  LineRecord,
  OrderRecord,
  PartRecord,
  TransactionRecord,
} from './records.ts';
import type { EmulatedShop } from './shop.ts';

const PAYMENT: Readonly<Record<Order['paymentStatus'], string>> = {
  paid: 'PAID',
  pending: 'PENDING',
  refunded: 'REFUNDED',
  partially_refunded: 'PARTIALLY_REFUNDED',
  failed: 'VOIDED',
  unknown: 'EXPIRED',
};

const PARCEL: Partial<Record<Shipment['shipmentStatus'], string>> = {
  pending: 'SUBMITTED',
  info_received: 'LABEL_PRINTED',
  in_transit: 'IN_TRANSIT',
  out_for_delivery: 'OUT_FOR_DELIVERY',
  available_for_pickup: 'READY_FOR_PICKUP',
  attempt_failed: 'ATTEMPTED_DELIVERY',
  delivered: 'DELIVERED',
  exception: 'DELAYED',
};

const RETURN: Readonly<Record<Order['returns'][number]['returnStatus'], string>> = {
  requested: 'REQUESTED',
  approved: 'OPEN',
  received: 'OPEN',
  refunded: 'CLOSED',
  rejected: 'DECLINED',
  unknown: 'CLOSED',
};

export function seedOrder(shop: EmulatedShop, order: Order): OrderRecord {
  const { customer } = order;
  if (shop.findCustomer(customer.id) === null)
    shop.customers.push({
      id: customer.id,
      displayName: customer.name,
      email: customer.email,
      locale: customer.locale ?? 'en',
      tags: customer.tags,
    });
  const record: OrderRecord = {
    id: order.id,
    name: order.number,
    email: customer.email === '' ? null : customer.email,
    poNumber: order.purchaseOrderNumber,
    processedAt: order.placedAt,
    updatedAt: order.updatedAt ?? order.placedAt,
    cancelledAt: order.orderStatus === 'cancelled' ? order.placedAt : null,
    closed: order.orderStatus === 'closed',
    test: false,
    locale: customer.locale,
    sourceName: order.channel,
    financialStatus: PAYMENT[order.paymentStatus],
    fulfillmentStatus: order.shipments.length > 0 ? 'PARTIALLY_FULFILLED' : 'UNFULFILLED',
    currency: order.currency,
    total: order.total,
    note: null,
    shippingAddress: seedAddress(order.shippingAddress),
    customerId: customer.id,
    company: seedCompany(shop, order),
    lines: order.lines.map((line, index) => seedLine(order, line, index)),
    fulfillments: order.shipments.map((shipment) => seedFulfillment(order, shipment)),
    fulfillmentOrders: seedHolds(order),
    returns: order.returns.map((one, index) => ({
      id: one.id,
      name: `${order.number}-R${index + 1}`,
      status: RETURN[one.returnStatus],
      createdAt: one.requestedAt,
      lines: partsOf(order, one.lines).map((part) => ({
        ...part,
        processed: one.returnStatus === 'received' || one.returnStatus === 'refunded' ? part.quantity : 0,
        refunded: one.returnStatus === 'refunded' ? part.quantity : 0,
        note: '',
      })),
    })),
    refunds: [],
    transactions: seedTransactions(order),
  };
  shop.orders.push(record);
  return record;
}

const lineId = (order: Order, index: number): string => `${order.id}L${index + 1}`;

function partsOf(order: Order, parts: readonly { readonly sku: string; readonly quantity: number }[]): PartRecord[] {
  return parts.map(({ sku, quantity }) => ({
    lineId: lineId(
      order,
      order.lines.findIndex((line) => line.sku === sku),
    ),
    quantity,
  }));
}

function seedLine(order: Order, line: Order['lines'][number], index: number): LineRecord {
  const shipped = order.shipments.flatMap(({ lines }) => lines).filter(({ sku }) => sku === line.sku);
  const fulfilled = Math.max(
    line.fulfilledQuantity,
    shipped.reduce((sum, { quantity }) => sum + quantity, 0),
  );
  return {
    id: lineId(order, index),
    sku: line.sku,
    name: line.title,
    quantity: line.quantity,
    currentQuantity: line.quantity - line.cancelledQuantity,
    unfulfilledQuantity: Math.max(0, line.quantity - line.cancelledQuantity - fulfilled),
    price: line.unitPrice,
    requiresShipping: true,
  };
}

function seedFulfillment(order: Order, shipment: Shipment): FulfillmentRecord {
  const { carrier: company, trackingNumber: number, trackingUrl: url } = shipment;
  return {
    id: shipment.id,
    status: 'SUCCESS',
    displayStatus: PARCEL[shipment.shipmentStatus] ?? 'FAILURE',
    requiresShipping: true,
    createdAt: shipment.shippedAt ?? order.placedAt,
    inTransitAt: shipment.shippedAt,
    deliveredAt: shipment.deliveredAt,
    estimatedDeliveryAt: shipment.estimatedDeliveryOn === null ? null : `${shipment.estimatedDeliveryOn}T12:00:00Z`,
    tracking: number === null ? [] : [{ number, company, url }],
    lines: partsOf(order, shipment.lines),
    events: shipment.events.map((event, index) => ({
      id: `${shipment.id}E${index}`,
      status: PARCEL[event.shipmentStatus] ?? 'FAILURE',
      happenedAt: event.at,
      message: event.description,
      city: event.location,
    })),
  };
}

function seedHolds(order: Order): FulfillmentOrderRecord[] {
  return order.lines.flatMap(({ backorder, sku }, index) =>
    backorder === null
      ? []
      : [
          {
            id: `${order.id}F${index + 1}`,
            status: 'ON_HOLD',
            fulfillAt: backorder.expectedAt === null ? null : `${backorder.expectedAt}T12:00:00Z`,
            holds: ['INVENTORY_OUT_OF_STOCK'],
            lines: partsOf(order, [{ sku, quantity: 1 }]),
          },
        ],
  );
}

/** A company's order: further addresses are admins of its location. */
function seedCompany(shop: EmulatedShop, order: Order): OrderRecord['company'] {
  if (order.contactEmails.length === 0) return null;
  const locationId = `loc-${order.id}`;
  for (const email of order.contactEmails) {
    const known = shop.customers.find((one) => one.email === email);
    const customer = known ?? {
      id: `c-${email.replace(/\W/g, '-')}`,
      displayName: email,
      email,
      locale: 'en',
      tags: [],
    };
    if (!known) shop.customers.push(customer);
    shop.roles.push({ customerId: customer.id, locationId, role: 'Location admin' });
  }
  return { contactCustomerId: order.customer.id, locationId };
}

function seedTransactions(order: Order): TransactionRecord[] {
  const sale: TransactionRecord = {
    id: `${order.id}T0`,
    kind: 'SALE',
    status: order.paymentStatus === 'pending' ? 'PENDING' : 'SUCCESS',
    processedAt: order.placedAt,
    gateway: 'card',
    amount: order.total,
    parentId: null,
    refundId: null,
  };
  return [
    sale,
    ...order.refunds.map((refund, index) => ({
      ...sale,
      id: `${order.id}T${index + 1}`,
      kind: 'REFUND',
      status: 'SUCCESS',
      processedAt: refund.at,
      gateway: refund.method ?? 'manual',
      amount: refund.amount,
      parentId: sale.id,
    })),
  ];
}

function seedAddress(address: Order['shippingAddress']): OrderRecord['shippingAddress'] {
  if (address === null) return null;
  const words = address.name.split(' ');
  return {
    firstName: words.slice(0, -1).join(' '),
    lastName: words.at(-1) ?? '',
    address1: address.line1,
    address2: address.line2,
    city: address.city,
    province: null,
    provinceCode: address.region,
    zip: address.postalCode,
    countryCode: address.country,
    phone: null,
  };
}

export function seedStock(shop: EmulatedShop, item: StockItem): void {
  shop.variants.push({
    id: shop.nextId(),
    sku: item.sku,
    product: item.title,
    title: 'Default Title',
    price: item.price ?? '0.00',
    quantity: item.available,
    tracked: true,
    isActive: true,
  });
}
