// Purchase-order numbers: the number a business gives to what it orders from us. Called by identify before the order
// numbers, so that `PO-4596498577` is never taken for an order of the shop.
import { foldText } from './fold-text.ts';
import { isListing, listCodes, whatItIsCalled } from './reference-codes.ts';

export interface FoundPurchaseOrderNumber {
  readonly raw: string;
  /** In capitals without spaces; `PO-` before the digits where the writer put PO in any form: `p.o. #459` is `PO-459`. */
  readonly normalised: string;
  readonly index: number;
}

/** The form in which purchase-order numbers are compared, on both sides: capitals, without PO, `#`, spaces and hyphens. */
export function normalisePurchaseOrderNumber(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s#.–-]/g, '')
    .replace(/^PO(?=[A-Z]{0,6}\d)/, '');
}

const PREFIXED = /^PO[-–]?(?=[A-Za-z]{0,4}[-–]?\d)/i;
const BODY = /^[A-Za-z]{0,6}[-–/]?\d[\dA-Za-z]{2,19}(?:[-–][\dA-Za-z]{1,12}){0,3}$/;
const DATE = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-.]\d{1,2}[-.]\d{2,4})$/;
const WRITTEN_PO = /(?:^|[^a-z])p\.? ?o\.?(?:'?s)?[^a-z]{0,6}(?:(?:number|no|nr|num)[^a-z0-9]{0,4})?$/;

/** The purchase-order numbers of a text in order: what is called one in any of the seven languages or starts with PO. */
export function findPurchaseOrderNumbers(text: string): FoundPurchaseOrderNumber[] {
  const folded = foldText(text);
  const found: FoundPurchaseOrderNumber[] = [];
  let lastEnd = -1;
  let lastIsPo = false;
  for (const { text: code, index, end } of listCodes(text)) {
    const body = code.replace(PREFIXED, '');
    if (!BODY.test(body) || DATE.test(body)) continue;
    const isPrefixed = body.length < code.length;
    const isListed = lastEnd > 0 && isListing(text.slice(lastEnd, index));
    if (!isPrefixed && !isListed && whatItIsCalled(folded, index) !== 'purchase_order') continue;
    const isPo: boolean =
      isPrefixed || WRITTEN_PO.test(folded.slice(Math.max(0, index - 24), index)) || (isListed && lastIsPo);
    const compact = body.toUpperCase().replaceAll('–', '-');
    found.push({ raw: code, normalised: isPo && /^\d/.test(compact) ? `PO-${compact}` : compact, index });
    lastEnd = end;
    lastIsPo = isPo;
  }
  return found;
}
