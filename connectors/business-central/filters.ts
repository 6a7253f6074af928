// What is asked for, as OData filters. Numbers and addresses come from mails: they stand between single quotes, doubled within, and nothing that has a
// meaning in a filter of Business Central itself (`*`, `|`, `..`, `<`) is asked at all. One field a filter: `or` over two is refused there. Pure.
// https://learn.microsoft.com/dynamics365/business-central/dev-itpro/webservices/use-filter-expressions-in-odata-uris
import {
  waysToStoreNumber,
  waysToStorePurchaseOrder,
  waysToStoreTracking,
} from '../../src/domain/identifiers/stored-numbers.ts';

/** null where there is nothing that may be asked. */
export type Filter = string | null;

const NUMBER = /^(?!.*\.\.)[\p{L}\p{N} ._/#-]+$/u;
const ADDRESS = /^(?!.*\.\.)[\p{L}\p{N}._+'-]{1,64}@[\p{L}\p{N}.-]{1,255}$/u;

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Of the fields there: a number of a document, a customer or an item; a reference that others gave; a tracking number. What is longer is none. */
const NUMBER_CHARACTERS = 20;
const REFERENCE_CHARACTERS = 35;
const TRACKING_CHARACTERS = 50;

/** Codes are kept in capitals, texts as they were typed. */
export function anyOf(field: string, values: readonly string[], charactersMax = NUMBER_CHARACTERS): Filter {
  const known = [...new Set(values.flatMap((value) => [value, value.toUpperCase()]))].filter(
    (value) => value.length <= charactersMax && NUMBER.test(value),
  );
  return known.length === 0 ? null : `${field} in (${known.map(quote).join(', ')})`;
}

/** By an order's own number. */
export const byNumber = (field: string, number: string): Filter => anyOf(field, waysToStoreNumber(number));

/** By the number that a shop gave. */
export const byShopNumber = (field: string, number: string): Filter =>
  anyOf(field, waysToStoreNumber(number), REFERENCE_CHARACTERS);

export const byPurchaseOrder = (field: string, number: string): Filter =>
  anyOf(field, waysToStorePurchaseOrder(number), REFERENCE_CHARACTERS);

export const byTracking = (field: string, trackingNumber: string): Filter =>
  anyOf(field, waysToStoreTracking(trackingNumber), TRACKING_CHARACTERS);

export function byEmail(email: string): Filter {
  const wanted = email.trim().toLowerCase();
  return ADDRESS.test(wanted) ? `tolower(email) eq ${quote(wanted)}` : null;
}

/** `at` ISO 8601. */
export const changedSince = (at: string): string => `lastModifiedDateTime ge ${new Date(at).toISOString()}`;
