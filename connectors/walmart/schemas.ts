// What Walmart's Orders and Returns APIs answer, as far as it is read. What must be there is strict, what may be missing is not.
// https://developer.walmart.com/us-marketplace/reference/getanorder and /getreturns
import { z } from 'zod';
import {
  emptyAsNull,
  readInstant,
  requiredId,
  requiredInstant,
  requiredInteger,
  requiredMoney,
} from '../../src/calls/required-values.ts';
import { vendorList, vendorPart, vendorText } from '../../src/calls/vendor-values.ts';

const EPOCH_MS = { min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) } as const;

/** Milliseconds since 1970, as Walmart writes times in JSON, or ISO 8601, as its pages describe them. */
const moment = z.union([z.number(), z.string()]).transform((value, context) => {
  const isCount = typeof value === 'number' || /^\d{12,13}$/.test(value.trim());
  const ms = isCount ? Number(value) : Date.parse(readInstant(value) ?? '');
  if (ms >= EPOCH_MS.min && ms < EPOCH_MS.max) return new Date(ms).toISOString().replace('.000Z', 'Z');
  context.addIssue({ code: 'custom', message: 'an instant' });
  return z.NEVER;
});

const Quantity = requiredInteger.pipe(z.number().min(0));
const Money = z.object({ currency: z.string().length(3), amount: requiredMoney });

const Charge = z.object({
  chargeType: vendorText,
  chargeName: vendorText,
  chargeAmount: Money,
  tax: emptyAsNull(z.object({ taxAmount: emptyAsNull(Money) })),
});
export type WalmartCharge = z.infer<typeof Charge>;

const LineStatus = z.object({
  status: requiredId,
  statusQuantity: emptyAsNull(z.object({ amount: emptyAsNull(Quantity) })),
  trackingInfo: emptyAsNull(
    z.object({
      shipDateTime: emptyAsNull(moment),
      carrierName: vendorPart(z.object({ carrier: vendorText, otherCarrier: vendorText })),
      trackingNumber: vendorText,
      trackingURL: vendorText,
    }),
  ),
});
export type WalmartLineStatus = z.infer<typeof LineStatus>;

const Line = z.object({
  lineNumber: requiredId,
  item: z.object({ productName: vendorText, sku: vendorText }),
  charges: emptyAsNull(z.object({ charge: vendorList(Charge) })),
  orderLineQuantity: z.object({ amount: Quantity }),
  statusDate: emptyAsNull(moment),
  orderLineStatuses: z.object({ orderLineStatus: vendorList(LineStatus) }),
  refund: vendorList(
    z.object({ refundCharges: emptyAsNull(z.object({ refundCharge: vendorList(z.object({ charge: Charge })) })) }),
  ),
  intentToCancel: vendorText,
});
export type WalmartLine = z.infer<typeof Line>;

const Address = z.object({
  name: vendorText,
  address1: vendorText,
  address2: vendorText,
  city: vendorText,
  state: vendorText,
  postalCode: vendorText,
  country: vendorText,
});

export const WalmartOrder = z.object({
  purchaseOrderId: requiredId,
  customerOrderId: requiredId,
  customerEmailId: vendorText,
  buyerId: vendorText,
  orderDate: moment,
  shippingInfo: vendorPart(z.object({ postalAddress: vendorPart(Address) })),
  orderLines: z.object({ orderLine: vendorList(Line) }),
  shipNode: vendorPart(z.object({ type: vendorText })),
});
export type WalmartOrder = z.infer<typeof WalmartOrder>;

export const WalmartOrderAnswer = z.object({ order: WalmartOrder });

/** An order of a list, by which it is found: it is read alone before anything is said of it. */
export const WalmartListed = z.object({
  purchaseOrderId: requiredId,
  customerOrderId: vendorText,
  customerEmailId: vendorText,
  orderDate: emptyAsNull(moment).catch(null),
  orderLines: vendorPart(
    z.object({
      orderLine: vendorList(
        z.object({
          orderLineStatuses: vendorPart(
            z.object({
              orderLineStatus: vendorList(
                z.object({ trackingInfo: vendorPart(z.object({ trackingNumber: vendorText })) }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
});
export type WalmartListed = z.infer<typeof WalmartListed>;

/** What the next page is asked for with: all of its query. */
const Cursor = z
  .string()
  .regex(/^\??[^#\p{Cc}]{1,4000}$/u)
  .transform((text) => text.replace(/^\?/, ''));
const Meta = z.object({ nextCursor: emptyAsNull(Cursor) });

/** Records are read one by one: a broken one spoils no other. */
export const WalmartListAnswer = z
  .object({
    list: z.object({
      meta: emptyAsNull(Meta),
      elements: emptyAsNull(z.object({ order: vendorList(z.unknown()) })),
    }),
  })
  .transform(({ list }) => ({ records: list.elements?.order ?? [], cursor: list.meta?.nextCursor ?? null }));

export const WalmartReturnsAnswer = z
  .object({ meta: emptyAsNull(Meta), returnOrders: vendorList(z.unknown()) })
  .transform(({ meta, returnOrders }) => ({ records: returnOrders, cursor: meta?.nextCursor ?? null }));

const ReturnLine = z.object({
  purchaseOrderId: vendorText,
  item: vendorPart(z.object({ sku: vendorText })),
  quantity: z.object({ measurementValue: Quantity }),
  refundedQty: emptyAsNull(Quantity),
  status: vendorText,
  returnTrackingDetail: vendorList(z.object({ eventTag: vendorText, eventTime: emptyAsNull(requiredInstant) })),
});
export type WalmartReturnLine = z.infer<typeof ReturnLine>;

export const WalmartReturn = z.object({
  returnOrderId: requiredId,
  returnOrderDate: requiredInstant,
  totalRefundAmount: emptyAsNull(z.object({ currencyAmount: requiredMoney, currencyUnit: z.string().length(3) })),
  returnOrderLines: vendorList(ReturnLine),
});
export type WalmartReturn = z.infer<typeof WalmartReturn>;
