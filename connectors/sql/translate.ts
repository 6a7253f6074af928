// From rows as the drivers give them to plain ones: columns in lower case, big numbers and bytes as text. What they then mean is said in
// src/calls/mapped-order.ts. Pure; called by client.ts.
import type { Row } from '../../src/calls/mapped-rows.ts';

export const plainRow = (row: Readonly<Record<string, unknown>>): Row =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column.toLowerCase(), plainValue(value)]));

function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  return value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value;
}
