// SAP Business One's records as its Service Layer gives them: days at midnight that know no zone, times apart from their days, words of lists by their names
// (or, in joined rows, by the letters that the database keeps), -1 and null for nothing. Called by read-orders.ts, read-steps.ts, shelf.ts and stock.ts.
import { z } from 'zod';
import { emptyAsNull, requiredId, requiredInteger, requiredMoney } from '../../src/calls/required-values.ts';
import { vendorText } from '../../src/calls/vendor-values.ts';

const NumberLike = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d{1,12}(?:\.\d{1,9})?$/)
    .transform(Number),
]);
/** In millionths, for what was reckoned from parts of a unit. One that is missing is no number, which makes no order. */
const Quantity = NumberLike.nullish().transform((quantity) => Math.round((quantity ?? Number.NaN) * 1e6) / 1e6);
const MaybeQuantity = NumberLike.nullish().transform((quantity) => quantity ?? null);
const Entry = emptyAsNull(requiredInteger);
/** `2026-11-10T00:00:00Z`, `2026-11-10` or `20261110`. */
const Day = z.preprocess(
  (day) =>
    typeof day === 'string' ? day.replace(/T00:00:00.*$/, '').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') : day,
  z.iso
    .date()
    .nullish()
    .transform((day) => day ?? null),
);
/** `09:05:07`, `09:05` or none. */
const Clock = vendorText.transform((clock) => (/^\d{2}:\d{2}(?::\d{2})?$/.test(clock ?? '') ? clock : null));
const STATES: ReadonlyMap<string, string> = new Map([
  ['O', 'bost_Open'],
  ['C', 'bost_Close'],
  ['P', 'bost_Paid'],
  ['D', 'bost_Delivered'],
]);
const State = z
  .string()
  .max(100)
  .transform((word) => STATES.get(word) ?? word);
const Yes = vendorText.transform((word) => word === 'tYES' || word === 'Y');
/** Whether it was cancelled, or is the document that cancels another. */
const Undone = vendorText.transform((word) => word !== null && word !== 'csNo' && word !== 'N');

const Line = z.object({
  LineNum: requiredInteger,
  ItemCode: vendorText,
  Quantity,
  /** In the unit of the warehouse. */
  InventoryQuantity: MaybeQuantity,
  UoMEntry: Entry,
});

const Head = z.object({
  DocEntry: requiredInteger,
  DocNum: requiredInteger,
  DocDate: Day,
  DocTime: Clock,
  CreationDate: Day,
  UpdateDate: Day,
  UpdateTime: Clock,
  DocumentStatus: State,
  Cancelled: Yes,
  CancelStatus: Undone,
  DocCurrency: vendorText,
  DocTotal: requiredMoney,
  /** In the document's currency where that is not the company's, else 0. */
  DocTotalFc: requiredMoney.nullish(),
  /** In the company's currency, as `DocTotal`. */
  PaidToDate: requiredMoney.nullish(),
  TrackingNumber: vendorText,
  TransportationCode: Entry,
});
export type HeadRow = z.infer<typeof Head>;

export const OrderLineRow = Line.extend({
  ItemDescription: vendorText,
  Price: requiredMoney.nullish(),
  LineStatus: State,
  RemainingOpenQuantity: MaybeQuantity,
  WarehouseCode: vendorText,
});
export type OrderLineRow = z.infer<typeof OrderLineRow>;

const ShipTo = z.object({
  ShipToStreet: vendorText,
  ShipToStreetNo: vendorText,
  ShipToBlock: vendorText,
  ShipToBuilding: vendorText,
  ShipToCity: vendorText,
  ShipToZipCode: vendorText,
  ShipToState: vendorText,
  ShipToCountry: vendorText,
});

/** With the fields of its own that the connection names. */
export const OrderRow = z.looseObject({
  ...Head.shape,
  CardCode: requiredId,
  CardName: vendorText,
  ContactPersonCode: Entry,
  AddressExtension: ShipTo.nullish(),
  DocumentLines: z.array(OrderLineRow),
});
export type OrderRow = z.infer<typeof OrderRow>;

/** Of a document that follows an order: its head, and one line with what that was made from. */
export const StepHeadRow = Head.extend({ ReserveInvoice: Yes });
export const StepLineRow = Line.extend({
  RemainingOpenQuantity: MaybeQuantity,
  BaseType: Entry,
  BaseEntry: Entry,
  BaseLine: Entry,
});
export type StepHeadRow = z.infer<typeof StepHeadRow>;
export type StepLineRow = z.infer<typeof StepLineRow>;

/** A document in which a tracking number stands. */
export const LeadRow = z.object({
  DocEntry: requiredInteger,
  DocumentLines: z.array(z.object({ BaseType: Entry, BaseEntry: Entry })),
});
export type LeadRow = z.infer<typeof LeadRow>;

const Contact = z.object({ InternalCode: Entry, E_Mail: vendorText, Active: vendorText });
export const CustomerRow = z.object({
  CardCode: requiredId,
  EmailAddress: vendorText,
  ContactEmployees: z
    .array(Contact)
    .max(5_000)
    .nullish()
    .transform((contacts) => contacts ?? []),
});
export type CustomerRow = z.infer<typeof CustomerRow>;
export const CustomerCodeRow = z.object({ CardCode: requiredId });

export const ShippingTypeRow = z.object({ Code: requiredInteger, Name: vendorText });

/** Over all warehouses, or by warehouse: what was asked for. */
export const ItemRow = z.object({
  ItemCode: requiredId,
  ItemName: vendorText,
  InventoryItem: Yes,
  QuantityOnStock: MaybeQuantity,
  QuantityOrderedByCustomers: MaybeQuantity,
  ItemWarehouseInfoCollection: z
    .array(z.object({ WarehouseCode: vendorText, InStock: NumberLike, Committed: NumberLike }))
    .max(5_000)
    .optional(),
  ItemPrices: z
    .array(z.object({ PriceList: requiredInteger, Price: requiredMoney.nullish(), Currency: vendorText }))
    .max(5_000)
    .optional(),
});
export type ItemRow = z.infer<typeof ItemRow>;

export const PurchaseHeadRow = z.object({ DocEntry: requiredInteger, DocDueDate: Day });
export const PurchaseLineRow = z.object({
  LineNum: requiredInteger,
  ItemCode: vendorText,
  ShipDate: Day,
  WarehouseCode: vendorText,
  RemainingOpenInventoryQuantity: MaybeQuantity,
});

export const ChangedHeadRow = z.object({ DocEntry: requiredInteger, UpdateDate: Day, UpdateTime: Clock });
export const ChangedLineRow = z.object({ LineNum: requiredInteger, BaseEntry: Entry });

/** What to ask for so that the row comes out. */
export const fieldsOf = ({ shape }: { readonly shape: object }): readonly string[] => Object.keys(shape);
