// The shelf of one Shopify shop, as a StockSource. An item is a SKU: variants that share one are counted together. What a shop does not count
// (`tracked` is false) is not told, for nobody knows how much of it there is.
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import type { StockItem } from '../../src/domain/order.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { StockSource } from '../../src/ports/order-source.ts';
import { Id, page } from './answers.ts';
import type { ShopifyClient } from './client.ts';
import { formatAmount } from './money.ts';
import { quoteTerm } from './search-query.ts';
import type { Shop, ShopReader } from './shop.ts';
import { FIND_VARIANTS, LIST_VARIANTS } from './stock-query.ts';
import { walkPages } from './walk-pages.ts';

const VariantNode = z.object({
  sku: z.string().max(2_000).nullish(),
  title: vendorText,
  price: z
    .union([z.string(), z.number()])
    .transform(String)
    .pipe(z.string().regex(/^\d{1,12}(?:\.\d{1,4})?$/))
    .nullish()
    .catch(null),
  inventoryQuantity: z
    .union([
      z.number().int(),
      z
        .string()
        .regex(/^-?\d{1,9}$/)
        .transform(Number),
    ])
    .nullish()
    .catch(null),
  product: z.object({ title: vendorText }),
  inventoryItem: z.object({ id: Id, tracked: z.boolean().catch(false) }),
});
type VariantNode = z.infer<typeof VariantNode>;
const VariantsAnswer = z.object({ productVariants: page(VariantNode) });

type Listed = Awaited<ReturnType<StockSource['listStock']>>;

export interface ShopifyStock {
  readonly source: StockSource;
  /** Something on the shelf changed: the list is read anew when it is asked for next. */
  forget(): void;
}

export function openStock(client: ShopifyClient, shops: ShopReader, clock: Clock): ShopifyStock {
  let kept: { listed: Listed; untilMs: number } | null = null;
  let reading: Promise<Listed> | null = null;
  /** Counts what changed, so that a list that was being read meanwhile is not taken for new. */
  let changes = 0;

  async function readAll(): Promise<Listed> {
    const changesBefore = changes;
    const shop = await shops.read();
    let at = clock.now();
    const { nodes } = await walkPages(
      async (after) => {
        const asked = await client.ask(LIST_VARIANTS, { after }, VariantsAnswer);
        at = asked.at;
        return asked.data.productVariants;
      },
      { pagesMax: limits.shopify.stockPagesMax },
    );
    return keep({ items: toItems(nodes, shop), source: sourceOf(shop), asOf: at }, changes === changesBefore);
  }

  /** What is the same as before stays the same list, for what was made of it is remembered by it. */
  function keep(listed: Listed, isNew: boolean): Listed {
    const isSame = kept !== null && isDeepStrictEqual(kept.listed.items, listed.items);
    const now = isSame && kept !== null ? { ...listed, items: kept.listed.items } : listed;
    const keptMs = isNew ? limits.shopify.stockKeptSeconds * 1_000 : 0;
    kept = { listed: now, untilMs: Date.parse(clock.now()) + keptMs };
    return now;
  }

  return {
    forget() {
      changes += 1;
      if (kept !== null) kept.untilMs = 0;
    },
    source: {
      async findStock(sku) {
        if (!/[\p{L}\p{N}]/u.test(sku) || sku.length > 255) return null;
        const shop = await shops.read();
        const query = `sku:${quoteTerm(sku)} AND product_status:active`;
        let at = clock.now();
        const { nodes, isMore } = await walkPages(
          async (after) => {
            const asked = await client.ask(FIND_VARIANTS, { query, after }, VariantsAnswer);
            at = asked.at;
            return asked.data.productVariants;
          },
          { pagesMax: limits.shopify.searchPagesMax },
        );
        const own = nodes.filter((node) => node.sku === sku);
        // Shopify finds the words of a SKU in others too: among hundreds of them it may be on a page that was not read.
        if (isMore && own.length === 0)
          throw client.fault(
            'bad_response',
            'FindVariants',
            'more variants have such a SKU in theirs than can be read.',
          );
        const [item] = toItems(own, shop);
        return item === undefined ? null : { item, source: sourceOf(shop), asOf: at };
      },
      listStock() {
        if (kept !== null && Date.parse(clock.now()) < kept.untilMs) return Promise.resolve(kept.listed);
        reading ??= readAll().finally(() => {
          reading = null;
        });
        return reading;
      },
    },
  };
}

const sourceOf = ({ domain }: Shop): string => `shopify:${domain}`;

function toItems(nodes: readonly VariantNode[], { currency }: Shop): StockItem[] {
  const items = new Map<string, StockItem>();
  for (const { sku, title, price, inventoryQuantity, product, inventoryItem } of nodes) {
    if (!sku || !inventoryItem.tracked || inventoryQuantity === null || inventoryQuantity === undefined) continue;
    const before = items.get(sku);
    const own = price === null || price === undefined ? null : formatAmount(price, currency);
    const agreed = before === undefined || before.price === own ? own : null;
    items.set(sku, {
      sku,
      title: before?.title ?? titleOf(product.title ?? '', title),
      available: inventoryQuantity + (before?.available ?? 0),
      // Shopify's transfers have no day on which they are expected.
      expectedOn: null,
      price: agreed,
      currency: agreed === null ? null : currency,
    });
  }
  return [...items.values()];
}

/** Shopify's name of the one variant of a product that has no variants. */
const NO_VARIANT = 'Default Title';
const titleOf = (product: string, variant: string | null): string =>
  variant === null || variant === NO_VARIANT ? product : `${product} - ${variant}`.slice(0, 2_000);
