// Orders and returns of a seller on Walmart's marketplace in the United States. README.md says how an admin connects it, and what Walmart does not tell.
import { z } from 'zod';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { checkSeller } from './check.ts';
import { openWalmartClient } from './client.ts';
import { createOrderSource } from './find-orders.ts';

const WalmartConfig = z.strictObject({});

const ADDRESS = 'https://marketplace.walmartapis.com';

/** `address` is for tests. */
function openWalmart(config: z.input<typeof WalmartConfig>, access: SourceAccess, address: string = ADDRESS) {
  WalmartConfig.parse(config);
  const client = openWalmartClient(address, access);
  return {
    orders: createOrderSource(client, () => access.clock.now()),
    check: () => checkSeller(client, access.clock),
  } satisfies OpenedSource;
}

export const connector = {
  name: 'walmart',
  kind: 'marketplace',
  ports: ['orders'],
  config: WalmartConfig,
  secrets: {
    clientId: { label: 'Client id of the key for production (Developer Portal, My Account)' },
    clientSecret: { label: 'Client secret of the key' },
  },
  open: openWalmart,
} as const satisfies SourceConnector<typeof WalmartConfig>;
