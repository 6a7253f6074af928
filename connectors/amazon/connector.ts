// Orders of a seller on Amazon. README.md says how an admin connects it, and what Amazon does not tell.
import { z } from 'zod';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { checkSeller } from './check.ts';
import { openAmazonClient } from './client.ts';
import { createOrderSource } from './find-orders.ts';

const AmazonConfig = z.strictObject({
  /** `na`: North America and Brazil; `eu`: Europe, the Middle East, Africa and India; `fe`: Japan, Australia and Singapore. */
  region: z.enum(['na', 'eu', 'fe']),
});

/** `address` is for tests. */
function openAmazon(config: z.input<typeof AmazonConfig>, access: SourceAccess, address?: string) {
  const { region } = AmazonConfig.parse(config);
  const api = address ?? `https://sellingpartnerapi-${region}.amazon.com`;
  const client = openAmazonClient({ api, login: address ?? 'https://api.amazon.com' }, access);
  return {
    orders: createOrderSource(client, `amazon:${region}`),
    check: () => checkSeller(client, access.clock),
  } satisfies OpenedSource;
}

export const connector = {
  name: 'amazon',
  kind: 'marketplace',
  ports: ['orders'],
  config: AmazonConfig,
  secrets: {
    clientId: { label: 'LWA client id of the app (amzn1.application-oa2-client…)' },
    clientSecret: { label: 'LWA client secret of the app' },
    refreshToken: { label: 'Refresh token of the seller (Atzr|…)' },
  },
  open: openAmazon,
} as const satisfies SourceConnector<typeof AmazonConfig>;
