// Tries each right that the connector needs with the least that proves it. Called by connector.ts.
import { z } from 'zod';
import { tryRight } from '../../src/calls/try-right.ts';
import type { SourceCheck } from '../../src/ports/source-connector.ts';
import type { TrytonClient } from './client.ts';
import type { TrytonConfig } from './config.ts';

const OneRow = z.object({ id: z.number() });

/** What each model is for, the group whose members may read it, and the module that brings it. */
const NEEDS = [
  ['orders', 'sale.sale', 'Sales', 'sale'],
  ['order lines', 'sale.line', 'Sales', 'sale'],
  ['shipments', 'stock.shipment.out', 'Stock', 'stock'],
  ['returns', 'stock.shipment.out.return', 'Stock', 'stock'],
  ['moves', 'stock.move', 'Stock', 'stock'],
  ['tracking numbers', 'stock.package', 'Stock', 'stock_package_shipping'],
  ['stock', 'product.product', 'Stock', 'product'],
  ['contacts', 'party.contact_mechanism', 'any', 'party'],
  ['invoices', 'account.invoice', 'Sales', 'account_invoice'],
] as const;
/** The desk can do without. */
const OPTIONAL_MODELS: ReadonlySet<string> = new Set(['stock.package']);

export async function checkTryton(client: TrytonClient, config: TrytonConfig): Promise<readonly SourceCheck[]> {
  const checks: SourceCheck[] = [];
  for (const [what, model, group, module] of NEEDS)
    checks.push(
      await tryRight({
        what,
        fine: `${model} can be read${OPTIONAL_MODELS.has(model) ? ', where there is one' : ''}.`,
        call: async () => {
          if ((await client.listFields(model, ['create_date'])) === null)
            return OPTIONAL_MODELS.has(model) ? null : `There is no model ${model}.`;
          await client.searchRead({ model, domain: [], row: OneRow, fields: ['create_date'], rowsMax: 1 });
          return null;
        },
        remedies: {
          auth: `Check the user and the password; put the user into this group in Tryton: ${group} (model ${model}).`,
          bad_response: `Activate the module ${module} in Tryton.`,
        },
      }),
    );
  return [...checks, await checkFields(client, config)];
}

function checkFields(
  client: TrytonClient,
  { shopNumberField, purchaseOrderField }: TrytonConfig,
): Promise<SourceCheck> {
  const wanted = [...new Set([shopNumberField, purchaseOrderField])].filter((field) => field !== undefined);
  const remedy = 'Enter the name of a field of sale.sale.';
  return tryRight({
    what: 'fields',
    fine: `sale.sale has ${wanted.join(', ')}.`,
    call: async () => {
      const has = await client.listFields('sale.sale', wanted);
      const missing = wanted.filter((field) => has?.has(field) !== true);
      return missing.length === 0 ? null : `sale.sale has no field ${missing.join(', ')}.`;
    },
    remedies: { bad_response: remedy, auth: remedy },
  });
}
