// Tries each right that the connector needs with the least that proves it, and says when the key ends. Called by connector.ts.
import { z } from 'zod';
import { tryRight } from '../../src/calls/try-right.ts';
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
const WARN_DAYS = 14;

export async function checkOdoo(client: OdooClient, config: OdooConfig, now: string): Promise<readonly SourceCheck[]> {
  const checks: SourceCheck[] = [];
  for (const [what, model, right] of NEEDS) {
    const remedy = `Give the key's user this right in Odoo: ${right} (model ${model}).`;
    checks.push(
      await tryRight({
        what,
        fine: `${model} can be read.`,
        call: async () => {
          await client.searchRead({ model, domain: [], row: OneRow, fields: ['id'], rowsMax: 1 });
          return null;
        },
        remedies: { auth: remedy, not_found: remedy, rejected: remedy },
      }),
    );
  }
  return [...checks, await checkFields(client, config), await checkKey(client, now)];
}

function checkFields(client: OdooClient, { shopNumberField, purchaseOrderField }: OdooConfig): Promise<SourceCheck> {
  const wanted = [...new Set([shopNumberField, purchaseOrderField])].filter((field) => field !== undefined);
  const remedy = 'Enter the technical name of a field of sale.order, as the developer mode of Odoo shows it.';
  return tryRight({
    what: 'fields',
    fine: `sale.order has ${wanted.join(', ')}.`,
    call: async () => {
      const has = await client.listFields('sale.order', wanted);
      const missing = wanted.filter((field) => !has.has(field));
      return missing.length === 0 ? null : `sale.order has no field ${missing.join(', ')} for this user.`;
    },
    remedies: { bad_response: remedy, auth: remedy, rejected: remedy },
  });
}

/** A user sees its own keys, but not which of them is in use: the one that ends first is told. */
async function checkKey(client: OdooClient, now: string): Promise<SourceCheck> {
  let told = 'No key of this user ends by itself.';
  const check = await tryRight({
    what: 'key',
    fine: '',
    call: async () => {
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
      if (first === undefined) return null;
      const daysLeft = Math.floor((Date.parse(first.endsAt) - Date.parse(now)) / 86_400_000);
      told = `The key "${first.name ?? ''}" of this user ends on ${first.endsAt.slice(0, 10)}, in ${daysLeft} days.`;
      return daysLeft >= WARN_DAYS ? null : told;
    },
    remedies: {
      bad_response: 'Make a new key in Odoo (at most three months) and enter it before the old one ends.',
      auth: 'Look at the key’s end in Odoo: Preferences, Account Security.',
      not_found: 'Look at the key’s end in Odoo: Preferences, Account Security.',
      rejected: 'Look at the key’s end in Odoo: Preferences, Account Security.',
    },
  });
  return check.isFine ? { ...check, detail: told } : check;
}
