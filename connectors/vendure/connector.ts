// Orders, stock and actions of a Vendure shop, by its Admin API. README.md says how an admin connects it.
import { z } from 'zod';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { createActions } from './actions.ts';
import { checkShop } from './check.ts';
import { openVendureClient } from './client.ts';
import { createOrderSource } from './find-orders.ts';
import { createStockSource } from './stock.ts';
import { PLACED_STATES } from './translate.ts';

const VendureConfig = z.strictObject({
  /** Of the Admin API, such as `https://shop.example/admin-api`. */
  url: z.string().max(500).refine(isApiAddress, 'an https address without user, password, ? and #'),
  /** Of the channel whose orders are read; without one, the default channel's. */
  channelToken: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/)
    .optional(),
  /** What a state of the shop's own order process means. One that is not here is unknown, and holds the mail. */
  customStates: z.record(z.string().min(1).max(100), z.enum(PLACED_STATES)).default({}),
  /** Whether an approved refund is paid back through the shop's payment service. */
  mayRefund: z.boolean().default(false),
});

function openVendure(config: z.input<typeof VendureConfig>, access: SourceAccess) {
  const { url, channelToken, customStates, mayRefund } = VendureConfig.parse(config);
  const client = openVendureClient({ url, channelToken: channelToken ?? null }, access);
  const source = `vendure:${new URL(url).host}`;
  return {
    orders: createOrderSource(client, customStates, source),
    stock: createStockSource(client, source, access.clock),
    actions: createActions(client, customStates, { mayRefund }),
    check: () => checkShop(client),
  } satisfies OpenedSource;
}

/** https, or this very machine for tests: the key goes with every call. */
function isApiAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  if (username !== '' || password !== '' || search !== '' || hash !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
}

export const connector = {
  name: 'vendure',
  kind: 'shop',
  ports: ['orders', 'stock', 'actions'],
  config: VendureConfig,
  secrets: {
    apiKey: { label: 'API key', isOptional: true },
    sessionToken: { label: 'Session token of an administrator, where the shop has no API keys', isOptional: true },
  },
  open: openVendure,
} as const satisfies SourceConnector<typeof VendureConfig>;
