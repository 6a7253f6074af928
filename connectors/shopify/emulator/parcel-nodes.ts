// The lines, parcels, returns and payments of the emulated shop's orders, as graphql-js resolves them.
import { connection, gid, money, type PageArgs } from './parts.ts';
import type {
  FulfillmentOrderRecord,
  FulfillmentRecord,
  LineRecord,
  OrderRecord,
  PartRecord,
  ReturnRecord,
  TransactionRecord,
} from './records.ts';

export const lineNode = (line: LineRecord, currency: string) => ({
  id: gid('LineItem', line.id),
  sku: line.sku,
  name: line.name,
  quantity: line.quantity,
  currentQuantity: line.currentQuantity,
  unfulfilledQuantity: line.unfulfilledQuantity,
  requiresShipping: line.requiresShipping,
  originalUnitPriceSet: money(line.price, currency),
});

const partNodes = (
  order: OrderRecord,
  parts: readonly PartRecord[],
  args: PageArgs,
  quantity: 'quantity' | 'remainingQuantity',
  ofId: string,
) =>
  connection(
    parts.map((part, index) => ({ part, index })),
    args,
    ({ part, index }) => ({
      id: gid('FulfillmentLineItem', `${ofId}-${index}`),
      [quantity]: part.quantity,
      lineItem: () => lineNode(order.lines.find(({ id }) => id === part.lineId) as LineRecord, order.currency),
    }),
  );

export function fulfillmentNode(order: OrderRecord, one: FulfillmentRecord) {
  return {
    __typename: 'Fulfillment',
    id: gid('Fulfillment', one.id),
    status: one.status,
    displayStatus: one.displayStatus,
    requiresShipping: one.requiresShipping,
    createdAt: one.createdAt,
    inTransitAt: one.inTransitAt,
    deliveredAt: one.deliveredAt,
    estimatedDeliveryAt: one.estimatedDeliveryAt,
    trackingInfo: ({ first = 250 }: PageArgs) => one.tracking.slice(0, first),
    fulfillmentLineItems: (args: PageArgs) => partNodes(order, one.lines, args, 'quantity', one.id),
    events: (args: PageArgs) =>
      connection(
        [...one.events].sort((a, b) => a.happenedAt.localeCompare(b.happenedAt)),
        args,
        (event) => ({ ...event, id: gid('FulfillmentEvent', event.id), province: null, country: null }),
      ),
  };
}

export const fulfillmentOrderNode = (order: OrderRecord, one: FulfillmentOrderRecord) => ({
  __typename: 'FulfillmentOrder',
  id: gid('FulfillmentOrder', one.id),
  status: one.status,
  fulfillAt: one.fulfillAt,
  fulfillmentHolds: one.holds.map((reason) => ({ reason })),
  lineItems: (args: PageArgs) => partNodes(order, one.lines, args, 'remainingQuantity', one.id),
});

export const returnNode = (order: OrderRecord, one: ReturnRecord) => ({
  __typename: 'Return',
  id: gid('Return', one.id),
  name: one.name,
  status: one.status,
  createdAt: one.createdAt,
  returnLineItems: (args: PageArgs) =>
    connection(one.lines, args, (line) => ({
      __typename: 'ReturnLineItem',
      quantity: line.quantity,
      processedQuantity: line.processed,
      refundedQuantity: line.refunded,
      returnReasonNote: line.note,
      fulfillmentLineItem: {
        lineItem: () => lineNode(order.lines.find(({ id }) => id === line.lineId) as LineRecord, order.currency),
      },
    })),
});

export const transactionNode = (order: OrderRecord, one: TransactionRecord) => ({
  id: gid('OrderTransaction', one.id),
  kind: one.kind,
  status: one.status,
  processedAt: one.processedAt,
  createdAt: one.processedAt,
  gateway: one.gateway,
  formattedGateway: one.gateway,
  amountSet: money(one.amount, order.currency),
});

export const refundNode = (order: OrderRecord, { id, note, createdAt }: OrderRecord['refunds'][number]) => ({
  id: gid('Refund', id),
  note,
  createdAt,
  transactions: (args: PageArgs) =>
    connection(
      order.transactions.filter(({ refundId }) => refundId === id),
      args,
      (one) => transactionNode(order, one),
    ),
});

/** What of a payment has not gone back. */
export function refundable(order: OrderRecord, sale: TransactionRecord): string {
  const back = order.transactions.filter(({ parentId, status }) => parentId === sale.id && status !== 'FAILURE');
  const cents = back.reduce(
    (sum, { amount }) => sum - Math.round(Number(amount) * 100),
    Math.round(Number(sale.amount) * 100),
  );
  return (cents / 100).toFixed(2);
}
