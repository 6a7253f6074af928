// Tries each right that the connector needs with the least that proves it. Called by connector.ts.
import { z } from 'zod';
import { CONNECTOR_ERROR_KINDS, isConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceCheck } from '../../src/ports/source-connector.ts';
import type { TrytonClient } from './client.ts';
import type { TrytonConfig } from './config.ts';

const OneRow = z.object({ id: z.number() });

/** What each model is for, the group whose members may read it, and whether the desk can do without. */
const NEEDS = [
  ['orders', 'sale.sale', 'Sales', false],
  ['order lines', 'sale.line', 'Sales', false],
  ['shipments', 'stock.shipment.out', 'Stock', false],
  ['returns', 'stock.shipment.out.return', 'Stock', false],
  ['moves', 'stock.move', 'Stock', false],
  ['tracking numbers', 'stock.package', 'Stock (module stock_package_shipping)', true],
  ['stock', 'product.product', 'Stock', false],
  ['contacts', 'party.contact_mechanism', 'any', false],
  ['invoices', 'account.invoice', 'Sales', false],
] as const;

export async function checkTryton(client: TrytonClient, config: TrytonConfig): Promise<readonly SourceCheck[]> {
  const checks: SourceCheck[] = [];
  for (const [what, model, group, isOptional] of NEEDS)
    checks.push(
      await attempt(what, `Put the user into this group in Tryton: ${group} (model ${model}).`, async () => {
        if ((await client.listFields(model, ['create_date'])) === null)
          return isOptional
            ? { what, isFine: true, detail: `The module of ${model} is not activated: there are none.`, remedy: null }
            : { what, isFine: false, detail: `There is no model ${model}.`, remedy: 'Activate its module in Tryton.' };
        await client.searchRead({ model, domain: [], row: OneRow, fields: ['create_date'], rowsMax: 1 });
        return { what, isFine: true, detail: `${model} can be read.`, remedy: null };
      }),
    );
  return [...checks, await checkFields(client, config)];
}

function checkFields(
  client: TrytonClient,
  { shopNumberField, purchaseOrderField }: TrytonConfig,
): Promise<SourceCheck> {
  const what = 'fields';
  const remedy = 'Enter the name of a field of sale.sale.';
  return attempt(what, remedy, async () => {
    const wanted = [shopNumberField, purchaseOrderField].filter((field) => field !== undefined);
    const has = await client.listFields('sale.sale', wanted);
    const missing = wanted.filter((field) => has?.has(field) !== true);
    if (missing.length > 0)
      return { what, isFine: false, detail: `sale.sale has no field ${missing.join(', ')}.`, remedy };
    return { what, isFine: true, detail: `sale.sale has ${wanted.join(', ')}.`, remedy: null };
  });
}

async function attempt(what: string, remedy: string, run: () => Promise<SourceCheck>): Promise<SourceCheck> {
  try {
    return await run();
  } catch (error) {
    if (!isConnectorError(error, ...CONNECTOR_ERROR_KINDS)) throw error;
    const isRight = error.kind === 'auth' || error.kind === 'not_found' || error.kind === 'rejected';
    return { what, isFine: false, detail: error.message, remedy: isRight ? remedy : 'Try again later.' };
  }
}
