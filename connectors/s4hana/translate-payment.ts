// What was charged and paid of an order, from its billing documents and whether accounting has cleared them. Pure. Called by translate.ts.
import { addMoney, compareMoney } from '../../src/domain/money.ts';
import type { Order } from '../../src/domain/order.ts';
import type { BillingRecords } from './read-billing.ts';
import type { BillingRow, OrderRow } from './rows.ts';

/** Categories of SD documents. Cancellations undo what says itself that it is cancelled; pro-forma and intercompany invoices charge the customer nothing.
 * https://www.sapdatasheet.org/abap/doma/smo3vbtyp.html */
const CHARGES = new Set(['M', 'P']);
const CREDIT_MEMO = 'O';
const NO_CHARGES = new Set(['N', 'S', 'U', '5', '6']);

/** To be cleared, in part, wholly; '' is not relevant. */
const CLEARING = new Set(['A', 'B', 'C']);
/** What may be missing of all by rounding. */
const ROUNDING = '0.05';

export interface Payment {
  readonly paymentStatus: Order['paymentStatus'];
  readonly unknowns: Order['unknowns'];
}

export const isInvoice = ({ SDDocumentCategory, BillingDocumentIsCancelled }: BillingRow): boolean =>
  SDDocumentCategory === 'M' && !BillingDocumentIsCancelled;

export const isCreditMemo = ({ SDDocumentCategory, BillingDocumentIsCancelled }: BillingRow): boolean =>
  SDDocumentCategory === CREDIT_MEMO && !BillingDocumentIsCancelled;

/** `returns` are the numbers of the order's returns, whose credit memos count with its own. */
export function paymentOf(
  { SalesOrder: id, TotalNetAmount }: OrderRow,
  returns: readonly string[],
  billing: BillingRecords | null,
): Payment {
  if (billing === null) return { paymentStatus: 'unknown', unknowns: [] };
  const sources = [id, ...returns];
  const numbers = new Set(
    billing.items.flatMap(({ SalesDocument, BillingDocument }) =>
      SalesDocument !== null && sources.includes(SalesDocument) ? [BillingDocument] : [],
    ),
  );
  const documents = billing.documents.filter(({ BillingDocument }) => numbers.has(BillingDocument));
  const categoryOf = ({ SDDocumentCategory }: BillingRow): string => SDDocumentCategory ?? '';
  const unknowns = documents.flatMap((document) => {
    const category = categoryOf(document);
    // Cleared is a credit memo that was paid out and one that was set off alike: a person looks.
    if (isCreditMemo(document)) return [{ about: 'credit memo', word: document.InvoiceClearingStatus ?? '' }];
    const isKnown = CHARGES.has(category) || NO_CHARGES.has(category) || category === CREDIT_MEMO;
    return isKnown ? [] : [{ about: 'kind of billing document', word: category }];
  });
  const charges = documents.filter(
    (document) => CHARGES.has(categoryOf(document)) && !document.BillingDocumentIsCancelled,
  );
  const strange = charges.find(({ InvoiceClearingStatus: word }) => !CLEARING.has(word ?? ''));
  if (strange !== undefined) {
    const word = strange.InvoiceClearingStatus ?? '';
    return {
      paymentStatus: 'unknown',
      unknowns: word === '' ? unknowns : [...unknowns, { about: 'payment status', word }],
    };
  }
  const own = new Set(charges.map(({ BillingDocument }) => BillingDocument));
  const charged = billing.items
    .filter(({ BillingDocument, SalesDocument }) => SalesDocument === id && own.has(BillingDocument))
    .map(({ NetAmount }) => NetAmount);
  const isAllCharged = charges.length > 0 && compareMoney(addMoney(ROUNDING, ...charged), TotalNetAmount) >= 0;
  const isPaid = isAllCharged && charges.every(({ InvoiceClearingStatus }) => InvoiceClearingStatus === 'C');
  return { paymentStatus: isPaid ? 'paid' : 'pending', unknowns };
}
