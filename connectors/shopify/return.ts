// Starts a return at Shopify: an approved one (`returnCreate`), of pieces that were shipped and can still come back.
// Source: https://shopify.dev/docs/api/admin-graphql/2026-10/mutations/returnCreate
import { limits } from '../../src/domain/limits.ts';
import type { ActionEnd, OrderAction } from '../../src/ports/order-actions.ts';
import { done, markOf, ReturnAnswer, ReturnableAnswer, ReturnNotes, readRefusal, refused } from './action-answers.ts';
import { CREATE_RETURN, RETURN_NOTES, RETURNABLE } from './action-query.ts';
import type { ActionPlace } from './actions.ts';
import { walkPages } from './walk-pages.ts';

type StartReturn = Extract<OrderAction, { readonly kind: 'start_return' }>;
interface Returnable {
  readonly fulfillmentLineItemId: string;
  readonly sku: string | null;
  left: number;
}

const NOTE_CHARACTERS_MAX = 255;

export async function createReturn(place: ActionPlace, { lines, reason }: StartReturn): Promise<ActionEnd> {
  const { client, id, request } = place;
  const before = await findReturn(place);
  if (before !== null) return before;
  const returnables = await readReturnables(place);
  const returnReasonNote = `${(reason ?? '').slice(0, NOTE_CHARACTERS_MAX - 40)} (${markOf(request)})`.trim();
  const returnLineItems: {
    fulfillmentLineItemId: string;
    quantity: number;
    returnReason: string;
    returnReasonNote: string;
  }[] = [];
  for (const { sku, quantity } of lines) {
    let open = quantity;
    for (const returnable of returnables.filter((one) => one.sku === sku)) {
      const taken = Math.min(open, returnable.left);
      if (taken === 0) continue;
      open -= taken;
      returnable.left -= taken;
      const { fulfillmentLineItemId } = returnable;
      returnLineItems.push({ fulfillmentLineItemId, quantity: taken, returnReason: 'UNKNOWN', returnReasonNote });
    }
    if (open > 0) return refused(`Of ${sku}, ${quantity - open} can come back, not ${quantity}.`);
  }
  if (returnLineItems.length === 0) return refused('No line is to come back.');
  const { returnCreate } = await client.change(
    CREATE_RETURN,
    { input: { orderId: id, returnLineItems } },
    ReturnAnswer,
  );
  return readRefusal(returnCreate.userErrors) ?? done(returnCreate.return?.name ?? null);
}

/** null where there is none of this action, or none yet. */
export async function findReturn({ client, id, request }: ActionPlace): Promise<ActionEnd | null> {
  const { data } = await client.ask(RETURN_NOTES, { id }, ReturnNotes);
  const mark = markOf(request);
  const made = data.order?.returns.nodes.find(({ returnLineItems }) =>
    returnLineItems.nodes.some(({ returnReasonNote }) => returnReasonNote?.includes(mark)),
  );
  return made === undefined ? null : done(made.name);
}

async function readReturnables({ client, id }: ActionPlace): Promise<readonly Returnable[]> {
  const { nodes } = await walkPages(
    async (after) => (await client.ask(RETURNABLE, { id, after }, ReturnableAnswer)).data.returnableFulfillments,
    { pagesMax: limits.shopify.morePagesMax },
  );
  return nodes
    .flatMap(({ returnableFulfillmentLineItems }) => returnableFulfillmentLineItems.nodes)
    .map(({ quantity, fulfillmentLineItem }) => ({
      fulfillmentLineItemId: fulfillmentLineItem.id,
      sku: fulfillmentLineItem.lineItem.sku ?? fulfillmentLineItem.lineItem.name,
      left: quantity,
    }));
}
