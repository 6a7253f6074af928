// What BigCommerce's V2 and V3 APIs answer, as far as it is read. What must be there is strict, what may be missing is not.
// https://docs.bigcommerce.com/developer/api-reference/rest/admin/management/orders
import { z } from 'zod';
import {
  emptyAsNull,
  readInstant,
  requiredId,
  requiredInstant,
  requiredInteger,
  requiredMoney,
} from '../../src/calls/required-values.ts';
import { vendorFlag, vendorList, vendorText } from '../../src/calls/vendor-values.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Tue, 05 Mar 2019 21:40:11 +0000` (RFC 2822) as ISO 8601 UTC; null where it is no such instant. */
export function readMailDate(text: string): string | null {
  const [, day = '', month = '', year, time, zone] =
    /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) ([+-]\d{4})$/.exec(text.trim()) ?? [];
  const position = MONTHS.indexOf(month) + 1;
  if (year === undefined || position === 0) return null;
  return readInstant(`${year}-${String(position).padStart(2, '0')}-${day.padStart(2, '0')}T${time}${zone}`);
}

const MailDate = z.string().transform((text, context) => {
  const at = readMailDate(text);
  if (at !== null) return at;
  context.addIssue({ code: 'custom', message: 'a date of RFC 2822' });
  return z.NEVER;
});

const Address = z.object({
  first_name: vendorText,
  last_name: vendorText,
  company: vendorText,
  street_1: vendorText,
  street_2: vendorText,
  city: vendorText,
  state: vendorText,
  zip: vendorText,
  country: vendorText,
  country_iso2: vendorText,
  email: vendorText,
});

export const BigOrder = z.object({
  id: requiredId,
  customer_id: vendorText,
  date_created: MailDate,
  date_modified: emptyAsNull(MailDate),
  date_shipped: emptyAsNull(MailDate),
  status_id: requiredInteger,
  /** The system's word; `custom_status` is the shop's own label for it. */
  status: vendorText,
  custom_status: vendorText,
  payment_status: vendorText,
  payment_method: vendorText,
  /** Of the currency that the customer pays in, as is `total_inc_tax`. */
  default_currency_code: vendorText,
  currency_code: vendorText,
  total_inc_tax: requiredMoney,
  is_tax_inclusive_pricing: vendorFlag,
  items_shipped: requiredInteger,
  billing_address: Address,
  customer_locale: vendorText,
  order_source: vendorText,
  staff_notes: vendorText,
});
export type BigOrder = z.infer<typeof BigOrder>;

export const BigLine = z.object({
  id: requiredId,
  name: vendorText,
  sku: vendorText,
  type: vendorText,
  quantity: requiredInteger,
  quantity_shipped: requiredInteger,
  quantity_refunded: emptyAsNull(requiredInteger),
  price_ex_tax: requiredMoney,
  price_inc_tax: requiredMoney,
});
export type BigLine = z.infer<typeof BigLine>;

export const BigShippingAddress = Address.extend({ id: requiredId });
export type BigShippingAddress = z.infer<typeof BigShippingAddress>;

export const BigShipment = z.object({
  id: requiredId,
  date_created: emptyAsNull(MailDate),
  tracking_number: vendorText,
  shipping_provider: vendorText,
  tracking_carrier: vendorText,
  shipping_provider_display_name: vendorText,
  tracking_link: vendorText,
  generated_tracking_link: vendorText,
  items: vendorList(z.object({ order_product_id: requiredId, quantity: requiredInteger })),
});
export type BigShipment = z.infer<typeof BigShipment>;

export const BigRefund = z.object({
  id: requiredId,
  created: requiredInstant,
  total_amount: requiredMoney,
  payments: vendorList(
    z.object({ provider_id: vendorText, amount: requiredMoney, offline: vendorFlag, is_declined: vendorFlag }),
  ),
});
export type BigRefund = z.infer<typeof BigRefund>;

/** The wrapper of V3. */
export const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ data: vendorList(item) });

export const BigProduct = z.object({
  id: requiredId,
  name: vendorText,
  is_visible: z.boolean().catch(true),
  availability: vendorText,
  /** `none`, `product` or `variant`. */
  inventory_tracking: vendorText,
  preorder_release_date: vendorText,
});
export type BigProduct = z.infer<typeof BigProduct>;

/** Every product has a base variant at least. */
export const BigVariant = z.object({
  id: requiredId,
  product_id: requiredId,
  sku: vendorText,
  option_values: vendorList(z.object({ label: vendorText })).catch([]),
});
export type BigVariant = z.infer<typeof BigVariant>;

export const BigInventory = z.object({
  identity: z.object({ variant_id: vendorText, product_id: vendorText }),
  locations: vendorList(z.object({ available_to_sell: requiredInteger, location_enabled: z.boolean().catch(true) })),
});
export type BigInventory = z.infer<typeof BigInventory>;

export const BigHook = z.object({
  id: requiredId,
  scope: vendorText,
  destination: vendorText,
  is_active: vendorFlag,
});
export type BigHook = z.infer<typeof BigHook>;
