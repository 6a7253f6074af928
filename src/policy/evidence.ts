// What the rules may look at. Every name here can be used in a rule as {"var": "name"}; a rule with another name is
// refused when the policy is loaded.
import type { Disclosure, Identity } from '../domain/identity.ts';
import type { Alarm, Intent, Urgency } from '../domain/intent.ts';
import type { MachineMailKind } from '../domain/message.ts';

/** How an order was tied: `named` by its number, tracking number or purchase-order number; `mistyped` by a number one
 * slip away; `matched` by item, day or amount; `only` as the contact's one order; `guessed` as the likeliest of several. */
export const TIE_KINDS = ['named', 'mistyped', 'matched', 'only', 'guessed'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

export interface Evidence {
  readonly machineMail: MachineMailKind | null;
  readonly machineProof: 'hard' | 'text' | null;
  readonly primaryIntent: Intent;
  readonly primaryConfidence: number;
  /** All intents with a confidence of at least 0.3. */
  readonly intents: readonly Intent[];
  /** All that the mail may want: those with a confidence of at least 0.1. */
  readonly likelyIntents: readonly Intent[];
  readonly alarms: readonly Alarm[];
  readonly urgency: Urgency;
  readonly asksSomething: boolean;
  readonly doubtsDelivery: boolean;
  /** Where the mail came to, lower-cased. */
  readonly mailbox: string;
  readonly language: string;
  readonly isLanguageServed: boolean;
  readonly identity: Identity;
  readonly disclosure: Disclosure;
  readonly isReplyDiverted: boolean;
  readonly orderCount: number;
  readonly orderTie: TieKind | 'none';
  /** Numbers that look like an order's and belong to none. */
  readonly unresolvedCount: number;
  readonly areSourcesComplete: boolean;
  /** Connected sources that could not be asked and whose word is missing. */
  readonly downSourceCount: number;
  /** Things of the tied orders of which two sources say what cannot both be true. */
  readonly disagreementCount: number;
  /** A parcel is on its way, and its carrier's newest word is older than the desk allows. */
  readonly hasStaleTracking: boolean;
  /** The highest total of the tied orders, in the order's currency. */
  readonly orderTotal: number;
  readonly isVip: boolean;
  readonly isPaid: boolean;
  readonly isPaymentPending: boolean;
  readonly isCancelled: boolean;
  readonly hasUnshipped: boolean;
  /** Working days since the order, 0 where nothing waits. */
  readonly unshippedWorkingDays: number;
  readonly hasBackorder: boolean;
  readonly hasOutOfStock: boolean;
  readonly hasLateParcel: boolean;
  readonly hasFailingParcel: boolean;
  readonly hasDeliveredParcel: boolean;
  readonly hasOpenReturn: boolean;
  /** Words of a source for which we have no meaning. */
  readonly unknownCount: number;
  readonly isEscalationOpenInThread: boolean;
  /** All that the mail asks is switched to be sent in its mailbox beyond plain status questions, and needs nothing done (open-to-send.ts). */
  readonly isOpenToSend: boolean;
  readonly replyKind: 'answer' | 'holding' | 'none';
  readonly findingCount: number;
  readonly gapCount: number;
}
