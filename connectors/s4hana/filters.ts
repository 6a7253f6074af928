// What is asked for, as OData 2.0 filters. Numbers and addresses come from mails: they stand between single quotes, doubled within, and what SAP may read as
// a pattern (`*`) is not asked at all. Numbers are asked with and without the zeros before them, since systems differ in which they take. Pure.
// https://www.odata.org/documentation/odata-version-2-0/uri-conventions/
import {
  waysToStoreNumber,
  waysToStorePurchaseOrder,
  waysToStoreTracking,
} from '../../src/domain/identifiers/stored-numbers.ts';

/** Each is asked on its own; together they cover what is meant. Empty where there is nothing to ask. */
export type Filters = readonly string[];

/** Values of one filter: an address of a request may not be too long. */
const VALUES_MAX = 80;
/** Of documents, customers and partners. */
const NUMBER_CHARACTERS = 10;
/** Of materials: 40, and 18 in systems without long ones. */
const MATERIAL_CHARACTERS = [18, 40];
/** Of references that others gave, own fields included. */
const REFERENCE_CHARACTERS = 60;
/** `SearchEmailAddress` holds the first 20 characters in capitals. */
const SEARCHED_CHARACTERS = 20;

const PATTERN = /[*\p{C}]/u;
const ADDRESS = /^[^\s@,;<>"()]{1,64}@[^\s@,;<>"()]{1,255}$/;

export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A number as it is without the zeros before it, which some systems write. */
export const bare = (text: string): string => (/^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : text);

function anyOf(field: string, values: readonly string[], charactersMax: number): Filters {
  const known = [...new Set(values)].filter(
    (value) => value !== '' && value.length <= charactersMax && !PATTERN.test(value),
  );
  return Array.from({ length: Math.ceil(known.length / VALUES_MAX) }, (_, part) =>
    known
      .slice(part * VALUES_MAX, (part + 1) * VALUES_MAX)
      .map((value) => `${field} eq ${quote(value)}`)
      .join(' or '),
  );
}

const withZeros = (value: string, characters: readonly number[]): readonly string[] =>
  /^\d+$/.test(value) ? [bare(value), ...characters.map((count) => bare(value).padStart(count, '0'))] : [value];

/** By the numbers of documents, customers, partners or addresses, which are kept in capitals. */
export const among = (field: string, numbers: readonly string[]): Filters =>
  anyOf(
    field,
    numbers.flatMap((number) => withZeros(number.toUpperCase(), [NUMBER_CHARACTERS])),
    NUMBER_CHARACTERS,
  );

export const amongMaterials = (field: string, materials: readonly string[]): Filters =>
  anyOf(
    field,
    materials.flatMap((material) => withZeros(material, MATERIAL_CHARACTERS)),
    Math.max(...MATERIAL_CHARACTERS),
  );

/** By an order's own number. */
export const byNumber = (number: string): Filters => among('SalesOrder', waysToStoreNumber(number));

const reference = (field: string, ways: readonly string[]): Filters =>
  anyOf(
    field,
    ways.flatMap((way) => [way, way.toUpperCase()]),
    REFERENCE_CHARACTERS,
  );

export const byShopNumber = (field: string, number: string): Filters => reference(field, waysToStoreNumber(number));

export const byPurchaseOrder = (field: string, number: string): Filters =>
  reference(field, waysToStorePurchaseOrder(number));

export const byTracking = (field: string, trackingNumber: string): Filters =>
  reference(field, waysToStoreTracking(trackingNumber));

/** What it finds is compared with the whole address. */
export function byEmail(email: string): Filters {
  const wanted = email.trim().toUpperCase();
  return ADDRESS.test(wanted)
    ? anyOf('SearchEmailAddress', [wanted.slice(0, SEARCHED_CHARACTERS)], SEARCHED_CHARACTERS)
    : [];
}

/** `at` ISO 8601. */
export const changedSince = (at: string): Filters => [
  `LastChangeDateTime ge datetimeoffset'${new Date(at).toISOString().slice(0, 19)}Z'`,
];

/** Deliveries know the day of a change alone; one that was never changed has none but that of its making. */
export const changedOnOrAfter = (at: string): Filters =>
  ['LastChangeDate', 'CreationDate'].map(
    (field) => `${field} ge datetime'${new Date(at).toISOString().slice(0, 10)}T00:00:00'`,
  );
