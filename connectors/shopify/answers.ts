// The forms of what Shopify answers about orders, as far as it is read. What must be there is strict, so that a broken answer is one; the
// rest may be missing or null, numbers may come as text, and words that we do not know stay as they are.
import { z } from 'zod';
import { vendorFlag, vendorPart, vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';

const { listItemsMax } = limits.vendor;
export const Id = z.union([z.string().min(1).max(200), z.number()]).transform(String);
export const Count = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  ])
  .pipe(z.number().int().min(0).max(1_000_000));
const Amount = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^-?\d{1,12}(?:\.\d{1,10})?$/));
const isTime = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text));
const toUtc = (text: string): string =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) ? text : new Date(text).toISOString();
export const Time = z.string().max(40).refine(isTime).transform(toUtc);
/** null where it is missing or no time. */
const MaybeTime = Time.nullish()
  .catch(null)
  .transform((time) => time ?? null);

export const Money = z.object({
  presentmentMoney: z.object({ amount: Amount, currencyCode: z.string().length(3) }),
});
export type Money = z.infer<typeof Money>;

const PageInfo = z.object({ hasNextPage: vendorFlag, endCursor: vendorText });
export const page = <Node extends z.ZodType>(node: Node) =>
  z.object({ nodes: z.array(node).max(listItemsMax), pageInfo: PageInfo });
export interface Page<Node> {
  nodes: Node[];
  pageInfo: z.infer<typeof PageInfo>;
}

export const LineNode = z.object({
  id: Id,
  sku: vendorText,
  name: vendorText,
  quantity: Count,
  currentQuantity: Count,
  unfulfilledQuantity: Count,
  requiresShipping: z.boolean().catch(true),
  originalUnitPriceSet: Money,
});
export type LineNode = z.infer<typeof LineNode>;

/** So many pieces of a line; null where the line is not told, as for a return of what was in no fulfilment. */
export const PartNode = z.object({
  quantity: Count.nullish().transform((quantity) => quantity ?? 0),
  lineItem: vendorPart(z.object({ id: Id })),
});
export type PartNode = z.infer<typeof PartNode>;

const EventNode = z.object({
  status: vendorText,
  happenedAt: Time,
  message: vendorText,
  city: vendorText,
  province: vendorText,
  country: vendorText,
});
export type EventNode = z.infer<typeof EventNode>;

export const FulfillmentNode = z.object({
  id: Id,
  status: vendorText,
  displayStatus: vendorText,
  requiresShipping: z.boolean().catch(true),
  createdAt: Time,
  inTransitAt: MaybeTime,
  deliveredAt: MaybeTime,
  estimatedDeliveryAt: MaybeTime,
  trackingInfo: z
    .array(z.object({ number: vendorText, company: vendorText, url: vendorText }))
    .max(listItemsMax)
    .nullish(),
  fulfillmentLineItems: page(PartNode),
  events: page(EventNode),
});
export type FulfillmentNode = z.infer<typeof FulfillmentNode>;

export const FulfillmentOrderNode = z.object({
  id: Id,
  status: vendorText,
  fulfillAt: MaybeTime,
  fulfillmentHolds: z
    .array(z.object({ reason: vendorText }))
    .max(listItemsMax)
    .nullish(),
  lineItems: page(PartNode),
});
export type FulfillmentOrderNode = z.infer<typeof FulfillmentOrderNode>;

export const ReturnLineNode = z.object({
  quantity: Count,
  processedQuantity: Count.catch(0),
  refundedQuantity: Count.catch(0),
  fulfillmentLineItem: vendorPart(z.object({ lineItem: z.object({ id: Id }) })),
});
export type ReturnLineNode = z.infer<typeof ReturnLineNode>;

export const ReturnNode = z.object({
  id: Id,
  status: vendorText,
  createdAt: Time,
  returnLineItems: page(ReturnLineNode),
});
export type ReturnNode = z.infer<typeof ReturnNode>;

export const TransactionNode = z.object({
  id: Id,
  kind: vendorText,
  status: vendorText,
  processedAt: MaybeTime,
  createdAt: Time,
  formattedGateway: vendorText,
  gateway: vendorText,
  amountSet: Money,
});
export type TransactionNode = z.infer<typeof TransactionNode>;

const Reachable = vendorPart(z.object({ defaultEmailAddress: vendorPart(z.object({ emailAddress: vendorText })) }));
const AddressNode = z.object({
  name: vendorText,
  company: vendorText,
  address1: vendorText,
  address2: vendorText,
  city: vendorText,
  province: vendorText,
  provinceCode: vendorText,
  zip: vendorText,
  country: vendorText,
  countryCodeV2: vendorText,
});
export type AddressNode = z.infer<typeof AddressNode>;

export const OrderNode = z.object({
  id: Id,
  name: z.string().min(1).max(200),
  email: vendorText,
  poNumber: vendorText,
  processedAt: Time,
  updatedAt: Time,
  cancelledAt: MaybeTime,
  closed: vendorFlag,
  test: vendorFlag,
  customerLocale: vendorText,
  sourceName: vendorText,
  displayFinancialStatus: vendorText,
  displayFulfillmentStatus: vendorText,
  presentmentCurrencyCode: z.string().length(3),
  totalPriceSet: Money,
  shippingAddress: AddressNode.nullish(),
  billingAddress: vendorPart(z.object({ name: vendorText })),
  customer: z
    .object({
      id: Id,
      displayName: vendorText,
      locale: vendorText,
      tags: z.array(z.string()).max(listItemsMax).nullish(),
      defaultEmailAddress: vendorPart(
        z.object({
          emailAddress: vendorText,
          marketingState: vendorText,
          marketingOptInLevel: vendorText,
          marketingUpdatedAt: MaybeTime,
        }),
      ),
    })
    .nullish(),
  purchasingEntity: vendorPart(
    z.object({
      contact: vendorPart(z.object({ customer: Reachable })),
      location: vendorPart(
        z.object({
          roleAssignments: page(
            z.object({
              role: z.object({ name: vendorText }),
              companyContact: z.object({ customer: Reachable }),
            }),
          ),
        }),
      ),
    }),
  ),
  lineItems: page(LineNode),
  fulfillmentsCount: vendorPart(z.object({ count: Count })),
  fulfillments: z.array(FulfillmentNode).max(listItemsMax),
  fulfillmentOrders: page(FulfillmentOrderNode).nullish(),
  returns: page(ReturnNode).nullish(),
  transactionsCount: vendorPart(z.object({ count: Count })),
  transactions: z.array(TransactionNode).max(listItemsMax),
});
export type OrderNode = z.infer<typeof OrderNode>;

export const FoundNode = z.object({
  id: Id,
  name: vendorText,
  email: vendorText,
  poNumber: vendorText,
  processedAt: Time,
  updatedAt: Time,
});
export type FoundNode = z.infer<typeof FoundNode>;
