// Orders, stock and actions of a Medusa shop, by its Admin API v2. README.md says how an admin connects it.
import { z } from 'zod';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { createActions } from './actions.ts';
import { checkShop } from './check.ts';
import { openMedusaClient } from './client.ts';
import { createOrderSource } from './find-orders.ts';
import { createStockSource } from './stock.ts';

const MedusaConfig = z.strictObject({
  /** Of the server, such as `https://api.shop.example`, without `/admin`. */
  url: z.string().max(500).refine(isServerAddress, 'an https address without user, password, ? and #'),
  /** Whether an approved cancelling may pay money back: Medusa does that by itself. */
  mayRefund: z.boolean().default(false),
});

function openMedusa(config: z.input<typeof MedusaConfig>, access: SourceAccess) {
  const { url, mayRefund } = MedusaConfig.parse(config);
  const client = openMedusaClient(url, access);
  const source = `medusa:${new URL(url).host}`;
  return {
    orders: createOrderSource(client, source),
    stock: createStockSource(client, source, access.clock),
    actions: createActions(client, { mayRefund }),
    check: () => checkShop(client),
  } satisfies OpenedSource;
}

/** https, or this very machine for tests: the key goes with every call. */
function isServerAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  if (username !== '' || password !== '' || search !== '' || hash !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
}

export const connector = {
  name: 'medusa',
  kind: 'shop',
  ports: ['orders', 'stock', 'actions'],
  config: MedusaConfig,
  secrets: { secretKey: { label: 'Secret API key (sk_…)' } },
  open: openMedusa,
} as const satisfies SourceConnector<typeof MedusaConfig>;
