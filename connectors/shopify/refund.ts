// Gives money back at Shopify. It has no request for a refund that a person would still have to grant: this one is the refund itself, of an amount, the way
// the money came, under an idempotency key. Source: https://shopify.dev/docs/api/admin-graphql/2026-10/mutations/refundCreate
import type { z } from 'zod';
import { addMoney, compareMoney, negateMoney, readMoney } from '../../src/domain/money.ts';
import type { ActionEnd, OrderAction } from '../../src/ports/order-actions.ts';
import {
  markOf,
  RefundAnswer,
  RefundableAnswer,
  RefundNotes,
  readRefund,
  readRefusal,
  refused,
} from './action-answers.ts';
import { CREATE_REFUND, REFUND_NOTES, REFUNDABLE } from './action-query.ts';
import type { ActionPlace } from './actions.ts';
import { formatAmount } from './money.ts';

type RequestRefund = Extract<OrderAction, { readonly kind: 'request_refund' }>;

export async function createRefund(
  place: ActionPlace,
  { amount, currency, reason }: RequestRefund,
): Promise<ActionEnd> {
  const { client, id, order, request } = place;
  if (currency !== order.presentmentCurrencyCode)
    return refused(`The order was paid in ${order.presentmentCurrencyCode}, not in ${currency}.`);
  const wanted = readMoney(amount);
  if (wanted === null || compareMoney(wanted, '0') <= 0) return refused('It is no amount that can be given back.');
  const { transactions, left } = splitPayment(await readPayments(place), wanted, place);
  if (compareMoney(left, '0') > 0)
    return refused(`Only ${addMoney(wanted, negateMoney(left))} ${currency} of the order can be given back.`);
  const note = `${(reason ?? '').slice(0, 200)} (${markOf(request)})`.trim();
  const input = { orderId: id, currency, note, notify: false, transactions };
  const variables = { input, key: request.idempotencyKey };
  const { refundCreate } = await client.change(CREATE_REFUND, variables, RefundAnswer, { isIdempotent: true });
  const refusal = readRefusal(refundCreate.userErrors);
  if (refusal !== null) return refusal;
  if (!refundCreate.refund)
    throw client.fault('bad_response', 'CreateRefund', 'its answer names neither a refund nor an error.');
  return readRefund(refundCreate.refund);
}

type Payment = NonNullable<
  NonNullable<z.infer<typeof RefundableAnswer>['order']>['suggestedRefund']
>['suggestedTransactions'][number];

async function readPayments({ client, id }: ActionPlace): Promise<readonly Payment[]> {
  const { data } = await client.ask(REFUNDABLE, { id }, RefundableAnswer);
  return data.order?.suggestedRefund?.suggestedTransactions ?? [];
}

/** From one payment after the other, what is left of each; `left` is what none of them holds. */
function splitPayment(payments: readonly Payment[], wanted: string, { id, order }: ActionPlace) {
  const { presentmentCurrencyCode: currency } = order;
  const transactions: Readonly<Record<string, string>>[] = [];
  let left = wanted;
  for (const { gateway, maximumRefundableSet, parentTransaction } of payments) {
    const most = maximumRefundableSet?.presentmentMoney;
    if (gateway === null || !parentTransaction || most?.currencyCode !== currency) continue;
    const taken = compareMoney(left, most.amount) < 0 ? left : most.amount;
    if (compareMoney(taken, '0') <= 0) continue;
    left = addMoney(left, negateMoney(taken));
    const amount = formatAmount(taken, currency);
    transactions.push({ orderId: id, parentId: parentTransaction.id, gateway, kind: 'REFUND', amount });
  }
  return { transactions, left };
}

/** What is not there may still come, for as long as Shopify works on what it was sent. */
export async function settleRefund({ client, id, request }: ActionPlace): Promise<ActionEnd | null> {
  const { data } = await client.ask(REFUND_NOTES, { id }, RefundNotes);
  const mark = markOf(request);
  const made = data.order?.refunds.find(({ note }) => note?.includes(mark));
  return made === undefined ? null : readRefund(made);
}
