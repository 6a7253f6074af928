// What an admin says of an SAP Business One: where its Service Layer is, which company, its zone, which fields hold the shop's and the customer's numbers, and
// whose stock and prices count. README.md.
import { z } from 'zod';
import { TimeZone } from '../../src/domain/time-zone.ts';

/** A field of Orders: one of SAP's own, or a user-defined one, whose name begins with `U_`. */
const FieldName = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,62}$/, 'the name of a field of Orders, such as U_WebOrder');
/** ISO 4217. */
const Currency = z.string().regex(/^[A-Z]{3}$/, 'three letters of ISO 4217');

export const SapB1Config = z.strictObject({
  /** Some hosts put a path before `/b1s`; what comes from there on is ours to say. */
  url: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .transform((url) => {
      const { origin, pathname } = new URL(url);
      return `${origin}${pathname.replace(/\/b1s(?:\/.*)?$/, '').replace(/\/+$/, '')}`;
    })
    .describe('of the Service Layer, such as https://sap.example.com:50000'),
  companyDb: z.string().min(1).max(100).describe('the company database, such as SBODEMOUS'),
  /** Days and times come in it without saying so. */
  timeZone: TimeZone.describe('of the company’s server'),
  /** Where the shop's order number stands; without one, SAP's own document number is the order's. */
  shopNumberField: FieldName.optional().describe('the field of Orders with the shop’s order number'),
  /** Where that is the shop's field, there is none. */
  purchaseOrderField: FieldName.default('NumAtCard').describe('the field of Orders with the customer’s number'),
  /** `company`: everybody at the customer. `order`: the contact person of the order alone, where one is named with an address. */
  contacts: z.enum(['company', 'order']).default('company').describe('who of a customer may hear about an order'),
  /** ISO 4217 by codes of the company's own; a code that is neither makes no order. */
  currencyCodes: z.record(z.string().min(1).max(3), Currency).default({}).describe('such as currencyCodes.$=USD'),
  /** All, where it is left out. What is in others, such as those for drop-shipping, is not judged. */
  warehouses: z.array(z.string().min(1).max(50)).min(1).max(200).optional().describe('whose stock counts'),
  /** Items have no price where it is left out. */
  priceList: z.number().int().min(1).max(100_000).optional().describe('the number of the price list of the catalogue'),
});
export type SapB1Config = z.infer<typeof SapB1Config>;
