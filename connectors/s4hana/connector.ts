// Orders, stock and billing documents of an SAP S/4HANA, Cloud or on premise. README.md says which rights it needs, and what each field becomes.
import { z } from 'zod';
import { tryRight } from '../../src/calls/try-right.ts';
import type { OpenedSource, SourceAccess, SourceCheck, SourceConnector } from '../../src/ports/source-connector.ts';
import { openS4hanaClient, type S4hanaClient, SERVICES } from './client.ts';
import { S4hanaConfig } from './config.ts';
import { createDocumentSource } from './documents.ts';
import { createOrderSource } from './orders.ts';
import { createStockSource } from './stock.ts';

function openS4hana(config: z.input<typeof S4hanaConfig>, access: SourceAccess): OpenedSource {
  const known = S4hanaConfig.parse(config);
  const client = openS4hanaClient(known, access);
  return {
    orders: createOrderSource(client, known),
    stock: createStockSource(client, known, access.clock),
    documents: createDocumentSource(client, known),
    check: () => checkRights(client, known),
  };
}

interface Need {
  readonly what: string;
  readonly service: keyof typeof SERVICES;
  readonly entitySet: string;
  readonly key: string;
  /** The communication scenario of S/4HANA Cloud with the service. */
  readonly scenario: string;
  /** That the connection names. */
  readonly fields?: readonly string[];
}

function needsOf(config: S4hanaConfig): readonly Need[] {
  const named = (...fields: readonly (string | undefined)[]): readonly string[] =>
    fields.filter((field) => field !== undefined);
  const [order, delivery] = [
    named(config.purchaseOrderField, config.shopNumberField),
    named(config.trackingNumberField, config.carrierField),
  ];
  const needs: readonly (readonly [string, Need['service'], string, string, string, (readonly string[])?])[] = [
    ['orders', 'orders', 'A_SalesOrder', 'SalesOrder', 'SAP_COM_0109', order],
    ['deliveries', 'deliveries', 'A_OutbDeliveryHeader', 'DeliveryDocument', 'SAP_COM_0106', delivery],
    ['billing documents', 'billing', 'A_BillingDocument', 'BillingDocument', 'SAP_COM_0120'],
    ['business partners', 'partners', 'A_AddressEmailAddress', 'AddressID', 'SAP_COM_0008'],
    ['products', 'products', 'A_Product', 'Product', 'SAP_COM_0009'],
    ['stock', 'stock', 'A_MatlStkInAcctMod', 'Material', 'SAP_COM_0164'],
    ['purchases', 'purchases', 'A_PurchaseOrderItem', 'PurchaseOrder', 'SAP_COM_0053'],
    ...(config.readsReturns
      ? ([
          ['returns', 'returns', 'A_CustomerReturn', 'CustomerReturn', 'SAP_COM_0157'],
          ['return deliveries', 'returnDeliveries', 'A_ReturnsDeliveryItem', 'DeliveryDocument', 'SAP_COM_0106'],
        ] as const)
      : []),
  ];
  return needs.map(([what, service, entitySet, key, scenario, fields = []]) => ({
    what,
    service,
    entitySet,
    key,
    scenario,
    fields,
  }));
}

async function checkRights(client: S4hanaClient, config: S4hanaConfig): Promise<readonly SourceCheck[]> {
  const checks: SourceCheck[] = [];
  for (const { what, service, entitySet, key, scenario, fields = [] } of needsOf(config))
    checks.push(
      await tryRight({
        what,
        fine: `${entitySet} can be read.`,
        call: async () => {
          const row = z.record(z.string(), z.unknown());
          const { rows } = await client.list({ service, entitySet, row, orderBy: key, rowsMax: 1 });
          const missing = rows.flatMap((one) => fields.filter((field) => one[field] === undefined));
          return missing.length === 0 ? null : `${entitySet} has no ${missing.join(' and no ')}.`;
        },
        remedies: {
          auth: `Give the user the right to read ${SERVICES[service]}: in S/4HANA Cloud a communication arrangement for ${scenario}, on premise a role with S_SERVICE for it; user, password or client secret may also be wrong.`,
          not_found: `Activate ${SERVICES[service]} (on premise in /IWFND/MAINT_SERVICE), and check the address.`,
          rejected: 'Check the address and the SAP client.',
          bad_response: `Check the fields that the connection names (${fields.join(', ') || 'none'}), and whether the address is that of the APIs and not of the sign-in page.`,
        },
      }),
    );
  return checks;
}

export const connector: SourceConnector<typeof S4hanaConfig> = {
  name: 's4hana',
  kind: 'erp',
  ports: ['orders', 'stock', 'documents'],
  config: S4hanaConfig,
  secrets: {
    user: { label: 'Communication user (basic authentication)', isOptional: true },
    password: { label: 'Password of the communication user', isOptional: true },
    clientId: { label: 'OAuth 2.0 client id, where tokenUrl is set', isOptional: true },
    clientSecret: { label: 'OAuth 2.0 client secret, where tokenUrl is set', isOptional: true },
    apiKey: { label: 'API key of SAP’s sandbox (api.sap.com), for trials alone', isOptional: true },
  },
  open: openS4hana,
};
