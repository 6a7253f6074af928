// Values in SuiteQL. Over REST it has no bound parameters, so what comes from a mail stands in the query's text: only by `literal`, only where each of its
// characters is allowed, and never in a LIKE. Pure; called by conditions.ts, read-orders.ts, shelf.ts and stock.ts.
// https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_157909186990.html

/** Longer is no number, address or SKU of NetSuite. */
const CHARACTERS_MAX = 254;
/** Letters, digits and what stands in numbers, addresses and SKUs. No control character, no quotation mark of any kind but the one that is doubled (a
 * modifier letter such as U+02BC may become one on its way to the database), nothing that begins a comment, a parameter or an escape. */
const ALLOWED = /^(?!.*--)[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{Mn}\p{Nd} ._/#&+@'(),-]+$/u;
/** Oracle takes no more in one list. */
const LISTED_MAX = 1_000;
const ID = /^-?\d{1,15}$/;

/** The only way of a text into a query: between single quotes, those within doubled; null where it may not be asked. */
export function literal(text: string): string | null {
  if (text.length > CHARACTERS_MAX || !ALLOWED.test(text)) return null;
  return `'${text.replaceAll("'", "''")}'`;
}

/** null where none of the texts may be asked. `field` is ours. */
export function isAnyOf(field: string, texts: readonly string[]): string | null {
  const literals = [...new Set(texts)].flatMap((text) => literal(text) ?? []);
  return literals.length === 0 ? null : inLists(field, literals);
}

/** Of internal ids as NetSuite wrote them; what is none is left out. null for an empty list. */
export function isOneOf(field: string, ids: Iterable<string>): string | null {
  const known = [...new Set(ids)].filter((id) => ID.test(id));
  return known.length === 0 ? null : inLists(field, known);
}

function inLists(field: string, values: readonly string[]): string {
  const lists: string[] = [];
  for (let start = 0; start < values.length; start += LISTED_MAX)
    lists.push(`${field} IN (${values.slice(start, start + LISTED_MAX).join(', ')})`);
  return lists.length === 1 ? (lists[0] ?? '') : `(${lists.join(' OR ')})`;
}

/** `at` as the clock of the zone shows it. */
export const dateOf = (at: Date, timeZone: string): string =>
  `TO_DATE('${at.toLocaleString('sv-SE', { timeZone })}', 'YYYY-MM-DD HH24:MI:SS')`;

/** A day, and a time of the zone, whatever the user's preferences are. */
export const asDay = (field: string): string => `TO_CHAR(${field}, 'YYYY-MM-DD')`;
export const asTime = (field: string): string => `TO_CHAR(${field}, 'YYYY-MM-DD HH24:MI:SS')`;
