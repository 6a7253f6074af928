// The lines of a sales order with what of each was delivered, will not come, or waits for stock. Pure; called by translate.ts.
import { dayOf } from '../../src/domain/calendar.ts';
import { readMoney } from '../../src/domain/money.ts';
import type { OrderRecords } from './read-orders.ts';
import type { MoveRow, SaleLineRow, SaleOrderRow, TransferRow } from './rows.ts';

interface LineParts {
  readonly row: SaleOrderRow;
  readonly records: OrderRecords;
  readonly deliveries: readonly TransferRow[];
  readonly isCancelled: boolean;
  readonly skuOf: (productId: number) => string;
  readonly titleOf: (productId: number) => string;
  readonly timeZone: string;
  readonly today: string;
}

/** As Order.lines wants them, checked by its schema: a quantity that is no whole number or no amount fails there. */
export interface TranslatedLine {
  readonly sku: string;
  readonly title: string;
  readonly quantity: number;
  readonly unitPrice: string | null;
  readonly fulfilledQuantity: number;
  readonly cancelledQuantity: number;
  readonly backorder: { readonly expectedAt: string | null } | null;
}

export function translateLines(parts: LineParts): TranslatedLine[] {
  const { row, records, deliveries, isCancelled } = parts;
  const deliveryIds = new Set(deliveries.map(({ id }) => id));
  const movesOf = Map.groupBy(records.moves, ({ sale_line_id }) => sale_line_id?.id ?? 0);
  return records.lines
    .filter((line) => line.order_id?.id === row.id && isOfGoods(line))
    .map((line) => {
      const moves = movesOf.get(line.id) ?? [];
      const quantity = line.product_uom_qty;
      // Odoo lets more be delivered than was ordered.
      const fulfilledQuantity = Math.min(quantity, Math.max(0, line.qty_delivered));
      const toCustomer = moves.filter(({ picking_id }) => picking_id !== null && deliveryIds.has(picking_id.id));
      const productId = line.product_id?.id ?? 0;
      return {
        sku: parts.skuOf(productId),
        title: parts.titleOf(productId),
        quantity,
        unitPrice: readMoney(line.price_unit),
        fulfilledQuantity,
        cancelledQuantity: isCancelled
          ? quantity - fulfilledQuantity
          : cancelledOf(quantity - fulfilledQuantity, toCustomer),
        backorder: isCancelled ? null : backorderOf(moves, parts),
      };
    });
}

/** Not a heading, a note, the delivery's price or a down payment. */
const isOfGoods = (line: SaleLineRow): boolean =>
  line.display_type === null && line.product_id !== null && !line.is_delivery && !line.is_downpayment;

/** Odoo cancels no line but its moves (a delivery closed without back-order); what moves are still open for will come. */
function cancelledOf(rest: number, moves: readonly MoveRow[]): number {
  const sum = (wanted: (move: MoveRow) => boolean): number =>
    moves.filter(wanted).reduce((total, { product_uom_qty }) => total + product_uom_qty, 0);
  const open = sum(({ state }) => state !== 'done' && state !== 'cancel');
  return Math.max(
    0,
    Math.min(
      sum(({ state }) => state === 'cancel'),
      rest - open,
    ),
  );
}

const NOT_RESERVED = new Set(['confirmed', 'partially_available']);

/** A move that is not reserved waits for stock, unless the forecast says that the shelf has it and only the reservation is still to come. The
 * day is when the last of what is missing is planned to arrive, by purchase or production; a day that has passed promises nothing. */
function backorderOf(moves: readonly MoveRow[], { timeZone, today }: LineParts): TranslatedLine['backorder'] {
  const waiting = moves.filter((move) => NOT_RESERVED.has(move.state) && !isOnShelf(move));
  if (waiting.length === 0) return null;
  const days = waiting.map((move) => (move.forecast_expected_date ? dayOf(move.forecast_expected_date, timeZone) : ''));
  const isPromised = days.every((day) => day >= today);
  return { expectedAt: isPromised ? (days.sort().at(-1) ?? null) : null };
}

const isOnShelf = ({
  forecast_availability: there,
  forecast_expected_date: expectedAt,
  product_uom_qty,
}: MoveRow): boolean => expectedAt === null && there !== undefined && there >= product_uom_qty;
