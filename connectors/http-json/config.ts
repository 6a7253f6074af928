// What an admin writes for a JSON API of a system of their own: where it is, how it is asked, and where in its answers each thing stands. README.md
// has an example.
import { z } from 'zod';
import { MappingSettings } from '../../src/calls/mapped-order.ts';

/** RFC 6901: '' is the whole, `/items/0/sku` a part. */
const Pointer = z
  .string()
  .max(300)
  .regex(/^(?:\/(?:[^~/]|~[01])*)*$/, 'a JSON pointer such as /items/0/sku');
const Column = z.string().regex(/^[a-z0-9_]{1,40}$/, 'a column of README.md');
const Columns = z.record(Column, Pointer);

/** The names that may stand in braces. */
export const NAMES = [
  'number',
  'email',
  'tracking_number',
  'purchase_order_number',
  'order_id',
  'since',
  'page',
] as const;
export type Name = (typeof NAMES)[number];

const Template = z
  .string()
  .max(1_000)
  .superRefine((text, context) => {
    for (const [, name = ''] of text.matchAll(/\{(\w*)\}/g))
      if (!(NAMES as readonly string[]).includes(name))
        context.addIssue({ code: 'custom', message: `There is no {${name}}. There are {${NAMES.join('}, {')}}.` });
  });

export const Question = z.strictObject({
  method: z.enum(['GET', 'POST']).default('GET'),
  path: Template.regex(/^\//, 'A path begins with /.'),
  query: z.record(z.string().max(100), Template).default({}),
  /** For POST: sent as JSON, with what stands in braces in its texts filled in. */
  body: z.record(z.string().max(100), z.unknown()).optional(),
  /** Where the list is; or where the one thing is, when it is no list. */
  at: Pointer.default(''),
  /** The API gives pages, numbered by {page} from this one on, until one is empty. */
  firstPage: z.number().int().min(0).max(1).optional(),
});
export type Question = z.infer<typeof Question>;

const Parts = z.strictObject({
  /** Where the list is in the order; for parcels and returns, `lines` is where their goods are in each. */
  at: Pointer,
  columns: Columns,
  lines: z.strictObject({ at: Pointer, columns: Columns }).optional(),
});

export const HttpJsonConfig = z.strictObject({
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .transform((url) => url.replace(/\/+$/, '')),
  /** How the token is shown. */
  auth: z
    .discriminatedUnion('by', [
      z.strictObject({ by: z.literal('none') }),
      z.strictObject({ by: z.literal('bearer') }),
      z.strictObject({ by: z.literal('header'), name: z.string().regex(/^[A-Za-z0-9-]{1,60}$/) }),
      z.strictObject({ by: z.literal('basic'), user: z.string().min(1).max(200) }),
    ])
    .default({ by: 'bearer' }),
  callsPerSecond: z.number().min(0.1).max(50).default(5),
  /** The API writes 1990 for 19.90. */
  areAmountsInHundredths: z.boolean().default(false),
  orders: z.strictObject({
    byNumber: Question,
    byEmail: Question.optional(),
    byTrackingNumber: Question.optional(),
    byPurchaseOrder: Question.optional(),
    byId: Question,
    changes: Question.optional(),
  }),
  order: Columns,
  /** For columns that the API does not tell, such as the one currency of the shop. */
  constants: z.record(Column, z.string().max(200)).default({}),
  lines: Parts,
  shipments: Parts.optional(),
  returns: Parts.optional(),
  refunds: Parts.optional(),
  stock: z.strictObject({ ask: Question, columns: Columns }).optional(),
  ...MappingSettings,
});
export type HttpJsonConfig = z.infer<typeof HttpJsonConfig>;
