// ERPNext's records as Frappe lists them: null or '' where nothing stands, 0 and 1 for no and yes, times of the site's zone without saying so, states as
// words. Called by read-orders.ts, stock.ts and documents.ts.
import { z } from 'zod';
import { requiredMoney } from '../../src/calls/required-values.ts';

const Name = z.string().min(1).max(200);
const Text = z
  .union([z.string(), z.number(), z.null()])
  .optional()
  .transform((text) => (text == null ? null : String(text).trim() || null));
const NumberLike = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d{1,12}(?:\.\d{1,9})?$/)
    .transform(Number),
]);
const Quantity = NumberLike.nullish().transform((quantity) => quantity ?? 0);
const Flag = z
  .union([z.number(), z.boolean(), z.null()])
  .optional()
  .transform((flag) => flag === true || flag === 1);
const Day = z.iso
  .date()
  .nullish()
  .transform((day) => day ?? null);
/** `2026-11-10 09:00:00.123456`, of the site's zone. */
const LocalTime = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?$/);

export const SalesOrderRow = z.looseObject({
  name: Name,
  docstatus: NumberLike,
  status: z.string(),
  customer: Name,
  customer_name: Text,
  contact_email: Text,
  transaction_date: Day,
  creation: LocalTime,
  modified: LocalTime,
  grand_total: requiredMoney,
  advance_paid: NumberLike.nullish(),
  per_billed: NumberLike.nullish(),
  currency: z.string(),
  shipping_address_name: Text,
  language: Text,
});
export type SalesOrderRow = z.infer<typeof SalesOrderRow>;
export const SALES_ORDER_FIELDS = Object.keys(SalesOrderRow.shape);

export const OrderItemRow = z.object({
  name: Name,
  parent: Name,
  item_code: Text,
  item_name: Text,
  qty: NumberLike,
  delivered_qty: Quantity,
  rate: requiredMoney,
  warehouse: Text,
  delivered_by_supplier: Flag,
});
export type OrderItemRow = z.infer<typeof OrderItemRow>;

export const DeliveryNoteRow = z.object({
  name: Name,
  docstatus: NumberLike,
  status: z.string(),
  is_return: Flag,
  return_against: Text,
  posting_date: z.iso.date(),
  /** `9:05:07.123`. */
  posting_time: Text,
  lr_no: Text,
  transporter_name: Text,
  modified: LocalTime,
});
export type DeliveryNoteRow = z.infer<typeof DeliveryNoteRow>;

export const DeliveryItemRow = z.object({ parent: Name, item_code: Text, qty: NumberLike, against_sales_order: Text });
export type DeliveryItemRow = z.infer<typeof DeliveryItemRow>;

export const ShipmentRow = z.object({
  name: Name,
  docstatus: NumberLike,
  carrier: Text,
  awb_number: Text,
  tracking_url: Text,
  tracking_status: Text,
});
export type ShipmentRow = z.infer<typeof ShipmentRow>;
export const ShipmentLinkRow = z.object({ parent: Name, delivery_note: Text });

export const InvoiceItemRow = z.object({ parent: Name, sales_order: Text });
export const InvoiceRow = z.object({
  name: Name,
  docstatus: NumberLike,
  status: z.string(),
  is_return: Flag,
  posting_date: Day,
});
export type InvoiceRow = z.infer<typeof InvoiceRow>;

export const AddressRow = z.object({
  name: Name,
  address_title: Text,
  address_line1: Text,
  address_line2: Text,
  city: Text,
  state: Text,
  pincode: Text,
  country: Text,
});
export type AddressRow = z.infer<typeof AddressRow>;
export const CountryRow = z.object({ name: Name, code: Text });

export const ContactLinkRow = z.object({ parent: Name, link_name: Name });
export const ContactEmailRow = z.object({ parent: Name, email_id: Text });

export const ItemRow = z.object({ name: Name, item_name: Text, is_stock_item: Flag });
export const BinRow = z.object({ item_code: Name, actual_qty: Quantity, reserved_qty: Quantity });
export const PriceRow = z.object({ item_code: Name, price_list_rate: requiredMoney, currency: Text, customer: Text });
export const PurchaseItemRow = z.object({
  item_code: Text,
  qty: NumberLike,
  received_qty: Quantity,
  schedule_date: Day,
  expected_delivery_date: Day,
});
export const NameRow = z.object({ name: Name });
export const ChangedRow = z.object({ name: Name, modified: LocalTime });
