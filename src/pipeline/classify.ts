// classify: what the mail wants, in which language, how urgently. The judges are in src/classify.

import { asksSomething } from '../classify/asks-something.ts';
import { detectLanguage } from '../classify/detect-language.ts';
import type { MailToClassify } from '../classify/mail-to-classify.ts';
import { describeOrder } from '../domain/describe-order.ts';
import { carrierFromName } from '../domain/identifiers/carriers.ts';
import type { OrderFacts } from '../domain/order-facts.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { Classified, IdentifiedMail } from './progress.ts';
import { go, type Stage } from './stage.ts';

export const classify: Stage<IdentifiedMail, Classified> = {
  name: 'classify',
  run(mail, ports) {
    const classification = ports.settings.classify(describeForClassifier(mail, ports));
    return go({ classification, asksSomething: asksSomething(mail.message.text.fresh) });
  },
  summarize: ({ classification, asksSomething: asks }) => ({
    language: classification.language,
    intents: classification.intents,
    urgency: classification.urgency,
    alarms: classification.alarms.map(({ alarm }) => alarm),
    doubtsDelivery: classification.doubtsDelivery,
    asksSomething: asks,
  }),
};

/** Also for learning from a mail that was handled before. */
export function describeForClassifier(
  mail: IdentifiedMail,
  ports: Pick<DeskPorts, 'settings' | 'clock'>,
): MailToClassify {
  const { message, contact } = mail;
  const { text } = message;
  const { facts } = ports.settings;
  const attachmentsText = message.attachments.map((attachment) => attachment.text ?? '').join('\n');
  const orders = (mail.namedOrders.length > 0 ? mail.namedOrders : mail.ownOrders).map(({ order }) =>
    describeOrder(order, {
      now: ports.clock.now(),
      timeZone: facts.timeZone,
      lateAfterDaysWithoutScan: facts.lateAfterDaysWithoutScan,
      isOutOfStock: () => false,
    }),
  );
  const words = text.fresh.trim() === '' ? (text.forwarded?.text ?? text.quoted) : text.fresh;
  const { language } = detectLanguage(words, { subject: message.subject });
  return {
    subject: message.subject,
    fresh: text.fresh,
    quoted: text.quoted,
    hidden: text.hidden,
    attachmentsText,
    forwardedText: text.forwarded?.text ?? '',
    language,
    contact: { address: contact?.address ?? '', name: contact?.name ?? '' },
    hasAttachments: message.attachments.length > 0,
    isThreadReply: message.inReplyTo.length > 0 || message.references.length > 0,
    orders: describeForJudges(orders),
    machineMail: message.machineMail?.kind ?? null,
    isKnownCarrierAddress: isCarrierAddress(contact?.address ?? ''),
  };
}

function describeForJudges(orders: readonly OrderFacts[]) {
  const some = (test: (order: OrderFacts) => boolean) => orders.some(test);
  return {
    count: orders.length,
    hasDelivered: some((order) => order.parcels.some((parcel) => parcel.shipmentStatus === 'delivered')),
    hasLate: some((order) => order.parcels.some((parcel) => parcel.isLate)),
    hasUnshipped: some((order) => order.waitingItems.length + order.backorderedItems.length > 0),
    isPaymentPending: some((order) => order.isPaymentPending),
    isCancelled: some((order) => order.isCancelled),
    hasReturn: some((order) => order.returns.length > 0),
  };
}

/** `claims@fedex.example` is a carrier's address: a label of its domain is a carrier's name. */
function isCarrierAddress(address: string): boolean {
  const domain = address.split('@')[1] ?? '';
  return domain.split('.').some((label) => {
    const carrier = label.length > 2 ? carrierFromName(label) : null;
    // Amazon carries parcels too, but its addresses are buyers' and the marketplace's.
    return carrier !== null && carrier !== 'amazon';
  });
}
