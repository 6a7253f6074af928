// Which shop a CSV order export comes from, and which of its rows belong to one order. Pure; called by load-shop.ts.
import type { Order } from '../../src/domain/order.ts';
import type { Result } from '../../src/domain/result.ts';
import type { CsvRow } from './read-csv.ts';
import type { Unusable } from './translate.ts';
import {
  isShopifyContinuation,
  isShopifyOrderExport,
  isShopifyStray,
  shopifyNumberOf,
  translateShopifyOrder,
} from './translate-shopify-csv.ts';
import {
  isWooCommerceOrderExport,
  isWooContinuation,
  translateWooOrder,
  wooNumberOf,
} from './translate-woocommerce-csv.ts';

export interface CsvOrderKind {
  readonly numberOf: (row: CsvRow) => string;
  readonly isContinuation: (first: CsvRow, row: CsvRow) => boolean;
  /** A row that cannot begin an order. */
  readonly isStray: (row: CsvRow) => boolean;
  readonly translate: (rows: readonly [CsvRow, ...CsvRow[]], offset: string) => Result<Order, Unusable>;
}

const SHOPIFY: CsvOrderKind = {
  numberOf: shopifyNumberOf,
  isContinuation: isShopifyContinuation,
  isStray: isShopifyStray,
  translate: translateShopifyOrder,
};
const WOOCOMMERCE: CsvOrderKind = {
  numberOf: wooNumberOf,
  isContinuation: isWooContinuation,
  isStray: () => false,
  translate: translateWooOrder,
};

/** Told by the columns. Null where they are of neither shop. */
export function checkCsvKind(row: CsvRow): CsvOrderKind | null {
  if (isShopifyOrderExport(row)) return SHOPIFY;
  return isWooCommerceOrderExport(row) ? WOOCOMMERCE : null;
}

/** Whether the row starts an order, continues the one that `first` began, or is an item whose order is not above it. */
export function groupRows(
  kind: CsvOrderKind,
  first: CsvRow | undefined,
  row: CsvRow,
): 'starts' | 'continues' | 'stray' {
  if (first && kind.isContinuation(first, row)) return 'continues';
  return kind.isStray(row) ? 'stray' : 'starts';
}
