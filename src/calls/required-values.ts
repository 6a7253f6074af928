// Values that a vendor's record must have, as they come: numbers as strings and strings as numbers. What is plainly no such value the schema
// refuses, so that a broken record is seen and nothing is made up. For what may be missing see vendor-values.ts. Called by the connectors.
import { z } from 'zod';
import { readMoney } from '../domain/money.ts';

const Scalar = z.union([z.string(), z.number()]);

/** A text that is there: a number or a string that is not empty. */
export const requiredId = Scalar.transform(String).pipe(z.string().min(1).max(200));

/** A whole number from 2, '2' or '2.0'. */
export const requiredInteger = Scalar.transform((value, context) => {
  const text = String(value).trim();
  if (/^-?\d{1,9}(?:\.0{1,6})?$/.test(text)) return Number.parseInt(text, 10);
  context.addIssue({ code: 'custom', message: 'a whole number' });
  return z.NEVER;
});

/** A decimal string with at least two decimals. */
export const requiredMoney = Scalar.transform((value, context) => {
  const amount = readMoney(value);
  if (amount !== null) return amount;
  context.addIssue({ code: 'custom', message: 'a decimal amount' });
  return z.NEVER;
});

/** null where it is null, missing or ''. */
export const emptyAsNull = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable());

/** An instant as ISO 8601 UTC from ISO 8601 with its zone, or without where the vendor says that it is UTC; null where there is no such
 * instant, such as the 30th of February. */
export function readInstant(text: string, zone: 'written' | 'utc' = 'written'): string | null {
  const written = text
    .trim()
    .replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/i.test(written);
  const whole = hasZone || zone === 'written' ? written : `${written}Z`;
  // Date takes the 30th of February for the 2nd of March; the schema does not.
  if (!z.iso.datetime({ offset: true }).safeParse(whole.toUpperCase()).success) return null;
  return new Date(whole).toISOString().replace('.000Z', 'Z');
}

const instant = (zone: 'written' | 'utc') =>
  z.string().transform((text, context) => {
    const at = readInstant(text, zone);
    if (at !== null) return at;
    context.addIssue({ code: 'custom', message: 'an instant in ISO 8601' });
    return z.NEVER;
  });

export const requiredInstant = instant('written');
/** Of a vendor that leaves out the zone and means UTC. */
export const requiredUtcInstant = instant('utc');
