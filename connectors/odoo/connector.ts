// Orders, stock and invoices of an Odoo. README.md says how an admin makes the key, and what each field becomes.
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { checkOdoo } from './check.ts';
import { openOdooClient } from './client.ts';
import { OdooConfig } from './config.ts';
import { createDocumentSource } from './documents.ts';
import { createOrderSource } from './orders.ts';
import { createStockSource } from './stock.ts';

function openOdoo(config: Parameters<typeof OdooConfig.parse>[0], access: SourceAccess): OpenedSource {
  const known = OdooConfig.parse(config);
  const client = openOdooClient(known, access);
  return {
    orders: createOrderSource(client, known),
    stock: createStockSource(client, known, access.clock),
    documents: createDocumentSource(client),
    check: () => checkOdoo(client, known, access.clock.now()),
  };
}

export const connector: SourceConnector<typeof OdooConfig> = {
  name: 'odoo',
  kind: 'erp',
  ports: ['orders', 'stock', 'documents'],
  config: OdooConfig,
  secrets: {
    apiKey: { label: 'API key of the user that Waybill reads as (Preferences, Account Security, New API Key)' },
  },
  open: openOdoo,
};
