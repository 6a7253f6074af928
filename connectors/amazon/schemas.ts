// What Amazon's Orders API 2026-01-01 answers, as far as it is read. What must be there is strict, what may be missing is not.
// https://github.com/amzn/selling-partner-api-models/blob/main/models/orders-api-model/orders_2026-01-01.json
import { z } from 'zod';
import {
  emptyAsNull,
  requiredId,
  requiredInstant,
  requiredInteger,
  requiredMoney,
} from '../../src/calls/required-values.ts';
import { vendorList, vendorPart, vendorText } from '../../src/calls/vendor-values.ts';

const Money = z.object({ amount: requiredMoney, currencyCode: z.string().length(3) });

const Address = z.object({
  name: vendorText,
  companyName: vendorText,
  addressLine1: vendorText,
  addressLine2: vendorText,
  addressLine3: vendorText,
  city: vendorText,
  stateOrRegion: vendorText,
  postalCode: vendorText,
  countryCode: vendorText,
});

const Quantities = z.object({
  quantityFulfilled: emptyAsNull(requiredInteger),
  quantityUnfulfilled: emptyAsNull(requiredInteger),
});

export const AmazonItem = z.object({
  orderItemId: requiredId,
  quantityOrdered: requiredInteger,
  product: z.object({
    asin: vendorText,
    title: vendorText,
    sellerSku: vendorText,
    price: vendorPart(z.object({ unitPrice: emptyAsNull(Money) })),
  }),
  proceeds: vendorPart(z.object({ breakdowns: vendorList(z.object({ type: vendorText, subtotal: Money })) })),
  cancellation: vendorPart(
    z.object({
      cancellationRequest: vendorPart(z.object({ requester: vendorText })),
      cancellationExecution: vendorPart(z.object({ cancelledBy: vendorText })),
    }),
  ),
  fulfillment: emptyAsNull(Quantities),
});
export type AmazonItem = z.infer<typeof AmazonItem>;

export const AmazonPackage = z.object({
  packageReferenceId: requiredId,
  packageStatus: vendorPart(z.object({ status: vendorText, detailedStatus: vendorText })),
  carrier: vendorText,
  shipTime: emptyAsNull(requiredInstant),
  trackingNumber: vendorText,
  packageItems: vendorList(z.object({ orderItemId: requiredId, quantity: requiredInteger })),
});
export type AmazonPackage = z.infer<typeof AmazonPackage>;

export const AmazonOrder = z.object({
  orderId: requiredId,
  createdTime: requiredInstant,
  lastUpdatedTime: requiredInstant,
  salesChannel: z.object({ channelName: vendorText }),
  buyer: vendorPart(z.object({ buyerName: vendorText, buyerEmail: vendorText, buyerPurchaseOrderNumber: vendorText })),
  recipient: vendorPart(z.object({ deliveryAddress: vendorPart(Address) })),
  proceeds: vendorPart(z.object({ grandTotal: emptyAsNull(Money) })),
  payment: vendorPart(z.object({ paymentExecutions: vendorList(z.object({ paymentMethod: vendorText })) })),
  fulfillment: vendorPart(z.object({ fulfillmentStatus: vendorText, fulfilledBy: vendorText })),
  orderItems: vendorList(AmazonItem),
  packages: vendorList(AmazonPackage),
});
export type AmazonOrder = z.infer<typeof AmazonOrder>;

export const AmazonOrderAnswer = z.object({ order: AmazonOrder });

/** Its orders are read one by one: a broken one spoils no other. */
export const AmazonSearchAnswer = z.object({
  orders: z.array(z.unknown()).max(1_000),
  pagination: vendorPart(z.object({ nextToken: vendorText })),
  lastUpdatedBefore: emptyAsNull(requiredInstant),
});

export const AmazonChange = z.object({ orderId: requiredId });
