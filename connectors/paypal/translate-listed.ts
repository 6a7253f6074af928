// From the account's list of transactions to our Payment, for payments that the Payments API does not know. Pure; called by payments.ts and
// transactions.ts. https://developer.paypal.com/docs/api/transaction-search/v1/
import { z } from 'zod';
import { requiredInstant } from '../../src/calls/required-values.ts';
import { vendorCount, vendorList, vendorText } from '../../src/calls/vendor-values.ts';
import { addMoney, compareMoney, negateMoney } from '../../src/domain/money.ts';
import type { Payment, PaymentRefund, PaymentState } from '../../src/ports/payment-source.ts';
import { type Dispute, Id, known, Money, optionalInstant, standing, Word, wordOf } from './translate.ts';

/** One movement of money as the account's list of transactions tells it: a payment, or what was given back of one. */
const Transaction = z.object({
  transaction_id: Id,
  paypal_reference_id: vendorText,
  transaction_event_code: Word,
  transaction_initiation_date: requiredInstant,
  transaction_amount: Money,
  transaction_status: vendorText,
  invoice_id: vendorText,
  custom_field: vendorText,
  instrument_type: vendorText,
});
export type Transaction = z.infer<typeof Transaction>;
/** Fees, transfers to the bank and the like, which may lack what a payment must have. */
const Unasked = z
  .object({ transaction_event_code: z.string().regex(/^T(?!00|11|12)\w{1,10}$/) })
  .transform((): null => null);
export const TransactionPage = z.object({
  transaction_details: vendorList(z.object({ transaction_info: z.union([Unasked, Transaction]) })),
  last_refreshed_datetime: optionalInstant,
  total_pages: vendorCount,
});
export type TransactionPage = z.infer<typeof TransactionPage>;

/** https://developer.paypal.com/docs/transaction-search/transaction-event-codes/: T00nn are payments, those out of the account negative. */
export const isSale = ({ transaction_event_code: code, transaction_amount: { value } }: Transaction): boolean =>
  code.startsWith('T00') && compareMoney(value, '0') > 0;
const REFUND = 'T1107';
const REVERSALS = new Set(['T1106', 'T1201']);
const REVERSAL_UNDONE = 'T1202';
/** What says of an earlier payment that its money went back, or came again. */
export const isOfPayment = ({ transaction_event_code: code, paypal_reference_id: id }: Transaction): boolean =>
  id !== null && (code === REFUND || code === REVERSAL_UNDONE || REVERSALS.has(code));

/** D and V stand in today's list of words, F in an earlier one. */
const STATES: Readonly<Record<string, PaymentState>> = {
  S: 'paid',
  P: 'pending',
  V: 'refunded',
  F: 'partially_refunded',
  D: 'failed',
};
const REFUND_STATES: Readonly<Record<string, PaymentRefund['refundState']>> = {
  S: 'succeeded',
  P: 'pending',
  D: 'failed',
};

/** What was given back, as the list tells it. */
export const listedRefunds = (later: readonly Transaction[]): readonly PaymentRefund[] =>
  later
    .filter((one) => one.transaction_event_code === REFUND)
    .map((one): PaymentRefund => {
      const { value, currency_code: currency } = one.transaction_amount;
      return {
        id: one.transaction_id,
        amount: value.startsWith('-') ? negateMoney(value) : value,
        currency,
        refundState: known(REFUND_STATES, one.transaction_status) ?? 'unknown',
        at: one.transaction_initiation_date,
      };
    });

/** A payment that is no capture of the Payments API, by what the list says of it and of what went back since. */
export function translateListed(
  sale: Transaction,
  later: readonly Transaction[],
  disputes: readonly Dispute[],
): Payment {
  const { transaction_event_code: code, transaction_status: status, transaction_amount: amount } = sale;
  const refunds = listedRefunds(later);
  return {
    id: sale.transaction_id,
    vendorStatus: wordOf(code, status),
    amount: amount.value,
    currency: amount.currency_code,
    at: sale.transaction_initiation_date,
    method: sale.instrument_type,
    refunds,
    ...standing(isReversed(later) ? 'disputed' : stateOf(sale, refunds), disputes),
  };
}

function isReversed(later: readonly Transaction[]): boolean {
  const codes = later.map((one) => one.transaction_event_code);
  return codes.some((code) => REVERSALS.has(code)) && !codes.includes(REVERSAL_UNDONE);
}

/** The list calls a payment S also after a part of it went back. */
function stateOf(
  { transaction_status: status, transaction_amount: { value } }: Transaction,
  refunds: readonly PaymentRefund[],
): PaymentState {
  const state = known(STATES, status) ?? 'unknown';
  const given = refunds.filter(({ refundState }) => refundState === 'succeeded').map(({ amount }) => amount);
  if (state !== 'paid' || given.length === 0) return state;
  return compareMoney(addMoney(...given), value) >= 0 ? 'refunded' : 'partially_refunded';
}
