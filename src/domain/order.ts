// An order and the stock, in one shape for every shop and ERP. Connectors translate into it and check it with these
// schemas. Money is a decimal string ('226.11') with an ISO 4217 currency; times are ISO 8601 UTC; days are YYYY-MM-DD.
import { z } from 'zod';

export const SHIPMENT_STATUSES = [
  'pending',
  'info_received',
  'in_transit',
  'out_for_delivery',
  'available_for_pickup',
  'attempt_failed',
  'delivered',
  'exception',
  'expired',
  'returned',
] as const;
export const ShipmentStatus = z.enum([...SHIPMENT_STATUSES, 'unknown']);
export type ShipmentStatus = z.infer<typeof ShipmentStatus>;

export const ORDER_STATUSES = ['open', 'closed', 'cancelled'] as const;
export const PAYMENT_STATUSES = ['paid', 'pending', 'refunded', 'partially_refunded', 'failed'] as const;
export const RETURN_STATUSES = ['requested', 'approved', 'received', 'refunded', 'rejected'] as const;

const Money = z.string().regex(/^-?\d{1,12}(\.\d{1,4})?$/, 'a decimal amount such as 226.11');
const Time = z.iso.datetime({ offset: true });
const Day = z.iso.date();
const Text = z.string().max(2_000);
const Quantity = z.number().int().min(0).max(1_000_000);

export const OrderLine = z.object({
  sku: Text.min(1),
  title: Text,
  quantity: Quantity,
  unitPrice: Money,
  fulfilledQuantity: Quantity,
  cancelledQuantity: Quantity,
  /** Set while the line waits for stock; `expectedAt` is a day, null where nobody knows. */
  backorder: z.object({ expectedAt: Day.nullable() }).nullable(),
});
export type OrderLine = z.infer<typeof OrderLine>;

export const TrackingEvent = z.object({
  at: Time,
  shipmentStatus: ShipmentStatus,
  description: Text,
  location: Text.nullable(),
  /** The carrier's own code, as it stands there. */
  vendorCode: Text.nullable().default(null),
});
export type TrackingEvent = z.infer<typeof TrackingEvent>;

/** One parcel with its own tracking number. A split order has several. */
export const Shipment = z.object({
  id: Text,
  /** Our carrier id (`ups`, `fedex`, …) or the vendor's name in lower case. */
  carrier: Text.nullable(),
  trackingNumber: Text.nullable(),
  trackingUrl: z
    .url({ protocol: /^https$/ })
    .max(2_000)
    .nullable(),
  shipmentStatus: ShipmentStatus,
  shippedAt: Time.nullable(),
  estimatedDeliveryOn: Day.nullable(),
  deliveredAt: Time.nullable(),
  /** The source's own word behind `shipmentStatus`. */
  vendorStatus: Text.nullable().default(null),
  /** When the carrier itself was last asked with an answer; null: only the shop's word is known. */
  trackedAt: Time.nullable().default(null),
  /** The connection that asked; null with `trackedAt`. */
  trackedBy: Text.nullable().default(null),
  lines: z.array(z.object({ sku: Text, quantity: Quantity })).max(2_000),
  events: z.array(TrackingEvent).max(2_000),
});
export type Shipment = z.infer<typeof Shipment>;

/** A word of a source for which we have none: `about` is where it stood, such as `fulfilment status`. */
export const UnknownWord = z.object({ about: Text.min(1), word: Text });

/** Two sources that say different things of one thing, such as `parcel 1Z… status`. By default a reason to hold. */
export const Disagreement = z.object({
  about: Text.min(1),
  says: z.array(z.object({ source: Text, value: Text })).max(10),
});
export type Disagreement = z.infer<typeof Disagreement>;

export const Order = z.object({
  id: Text.min(1),
  /** As the shop prints it, such as `#W1046662`. */
  number: Text.min(1),
  placedAt: Time,
  orderStatus: z.enum([...ORDER_STATUSES, 'unknown']),
  paymentStatus: z.enum([...PAYMENT_STATUSES, 'unknown']),
  currency: z.string().length(3),
  total: Money,
  channel: Text,
  purchaseOrderNumber: Text.nullable(),
  customer: z.object({
    id: Text,
    name: Text,
    /** Lower-cased. */
    email: Text,
    locale: Text.nullable(),
    tags: z.array(Text).max(200),
    /** What the shop itself recorded of consent to marketing by mail at this very address, where it says so beyond doubt. */
    emailMarketing: z
      .object({
        state: z.enum(['agreed', 'withdrawn']),
        /** When it was said. */
        at: Time,
        /** Such as `shop:shopify`. */
        source: Text,
        /** To which words, or how the shop names the way in which it asked. */
        wording: Text,
      })
      .optional(),
  }),
  /** Further addresses that may hear about the order (contacts of the order's company), lower-cased. */
  contactEmails: z.array(Text).max(200),
  shippingAddress: z
    .object({
      name: Text,
      line1: Text,
      line2: Text.nullable(),
      city: Text,
      region: Text.nullable(),
      postalCode: Text,
      country: Text,
    })
    .nullable(),
  lines: z.array(OrderLine).max(2_000),
  shipments: z.array(Shipment).max(500),
  returns: z
    .array(
      z.object({
        id: Text,
        returnStatus: z.enum([...RETURN_STATUSES, 'unknown']),
        requestedAt: Time,
        lines: z.array(z.object({ sku: Text, quantity: Quantity })).max(2_000),
      }),
    )
    .max(500),
  /** The source's own time of the last change. */
  updatedAt: Time.nullable().default(null),
  unknowns: z.array(UnknownWord).max(100).default([]),
  disagreements: z.array(Disagreement).max(100).default([]),
  refunds: z
    .array(z.object({ amount: Money, currency: z.string().length(3), at: Time, method: Text.nullable() }))
    .max(500),
});
export type Order = z.infer<typeof Order>;

/** What is on the shelf for one SKU. */
export const StockItem = z.object({
  sku: Text.min(1),
  title: Text,
  available: z.number().int(),
  expectedOn: Day.nullable(),
  price: Money.nullable(),
  currency: z.string().length(3).nullable(),
});
export type StockItem = z.infer<typeof StockItem>;
