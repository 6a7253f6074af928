// The emulated shop on a port of this machine, and a connector that is opened on it. For the tests.

import type { OpenedSource } from '../../src/ports/source-connector.ts';
import {
  openTestAccess,
  startVendorServer,
  type TestAccess,
  type VendorServer,
} from '../contract/vendor-server-fixture.ts';
import { connector } from './connector.ts';
import { answerAdmin } from './emulator/answer.ts';
import { EmulatedShop } from './emulator/shop.ts';

export interface OpenedShop {
  readonly shop: EmulatedShop;
  readonly server: VendorServer;
  readonly access: TestAccess;
  readonly source: Required<Pick<OpenedSource, 'orders' | 'stock' | 'actions' | 'webhooks'>> & OpenedSource;
}

/** `secrets` in the place of those that fit the shop. */
export async function openShop(
  options: {
    readonly secrets?: Readonly<Record<string, string>>;
    readonly clientId?: string;
    readonly mayRefund?: boolean;
    readonly prepare?: (shop: EmulatedShop) => void;
  } = {},
): Promise<OpenedShop> {
  const accessToken = 'shpat_0123456789abcdef';
  const access = openTestAccess(options.secrets ?? { accessToken, clientSecret: 'shpss_fedcba9876543210' });
  const shop = new EmulatedShop({ now: () => access.clock.now(), elapsedMs: () => access.elapsedMs() });
  options.prepare?.(shop);
  const server = await startVendorServer((request) => answerAdmin(shop, request));
  const config = { shop: shop.domain, clientId: options.clientId ?? null, mayRefund: options.mayRefund ?? true };
  const source = connector.open(config, access, { baseUrl: server.url });
  return { shop, server, access, source: source as OpenedShop['source'] };
}
