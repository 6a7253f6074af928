// What an admin says of an S/4HANA: where its OData services are, how Waybill signs in, and which fields hold the shop's order number and the tracking number. README.md.
import { z } from 'zod';

/** A field of the API, an own one included, such as `ExternalDocumentID` or `YY1_WebOrder_SDH`. */
const FieldName = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,62}$/, 'the name of a field of the API');
const Address = z.url({ protocol: /^https?$/ }).max(300);

export const S4hanaConfig = z.strictObject({
  /** What stands before `/sap/opu/odata/sap`. */
  url: Address.refine((url) => new URL(url).search === '' && new URL(url).hash === '', 'an address without ? and #')
    .transform((url) => url.replace(/\/+$/, ''))
    .describe('such as https://my300000-api.s4hana.cloud.sap'),
  /** With it Waybill signs in by OAuth 2.0, else as a user, or by the key of SAP's sandbox. */
  tokenUrl: Address.optional().describe('of OAuth 2.0 client credentials; without it a user signs in'),
  sapClient: z
    .string()
    .regex(/^\d{3}$/, 'three digits')
    .optional()
    .describe('such as 100, where it is not the system’s own'),
  shopNumberField: FieldName.optional().describe('the field of A_SalesOrder with the shop’s order number'),
  /** Where that is the shop's field, there is none. */
  purchaseOrderField: FieldName.default('PurchaseOrderByCustomer').describe(
    'the field of A_SalesOrder with the customer’s number',
  ),
  trackingNumberField: FieldName.optional().describe('the field of A_OutbDeliveryHeader with it, such as BillOfLading'),
  carrierField: FieldName.optional().describe('the field of A_OutbDeliveryHeader with the carrier’s name'),
  /** A system without customer returns need not let them be read. */
  readsReturns: z.boolean().default(true).describe('false where no customer returns are kept'),
  /** Of products, such as finished and trading goods. */
  productTypes: z
    .array(z.string().regex(/^[A-Z0-9_]{1,4}$/))
    .min(1)
    .max(20)
    .default(['FERT', 'HAWA'])
    .describe('what the catalogue holds'),
  plants: z
    .array(z.string().regex(/^[A-Z0-9]{1,4}$/))
    .max(100)
    .default([])
    .describe('whose stock counts; all where none is named'),
  language: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('EN')
    .describe('of products’ names'),
});
export type S4hanaConfig = z.infer<typeof S4hanaConfig>;
