// What is asked of Vendure's Admin API and what it answers, as far as it is read. Seen in 3.7; unknown fields and nulls are borne.
import { z } from 'zod';
import { emptyAsNull, requiredId, requiredInstant, requiredInteger } from '../../src/calls/required-values.ts';
import { vendorFlag, vendorList, vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import { Amount, Precision } from './money.ts';

const Quantity = requiredInteger.pipe(z.number().min(0));
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(limits.vendor.listItemsMax);

export const SETTINGS = 'globalSettings { trackInventory outOfStockThreshold serverConfig { moneyStrategyPrecision } }';

export const Settings = z.object({
  trackInventory: vendorFlag,
  outOfStockThreshold: requiredInteger,
  serverConfig: z.object({ moneyStrategyPrecision: Precision }),
});
export type Settings = z.infer<typeof Settings>;

/** The history is the newest first, and cut: what is older than it is not known by its time. */
export const ORDER_FIELDS = `fragment OrderFields on Order {
  id code state createdAt updatedAt orderPlacedAt currencyCode totalWithTax
  customer { id firstName lastName emailAddress }
  shippingAddress { fullName company streetLine1 streetLine2 city province postalCode country countryCode }
  lines {
    id quantity orderPlacedQuantity unitPriceWithTax
    productVariant { sku name trackInventory stockLevels { stockOnHand stockAllocated } }
  }
  payments { id amount state method refunds { id createdAt total state method reason } }
  fulfillments { id state method trackingCode lines { orderLineId quantity } }
  history(options: { sort: { createdAt: DESC, id: DESC }, take: ${limits.vendure.historyEntriesMax} }) {
    items { id type createdAt data }
  }
}`;

const StockLevels = vendorList(z.object({ stockOnHand: requiredInteger, stockAllocated: requiredInteger }));

export const Variant = z.object({
  sku: vendorText,
  name: vendorText,
  /** TRUE, FALSE or INHERIT. */
  trackInventory: vendorText,
  stockLevels: StockLevels,
});
export type Variant = z.infer<typeof Variant>;

const Address = z.object({
  fullName: vendorText,
  company: vendorText,
  streetLine1: vendorText,
  streetLine2: vendorText,
  city: vendorText,
  province: vendorText,
  postalCode: vendorText,
  country: vendorText,
  countryCode: vendorText,
});
export type VendureAddress = z.infer<typeof Address>;

const Refund = z.object({
  id: requiredId,
  createdAt: requiredInstant,
  total: Amount,
  state: requiredId,
  method: vendorText,
  reason: vendorText,
});

const Payment = z.object({
  id: requiredId,
  amount: Amount,
  state: requiredId,
  method: vendorText,
  refunds: vendorList(Refund),
});
export type VendurePayment = z.infer<typeof Payment>;

const Fulfillment = z.object({
  id: requiredId,
  state: requiredId,
  method: vendorText,
  trackingCode: vendorText,
  lines: vendorList(z.object({ orderLineId: requiredId, quantity: Quantity })),
});
export type VendureFulfillment = z.infer<typeof Fulfillment>;

const HistoryEntry = z.object({ id: requiredId, type: vendorText, createdAt: requiredInstant, data: z.unknown() });
export type HistoryEntry = z.infer<typeof HistoryEntry>;

const Line = z.object({
  id: requiredId,
  quantity: Quantity,
  /** Before cancellations and changes; 0 where it was added later. */
  orderPlacedQuantity: Quantity,
  unitPriceWithTax: Amount,
  productVariant: Variant,
});
export type VendureLine = z.infer<typeof Line>;

export const VendureOrder = z.object({
  id: requiredId,
  code: requiredId,
  state: requiredId,
  createdAt: requiredInstant,
  updatedAt: emptyAsNull(requiredInstant),
  orderPlacedAt: emptyAsNull(requiredInstant),
  currencyCode: z.string().length(3),
  totalWithTax: Amount,
  customer: z
    .object({ id: requiredId, firstName: vendorText, lastName: vendorText, emailAddress: vendorText })
    .nullish(),
  shippingAddress: Address.nullish(),
  lines: listOf(Line),
  payments: vendorList(Payment),
  fulfillments: vendorList(Fulfillment),
  history: z.object({ items: vendorList(HistoryEntry) }),
});
export type VendureOrder = z.infer<typeof VendureOrder>;

/** A list whose items are read one by one, so that a broken one leaves the others. */
export const RawList = z.object({ totalItems: Quantity, items: listOf(z.unknown()) });
