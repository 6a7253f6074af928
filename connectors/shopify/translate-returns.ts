// From Shopify's returns to ours. Pure. Shopify closes a return without saying whether goods or money came; what was processed and refunded of its
// lines tells it. Source: https://shopify.dev/docs/apps/build/orders-fulfillment/returns-apps
import type { Order } from '../../src/domain/order.ts';
import type { ReturnLineNode, ReturnNode } from './answers.ts';
import { tailOf } from './order-id.ts';
import type { LineSight, Unknowns } from './translate.ts';
import { partsOf } from './translate-parcels.ts';

type ReturnStatus = Order['returns'][number]['returnStatus'];

/** A return that was called off is none. */
export function translateReturns(
  returns: readonly ReturnNode[],
  sights: ReadonlyMap<string, LineSight>,
  unknowns: Unknowns,
): Order['returns'] {
  return returns
    .filter(({ status }) => status !== 'CANCELED')
    .slice(0, 500)
    .map((node) => {
      const returnStatus = readStatus(node);
      if (returnStatus === 'unknown') unknowns.push({ about: 'return status', word: node.status ?? 'none' });
      const parts = node.returnLineItems.nodes.map(({ quantity, fulfillmentLineItem }) => ({
        quantity,
        lineItem: fulfillmentLineItem?.lineItem ?? null,
      }));
      return { id: tailOf(node.id), returnStatus, requestedAt: node.createdAt, lines: partsOf(parts, sights) };
    });
}

function readStatus({ status, returnLineItems }: ReturnNode): ReturnStatus {
  if (status === 'REQUESTED') return 'requested';
  if (status === 'DECLINED') return 'rejected';
  if (status !== 'OPEN' && status !== 'CLOSED') return 'unknown';
  const lines = returnLineItems.nodes;
  if (isWhole(lines, ({ refundedQuantity }) => refundedQuantity)) return 'refunded';
  if (isWhole(lines, ({ processedQuantity }) => processedQuantity)) return 'received';
  return status === 'OPEN' ? 'approved' : 'unknown';
}

const isWhole = (lines: readonly ReturnLineNode[], done: (line: ReturnLineNode) => number): boolean =>
  lines.length > 0 && lines.every((line) => done(line) >= line.quantity);
