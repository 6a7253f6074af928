// What an admin says of a Tryton: where it is, as whom it is asked, and which field of a sale holds the shop's number. README.md.
import { z } from 'zod';
import { TimeZone } from '../../src/domain/time-zone.ts';

/** A field of sale.sale, such as `reference` or `web_id`. */
const FieldName = z.string().regex(/^[a-z][a-z0-9_]{0,62}$/, 'the name of a field of sale.sale');

export const TrytonConfig = z.strictObject({
  /** Without a path. */
  url: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .transform((url) => new URL(url).origin),
  database: z.string().regex(/^[\w.-]{1,100}$/, 'the name of a database'),
  user: z.string().min(1).max(200),
  /** Where the shop's order number stands; without one, Tryton's own number is the order's. */
  shopNumberField: FieldName.optional().describe('the field of sale.sale with the shop’s order number'),
  /** Where the customer's purchase-order number stands; where that is the shop's field, there is none. */
  purchaseOrderField: FieldName.default('reference').describe('the field of sale.sale with the customer’s number'),
  /** Where the company is: which day it is there. */
  timeZone: TimeZone.default('UTC'),
});
export type TrytonConfig = z.infer<typeof TrytonConfig>;
