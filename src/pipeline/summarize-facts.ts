// What the audit log keeps of the facts: of which orders and goods, by whose word and of when, and what of them is in doubt; no fact itself.
// Called by gather-facts.ts.
import { summarizePurchaseOrder } from './check-purchase-order.ts';
import type { FactDoubts, Informed, TiedOrder } from './progress.ts';

export function summarizeFacts(found: Informed): Readonly<Record<string, unknown>> {
  const { documents, purchaseOrder, doubts } = found;
  const unknowns = [...new Set(found.orders.flatMap((order) => order.unknowns))];
  return {
    identity: found.identity,
    disclosure: found.disclosure,
    orders: found.tiedOrders.map(summarizeOrder),
    products: found.products.map(({ sku }) => sku),
    ...(documents.length === 0
      ? {}
      : { documents: documents.map(({ kind, source, asOf }) => ({ kind, source, asOf })) }),
    purchaseOrder: purchaseOrder && summarizePurchaseOrder(purchaseOrder),
    requestedLines: found.purchaseOrderRequest?.lines.length ?? null,
    ...(isDoubtful(doubts) ? { doubts } : {}),
    ...(unknowns.length === 0 ? {} : { unknowns }),
    facts: found.facts.length,
  };
}

/** `tracked`: which carriers' connections were heard of its parcels, and when. */
function summarizeOrder({ order, tie, source, asOf }: TiedOrder): Readonly<Record<string, unknown>> {
  const tracked = order.shipments.flatMap(({ trackedBy, trackedAt }) =>
    trackedBy === null ? [] : [{ source: trackedBy, asOf: trackedAt }],
  );
  return { number: order.number, tie, source, asOf, ...(tracked.length === 0 ? {} : { tracked }) };
}

const isDoubtful = ({ down, disagreements, isTrackingStale }: FactDoubts): boolean =>
  down.length > 0 || disagreements.length > 0 || isTrackingStale;
