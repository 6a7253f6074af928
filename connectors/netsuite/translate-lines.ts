// The lines of a sales order, with what of each has left, was given up or waits for stock, and the goods of a return. Pure; called by translate.ts.
import { limits } from '../../src/domain/limits.ts';
import { divideMoney, negateMoney } from '../../src/domain/money.ts';
import type { OrderLine } from '../../src/domain/order.ts';
import type { OrderRecords } from './read-orders.ts';
import type { LineRow, OrderRow } from './rows.ts';
import { arrivalOf } from './shelf.ts';

export type UnknownWords = { about: string; word: string }[];

const GOODS = new Set(['InvtPart', 'Assembly', 'Kit', 'NonInvtPart', 'GiftCert', 'DwnLdItem', 'Service']);
/** Lines that carry an amount, a heading or the freight. */
const NO_GOODS = new Set([
  'Discount',
  'Markup',
  'Subtotal',
  'Description',
  'Payment',
  'ShipItem',
  'OthCharge',
  'TaxItem',
  'TaxGroup',
  'Group',
  'EndGroup',
]);

/** What stands within a kit goes with it. */
const isGoods = ({ itemtype, kitmemberof }: LineRow): boolean =>
  kitmemberof === null && (itemtype === null || !NO_GOODS.has(itemtype));

export const skuOf = (item: string, { items }: OrderRecords): string => items.get(item)?.itemid ?? `item ${item}`;

export function translateLines(order: OrderRow, records: OrderRecords, unknowns: UnknownWords): OrderLine[] {
  const goods = (records.lines.get(order.id) ?? []).filter(isGoods);
  for (const type of new Set(goods.map(({ itemtype }) => itemtype ?? '')))
    if (type !== '' && !GOODS.has(type)) unknowns.push({ about: 'item type', word: type });
  const parcels = inParcels(order, records);
  return goods.map((line) => translateLine(line, order, parcels.get(line.id), records));
}

interface InParcels {
  readonly left: number;
  readonly inTheHouse: number;
}

/** How many of each line are in fulfilments that were shipped, and in those that were only picked or packed. */
function inParcels({ id }: OrderRow, { grown, seen, shipped, lines }: OrderRecords): ReadonlyMap<string, InParcels> {
  const counts = new Map<string, InParcels>();
  for (const { id: fulfilment, type } of grown.get(id) ?? []) {
    const row = type === 'ItemShip' ? seen.get(fulfilment) : undefined;
    if (row === undefined || row.voided) continue;
    const quantities = new Map((lines.get(fulfilment) ?? []).map((line) => [line.id, line.quantity]));
    for (const { previousline, nextline } of shipped.get(fulfilment) ?? []) {
      const known = counts.get(previousline ?? '') ?? { left: 0, inTheHouse: 0 };
      const more = quantities.get(nextline ?? '') ?? 0;
      counts.set(
        previousline ?? '',
        row.status === 'C' ? { ...known, left: known.left + more } : { ...known, inTheHouse: known.inTheHouse + more },
      );
    }
  }
  return counts;
}

/** NetSuite's own count, but never with what is still in the house. What is not to be sent (a service, a download) is done where it was billed. */
function fulfilledOf(line: LineRow, parcels: InParcels | undefined): number {
  if (!line.fulfillable) return Math.min(line.quantity, line.billed);
  const counted = Math.min(line.quantity, line.shipped);
  return parcels === undefined || parcels.inTheHouse === 0 ? counted : Math.min(counted, parcels.left);
}

function translateLine(
  line: LineRow,
  { status }: OrderRow,
  parcels: InParcels | undefined,
  records: OrderRecords,
): OrderLine {
  const { quantity, item } = line;
  const fulfilledQuantity = fulfilledOf(line, parcels);
  const rest = quantity - fulfilledQuantity;
  const isGivenUp = line.isclosed || status === 'C' || status === 'H';
  const waiting = isGivenUp || line.dropship || !line.fulfillable ? 0 : Math.min(rest, line.backordered);
  const title = records.items.get(item)?.displayname ?? line.memo ?? skuOf(item, records);
  return {
    sku: skuOf(item, records),
    title: title.slice(0, limits.vendor.textCharactersMax),
    quantity,
    unitPrice: unitPriceOf(line),
    fulfilledQuantity,
    cancelledQuantity: isGivenUp ? rest : 0,
    backorder: waiting > 0 ? { expectedAt: arrivalOf(waiting, records.shelf(item)) } : null,
  };
}

/** The line's amount stands in the currency of the order, its rate in that of the company; what the customer owes stands below zero. */
function unitPriceOf({ amount, quantity }: LineRow): string {
  if (amount === null || amount === undefined || !Number.isSafeInteger(quantity) || quantity === 0) return '0.00';
  return divideMoney(negateMoney(amount), quantity);
}

/** Of a fulfilment: those of its lines that came of lines of the order. Its other lines move the costs of the same goods. */
export function shippedGoods(fulfilment: string, records: OrderRecords): { sku: string; quantity: number }[] {
  const own = new Set((records.shipped.get(fulfilment) ?? []).map(({ nextline }) => nextline));
  return sumOf(
    (records.lines.get(fulfilment) ?? []).filter(({ id }) => own.has(id)),
    records,
  );
}

export const returnedGoods = (authorization: string, records: OrderRecords): { sku: string; quantity: number }[] =>
  sumOf(records.lines.get(authorization) ?? [], records);

function sumOf(lines: readonly LineRow[], records: OrderRecords): { sku: string; quantity: number }[] {
  const sums = new Map<string, number>();
  for (const line of lines.filter(isGoods)) {
    const sku = skuOf(line.item, records);
    sums.set(sku, (sums.get(sku) ?? 0) + line.quantity);
  }
  return [...sums].map(([sku, quantity]) => ({ sku, quantity }));
}
