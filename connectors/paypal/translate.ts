// From PayPal's captures, orders and disputes to our Payment. Pure; called by payments.ts, and by translate-listed.ts for what both need.
// https://developer.paypal.com/docs/api/payments/v2/, https://developer.paypal.com/docs/api/customer-disputes/v1/
import { z } from 'zod';
import { requiredInstant, requiredMoney } from '../../src/calls/required-values.ts';
import { vendorList, vendorPart, vendorText } from '../../src/calls/vendor-values.ts';
import type { Payment, PaymentRefund, PaymentState } from '../../src/ports/payment-source.ts';

export const Id = z.string().regex(/^[A-Za-z0-9]{1,36}$/);
export const Word = z.string().min(1).max(100);
const Currency = z.string().regex(/^[A-Z]{3}$/);
export const Money = z.object({ currency_code: Currency, value: requiredMoney });
const NotNegative = Money.refine(({ value }) => !value.startsWith('-'));
export const optionalInstant = requiredInstant.nullish().catch(null);

export const Capture = z.object({
  id: Id,
  status: Word,
  status_details: vendorPart(z.object({ reason: vendorText })),
  amount: NotNegative,
  create_time: requiredInstant,
  supplementary_data: vendorPart(z.object({ related_ids: vendorPart(z.object({ order_id: vendorText })) })),
});
export type Capture = z.infer<typeof Capture>;

const Refund = z.object({
  id: Id,
  status: vendorText,
  amount: NotNegative,
  create_time: requiredInstant,
  links: vendorList(z.object({ rel: vendorText, href: vendorText })),
});
const Authorization = z.object({ id: Id, status: Word, amount: NotNegative, create_time: requiredInstant });

export const CheckoutOrder = z.object({
  id: Id,
  status: Word,
  purchase_units: vendorList(
    z.object({
      payments: vendorPart(
        z.object({
          captures: vendorList(Capture),
          authorizations: vendorList(Authorization),
          refunds: vendorList(Refund),
        }),
      ),
    }),
  ),
});
export type CheckoutOrder = z.infer<typeof CheckoutOrder>;

export const DisputeList = z.object({
  items: vendorList(z.object({ dispute_id: z.string().regex(/^[A-Za-z0-9-]{1,255}$/) })),
  links: vendorList(z.object({ rel: vendorText })),
});
export const Dispute = z.object({
  status: Word,
  create_time: requiredInstant,
  seller_response_due_date: optionalInstant,
  dispute_outcome: vendorPart(z.object({ outcome_code: vendorText })),
});
export type Dispute = z.infer<typeof Dispute>;

const STATES: Readonly<Record<string, PaymentState>> = {
  COMPLETED: 'paid',
  PARTIALLY_REFUNDED: 'partially_refunded',
  REFUNDED: 'refunded',
  PENDING: 'pending',
  DECLINED: 'failed',
  DENIED: 'failed',
  FAILED: 'failed',
};
const AUTHORIZATION_STATES: Readonly<Record<string, PaymentState>> = {
  CREATED: 'authorized',
  PENDING: 'pending',
  DENIED: 'failed',
  VOIDED: 'cancelled',
};
const REFUND_STATES: Readonly<Record<string, PaymentRefund['refundState']>> = {
  PENDING: 'pending',
  COMPLETED: 'succeeded',
  FAILED: 'failed',
  CANCELLED: 'failed',
};
/** Why a capture waits: the customer has complained, or asked the bank for the money. */
const DISPUTED = new Set(['BUYER_COMPLAINT', 'CHARGEBACK']);
/** The money stayed, or came back. */
const SETTLED = new Set(['RESOLVED_SELLER_FAVOUR', 'CANCELED_BY_BUYER', 'NONE']);
const MONEY_CAME: ReadonlySet<PaymentState> = new Set(['paid', 'partially_refunded', 'refunded', 'pending']);

export const known = <Value>(words: Readonly<Record<string, Value>>, word: string | null): Value | null =>
  word !== null && Object.hasOwn(words, word) ? (words[word] ?? null) : null;

/** As PayPal says a word and why, such as `PENDING/ECHECK`. */
export const wordOf = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join('/');

export function translateCapture(
  capture: Capture,
  refunds: readonly PaymentRefund[],
  disputes: readonly Dispute[],
): Payment {
  const reason = capture.status_details?.reason ?? null;
  const state = known(STATES, capture.status) ?? 'unknown';
  return {
    id: capture.id,
    vendorStatus: wordOf(capture.status, reason),
    amount: capture.amount.value,
    currency: capture.amount.currency_code,
    at: capture.create_time,
    method: null,
    refunds,
    ...standing(reason !== null && DISPUTED.has(reason) && state !== 'failed' ? 'disputed' : state, disputes),
  };
}

/** Of money that is set aside and was not taken yet; null for what has captures, which say more. */
export function listAuthorized({ purchase_units: units }: CheckoutOrder): readonly Payment[] {
  return units
    .flatMap(({ payments }) => payments?.authorizations ?? [])
    .filter(({ status }) => status !== 'CAPTURED' && status !== 'PARTIALLY_CAPTURED')
    .map(({ id, status, amount, create_time: at }) => ({
      id,
      paymentState: known(AUTHORIZATION_STATES, status) ?? 'unknown',
      vendorStatus: status,
      amount: amount.value,
      currency: amount.currency_code,
      at,
      method: null,
      refunds: [],
      dispute: null,
    }));
}

export const listCaptures = ({ purchase_units: units }: CheckoutOrder): readonly Capture[] =>
  units.flatMap(({ payments }) => payments?.captures ?? []);

/** Those of one capture: each names it by the link `up`. */
export function refundsOf(captureId: string, { purchase_units: units }: CheckoutOrder): readonly PaymentRefund[] {
  return units
    .flatMap(({ payments }) => payments?.refunds ?? [])
    .filter(({ links }) => links.some(({ rel, href }) => rel === 'up' && href?.split('/').at(-1) === captureId))
    .map(({ id, status, amount, create_time: at }) => ({
      id,
      amount: amount.value,
      currency: amount.currency_code,
      refundState: known(REFUND_STATES, status) ?? 'unknown',
      at,
    }));
}

/** A dispute that is not over comes before what the payment says of itself, as long as there was money. */
export function standing(state: PaymentState, disputes: readonly Dispute[]): Pick<Payment, 'paymentState' | 'dispute'> {
  const open = disputes.find(({ dispute_outcome: outcome, status }) => !(status === 'RESOLVED' && isSettled(outcome)));
  if (open === undefined) return { paymentState: state, dispute: null };
  return {
    paymentState: MONEY_CAME.has(state) ? 'disputed' : state,
    dispute: {
      disputeState: wordOf(open.status, open.dispute_outcome?.outcome_code ?? null),
      openedAt: open.create_time,
      respondBy: open.seller_response_due_date ?? null,
    },
  };
}

const isSettled = (outcome: Dispute['dispute_outcome']): boolean => SETTLED.has(outcome?.outcome_code ?? '');
