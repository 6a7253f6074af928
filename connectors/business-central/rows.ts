// Business Central's records as its API v2.0 gives them: an empty day is 0001-01-01, a space within a word of a list `_x0020_`, an empty text ''.
// https://learn.microsoft.com/dynamics365/business-central/dev-itpro/api-reference/v2.0/
import { z } from 'zod';
import { requiredMoney } from '../../src/calls/required-values.ts';

const Text = z
  .string()
  .nullish()
  .transform((text) => text?.trim() || null);
const Word = z.string().transform((word) => word.replaceAll('_x0020_', ' '));
const Day = z
  .union([z.iso.date(), z.null()])
  .optional()
  .transform((day) => (day == null || day === '0001-01-01' ? null : day));
const NumberLike = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d{1,12}(?:\.\d{1,9})?$/)
    .transform(Number),
]);
const Instant = z.iso
  .datetime({ offset: true })
  .transform((at) => new Date(at).toISOString())
  .nullish()
  .transform((at) => (at == null || at.startsWith('0001-') ? null : at));

/** What orders, posted shipments and posted invoices have in common. */
const Document = z.object({
  id: z.guid(),
  number: z.string().min(1),
  externalDocumentNumber: Text,
  customerNumber: Text,
  customerName: Text,
  email: Text,
  shipToName: Text,
  shipToAddressLine1: Text,
  shipToAddressLine2: Text,
  shipToCity: Text,
  shipToState: Text,
  shipToPostCode: Text,
  shipToCountry: Text,
  currencyCode: Text,
  lastModifiedDateTime: Instant,
});
const Posted = Document.extend({ orderNumber: Text, customerPurchaseOrderReference: Text, postingDate: Day });
const Line = z.object({
  lineType: Word,
  lineObjectNumber: Text,
  description: Text,
  quantity: NumberLike.nullish(),
  unitPrice: requiredMoney.nullish(),
});

export const OrderRow = Document.extend({
  orderDate: Day,
  status: Word,
  totalAmountIncludingTax: requiredMoney,
  salesOrderLines: z.array(Line.extend({ shippedQuantity: NumberLike.nullish() })),
});
export type OrderRow = z.infer<typeof OrderRow>;

export const ShipmentRow = Posted.extend({ salesShipmentLines: z.array(Line) });
export type ShipmentRow = z.infer<typeof ShipmentRow>;

export const InvoiceRow = Posted.extend({
  status: Word,
  totalAmountIncludingTax: requiredMoney,
  salesInvoiceLines: z.array(Line),
});
export type InvoiceRow = z.infer<typeof InvoiceRow>;

/** Invoices without their lines. */
export const InvoiceHeadRow = InvoiceRow.omit({ salesInvoiceLines: true });

export const CreditMemoRow = z.object({
  id: z.guid(),
  number: z.string().min(1),
  invoiceNumber: Text,
  status: Word,
  postingDate: Day,
});
export type CreditMemoRow = z.infer<typeof CreditMemoRow>;

export const CustomerRow = z.object({ number: z.string().min(1), displayName: Text, email: Text });
export type CustomerRow = z.infer<typeof CustomerRow>;

export const ItemRow = z.object({
  number: z.string().min(1),
  displayName: Text,
  type: Word,
  blocked: z.boolean().nullish(),
  inventory: NumberLike.nullish().transform((count) => count ?? 0),
  unitPrice: requiredMoney.nullish(),
});
export type ItemRow = z.infer<typeof ItemRow>;

export const PurchaseOrderRow = z.object({
  purchaseOrderLines: z.array(
    z.object({
      lineType: Word,
      lineObjectNumber: Text,
      quantity: NumberLike.nullish(),
      receivedQuantity: NumberLike.nullish(),
      expectedReceiptDate: Day,
    }),
  ),
});

/** Where an order is named: its own number, or that of the order of a posted document. */
export const OrderLeadRow = z.object({ number: z.string().min(1), orderDate: Day, lastModifiedDateTime: Instant });
export const PostedLeadRow = z.object({ orderNumber: Text, postingDate: Day, lastModifiedDateTime: Instant });
