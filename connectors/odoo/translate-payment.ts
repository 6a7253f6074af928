// What was paid and paid back for a sales order, by its posted invoices and credit notes and by what was paid on the web. Pure; called by
// translate.ts.
import { readMoney } from '../../src/domain/money.ts';
import type { Order } from '../../src/domain/order.ts';
import type { InvoiceRow, SaleOrderRow } from './rows.ts';

/** Odoo's payment_state of an invoice. `in_payment`: paid, and not yet seen on the bank's statement. */
const PAID = new Set(['paid', 'in_payment']);
const NOT_PAID = new Set(['not_paid', 'partial', 'blocked']);

interface TranslatedPayment {
  readonly paymentStatus: Order['paymentStatus'];
  readonly refunds: readonly {
    readonly amount: string | null;
    readonly currency: string;
    readonly at: string;
    readonly method: null;
  }[];
}

export function translatePayment(
  row: SaleOrderRow,
  invoices: ReadonlyMap<number, InvoiceRow> | null,
  unknowns: { about: string; word: string }[],
): TranslatedPayment {
  if (invoices === null) return { paymentStatus: 'unknown', refunds: [] };
  const posted = row.invoice_ids.flatMap((id) => invoices.get(id) ?? []).filter(({ state }) => state === 'posted');
  const refunds = posted
    .filter(({ move_type, payment_state }) => move_type === 'out_refund' && PAID.has(payment_state ?? ''))
    .flatMap(({ amount_total, currency_id, invoice_date }) =>
      invoice_date === null
        ? []
        : // Odoo keeps the day alone; noon is that day in every zone.
          [
            {
              amount: readMoney(amount_total),
              currency: currency_id?.name ?? '',
              at: `${invoice_date}T12:00:00Z`,
              method: null,
            },
          ],
    );
  const charged = posted.filter(({ move_type }) => move_type === 'out_invoice');
  return { paymentStatus: statusOf(row, charged, refunds, unknowns), refunds };
}

function statusOf(
  row: SaleOrderRow,
  charged: readonly InvoiceRow[],
  refunds: TranslatedPayment['refunds'],
  unknowns: { about: string; word: string }[],
): Order['paymentStatus'] {
  const words = charged.map(({ payment_state }) => payment_state ?? 'not_paid');
  const strange = words.find((word) => !PAID.has(word) && !NOT_PAID.has(word) && word !== 'reversed');
  if (strange !== undefined) {
    unknowns.push({ about: 'payment status', word: strange });
    return 'unknown';
  }
  const total = charged.reduce((sum, { amount_total }) => sum + amount_total, 0);
  const paidBack = refunds.reduce((sum, { amount }) => sum + Number(amount), 0);
  if (paidBack > 0) return paidBack >= total - 0.005 ? 'refunded' : 'partially_refunded';
  // A web payment without an invoice is known to the order alone.
  if (words.length === 0)
    return row.amount_total > 0 && (row.amount_paid ?? 0) >= row.amount_total - 0.005 ? 'paid' : 'pending';
  // An invoice that was reversed asks for nothing, and whether anything had been paid is not told.
  const open = words.filter((word) => word !== 'reversed');
  return open.length > 0 && open.every((word) => PAID.has(word)) ? 'paid' : 'pending';
}
