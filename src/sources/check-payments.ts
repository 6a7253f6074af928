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

/** What a payment service adds to an order. */
export type PaymentWords = Pick<Order, 'unknowns' | 'disagreements'>;

/** `wordsOf`: in the order of the orders. */
export type CheckPayments = (
  orders: readonly FoundOrder[],
  freshness: Freshness,
) => Promise<{
  readonly wordsOf: readonly PaymentWords[];
  readonly down: readonly string[];
  /** Services whose older word stands, since they could not be asked now. */
  readonly old: readonly string[];
}>;

export function openPaymentCheck(services: readonly PaymentService[], cache: AnswerCache): CheckPayments {
  async function ask(service: PaymentService, order: Order, freshness: Freshness) {
    const answer = await cache.ask<FoundPayments>(
      {
        source: service.name,
        key: `payments:${order.number}`,
        freshSeconds: () => limits.sources.ordersFreshSeconds,
        subjects: ({ payments }) => [...payments.map(({ id }) => SUBJECTS.payment(id)), SUBJECTS.mayMiss],
        fetch: () => service.payments.findPayments({ by: 'order_number', orderNumber: order.number }),
      },
      freshness,
    );
    const isOld = answer.kind === 'known' && answer.fault !== null;
    return { service, payments: answer.kind === 'known' ? answer.value.payments : null, isOld };
  }

  return async (orders, freshness) => {
    const down = new Set<string>();
    const old = new Set<string>();
    const asked = services.length === 0 ? [] : orders.slice(0, limits.sources.crossAsksMax);
    const wordsOf = await Promise.all(
      asked.map(async ({ order, source }): Promise<PaymentWords> => {
        const told = await Promise.all(services.map((service) => ask(service, order, freshness)));
        for (const { service, payments, isOld } of told) {
          if (payments === null) down.add(service.name);
          if (isOld) old.add(service.name);
        }
        const words = told.map(({ service, payments }) => comparePayments(order, source, service.name, payments ?? []));
        return {
          unknowns: words.flatMap(({ unknowns }) => unknowns),
          disagreements: words.flatMap(({ disagreements }) => disagreements),
        };
      }),
    );
    return { wordsOf, down: [...down], old: [...old] };
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
function comparePayments(order: Order, shop: string, service: string, payments: readonly Payment[]): PaymentWords {
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
  return { unknowns, disagreements };
}
