// The StockSource port over a store's variants and what its locations can sell of them. Called by connector.ts.
import { createStockList, type StockList } from '../../src/calls/stock-list.ts';
import { StockItem } from '../../src/domain/order.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { StockSource } from '../../src/ports/order-source.ts';
import type { BigClient } from './client.ts';
import type { BigInventory, BigProduct, BigVariant } from './schemas.ts';

const PRODUCT_FIELDS = 'name,is_visible,availability,inventory_tracking,preorder_release_date';

export function createStockSource(client: BigClient, source: string, clock: Clock): StockSource {
  async function readCatalogue(): Promise<StockList> {
    const asOf = clock.now();
    const [products, variants, inventory] = await Promise.all([
      client.listProducts({ include_fields: PRODUCT_FIELDS }),
      client.listVariants({}),
      client.listInventory({}),
    ]);
    const byId = new Map(products.map((product) => [product.id, product]));
    const counts = countsOf(inventory);
    const items = variants.flatMap((variant) => translateVariant(variant, byId.get(variant.product_id), counts));
    return { items, asOf };
  }
  const list = createStockList(clock, readCatalogue);

  return {
    async findStock(sku) {
      if (sku === '') return null;
      const asOf = clock.now();
      const exact = (await client.listVariants({ sku })).filter((variant) => variant.sku === sku);
      const [variant, another] = exact;
      // BigCommerce keeps SKUs apart; where a store has not, none of them is meant.
      if (variant === undefined || another !== undefined) return null;
      const { product_id } = variant;
      const [products, inventory] = await Promise.all([
        client.listProducts({ id: product_id, include_fields: PRODUCT_FIELDS }),
        client.listInventory({ 'product_id:in': product_id }),
      ]);
      const product = products.find(({ id }) => id === product_id);
      const [item] = translateVariant(variant, product, countsOf(inventory));
      return item === undefined ? null : { item, source, asOf };
    },
    listStock: async () => ({ ...(await list()), source }),
  };
}

/** What all locations that are open can sell together, by `variant:…` and `product:…`. */
type Counts = ReadonlyMap<string, number>;

function countsOf(inventory: readonly BigInventory[]): Counts {
  const counts = new Map<string, number>();
  const add = (key: string, count: number): void => void counts.set(key, (counts.get(key) ?? 0) + count);
  for (const { identity, locations } of inventory) {
    const open = locations.filter(({ location_enabled }) => location_enabled);
    const count = open.reduce((sum, { available_to_sell }) => sum + available_to_sell, 0);
    if (identity.variant_id !== null) add(`variant:${identity.variant_id}`, count);
    if (identity.product_id !== null) add(`product:${identity.product_id}`, count);
  }
  return counts;
}

/** None where the store does not count it, does not show it, or sells it no more. */
function translateVariant(variant: BigVariant, product: BigProduct | undefined, counts: Counts): readonly StockItem[] {
  if (variant.sku === null || product === undefined || !product.is_visible || product.availability === 'disabled')
    return [];
  const key = { product: `product:${product.id}`, variant: `variant:${variant.id}` }[product.inventory_tracking ?? ''];
  const available = key === undefined ? undefined : counts.get(key);
  if (available === undefined) return [];
  const options = variant.option_values.flatMap(({ label }) => (label === null ? [] : [label])).join(', ');
  const item = StockItem.safeParse({
    sku: variant.sku,
    title: options === '' ? (product.name ?? variant.sku) : `${product.name ?? variant.sku} - ${options}`,
    available,
    expectedOn: product.availability === 'preorder' ? dayOf(product.preorder_release_date) : null,
    price: null,
    currency: null,
  });
  return item.success ? [item.data] : [];
}

const dayOf = (time: string | null): string | null =>
  time !== null && /^\d{4}-\d{2}-\d{2}T/.test(time) ? time.slice(0, 10) : null;
