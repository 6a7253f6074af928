// What an admin says of a NetSuite: its account, the certificate it knows us by, which field of a sales order holds the shop's number, the zone of its
// times, and which prices count. README.md.
import { z } from 'zod';
import { TimeZone } from '../../src/domain/time-zone.ts';

/** A column of `transaction`, such as `otherrefnum`, `externalid` or `custbody_web_order`. It stands in a query as it is. */
const FieldName = z.string().regex(/^[a-z][a-z0-9_]{0,62}$/, 'the name of a field of transaction, in lower case');
const Currency = z.string().regex(/^[A-Z]{3}$/, 'three letters such as EUR');

export const NetsuiteConfig = z.strictObject({
  accountId: z
    .string()
    .regex(/^[A-Za-z0-9]{1,30}(?:[_-][A-Za-z0-9]{1,30}){0,2}$/, 'an account id such as 1234567 or 1234567_SB1')
    .describe('such as 1234567, or 1234567_SB1 of a sandbox'),
  certificateId: z
    .string()
    .regex(/^[\w.-]{1,200}$/, 'the certificate id of the mapping')
    .describe('of the mapping in OAuth 2.0 Client Credentials (M2M) Setup'),
  shopNumberField: FieldName.optional().describe('the text field of a sales order with the shop’s order number'),
  purchaseOrderField: FieldName.default('otherrefnum').describe('the field with the customer’s purchase-order number'),
  timeZone: TimeZone.default('America/Los_Angeles').describe(
    'in which SuiteQL writes times; Pacific unless doctor says so',
  ),
  singleCurrency: Currency.optional().describe('of an account without the feature Multiple Currencies'),
  priceLevelId: z
    .string()
    .regex(/^[1-9]\d{0,9}$/, 'the internal id of a price level')
    .default('1')
    .describe('internal id of the price level that counts; 1 is the base price'),
  priceCurrency: Currency.optional().describe('of the prices that count, where items have them in several'),
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .transform((url) => new URL(url).origin)
    .optional()
    .describe('only where it is not that of the account id'),
});
export type NetsuiteConfig = z.infer<typeof NetsuiteConfig>;

/** https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_162755359851.html; a sandbox's `_` is a hyphen in its name. */
export const apiUrlOf = ({ apiUrl, accountId }: NetsuiteConfig): string =>
  apiUrl ?? `https://${accountId.toLowerCase().replaceAll('_', '-')}.suitetalk.api.netsuite.com`;
