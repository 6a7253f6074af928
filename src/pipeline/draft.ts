// draft: what we would say, from templates. A sender who may hear nothing gets a holding reply; machines get none.

import { dayOf } from '../domain/calendar.ts';
import type { Reply } from '../domain/decision.ts';
import { formalityOf } from '../domain/desk.ts';
import { isLeftOut, replyLanguage } from '../domain/desk-languages.ts';
import {
  INFORMING_INTENTS,
  type Intent,
  listClaimed,
  SILENCING_ALARMS,
  STATUS_INTENTS,
  UNSURE_CONFIDENCE,
} from '../domain/intent.ts';
import { isServedLanguage, type Language, UNKNOWN_LANGUAGE } from '../domain/language.ts';
import { numberToName, voiceTo } from '../domain/masked-address.ts';
import { replyReferences, replySubject } from '../mail/threading.ts';
import { requestNote } from '../voice/purchase-order-notes.ts';
import { type ReplyInput, type SectionInput, writeReply } from '../voice/write-reply.ts';
import { findSatisfactionLink } from './ask-satisfaction.ts';
import type { DeskPorts } from './desk-ports.ts';
import { listSections } from './list-sections.ts';
import type { Drafted, InformedMail } from './progress.ts';
import { countryOf } from './reply-country.ts';
import { go, type Stage } from './stage.ts';
import { type FreePart, writeFreePart } from './write-free-part.ts';

/** From somebody without any order a mail must be understood this surely. */
const STRANGER_CONFIDENCE_MIN = 0.5;
/** A mail that asks nothing is a statement, and is answered only where the policy would call it understood. */
const STATEMENT_CONFIDENCE_MIN = 0.35;
/** A mail that asks nothing, and is as likely as this thanks, a notice or spam, gets no reply prepared. */
const INFORMING_CONFIDENCE_MIN = 0.15;
const NEEDS_NO_ORDER: ReadonlySet<Intent> = new Set([
  'stock_question',
  'product_question',
  'shipping_question',
  'quote_request',
  'privacy_request',
  'human_request',
  'complaint',
]);

export const draft: Stage<InformedMail, Drafted> = {
  name: 'draft',
  async run(mail, ports) {
    const { voice } = ports.settings;
    const intents = listClaimed(mail.classification.intents);
    const primary = mail.classification.intents[0]?.intent ?? 'other';
    if (mail.message.machineMail) return noReply('machine mail');
    if (!mail.contact) return noReply('no single sender');
    if (INFORMING_INTENTS.has(primary)) return noReply(primary);
    if (isLeftOut(voice, mail.classification.language)) return noReply('a language that the desk does not answer in');
    if (!isSurelyAsked(mail, primary, ports)) return noReply('not understood');

    const language = replyLanguage(voice, mail.classification.language);
    const sections = mayAnswer(mail, intents) ? listSections(mail, ports, intents) : [];
    const byTemplates = sections.length > 0 ? write(mail, ports, { language, kind: 'answer', sections }) : null;
    const written = byTemplates?.ok ? sections : [];
    const free = await writeFree(
      mail,
      ports,
      { language, sections: written },
      byTemplates?.ok ? byTemplates.value.text : '',
    );
    const answer = joinFree(mail, ports, { language, sections: written }, free) ?? byTemplates;
    const whole = answer?.ok ? answer : write(mail, ports, { language, kind: 'holding', sections: [] });
    if (!whole.ok) return noReply(whole.error.detail);
    const isAnswer = answer?.ok === true;
    return go({
      reply: finishReply(mail, whole.value, {
        language,
        kind: isAnswer ? 'answer' : 'holding',
        free: isAnswer ? (free?.paragraphs ?? []) : [],
      }),
      whyNoReply: null,
      questions: whole.value.questions,
      promise: isAnswer ? whole.value.promise : null,
      openPoints: isAnswer ? (free?.openPoints ?? 0) : 0,
      freePartCall: free?.call ?? null,
    });
  },
  summarize: ({ reply, whyNoReply, freePartCall }) => ({
    kind: reply?.kind ?? 'none',
    templates: reply?.templates ?? [],
    gaps: reply?.gaps ?? [],
    whyNoReply,
    ...(freePartCall === null ? {} : { freePartCall }),
  }),
};

const noReply = (whyNoReply: string) =>
  go<Drafted>({ reply: null, whyNoReply, questions: [], promise: null, openPoints: 0, freePartCall: null });

/** What no template answers. Who may hear nothing of an order may hear what the desk's documents tell anybody, where no order is meant. */
async function writeFree(
  mail: InformedMail,
  ports: DeskPorts,
  { language, sections }: Pick<ReplyInput, 'language' | 'sections'>,
  said: string,
): Promise<FreePart | null> {
  const { classification, disclosure, identity } = mail;
  if (ports.model === null || !isServedLanguage(classification.language) || isRoutine(mail)) return null;
  if (classification.alarms.some(({ alarm }) => SILENCING_ALARMS.has(alarm))) return null;
  const isStranger = identity === 'unknown' && mail.unresolvedNumbers.length === 0;
  if (disclosure === 'nothing' && !isStranger) return null;
  const { voice } = ports.settings;
  const answered = sections.map(({ intent }) => intent);
  return writeFreePart(mail, { language, isFormal: formalityOf(voice, language) === 'formal', said }, answered, ports);
}

/** Surely a status question and nothing else: the templates answer it, and nobody is asked. */
const isRoutine = ({ classification: { intents }, reading }: InformedMail): boolean =>
  reading === null &&
  (intents[0]?.confidence ?? 0) > UNSURE_CONFIDENCE &&
  listClaimed(intents).every((intent) => STATUS_INTENTS.has(intent));

/** null where it adds nothing to what the templates say. */
function joinFree(
  mail: InformedMail,
  ports: DeskPorts,
  { language, sections }: Pick<ReplyInput, 'language' | 'sections'>,
  free: FreePart | null,
) {
  if (free === null || (free.paragraphs.length === 0 && (free.openPoints === 0 || sections.length === 0))) return null;
  const { openPoints } = free;
  const paragraphs = free.paragraphs.map(({ text }) => text);
  const kept = paragraphs.length === 0 ? sections : sections.filter((section) => !saysNothing(section));
  return write(mail, ports, { language, kind: 'answer', sections: kept, free: paragraphs, openPoints });
}

/** Beside an answer it would only ask which product is meant, name what the desk has not entered, or say that the message came. */
function saysNothing({ intent, products, desk: { shipping } }: SectionInput): boolean {
  if (intent === 'shipping_question') return shipping.countries === undefined && shipping.options === undefined;
  return intent === 'other' || (intent === 'product_question' && products.length === 0);
}

/** What is not surely understood may be a notice, thanks or spam: only who plainly asks something gets a reply prepared. */
function isSurelyAsked(mail: InformedMail, primary: Intent, { settings }: DeskPorts): boolean {
  const { language } = mail.classification;
  // In a language that nobody here reads, a person gets the mail with a holding reply in English beside it.
  if (primary === 'other' && !isServedLanguage(language)) return language !== UNKNOWN_LANGUAGE && mail.asksSomething;
  if (primary === 'other') {
    const hasWords = settings.templates.byId.has(`other/${language}`);
    return hasWords && mail.identity === 'verified' && mail.asksSomething;
  }
  const confidence = mail.classification.intents[0]?.confidence ?? 0;
  if (!mail.asksSomething && (mayOnlyInform(mail) || confidence < STATEMENT_CONFIDENCE_MIN)) return false;
  return mail.identity !== 'unknown' || (mail.asksSomething && confidence >= STRANGER_CONFIDENCE_MIN);
}

const mayOnlyInform = ({ classification }: InformedMail): boolean =>
  classification.intents.some(
    ({ intent, confidence }) => INFORMING_INTENTS.has(intent) && confidence >= INFORMING_CONFIDENCE_MIN,
  );

function mayAnswer(mail: InformedMail, intents: readonly Intent[]): boolean {
  if (mail.disclosure === 'nothing' || !isServedLanguage(mail.classification.language)) return false;
  if (mail.classification.alarms.some(({ alarm }) => SILENCING_ALARMS.has(alarm))) return false;
  if (intents.length === 0) return false;
  if (isInDoubt(mail, intents)) return false;
  return mail.orders.length > 0 || intents.every((intent) => NEEDS_NO_ORDER.has(intent));
}

/** Of an order about which a source is silent or two of them disagree, nothing is said before a person has looked. */
function isInDoubt({ doubts, orders }: InformedMail, intents: readonly Intent[]): boolean {
  if (doubts.disagreements.length > 0 || doubts.isTrackingStale) return true;
  return doubts.down.length > 0 && (orders.length > 0 || !intents.every((intent) => NEEDS_NO_ORDER.has(intent)));
}

function write(
  mail: InformedMail,
  ports: DeskPorts,
  what: Pick<ReplyInput, 'language' | 'kind' | 'sections' | 'free' | 'openPoints'>,
) {
  const { templates, voice, facts } = ports.settings;
  const address = mail.contact?.address;
  return writeReply(templates, {
    ...what,
    satisfactionLink: what.kind === 'answer' ? findSatisfactionLink(mail, ports) : null,
    voice: voiceTo(address, voice),
    mustName: mail.disclosure === 'order' ? numberToName(address, mail.orders) : undefined,
    today: dayOf(ports.clock.now(), facts.timeZone),
    contactName: mail.contact?.name ?? null,
    country: countryOf(mail),
    notes: mail.purchaseOrderRequest ? [requestNote(mail.purchaseOrderRequest, what.language)] : [],
    answeredQuestions:
      mail.threadSense.kind === 'answer' ? mail.threadSense.earlier.flatMap(({ questions }) => questions) : [],
  });
}

function finishReply(
  mail: InformedMail,
  written: Pick<Reply, 'text' | 'html' | 'templates' | 'gaps'>,
  how: { readonly language: Language } & Pick<Reply, 'kind' | 'free'>,
): Reply {
  const { message, contact } = mail;
  return {
    to: contact ? [contact] : [],
    subject: replySubject(message.subject),
    text: written.text,
    html: written.html,
    inReplyTo: message.messageId,
    references: replyReferences(message),
    templates: written.templates,
    gaps: written.gaps,
    ...how,
  };
}
