// Which sales orders are asked for, as conditions of SuiteQL on `transaction t`. One field a condition: an `OR` over several would read the whole table. Pure;
// called by orders.ts.
import {
  waysToStoreNumber,
  waysToStorePurchaseOrder,
  waysToStoreTracking,
} from '../../src/domain/identifiers/stored-numbers.ts';
import type { NetsuiteConfig } from './config.ts';
import { isAnyOf } from './suiteql.ts';

/** null where there is nothing that may be asked. */
export type Condition = string | null;

/** Oracle tells cases apart, and has no index on what is made lower. */
const inBothCases = (field: string, ways: readonly string[]): Condition =>
  isAnyOf(
    field,
    ways.flatMap((way) => [way, way.toUpperCase(), way.toLowerCase()]),
  );

/** By NetSuite's own number and by the shop's. */
export const byNumber = (number: string, { shopNumberField }: NetsuiteConfig): readonly Condition[] =>
  ['tranid', ...(shopNumberField === undefined ? [] : [shopNumberField])].map((field) =>
    inBothCases(`t.${field}`, waysToStoreNumber(number)),
  );

/** None where that field holds the shop's number. */
export const byPurchaseOrder = (
  number: string,
  { purchaseOrderField, shopNumberField }: NetsuiteConfig,
): readonly Condition[] =>
  purchaseOrderField === shopNumberField
    ? []
    : [inBothCases(`t.${purchaseOrderField}`, waysToStorePurchaseOrder(number))];

export const byTracking = (trackingNumber: string): Condition =>
  inBothCases('n.trackingnumber', waysToStoreTracking(trackingNumber));

export function byEmail(field: string, email: string): Condition {
  const wanted = email.trim().toLowerCase();
  return /^[^\s@,()]{1,64}@[^\s@,()]{1,189}$/.test(wanted) ? isAnyOf(`LOWER(${field})`, [wanted]) : null;
}
