// What WooCommerce's REST API v3 answers, as far as it is read. What must be there is strict, what may be missing is not; fields that are not
// named here are left alone. https://developer.woocommerce.com/docs/apis/rest-api/v3/orders/
import { z } from 'zod';
import {
  emptyAsNull,
  requiredId,
  requiredInteger,
  requiredMoney,
  requiredUtcInstant,
} from '../../src/calls/required-values.ts';
import { vendorFlag, vendorList, vendorPart, vendorText } from '../../src/calls/vendor-values.ts';

/** PHP writes a list whose keys have gaps as an object. */
const phpList = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.values(value) : value),
    vendorList(item),
  );

const Meta = z.object({ key: vendorText, value: z.unknown() });
const MetaList = phpList(Meta.nullable().catch(null)).transform((list) => list.filter((meta) => meta !== null));
export type WooMeta = z.infer<typeof Meta>;

const Address = z.object({
  first_name: vendorText,
  last_name: vendorText,
  company: vendorText,
  address_1: vendorText,
  address_2: vendorText,
  city: vendorText,
  state: vendorText,
  postcode: vendorText,
  country: vendorText,
  email: vendorText,
});
export type WooAddress = z.infer<typeof Address>;

const Line = z.object({
  id: requiredId,
  name: vendorText,
  product_id: vendorText,
  variation_id: vendorText,
  quantity: requiredInteger,
  sku: vendorText,
  subtotal: requiredMoney,
  subtotal_tax: emptyAsNull(requiredMoney),
  meta_data: MetaList,
});
export type WooLine = z.infer<typeof Line>;

export const WooOrder = z.object({
  id: requiredId,
  number: requiredId,
  status: z.string().min(1).max(200),
  currency: z.string().length(3),
  prices_include_tax: vendorFlag,
  date_created_gmt: requiredUtcInstant,
  date_modified_gmt: emptyAsNull(requiredUtcInstant),
  date_paid_gmt: emptyAsNull(requiredUtcInstant),
  date_completed_gmt: emptyAsNull(requiredUtcInstant),
  total: requiredMoney,
  created_via: vendorText,
  customer_id: vendorText,
  billing: vendorPart(Address),
  shipping: vendorPart(Address),
  payment_method_title: vendorText,
  meta_data: MetaList,
  line_items: phpList(Line),
  refunds: phpList(z.object({ id: requiredId, total: requiredMoney })),
});
export type WooOrder = z.infer<typeof WooOrder>;

/** Lines of a refund have a quantity below zero and name the line that they take back. */
export const WooRefund = z.object({
  id: requiredId,
  date_created_gmt: requiredUtcInstant,
  amount: requiredMoney,
  /** The payment service gave the money back; false: a person says so. */
  refunded_payment: vendorFlag,
  meta_data: MetaList,
  line_items: phpList(z.object({ quantity: requiredInteger, meta_data: MetaList })),
});
export type WooRefund = z.infer<typeof WooRefund>;

/** Of both plugins, and as they keep it in the order's meta `_wc_shipment_tracking_items`. `date_shipped` is a day there, here seconds since 1970. */
export const WooTracking = z.object({
  tracking_id: vendorText,
  tracking_number: vendorText,
  tracking_provider: vendorText,
  custom_tracking_provider: vendorText,
  formatted_tracking_provider: vendorText,
  tracking_link: vendorText,
  custom_tracking_link: vendorText,
  formatted_tracking_link: vendorText,
  date_shipped: vendorText,
  /** Of Advanced Shipment Tracking alone: which items are in the parcel. */
  products_list: phpList(z.object({ product: vendorText, qty: vendorText })).catch([]),
});
export type WooTracking = z.infer<typeof WooTracking>;

/** Of WooCommerce itself from 10.2 on, where the shop has switched it on. */
export const WooFulfillment = z.object({
  id: requiredId,
  status: vendorText,
  is_fulfilled: vendorFlag,
  date_deleted: vendorText,
  meta_data: MetaList,
});
export type WooFulfillment = z.infer<typeof WooFulfillment>;

export const WooFulfillmentItems = phpList(z.object({ item_id: requiredId, qty: requiredInteger }));

export const WooProduct = z.object({
  id: requiredId,
  name: vendorText,
  type: vendorText,
  status: vendorText,
  sku: vendorText,
  price: emptyAsNull(requiredMoney),
  /** true, false, or 'parent' of a variation whose product counts for all. */
  manage_stock: z
    .unknown()
    .optional()
    .transform((value) => value === true || value === 'true' || value === 'parent'),
  stock_quantity: emptyAsNull(requiredInteger),
  stock_status: vendorText,
  parent_id: vendorText,
  attributes: phpList(z.object({ option: vendorText })).catch([]),
});
export type WooProduct = z.infer<typeof WooProduct>;

export const WooNote = z.object({ id: requiredId, note: vendorText });

export const WooWebhook = z.object({
  id: requiredId,
  status: vendorText,
  topic: vendorText,
  delivery_url: vendorText,
});
export type WooWebhook = z.infer<typeof WooWebhook>;

export const WooSetting = z.object({ id: vendorText, value: z.unknown() });

/** Every error of WordPress's REST API. */
export const WooError = z.object({ code: z.string().max(200) });
