// What an admin says of a Business Central: its tenant, environment and company, what stands in the external document number, and the custom page
// that shows tracking numbers. README.md.
import { z } from 'zod';

const Origin = z
  .url({ protocol: /^https?$/ })
  .max(300)
  .transform((url) => new URL(url).origin);
/** A name within an address or a filter. */
const Name = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,80}$/, 'a name of letters and digits');

/** A custom API page over posted shipments: the standard API has no tracking number. */
const TrackingPage = z.strictObject({
  /** `publisher/group/version`, such as `contoso/shipping/v1.0`. */
  api: z
    .string()
    .regex(/^[A-Za-z0-9]{1,40}\/[A-Za-z0-9]{1,40}\/(?:v\d{1,2}\.\d{1,2}|beta)$/, 'publisher/group/version'),
  entitySet: Name,
  /** Its field with the number of the posted shipment. */
  shipmentNumberField: Name.default('number'),
  trackingNumberField: Name.describe('of a custom page over posted shipments'),
  /** Its field with the shipping agent. */
  carrierField: Name.optional(),
});

export const BusinessCentralConfig = z.strictObject({
  tenantId: z.guid(),
  /** Such as `Production`. */
  environment: z.string().regex(/^[A-Za-z0-9_-]{1,60}$/, 'the name of an environment'),
  companyId: z.guid(),
  /** ISO 4217: prices of items, and documents without a currency, are in it. */
  localCurrency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe('such as EUR'),
  /** What stands in the external document number of an order. */
  externalDocumentNumber: z
    .enum(['shop_number', 'purchase_order'])
    .default('purchase_order')
    .describe('what stands in it'),
  trackingPage: TrackingPage.optional(),
  apiUrl: Origin.default('https://api.businesscentral.dynamics.com'),
  loginUrl: Origin.default('https://login.microsoftonline.com'),
});
export type BusinessCentralConfig = z.infer<typeof BusinessCentralConfig>;
