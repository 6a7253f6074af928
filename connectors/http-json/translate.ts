// From the answers of a mapped JSON API to plain rows: what stands at each pointer, under its column. What they then mean is said in
// src/calls/mapped-order.ts. Pure; called by orders.ts and stock.ts. Standards: RFC 6901.
import type { OrderRows } from '../../src/calls/mapped-order.ts';
import type { Row } from '../../src/calls/mapped-rows.ts';
import { divideMoney, readMoney } from '../../src/domain/money.ts';
import type { HttpJsonConfig } from './config.ts';

type Columns = Readonly<Record<string, string>>;

/** undefined where nothing stands there. */
export function readPointer(value: unknown, pointer: string): unknown {
  if (pointer === '') return value;
  let found: unknown = value;
  for (const step of pointer.slice(1).split('/')) {
    if (typeof found !== 'object' || found === null) return undefined;
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (!Object.hasOwn(found, name)) return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return found;
}

/** A list as it is, one thing as a list of it, nothing as an empty one. */
export function readList(value: unknown, pointer: string): readonly unknown[] {
  const found = readPointer(value, pointer);
  if (found === null || found === undefined) return [];
  return Array.isArray(found) ? found : [found];
}

const AMOUNTS = new Set(['total', 'unit_price', 'amount', 'price']);

export function toRow(
  value: unknown,
  columns: Columns,
  config: Pick<HttpJsonConfig, 'constants' | 'areAmountsInHundredths'>,
): Row {
  const told = Object.entries(columns).map(([column, pointer]) => [column, readPointer(value, pointer)] as const);
  const row = told.map(([column, found]) => [
    column,
    config.areAmountsInHundredths && AMOUNTS.has(column) ? fromHundredths(found) : found,
  ]);
  return { ...config.constants, ...Object.fromEntries(row) };
}

/** What is no amount stays as it is, and is refused as such. */
function fromHundredths(value: unknown): unknown {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const amount = readMoney(value);
  return amount === null ? value : divideMoney(amount, 100);
}

export function toOrderRows(value: unknown, config: HttpJsonConfig): OrderRows {
  return {
    order: toRow(value, config.order, config),
    lines: toPartRows(value, config.lines, config),
    shipments: toPartRows(value, config.shipments, config),
    returns: toPartRows(value, config.returns, config),
    refunds: toPartRows(value, config.refunds, config),
  };
}

/** A parcel or a return has a row for each of its goods, and one where it names none. */
function toPartRows(value: unknown, part: HttpJsonConfig['shipments'], config: HttpJsonConfig): readonly Row[] {
  if (part === undefined) return [];
  return readList(value, part.at).flatMap((item) => {
    const own = toRow(item, part.columns, config);
    const { lines } = part;
    const goods = lines === undefined ? [] : readList(item, lines.at).map((one) => toRow(one, lines.columns, config));
    return goods.length === 0 ? [own] : goods.map((one) => ({ ...own, ...one }));
  });
}
