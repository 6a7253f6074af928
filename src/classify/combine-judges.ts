// Makes one opinion of two judges: the rules, which know what people say, and the learned model, which has seen many say it.
// How likely each intent is, and whether a mail asks where an order is and nothing else, are two logistic regressions over what
// both say, fitted by `npm run train` on mails of authors that neither had seen. Called by classify.ts.
import {
  CLAIMED_CONFIDENCE_MIN,
  INTENTS,
  type Intent,
  type IntentGuess,
  STATUS_INTENTS,
  sortGuesses,
  UNSURE_CONFIDENCE,
} from '../domain/intent.ts';
import { confidenceOf, logOdds } from './log-odds.ts';

/** What the learned model answers: the log-odds of each intent, in the order of INTENTS, and behind them those of a mail that
 * asks for the state of an order alone. */
export const OUTPUTS = INTENTS.length + 1;
const STATUS_ALONE = INTENTS.length;

export const INTENT_TERMS = 11;
export const STATUS_TERMS = 10;
/** Less likely guesses are left out. */
const GUESS_MIN = 0.05;
/** The rules give as much to what a mail asks outright. */
const ASKED_MIN = 0.85;
/** What the rules hear and the model does not. */
const HEARD_CONFIDENCE = 0.6;
/** Where the rules know nothing, an intent below this is a guess at random. */
const UNKNOWN_MAX = 0.35;
const NOTHING_KNOWN: IntentGuess = { intent: 'other', confidence: CLAIMED_CONFIDENCE_MIN };
const doubt = (guess: IntentGuess): IntentGuess => ({
  ...guess,
  confidence: Math.min(guess.confidence, CLAIMED_CONFIDENCE_MIN - 0.01),
});
/** Log-odds that say nothing more when they are lower. */
const UNLIKELY = -4;

/** How both judges are joined, fitted on mails that neither had seen. */
export interface Combination {
  /** One for each of `describeIntents`' terms. */
  readonly intent: ArrayLike<number>;
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

/** What the text itself says of a status question. */
export interface StatusSigns {
  readonly speaksOfOtherMatter: boolean;
  /** How many the model read. */
  readonly words: number;
}

/** What counts for a status question alone; `intents` are the joined log-odds of each intent. */
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
  ];
}

/** How clear the text itself is: the rules explain all of it, they do not, or it speaks of another matter. */
export type StatusClarity = 'explained' | 'open' | 'other_matter';

/** What is asked of the log-odds more, or less. */
export const STATUS_MARGIN: Readonly<Record<StatusClarity, number>> = { explained: -0.5, open: 0, other_matter: 1.0 };

export function describeClarity({ ruled }: Opinions, speaksOfOtherMatter: boolean): StatusClarity {
  if (speaksOfOtherMatter) return 'other_matter';
  const isExplained = isStatusAlone(ruled) && (ruled[0]?.confidence ?? 0) > UNSURE_CONFIDENCE;
  return isExplained ? 'explained' : 'open';
}

/** Whether nothing else is claimed. */
export const isStatusAlone = (guesses: readonly IntentGuess[]): boolean =>
  guesses.every(({ intent, confidence }) => confidence < CLAIMED_CONFIDENCE_MIN || STATUS_INTENTS.has(intent));

/** The log-odds that the terms give. */
export const weigh = (terms: readonly number[], weights: ArrayLike<number>): number =>
  terms.reduce((sum, term, at) => sum + term * (weights[at] ?? 0), 0);

/** The joined log-odds of each intent. */
export const weighIntents = (opinions: Opinions, { intent }: Pick<Combination, 'intent'>): number[] =>
  describeIntents(opinions).map((terms) => weigh(terms, intent));

/** Guesses sorted by confidence, never empty. Where the rules put the same intent first, they have understood the mail: then what
 * else they find in it stands too; where they name it below others, what they heard asked outright. */
export function listGuesses({ ruled }: Opinions, intents: readonly number[]): IntentGuess[] {
  const joined = INTENTS.map((intent, at) => ({ intent, confidence: confidenceOf(intents[at] ?? 0) }));
  const [first, ...others] = preferHeard(sortGuesses(joined), ruled);
  if (first === undefined) return [];
  const further = listFurther(ruled, first.intent);
  const heard = others.map((guess) => {
    const confidence = further.find(({ intent }) => intent === guess.intent)?.confidence ?? 0;
    return { ...guess, confidence: Math.min(first.confidence, Math.max(guess.confidence, confidence)) };
  });
  const guesses = sortGuesses([first, ...heard.filter(({ confidence }) => confidence >= GUESS_MIN)]);
  // Neither knows: an honest 'other'.
  return ruled[0]?.intent === 'other' && first.confidence < UNKNOWN_MAX
    ? [NOTHING_KNOWN, ...guesses.filter(({ intent }) => intent !== 'other').map(doubt)]
    : guesses;
}

/** Where the rules hear several wishes asked outright and the model alone hears a status question, these are what is wanted. */
function preferHeard(guesses: readonly IntentGuess[], ruled: readonly IntentGuess[]): readonly IntentGuess[] {
  const heard = listUnheard(ruled).map(({ intent }) => intent);
  if (heard.length < 2 || !STATUS_INTENTS.has(guesses[0]?.intent ?? 'other')) return guesses;
  return sortGuesses(
    guesses.map((guess) => {
      if (STATUS_INTENTS.has(guess.intent)) return doubt(guess);
      const at = heard.indexOf(guess.intent);
      return at < 0 ? guess : { ...guess, confidence: Math.max(guess.confidence, HEARD_CONFIDENCE - at / 100) };
    }),
  );
}

/** What the rules heard asked outright, where they heard no status question. */
const listUnheard = (ruled: readonly IntentGuess[]): readonly IntentGuess[] =>
  ruled.some(({ intent }) => STATUS_INTENTS.has(intent)) ? [] : ruled.filter(isAskedOutright);

const isAskedOutright = ({ intent, confidence }: IntentGuess): boolean => intent !== 'other' && confidence >= ASKED_MIN;

function listFurther(ruled: readonly IntentGuess[], first: Intent): readonly IntentGuess[] {
  if (ruled[0]?.intent === first) return ruled.slice(1);
  if (ruled.some(({ intent }) => intent === first)) return ruled.filter(isAskedOutright);
  return STATUS_INTENTS.has(first) ? listUnheard(ruled) : [];
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
