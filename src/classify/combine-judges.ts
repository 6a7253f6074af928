// Makes one opinion of two judges: the rules, which know what people say, and the learned model, which has seen many say it.
// How likely each intent is, how likely each is wanted beside the likeliest, and whether a mail asks where an order is and
// nothing else, are three logistic regressions over what both say, fitted by `npm run train` on mails of authors that neither
// had seen. Called by classify.ts.
import {
  CLAIMED_CONFIDENCE_MIN,
  INFORMING_INTENTS,
  INTENTS,
  type Intent,
  type IntentGuess,
  STATUS_INTENTS,
  sortGuesses,
} from '../domain/intent.ts';
import { confidenceOf, logOdds } from './log-odds.ts';
import { isExplainedBy } from './rules/intent-relations.ts';

/** What the learned model answers: the log-odds of each intent, in the order of INTENTS, and behind them those of a mail that
 * asks for the state of an order alone. */
export const OUTPUTS = INTENTS.length + 1;
const STATUS_ALONE = INTENTS.length;

export const INTENT_TERMS = 11;
export const FURTHER_TERMS = 16;
export const STATUS_TERMS = 10 + OUTPUTS;
/** Less likely guesses are left out. */
const GUESS_MIN = 0.05;
/** The rules give as much to what a mail asks outright. */
export const ASKED_MIN = 0.85;
/** A less likely status question beside another wish is the story of that wish. */
const STATUS_BESIDE_MIN = 0.6;
/** Two fifths of the mails that it is fitted on ask for a status, more than a desk gets: where the rules hear another wish and no
 * status question, this makes up for it, in log-odds. */
const FEWER_STATUS = 0.8;
/** Where the rules know nothing, an intent below this is a guess at random. */
const UNKNOWN_MAX = 0.35;
const NOTHING_KNOWN: IntentGuess = { intent: 'other', confidence: CLAIMED_CONFIDENCE_MIN };
const doubt = (guess: IntentGuess): IntentGuess => ({
  ...guess,
  confidence: Math.min(guess.confidence, CLAIMED_CONFIDENCE_MIN - 0.01),
});
/** Log-odds that say nothing more when they are lower: of the rules, and of a further wish. */
const UNLIKELY = -4;
const FURTHER_ODDS_MIN = -8;
const LEADING_MAX = 6;
/** A wish that is not answered costs the writer another mail, one too many costs a person a line: so much likelier, in log-odds, is
 * every further wish taken to be. Beside a status question it is not, for there it costs the sending, nor in a mail that wants nothing. */
const FURTHER_MISSED = 0.6;

/** How both judges are joined, fitted on mails that neither had seen. */
export interface Combination {
  /** One for each of `describeIntents`' terms. */
  readonly intent: ArrayLike<number>;
  /** One for each of `describeFurther`'s terms. */
  readonly further: ArrayLike<number>;
  /** One for each of `describeStatus`'s terms. */
  readonly status: ArrayLike<number>;
  /** From these log-odds on a mail is surely a status question alone. */
  readonly surelyStatus: number;
}

/** What the learned model says of a mail: OUTPUTS log-odds each. */
export interface Scores {
  readonly learned: ArrayLike<number>;
  /** The greatest that each output gets in any one sentence. */
  readonly pooled: ArrayLike<number>;
  /** How far each intent is above any other in the sentence in which it is furthest above. */
  readonly leading: ArrayLike<number>;
}

/** What both judges say of a mail. */
export interface Opinions extends Scores {
  /** Of the rules: sorted, never empty. */
  readonly ruled: readonly IntentGuess[];
}

/** For each intent what counts: always 1, whether the rules name it and the log-odds that they give it, those of the model and
 * how far they are above those of any other intent, whether the rules put it first, and alone, and where they put `other`; the
 * log-odds in the sentence that speaks most for it, and how far they are above those of the whole mail. */
export function describeIntents({ ruled, learned, pooled }: Opinions): number[][] {
  const [first] = ruled;
  const best = bestOf(learned, () => true);
  const second = bestOf(learned, (at) => at !== best.at);
  return INTENTS.map((intent, at) => {
    const guess = ruled.find((candidate) => candidate.intent === intent);
    const odds = learned[at] ?? 0;
    const isFirst = intent === first?.intent;
    return [
      1,
      guess === undefined ? 0 : 1,
      guess === undefined ? 0 : logOdds(guess.confidence),
      odds,
      odds - (at === best.at ? second.odds : best.odds),
      isFirst ? 1 : 0,
      isFirst && ruled.length === 1 ? 1 : 0,
      intent === 'other' && guess !== undefined ? 1 : 0,
      first?.intent === 'other' ? 1 : 0,
      pooled[at] ?? 0,
      Math.max(0, (pooled[at] ?? 0) - odds),
    ];
  });
}

const isEchoOfStatus = ({ intent, confidence }: IntentGuess, first: IntentGuess): boolean =>
  STATUS_INTENTS.has(intent) && !STATUS_INTENTS.has(first.intent) && confidence < STATUS_BESIDE_MIN;

/** For each intent what counts for its being wanted beside the likeliest: always 1, whether the rules name it, ask it outright, and
 * name it where they put the likeliest first; the log-odds of the model, in the sentence that speaks most for it, and of both judges
 * joined; the log-odds of the likeliest, and whether that is a status question, also where the rules ask this outright; whether its words
 * serve the likeliest, also where the rules name it; whether it is a status question; whether it says that nothing is wanted; how many
 * words the model read; how far it is above any other intent in a sentence of its own. */
export function describeFurther(
  { ruled, learned, pooled, leading }: Opinions,
  intents: ArrayLike<number>,
  words: number,
): number[][] {
  const { at: firstAt, odds: firstOdds } = bestOf(intents, () => true);
  const first = INTENTS[firstAt] ?? 'other';
  const isFirstStatus = STATUS_INTENTS.has(first) ? 1 : 0;
  const logWords = Math.log(1 + words);
  return INTENTS.map((intent, at) => {
    const guess = ruled.find((candidate) => candidate.intent === intent);
    const isRuled = guess === undefined ? 0 : 1;
    const isAsked = (guess?.confidence ?? 0) >= ASKED_MIN ? 1 : 0;
    const servesFirst = isExplainedBy(intent, first) ? 1 : 0;
    return [
      1,
      isRuled,
      isAsked,
      ruled[0]?.intent === first ? isRuled : 0,
      Math.max(FURTHER_ODDS_MIN, learned[at] ?? 0),
      Math.max(FURTHER_ODDS_MIN, pooled[at] ?? 0),
      Math.max(FURTHER_ODDS_MIN, intents[at] ?? 0),
      firstOdds,
      isFirstStatus,
      isFirstStatus * isAsked,
      servesFirst,
      servesFirst * isRuled,
      STATUS_INTENTS.has(intent) ? 1 : 0,
      intent === 'other' || intent === 'no_reply_needed' ? 1 : 0,
      logWords,
      Math.max(-LEADING_MAX, Math.min(LEADING_MAX, leading[at] ?? 0)),
    ];
  });
}

/** What the text itself says of a status question. */
export interface StatusSigns {
  readonly speaksOfOtherMatter: boolean;
  /** How many the model read. */
  readonly words: number;
}

/** What counts for a status question alone, and what the model says of each intent: some are taken for one more often than others.
 * `intents` are the joined log-odds of each intent. */
export function describeStatus(
  { ruled, learned }: Opinions,
  intents: ArrayLike<number>,
  { speaksOfOtherMatter, words }: StatusSigns,
): number[] {
  const isStatus = (at: number) => STATUS_INTENTS.has(INTENTS[at] ?? 'other');
  const ruledFor = (isMeant: (intent: Intent) => boolean) =>
    ruled.reduce(
      (most, { intent, confidence }) => (isMeant(intent) ? Math.max(most, logOdds(confidence)) : most),
      UNLIKELY,
    );
  return [
    1,
    bestOf(intents, isStatus).odds,
    bestOf(intents, (at) => !isStatus(at)).odds,
    learned[STATUS_ALONE] ?? 0,
    bestOf(learned, isStatus).odds - bestOf(learned, (at) => !isStatus(at)).odds,
    ruledFor((intent) => STATUS_INTENTS.has(intent)),
    ruledFor((intent) => !STATUS_INTENTS.has(intent) && intent !== 'other'),
    ruled.some(({ intent }) => intent === 'other') ? 1 : 0,
    speaksOfOtherMatter ? 1 : 0,
    Math.log(1 + words),
    ...Array.from(learned),
  ];
}

/** Whether nothing else is claimed. */
export const isStatusAlone = (guesses: readonly IntentGuess[]): boolean =>
  guesses.every(({ intent, confidence }) => confidence < CLAIMED_CONFIDENCE_MIN || STATUS_INTENTS.has(intent));

/** The log-odds that the terms give. */
export const weigh = (terms: readonly number[], weights: ArrayLike<number>): number =>
  terms.reduce((sum, term, at) => sum + term * (weights[at] ?? 0), 0);

/** The joined log-odds of each intent. */
export function weighIntents(opinions: Opinions, { intent }: Pick<Combination, 'intent'>): number[] {
  const [first] = opinions.ruled;
  const hearsAnother =
    first !== undefined &&
    first.intent !== 'other' &&
    !opinions.ruled.some((guess) => STATUS_INTENTS.has(guess.intent));
  return describeIntents(opinions).map((terms, at) => {
    const odds = weigh(terms, intent);
    return hearsAnother && STATUS_INTENTS.has(INTENTS[at] ?? 'other') ? odds - FEWER_STATUS : odds;
  });
}

/** Guesses sorted by confidence, never empty: the likeliest intent, and how likely each other is wanted beside it. */
export function listGuesses(
  opinions: Opinions,
  intents: ArrayLike<number>,
  { further, words }: Pick<Combination, 'further'> & { readonly words: number },
): IntentGuess[] {
  const { at: firstAt, odds } = bestOf(intents, () => true);
  const first: IntentGuess = { intent: INTENTS[firstAt] ?? 'other', confidence: confidenceOf(odds) };
  const missed = STATUS_INTENTS.has(first.intent) || INFORMING_INTENTS.has(first.intent) ? 0 : FURTHER_MISSED;
  const others = describeFurther(opinions, intents, words).map((terms, at) => ({
    intent: INTENTS[at] ?? 'other',
    confidence: at === firstAt ? 0 : Math.min(first.confidence, confidenceOf(weigh(terms, further) + missed)),
  }));
  const heard = others.filter(({ confidence }) => confidence >= GUESS_MIN);
  const guesses = [first, ...sortGuesses(heard.map((guess) => (isEchoOfStatus(guess, first) ? doubt(guess) : guess)))];
  // Neither knows: an honest 'other'.
  return opinions.ruled[0]?.intent === 'other' && first.confidence < UNKNOWN_MAX
    ? [NOTHING_KNOWN, ...guesses.filter(({ intent }) => intent !== 'other').map(doubt)]
    : guesses;
}

/** The likeliest intent by the model alone. */
export function findFavourite(learned: ArrayLike<number>): IntentGuess {
  const { at, odds } = bestOf(learned, () => true);
  return { intent: INTENTS[at] ?? 'other', confidence: confidenceOf(odds) };
}

/** Among the intents. */
function bestOf(odds: ArrayLike<number>, isMeant: (at: number) => boolean): { at: number; odds: number } {
  const best = { at: 0, odds: Number.NEGATIVE_INFINITY };
  for (let at = 0; at < INTENTS.length; at++) {
    const own = odds[at] ?? 0;
    if (own > best.odds && isMeant(at)) {
      best.at = at;
      best.odds = own;
    }
  }
  return best;
}
