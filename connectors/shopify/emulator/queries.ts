// The root fields that the emulated shop answers, as Shopify documents them.

import { customerNode, locationNode, orderNode, variantNode } from './nodes.ts';
import { fulfillmentNode, fulfillmentOrderNode, returnNode } from './parcel-nodes.ts';
import { connection, gid, refuse } from './parts.ts';
import type { OrderRecord } from './records.ts';
import { matches, type Searchable } from './search.ts';
import type { EmulatedShop } from './shop.ts';

interface ListArgs {
  readonly first?: number;
  readonly after?: string | null;
  readonly reverse?: boolean;
  readonly query?: string | null;
  readonly sortKey?: string;
  readonly uri?: string;
}

const tail = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

const searchableOrder = (order: OrderRecord, findsTrackingNumbers: boolean): Searchable => {
  const numbers = order.fulfillments.flatMap(({ tracking }) => tracking.map(({ number }) => number));
  const isShipped = order.fulfillments.length > 0;
  const isWhole = order.lines.every(({ unfulfilledQuantity }) => unfulfilledQuantity === 0);
  return {
    '': [order.name, order.email, order.poNumber, order.note, ...(findsTrackingNumbers ? numbers : [])],
    name: [order.name],
    email: [order.email],
    po_number: [order.poNumber],
    updated_at: [order.updatedAt],
    fulfillment_status: [isShipped ? (isWhole ? 'shipped' : 'partial') : 'unshipped'],
  };
};

export function queryRoot(shop: EmulatedShop) {
  const demand = (scope: string, field: string): void => {
    if (!shop.may(scope))
      refuse('ACCESS_DENIED', `Access denied for ${field} field. Required access: \`${scope}\` access scope.`);
  };

  const listOrders = ({ query, sortKey, reverse = false, ...rest }: ListArgs) => {
    demand('read_orders', 'orders');
    const timeOf = (order: OrderRecord) => Date.parse(sortKey === 'UPDATED_AT' ? order.updatedAt : order.processedAt);
    const found = shop
      .visibleOrders()
      .filter((order) => matches(query, searchableOrder(order, shop.findsTrackingNumbers)));
    found.sort((a, b) => (timeOf(a) - timeOf(b)) * (reverse ? -1 : 1));
    return connection(found, rest, (order) => orderNode(shop, order));
  };

  const findNode = (id: string): unknown => {
    const type = id.split('/').at(-2);
    if (type === 'CompanyLocation') return locationNode(shop, tail(id));
    for (const order of shop.visibleOrders()) {
      const fulfillment = order.fulfillments.find((one) => gid('Fulfillment', one.id) === id);
      if (fulfillment) return fulfillmentNode(order, fulfillment);
      const part = order.fulfillmentOrders.find((one) => gid('FulfillmentOrder', one.id) === id);
      if (part) return fulfillmentOrderNode(order, part);
      const back = order.returns.find((one) => gid('Return', one.id) === id);
      if (back) return returnNode(order, back);
    }
    return null;
  };

  return {
    shop: {
      name: 'Acme',
      myshopifyDomain: shop.domain,
      currencyCode: shop.currency,
      ianaTimezone: shop.timeZone,
      orderNumberFormatPrefix: shop.numberPrefix,
      orderNumberFormatSuffix: shop.numberSuffix,
    },
    currentAppInstallation: { accessScopes: [...shop.scopes].map((handle) => ({ handle })) },
    orders: listOrders,
    order: ({ id }: { readonly id: string }) => {
      demand('read_orders', 'order');
      const order = id === gid('Order', tail(id)) ? shop.findOrder(tail(id)) : null;
      if (order === null && !/^\d+$/.test(tail(id))) refuse('INVALID_VARIABLE', `Invalid global id '${id}'`);
      return order === null ? null : orderNode(shop, order);
    },
    customerByIdentifier: ({ identifier }: { readonly identifier: { readonly emailAddress: string } }) => {
      demand('read_customers', 'customerByIdentifier');
      const customer = shop.customers.find(
        ({ email }) => email.toLowerCase() === identifier.emailAddress.toLowerCase(),
      );
      return customer ? customerNode(shop, customer.id) : null;
    },
    node: ({ id }: { readonly id: string }) => findNode(id),
    nodes: ({ ids }: { readonly ids: readonly string[] }) => ids.map(findNode),
    productVariants: ({ query, ...rest }: ListArgs) => {
      demand('read_products', 'productVariants');
      const found = shop.variants.filter((one) =>
        matches(query, { '': [one.product], sku: [one.sku], product_status: [one.isActive ? 'active' : 'draft'] }),
      );
      return connection(found, rest, variantNode);
    },
    returnableFulfillments: ({ orderId, ...rest }: ListArgs & { readonly orderId: string }) => {
      demand('read_returns', 'returnableFulfillments');
      const order = shop.findOrder(tail(orderId));
      return connection(order?.fulfillments ?? [], rest, (one) => ({
        returnableFulfillmentLineItems: (args: ListArgs) =>
          connection(
            one.lines.map((line, index) => ({ line, index })),
            args,
            ({ line, index }) => ({
              quantity: line.quantity - returned(order, line.lineId),
              fulfillmentLineItem: {
                id: gid('FulfillmentLineItem', `${one.id}-${index}`),
                lineItem: order?.lines.find(({ id }) => id === line.lineId),
              },
            }),
          ),
      }));
    },
    job: ({ id }: { readonly id: string }) => {
      const cancellation = shop.cancellations.get(id);
      if (!cancellation) return null;
      cancellation.looks -= 1;
      return { id, done: cancellation.looks < 0 || shop.findOrder(cancellation.orderId)?.cancelledAt !== null };
    },
    webhookSubscriptions: ({ uri, ...rest }: ListArgs) =>
      connection(
        shop.subscriptions.filter((one) => uri === undefined || one.uri === uri),
        rest,
        (one) => one,
      ),
  };
}

const returned = (order: OrderRecord | null, lineId: string): number =>
  (order?.returns ?? [])
    .flatMap(({ lines }) => lines)
    .filter((line) => line.lineId === lineId)
    .reduce((sum, { quantity }) => sum + quantity, 0);
