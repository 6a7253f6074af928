// Orders, stock, actions and webhooks of a BigCommerce store. README.md says how an admin connects it.
import { z } from 'zod';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { createActions } from './actions.ts';
import { checkStore } from './check.ts';
import { openBigClient } from './client.ts';
import { createOrderSource } from './find-orders.ts';
import { createStockSource } from './stock.ts';
import { createWebhooks } from './webhooks.ts';

const BigConfig = z.strictObject({
  /** Of the API path `…/stores/{store_hash}/…`. */
  storeHash: z.string().regex(/^[a-z0-9]{3,30}$/, 'the store hash of the API path'),
});

const ADDRESS = 'https://api.bigcommerce.com';

/** `address` is for tests. */
function openBigCommerce(config: z.input<typeof BigConfig>, access: SourceAccess, address: string = ADDRESS) {
  const { storeHash } = BigConfig.parse(config);
  const client = openBigClient({ baseUrl: `${address}/stores/${storeHash}` }, access);
  const source = `bigcommerce:${storeHash}`;
  const clientSecret = access.secrets['clientSecret'] ?? '';
  return {
    orders: createOrderSource(client, { source, now: () => access.clock.now() }),
    stock: createStockSource(client, source, access.clock),
    actions: createActions(client),
    webhooks: createWebhooks(client, { storeHash, clientSecret }),
    check: () => checkStore(client, clientSecret !== ''),
  } satisfies OpenedSource;
}

export const connector = {
  name: 'bigcommerce',
  kind: 'shop',
  ports: ['orders', 'stock', 'actions', 'webhooks'],
  config: BigConfig,
  secrets: {
    accessToken: { label: 'Access token of the API account' },
    clientSecret: { label: 'Client secret of the API account (proves webhooks)', isOptional: true },
  },
  open: openBigCommerce,
} as const satisfies SourceConnector<typeof BigConfig>;
