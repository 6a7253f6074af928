// What an admin says of an ERPNext: where it is, which field of a sales order holds the shop's number, its zone, price list and print. README.md.
import { z } from 'zod';
import { TimeZone } from '../../src/domain/time-zone.ts';

/** A field of Sales Order, such as `po_no` or `custom_web_order`. */
const FieldName = z.string().regex(/^[a-z][a-z0-9_]{0,62}$/, 'the name of a field of Sales Order');

export const ErpnextConfig = z.strictObject({
  /** Without a path. */
  url: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .transform((url) => new URL(url).origin),
  /** As in its System Settings: ERPNext writes times in it without saying so. */
  timeZone: TimeZone /** Where the shop's order number stands; without one, ERPNext's own number is the order's. */,
  shopNumberField: FieldName.optional().describe('the field of Sales Order with the shop’s order number'),
  /** Where the customer's purchase-order number stands; where that is the shop's field, there is none. */
  purchaseOrderField: FieldName.default('po_no').describe('the field of Sales Order with the customer’s number'),
  priceList: z.string().min(1).max(140).default('Standard Selling'),
  /** The print format of invoices; ERPNext's default where it is left out. */
  printFormat: z.string().min(1).max(140).optional(),
});
export type ErpnextConfig = z.infer<typeof ErpnextConfig>;
