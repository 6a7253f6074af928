// decide: send, draft, escalate or ignore, by the desk's policy over evidence, within hard limits that are code.

import { isUnsupported } from '../domain/decision.ts';
import { answersIn } from '../domain/desk-languages.ts';
import { listClaimed, listLikely } from '../domain/intent.ts';
import type { OrderFacts, ParcelFacts } from '../domain/order-facts.ts';
import { applyContextLimits } from '../policy/context-limits.ts';
import { evaluatePolicy } from '../policy/evaluate-policy.ts';
import { type Evidence, TIE_KINDS } from '../policy/evidence.ts';
import { applyHardLimits } from '../policy/hard-limits.ts';
import { isOpenToSend, type SendNeeds } from '../policy/open-to-send.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { Decided, GroundCheckedMail } from './progress.ts';
import { sawAllOrders } from './saw-all-orders.ts';
import { go, type Stage } from './stage.ts';

const FAILING: ReadonlySet<ParcelFacts['shipmentStatus']> = new Set([
  'attempt_failed',
  'exception',
  'expired',
  'returned',
]);

export const decide: Stage<GroundCheckedMail, Decided> = {
  name: 'decide',
  run(mail, ports) {
    const policyDecision = applyContextLimits(evaluatePolicy(ports.settings.policy, collectEvidence(mail, ports)), {
      thread: mail.threadSense.kind,
      earlierMailIds: mail.threadSense.kind === 'alone' ? [] : mail.threadSense.earlier.map(({ mailId }) => mailId),
      isPassedOn: mail.isPassedOn,
      isReadByModel: mail.reading !== null,
      hasHiddenText: mail.message.text.hidesOwnWords,
      hasWrittenAttachment: mail.message.attachments.some(({ text }) => (text ?? '').trim() !== ''),
    });
    const { decision, mayReply } = applyHardLimits(policyDecision, {
      identity: mail.identity,
      machineMail: mail.message.machineMail,
      from: mail.message.from,
      reply: mail.reply,
      findings: mail.findings,
    });
    return go({ decision, deliverable: mayReply ? mail.checkedReply : null });
  },
  summarize: ({ decision, deliverable }) => ({ ...decision, hasReply: deliverable !== null }),
};

function collectEvidence(mail: GroundCheckedMail, ports: DeskPorts): Evidence {
  const { classification, orders, message } = mail;
  const [primary] = classification.intents;
  const parcels = orders.flatMap((order) => order.parcels);
  const waiting = orders.filter((order) => order.waitingItems.length + order.backorderedItems.length > 0);
  const unsupported = mail.findings.filter(isUnsupported);
  return {
    machineMail: message.machineMail?.kind ?? null,
    machineProof: message.machineMail?.proof ?? null,
    primaryIntent: primary?.intent ?? 'other',
    primaryConfidence: primary?.confidence ?? 0,
    intents: listClaimed(classification.intents),
    likelyIntents: listLikely(classification.intents),
    alarms: classification.alarms.map(({ alarm }) => alarm),
    urgency: classification.urgency,
    asksSomething: mail.asksSomething,
    doubtsDelivery: classification.doubtsDelivery,
    mailbox: mail.mailbox.toLowerCase(),
    language: classification.language,
    isLanguageServed: answersIn(ports.settings.voice, classification.language),
    identity: mail.identity,
    disclosure: mail.disclosure,
    isReplyDiverted: mail.isReplyDiverted,
    orderCount: orders.length,
    orderTie: TIE_KINDS.findLast((kind) => mail.tiedOrders.some(({ tie }) => tie === kind)) ?? 'none',
    unresolvedCount: mail.unresolvedNumbers.length,
    areSourcesComplete: sawAllOrders(mail),
    downSourceCount: mail.doubts.down.length,
    disagreementCount: mail.doubts.disagreements.length,
    hasStaleTracking: mail.doubts.isTrackingStale,
    orderTotal: Math.max(0, ...orders.map((order) => Number(order.total))),
    isVip: orders.some((order) => order.isVip),
    isPaid: orders.every((order) => order.isPaid),
    isPaymentPending: orders.some((order) => order.isPaymentPending),
    isCancelled: orders.some((order) => order.isCancelled),
    hasUnshipped: waiting.length > 0,
    unshippedWorkingDays: Math.max(0, ...waiting.map((order) => order.workingDaysOpen)),
    hasBackorder: orders.some((order) => order.backorderedItems.length > 0),
    hasOutOfStock: orders.some((order) => order.hasUnshippedOutOfStock),
    hasLateParcel: parcels.some((parcel) => parcel.isLate),
    hasFailingParcel: parcels.some((parcel) => FAILING.has(parcel.shipmentStatus)),
    hasDeliveredParcel: parcels.some((parcel) => parcel.shipmentStatus === 'delivered'),
    hasOpenReturn: orders.some((order) => order.hasOpenReturn),
    unknownCount: orders.reduce((sum, order) => sum + order.unknowns.length, 0),
    isEscalationOpenInThread: ports.memory.isEscalationOpen(mail.mailId, mail.thread, mail.contact?.address ?? ''),
    isOpenToSend: isOpenToSend(listClaimed(classification.intents), describeNeeds(mail, ports)),
    replyKind: mail.reply?.kind ?? 'none',
    findingCount: unsupported.length,
    gapCount: (mail.reply?.gaps.length ?? 0) + mail.findings.length - unsupported.length,
  };
}

/** Without word of what the mailbox sends, as in a replay, nothing but plain status questions is open. */
function describeNeeds(mail: GroundCheckedMail, ports: DeskPorts): SendNeeds {
  const { orders, products, tiedOrders } = mail;
  return {
    isSwitchedOn: (intents) => ports.maySend?.(mail.mailbox, intents) ?? false,
    hasRefundOnFile: orders.length > 0 && orders.every(({ refunds }) => refunds.length > 0),
    hasProduct: products.length > 0,
    hasDeliveredAll: orders.length > 0 && orders.every(hasArrived),
    isReturnToStart: tiedOrders.some(
      ({ source }) => ports.findActions?.(source)?.kinds.includes('start_return') ?? false,
    ),
  };
}

const hasArrived = ({ parcels, waitingItems, backorderedItems }: OrderFacts): boolean =>
  parcels.length > 0 &&
  waitingItems.length + backorderedItems.length === 0 &&
  parcels.every(({ shipmentStatus }) => shipmentStatus === 'delivered');
