// Gives money back at Shopify. It has no request for a refund that a person would still have to grant: this one is the refund itself, of an amount, the way
// the money came, under an idempotency key. Source: https://shopify.dev/docs/api/admin-graphql/2026-10/mutations/refundCreate
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
import { fromUnits, toUnits } from './money.ts';

type RequestRefund = Extract<OrderAction, { readonly kind: 'request_refund' }>;

export async function createRefund(
  place: ActionPlace,
  { amount, currency, reason }: RequestRefund,
): Promise<ActionEnd> {
  const { client, id, order, request } = place;
  if (currency !== order.presentmentCurrencyCode)
    return refused(`The order was paid in ${order.presentmentCurrencyCode}, not in ${currency}.`);
  const wanted = toUnits(amount);
  if (wanted <= 0n) return refused('There is no amount to give back.');
  const { data } = await client.ask(REFUNDABLE, { id }, RefundableAnswer);
  let open = wanted;
  const transactions: Record<string, string>[] = [];
  for (const { gateway, maximumRefundableSet, parentTransaction } of data.order?.suggestedRefund
    ?.suggestedTransactions ?? []) {
    if (gateway === null || !maximumRefundableSet || !parentTransaction) continue;
    const { amount: most, currencyCode } = maximumRefundableSet.presentmentMoney;
    const taken = currencyCode === currency ? smaller(open, toUnits(most)) : 0n;
    if (taken <= 0n) continue;
    open -= taken;
    transactions.push({
      orderId: id,
      parentId: parentTransaction.id,
      gateway,
      kind: 'REFUND',
      amount: fromUnits(taken, currency),
    });
  }
  if (open > 0n)
    return refused(`Only ${fromUnits(wanted - open, currency)} ${currency} of the order can be given back.`);
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

export async function settleRefund({ client, id, request }: ActionPlace): Promise<ActionEnd> {
  const { data } = await client.ask(REFUND_NOTES, { id }, RefundNotes);
  const mark = markOf(request);
  const made = data.order?.refunds.find(({ note }) => note?.includes(mark));
  return made === undefined ? refused('The order has no such refund.') : readRefund(made);
}

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);
