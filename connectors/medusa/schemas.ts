// What is asked of Medusa's Admin API and what it answers, as far as it is read. Seen in 2.21; unknown fields and nulls are borne.
import { z } from 'zod';
import {
  emptyAsNull,
  requiredId,
  requiredInstant,
  requiredInteger,
  requiredMoney,
} from '../../src/calls/required-values.ts';
import { vendorList, vendorPart, vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';

/** Single fields of an item leave its quantity out, so items come whole. */
export const ORDER_FIELDS = [
  'id,display_id,custom_display_id,status,email,currency_code,locale,created_at,updated_at,metadata',
  'total,credit_line_total,*items,*items.detail,*items.variant,*shipping_address,*customer,sales_channel.name',
  '*fulfillments,*fulfillments.labels,*fulfillments.items',
  '*payment_collections.payments,*payment_collections.payments.refunds,*payment_collections.payments.captures',
].join();

const Quantity = requiredInteger.pipe(z.number().min(0));
const Instant = emptyAsNull(requiredInstant);

const Address = z.object({
  first_name: vendorText,
  last_name: vendorText,
  company: vendorText,
  address_1: vendorText,
  address_2: vendorText,
  city: vendorText,
  province: vendorText,
  postal_code: vendorText,
  country_code: vendorText,
});
export type MedusaAddress = z.infer<typeof Address>;

const Item = z.object({
  id: requiredId,
  variant_sku: vendorText,
  product_title: vendorText,
  title: vendorText,
  variant_title: vendorText,
  quantity: Quantity,
  /** With tax, before discounts. */
  original_total: requiredMoney,
  detail: z.object({ shipped_quantity: Quantity }),
});
export type MedusaItem = z.infer<typeof Item>;

const Fulfillment = z.object({
  id: requiredId,
  provider_id: vendorText,
  packed_at: Instant,
  shipped_at: Instant,
  delivered_at: Instant,
  canceled_at: Instant,
  labels: vendorList(z.object({ tracking_number: vendorText, tracking_url: vendorText })),
  items: vendorList(z.object({ line_item_id: vendorText, quantity: Quantity })),
});
export type MedusaFulfillment = z.infer<typeof Fulfillment>;

const Refund = z.object({ id: requiredId, amount: requiredMoney, created_at: requiredInstant });
const Payment = z.object({
  id: requiredId,
  provider_id: vendorText,
  captured_at: Instant,
  captures: vendorList(z.object({ amount: requiredMoney })),
  refunds: vendorList(Refund),
});

export const MedusaOrder = z.object({
  id: requiredId,
  display_id: requiredId,
  custom_display_id: vendorText,
  status: requiredId,
  /** Medusa's own sum of what the payments say. */
  payment_status: requiredId,
  email: vendorText,
  currency_code: z.string().length(3),
  locale: vendorText,
  created_at: requiredInstant,
  updated_at: Instant,
  metadata: vendorPart(z.record(z.string(), z.unknown())),
  /** Less what was credited. */
  total: requiredMoney,
  credit_line_total: requiredMoney,
  items: z.array(Item).max(limits.vendor.listItemsMax),
  customer: vendorPart(z.object({ id: requiredId, first_name: vendorText, last_name: vendorText })),
  shipping_address: Address.nullish(),
  sales_channel: vendorPart(z.object({ name: vendorText })),
  fulfillments: vendorList(Fulfillment),
  payment_collections: vendorList(z.object({ payments: vendorList(Payment) })),
});
export type MedusaOrder = z.infer<typeof MedusaOrder>;

export const MedusaReturn = z.object({
  id: requiredId,
  order_id: requiredId,
  status: requiredId,
  created_at: requiredInstant,
  requested_at: Instant,
  items: vendorList(z.object({ item_id: requiredId, quantity: Quantity })),
});
export type MedusaReturn = z.infer<typeof MedusaReturn>;

/** Of an order in a list that is only looked through. */
export const OrderKey = z.object({
  id: requiredId,
  display_id: requiredInteger,
  fulfillments: vendorList(z.object({ labels: vendorList(z.object({ tracking_number: vendorText })) })),
});
export type OrderKey = z.infer<typeof OrderKey>;

const Times = vendorList(z.object({ created_at: Instant, updated_at: Instant }).partial());

/** When what belongs to an order was made and changed. */
export const OrderTimes = z.object({
  id: requiredId,
  created_at: requiredInstant,
  updated_at: Instant,
  fulfillments: Times,
  payment_collections: vendorList(
    z.object({
      updated_at: Instant.optional(),
      payments: vendorList(z.object({ captures: Times, refunds: Times })),
    }),
  ),
});
export const ORDER_TIMES_FIELDS = [
  'id,created_at,updated_at,fulfillments.created_at,fulfillments.updated_at,payment_collections.updated_at',
  'payment_collections.payments.captures.created_at,payment_collections.payments.refunds.created_at',
].join();
export const ReturnTimes = z.object({ order_id: requiredId, updated_at: requiredInstant });

export const InventoryItem = z.object({
  sku: vendorText,
  title: vendorText,
  location_levels: vendorList(z.object({ available_quantity: requiredInteger })),
});
export type InventoryItem = z.infer<typeof InventoryItem>;
