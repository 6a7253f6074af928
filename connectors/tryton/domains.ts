// What is asked for, as Tryton's search domains. Names, numbers and addresses come from mails: they stand in a clause as values alone. Whether a
// backslash escapes `%` and `_` differs by Tryton's database, so what holds one is asked for as it stands. Pure.
// https://docs.tryton.org/6.0/server/topics/domain.html
import {
  waysToStoreNumber,
  waysToStorePurchaseOrder,
  waysToStoreTracking,
} from '../../src/domain/identifiers/stored-numbers.ts';
import type { TrytonConfig } from './config.ts';
import { instantForTryton } from './values.ts';

type Value = string | number | boolean | null | object | readonly (string | number | null)[];
export type Clause = readonly [string, string, Value];
/** Clauses that all hold; below `OR` one must. */
export type Domain = readonly (Clause | 'OR' | Domain)[];

const NOTHING: Domain = [['id', '=', 0]];

const anyOf = (clauses: readonly Clause[]): Domain =>
  clauses.length === 0 ? NOTHING : [['OR', ...clauses.map((clause) => [clause])]];

const equals = (field: string, value: string): Clause => [field, /[%_\\]/.test(value) ? '=' : 'ilike', value];

/** By Tryton's own number and by the shop's. */
export const salesByNumber = (number: string, { shopNumberField }: TrytonConfig): Domain =>
  anyOf(
    ['number', ...(shopNumberField === undefined ? [] : [shopNumberField])].flatMap((field) =>
      waysToStoreNumber(number).map((way) => equals(field, way)),
    ),
  );

export const salesByPurchaseOrder = (number: string, { purchaseOrderField, shopNumberField }: TrytonConfig): Domain =>
  purchaseOrderField === shopNumberField
    ? NOTHING
    : anyOf(waysToStorePurchaseOrder(number).map((way) => equals(purchaseOrderField, way)));

export const packagesByTracking = (trackingNumber: string): Domain =>
  anyOf(waysToStoreTracking(trackingNumber).map((way) => equals('shipping_reference', way)));

/** A `_` finds more than it should: whose address it is, is compared afterwards. */
export function mechanismsByEmail(email: string): Domain {
  const wanted = email.trim().toLowerCase();
  if (!/^[^\s@,;<>]{1,64}@[^\s@,;<>]{1,255}$/.test(wanted)) return NOTHING;
  return [
    ['type', '=', 'email'],
    ['value', /[%\\]/.test(wanted) ? '=' : 'ilike', wanted],
  ];
}

/** Sales that these buy, are the contact of or are charged for; a quotation is no order yet. */
export const salesOfParties = (ids: readonly number[]): Domain => [
  ['state', 'in', ['confirmed', 'processing', 'done', 'cancelled']],
  ['OR', [['party', 'in', ids]], [['contact', 'in', ids]], [['invoice_party', 'in', ids]]],
];

export const byIds = (ids: readonly number[]): Domain => [['id', 'in', ids]];

/** What was never written has no time of it. */
export const changedSince = (at: string): Domain => {
  const instant = instantForTryton(at);
  return [['OR', [['write_date', '>=', instant]], [['create_date', '>=', instant]]]];
};
