// NetSuite's records as SuiteQL gives them: columns in lower case, numbers as text, T and F for yes and no, and nothing at all where a column is empty. What
// goes to a customer stands below zero on an order's line. Called by read-orders.ts, shelf.ts and stock.ts.
import { z } from 'zod';
import { requiredMoney } from '../../src/calls/required-values.ts';
import { vendorText } from '../../src/calls/vendor-values.ts';

const Id = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^-?\d{1,15}$/));
const Name = z.union([z.string(), z.number()]).transform(String).pipe(z.string().min(1).max(500));
const MaybeId = Id.nullish().transform((id) => id ?? null);
const Decimal = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?(?:\d{1,12}(?:\.\d{0,20})?|\.\d{1,20})$/)
    .transform(Number),
]);
/** Without its sign. */
const Quantity = Decimal.nullish().transform((quantity) => Math.abs(quantity ?? 0));
const Flag = z
  .union([z.string(), z.boolean(), z.null()])
  .optional()
  .transform((flag) => flag === true || flag === 'T');
/** Yes where nothing is said. */
const FlagUnlessNo = z
  .union([z.string(), z.boolean(), z.null()])
  .optional()
  .transform((flag) => flag !== false && flag !== 'F');
const Day = z.iso.date();
const MaybeDay = Day.nullish().transform((day) => day ?? null);
/** `2026-11-10 09:00:00`, of the zone of the connection. */
const LocalTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/)
  .nullish()
  .transform((time) => time ?? null);
/** `B`, or `SalesOrd:B`. */
const StatusLetter = z
  .string()
  .max(60)
  .transform((status) => status.split(':').at(-1)?.trim() ?? '');

export const OrderRow = z.looseObject({
  id: Id,
  tranid: Name,
  status: StatusLetter,
  trandate: Day,
  changed: LocalTime,
  entity: MaybeId,
  email: vendorText,
  currency: MaybeId,
  foreigntotal: requiredMoney,
  shippingaddress: MaybeId,
});
export type OrderRow = z.infer<typeof OrderRow>;

/** One line of a transaction that another grew out of. `linktype` such as ShipRcpt, OrdBill, SaleRet, Payment. */
export const LinkRow = z.object({
  previousdoc: Id,
  previousline: MaybeId,
  nextdoc: Id,
  nextline: MaybeId,
  nexttype: z.string().max(60),
  linktype: vendorText,
});
export type LinkRow = z.infer<typeof LinkRow>;

/** A fulfilment, an invoice, a return or another that grew out of an order. */
export const GrownRow = z.object({
  id: Id,
  tranid: vendorText,
  type: z.string().max(60),
  status: StatusLetter,
  trandate: Day,
  changed: LocalTime,
  foreigntotal: requiredMoney.nullish(),
  voided: Flag,
  shipmethod: vendorText,
});
export type GrownRow = z.infer<typeof GrownRow>;

export const LineRow = z.object({
  transaction: Id,
  id: Id,
  item: Id,
  itemtype: vendorText,
  memo: vendorText,
  quantity: Quantity,
  shipped: Quantity,
  billed: Quantity,
  backordered: Quantity,
  amount: requiredMoney.nullish(),
  isclosed: Flag,
  fulfillable: FlagUnlessNo,
  dropship: Flag,
  kitmemberof: MaybeId,
});
export type LineRow = z.infer<typeof LineRow>;

export const ItemRow = z.object({ id: Id, itemid: Name, displayname: vendorText });
export type ItemRow = z.infer<typeof ItemRow>;

export const CustomerRow = z.object({
  id: Id,
  entityid: vendorText,
  companyname: vendorText,
  firstname: vendorText,
  lastname: vendorText,
  isperson: Flag,
  email: vendorText,
});
export type CustomerRow = z.infer<typeof CustomerRow>;
export const ContactRow = z.object({ id: Id, company: MaybeId, email: vendorText });

export const AddressRow = z.object({
  nkey: Id,
  addressee: vendorText,
  attention: vendorText,
  addr1: vendorText,
  addr2: vendorText,
  city: vendorText,
  state: vendorText,
  zip: vendorText,
  country: vendorText,
});
export type AddressRow = z.infer<typeof AddressRow>;

/** null for one of the account's own that has no code of ISO 4217. */
export const CurrencyRow = z.object({
  id: Id,
  symbol: vendorText.transform((symbol) => (symbol !== null && /^[A-Z]{3}$/.test(symbol) ? symbol : null)),
});
export const TrackingRow = z.object({ transaction: Id, trackingnumber: vendorText });

export const ShelfRow = z.object({
  item: Id,
  available: Decimal.nullish().transform((quantity) => quantity ?? 0),
  backordered: Quantity,
});
export const PurchaseLineRow = z.object({
  status: StatusLetter,
  item: Id,
  quantity: Quantity,
  received: Quantity,
  expected: MaybeDay,
});
export const PriceRow = z.object({ item: Id, currency: MaybeId, unitprice: requiredMoney.nullish() });

export const IdRow = z.object({ id: Id });
export const ChangedRow = z.object({ id: Id, type: z.string().max(60), changed: LocalTime });
/** Of a transaction, the one that it grew out of. */
export const OriginRow = z.object({ nextdoc: Id, previousdoc: Id });
export type OriginRow = z.infer<typeof OriginRow>;
