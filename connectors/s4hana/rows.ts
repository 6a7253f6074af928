// S/4HANA's records as OData 2.0 gives them in JSON: decimals as strings, days and instants as `/Date(milliseconds)/`, '' where nothing stands, lists of an entity in
// `results`, and numbers with or without the zeros before them. Names and types are those of SAP's own SDK: https://www.npmjs.com/package/@sap/cloud-sdk-vdm-sales-order-service
import { z } from 'zod';
import { requiredMoney } from '../../src/calls/required-values.ts';
import { limits } from '../../src/domain/limits.ts';
import { bare } from './filters.ts';

const Number_ = z.string().trim().min(1).max(40).transform(bare);
/** null where it is none, such as `000000`. */
const OptionalNumber = z
  .string()
  .nullish()
  .transform((text) => (/^0*$/.test(text?.trim() ?? '') ? null : bare(text?.trim() ?? '')));
const Text = z
  .union([z.string(), z.number(), z.null()])
  .optional()
  .transform((text) => (text == null ? null : String(text).trim() || null));
/** A status; '' is one of them, and means that the thing has none. */
const Status = z
  .string()
  .max(20)
  .nullish()
  .transform((word) => word?.trim() ?? null);
const Decimal = z.union([
  z.number(),
  z
    .string()
    .trim()
    .regex(/^-?\d{1,12}(?:\.\d{1,9})?$/)
    .transform(Number),
]);
const Flag = z
  .union([z.boolean(), z.string(), z.null()])
  .optional()
  .transform((flag) => flag === true || flag === 'X' || flag === 'true');

/** Years 1 to 9999; the offset says in which zone it was written, the milliseconds are UTC all the same. */
const SapDate = z.string().transform((text, context) => {
  const [, milliseconds] = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/.exec(text) ?? [];
  const date = new Date(milliseconds === undefined ? Number.NaN : Number(milliseconds));
  if (!Number.isNaN(date.getTime()) && /^\d{4}-/.test(date.toISOString())) return date.toISOString();
  context.addIssue({ code: 'custom', message: 'a date as OData 2.0 writes it' });
  return z.NEVER;
});
const Instant = SapDate.nullish().transform((at) => at ?? null);
const Day = SapDate.nullish().transform((at) => at?.slice(0, 10) ?? null);

/** What is shown within a record must all be there: pages of its own are refused. */
const nested = <Row extends z.ZodType>(row: Row) =>
  z
    .object({ results: z.array(row).max(limits.vendor.listItemsMax), __next: z.never().optional() })
    .nullish()
    .transform((list) => list?.results ?? []);

const PartnerAddress = z.object({
  AddressRepresentationCode: Text,
  CorrespondenceLanguage: Text,
  AddresseeFullName: Text,
  OrganizationName1: Text,
  StreetName: Text,
  HouseNumber: Text,
  StreetSuffixName1: Text,
  CityName: Text,
  Region: Text,
  PostalCode: Text,
  Country: Text,
  EmailAddress: Text,
});
export type PartnerAddress = z.infer<typeof PartnerAddress>;

const Partner = z.object({
  PartnerFunction: Text,
  Customer: OptionalNumber,
  ContactPerson: OptionalNumber,
  to_Address: nested(PartnerAddress),
});

/** With the fields that the desk has named. */
export const OrderRow = z.looseObject({
  SalesOrder: Number_,
  SoldToParty: Number_,
  CreationDate: Day,
  LastChangeDateTime: Instant,
  TotalNetAmount: requiredMoney,
  TransactionCurrency: z.string(),
  OverallSDProcessStatus: Status,
  DeliveryBlockReason: Text,
  to_Partner: nested(Partner),
});
export type OrderRow = z.infer<typeof OrderRow>;

export const ItemRow = z.object({
  SalesOrder: Number_,
  SalesOrderItem: Number_,
  Material: OptionalNumber,
  SalesOrderItemText: Text,
  RequestedQuantity: Decimal,
  RequestedQuantityUnit: Text,
  NetAmount: requiredMoney,
  TaxAmount: requiredMoney.nullish(),
  SalesDocumentRjcnReason: Text,
  DeliveryStatus: Status,
  SDProcessStatus: Status,
  to_ScheduleLine: nested(
    z.object({
      RequestedDeliveryDate: Day,
      ConfirmedDeliveryDate: Day,
      ConfdOrderQtyByMatlAvailCheck: Decimal.nullish().transform((count) => count ?? 0),
    }),
  ),
});
export type ItemRow = z.infer<typeof ItemRow>;

export const DeliveryRow = z.looseObject({
  DeliveryDocument: Number_,
  SDDocumentCategory: Text,
  OverallGoodsMovementStatus: Status,
  ActualGoodsMovementDate: Day,
  OverallProofOfDeliveryStatus: Status,
  ProofOfDeliveryDate: Day,
});
export type DeliveryRow = z.infer<typeof DeliveryRow>;

/** Of deliveries to customers and of those back. */
export const DeliveryItemRow = z.object({
  DeliveryDocument: Number_,
  ReferenceSDDocument: OptionalNumber,
  ReferenceSDDocumentItem: OptionalNumber,
  Material: OptionalNumber,
  ActualDeliveryQuantity: Decimal,
  DeliveryQuantityUnit: Text,
  GoodsMovementStatus: Status,
});
export type DeliveryItemRow = z.infer<typeof DeliveryItemRow>;

export const BillingItemRow = z.object({
  BillingDocument: Number_,
  BillingDocumentItem: Number_,
  SalesDocument: OptionalNumber,
  NetAmount: requiredMoney,
});
export type BillingItemRow = z.infer<typeof BillingItemRow>;

/** `asWritten` for its print, which is asked for by the number as the system itself writes it. */
export const BillingRow = z
  .object({
    BillingDocument: z.string().trim().min(1).max(40),
    SDDocumentCategory: Text,
    BillingDocumentIsCancelled: Flag,
    BillingDocumentDate: Day,
    InvoiceClearingStatus: Status,
  })
  .transform((row) => ({ ...row, BillingDocument: bare(row.BillingDocument), asWritten: row.BillingDocument }));
export type BillingRow = z.infer<typeof BillingRow>;

export const ReturnRow = z.object({ CustomerReturn: Number_, CreationDate: Day });
export type ReturnRow = z.infer<typeof ReturnRow>;

export const ReturnItemRow = z.object({
  CustomerReturn: Number_,
  CustomerReturnItem: Number_,
  Material: OptionalNumber,
  RequestedQuantity: Decimal,
  SalesDocumentRjcnReason: Text,
  ReferenceSDDocument: OptionalNumber,
  ReferenceSDDocumentItem: OptionalNumber,
});
export type ReturnItemRow = z.infer<typeof ReturnItemRow>;

export const BusinessPartnerRow = z.object({
  BusinessPartner: Number_,
  Customer: OptionalNumber,
  BusinessPartnerFullName: Text,
  to_BusinessPartnerAddress: nested(z.object({ AddressID: Number_ })),
});
export type BusinessPartnerRow = z.infer<typeof BusinessPartnerRow>;
export const PartnerOfAddressRow = z.object({ BusinessPartner: Number_, AddressID: Number_ });
export const EmailRow = z.object({
  AddressID: Number_,
  Person: OptionalNumber,
  IsDefaultEmailAddress: Flag,
  EmailAddress: Text,
});
export type EmailRow = z.infer<typeof EmailRow>;

export const ProductRow = z.object({
  Product: Number_,
  IsMarkedForDeletion: Flag,
  to_Description: nested(z.object({ Language: Text, ProductDescription: Text })),
});
export const StockRow = z.object({
  Material: Number_,
  Plant: Text,
  InventoryStockType: Text,
  InventorySpecialStockType: Text,
  MatlWrhsStkQtyInMatlBaseUnit: Decimal.nullish().transform((count) => count ?? 0),
});
export const PurchaseItemRow = z.object({
  Material: OptionalNumber,
  PurchasingDocumentDeletionCode: Text,
  IsCompletelyDelivered: Flag,
  IsReturnsItem: Flag,
  to_ScheduleLine: nested(z.object({ ScheduleLineDeliveryDate: Day })),
});

export const OrderLeadRow = z.object({ SalesOrder: Number_, CreationDate: Day, LastChangeDateTime: Instant });
export const DeliveryLeadRow = z.object({ DeliveryDocument: Number_ });
export const ReferenceRow = z.object({ ReferenceSDDocument: OptionalNumber });

/** The print in base64. */
export const PdfAnswer = z
  .object({ d: z.object({ GetPDF: z.object({ BillingDocumentBinary: z.string().min(1) }) }) })
  .transform(({ d }) => d.GetPDF.BillingDocumentBinary.replace(/\s/g, ''))
  .refine((text) => /^[A-Za-z0-9+/]+={0,2}$/.test(text));
