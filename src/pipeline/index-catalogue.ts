// Finds goods of a catalogue by SKU and by title. Called by gatherFacts, and by the runner for what is kept of the catalogue.
import { arrangeTitles, type Offer } from '../domain/identifiers/item-offer.ts';
import type { StockItem } from '../domain/order.ts';
import type { Catalogue } from '../ports/order-source.ts';

export interface CatalogueIndex {
  readonly bySku: ReadonlyMap<string, StockItem>;
  readonly byTitle: ReadonlyMap<string, StockItem>;
  readonly titles: readonly string[];
  readonly offer: Offer;
}
export const NO_CATALOGUE: CatalogueIndex = {
  bySku: new Map(),
  byTitle: new Map(),
  titles: [],
  offer: arrangeTitles([]),
};
const indexes = new WeakMap<readonly StockItem[], CatalogueIndex>();

/** Made once for each list that a source hands out, not for each mail. */
export function indexCatalogue({ items }: Catalogue): CatalogueIndex {
  const known = indexes.get(items);
  if (known) return known;
  const titles = items.map((item) => item.title);
  const index = {
    bySku: new Map(items.map((item) => [item.sku, item])),
    byTitle: new Map(items.map((item) => [item.title, item])),
    titles,
    offer: arrangeTitles(titles),
  };
  indexes.set(items, index);
  return index;
}
