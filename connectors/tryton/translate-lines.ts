// The lines of a sale with what of each has left, will not come, or waits for stock. Pure; called by translate.ts.
import { limits } from '../../src/domain/limits.ts';
import type { Order } from '../../src/domain/order.ts';
import type { SaleRecords } from './read-orders.ts';
import type { LineRow, MoveRow, SaleRow } from './rows.ts';
import { waitFor } from './shelf.ts';

/** A product without a code is named by Tryton's own number of it. */
export const skuOf = (row: Pick<MoveRow, 'product' | 'product.'>): string =>
  row['product.']?.code ?? `product ${row.product}`;

/** As Order.lines wants them; a quantity that is no whole number fails at its schema. */
export function translateLines(sale: SaleRow, records: SaleRecords): Order['lines'] {
  const isCancelled = sale.state === 'cancelled' || sale.state === 'cancel';
  const movesOf = Map.groupBy(records.moves, ({ origin }) => origin ?? '');
  return records.lines
    .filter((line) => line.sale === sale.id && isOfGoods(line))
    .map((line) => translateLine(line, movesOf.get(`sale.line,${line.id}`) ?? [], records, isCancelled));
}

/** Not a heading, a sum, a comment or what the carriage costs. */
const isOfGoods = ({ type, shipment_cost }: LineRow): boolean =>
  type === 'line' && (shipment_cost === null || shipment_cost === undefined);

function translateLine(
  line: LineRow,
  moves: readonly MoveRow[],
  records: SaleRecords,
  isCancelled: boolean,
): Order['lines'][number] {
  const quantity = line.quantity ?? 0;
  const sum = (wanted: (move: MoveRow) => boolean): number =>
    moves.filter(wanted).reduce((total, move) => total + move.quantity, 0);
  // Services leave no warehouse: they are done when Tryton says so.
  const isService = line['product.']?.type === 'service';
  const left = isService && line.move_done ? quantity : sum(({ state }) => state === 'done');
  const fulfilledQuantity = Math.min(quantity, left);
  // A shipment that was cancelled is an exception until a person lets it go or makes it anew.
  const givenUp = sum(({ id, state }) => state === 'cancelled' && line.moves_ignored.includes(id));
  const rest = quantity - fulfilledQuantity;
  const waiting = sum(({ state }) => state === 'draft' || state === 'staging');
  const product = line.product ?? null;
  return {
    sku: product === null ? `line ${line.id}` : skuOf({ product, 'product.': line['product.'] }),
    title: (line['product.']?.name ?? line.description ?? '').slice(0, limits.vendor.textCharactersMax),
    quantity,
    unitPrice: line.unit_price ?? '0.00',
    fulfilledQuantity,
    cancelledQuantity: isCancelled ? rest : Math.min(rest, givenUp),
    backorder: isCancelled || waiting <= 0 || product === null ? null : waitFor(waiting, records.shelf.get(product)),
  };
}
