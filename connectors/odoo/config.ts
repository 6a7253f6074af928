// What an admin says of an Odoo: where it is, how it is asked, and which field of a sales order holds the shop's number. README.md.
import { z } from 'zod';
import { TimeZone } from '../../src/domain/time-zone.ts';

/** A field of sale.order, such as `origin` or `x_studio_web_order`. */
const FieldName = z.string().regex(/^[a-z][a-z0-9_]{0,62}$/, 'the technical name of a field of sale.order');

export const OdooConfig = z
  .strictObject({
    /** Without a path. */
    url: z
      .url({ protocol: /^https?$/ })
      .max(300)
      .transform((url) => new URL(url).origin),
    database: z.string().min(1).max(200),
    /** `json-2` from Odoo 19 on; `json-rpc` for 14 to 18. */
    api: z.enum(['json-2', 'json-rpc']).default('json-2').describe('json-rpc for Odoo 14 to 18'),
    /** Of the key's user; JSON-RPC asks for it. */
    login: z.string().min(1).max(200).optional(),
    /** Where the shop's order number stands; without one, Odoo's own number is the order's. */
    shopNumberField: FieldName.optional().describe('the field of sale.order with the shop’s order number'),
    /** Where the customer's purchase-order number stands. */
    purchaseOrderField: FieldName.default('client_order_ref').describe(
      'the field of sale.order with the customer’s number',
    ),
    /** Where the key's user works for several: those whose orders and stock count. */
    companyIds: z.array(z.number().int().positive()).min(1).max(50).optional(),
    /** Odoo publishes no rate; hosts have their own. */
    callsPerMinute: z.number().int().min(10).max(6_000).default(240).describe('fewer where your host asks for it'),
    /** Where the company is: which day a time belongs to. */
    timeZone: TimeZone.default('UTC'),
  })
  .refine(({ api, login }) => api === 'json-2' || login !== undefined, {
    message: 'JSON-RPC needs the login of the key’s user',
    path: ['login'],
  });
export type OdooConfig = z.infer<typeof OdooConfig>;
