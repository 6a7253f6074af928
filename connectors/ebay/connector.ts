// Orders of a seller on eBay. README.md says how an admin connects it, and what eBay does not tell.
import { z } from 'zod';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { checkSeller } from './check.ts';
import { openEbayClient } from './client.ts';
import { createOrderSource } from './find-orders.ts';

const EbayConfig = z.strictObject({
  /** `sandbox`: eBay's own for trying out, with keys and sellers of its own. */
  environment: z.enum(['production', 'sandbox']),
});

const ADDRESSES = { production: 'https://api.ebay.com', sandbox: 'https://api.sandbox.ebay.com' } as const;

/** `address` is for tests. */
function openEbay(config: z.input<typeof EbayConfig>, access: SourceAccess, address?: string) {
  const { environment } = EbayConfig.parse(config);
  const client = openEbayClient(address ?? ADDRESSES[environment], access);
  return {
    orders: createOrderSource(client, 'ebay', access.clock),
    check: () => checkSeller(client, access.clock),
  } satisfies OpenedSource;
}

export const connector = {
  name: 'ebay',
  kind: 'marketplace',
  ports: ['orders'],
  config: EbayConfig,
  secrets: {
    clientId: { label: 'App ID (Client ID) of the keyset' },
    clientSecret: { label: 'Cert ID (Client Secret) of the keyset' },
    refreshToken: { label: 'Refresh token of the seller (v^1.1#…)' },
  },
  open: openEbay,
} as const satisfies SourceConnector<typeof EbayConfig>;
