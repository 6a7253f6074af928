// Orders and stock of an SAP Business One through its Service Layer. README.md says which user it needs, and what each field becomes.
import { z } from 'zod';
import { tryRight } from '../../src/calls/try-right.ts';
import type { OpenedSource, SourceAccess, SourceCheck, SourceConnector } from '../../src/ports/source-connector.ts';
import { openSapB1Client, type SapB1Client } from './client.ts';
import { SapB1Config } from './config.ts';
import { createOrderSource } from './orders.ts';
import { createStockSource } from './stock.ts';

function openSapB1(config: z.input<typeof SapB1Config>, access: SourceAccess): OpenedSource {
  const known = SapB1Config.parse(config);
  const client = openSapB1Client(known, access);
  return {
    orders: createOrderSource(client, known, access.clock),
    stock: createStockSource(client, known, access.clock),
    check: () => checkRights(client, known),
    close: client.close,
  };
}

/** Entity sets with a field of each, and the authorisation that shows them. */
const NEEDS = [
  ['orders', 'Orders', 'Sales - A/R, Sales Order'],
  ['deliveries', 'DeliveryNotes', 'Sales - A/R, Delivery'],
  ['invoices', 'Invoices', 'Sales - A/R, A/R Invoice'],
  ['down payments', 'DownPayments', 'Sales - A/R, A/R Down Payment'],
  ['return requests', 'ReturnRequest', 'Sales - A/R, Return Request'],
  ['returns', 'Returns', 'Sales - A/R, Return'],
  ['credit notes', 'CreditNotes', 'Sales - A/R, A/R Credit Memo'],
  ['customers', 'BusinessPartners', 'Business Partners, Business Partner Master Data'],
  ['stock', 'Items', 'Inventory, Item Master Data'],
  ['purchases', 'PurchaseOrders', 'Purchasing - A/P, Purchase Order'],
  ['carriers', 'ShippingTypes', 'Administration, Setup, Inventory, Shipping Types'],
] as const;
const KEYS: Readonly<Record<string, string>> = {
  BusinessPartners: 'CardCode',
  Items: 'ItemCode',
  ShippingTypes: 'Code',
};

async function checkRights(client: SapB1Client, config: SapB1Config): Promise<readonly SourceCheck[]> {
  const own = [config.purchaseOrderField, ...(config.shopNumberField === undefined ? [] : [config.shopNumberField])];
  const fieldsFor = (entitySet: string): readonly string[] => [
    KEYS[entitySet] ?? 'DocEntry',
    ...(entitySet === 'Orders' ? own : []),
  ];
  const checks: SourceCheck[] = [];
  for (const [what, entitySet, right] of NEEDS)
    checks.push(
      await tryRight({
        what,
        fine: `${entitySet} can be read.`,
        call: () =>
          client
            .list({ entitySet, filter: null, fields: fieldsFor(entitySet), row: z.looseObject({}), rowsMax: 1 })
            .then(() => null),
        remedies: {
          auth: `Give the user read-only authorisation for ${right}, and a licence that covers it; its name, password or company database may also be wrong.`,
          not_found: `There is no ${entitySet} there. Check the address, and that its Service Layer has /b1s/v2 (10.0 or later).`,
          rejected: `It did not take a question for ${fieldsFor(entitySet).join(', ')}. Check the names of the fields.`,
        },
      }),
    );
  return [...checks, await checkJoin(client)];
}

/** Without it no document of an order is found. */
const checkJoin = (client: SapB1Client): Promise<SourceCheck> =>
  tryRight({
    what: 'documents of an order',
    fine: 'QueryService_PostQuery answers.',
    call: () =>
      client
        .join({
          entitySet: 'Orders',
          list: 'DocumentLines',
          key: 'DocEntry',
          filter: 'Orders/DocEntry eq 1',
          head: z.looseObject({}),
          headFields: ['DocEntry'],
          line: z.looseObject({}),
          lineFields: ['LineNum'],
        })
        .then(() => null),
    remedies: {
      not_found: 'Its Service Layer is too old for joined questions: 10.0 or later is needed.',
      rejected: 'Its Service Layer does not take joined questions: 10.0 or later is needed.',
    },
  });

export const connector: SourceConnector<typeof SapB1Config> = {
  name: 'sap-b1',
  kind: 'erp',
  ports: ['orders', 'stock'],
  config: SapB1Config,
  secrets: {
    userName: { label: 'User code of the SAP Business One user that Waybill reads as' },
    password: { label: 'Password of that user' },
  },
  open: openSapB1,
};
