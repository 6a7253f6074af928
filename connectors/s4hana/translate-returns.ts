// Customer returns of S/4HANA as returns. Pure. Called by translate.ts, and by read-billing.ts for the credit memos that refer to a return.
import type { Order } from '../../src/domain/order.ts';
import type { BillingRecords, ReturnRecords } from './read-billing.ts';
import type { DeliveryItemRow, ReturnItemRow } from './rows.ts';
import { isRejected, noonOf } from './translate-items.ts';

/** Returns of this order, or of items of its invoices. */
export function translateReturns(
  id: string,
  { returns, billing }: { readonly returns: ReturnRecords; readonly billing: BillingRecords | null },
): Order['returns'] {
  const billed = new Set(
    (billing?.items ?? [])
      .filter(({ SalesDocument }) => SalesDocument === id)
      .map(({ BillingDocument, BillingDocumentItem }) => `${BillingDocument}/${BillingDocumentItem}`),
  );
  const isOwn = ({ ReferenceSDDocument: document, ReferenceSDDocumentItem: item }: ReturnItemRow): boolean =>
    document === id || billed.has(`${document}/${item}`);
  return returns.heads.flatMap(({ CustomerReturn, CreationDate }) => {
    const own = returns.items.filter((item) => item.CustomerReturn === CustomerReturn && isOwn(item));
    if (own.length === 0) return [];
    const alive = own.filter((item) => !isRejected(item));
    const shown = alive.length > 0 ? alive : own;
    return [
      {
        id: CustomerReturn,
        returnStatus: alive.length === 0 ? 'rejected' : stateOf(alive, returns.deliveryItems),
        // A return without its day is no return of ours: the schema refuses it.
        requestedAt: noonOf(CreationDate) ?? '',
        lines: shown.map(({ Material, CustomerReturnItem, RequestedQuantity }) => ({
          sku: Material ?? `item ${CustomerReturnItem}`,
          quantity: RequestedQuantity,
        })),
      },
    ];
  });
}

/** Received once all of it is; approved once a delivery back is made for it. Refunds are not told of a return. */
function stateOf(
  alive: readonly ReturnItemRow[],
  deliveryItems: readonly DeliveryItemRow[],
): 'requested' | 'approved' | 'received' {
  const backOf = ({ CustomerReturn, CustomerReturnItem }: ReturnItemRow) =>
    deliveryItems.filter(
      (item) => item.ReferenceSDDocument === CustomerReturn && item.ReferenceSDDocumentItem === CustomerReturnItem,
    );
  const receivedOf = (item: ReturnItemRow): number =>
    backOf(item).reduce((sum, one) => sum + (one.GoodsMovementStatus === 'C' ? one.ActualDeliveryQuantity : 0), 0);
  if (alive.every((item) => receivedOf(item) >= item.RequestedQuantity)) return 'received';
  return alive.some((item) => backOf(item).length > 0) ? 'approved' : 'requested';
}
