// What eBay's Fulfillment API v1 answers, as far as it is read. What must be there is strict, what may be missing is not.
// https://developer.ebay.com/api-docs/master/sell/fulfillment/openapi/3/sell_fulfillment_v1_oas3.json
import { z } from 'zod';
import {
  emptyAsNull,
  requiredId,
  requiredInstant,
  requiredInteger,
  requiredMoney,
} from '../../src/calls/required-values.ts';
import { vendorFlag, vendorList, vendorPart, vendorText } from '../../src/calls/vendor-values.ts';

const Currency = z.string().length(3);

/** As the listing's site shows it to the buyer: before eBay has converted it for the seller. */
const Money = z
  .object({
    value: requiredMoney,
    currency: Currency,
    convertedFromValue: emptyAsNull(requiredMoney),
    convertedFromCurrency: emptyAsNull(Currency),
  })
  .transform(({ value, currency, convertedFromValue, convertedFromCurrency }) =>
    convertedFromValue === null || convertedFromCurrency === null
      ? { amount: value, currency }
      : { amount: convertedFromValue, currency: convertedFromCurrency },
  );

const Contact = z.object({
  fullName: vendorText,
  companyName: vendorText,
  email: vendorText,
  contactAddress: vendorPart(
    z.object({
      addressLine1: vendorText,
      addressLine2: vendorText,
      city: vendorText,
      stateOrProvince: vendorText,
      postalCode: vendorText,
      countryCode: vendorText,
    }),
  ),
});

const Refund = z.object({
  refundId: vendorText,
  refundDate: emptyAsNull(requiredInstant),
  refundStatus: vendorText,
  amount: emptyAsNull(Money),
});
export type EbayRefund = z.infer<typeof Refund>;

const Line = z.object({
  lineItemId: requiredId,
  legacyItemId: vendorText,
  legacyVariationId: vendorText,
  sku: vendorText,
  title: vendorText,
  quantity: requiredInteger,
  /** Of all of the line, before any discount. */
  lineItemCost: Money,
  lineItemFulfillmentStatus: vendorText,
  refunds: vendorList(Refund),
});
export type EbayLine = z.infer<typeof Line>;

export const EbayOrder = z.object({
  orderId: requiredId,
  creationDate: requiredInstant,
  lastModifiedDate: requiredInstant,
  orderFulfillmentStatus: vendorText,
  orderPaymentStatus: vendorText,
  cancelStatus: vendorPart(
    z.object({
      cancelState: vendorText,
      cancelRequests: vendorList(z.object({ cancelRequestState: vendorText })),
    }),
  ),
  buyer: vendorPart(z.object({ username: vendorText, buyerRegistrationAddress: vendorPart(Contact) })),
  ebayCollectAndRemitTax: vendorFlag,
  fulfillmentHrefs: vendorList(z.string()),
  fulfillmentStartInstructions: vendorList(
    z.object({
      fulfillmentInstructionsType: vendorText,
      ebaySupportedFulfillment: vendorFlag,
      shippingStep: vendorPart(z.object({ shipTo: vendorPart(Contact) })),
    }),
  ),
  pricingSummary: z.object({ total: Money }),
  /** Strict, for a refund that cannot be read must not become none. */
  paymentSummary: emptyAsNull(
    z.object({
      payments: vendorList(z.object({ paymentStatus: vendorText })),
      refunds: vendorList(Refund),
    }),
  ),
  lineItems: z.array(Line).min(1).max(5_000),
});
export type EbayOrder = z.infer<typeof EbayOrder>;

export const EbayParcel = z.object({
  fulfillmentId: requiredId,
  shipmentTrackingNumber: vendorText,
  shippingCarrierCode: vendorText,
  shippedDate: emptyAsNull(requiredInstant),
  /** Older versions left `quantity` out. */
  lineItems: vendorList(z.object({ lineItemId: requiredId, quantity: emptyAsNull(requiredInteger) })),
});
export type EbayParcel = z.infer<typeof EbayParcel>;

export const EbayParcelList = z.object({ fulfillments: vendorList(EbayParcel) });

/** Its orders are read one by one: a broken one spoils no other. */
export const EbaySearchAnswer = z.object({ orders: vendorList(z.unknown()), next: vendorText });

/** What tells whose an order is and when it was changed. */
export const EbayListed = EbayOrder.pick({
  orderId: true,
  creationDate: true,
  lastModifiedDate: true,
  buyer: true,
  fulfillmentStartInstructions: true,
});
export type EbayListed = z.infer<typeof EbayListed>;

export const EbayErrors = z.object({ errors: vendorList(z.object({ errorId: emptyAsNull(requiredInteger) })) });
