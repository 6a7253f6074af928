// Whether an order is paid: by its invoices and down payments, whose balance closes them. Pure; called by translate.ts.
import { addMoney, compareMoney } from '../../src/domain/money.ts';
import type { Order } from '../../src/domain/order.ts';
import type { Step } from './read-steps.ts';
import type { HeadRow, OrderRow } from './rows.ts';
import type { OrderLineSteps, UnknownWords } from './translate-lines.ts';

const SETTLED = new Set(['bost_Close', 'bost_Paid']);

/** In the document's own currency. */
export const totalOf = ({ DocTotal, DocTotalFc }: HeadRow): string =>
  DocTotalFc != null && compareMoney(DocTotalFc, '0') !== 0 ? DocTotalFc : DocTotal;

/** A credit note closes an invoice as a payment does, and whether it was paid out or set off is not told: a person looks. */
export function paymentStatusOf(
  order: OrderRow,
  ofLines: readonly OrderLineSteps[],
  isCharged: boolean,
  unknowns: UnknownWords,
): Order['paymentStatus'] {
  const credits = headsOf(ofLines, 'creditNote');
  const [invoices, downPayments] = [headsOf(ofLines, 'invoice'), headsOf(ofLines, 'downPayment')];
  const strange = [...invoices, ...downPayments].filter(
    ({ DocumentStatus }) => DocumentStatus !== 'bost_Open' && !SETTLED.has(DocumentStatus),
  );
  for (const { DocumentStatus } of credits) unknowns.push({ about: 'credit note', word: DocumentStatus });
  for (const { DocumentStatus } of strange) unknowns.push({ about: 'payment status', word: DocumentStatus });
  if (credits.length > 0 || strange.length > 0) return 'unknown';
  if (isCharged && invoices.length > 0 && invoices.every(isSettled)) return 'paid';
  const advance = downPayments
    .filter((head) => isSettled(head) && head.DocCurrency === order.DocCurrency)
    .map((head) => totalOf(head));
  const isPaidAhead = advance.length > 0 && compareMoney(addMoney(...advance), totalOf(order)) >= 0;
  return isPaidAhead && invoices.every(isSettled) ? 'paid' : 'pending';
}

/** A down payment that is paid may stay open until an invoice draws it. */
const isSettled = ({ DocumentStatus, DocTotal, PaidToDate }: HeadRow): boolean =>
  SETTLED.has(DocumentStatus) ||
  (PaidToDate != null && compareMoney(DocTotal, '0') > 0 && compareMoney(PaidToDate, DocTotal) >= 0);

/** Each document once. */
function headsOf(ofLines: readonly OrderLineSteps[], kind: Step['kind']): readonly HeadRow[] {
  const steps = ofLines.flatMap((one) => one.steps.filter((step) => step.kind === kind));
  return [...new Map(steps.map(({ head }) => [head.DocEntry, head])).values()];
}
