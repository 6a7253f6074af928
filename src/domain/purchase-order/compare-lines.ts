// Where a purchase order and our order are not the same: other quantity, other price, a line that one of them has not.
// Called by gatherFacts.
import { limits } from '../limits.ts';
import type { OrderFacts } from '../order-facts.ts';
import type { PurchaseOrderDifference, PurchaseOrderLine, PurchaseOrderLines } from './purchase-order.ts';

type Item = OrderFacts['items'][number];

/** `findItem` gives the SKU of the order's item that a line names, or null. */
export function comparePurchaseOrder(
  order: OrderFacts,
  { lines, isWhole }: PurchaseOrderLines,
  findItem: (line: PurchaseOrderLine) => string | null,
): readonly PurchaseOrderDifference[] {
  const ours = Map.groupBy(order.items, ({ sku }) => sku);
  const theirs = Map.groupBy(lines, findItem);
  const differences: PurchaseOrderDifference[] = [];
  for (const [sku, items] of ours) {
    const named = theirs.get(sku);
    if (named) differences.push(...compareItem(sku, items, named));
    else if (isWhole) differences.push({ kind: 'not_on_purchase_order', name: sku, order: sumOf(items) });
  }
  for (const line of theirs.get(null) ?? [])
    differences.push({ kind: 'not_on_order', name: nameLine(line), purchaseOrder: line.quantity });
  return differences.slice(0, limits.purchaseOrder.differencesMax);
}

function compareItem(
  name: string,
  items: readonly Item[],
  lines: readonly PurchaseOrderLine[],
): readonly PurchaseOrderDifference[] {
  const differences: PurchaseOrderDifference[] = [];
  const order = sumOf(items);
  const quantities = lines.map(({ quantity }) => quantity).filter((quantity) => quantity !== null);
  const purchaseOrder = quantities.reduce((sum, quantity) => sum + quantity, 0);
  if (quantities.length === lines.length && purchaseOrder !== order)
    differences.push({ kind: 'quantity', name, purchaseOrder, order });
  const prices = items.map(({ unitPrice }) => unitPrice);
  const other = lines.find((line) => line.prices.length > 0 && !prices.some((price) => holdsPrice(line, price)));
  const [theirs] = other?.prices ?? [];
  const [ours] = prices;
  if (theirs !== undefined && ours !== undefined)
    differences.push({ kind: 'price', name, purchaseOrder: theirs, order: ours });
  return differences;
}

const sumOf = (items: readonly Item[]): number => items.reduce((sum, { quantity }) => sum + quantity, 0);

/** A line may state the price of one, or of all of them. Compared in ten-thousandths, which our amounts have at most. */
function holdsPrice({ prices, quantity }: PurchaseOrderLine, unitPrice: string): boolean {
  const parts = (amount: number) => Math.round(amount * 10_000);
  const one = Number(unitPrice);
  return prices.some((price) => [one, one * (quantity ?? 1)].some((ours) => parts(ours) === parts(Number(price))));
}

/** The sender's words, made harmless to stand in a note: no bracket that ends it, no link, no address, no second line. */
export function nameLine({ words }: PurchaseOrderLine): string {
  const name = words
    .join(' ')
    .replace(/[^\p{L}\p{N} ,()&+'"-]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return name.slice(0, limits.purchaseOrder.nameCharactersMax).trim() || '?';
}
