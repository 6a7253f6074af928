// What is asked for, as filters of Frappe's lists. Names, numbers and addresses come from mails: they stand in a filter as values of `=` and `in` alone, which
// Frappe binds; `like`, with its wildcards, is not used. Pure. https://docs.frappe.io/framework/user/en/api/rest
import {
  waysToStoreNumber,
  waysToStorePurchaseOrder,
  waysToStoreTracking,
} from '../../src/domain/identifiers/stored-numbers.ts';
import type { ErpnextConfig } from './config.ts';

type Filter = readonly [string, string, string | number | readonly (string | number)[]];
/** All hold. */
export type Filters = readonly Filter[];

/** Both cases, for databases that tell them apart (PostgreSQL). */
const anyOf = (field: string, ways: readonly string[]): Filters => [
  [field, 'in', [...new Set(ways.flatMap((way) => [way, way.toUpperCase(), way.toLowerCase()]))]],
];

/** By ERPNext's own number and by the shop's; each list is asked for on its own. Empty where there is nothing to ask. */
export function ordersByNumber(number: string, { shopNumberField }: ErpnextConfig): readonly Filters[] {
  const ways = waysToStoreNumber(number);
  if (ways.length === 0) return [];
  return ['name', ...(shopNumberField === undefined ? [] : [shopNumberField])].map((field) => anyOf(field, ways));
}

export function ordersByPurchaseOrder(
  number: string,
  { purchaseOrderField, shopNumberField }: ErpnextConfig,
): readonly Filters[] {
  const ways = purchaseOrderField === shopNumberField ? [] : waysToStorePurchaseOrder(number);
  return ways.length === 0 ? [] : [anyOf(purchaseOrderField, ways)];
}

/** null where it is no parcel's. */
export function byTracking(field: string, trackingNumber: string): Filters | null {
  const ways = waysToStoreTracking(trackingNumber);
  return ways.length === 0 ? null : anyOf(field, ways);
}

/** null where it is no address. */
export function byEmail(field: string, email: string): Filters | null {
  const wanted = email.trim();
  return /^[^\s@,;<>]{1,64}@[^\s@,;<>]{1,255}$/.test(wanted) ? anyOf(field, [wanted]) : null;
}

export const among = (field: string, values: readonly string[]): Filters => [[field, 'in', [...new Set(values)]]];
