// Orders and stock of a NetSuite. README.md says which role and certificate it needs, and what each field becomes. There are no documents: its REST services
// print none.
import type { z } from 'zod';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { checkRights } from './check.ts';
import { openNetsuiteClient } from './client.ts';
import { NetsuiteConfig } from './config.ts';
import { createOrderSource } from './orders.ts';
import { createStockSource } from './stock.ts';

function openNetsuite(config: z.input<typeof NetsuiteConfig>, access: SourceAccess): OpenedSource {
  const known = NetsuiteConfig.parse(config);
  const client = openNetsuiteClient(known, access);
  return {
    orders: createOrderSource(client, known),
    stock: createStockSource(client, known, access.clock),
    check: () => checkRights(client, known, access.clock),
  };
}

export const connector: SourceConnector<typeof NetsuiteConfig> = {
  name: 'netsuite',
  kind: 'erp',
  ports: ['orders', 'stock'],
  config: NetsuiteConfig,
  secrets: {
    clientId: { label: 'Client id (consumer key) of the integration record' },
    privateKey: { label: 'Private key of the certificate, in PEM (its lines may be parted by \\n)' },
  },
  open: openNetsuite,
};
