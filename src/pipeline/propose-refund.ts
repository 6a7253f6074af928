// Money back as an action beside the draft: only where the mail asks for it outright and names the order's whole amount, all that was sent is back at the shop
// and nothing was refunded yet. What share of an order is to be given back else is a person's to say. Pure. Called by propose-actions.ts.
import { findAmounts } from '../domain/identifiers/amounts.ts';
import { type IntentGuess, listLikely } from '../domain/intent.ts';
import { compareMoney, readMoney } from '../domain/money.ts';
import type { Order } from '../domain/order.ts';
import type { OrderAction } from '../domain/order-action.ts';
import { asksForRefund } from './plain-wishes.ts';

interface RefundAsked {
  /** The writer's own words, with the subject. */
  readonly own: string;
  readonly intents: readonly IntentGuess[];
  /** May stand beside the wish. */
  isHarmless(intent: IntentGuess['intent']): boolean;
}

/** null where the mail does not surely ask for just that. */
export function proposeRefund({ own, intents, isHarmless }: RefundAsked, order: Order): OrderAction | null {
  if (intents[0]?.intent !== 'refund_status' || !asksForRefund(own)) return null;
  // Who has sent a thing back says so.
  if (!listLikely(intents).every((intent) => intent === 'return_request' || isHarmless(intent))) return null;
  if (!isWhollyBack(order)) return null;
  const amount = findAmount(own, order);
  return amount === null ? null : { kind: 'request_refund', amount, currency: order.currency, reason: null };
}

function isWhollyBack({ orderStatus, paymentStatus, lines, returns, refunds }: Order): boolean {
  if (orderStatus === 'cancelled' || paymentStatus !== 'paid' || refunds.length > 0 || lines.length === 0) return false;
  if (returns.some(({ returnStatus }) => returnStatus !== 'received')) return false;
  const back = returns.flatMap((one) => one.lines);
  const countOf = (sku: string, counted: readonly { readonly sku: string; readonly quantity: number }[]): number =>
    counted.filter((line) => line.sku === sku).reduce((sum, { quantity }) => sum + quantity, 0);
  return lines.every(
    ({ sku, quantity, fulfilledQuantity, cancelledQuantity }) =>
      cancelledQuantity === 0 && fulfilledQuantity === quantity && countOf(sku, back) === countOf(sku, lines),
  );
}

/** The one amount of the mail, where it is that of the whole order. */
function findAmount(own: string, { total, currency }: Order): string | null {
  const named = findAmounts(own);
  const isOfOrder = named.every(
    (one) =>
      !one.isAmbiguous &&
      (one.currency === null || one.currency === currency) &&
      readMoney(one.value) !== null &&
      compareMoney(one.value, total) === 0,
  );
  return named.length > 0 && isOfOrder ? total : null;
}
