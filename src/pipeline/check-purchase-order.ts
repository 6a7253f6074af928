// Compares the purchase order that came with a mail with the one order that the mail is about. Called by gatherFacts.
import { compactIdentifier } from '../domain/identifiers/compact-identifier.ts';
import { matchItems } from '../domain/identifiers/item-mentions.ts';
import type { Message } from '../domain/message.ts';
import type { OrderFacts } from '../domain/order-facts.ts';
import { comparePurchaseOrder } from '../domain/purchase-order/compare-lines.ts';
import type { PurchaseOrderDifference, PurchaseOrderLine } from '../domain/purchase-order/purchase-order.ts';
import { readPurchaseOrderLines } from '../domain/purchase-order/read-lines.ts';

export interface PurchaseOrderCheck {
  /** Where the lines were read. */
  readonly from: string;
  readonly lines: number;
  readonly differences: readonly PurchaseOrderDifference[];
}

interface Compared {
  readonly message: Message;
  readonly language: string;
  readonly orders: readonly OrderFacts[];
  readonly isInCatalogue: (sku: string) => boolean;
}

const ITEM_SCORE_MIN = 0.5;

/** null where no lines could be read, or where not exactly one order is meant. */
export function checkPurchaseOrder({ message, language, orders, isInCatalogue }: Compared): PurchaseOrderCheck | null {
  const [order] = orders;
  if (!order || orders.length > 1 || order.isCancelled) return null;
  const bySku = new Map(order.items.map(({ sku }) => [compactIdentifier(sku), sku]));
  const titles = new Map(order.items.map(({ title, sku }) => [title, sku]));
  const findByTitle = (words: string): string | null => {
    const fitting = matchItems(words, [...titles.keys()], language).filter(({ score }) => score >= ITEM_SCORE_MIN);
    const [best, next] = fitting;
    return best && best.score > (next?.score ?? 0) ? (titles.get(best.title) ?? null) : null;
  };
  const findItem = ({ words }: PurchaseOrderLine): string | null =>
    words.map((word) => bySku.get(compactIdentifier(word))).find((sku) => sku !== undefined) ??
    findByTitle(words.join(' '));
  const options = {
    isKnownSku: (code: string) => bySku.has(compactIdentifier(code)) || isInCatalogue(code.toUpperCase()),
    namesItem: (words: string) => findByTitle(words) !== null,
  };
  for (const { from, text } of listPlaces(message)) {
    const read = readPurchaseOrderLines(text, options);
    if (read.lines.length === 0) continue;
    return { from, lines: read.lines.length, differences: comparePurchaseOrder(order, read, findItem) };
  }
  return null;
}

/** For the audit log: what our order has not is named in the sender's words, which do not belong there. */
export const summarizePurchaseOrder = ({ differences, ...read }: PurchaseOrderCheck) => ({
  ...read,
  differences: differences.map(({ name, ...difference }) =>
    difference.kind === 'not_on_order' ? difference : { name, ...difference },
  ),
});

function listPlaces({ attachments, text }: Message): readonly { readonly from: string; readonly text: string }[] {
  return [
    ...attachments.map((attachment, n) => ({ from: `attachment ${n + 1}`, text: attachment.text ?? '' })),
    { from: 'the mail', text: text.fresh },
    { from: 'the forwarded mail', text: text.forwarded?.text ?? '' },
  ].filter((place) => place.text.trim() !== '');
}
