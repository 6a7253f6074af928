// Asks the payment services for orders whose money matters, and tells where they and the shop disagree. A dispute is a word that a person must
// see. Called by find-orders.ts.
import { limits } from '../domain/limits.ts';
import type { Order } from '../domain/order.ts';
import type { FoundOrder } from '../ports/order-source.ts';
import type { FoundPayments, Payment, PaymentSource } from '../ports/payment-source.ts';
import type { AnswerCache, Freshness } from './answer-cache.ts';
import { SUBJECTS } from './desk-source.ts';

interface PaymentService {
  /** The connection's name. */
  readonly name: string;
  readonly payments: PaymentSource;
}

export type CheckPayments = (
  orders: readonly FoundOrder[],
  freshness: Freshness,
) => Promise<{ readonly orders: readonly FoundOrder[]; readonly down: readonly string[] }>;

export function openPaymentCheck(services: readonly PaymentService[], cache: AnswerCache): CheckPayments {
  async function ask(service: PaymentService, order: Order, freshness: Freshness) {
    const answer = await cache.ask<FoundPayments>(
      {
        source: service.name,
        key: `payments:${order.number}`,
        freshSeconds: () => limits.sources.ordersFreshSeconds,
        subjects: ({ payments }) => payments.map(({ id }) => SUBJECTS.payment(id)),
        fetch: () => service.payments.findPayments({ by: 'order_number', orderNumber: order.number }),
      },
      freshness,
    );
    return { service, payments: answer.kind === 'known' ? answer.value.payments : null };
  }

  return async (orders, freshness) => {
    if (services.length === 0) return { orders, down: [] };
    const down = new Set<string>();
    const checked = orders.map(async (found, at) => {
      if (at >= limits.sources.crossAsksMax) return found;
      const told = await Promise.all(services.map((service) => ask(service, found.order, freshness)));
      let { order } = found;
      for (const { service, payments } of told) {
        if (payments === null) down.add(service.name);
        else order = comparePayments(order, found.source, service.name, payments);
      }
      return { ...found, order };
    });
    return { orders: await Promise.all(checked), down: [...down] };
  };
}

type Standing = 'paid' | 'money back' | 'failed';
const OF_SHOP: Partial<Record<Order['paymentStatus'], Standing>> = {
  paid: 'paid',
  refunded: 'money back',
  partially_refunded: 'money back',
  failed: 'failed',
};
const OF_SERVICE: Partial<Record<Payment['paymentState'], Standing>> = {
  paid: 'paid',
  refunded: 'money back',
  partially_refunded: 'money back',
  failed: 'failed',
  cancelled: 'failed',
};

/** A first try that failed before one that went through says nothing: the newest that has come to an end counts. */
export function comparePayments(order: Order, shop: string, service: string, payments: readonly Payment[]): Order {
  const disputed = payments.find(({ dispute, paymentState }) => dispute !== null || paymentState === 'disputed');
  const unknown = payments.find(({ paymentState }) => paymentState === 'unknown');
  const unknowns = [
    ...(disputed ? [{ about: 'dispute', word: disputed.dispute?.disputeState ?? disputed.vendorStatus }] : []),
    ...(unknown ? [{ about: 'payment status', word: unknown.vendorStatus }] : []),
  ];
  const standings = payments.flatMap(({ paymentState }) => OF_SERVICE[paymentState] ?? []);
  const theirs = standings.find((one) => one !== 'failed') ?? standings[0];
  const mine = OF_SHOP[order.paymentStatus];
  const isOther = mine !== undefined && theirs !== undefined && mine !== theirs;
  const disagreements = isOther
    ? [
        {
          about: 'payment status',
          says: [
            { source: shop, value: mine },
            { source: service, value: theirs },
          ],
        },
      ]
    : [];
  return {
    ...order,
    unknowns: [...order.unknowns, ...unknowns],
    disagreements: [...order.disagreements, ...disagreements],
  };
}
