// Odoo's records as they come: false where nothing stands, a pair of id and name for a link, numbers as numbers or, behind some proxies and
// modules, as text; times in UTC without saying so. Called by read-orders.ts, stock.ts and documents.ts.
import { z } from 'zod';

/** null where Odoo says false. */
const Words = z
  .union([z.string(), z.literal(false), z.null()])
  .transform((text) => (text === false || text === '' ? null : text));
const OptionalWords = Words.optional().transform((text) => text ?? null);
const NumberLike = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d{1,15}(?:\.\d{1,9})?$/)
    .transform(Number),
]);
const OptionalNumber = z
  .union([NumberLike, z.literal(false), z.null()])
  .optional()
  .transform((number) => (number === false || number === null ? undefined : number));
const Id = NumberLike.pipe(z.number().int().positive());
const Ids = z
  .array(Id)
  .max(10_000)
  .optional()
  .transform((ids) => ids ?? []);
/** A link: [id, name]; null where Odoo says false. */
const Link = z
  .union([z.tuple([Id, z.union([z.string(), z.literal(false)])]).rest(z.unknown()), z.literal(false), z.null()])
  .transform((link) =>
    link === false || link === null ? null : { id: link[0], name: link[1] === false ? '' : link[1] },
  );
const OptionalLink = Link.optional().transform((link) => link ?? null);
const Flag = z
  .union([z.boolean(), z.null()])
  .optional()
  .transform((flag) => flag === true);

/** `2026-11-10 09:00:00` (UTC) as ISO 8601; a day that the calendar has not is refused. */
const Moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?$/)
  .transform((text) => `${text.slice(0, 10)}T${text.slice(11, 19)}Z`)
  .pipe(z.iso.datetime());
const OptionalMoment = z
  .union([Moment, z.literal(false), z.null()])
  .optional()
  .transform((at) => at || null);
const OptionalDay = z
  .union([z.iso.date(), z.literal(false), z.null()])
  .optional()
  .transform((day) => day || null);

export const SaleOrderRow = z.looseObject({
  id: Id,
  name: z.string().min(1),
  state: z.string(),
  date_order: Moment,
  partner_id: Link,
  partner_shipping_id: OptionalLink,
  currency_id: Link,
  amount_total: NumberLike,
  amount_paid: OptionalNumber,
  team_id: OptionalLink,
  invoice_ids: Ids,
  write_date: OptionalMoment,
});
export type SaleOrderRow = z.infer<typeof SaleOrderRow>;

export const SaleLineRow = z.object({
  id: Id,
  order_id: Link,
  product_id: Link,
  product_uom_qty: NumberLike,
  qty_delivered: OptionalNumber.transform((quantity) => quantity ?? 0),
  price_unit: NumberLike,
  display_type: OptionalWords,
  is_delivery: Flag,
  is_downpayment: Flag,
});
export type SaleLineRow = z.infer<typeof SaleLineRow>;

export const TransferRow = z.object({
  id: Id,
  name: z.string().min(1),
  state: z.string(),
  sale_id: Link,
  carrier_id: OptionalLink,
  carrier_tracking_ref: OptionalWords,
  carrier_tracking_url: OptionalWords,
  create_date: OptionalMoment,
  date_done: OptionalMoment,
  write_date: OptionalMoment,
});
export type TransferRow = z.infer<typeof TransferRow>;

/** `quantity` from Odoo 17 on, `quantity_done` before: what was moved. */
export const MoveRow = z
  .object({
    id: Id,
    picking_id: OptionalLink,
    sale_line_id: OptionalLink,
    product_id: Link,
    state: z.string(),
    product_uom_qty: NumberLike,
    quantity: OptionalNumber,
    quantity_done: OptionalNumber,
    forecast_expected_date: OptionalMoment,
    /** What is or will be there for it. */
    forecast_availability: OptionalNumber,
  })
  .transform(({ quantity, quantity_done, ...move }) => ({ ...move, moved: quantity ?? quantity_done ?? 0 }));
export type MoveRow = z.infer<typeof MoveRow>;

export const PartnerRow = z.object({
  id: Id,
  name: Words,
  email: Words,
  type: OptionalWords,
  lang: OptionalWords,
  is_company: Flag,
  commercial_partner_id: Link,
  category_id: Ids,
  street: OptionalWords,
  street2: OptionalWords,
  city: OptionalWords,
  zip: OptionalWords,
  state_id: OptionalLink,
  country_id: OptionalLink,
  country_code: OptionalWords,
});
export type PartnerRow = z.infer<typeof PartnerRow>;

export const TagRow = z.object({ id: Id, name: z.string() });

export const ProductRow = z.object({
  id: Id,
  display_name: z.string(),
  default_code: Words,
  barcode: OptionalWords,
});
export type ProductRow = z.infer<typeof ProductRow>;

export const StockRow = z.object({
  id: Id,
  display_name: z.string(),
  default_code: Words,
  /** On hand and not reserved; what is on hand where Odoo has not that field. */
  free_qty: OptionalNumber,
  qty_available: NumberLike,
  lst_price: NumberLike,
  currency_id: OptionalLink,
});
export type StockRow = z.infer<typeof StockRow>;

export const PurchaseLineRow = z.object({
  id: Id,
  product_id: Link,
  product_qty: NumberLike,
  qty_received: NumberLike,
  date_planned: OptionalMoment,
});
export type PurchaseLineRow = z.infer<typeof PurchaseLineRow>;

export const InvoiceRow = z.object({
  id: Id,
  name: Words,
  move_type: z.string(),
  state: z.string(),
  payment_state: OptionalWords,
  amount_total: NumberLike,
  currency_id: Link,
  invoice_date: OptionalDay,
});
export type InvoiceRow = z.infer<typeof InvoiceRow>;

export const AttachmentRow = z.object({
  id: Id,
  name: Words,
  res_id: Id,
  res_field: OptionalWords,
  mimetype: OptionalWords,
  file_size: OptionalNumber,
});
export const AttachmentContentRow = z.object({ id: Id, datas: Words });

export const KeyRow = z.object({ id: Id, name: Words, expiration_date: OptionalMoment });

export const ChangedRow = z.object({ id: Id, write_date: Moment, sale_id: OptionalLink });
