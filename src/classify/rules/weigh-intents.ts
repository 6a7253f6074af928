// From what the rules saw in each sentence to a few calibrated guesses. Knows how intents explain each other away (who
// says that a parcel is marked delivered but not there does not also ask where it is) and stays modest where a request
// was not understood. Called by rules-judge.ts.
import {
  CLAIMED_CONFIDENCE_MIN,
  type Intent,
  type IntentGuess,
  STATUS_INTENTS,
  UNSURE_CONFIDENCE,
} from '../../domain/intent.ts';
import type { MailToClassify } from '../mail-to-classify.ts';
import { CONSEQUENCE, EXPLAINED_BY, INDEPENDENT_OF, INDEPENDENT_WISHES, isExplainedBy } from './intent-relations.ts';

export type Strength = 'asks' | 'tells' | 'hints' | 'subjects';

/** One pattern that spoke. */
export interface Signal {
  readonly intent: Intent;
  readonly strength: Strength;
}

export interface SentenceEvidence {
  readonly signals: readonly Signal[];
  /** The sentence wants something done or answered, beyond a courtesy. */
  readonly isRequest: boolean;
  /** A statement that no rule knows, with a word that may carry a wish or a problem of its own. */
  readonly mayWish: boolean;
  /** The sentence wants what the one before it speaks of. */
  readonly pointsBack: boolean;
  /** The sentence tells that the goods came. */
  readonly saysReceived: boolean;
  /** What each of its clauses says by itself, where it asks two things that may be one; else empty. */
  readonly clauses: readonly (readonly Signal[])[];
}

export interface Evidence {
  readonly body: readonly SentenceEvidence[];
  readonly subject: readonly SentenceEvidence[];
  /** Read only where the mail itself says nothing. */
  readonly forwarded: () => readonly SentenceEvidence[];
  /** The subject is that of an earlier mail. */
  readonly isReplySubject: boolean;
}

/** The probability that one pattern of each strength gives alone, as measured on the mails of fixtures/. */
const PROBABILITY: Readonly<Record<Strength, number>> = { asks: 0.88, tells: 0.6, hints: 0.25, subjects: 0.6 };
const FURTHER_PATTERN = 0.25;
const CONFIDENCE_MAX = 0.97;
/** An old subject and a forwarded mail are weak witnesses of what this mail wants. */
const WITNESS = { replySubject: 0.35, forwarded: 0.6, subject: 1, body: 1 };
const GUESSES_MAX = 4;
/** A vague second guess beside a clear first one is mostly an echo of it. */
const BESIDE_A_CLEAR_WISH = 0.45;
const NOTHING_RECOGNISED: readonly IntentGuess[] = [{ intent: 'other', confidence: 0.6 }];

/** Guesses sorted by confidence, never empty; at most a few are at or above the claim level of bench/SPEC.md (0.3). */
export function weighIntents(evidence: Evidence, mail: MailToClassify): readonly IntentGuess[] {
  const scores = new Map<Intent, number>();
  addSentences(scores, evidence.body, WITNESS.body);
  addSentences(
    scores,
    evidence.subject,
    evidence.isReplySubject && evidence.body.length > 0 ? WITNESS.replySubject : WITNESS.subject,
  );
  if (Math.max(0, ...scores.values()) < CLAIMED_CONFIDENCE_MIN)
    addSentences(scores, evidence.forwarded(), WITNESS.forwarded);
  applyOrderFacts(scores, mail, hasReceived(evidence));
  weighThanks(scores, evidence);
  explainAway(scores, evidence.body);
  applySender(scores, mail);
  // Where a request stays without any meaning for us, a status question is not surely the only wish.
  if (hasUnknownRequest(evidence)) for (const intent of STATUS_INTENTS) cap(scores, intent, UNSURE_CONFIDENCE);
  const guesses = rankGuesses(scores);
  if (guesses.length === 0) return NOTHING_RECOGNISED;
  const isStatusAlone = guesses.every(({ intent }) => STATUS_INTENTS.has(intent));
  return isStatusAlone && evidence.body.some(({ mayWish }) => mayWish) ? guesses.map(capGuess) : guesses;
}

const capGuess = ({ intent, confidence }: IntentGuess): IntentGuess => ({
  intent,
  confidence: Math.min(confidence, UNSURE_CONFIDENCE),
});

/**
 * Noisy-or over the sentences: several of them make an intent likelier. Within one sentence the strongest pattern counts,
 * and every further one only a little, for they see the same words.
 */
function addSentences(scores: Map<Intent, number>, sentences: readonly SentenceEvidence[], witness: number): void {
  for (const { signals } of sentences) {
    const bySentence = new Map<Intent, { strongest: number; count: number }>();
    for (const { intent, strength } of signals) {
      const seen = bySentence.get(intent) ?? { strongest: 0, count: 0 };
      bySentence.set(intent, {
        strongest: Math.max(seen.strongest, PROBABILITY[strength]),
        count: seen.count + (strength === 'hints' ? 0 : 1),
      });
    }
    for (const [intent, { strongest, count }] of bySentence) {
      const doubt = (1 - strongest) * (1 - FURTHER_PATTERN) ** Math.min(3, Math.max(0, count - 1));
      scores.set(intent, 1 - (1 - (scores.get(intent) ?? 0)) * (1 - (1 - doubt) * witness));
    }
  }
}

/** The same words mean another thing before and after delivery. */
function applyOrderFacts(scores: Map<Intent, number>, mail: MailToClassify, saysReceived: boolean): void {
  const { hasDelivered, hasUnshipped, hasReturn } = mail.orders;
  if (saysReceived || (hasDelivered && !hasUnshipped)) scale(scores, 'change_order', 0.6);
  if (!saysReceived && hasUnshipped && !hasDelivered) scale(scores, 'exchange_request', 0.75);
  if (hasReturn) scale(scores, 'refund_status', 1.15);
}

const hasReceived = ({ body, subject }: Evidence): boolean =>
  [...body, ...subject].some(({ saysReceived }) => saysReceived);

/** Who writes decides what the words are: a carrier's clerk does not ask us where a parcel is. */
function applySender(scores: Map<Intent, number>, mail: MailToClassify): void {
  if (!mail.isKnownCarrierAddress && mail.machineMail === null) return;
  const own: readonly Intent[] = mail.isKnownCarrierAddress
    ? ['carrier_notice']
    : ['no_reply_needed', 'carrier_notice', 'supplier_notice', 'spam'];
  for (const intent of scores.keys())
    if (!own.includes(intent)) scale(scores, intent, intent === 'delivery_exception' ? 0.6 : 0.3);
  raise(
    scores,
    mail.isKnownCarrierAddress ? 'carrier_notice' : 'no_reply_needed',
    mail.isKnownCarrierAddress ? 0.9 : 0.5,
  );
}

/**
 * Thanks end nearly every mail. They mean that no reply is needed only where nothing is asked: alone, or with words that
 * close the matter ("thanks for sorting it out") and no clear wish beside them.
 */
function weighThanks(scores: Map<Intent, number>, evidence: Evidence): void {
  const thanks = scores.get('no_reply_needed') ?? 0;
  if (thanks === 0) return;
  const bodySignals = evidence.body.flatMap(({ signals }) => signals);
  const isClosing = bodySignals.some(({ intent, strength }) => intent === 'no_reply_needed' && strength === 'asks');
  const hasOther = (strength: Strength): boolean =>
    bodySignals.some((signal) => signal.intent !== 'no_reply_needed' && signal.strength === strength);
  const asking = evidence.isReplySubject ? evidence.body : [...evidence.subject, ...evidence.body];
  const isRequested = asking.some(({ isRequest }) => isRequest) || hasOther('asks');
  if (isRequested || (!isClosing && hasOther('tells'))) {
    scores.set('no_reply_needed', thanks * 0.3);
    return;
  }
  scores.set('no_reply_needed', Math.max(thanks, 0.85));
  for (const intent of scores.keys()) if (intent !== 'no_reply_needed') scale(scores, intent, 0.3);
}

/**
 * The weaker of two related wishes is the shadow of the stronger; equal ones are ranked by consequence. A wish that has a
 * sentence to itself is no shadow.
 */
function explainAway(scores: Map<Intent, number>, body: readonly SentenceEvidence[]): void {
  const before = new Map(scores);
  const rank = (intent: Intent): number => Math.round((before.get(intent) ?? 0) * 50) + CONSEQUENCE[intent] / 100;
  for (const { intent, by, factor } of EXPLAINED_BY) {
    if (!before.has(intent)) continue;
    const explaining = by.filter((other) => {
      const explanation = before.get(other) ?? 0;
      if (explanation < PROBABILITY.tells || explanation < (before.get(intent) ?? 0) * 0.9) return false;
      return rank(other) > rank(intent) || !isExplainedBy(other, intent);
    });
    if (explaining.length > 0 && !hasOwnSentence(intent, explaining, by, body)) scale(scores, intent, factor);
  }
}

function hasOwnSentence(
  intent: Intent,
  explaining: readonly Intent[],
  by: readonly Intent[],
  sentences: readonly SentenceEvidence[],
): boolean {
  const isFree = INDEPENDENT_WISHES.has(intent) || explaining.every((other) => isIndependentOf(intent, other));
  if (!isFree) return false;
  return sentences.some(({ signals, clauses }) =>
    (clauses.length > 0 ? [signals, ...clauses] : [signals]).some((part) => {
      const isAsked = part.some((signal) => signal.intent === intent && signal.strength === 'asks');
      return isAsked && !part.some((signal) => by.includes(signal.intent) && signal.strength !== 'hints');
    }),
  );
}

const isIndependentOf = (intent: Intent, other: Intent): boolean => INDEPENDENT_OF[intent]?.includes(other) ?? false;

function rankGuesses(scores: ReadonlyMap<Intent, number>): IntentGuess[] {
  const best = Math.max(0, ...scores.values());
  const ranked = [...scores]
    .map(([intent, score]) => ({
      intent,
      confidence: best >= PROBABILITY.asks && score < 0.65 ? score * BESIDE_A_CLEAR_WISH : score,
    }))
    .filter(({ confidence }) => confidence >= CLAIMED_CONFIDENCE_MIN)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, GUESSES_MAX);
  let ceiling = CONFIDENCE_MAX;
  return ranked.map(({ intent, confidence }) => {
    ceiling = Math.min(ceiling, Math.round(confidence * 1_000) / 1_000);
    return { intent, confidence: ceiling };
  });
}

/** Nearly equal guesses stand in the order of their consequences. */
const weightOf = ({ intent, confidence }: IntentGuess): number =>
  Math.round(confidence * 8) + CONSEQUENCE[intent] / 100;

function hasUnknownRequest(evidence: Evidence): boolean {
  const sentences = [...evidence.subject.slice(-1), ...evidence.body];
  const first = sentences.length - evidence.body.length;
  return sentences.some(({ isRequest, pointsBack, signals }, at) => {
    if (at < first || !isRequest || signals.some(({ intent }) => STATUS_INTENTS.has(intent))) return false;
    return !(pointsBack && isAboutStatus(sentences[at - 1]));
  });
}

const isAboutStatus = (sentence: SentenceEvidence | undefined): boolean =>
  sentence?.signals.some(({ intent, strength }) => STATUS_INTENTS.has(intent) && strength !== 'hints') ?? false;

function cap(scores: Map<Intent, number>, intent: Intent, probabilityMax: number): void {
  const score = scores.get(intent);
  if (score !== undefined) scores.set(intent, Math.min(probabilityMax, score));
}

function scale(scores: Map<Intent, number>, intent: Intent, factor: number): void {
  const score = scores.get(intent);
  if (score !== undefined) scores.set(intent, Math.min(CONFIDENCE_MAX, score * factor));
}

function raise(scores: Map<Intent, number>, intent: Intent, probability: number): void {
  scores.set(intent, 1 - (1 - (scores.get(intent) ?? 0)) * (1 - probability));
}
