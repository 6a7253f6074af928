// Orders, stock and invoices of a Tryton. README.md says which user it needs, and what each field becomes.
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { checkTryton } from './check.ts';
import { openTrytonClient } from './client.ts';
import { TrytonConfig } from './config.ts';
import { createDocumentSource } from './documents.ts';
import { createOrderSource } from './orders.ts';
import { createStockSource } from './stock.ts';

function openTryton(config: Parameters<typeof TrytonConfig.parse>[0], access: SourceAccess): OpenedSource {
  const known = TrytonConfig.parse(config);
  const client = openTrytonClient(known, access);
  return {
    orders: createOrderSource(client, known),
    stock: createStockSource(client, known, access.clock),
    documents: createDocumentSource(client, known),
    check: () => checkTryton(client, known),
  };
}

export const connector: SourceConnector<typeof TrytonConfig> = {
  name: 'tryton',
  kind: 'erp',
  ports: ['orders', 'stock', 'documents'],
  config: TrytonConfig,
  secrets: { password: { label: 'Password of the Tryton user that Waybill reads as' } },
  open: openTryton,
};
