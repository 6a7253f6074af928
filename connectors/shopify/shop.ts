// What is asked of the shop itself once in a while: which rights the app has, its currency and time zone, and what stands around its order
// numbers. Rights decide what is asked of an order, and whether an empty answer may be believed.
import { z } from 'zod';
import { vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { ShopifyClient } from './client.ts';

export const SHOP = `query Shop {
  currentAppInstallation { accessScopes { handle } }
  shop { name myshopifyDomain currencyCode ianaTimezone orderNumberFormatPrefix orderNumberFormatSuffix }
}`;

const ShopAnswer = z.object({
  currentAppInstallation: z.object({ accessScopes: z.array(z.object({ handle: z.string().max(100) })).max(1_000) }),
  shop: z.object({
    name: vendorText,
    myshopifyDomain: z.string().min(1).max(300),
    currencyCode: z.string().length(3),
    ianaTimezone: vendorText,
    orderNumberFormatPrefix: z.string().max(100).nullish(),
    orderNumberFormatSuffix: z.string().max(100).nullish(),
  }),
});

export interface Shop {
  readonly name: string;
  readonly domain: string;
  readonly currency: string;
  /** IANA. */
  readonly timeZone: string;
  readonly numberPrefix: string;
  readonly numberSuffix: string;
  /** A right to write is one to read. */
  may(scope: string): boolean;
}

export interface ShopReader {
  /** Kept for limits.shopify.shopKeptSeconds. ConnectorError as of ShopifyClient.ask. */
  read(): Promise<Shop>;
  /** Asks anew. */
  readNow(): Promise<Shop>;
}

export function createShopReader(client: ShopifyClient, clock: Clock): ShopReader {
  let kept: { readonly shop: Promise<Shop>; readonly untilMs: number } | null = null;
  const readNow = (): Promise<Shop> => {
    const shop = client.ask(SHOP, {}, ShopAnswer).then(({ data }) => toShop(data));
    const own = { shop, untilMs: Date.parse(clock.now()) + limits.shopify.shopKeptSeconds * 1_000 };
    kept = own;
    shop.catch(() => {
      if (kept === own) kept = null;
    });
    return shop;
  };
  return {
    readNow,
    read: () => (kept !== null && Date.parse(clock.now()) < kept.untilMs ? kept.shop : readNow()),
  };
}

function toShop({ currentAppInstallation, shop }: z.infer<typeof ShopAnswer>): Shop {
  const scopes = new Set(currentAppInstallation.accessScopes.map(({ handle }) => handle));
  return {
    name: shop.name ?? shop.myshopifyDomain,
    domain: shop.myshopifyDomain.toLowerCase(),
    currency: shop.currencyCode,
    timeZone: isTimeZone(shop.ianaTimezone) ? shop.ianaTimezone : 'UTC',
    numberPrefix: shop.orderNumberFormatPrefix ?? '',
    numberSuffix: shop.orderNumberFormatSuffix ?? '',
    may: (scope) => scopes.has(scope) || scopes.has(scope.replace(/^read_/, 'write_')),
  };
}

function isTimeZone(name: string | null): name is string {
  try {
    return name !== null && new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

export const FULFILLMENT_ORDER_SCOPES = [
  'read_merchant_managed_fulfillment_orders',
  'read_assigned_fulfillment_orders',
  'read_third_party_fulfillment_orders',
  'read_marketplace_fulfillment_orders',
] as const;

export const mayReadFulfillmentOrders = (shop: Shop): boolean =>
  FULFILLMENT_ORDER_SCOPES.some((scope) => shop.may(scope));
