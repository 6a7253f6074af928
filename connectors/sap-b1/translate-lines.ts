// The lines of an order with what of each has left, was given up, was charged and still waits, reckoned from the documents that followed. Pure; called by
// translate.ts.
import { waitFor } from '../../src/calls/wait-for-stock.ts';
import { limits } from '../../src/domain/limits.ts';
import type { Order } from '../../src/domain/order.ts';
import type { SapB1Config } from './config.ts';
import type { OrderRecords } from './read-orders.ts';
import type { Step } from './read-steps.ts';
import type { OrderLineRow, OrderRow } from './rows.ts';
import { counts } from './shelf.ts';
import { lineKey } from './trace-steps.ts';

export type UnknownWords = { about: string; word: string }[];

export interface OrderLineSteps {
  readonly row: OrderLineRow;
  readonly steps: readonly Step[];
}

interface LineTally {
  /** All in the unit of the order's line. */
  readonly left: number;
  /** Charged before they leave (reserve invoices), and not gone yet. */
  readonly reserved: number;
  readonly charged: number;
}

export interface TranslatedLines {
  readonly lines: Order['lines'];
  /** All that will come was charged. */
  readonly isCharged: boolean;
  /** Something is still to leave. */
  readonly isWaiting: boolean;
}

export const stepsOfLines = (order: OrderRow, { steps }: OrderRecords): readonly OrderLineSteps[] =>
  order.DocumentLines.map((row) => ({ row, steps: steps.get(lineKey(order.DocEntry, row.LineNum)) ?? [] }));

export function translateLines(
  order: OrderRow,
  ofLines: readonly OrderLineSteps[],
  records: OrderRecords,
  config: SapB1Config,
  unknowns: UnknownWords,
): TranslatedLines {
  const isGivenUp = order.Cancelled || order.DocumentStatus === 'bost_Close';
  const all = ofLines.map(({ row, steps }) => {
    const { left, reserved, charged } = tallyLine(row, steps);
    const fulfilledQuantity = Math.min(row.Quantity, left);
    const rest = exact(row.Quantity - fulfilledQuantity);
    const toLeave = Math.min(rest, reserved);
    const isClosed = isGivenUp || isLineClosed(row, unknowns);
    if (!isClosed) compareOpen(row, exact(rest - toLeave), unknowns);
    const waiting = isClosed ? toLeave : rest;
    const cancelledQuantity = exact(rest - waiting);
    return {
      isCharged: charged >= exact(row.Quantity - cancelledQuantity),
      isWaiting: waiting > 0,
      line: {
        sku: row.ItemCode ?? `line ${row.LineNum}`,
        title: (row.ItemDescription ?? row.ItemCode ?? '').slice(0, limits.vendor.textCharactersMax),
        quantity: row.Quantity,
        unitPrice: row.Price ?? '0.00',
        fulfilledQuantity,
        cancelledQuantity,
        backorder: backorderOf(row, waiting, records, config),
      },
    };
  });
  return {
    lines: all.map(({ line }) => line),
    isCharged: all.length > 0 && all.every((one) => one.isCharged),
    isWaiting: all.some((one) => one.isWaiting),
  };
}

function tallyLine(row: OrderLineRow, steps: readonly Step[]): LineTally {
  const sum = (wanted: (step: Step) => boolean): number =>
    exact(steps.filter(wanted).reduce((total, step) => total + piecesOf(step, row), 0));
  const leftByReserve = sum(({ kind, line }) => kind === 'delivery' && line.BaseType === 13);
  const reserved = sum(({ kind, head }) => kind === 'invoice' && head.ReserveInvoice);
  return {
    left: sum(isIssue),
    reserved: Math.max(0, exact(reserved - leftByReserve)),
    charged: sum(({ kind }) => kind === 'invoice'),
  };
}

/** Whether goods leave by it: a delivery, or an invoice that was made from the order itself and is none for later. */
export const isIssue = ({ kind, head, line }: Step): boolean =>
  kind === 'delivery' || (kind === 'invoice' && line.BaseType === 17 && !head.ReserveInvoice);

/** In the unit of the order's line: a document may count in another, and both say what it is in the warehouse's. */
export function piecesOf({ line }: Step, row: OrderLineRow): number {
  const { InventoryQuantity: inStockUnits, UoMEntry } = line;
  if (UoMEntry === row.UoMEntry || inStockUnits == null || !row.InventoryQuantity) return line.Quantity;
  return exact((inStockUnits * row.Quantity) / row.InventoryQuantity);
}

/** Without what floats add. */
const exact = (quantity: number): number => Math.round(quantity * 1e6) / 1e6;

function isLineClosed({ LineStatus }: OrderLineRow, unknowns: UnknownWords): boolean {
  if (LineStatus === 'bost_Close') return true;
  if (LineStatus !== 'bost_Open') unknowns.push({ about: 'status of a line', word: LineStatus });
  return false;
}

/** What SAP itself says is open: where that is another number, goods left or came back by a document that was not seen. */
function compareOpen(
  { RemainingOpenQuantity: open, Quantity }: OrderLineRow,
  rest: number,
  unknowns: UnknownWords,
): void {
  if (open != null && open !== rest)
    unknowns.push({ about: 'open quantity of a line', word: `${open} of ${Quantity}` });
}

/** Services have no shelf, and what comes from a warehouse that does not count is not judged. */
function backorderOf(
  row: OrderLineRow,
  waiting: number,
  { shelf }: OrderRecords,
  { warehouses }: SapB1Config,
): Order['lines'][number]['backorder'] {
  const item = shelf.get(row.ItemCode ?? '');
  if (waiting <= 0 || item === undefined || !counts(row.WarehouseCode, warehouses)) return null;
  const perPiece = row.InventoryQuantity && row.Quantity > 0 ? row.InventoryQuantity / row.Quantity : 1;
  return waitFor(exact(waiting * perPiece), item);
}
