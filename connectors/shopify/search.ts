// Asks Shopify's search for orders, in the forms in which a shop may have written a number, and keeps those that really have it.
import { z } from 'zod';
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { normalisePurchaseOrderNumber } from '../../src/domain/identifiers/purchase-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import { FoundNode, page } from './answers.ts';
import type { ShopifyClient } from './client.ts';
import { anyOf, FIND_ORDERS } from './search-query.ts';
import type { Shop } from './shop.ts';
import { walkPages } from './walk-pages.ts';

/** Shopify's ids, newest order first; `why` where there may be more. */
export interface Found {
  readonly ids: readonly string[];
  readonly why: string | null;
}

const FORM_CHARACTERS_MAX = 100;
export const FoundPage = page(FoundNode);
const FoundAnswer = z.object({ orders: FoundPage });

interface FoundNodes {
  readonly nodes: readonly FoundNode[];
  readonly why: string | null;
}

export const toFound = ({ nodes, why }: FoundNodes): Found => ({ ids: nodes.map(({ id }) => id), why });

/** Each page is looked through until enough are found; `fits` decides. */
export async function searchOrders(
  client: ShopifyClient,
  field: string | null,
  forms: readonly string[],
  fits: (node: FoundNode) => boolean,
): Promise<FoundNodes> {
  const query = anyOf(
    field,
    forms.filter((form) => form.length <= FORM_CHARACTERS_MAX),
  );
  if (query === null) return { nodes: [], why: null };
  const { nodes, isMore } = await walkPages(
    async (after) => (await client.ask(FIND_ORDERS, { query, after }, FoundAnswer)).data.orders,
    {
      pagesMax: limits.shopify.searchPagesMax,
      isEnough: (some) => some.filter(fits).length > limits.identify.ordersMax,
    },
  );
  const found = nodes.filter(fits);
  const isCut = isMore && found.length <= limits.identify.ordersMax;
  return { nodes: found, why: isCut ? MORE_RESULTS : null };
}

const MORE_RESULTS = `Shopify's search gives more than the ${limits.shopify.searchPagesMax} pages that were read.`;

export async function findByNumber(client: ShopifyClient, shop: Shop, number: string): Promise<Found> {
  const normal = normaliseOrderNumber(number);
  const fits = ({ name }: FoundNode): boolean => name !== null && normaliseOrderNumber(name) === normal;
  return toFound(await searchOrders(client, 'name', orderNumberForms(number, shop), fits));
}

export async function findByPurchaseOrder(client: ShopifyClient, number: string): Promise<Found> {
  const normal = normalisePurchaseOrderNumber(number);
  const fits = ({ poNumber }: FoundNode): boolean =>
    poNumber !== null && normalisePurchaseOrderNumber(poNumber) === normal;
  const forms = normal === '' ? [] : [number.trim(), normal, `PO-${normal}`, `PO${normal}`];
  return toFound(await searchOrders(client, 'po_number', forms, fits));
}

/** As it was written, in normal form, and as the shop writes its numbers: `K-1001` of a shop whose numbers begin with `#K`. */
function orderNumberForms(written: string, { numberPrefix, numberSuffix }: Shop): readonly string[] {
  const normal = normaliseOrderNumber(written);
  const digits = /\d+/.exec(normal)?.[0];
  const own = digits === undefined ? null : `${numberPrefix}${digits}${numberSuffix}`;
  return [written.trim(), normal, ...(own !== null && normaliseOrderNumber(own) === normal ? [own] : [])];
}
