// Orders, stock and invoices of an ERPNext. README.md says which user it needs, and what each field becomes.
import { z } from 'zod';
import { tryRight } from '../../src/calls/try-right.ts';
import type { OpenedSource, SourceAccess, SourceCheck, SourceConnector } from '../../src/ports/source-connector.ts';
import { type ErpnextClient, openErpnextClient } from './client.ts';
import { ErpnextConfig } from './config.ts';
import { createDocumentSource } from './documents.ts';
import { createOrderSource } from './orders.ts';
import { createStockSource } from './stock.ts';

function openErpnext(config: z.input<typeof ErpnextConfig>, access: SourceAccess): OpenedSource {
  const known = ErpnextConfig.parse(config);
  const client = openErpnextClient(known, access);
  return {
    orders: createOrderSource(client, known),
    stock: createStockSource(client, known, access.clock),
    documents: createDocumentSource(client),
    check: () => checkRights(client, known),
  };
}

/** Doctypes with a role that may read them. */
const NEEDS = [
  ['orders', 'Sales Order', 'Sales User'],
  ['deliveries', 'Delivery Note', 'Stock User'],
  ['shipments', 'Shipment', 'Stock User'],
  ['invoices', 'Sales Invoice', 'Accounts User'],
  ['contacts', 'Contact', 'Sales User'],
  ['addresses', 'Address', 'Sales User'],
  ['items', 'Item', 'Stock User'],
  ['stock', 'Bin', 'Stock User'],
  ['prices', 'Item Price', 'Sales User'],
  ['purchases', 'Purchase Order', 'Purchase User'],
] as const;

async function checkRights(client: ErpnextClient, config: ErpnextConfig): Promise<readonly SourceCheck[]> {
  const checks: SourceCheck[] = [];
  const fieldsOf = (doctype: string): readonly string[] =>
    doctype === 'Sales Order'
      ? ['name', config.purchaseOrderField, ...(config.shopNumberField === undefined ? [] : [config.shopNumberField])]
      : ['name'];
  for (const [what, doctype, role] of NEEDS)
    checks.push(
      await tryRight({
        what,
        fine: `${doctype} can be read.`,
        call: () =>
          client
            .list({ doctype, filters: [], fields: fieldsOf(doctype), row: z.object({ name: z.string() }), rowsMax: 1 })
            .then(() => null),
        remedies: {
          auth: `Give the key's user a role that reads ${doctype}, such as ${role}; its key and secret may also be wrong.`,
          not_found: `There is no ${doctype} there. Check the address, and that ERPNext is installed on the site.`,
          rejected: `It has not the fields that the connection names: ${fieldsOf(doctype).join(', ')}.`,
        },
      }),
    );
  return checks;
}

export const connector: SourceConnector<typeof ErpnextConfig> = {
  name: 'erpnext',
  kind: 'erp',
  ports: ['orders', 'stock', 'documents'],
  config: ErpnextConfig,
  secrets: {
    apiKey: { label: 'API key of the user that Waybill reads as (User, Settings, API Access)' },
    apiSecret: { label: 'API secret, shown once when the keys are generated' },
  },
  open: openErpnext,
};
