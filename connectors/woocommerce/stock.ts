// The StockSource port over a shop's products and variations. Only what the shop counts has a number; of what it sells uncounted nothing is told but
// that it is sold out. Called by connector.ts.
import { createStockList, type StockList } from '../../src/calls/stock-list.ts';
import { limits } from '../../src/domain/limits.ts';
import { StockItem } from '../../src/domain/order.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { StockSource } from '../../src/ports/order-source.ts';
import type { WooClient, WooPage } from './client.ts';
import type { WooProduct } from './schemas.ts';

/** Null where the key may not read the settings, or where prices are shown otherwise than they are entered: then none is told. */
type PriceCurrency = string | null;

export function createStockSource(client: WooClient, source: string, clock: Clock): StockSource {
  let currency: Promise<PriceCurrency> | null = null;

  function readCurrency(): Promise<PriceCurrency> {
    currency ??= readPriceCurrency(client).catch((error: unknown) => {
      currency = null;
      if (isConnectorError(error, 'auth', 'not_found')) return null;
      throw error;
    });
    return currency;
  }

  async function readCatalogue(): Promise<StockList> {
    const asOf = clock.now();
    const products = await readAll((page) => client.listProducts({}, page));
    const variants: WooProduct[] = [];
    for (const product of products) {
      if (product.type !== 'variable') continue;
      const variations = await readAll((page) => client.listVariations(product.id, page));
      variants.push(...variations.map((variation) => ({ ...variation, name: nameOf(product, variation) })));
    }
    const priceCurrency = await readCurrency();
    const items = [...products, ...variants].flatMap((product) => translateProduct(product, priceCurrency));
    return { items, asOf };
  }
  const list = createStockList(clock, readCatalogue);

  return {
    async findStock(sku) {
      if (sku === '') return null;
      const asOf = clock.now();
      const { records } = await client.listProducts({ sku }, 1);
      const exact = records.filter((product) => product.sku === sku);
      const [product, another] = exact;
      // WooCommerce keeps SKUs apart; where an import has not, none of them is meant.
      if (product === undefined || another !== undefined) return null;
      const [item] = translateProduct(product, await readCurrency());
      return item === undefined ? null : { item, source, asOf };
    },
    listStock: async () => ({ ...(await list()), source }),
  };
}

async function readAll(list: (page: number) => Promise<WooPage<WooProduct>>): Promise<readonly WooProduct[]> {
  const all: WooProduct[] = [];
  for (let page = 1; page <= limits.vendor.pagesMax; page += 1) {
    const { records, isLast } = await list(page);
    all.push(...records);
    if (isLast) break;
  }
  return all;
}

function translateProduct(product: WooProduct, currency: PriceCurrency): readonly StockItem[] {
  const { sku, status, type } = product;
  if (sku === null || type === 'variable' || type === 'grouped' || (status !== null && status !== 'publish')) return [];
  const available = countOf(product);
  if (available === null) return [];
  const isPriced = currency !== null && product.price !== null;
  const item = StockItem.safeParse({
    sku,
    title: product.name ?? sku,
    available,
    expectedOn: null,
    price: isPriced ? product.price : null,
    currency: isPriced ? currency : null,
  });
  return item.success ? [item.data] : [];
}

/** Null where the shop does not count it and has some. */
function countOf({ manage_stock, stock_quantity, stock_status }: WooProduct): number | null {
  if (manage_stock && stock_quantity !== null) return stock_quantity;
  return stock_status === 'outofstock' || stock_status === 'onbackorder' ? 0 : null;
}

/** A variation of a list is named by what sets it apart alone; `Mug - Blue` in a search. */
function nameOf(product: WooProduct, { name, attributes }: WooProduct): string {
  const options = attributes.flatMap(({ option }) => (option === null ? [] : [option])).join(', ');
  const base = product.name ?? '';
  return options === '' ? (name ?? base) : `${base} - ${options}`;
}

/** Prices are told as they are entered, so only where the shop shows them so. */
async function readPriceCurrency(client: WooClient): Promise<PriceCurrency> {
  const general = await client.readSettings('general');
  const currency = general.get('woocommerce_currency');
  if (typeof currency !== 'string' || currency.length !== 3) return null;
  if (general.get('woocommerce_calc_taxes') !== 'yes') return currency;
  const tax = await client.readSettings('tax');
  const isEnteredWithTax = tax.get('woocommerce_prices_include_tax') === 'yes';
  const isShownWithTax = tax.get('woocommerce_tax_display_shop') === 'incl';
  return isEnteredWithTax === isShownWithTax ? currency : null;
}
