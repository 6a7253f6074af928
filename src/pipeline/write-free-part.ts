// The free part of a reply: what the mail asks and no template answers, written by a language model from facts, passages of the desk's
// documents and replies that people approved, and taken only as far as the ground check finds nothing. What stays unanswered is counted, so
// that the draft names it. Called by the draft stage; without a model, or where it does not answer, the templates' reply stands alone.

import { checkFreeParagraph } from '../claims/check-free-paragraph.ts';
import { dayOf } from '../domain/calendar.ts';
import type { Citation, FreeParagraph } from '../domain/decision.ts';
import { foldText } from '../domain/identifiers/fold-text.ts';
import type { Intent } from '../domain/intent.ts';
import type { Language } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import { isKeptFrom } from '../domain/masked-address.ts';
import { dropTokens } from '../masking/pseudonyms.ts';
import type { Knowledge, Passage } from '../ports/knowledge.ts';
import type { FreeAnswer, Model, ReplyToWrite } from '../ports/model.ts';
import { type ModelNote, noteCall } from './ask-model.ts';
import type { DeskPorts } from './desk-ports.ts';
import { type HiddenMail, hideMail } from './hide-mail.ts';
import { type OfferedFact, offerFacts, placeFacts } from './offer-facts.ts';
import { listOpenPoints } from './open-points.ts';
import type { InformedMail } from './progress.ts';

export interface FreePart {
  readonly paragraphs: readonly FreeParagraph[];
  /** Points that a person must answer. */
  readonly openPoints: number;
  readonly call: ModelNote;
}

/** What became of a point: `taken` stands in the reply; `said` needs no words; the others are open. */
type Fate = 'taken' | 'said' | 'for_a_person' | 'unknown_fact' | 'unproven' | 'repeats';

interface Offer {
  readonly points: readonly string[];
  readonly facts: readonly OfferedFact[];
  readonly citations: ReadonlyMap<string, Citation>;
  readonly question: ReplyToWrite;
}

/** null where nothing is open, or nobody can be asked. `said` is what the templates say, about `answered`. */
export async function writeFreePart(
  mail: InformedMail,
  reply: { readonly language: Language; readonly isFormal: boolean; readonly said: string },
  answered: readonly Intent[],
  ports: DeskPorts,
): Promise<FreePart | null> {
  const { model } = ports;
  const hidden = model === null ? null : hideMail(mail, ports);
  if (model === null || hidden === null) return null;
  const points = listOpenPoints(mail, hidden.forModel.text, answered, ports);
  if (points.length === 0) return null;
  const offer = await prepareOffer(mail, hidden, { ...reply, points }, ports);
  return askAndCheck(model, offer, mail, ports);
}

async function prepareOffer(
  mail: InformedMail,
  { forModel, hide }: HiddenMail,
  { points, language, isFormal, said }: Pick<ReplyToWrite, 'points' | 'language' | 'isFormal' | 'said'>,
  { knowledge, settings }: DeskPorts,
): Promise<Offer> {
  const passages = await findPassages(knowledge, points.map(dropTokens), language);
  const facts = offerFacts(
    mail.disclosable,
    mail.orders.map(({ number }) => number),
  );
  const examples = (await findExamples(knowledge, mail, language)).map(({ asked, replied }) => ({ asked, replied }));
  const question: ReplyToWrite = {
    mail: forModel,
    language,
    isFormal,
    isBrief: settings.voice.tone.length === 'brief',
    isWarm: settings.voice.tone.warmth === 'warm',
    brandName: settings.voice.brandName,
    wordsToAvoid: settings.voice.wordsToAvoid.slice(0, limits.model.wordsToAvoidMax),
    points,
    said: hide(said).slice(0, limits.model.saidCharactersMax),
    facts: facts.map((fact) => fact.forModel),
    passages: passages.map(({ title, heading, text }, at) => ({
      id: `p${at + 1}`,
      title: heading === '' ? title : `${title} > ${heading}`,
      text,
    })),
    examples,
  };
  return { points, facts, citations: new Map(passages.map((passage, at) => [`p${at + 1}`, cite(passage)])), question };
}

const cite = ({ id, document, digest, language, text }: Passage): Citation => ({
  passageId: id,
  document,
  digest,
  language,
  text,
});

async function findPassages(knowledge: Knowledge | null, points: readonly string[], language: Language) {
  const limit = limits.model.passagesMax;
  return knowledge === null ? [] : knowledge.findPassages({ words: points.join('\n'), language, limit });
}

async function findExamples(knowledge: Knowledge | null, { mailId, message }: InformedMail, language: Language) {
  const limit = limits.model.examplesMax;
  return knowledge === null
    ? []
    : knowledge.findApprovedReplies({ mailId, words: `${message.subject}\n${message.text.fresh}`, language, limit });
}

async function askAndCheck(model: Model, offer: Offer, mail: InformedMail, ports: DeskPorts): Promise<FreePart | null> {
  const result = await model.writeReply(offer.question);
  const call = { points: offer.points.length, ...noteCall('write_reply', result) };
  if (!result.ok) return { paragraphs: [], openPoints: 0, call };
  const paragraphs: FreeParagraph[] = [];
  const fates: { readonly point: number; readonly fate: Fate; readonly findings?: readonly string[] }[] = [];
  for (const answer of result.value.value) {
    const { paragraph, ...became } = judgeAnswer(answer, offer, mail, ports);
    const isRepeated =
      paragraph !== null &&
      [offer.question.said, ...paragraphs.map(({ text }) => text)].some((before) => repeats(paragraph.text, before));
    if (paragraph !== null && !isRepeated) paragraphs.push(paragraph);
    fates.push({ point: answer.point, ...became, ...(isRepeated ? { fate: 'repeats' as const } : {}) });
  }
  const settled = new Set(
    fates.filter(({ fate }) => fate === 'taken' || fate === 'said' || fate === 'repeats').map(({ point }) => point),
  );
  const openPoints =
    offer.points.filter((_, at) => !settled.has(at + 1)).length +
    fates.filter(({ point, fate }) => point === 0 && fate === 'for_a_person').length;
  const cited = paragraphs.flatMap(({ citations }) => citations);
  return {
    paragraphs,
    openPoints,
    call: {
      ...call,
      fates,
      cited: cited.map(({ passageId, document, digest }) => ({ passageId, document, digest: digest.slice(0, 12) })),
    },
  };
}

const REPEATED_SHARE = 0.8;
const listWords = (text: string): readonly string[] => foldText(text).match(/\p{L}{4,}/gu) ?? [];

/** Nearly all of its words stand there already. */
function repeats(text: string, before: string): boolean {
  const said = new Set(listWords(before));
  const words = listWords(text);
  return words.length > 0 && words.filter((word) => said.has(word)).length >= REPEATED_SHARE * words.length;
}

function judgeAnswer(
  answer: FreeAnswer,
  { points, facts, citations, question }: Offer,
  mail: InformedMail,
  { settings, clock }: DeskPorts,
): { readonly paragraph: FreeParagraph | null; readonly fate: Fate; readonly findings?: readonly string[] } {
  const { language } = question;
  const text = answer.text.replace(/\s{1,1000}/gu, ' ').trim();
  if (answer.needsPerson || answer.point > points.length) return { paragraph: null, fate: 'for_a_person' };
  if (text === '') return { paragraph: null, fate: 'said' };
  const today = dayOf(clock.now(), settings.facts.timeZone);
  const placed = placeFacts(text, facts, { language, today });
  if (!placed.ok || placed.value.length > limits.model.answerCharactersMax)
    return { paragraph: null, fate: placed.ok ? 'unproven' : 'unknown_fact' };
  const paragraph: FreeParagraph = {
    text: placed.value,
    citations: answer.restsOn.flatMap((id) => citations.get(id) ?? []),
  };
  const { message, contact } = mail;
  // A link that a passage vouches for is true, and still none for a buyer behind a masked address.
  if (isKeptFrom(contact?.address, paragraph.text))
    return { paragraph: null, fate: 'for_a_person', findings: ['link'] };
  const findings = checkFreeParagraph({
    paragraph,
    language,
    facts: mail.disclosable,
    asked: `${message.subject}\n${message.text.fresh}`,
    knownTitles: mail.catalogueTitles,
    allowedNames: [settings.voice.brandName],
    wordsToAvoid: settings.voice.wordsToAvoid,
    today,
  });
  if (findings.length > 0)
    return { paragraph: null, fate: 'unproven', findings: [...new Set(findings.map(({ kind }) => kind))] };
  return { paragraph, fate: 'taken' };
}
