// The StockSource port over a shop's product variants. Only what Vendure counts has a number: on hand, less what orders hold and what the shop keeps
// back. Called by connector.ts.
import { z } from 'zod';
import { requiredInteger } from '../../src/calls/required-values.ts';
import { createStockList, type StockList } from '../../src/calls/stock-list.ts';
import { vendorFlag, vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import { StockItem } from '../../src/domain/order.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { StockSource } from '../../src/ports/order-source.ts';
import type { VendureClient } from './client.ts';
import { Amount, readAmount } from './money.ts';
import { RawList, SETTINGS, Settings, Variant } from './schemas.ts';
import { isCounted, stockOf } from './translate.ts';

const { recordsPerPage, stockPagesMax } = limits.vendure;

const FIELDS = `totalItems items {
  sku name enabled currencyCode priceWithTax trackInventory outOfStockThreshold useGlobalOutOfStockThreshold
  stockLevels { stockOnHand stockAllocated }
}`;
const BY_SKU = `query VariantBySku($sku: String!) {
  ${SETTINGS} productVariants(options: { filter: { sku: { eq: $sku } }, take: ${recordsPerPage} }) { ${FIELDS} }
}`;
const LIST = `query Variants($skip: Int!) {
  ${SETTINGS} productVariants(options: { sort: { id: ASC }, skip: $skip, take: ${recordsPerPage} }) { ${FIELDS} }
}`;

const Answer = z.object({ globalSettings: Settings, productVariants: RawList });
const StockVariant = Variant.extend({
  enabled: vendorFlag,
  currencyCode: vendorText,
  priceWithTax: Amount.nullable().catch(null),
  outOfStockThreshold: requiredInteger,
  useGlobalOutOfStockThreshold: vendorFlag,
});

export function createStockSource(client: VendureClient, source: string, clock: Clock): StockSource {
  async function readCatalogue(): Promise<StockList> {
    const asOf = clock.now();
    const items: StockItem[] = [];
    for (let page = 0; page < stockPagesMax; page += 1) {
      const { data } = await client.ask(LIST, { skip: page * recordsPerPage }, Answer);
      const { totalItems, items: variants } = data.productVariants;
      items.push(...variants.flatMap((variant) => translateVariant(variant, data.globalSettings)));
      if (variants.length === 0 || (page + 1) * recordsPerPage >= totalItems) break;
    }
    return { items, asOf };
  }
  const list = createStockList(clock, readCatalogue);

  return {
    async findStock(sku) {
      if (sku === '') return null;
      const { data, at } = await client.ask(BY_SKU, { sku }, Answer);
      const items = data.productVariants.items
        .flatMap((variant) => translateVariant(variant, data.globalSettings))
        .filter((item) => item.sku === sku);
      const [item, another] = items;
      // Vendure lets two variants have one SKU: then none of them is meant.
      return item === undefined || another !== undefined ? null : { item, source, asOf: at };
    },
    listStock: async () => ({ ...(await list()), source }),
  };
}

/** Nothing of what is not sold, not counted or broken. */
function translateVariant(raw: unknown, settings: Settings): readonly StockItem[] {
  const parsed = StockVariant.safeParse(raw);
  if (!parsed.success) return [];
  const variant = parsed.data;
  const { sku, name, enabled, currencyCode, priceWithTax } = variant;
  if (sku === null || !enabled || !isCounted(variant, settings.trackInventory)) return [];
  const { onHand, allocated } = stockOf(variant);
  const threshold = variant.useGlobalOutOfStockThreshold ? settings.outOfStockThreshold : variant.outOfStockThreshold;
  const isPriced = priceWithTax !== null && currencyCode?.length === 3;
  const item = StockItem.safeParse({
    sku,
    title: name ?? sku,
    // A threshold below zero lets the shop sell what it has not: that is no stock.
    available: onHand - allocated - Math.max(0, threshold),
    expectedOn: null,
    price: isPriced ? readAmount(priceWithTax, settings.serverConfig.moneyStrategyPrecision) : null,
    currency: isPriced ? currencyCode : null,
  });
  return item.success ? [item.data] : [];
}
