// The rights that the connector can use, and what is missing without each; for `waybill doctor`.
// Source: https://shopify.dev/docs/api/usage/access-scopes
import { z } from 'zod';
import { tryRight } from '../../src/calls/try-right.ts';
import type { SourceCheck } from '../../src/ports/source-connector.ts';
import { Id } from './answers.ts';
import type { ShopifyClient } from './client.ts';
import { FULFILLMENT_ORDER_SCOPES, mayReadFulfillmentOrders, type Shop, type ShopReader } from './shop.ts';

interface Right {
  readonly what: string;
  readonly scope: string;
  readonly without: string;
}

const RIGHTS: readonly Right[] = [
  { what: 'orders', scope: 'read_orders', without: 'no order can be read at all' },
  {
    what: 'orders',
    scope: 'read_all_orders',
    without: 'orders older than 60 days are not seen, and no answer about one is complete',
  },
  {
    what: 'orders',
    scope: 'read_customers',
    without:
      "the customer's name, language and tags are missing, and only the address that an order was placed with hears about it",
  },
  { what: 'orders', scope: 'read_returns', without: 'returns are not seen' },
  { what: 'stock', scope: 'read_products', without: 'neither titles, prices nor stock can be read' },
  { what: 'stock', scope: 'read_inventory', without: 'what is on the shelf cannot be told' },
  { what: 'actions', scope: 'write_orders', without: 'no order can be cancelled, changed, noted or refunded' },
  { what: 'actions', scope: 'write_returns', without: 'no return can be started' },
];

/** Reads what only access to protected customer data shows. */
export const TRY_ORDERS = `query TryOrders { orders(first: 1) { nodes { id email shippingAddress { name } } } }`;
export const TRY_STOCK = `query TryStock { productVariants(first: 1) { nodes { id inventoryQuantity inventoryItem { tracked } } } }`;

export async function checkShop(
  client: ShopifyClient,
  shops: ShopReader,
  hasWebhookSecret: boolean,
): Promise<readonly SourceCheck[]> {
  const login = await tryRight({
    what: 'login',
    fine: 'The shop knows the app.',
    call: () => shops.readNow().then(() => null),
    remedies: { auth: CREDENTIALS, rejected: CREDENTIALS },
  });
  return login.isFine ? [login, ...(await checkRights(client, await shops.read(), hasWebhookSecret))] : [login];
}

const CREDENTIALS =
  'Check the name of the shop, the client id and its secret, or the access token: waybill connect shopify.';

async function checkRights(
  client: ShopifyClient,
  shop: Shop,
  hasWebhookSecret: boolean,
): Promise<readonly SourceCheck[]> {
  const tried = (what: string, query: string, schema: z.ZodType): Promise<SourceCheck> =>
    tryRight({
      what,
      fine: 'A first one was read.',
      call: () => client.ask(query, {}, schema).then(() => null),
      remedies: { auth: 'See "Set-up" in connectors/shopify/README.md.' },
    });
  return [
    ...RIGHTS.map((right) => checkRight(shop, right)),
    checkFulfillmentOrders(shop),
    ...(shop.may('read_orders') ? [await tried('orders', TRY_ORDERS, z.object({ orders: Tried }))] : []),
    ...(shop.may('read_products') ? [await tried('stock', TRY_STOCK, z.object({ productVariants: Tried }))] : []),
    checkWebhooks(hasWebhookSecret),
  ];
}

const Tried = z.object({ nodes: z.array(z.object({ id: Id })) });

function checkRight(shop: Shop, { what, scope, without }: Right): SourceCheck {
  return shop.may(scope)
    ? { what, isFine: true, detail: scope, remedy: null }
    : { what, isFine: false, detail: `Without ${scope}, ${without}.`, remedy: remedyFor(scope) };
}

const remedyFor = (scope: string): string =>
  scope === 'read_all_orders'
    ? "Ask Shopify for read_all_orders on the app's API access page, then add the scope and install the app's new version."
    : `Add the scope ${scope} to the app in the Dev Dashboard and install its new version.`;

/** Each kind of location has a right of its own; most shops fulfil themselves. */
function checkFulfillmentOrders(shop: Shop): SourceCheck {
  const missing = FULFILLMENT_ORDER_SCOPES.slice(0, 3).filter((scope) => !shop.may(scope));
  if (missing.length === 0)
    return { what: 'orders', isFine: true, detail: 'fulfilment orders of every location', remedy: null };
  const which = mayReadFulfillmentOrders(shop) ? 'of some locations are' : 'are';
  return {
    what: 'orders',
    isFine: false,
    detail: `Holds and back-orders ${which} not seen: ${missing.join(', ')} missing.`,
    remedy: 'Add these scopes to the app in the Dev Dashboard and install its new version.',
  };
}

function checkWebhooks(hasSecret: boolean): SourceCheck {
  return hasSecret
    ? { what: 'webhooks', isFine: true, detail: "signatures are checked with the app's client secret", remedy: null }
    : {
        what: 'webhooks',
        isFine: false,
        detail: 'Without the client secret no webhook can be believed; changes are found by asking from time to time.',
        remedy: "Enter the app's client secret: waybill connect shopify.",
      };
}
