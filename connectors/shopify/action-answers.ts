// The forms of what Shopify answers about actions, and the mark by which an action of ours is found again in a note.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { vendorPart, vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import type { ActionEnd, ActionRequest } from '../../src/ports/order-actions.ts';
import { Count, Id, Money, page } from './answers.ts';

export const OrderNowAnswer = z.object({
  order: z
    .object({
      id: Id,
      name: vendorText,
      note: z.string().nullish(),
      cancelledAt: vendorText,
      presentmentCurrencyCode: z.string().length(3),
      shippingAddress: z.record(z.string(), vendorText).nullish(),
      fulfillable: z.boolean(),
    })
    .nullish(),
});
export type OrderNow = NonNullable<z.infer<typeof OrderNowAnswer>['order']>;

const Errors = z.array(z.object({ message: vendorText })).nullish();
const named = vendorPart(z.object({ id: Id, name: vendorText }));

export const CancelAnswer = z.object({
  orderCancel: z.object({ job: vendorPart(z.object({ id: Id })), orderCancelUserErrors: Errors }),
});
export const JobAnswer = z.object({ job: vendorPart(z.object({ done: z.boolean() })) });
export const UpdateAnswer = z.object({
  orderUpdate: z.object({ order: vendorPart(z.object({ id: Id })), userErrors: Errors }),
});
export const ReturnAnswer = z.object({ returnCreate: z.object({ return: named, userErrors: Errors }) });

export const ReturnableAnswer = z.object({
  returnableFulfillments: page(
    z.object({
      returnableFulfillmentLineItems: page(
        z.object({
          quantity: Count,
          fulfillmentLineItem: z.object({ id: Id, lineItem: z.object({ sku: vendorText, name: vendorText }) }),
        }),
      ),
    }),
  ),
});

export const ReturnNotes = z.object({
  order: z
    .object({
      returns: z.object({
        nodes: z.array(
          z.object({
            id: Id,
            name: vendorText,
            status: vendorText,
            returnLineItems: z.object({ nodes: z.array(z.object({ returnReasonNote: vendorText })) }),
          }),
        ),
      }),
    })
    .nullish(),
});

export const RefundableAnswer = z.object({
  order: z
    .object({
      presentmentCurrencyCode: z.string().length(3),
      suggestedRefund: z
        .object({
          suggestedTransactions: z.array(
            z.object({
              gateway: vendorText,
              maximumRefundableSet: Money.nullish(),
              parentTransaction: vendorPart(z.object({ id: Id })),
            }),
          ),
        })
        .nullish(),
    })
    .nullish(),
});

const RefundNode = z.object({
  id: Id,
  transactions: z.object({ nodes: z.array(z.object({ status: vendorText })) }),
});
export const RefundAnswer = z.object({ refundCreate: z.object({ refund: RefundNode.nullish(), userErrors: Errors }) });
export const RefundNotes = z.object({
  order: z.object({ refunds: z.array(RefundNode.extend({ note: z.string().nullish() })) }).nullish(),
});

export const refused = (why: string): ActionEnd => ({ kind: 'refused', why });
export const done = (reference: string | null): ActionEnd => ({ kind: 'done', reference });

/** Why Shopify did nothing, in its own words; null where it names no error. */
export function readRefusal(errors: z.infer<typeof Errors>): ActionEnd | null {
  if (!errors || errors.length === 0) return null;
  const words = errors.map(({ message }) => message ?? 'no reason').join(' ');
  return refused(`Shopify says: ${words.slice(0, limits.vendor.errorCharactersMax)}`);
}

/** Of a refund, what became of its money: one whose every payment failed is none. */
export function readRefund({ id, transactions: { nodes } }: z.infer<typeof RefundNode>): ActionEnd {
  const failed = nodes.filter(({ status }) => status === 'FAILURE' || status === 'ERROR');
  return nodes.length > 0 && failed.length === nodes.length
    ? refused('Shopify made the refund, but every payment back has failed.')
    : done(id);
}

/** Stands in the notes of what was done, so that it can be found where no answer came. */
export const markOf = ({ idempotencyKey }: Pick<ActionRequest, 'idempotencyKey'>): string =>
  `Waybill ${createHash('sha256').update(idempotencyKey).digest('hex').slice(0, 16)}`;
