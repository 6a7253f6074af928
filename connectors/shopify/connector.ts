// Reads and changes orders and stock of one Shopify shop over the Admin GraphQL API. README.md says how the app is made and which rights it needs.
import { z } from 'zod';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { openActions } from './actions.ts';
import { openShopifyClient } from './client.ts';
import { openOrders } from './orders.ts';
import { checkShop } from './scopes.ts';
import { createShopReader } from './shop.ts';
import { openStock } from './stock.ts';
import { openWebhooks } from './webhooks.ts';

const ShopifyConfig = z.strictObject({
  shop: z
    .string()
    .toLowerCase()
    .regex(
      /^[a-z0-9][a-z0-9-]{0,80}\.myshopify\.com$/,
      'the name under which Shopify knows the shop, such as acme.myshopify.com',
    )
    .describe('such as acme.myshopify.com, which stays when the shop gets a domain of its own'),
  clientId: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,100}$/)
    .nullable()
    .default(null)
    .describe('of an app of the Dev Dashboard; not for one with an access token'),
  cancelRefunds: z.boolean().default(true).describe('whether cancelling an order gives its money back'),
  cancelRestocks: z.boolean().default(true).describe('whether cancelling an order puts its goods back on the shelf'),
  mayRefund: z.boolean().default(false).describe('whether an approved refund is made'),
});

/** `baseUrl` is for tests. */
function openShopify(
  config: z.input<typeof ShopifyConfig>,
  access: SourceAccess,
  { baseUrl }: { readonly baseUrl?: string } = {},
): OpenedSource {
  const { shop, clientId, ...settings } = ShopifyConfig.parse(config);
  const { accessToken, clientSecret } = access.secrets;
  const client = openShopifyClient(
    { baseUrl: baseUrl ?? `https://${shop}`, clientId, clientSecret, accessToken },
    access,
  );
  const shops = createShopReader(client, access.clock);
  const stock = openStock(client, shops, access.clock);
  const hasSecret = clientSecret !== undefined && clientSecret !== '';
  return {
    orders: openOrders(client, shops),
    stock: stock.source,
    actions: openActions(client, shops, settings, access),
    ...(hasSecret
      ? { webhooks: openWebhooks({ client, shops, clientSecret, shopDomain: shop, onStockChange: stock.forget }) }
      : {}),
    check: () => checkShop(client, shops, hasSecret),
  };
}

export const connector = {
  name: 'shopify',
  kind: 'shop',
  ports: ['orders', 'stock', 'actions', 'webhooks'],
  config: ShopifyConfig,
  secrets: {
    clientSecret: {
      label: "Client secret of the app (Dev Dashboard, or the API secret key of an app of the shop's admin)",
      isOptional: true,
    },
    accessToken: {
      label: "Admin API access token (shpat_…), only of an app that was made in the shop's admin",
      isOptional: true,
    },
  },
  open: openShopify,
} as const satisfies SourceConnector<typeof ShopifyConfig>;
