// From stock lists as CSV to StockItems: our own stock.csv, Shopify's product export and Shopify's inventory export (one row
// a SKU and location). Pure; called by load-shop.ts. help.shopify.com/en/manual/products/inventory/setup/inventory-csv
import type { StockItem } from '../../src/domain/order.ts';
import { failed, type Result } from '../../src/domain/result.ts';
import { pick, readCount, readMoney, textOrNull } from './csv-values.ts';
import type { CsvRow } from './read-csv.ts';
import { checkStockItem } from './translate.ts';

const AVAILABLE = ['available (not editable)', 'available', 'variant inventory qty'] as const;
const SKU = ['sku', 'variant sku'] as const;

export const isStockList = (row: CsvRow): boolean =>
  SKU.some((column) => row.has(column)) && AVAILABLE.some((column) => row.has(column));

/** Rows that only add an image to a product carry no variant. */
export const hasNoVariant = (row: CsvRow): boolean => pick(row, ...SKU, ...AVAILABLE) === '';

/** `productTitle` is that of the product's first row: Shopify leaves it out in the others. */
export function translateStockRow(row: CsvRow, productTitle: string): Result<StockItem, string> {
  const cell = pick(row, ...AVAILABLE).toLowerCase();
  const available = cell === 'not stocked' ? 0 : readCount(cell);
  if (available === null) return failed(`available: '${cell}' is no count`);
  const price = pick(row, 'price', 'variant price');
  return checkStockItem({
    sku: pick(row, ...SKU),
    title: describeVariant(row, pick(row, 'title') || productTitle),
    available,
    expectedOn: textOrNull(pick(row, 'expected_on', 'expected_at')),
    price: price === '' ? null : (readMoney(price) ?? price),
    currency: textOrNull(pick(row, 'currency')),
  });
}

/** Shopify names a variant by its options, and the only variant of a product 'Default Title'. */
function describeVariant(row: CsvRow, title: string): string {
  const options = ['option1 value', 'option2 value', 'option3 value']
    .map((column) => pick(row, column))
    .filter((value) => value !== '' && value !== 'Default Title');
  return options.length === 0 ? title : `${title} - ${options.join(' / ')}`;
}
