// Pieces of schemas for what vendors send: numbers as text and text as numbers, null or nothing where there is none, one thing in the place of a
// list. For values that may be missing; what must be there gets a strict schema. Called by connectors' translate.ts.
import { z } from 'zod';
import { limits } from '../domain/limits.ts';

// In zod a transformed `unknown` must be there; `optional` lets the key be missing.

/** Trimmed and cut; null where it is missing, empty or no text. */
export const vendorText = z
  .unknown()
  .optional()
  .transform((value): string | null => {
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    const text = typeof value === 'string' ? value.trim().slice(0, limits.vendor.textCharactersMax) : '';
    return text === '' ? null : text;
  });

/** A whole number, or null. */
export const vendorCount = z
  .unknown()
  .optional()
  .transform((value): number | null => {
    const count = typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) : value;
    return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : null;
  });

/** true, or the text of it. */
export const vendorFlag = z
  .unknown()
  .optional()
  .transform((value) => value === true || value === 'true');

/** Nothing is an empty list, one thing a list of it. An item of another form fails the whole. */
export const vendorList = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (value === null || value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(limits.vendor.listItemsMax),
  );

/** null, nothing or anything that is no object is `null`: what stands in it may all be missing. */
export const vendorPart = <Part extends z.ZodType>(part: Part) =>
  part
    .nullish()
    .catch(null)
    .transform((value) => value ?? null);

/** A link that may be shown: https, of a bearable length; null for any other. */
export const readHttpsLink = (text: string | null): string | null =>
  text !== null &&
  text.length <= limits.vendor.textCharactersMax &&
  URL.canParse(text) &&
  new URL(text).protocol === 'https:'
    ? text
    : null;
