// What was paid and paid back for a sales order, by the invoices, cash sales, deposits, credits and cash refunds that grew out of it. Pure; called by
// translate.ts.
import { addMoney, compareMoney, negateMoney } from '../../src/domain/money.ts';
import type { Order } from '../../src/domain/order.ts';
import type { GrownRow, OrderRow } from './rows.ts';
import type { UnknownWords } from './translate-lines.ts';

/** Letters of status by type; not deposited: the money is here, and not yet brought to the bank. */
const PAID: Readonly<Record<string, ReadonlySet<string>>> = {
  CustInvc: new Set(['B']),
  CashSale: new Set(['B', 'C']),
  CustDep: new Set(['A', 'B', 'C']),
};
const NOT_PAID: Readonly<Record<string, ReadonlySet<string>>> = {
  CustInvc: new Set(['A']),
  CashSale: new Set(['A']),
  CustDep: new Set(),
};

interface TranslatedPayment {
  readonly paymentStatus: Order['paymentStatus'];
  readonly refunds: Order['refunds'];
}

/** `grown`: what of the order's may be seen. */
export function translatePayment(
  order: OrderRow,
  grown: readonly GrownRow[],
  currency: string,
  unknowns: UnknownWords,
): TranslatedPayment {
  const refunds = grown
    .filter(({ type }) => type === 'CashRfnd')
    .map(({ foreigntotal, trandate }) => ({
      amount: withoutSign(foreigntotal ?? '0.00'),
      currency,
      // NetSuite keeps the day alone; noon is that day in every zone.
      at: `${trandate}T12:00:00Z`,
      method: null,
    }));
  return { paymentStatus: statusOf(order, grown, refunds, unknowns), refunds };
}

function statusOf(
  { foreigntotal: total, status }: OrderRow,
  grown: readonly GrownRow[],
  refunds: Order['refunds'],
  unknowns: UnknownWords,
): Order['paymentStatus'] {
  const payments = grown.filter(({ type }) => Object.hasOwn(PAID, type));
  const isPaid = (one: GrownRow): boolean => PAID[one.type]?.has(one.status) === true;
  const strange = payments.find((one) => !isPaid(one) && NOT_PAID[one.type]?.has(one.status) !== true);
  // Whether a credit was paid out or set off is not told: a person looks.
  const credit = grown.find(({ type }) => type === 'CustCred');
  const unclear = strange ?? credit;
  if (unclear !== undefined) {
    const about = unclear === credit ? 'credit memo' : 'payment status';
    unknowns.push({ about, word: `${unclear.type}:${unclear.status}` });
    return 'unknown';
  }
  const paidBack = addMoney(...refunds.map(({ amount }) => amount));
  if (compareMoney(paidBack, '0.00') > 0) return compareMoney(paidBack, total) >= 0 ? 'refunded' : 'partially_refunded';
  const deposits = payments.filter(({ type }) => type === 'CustDep');
  const charges = payments.filter(({ type }) => type !== 'CustDep');
  // A deposit is money that is here, though no invoice has taken it yet.
  if (covers(deposits, total)) return 'paid';
  if (charges.length === 0 || charges.some((one) => !isPaid(one))) return 'pending';
  // What was given up of an order is not charged, so that a billed or closed one is paid by what was.
  return status === 'G' || status === 'H' || covers(charges, total) ? 'paid' : 'pending';
}

const covers = (payments: readonly GrownRow[], total: string): boolean =>
  payments.length > 0 &&
  compareMoney(addMoney(...payments.map(({ foreigntotal }) => withoutSign(foreigntotal ?? '0.00'))), total) >= 0;

const withoutSign = (amount: string): string => (amount.startsWith('-') ? negateMoney(amount) : amount);
