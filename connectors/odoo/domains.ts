// What is asked for, as Odoo's search domains. Names, numbers and addresses come from mails: they stand in a domain as values alone, never as
// fields or operators, and what would be a wildcard in `=ilike` is escaped. Pure.
// https://www.odoo.com/documentation/19.0/developer/reference/backend/orm.html#search-domains
import {
  waysToStoreNumber,
  waysToStorePurchaseOrder,
  waysToStoreTracking,
} from '../../src/domain/identifiers/stored-numbers.ts';
import type { OdooConfig } from './config.ts';

type Condition = readonly [string, string, string | number | boolean | readonly (string | number | boolean)[]];
/** Conditions that all hold, and `|` before two of which one must. */
export type Domain = readonly ('|' | Condition)[];

/** `%` and `_` stand for themselves. */
const escapePattern = (text: string): string => text.replace(/[\\%_]/g, String.raw`\$&`);

/** Any of these; of none nothing is found. */
function anyOf(conditions: readonly Condition[]): Domain {
  if (conditions.length === 0) return [['id', '=', 0]];
  return [...conditions.slice(1).map(() => '|' as const), ...conditions];
}

const equals = (field: string, value: string): Condition => [field, '=ilike', escapePattern(value)];

/** By Odoo's own number and by the shop's. */
export const ordersByNumber = (number: string, { shopNumberField }: OdooConfig): Domain =>
  anyOf(
    ['name', ...(shopNumberField === undefined ? [] : [shopNumberField])].flatMap((field) =>
      waysToStoreNumber(number).map((way) => equals(field, way)),
    ),
  );

export const ordersByPurchaseOrder = (number: string, { purchaseOrderField, shopNumberField }: OdooConfig): Domain =>
  anyOf(
    purchaseOrderField === shopNumberField
      ? []
      : waysToStorePurchaseOrder(number).map((way) => equals(purchaseOrderField, way)),
  );

/** A transfer may hold several numbers in the one field; which of them it is, is compared afterwards. */
export const transfersByTracking = (trackingNumber: string): Domain => [
  ['sale_id', '!=', false],
  ...anyOf(waysToStoreTracking(trackingNumber).map((way) => ['carrier_tracking_ref', 'ilike', escapePattern(way)])),
];

export function partnersByEmail(email: string): Domain {
  const wanted = email.trim().toLowerCase();
  if (!/^[^\s@,;<>]{1,64}@[^\s@,;<>]{1,255}$/.test(wanted)) return anyOf([]);
  return anyOf([equals('email', wanted), equals('email_normalized', wanted)]);
}

/** Orders of these companies or persons and of their contacts; a quotation is no order yet. */
export const ordersOfPartners = (commercialIds: readonly number[]): Domain => [
  ['partner_id.commercial_partner_id', 'in', commercialIds],
  ['state', 'in', ['sale', 'done', 'cancel']],
];

export const byIds = (ids: readonly number[]): Domain => [['id', 'in', ids]];
