// The PaymentSource port over Stripe: a payment by its id, or those in whose metadata the shop wrote the order's number. Called by connector.ts.
// https://docs.stripe.com/search
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { FoundPayments, Payment, PaymentSource } from '../../src/ports/payment-source.ts';
import type { StripeClient } from './client.ts';
import { type PaymentIntent, translatePayment } from './translate.ts';

const SOURCE = 'stripe';
/** What shops write order numbers with; anything else has no place in a search. */
const PLAIN = /^[\p{L}\p{N}#._/ -]{1,60}$/u;
const PAYMENT_ID = /^pi_[A-Za-z0-9]{8,100}$/;

export function createPaymentSource(
  client: StripeClient,
  { orderNumberKeys, clock }: { readonly orderNumberKeys: readonly string[]; readonly clock: Clock },
): PaymentSource {
  async function complete(intent: PaymentIntent): Promise<{ readonly payment: Payment; readonly isWhole: boolean }> {
    const { latest_charge: charge, id } = intent;
    const [refunds, disputes] = await Promise.all([
      (charge?.amount_refunded ?? 0) > 0 ? client.listRefunds(id) : NONE,
      charge?.disputed ? client.listDisputes(id) : NONE,
    ]);
    const isWhole = !refunds.has_more && !disputes.has_more;
    return { payment: translatePayment(intent, refunds.data, disputes.data), isWhole };
  }

  async function answer(intents: readonly PaymentIntent[], isCut: boolean, asOf: string): Promise<FoundPayments> {
    const found = await Promise.all(intents.map(complete));
    const isWhole = !isCut && found.every((one) => one.isWhole);
    const payments = found.map(({ payment }) => payment).sort((one, other) => other.at.localeCompare(one.at));
    const why = isWhole ? null : 'Stripe has more than one page of them.';
    return { payments, complete: isWhole, why, source: SOURCE, asOf };
  }

  async function findByNumber(number: string): Promise<FoundPayments> {
    const wanted = normaliseOrderNumber(number);
    if (wanted === '' || !PLAIN.test(number)) return answer([], false, clock.now());
    const { value, at } = await client.search(searchFor(orderNumberKeys, number));
    const own = value.data.filter(({ metadata }) =>
      orderNumberKeys.some((key) => normaliseOrderNumber(textOf(metadata?.[key])) === wanted),
    );
    return answer(own, value.has_more === true, at);
  }

  return {
    async findPayments(query) {
      if (query.by === 'order_number') return findByNumber(query.orderNumber);
      if (!PAYMENT_ID.test(query.reference)) return answer([], false, clock.now());
      const { value, at } = await client.retrieve(query.reference);
      return answer(value === null ? [] : [value], false, at);
    },
  };
}

const NONE = { data: [], has_more: false };
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The number as it is printed, and bare; one search may hold ten clauses. */
function searchFor(keys: readonly string[], number: string): string {
  const ways = [...new Set([number.trim(), normaliseOrderNumber(number)])];
  return keys.flatMap((key) => ways.map((way) => `metadata["${key}"]:"${way}"`)).join(' OR ');
}
