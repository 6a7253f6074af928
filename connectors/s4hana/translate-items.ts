// An item of a sales order as a line of ours: what has left, what was given up, and what waits until when. Pure. Called by translate.ts and its neighbours.
import { limits } from '../../src/domain/limits.ts';
import { divideMoney } from '../../src/domain/money.ts';
import type { OrderLine } from '../../src/domain/order.ts';
import type { ItemRow } from './rows.ts';

/** What S/4HANA keeps as a day stands at noon UTC: that is the same day in every zone. */
export const noonOf = (day: string | null): string | null => (day === null ? null : `${day}T12:00:00Z`);

export const isRejected = ({ SalesDocumentRjcnReason: reason }: Pick<ItemRow, 'SalesDocumentRjcnReason'>): boolean =>
  reason !== null;

/** A line without a material is named by its number. */
export const skuOf = ({ Material, SalesOrderItem }: Pick<ItemRow, 'Material' | 'SalesOrderItem'>): string =>
  Material ?? `item ${SalesOrderItem}`;

/** Services and texts have no delivery status. */
export const isDelivered = ({ DeliveryStatus }: ItemRow): boolean => DeliveryStatus !== null && DeliveryStatus !== '';

/** `left` pieces are gone, `packed` are in deliveries that are not. `today` is a day. */
export function translateItem(
  item: ItemRow,
  { left, packed }: { readonly left: number; readonly packed: number },
  today: string,
): OrderLine {
  const quantity = item.RequestedQuantity;
  const fulfilledQuantity = Math.min(quantity, left);
  const rest = quantity - fulfilledQuantity;
  const unpacked = Math.max(0, rest - packed);
  const isGivenUp = isRejected(item) || (isDelivered(item) && item.SDProcessStatus === 'C');
  const cancelledQuantity = isRejected(item) ? rest : isGivenUp ? unpacked : 0;
  return {
    sku: skuOf(item),
    title: (item.SalesOrderItemText ?? '').slice(0, limits.vendor.textCharactersMax),
    quantity,
    // Before tax and discounts of the header, as S/4HANA tells it.
    unitPrice: Number.isSafeInteger(quantity) && quantity > 0 ? divideMoney(item.NetAmount, quantity) : '0.00',
    fulfilledQuantity,
    cancelledQuantity,
    backorder: isGivenUp || !isDelivered(item) || unpacked === 0 ? null : waitOf(item, today),
  };
}

/** A line waits where less than all was confirmed, or only for a later day than was asked; until that day, from today on. */
function waitOf({ RequestedQuantity, to_ScheduleLine }: ItemRow, today: string): OrderLine['backorder'] {
  const asked = to_ScheduleLine.flatMap(({ RequestedDeliveryDate: day }) => day ?? []).sort()[0];
  const confirmed = to_ScheduleLine
    .flatMap(({ ConfirmedDeliveryDate: on, ConfdOrderQtyByMatlAvailCheck: quantity }) =>
      on !== null && quantity > 0 ? [{ on, quantity }] : [],
    )
    .sort((one, other) => one.on.localeCompare(other.on));
  if (to_ScheduleLine.length === 0) return null;
  let sum = 0;
  for (const { on, quantity } of confirmed) {
    sum += quantity;
    if (sum < RequestedQuantity) continue;
    if (asked === undefined || on <= asked) return null;
    return { expectedAt: on >= today ? on : null };
  }
  return { expectedAt: null };
}
