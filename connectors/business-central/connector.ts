// Orders, stock and documents of a Dynamics 365 Business Central. README.md says how an admin registers the application, and what each field becomes.
import { z } from 'zod';
import { tryRight } from '../../src/calls/try-right.ts';
import type { OpenedSource, SourceAccess, SourceCheck, SourceConnector } from '../../src/ports/source-connector.ts';
import { type BusinessCentralClient, openBusinessCentralClient } from './client.ts';
import { BusinessCentralConfig } from './config.ts';
import { createDocumentSource } from './documents.ts';
import { createOrderSource } from './orders.ts';
import { createStockSource } from './stock.ts';

function openBusinessCentral(config: z.input<typeof BusinessCentralConfig>, access: SourceAccess): OpenedSource {
  const known = BusinessCentralConfig.parse(config);
  const client = openBusinessCentralClient(known, access);
  return {
    orders: createOrderSource(client, known),
    stock: createStockSource(client, known, access.clock),
    documents: createDocumentSource(client),
    check: () => checkRights(client, known),
  };
}

/** Entity sets, and what the desk cannot tell without. */
const NEEDS = [
  ['orders', 'salesOrders'],
  ['shipments', 'salesShipments'],
  ['invoices', 'salesInvoices'],
  ['credit memos', 'salesCreditMemos'],
  ['customers', 'customers'],
  ['stock', 'items'],
  ['purchases', 'purchaseOrders'],
] as const;

async function checkRights(
  client: BusinessCentralClient,
  { trackingPage }: BusinessCentralConfig,
): Promise<readonly SourceCheck[]> {
  const sets = NEEDS.map(([what, entitySet]) => ({ what, entitySet, api: 'v2.0' }));
  const custom =
    trackingPage === undefined ? [] : [{ what: 'tracking', entitySet: trackingPage.entitySet, api: trackingPage.api }];
  const checks: SourceCheck[] = [];
  for (const { what, entitySet, api } of [...sets, ...custom])
    checks.push(
      await tryRight({
        what,
        fine: `${entitySet} can be read.`,
        call: () => client.list({ entitySet, api, row: z.object({}), rowsMax: 1 }).then(() => null),
        remedies: {
          auth: `In Business Central, open Microsoft Entra Applications and give the application a permission set that reads ${entitySet} (D365 READ); its secret may also have ended.`,
          not_found: `Check the environment and the company; ${entitySet} is not there.`,
          rejected: `Check the tenant, the environment and the company; ${entitySet} was not asked as it wants.`,
        },
      }),
    );
  return checks;
}

export const connector: SourceConnector<typeof BusinessCentralConfig> = {
  name: 'business-central',
  kind: 'erp',
  ports: ['orders', 'stock', 'documents'],
  config: BusinessCentralConfig,
  secrets: {
    clientId: { label: 'Application (client) id of the app registration in Entra' },
    clientSecret: { label: 'Client secret of the app registration' },
  },
  open: openBusinessCentral,
};
