// From Stripe's payment intents, refunds and disputes to our Payment. Pure; called by payments.ts.
// https://docs.stripe.com/payments/paymentintents/lifecycle, https://docs.stripe.com/disputes/how-disputes-work
import { z } from 'zod';
import { requiredInteger } from '../../src/calls/required-values.ts';
import { vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import { divideMoney, readMoney } from '../../src/domain/money.ts';
import type { Payment, PaymentRefund, PaymentState } from '../../src/ports/payment-source.ts';

const Id = z.string().min(1).max(255);
const Currency = z
  .string()
  .length(3)
  .transform((text) => text.toUpperCase());
/** Seconds since 1970. */
const Instant = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^\d{9,11}$/))
  .transform((seconds) => new Date(Number(seconds) * 1_000).toISOString());
const Amount = requiredInteger.pipe(z.number().min(0));
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ data: z.array(item).max(limits.vendor.listItemsMax), has_more: z.boolean().nullish() });

const Charge = z.object({
  amount_refunded: Amount,
  disputed: z.boolean(),
  payment_method_details: z.object({ type: vendorText }).nullish(),
});

export const PaymentIntent = z.object({
  id: Id,
  amount: Amount,
  currency: Currency,
  status: z.string().min(1).max(100),
  created: Instant,
  /** Not asked for in full, or not there yet: then it is an id, or null. */
  latest_charge: Charge.nullable().catch(null),
  metadata: z.record(z.string(), z.unknown()).nullish().catch(null),
});
export type PaymentIntent = z.infer<typeof PaymentIntent>;
export const PaymentIntentList = listOf(PaymentIntent);
export type PaymentIntentList = z.infer<typeof PaymentIntentList>;

const Refund = z.object({ id: Id, amount: Amount, currency: Currency, status: vendorText, created: Instant });
export const RefundList = listOf(Refund);
export type RefundList = z.infer<typeof RefundList>;

const Dispute = z.object({
  status: z.string().min(1).max(100),
  created: Instant,
  evidence_details: z
    .object({ due_by: Instant.nullable().catch(null) })
    .nullish()
    .catch(null),
});
export const DisputeList = listOf(Dispute);
export type DisputeList = z.infer<typeof DisputeList>;

/** https://docs.stripe.com/currencies, special cases; ISK and UGX are written with two decimals that are always zero. */
const WITHOUT_DECIMALS = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' '));
const WITH_THREE_DECIMALS = new Set('BHD JOD KWD OMR TND'.split(' '));

export function amountOf(smallestUnits: number, currency: string): string {
  const whole = readMoney(smallestUnits) ?? '0.00';
  if (WITHOUT_DECIMALS.has(currency)) return whole;
  return divideMoney(whole, WITH_THREE_DECIMALS.has(currency) ? 1_000 : 100);
}

const STATES: Readonly<Record<string, PaymentState>> = {
  requires_payment_method: 'pending',
  requires_confirmation: 'pending',
  requires_action: 'pending',
  processing: 'pending',
  requires_capture: 'authorized',
  succeeded: 'paid',
  canceled: 'cancelled',
};
const REFUND_STATES: Readonly<Record<string, PaymentRefund['refundState']>> = {
  pending: 'pending',
  requires_action: 'pending',
  succeeded: 'succeeded',
  failed: 'failed',
  canceled: 'failed',
};
/** The money stayed, or came back. */
const SETTLED = new Set(['won', 'warning_closed', 'prevented']);

const known = <Word>(words: Readonly<Record<string, Word>>, word: string | null): Word | null =>
  word !== null && Object.hasOwn(words, word) ? (words[word] ?? null) : null;

export function translatePayment(
  intent: PaymentIntent,
  refunds: RefundList['data'],
  disputes: DisputeList['data'],
): Payment {
  const { currency, latest_charge: charge } = intent;
  const open = disputes.find(({ status }) => !SETTLED.has(status));
  return {
    id: intent.id,
    paymentState: stateOf(intent, open !== undefined),
    vendorStatus: intent.status,
    amount: amountOf(intent.amount, currency),
    currency,
    at: intent.created,
    method: charge?.payment_method_details?.type ?? null,
    refunds: refunds.map((refund) => ({
      id: refund.id,
      amount: amountOf(refund.amount, refund.currency),
      currency: refund.currency,
      refundState: known(REFUND_STATES, refund.status) ?? 'unknown',
      at: refund.created,
    })),
    dispute:
      open === undefined
        ? null
        : {
            disputeState: open.status,
            openedAt: open.created,
            respondBy: open.evidence_details?.due_by ?? null,
          },
  };
}

function stateOf({ status, amount, latest_charge: charge }: PaymentIntent, isDisputed: boolean): PaymentState {
  const state = known(STATES, status) ?? 'unknown';
  if (state !== 'paid') return state;
  if (isDisputed) return 'disputed';
  const refunded = charge?.amount_refunded ?? 0;
  if (refunded === 0) return 'paid';
  return refunded >= amount ? 'refunded' : 'partially_refunded';
}
