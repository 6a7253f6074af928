// The evidence of the most ordinary mail that wants one thing: what a policy says of it is the least that it says of any such mail. Called where
// switches are shown. Pure.
import { INFORMING_INTENTS, type Intent, OPENABLE_INTENTS } from '../domain/intent.ts';
import type { Evidence } from './evidence.ts';

/** Of a proven owner, surely understood, about one paid order of which nothing is amiss; of a notice without a question. */
export function plainEvidence(intent: Intent, mailbox: string): Evidence {
  const tells = INFORMING_INTENTS.has(intent);
  return {
    machineMail: null,
    machineProof: null,
    primaryIntent: intent,
    primaryConfidence: 1,
    intents: [intent],
    likelyIntents: [intent],
    alarms: [],
    urgency: 'normal',
    asksSomething: !tells,
    doubtsDelivery: false,
    mailbox,
    language: 'en',
    isLanguageServed: true,
    identity: tells ? 'unknown' : 'verified',
    disclosure: tells ? 'public' : 'order',
    isReplyDiverted: false,
    orderCount: tells ? 0 : 1,
    orderTie: tells ? 'none' : 'named',
    unresolvedCount: 0,
    areSourcesComplete: true,
    downSourceCount: 0,
    disagreementCount: 0,
    hasStaleTracking: false,
    orderTotal: tells ? 0 : 1,
    isVip: false,
    isPaid: true,
    isPaymentPending: false,
    isCancelled: false,
    hasUnshipped: false,
    unshippedWorkingDays: 0,
    hasBackorder: false,
    hasOutOfStock: false,
    hasLateParcel: false,
    hasFailingParcel: false,
    hasDeliveredParcel: false,
    hasOpenReturn: false,
    unknownCount: 0,
    isEscalationOpenInThread: false,
    isOpenToSend: OPENABLE_INTENTS.has(intent),
    replyKind: tells ? 'none' : 'answer',
    findingCount: 0,
    gapCount: 0,
  };
}
