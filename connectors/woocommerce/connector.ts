// Orders, stock, actions and webhooks of a WooCommerce shop, by its REST API v3. README.md says how an admin connects it.
import { z } from 'zod';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { createActions } from './actions.ts';
import { checkShop } from './check.ts';
import { openWooClient } from './client.ts';
import { createOrderSource } from './find-orders.ts';
import { createStockSource } from './stock.ts';
import { CORE_STATUSES } from './translate.ts';
import { createWebhooks } from './webhooks.ts';

const MetaKeys = z.array(z.string().min(1).max(200)).max(20);

const WooConfig = z.strictObject({
  /** Of WordPress, such as `https://shop.example` or `https://shop.example/store`. */
  url: z.string().max(500).refine(isShopAddress, 'an https address without user, password, ? and #'),
  /** What a status of a plugin means, by its slug without `wc-`. One that is not here is unknown, and holds the mail. */
  customStatuses: z.record(z.string().min(1).max(100), z.enum(CORE_STATUSES)).default({}),
  /** Where the shop keeps a customer's purchase-order number. */
  purchaseOrderMeta: MetaKeys.default([
    '_purchase_order_number',
    'purchase_order_number',
    '_billing_purchase_order_number',
    '_po_number',
    'po_number',
  ]),
  /** The name that the shop gives to what is back-ordered, in the shop's language. */
  backorderMeta: MetaKeys.default(['Backordered']),
  /** Whether an approved refund is paid back through the shop's payment service. */
  mayRefund: z.boolean().default(false),
});

function openWooCommerce(config: z.input<typeof WooConfig>, access: SourceAccess) {
  const { url, mayRefund, ...words } = WooConfig.parse(config);
  const client = openWooClient(url, access);
  const source = `woocommerce:${new URL(url).host}`;
  return {
    orders: createOrderSource(client, words, { source, now: () => access.clock.now() }),
    stock: createStockSource(client, source, access.clock),
    actions: createActions(client, words, { mayRefund }),
    webhooks: createWebhooks(client, access),
    check: () => checkShop(client),
  } satisfies OpenedSource;
}

/** https, or this very machine for tests: Basic would show key and secret to everyone on the way. */
function isShopAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  if (username !== '' || password !== '' || search !== '' || hash !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
}

export const connector = {
  name: 'woocommerce',
  kind: 'shop',
  ports: ['orders', 'stock', 'actions', 'webhooks'],
  config: WooConfig,
  secrets: {
    consumerKey: { label: 'Consumer key (ck_…)' },
    consumerSecret: { label: 'Consumer secret (cs_…)' },
    webhookSecret: { label: 'Webhook secret (made when webhooks are registered)', isOptional: true },
  },
  open: openWooCommerce,
} as const satisfies SourceConnector<typeof WooConfig>;
