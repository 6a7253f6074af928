// Whether all that a mail asks may be answered without a person beyond the plain status questions: the mailbox is switched to it, and nothing
// has to be done for it. Called by the decide stage; what comes of it is the policy's. Pure.
import { type Intent, OPENABLE_INTENTS, STATUS_INTENTS } from '../domain/intent.ts';

/** What is known of the mail's orders and products. */
export interface SendNeeds {
  readonly isSwitchedOn: (intents: readonly Intent[]) => boolean;
  /** Every order that it is about shows a refund. */
  readonly hasRefundOnFile: boolean;
  readonly hasProduct: boolean;
  /** Nothing of the orders is still to come. */
  readonly hasDeliveredAll: boolean;
  /** The shop can begin a return by itself: a person decides on that. */
  readonly isReturnToStart: boolean;
}

/** False for plain status questions alone: they have rules of their own. */
export function isOpenToSend(intents: readonly Intent[], needs: SendNeeds): boolean {
  const opened = intents.filter((intent) => !STATUS_INTENTS.has(intent));
  if (opened.length === 0 || !opened.every((intent) => OPENABLE_INTENTS.has(intent))) return false;
  return opened.every((intent) => needsNothing(intent, needs)) && needs.isSwitchedOn(intents);
}

function needsNothing(intent: Intent, needs: SendNeeds): boolean {
  switch (intent) {
    case 'refund_status':
      return needs.hasRefundOnFile;
    case 'stock_question':
      return needs.hasProduct;
    case 'return_request':
      return needs.hasDeliveredAll && !needs.isReturnToStart;
    default:
      return intent === 'shipping_question';
  }
}
