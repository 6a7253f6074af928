// classify: what the mail wants, in which language, how urgently. The judges are in src/classify.

import { asksSomething } from '../classify/asks-something.ts';
import { detectLanguage } from '../classify/detect-language.ts';
import type { MailToClassify } from '../classify/mail-to-classify.ts';
import { countWords } from '../classify/thread/answer-words.ts';
import { listWishes } from '../classify/thread/thread-sense.ts';
import { describeOrder } from '../domain/describe-order.ts';
import { carrierFromName } from '../domain/identifiers/carriers.ts';
import { type Classification, UNSURE_CONFIDENCE } from '../domain/intent.ts';
import type { Message, MessageText } from '../domain/message.ts';
import type { OrderFacts } from '../domain/order-facts.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { Classified, IdentifiedMail } from './progress.ts';
import { readByModel } from './read-by-model.ts';
import { readThread } from './read-thread.ts';
import { go, type Stage } from './stage.ts';

/** A longer text is more than a note, whatever it says. */
const NOTE_WORDS_MAX = 20;

export const classify: Stage<IdentifiedMail, Classified> = {
  name: 'classify',
  async run(mail, ports) {
    const { message } = mail;
    const asWritten = describeForClassifier(mail, ports);
    const isPassedOn = isNoteAlone(message.text, asWritten, ports);
    const judged = isPassedOn ? readInnerMail(asWritten, message, ports) : ports.settings.classify(asWritten);
    const asked =
      isPassedOn || ports.model === null
        ? { classification: judged, reading: null, call: null }
        : await readByModel(mail, judged, asWritten, ports);
    const { classification, threadSense } = readThread(mail, asked.classification, ports);
    return go({
      classification,
      threadSense,
      isPassedOn,
      asksSomething: asksSomething(isPassedOn ? asWritten.forwardedText : message.text.fresh),
      reading: asked.reading,
      readingCall: asked.call,
    });
  },
  summarize: ({ classification, threadSense, isPassedOn, asksSomething: asks, readingCall }) => ({
    language: classification.language,
    intents: classification.intents,
    urgency: classification.urgency,
    alarms: classification.alarms.map(({ alarm }) => alarm),
    doubtsDelivery: classification.doubtsDelivery,
    asksSomething: asks,
    isPassedOn,
    thread: threadSense.kind,
    ...(readingCall === null ? {} : { readingCall }),
    earlierMails: threadSense.kind === 'alone' ? [] : threadSense.earlier.map(({ mailId }) => mailId),
  }),
};

const languageOf = (words: string, { subject }: Message): string => detectLanguage(words, { subject }).language;

/** Whether the writer adds no wish of their own to the mail that they forward: nothing, `FYI`, `bitte kümmern`. */
function isNoteAlone({ fresh, forwarded }: MessageText, mail: MailToClassify, { settings }: DeskPorts): boolean {
  if (forwarded === null || countWords(fresh) > NOTE_WORDS_MAX) return false;
  if (fresh.trim() === '') return true;
  const note = settings.classify({ ...mail, subject: '', forwardedText: '', quoted: '' });
  return listWishes(note.intents).length === 0;
}

/** What the inner mail wants, in its language; what must alarm a person counts wherever it stands. */
function readInnerMail(mail: MailToClassify, message: Message, { settings }: DeskPorts): Classification {
  const language = languageOf(mail.forwardedText, message);
  const { intents, ...inner } = settings.classify({ ...mail, fresh: mail.forwardedText, forwardedText: '', language });
  // Whether the forwarder wants what the inner writer wanted is a guess.
  return {
    ...inner,
    intents: intents.map((guess) => ({ ...guess, confidence: Math.min(guess.confidence, UNSURE_CONFIDENCE) })),
    alarms: settings.classify({ ...mail, language }).alarms,
  };
}

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
  return {
    subject: message.subject,
    fresh: text.fresh,
    quoted: text.quoted,
    hidden: text.hidden,
    signature: text.signature,
    attachmentsText,
    forwardedText: text.forwarded?.text ?? '',
    language: languageOf(text.fresh.trim() === '' ? (text.forwarded?.text ?? text.quoted) : text.fresh, message),
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
