// What ShipStation's V1 API answers, as far as it is read. What must be there is strict, what may be missing is not.
// https://docs.shipstation.com/apis/shipstation-v1/docs/models/order
import { z } from 'zod';
import { emptyAsNull, requiredId, requiredInteger, requiredMoney } from '../../src/calls/required-values.ts';
import { vendorFlag, vendorList, vendorPart, vendorText } from '../../src/calls/vendor-values.ts';
import { PacificTime } from './pacific-time.ts';

const Address = vendorPart(
  z.object({
    name: vendorText,
    company: vendorText,
    street1: vendorText,
    street2: vendorText,
    street3: vendorText,
    city: vendorText,
    state: vendorText,
    postalCode: vendorText,
    country: vendorText,
  }),
);
export type ShipAddress = z.infer<typeof Address>;

const Item = z.object({
  orderItemId: requiredId,
  sku: vendorText,
  name: vendorText,
  quantity: requiredInteger,
  unitPrice: requiredMoney,
  /** A discount or a fee, and nothing to send. */
  adjustment: vendorFlag,
});
export type ShipItem = z.infer<typeof Item>;

export const ShipOrder = z.object({
  orderId: requiredId,
  orderNumber: requiredId,
  orderDate: PacificTime,
  modifyDate: emptyAsNull(PacificTime),
  orderStatus: requiredId,
  customerId: vendorText,
  customerUsername: vendorText,
  customerEmail: vendorText,
  billTo: Address,
  shipTo: Address,
  items: vendorList(Item),
  orderTotal: requiredMoney,
  externallyFulfilled: vendorFlag,
  externallyFulfilledBy: vendorText,
  advancedOptions: vendorPart(z.object({ storeId: vendorText, source: vendorText, mergedOrSplit: vendorFlag })),
});
export type ShipOrder = z.infer<typeof ShipOrder>;

/** A label that was made in ShipStation. */
export const ShipLabel = z.object({
  shipmentId: requiredId,
  orderId: requiredId,
  trackingNumber: vendorText,
  carrierCode: vendorText,
  serviceCode: vendorText,
  isReturnLabel: vendorFlag,
  voided: vendorFlag,
  shipmentItems: vendorList(z.object({ orderItemId: vendorText, sku: vendorText, quantity: requiredInteger })),
});
export type ShipLabel = z.infer<typeof ShipLabel>;

/** A parcel that went another way, and that somebody has told ShipStation of. */
export const ShipFulfillment = z.object({
  fulfillmentId: requiredId,
  orderId: requiredId,
  trackingNumber: vendorText,
  carrierCode: vendorText,
  shipDate: vendorText,
  voided: vendorFlag,
});
export type ShipFulfillment = z.infer<typeof ShipFulfillment>;
