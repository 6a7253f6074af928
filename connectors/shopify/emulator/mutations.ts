// What the app can change in the emulated shop: as Shopify documents it, with the refusals that it documents, and with the calls to our address that follow.

import { orderNode } from './nodes.ts';
import { refundable, refundNode, returnNode } from './parcel-nodes.ts';
import { gid, refuse } from './parts.ts';
import type { AddressRecord, OrderRecord, ReturnRecord } from './records.ts';
import type { EmulatedShop } from './shop.ts';
import { callSubscribers } from './webhook-calls.ts';

interface RefundInput {
  readonly orderId: string;
  readonly note?: string;
  readonly transactions: readonly { readonly parentId: string; readonly gateway: string; readonly amount: string }[];
}
interface ReturnLineInput {
  readonly fulfillmentLineItemId: string;
  readonly quantity: number;
  readonly returnReasonNote?: string;
}

const tail = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
const none = { userErrors: [] };
const problem = (message: string) => ({ userErrors: [{ field: null, message }] });

export function mutationRoot(shop: EmulatedShop, idempotencyKey: string | null) {
  const demand = (scope: string, field: string): void => {
    if (!shop.may(scope))
      refuse('ACCESS_DENIED', `Access denied for ${field} field. Required access: \`${scope}\` access scope.`);
  };
  const change = (order: OrderRecord, topic: string): void => {
    shop.touch(order);
    callSubscribers(shop, topic, { id: Number(order.id), updated_at: order.updatedAt });
  };

  function createRefund({ orderId, note, transactions }: RefundInput) {
    const order = shop.findOrder(tail(orderId));
    if (order === null) return problem('Order does not exist');
    for (const { parentId, amount } of transactions) {
      const sale = order.transactions.find(({ id }) => id === tail(parentId));
      if (!sale || Number(amount) > Number(refundable(order, sale)))
        return problem('Refund amount cannot be greater than the amount available');
    }
    const refund = { id: shop.nextId(), note: note ?? null, createdAt: shop.time.now() };
    order.refunds.push(refund);
    for (const { parentId, gateway, amount } of transactions)
      order.transactions.push({
        id: shop.nextId(),
        kind: 'REFUND',
        status: 'SUCCESS',
        processedAt: refund.createdAt,
        gateway,
        amount,
        parentId: tail(parentId),
        refundId: refund.id,
      });
    order.financialStatus = order.transactions
      .filter(({ kind }) => kind === 'SALE')
      .every((sale) => Number(refundable(order, sale)) === 0)
      ? 'REFUNDED'
      : 'PARTIALLY_REFUNDED';
    change(order, 'orders/updated');
    callSubscribers(shop, 'refunds/create', {
      id: Number(refund.id),
      order_id: Number(order.id),
      created_at: refund.createdAt,
    });
    return { refund: refundNode(order, refund), ...none };
  }

  return {
    orderCancel: ({
      orderId,
      refundMethod,
    }: {
      readonly orderId: string;
      readonly refundMethod?: { readonly originalPaymentMethodsRefund: boolean };
    }) => {
      demand('write_orders', 'orderCancel');
      const order = shop.findOrder(tail(orderId));
      const bad =
        order === null
          ? 'Order does not exist'
          : order.cancelledAt !== null
            ? 'Order has already been cancelled'
            : null;
      if (bad !== null || order === null)
        return { job: null, orderCancelUserErrors: [{ field: null, message: bad, code: 'INVALID' }], ...none };
      const id = gid('Job', shop.nextId());
      shop.cancellations.set(id, {
        orderId: order.id,
        looks: shop.cancelLooks,
        refund: refundMethod?.originalPaymentMethodsRefund ?? false,
      });
      return { job: { id, done: false }, orderCancelUserErrors: [], ...none };
    },
    orderUpdate: ({
      input,
    }: {
      readonly input: {
        readonly id: string;
        readonly note?: string;
        readonly shippingAddress?: Partial<AddressRecord>;
      };
    }) => {
      demand('write_orders', 'orderUpdate');
      const order = shop.findOrder(tail(input.id));
      if (order === null) return problem('Order does not exist');
      if (input.note !== undefined) order.note = input.note;
      const { shippingAddress: address } = input;
      if (address && !address.address1) return problem("Shipping address address1 can't be blank");
      if (address)
        order.shippingAddress = {
          firstName: null,
          lastName: null,
          address1: null,
          address2: null,
          city: null,
          province: null,
          provinceCode: null,
          zip: null,
          countryCode: null,
          phone: null,
          ...address,
        };
      change(order, 'orders/updated');
      return { order: orderNode(shop, order), ...none };
    },
    returnCreate: ({
      returnInput,
    }: {
      readonly returnInput: { readonly orderId: string; readonly returnLineItems: readonly ReturnLineInput[] };
    }) => {
      demand('write_returns', 'returnCreate');
      const order = shop.findOrder(tail(returnInput.orderId));
      if (order === null) return problem('Order does not exist');
      const made: ReturnRecord = {
        id: shop.nextId(),
        name: `${order.name}-R${order.returns.length + 1}`,
        status: 'OPEN',
        createdAt: shop.time.now(),
        lines: returnInput.returnLineItems.map(({ fulfillmentLineItemId, quantity, returnReasonNote = '' }) => ({
          lineId: lineOf(order, tail(fulfillmentLineItemId)),
          quantity,
          processed: 0,
          refunded: 0,
          note: returnReasonNote,
        })),
      };
      order.returns.push(made);
      change(order, 'orders/updated');
      callSubscribers(shop, 'returns/approve', { id: Number(made.id), order: { id: Number(order.id) } });
      return { return: returnNode(order, made), ...none };
    },
    refundCreate: ({ input }: { readonly input: RefundInput }) => {
      demand('write_orders', 'refundCreate');
      if (idempotencyKey === null || idempotencyKey.trim() === '')
        refuse('BAD_REQUEST', 'The @idempotent directive is required for this mutation.');
      const before = shop.madeByKey.get(idempotencyKey);
      if (before !== undefined) return before;
      const made = createRefund(input);
      shop.madeByKey.set(idempotencyKey, made);
      return made;
    },
    webhookSubscriptionCreate: ({
      topic,
      webhookSubscription,
    }: {
      readonly topic: string;
      readonly webhookSubscription: { readonly uri: string; readonly includeFields?: readonly string[] };
    }) => {
      const { uri, includeFields = [] } = webhookSubscription;
      if (!uri.startsWith('https://'))
        return { webhookSubscription: null, ...problem('Address protocol http:// is not supported') };
      if (shop.subscriptions.some((one) => one.topic === topic && one.uri === uri))
        return { webhookSubscription: null, ...problem('Address for this topic has already been taken') };
      const made = { id: gid('WebhookSubscription', shop.nextId()), topic, uri, includeFields };
      shop.subscriptions.push(made);
      return { webhookSubscription: made, ...none };
    },
    webhookSubscriptionDelete: ({ id }: { readonly id: string }) => {
      const place = shop.subscriptions.findIndex((one) => one.id === id);
      if (place < 0) return problem('Webhook subscription does not exist');
      shop.subscriptions.splice(place, 1);
      return { deletedWebhookSubscriptionId: id, ...none };
    },
  };
}

/** Shopify cancels some time after it has answered. */
export function endCancellations(shop: EmulatedShop): void {
  for (const { orderId, looks, refund } of shop.cancellations.values()) {
    const order = shop.findOrder(orderId);
    if (looks > 0 || order === null || order.cancelledAt !== null) continue;
    order.cancelledAt = shop.time.now();
    for (const line of order.lines) {
      line.currentQuantity -= line.unfulfilledQuantity;
      line.unfulfilledQuantity = 0;
    }
    if (refund) order.financialStatus = 'REFUNDED';
    shop.touch(order);
    callSubscribers(shop, 'orders/cancelled', { id: Number(order.id), updated_at: order.updatedAt });
  }
}

function lineOf(order: OrderRecord, fulfillmentLineItem: string): string {
  const [fulfillmentId = '', index = '0'] = fulfillmentLineItem.split('-');
  return order.fulfillments.find(({ id }) => id === fulfillmentId)?.lines[Number(index)]?.lineId ?? '';
}
