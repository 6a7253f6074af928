// What a mail wants, how urgently, and what in it must alarm a person: the classifier as the pipeline calls it. The rules
// and the learned model are joined here.
import {
  type Classification,
  INFORMING_INTENTS,
  INTENTS,
  type Intent,
  type IntentGuess,
  STATUS_INTENTS,
  UNSURE_CONFIDENCE,
  type Urgency,
} from '../domain/intent.ts';
import { isServedLanguage } from '../domain/language.ts';
import type { MachineMailKind } from '../domain/message.ts';
import { rememberLast } from '../domain/remember-last.ts';
import { findSignals, type Signals } from './alarms/find-signals.ts';
import { asksBesideStatus } from './asks-beside.ts';
import {
  ASKED_MIN,
  describeStatus,
  isStatusAlone,
  listGuesses,
  type Opinions,
  weigh,
  weighIntents,
} from './combine-judges.ts';
import type { DeskLayer } from './desk/desk-layer.ts';
import { judgeBySender } from './judge-by-sender.ts';
import { confidenceOf } from './log-odds.ts';
import { isMachineWording } from './machine-wording.ts';
import { sentencesOf } from './mail-sentences.ts';
import type { MailToClassify } from './mail-to-classify.ts';
import { mixesLanguages } from './mixed-languages.ts';
import type { NgramModel } from './ngrams/model.ts';
import { findOtherMatter } from './other-matter/find-other-matter.ts';
import type { Sentence } from './patterns/read-sentences.ts';
import { german } from './rules/de/index.ts';
import { english } from './rules/en/index.ts';
import { spanish } from './rules/es/index.ts';
import { french } from './rules/fr/index.ts';
import { italian } from './rules/it/index.ts';
import { dutch } from './rules/nl/index.ts';
import { portuguese } from './rules/pt/index.ts';
import { createRulesJudge } from './rules/rules-judge.ts';
import { readBesideSettled } from './settled-matter.ts';
import { areThanks, dropThanks, isWish, partAsked } from './thanks-beside.ts';

const WRITTEN_BY_A_MACHINE: readonly IntentGuess[] = [{ intent: 'no_reply_needed', confidence: 0.9 }];

/** Surely enough for no answer, and less than a machine's mail: the writer is a customer. */
const TAKEN_BACK: readonly IntentGuess[] = [{ intent: 'no_reply_needed', confidence: 0.85 }];

const NO_OPINION: readonly IntentGuess[] = [{ intent: 'other', confidence: 0.5 }];

/** "You need not do anything" says a carrier too. */
const NOTICES: ReadonlySet<Intent> = new Set(['carrier_notice', 'supplier_notice']);
/** From this confidence of the rules on, what stands beside a matter that is taken back is a wish. */
const BESIDE_MIN = 0.75;

/** By so much, in log-odds, a status question is less likely of a writer without an order, and what strangers write likelier. */
const WITHOUT_ORDER = 2;
const OF_STRANGER = 1;
const OF_STRANGERS: ReadonlySet<Intent> = new Set([
  'stock_question',
  'product_question',
  'shipping_question',
  'quote_request',
  'spam',
  'supplier_notice',
]);

const rules = createRulesJudge([english, spanish, german, french, italian, dutch, portuguese]);

/** `mail.language` is the answer of `detectLanguage`. The intents are sorted, the likeliest first, and never empty. */
export type Classify = (mail: MailToClassify) => Classification;

/** Without a learned model the rules judge alone. `desk` is what the desk's people have taught it. */
export function createClassify(model: NgramModel | null, desk: DeskLayer | null = null): Classify {
  return (mail) => {
    const intents = isWrittenByAMachine(mail) ? WRITTEN_BY_A_MACHINE : judgeForDesk(mail, model, desk);
    const signals = findSignals(mail);
    return {
      language: mail.language,
      intents,
      urgency: judgeUrgency(intents, signals),
      alarms: signals.alarms,
      doubtsDelivery: signals.doubtsDelivery,
    };
  };
}

/** What a desk's own layer departs from; null where a machine wrote the mail: then the layer is not asked. */
export const judgeForLearning = (mail: MailToClassify, model: NgramModel | null): readonly IntentGuess[] | null =>
  isWrittenByAMachine(mail) ? null : judge(mail, model);

/** Another matter holds a status question back whatever the desk has learned. */
function judgeForDesk(mail: MailToClassify, model: NgramModel | null, desk: DeskLayer | null): readonly IntentGuess[] {
  const base = judge(mail, model);
  if (desk === null) return base;
  const adjusted = desk.adjust(base, listLearnedWords(mail));
  return adjusted !== base && isStatusAlone(adjusted) && speaksOfOtherMatter(mail) ? adjusted.map(holdBack) : adjusted;
}

function judge(mail: MailToClassify, model: NgramModel | null): readonly IntentGuess[] {
  const ruled = judgeByRules(mail);
  if (ruled === null) return judgeBySender.judge(mail) ?? NO_OPINION;
  if (mail.machineMail === null && !NOTICES.has(ruled[0]?.intent ?? 'other') && isTakenBack(mail)) return TAKEN_BACK;
  const words = listLearnedWords(mail);
  const scores = model?.score(words, countSubjectSentences(mail)) ?? null;
  if (model === null || scores === null) return ruled;
  const whole = joinOpinions({ ruled, ...scores }, mail, countWords(words), model);
  const guesses = readQuestion(mail, whole, model) ?? dropThanks(whole, mail.fresh);
  return isSurelyStatus(guesses) && asksBesideStatus(mail.fresh, (sentence) => ruleAlone(sentence, mail), model)
    ? guesses.map(holdBack)
    : guesses;
}

/** What is asked beside thanks; null where the mail is none that thanks and asks. */
function readQuestion(mail: MailToClassify, whole: readonly IntentGuess[], model: NgramModel) {
  const parts = areThanks(whole) ? partAsked(mail.fresh) : null;
  if (parts === null) return null;
  const judgePart = (fresh: string) => judge({ ...mail, subject: '', fresh }, model);
  const asked = judgePart(parts.asked);
  return isWish(asked) && areThanks(judgePart(parts.said)) ? asked : null;
}

const isSurelyStatus = (guesses: readonly IntentGuess[]): boolean =>
  isStatusAlone(guesses) && (guesses[0]?.confidence ?? 0) > UNSURE_CONFIDENCE;

const ruleAlone = (sentence: string, mail: MailToClassify): Intent =>
  rules.judge({ ...mail, subject: '', fresh: sentence, forwardedText: '' })?.[0]?.intent ?? 'other';

/** Whether the writer takes the matter back and the rules hear no other wish beside it. */
function isTakenBack(mail: MailToClassify): boolean {
  const rest = isServedLanguage(mail.language) ? readBesideSettled(mail.fresh, mail.language) : null;
  if (rest === null) return false;
  const beside = judgeByRules({ ...mail, subject: '', fresh: rest, forwardedText: '' }) ?? [];
  return beside.every(
    ({ intent, confidence }) => intent === 'other' || INFORMING_INTENTS.has(intent) || confidence < BESIDE_MIN,
  );
}

/** A status question is sure or not by a judgement of its own: whether it is one, and nothing else. */
function joinOpinions(
  opinions: Opinions,
  mail: MailToClassify,
  words: number,
  { combination }: NgramModel,
): readonly IntentGuess[] {
  const odds = weighOrders(weighIntents(opinions, combination), opinions, mail);
  const guesses = listGuesses(opinions, odds, { ...combination, words });
  const [first, ...further] = guesses;
  if (!first || !isStatusAlone(guesses)) return guesses;
  const signs = { words, speaksOfOtherMatter: speaksOfOtherMatter(mail) };
  const status = weigh(describeStatus(opinions, odds, signs), combination.status);
  if (status < combination.surelyStatus || mixesLanguages(mail.fresh, mail.language)) return guesses.map(holdBack);
  return [{ ...first, confidence: Math.max(first.confidence, confidenceOf(status)) }, ...further];
}

/** Whoever has no order and names none seldom wants to know where it is, unless they ask outright: they look around, sell or
 * enquire. A machine never asks. */
function weighOrders(odds: readonly number[], { ruled }: Opinions, mail: MailToClassify): readonly number[] {
  const isStranger = mail.orders.count === 0;
  if (!isStranger && mail.machineMail === null) return odds;
  const asksOutright = ruled.some((guess) => STATUS_INTENTS.has(guess.intent) && guess.confidence >= ASKED_MIN);
  return odds.map((value, at) => {
    const intent = INTENTS[at] ?? 'other';
    if (STATUS_INTENTS.has(intent)) return asksOutright && mail.machineMail === null ? value : value - WITHOUT_ORDER;
    return isStranger && OF_STRANGERS.has(intent) ? value + OF_STRANGER : value;
  });
}

const countWords = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { words }) => sum + words.length, 0);

/** Null in a language without rules. */
export function judgeByRules(mail: MailToClassify): readonly IntentGuess[] | null {
  const guesses = rules.judge(mail);
  if (guesses === null) return null;
  return isStatusAlone(guesses) && speaksOfOtherMatter(mail) ? guesses.map(holdBack) : guesses;
}

/** The sentences that the model reads: those of the subject, then those of the text. */
export function listLearnedWords(mail: MailToClassify): readonly Sentence[] {
  const { subject, text } = readLearnedParts(mail);
  return [...subject, ...text];
}

/** How many of them are the subject's, beside those of the text. */
export const countSubjectSentences = (mail: MailToClassify): number => readLearnedParts(mail).subject.length;

/** An old subject says little of what the mail wants; where the text says nothing, a subject is all that there is. */
function readLearnedParts(mail: MailToClassify): Readonly<Record<'subject' | 'text', readonly Sentence[]>> {
  const { subject, wanted, forwarded, isReplySubject } = sentencesOf(mail);
  if (wanted.length === 0) return { subject: [], text: [...subject, ...forwarded] };
  return { subject: isReplySubject || mail.isThreadReply ? [] : subject, text: wanted };
}

/** A notification may be a carrier's or a supplier's; the others tell us nothing. */
const SAYING_NOTHING: ReadonlySet<MachineMailKind> = new Set(['bounce', 'auto_reply', 'list']);

const isWrittenByAMachine = ({ machineMail, subject, fresh }: MailToClassify): boolean =>
  (machineMail !== null && SAYING_NOTHING.has(machineMail)) || isMachineWording(subject, fresh);

/** A mail that reads as a status question alone and yet speaks of another matter is not surely one. The rules, the joined opinion and the
 * desk's layer ask for the same mail one after the other. */
export const speaksOfOtherMatter = rememberLast((mail: MailToClassify): boolean => {
  const words = mail.isThreadReply ? mail.fresh : `${mail.subject}\n\n${mail.fresh}`;
  return findOtherMatter(words, mail.language) !== null;
});

const holdBack = (guess: IntentGuess): IntentGuess =>
  STATUS_INTENTS.has(guess.intent) ? { ...guess, confidence: Math.min(guess.confidence, UNSURE_CONFIDENCE) } : guess;

function judgeUrgency(intents: readonly IntentGuess[], { alarms, isHurried }: Signals): Urgency {
  if (alarms.length > 0) return 'high';
  if (intents.every(({ intent }) => INFORMING_INTENTS.has(intent))) return 'low';
  return isHurried ? 'high' : 'normal';
}
