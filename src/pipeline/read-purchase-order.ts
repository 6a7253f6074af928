// What the purchase order attached to a mail asks for, where there is no order of ours that the sender may hear of to compare it
// with: a person who reads the draft need not open the attachment first. Called by gatherFacts.
import { findExactTitles } from '../domain/identifiers/exact-titles.ts';
import { findPurchaseOrderNumbers } from '../domain/identifiers/purchase-order-number.ts';
import { limits } from '../domain/limits.ts';
import type { Message } from '../domain/message.ts';
import { nameLine } from '../domain/purchase-order/compare-lines.ts';
import type { PurchaseOrderRequest } from '../domain/purchase-order/purchase-order.ts';
import { readPurchaseOrderLines } from '../domain/purchase-order/read-lines.ts';

interface Catalogue {
  readonly titles: readonly string[];
  readonly isInCatalogue: (sku: string) => boolean;
}

/** null where no attachment holds lines that could be read. */
export function readPurchaseOrder(
  { attachments, subject, text }: Message,
  { titles, isInCatalogue }: Catalogue,
): PurchaseOrderRequest | null {
  const options = {
    isKnownSku: (code: string) => isInCatalogue(code.toUpperCase()),
    namesItem: (words: string) => findExactTitles(words, titles).length > 0,
  };
  for (const attachment of attachments) {
    const attached = attachment.text ?? '';
    const { lines } = readPurchaseOrderLines(attached, options);
    if (lines.length === 0) continue;
    const [number] = [attached, subject, text.fresh].flatMap(findPurchaseOrderNumbers);
    return {
      number: number?.normalised ?? null,
      lines: lines
        .slice(0, limits.purchaseOrder.notedLinesMax)
        .map((line) => ({ name: nameLine(line), quantity: line.quantity })),
      furtherLines: Math.max(0, lines.length - limits.purchaseOrder.notedLinesMax),
    };
  }
  return null;
}
