// Tries each right that the connector needs with the least that proves it, and says when the key ends. Called by connector.ts.
import { z } from 'zod';
import { CONNECTOR_ERROR_KINDS, isConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceCheck } from '../../src/ports/source-connector.ts';
import type { OdooClient } from './client.ts';
import type { OdooConfig } from './config.ts';
import { KeyRow } from './rows.ts';

const OneRow = z.object({ id: z.number() });

/** What each model is for, and the right of Odoo's that gives it. */
const NEEDS = [
  ['orders', 'sale.order', 'Sales: User, All Documents'],
  ['deliveries', 'stock.picking', 'Inventory: User'],
  ['stock', 'product.product', 'Inventory: User'],
  ['contacts', 'res.partner', 'any internal user'],
  ['purchases', 'purchase.order.line', 'Purchase: User. Without it no day is known on which goods come'],
  ['invoices', 'account.move', 'Invoicing: read. Without it no payment status and no document is known'],
  ['documents', 'ir.attachment', 'any internal user'],
] as const;

export async function checkOdoo(client: OdooClient, config: OdooConfig, now: string): Promise<readonly SourceCheck[]> {
  const rights: SourceCheck[] = [];
  for (const [what, model, right] of NEEDS) rights.push(await tryRight(client, what, model, right));
  return [...rights, await tryFields(client, config), await tryKey(client, now)];
}

async function tryRight(client: OdooClient, what: string, model: string, right: string): Promise<SourceCheck> {
  return attempt(what, `Give the key's user this right in Odoo: ${right} (model ${model}).`, async () => {
    await client.searchRead({ model, domain: [], row: OneRow, fields: ['id'], rowsMax: 1 });
    return { what, isFine: true, detail: `${model} can be read.`, remedy: null };
  });
}

async function tryFields(
  client: OdooClient,
  { shopNumberField, purchaseOrderField }: OdooConfig,
): Promise<SourceCheck> {
  const what = 'fields';
  const wanted = [shopNumberField, purchaseOrderField].filter((field) => field !== undefined);
  const remedy = 'Enter the technical name of a field of sale.order, as the developer mode of Odoo shows it.';
  return attempt(what, remedy, async () => {
    const has = await client.listFields('sale.order', wanted);
    const missing = wanted.filter((field) => !has.has(field));
    if (missing.length > 0)
      return { what, isFine: false, detail: `sale.order has no field ${missing.join(', ')} for this user.`, remedy };
    return { what, isFine: true, detail: `sale.order has ${wanted.join(', ')}.`, remedy: null };
  });
}

const WARN_DAYS = 14;

/** A user sees its own keys, but not which of them is in use: the one that ends first is told. */
async function tryKey(client: OdooClient, now: string): Promise<SourceCheck> {
  const what = 'key';
  const remedy = 'Make a new key in Odoo (at most three months) and enter it before the old one ends.';
  return attempt(what, 'Look at the key’s end in Odoo: Preferences, Account Security.', async () => {
    const fields = ['id', 'name', 'expiration_date'];
    const { rows } = await client.searchRead({
      model: 'res.users.apikeys',
      domain: [],
      row: KeyRow,
      fields,
      rowsMax: 50,
    });
    const [first] = rows
      .flatMap(({ name, expiration_date: endsAt }) => (endsAt === null ? [] : [{ name, endsAt }]))
      .sort((one, other) => one.endsAt.localeCompare(other.endsAt));
    if (first === undefined) return { what, isFine: true, detail: 'No key of this user ends by itself.', remedy: null };
    const daysLeft = Math.floor((Date.parse(first.endsAt) - Date.parse(now)) / 86_400_000);
    const detail = `The key "${first.name ?? ''}" of this user ends on ${first.endsAt.slice(0, 10)}, in ${daysLeft} days.`;
    return { what, isFine: daysLeft >= WARN_DAYS, detail, remedy: daysLeft >= WARN_DAYS ? null : remedy };
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
