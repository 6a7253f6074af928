// Makes one opinion of two judges: the rules, which know what people say, and the learned model, which has seen many say it.
// Where they agree, the mail is understood; where the rules know nothing, or the model is very sure of something else, the
// model is heard; otherwise the rules stand, less sure. How sure then is a logistic regression over what both say, fitted by
// `npm run train` on mails that neither had seen. The limits below are read off its table of agreement. Called by classify.ts.
import { INTENTS, type Intent, type IntentGuess, STATUS_INTENTS, sortGuesses } from '../domain/intent.ts';
import { confidenceOf, logOdds, sigmoid } from './log-odds.ts';

/** What counts, in this order: always 1, whether the rules name the intent, the log-odds that they give it, those of the model,
 * whether the rules put it first, whether it is `other` and they name it, whether they put `other` first. */
export const COMBINED_TERMS = 7;
export type CombinedTerms = readonly [number, number, number, number, number, number, number];

/** The model is heard from here on where the rules know nothing, and where they think of something else. */
const HEARD_MIN = 0.3;
const OVERRULES_MIN = 0.85;
/** Below this its dissent says little. */
const DISSENT_MIN = 0.6;
/** The policy lets a person look at what is less sure than this: a clear rule is not that unsure, whoever dissents. */
const CLEAR_RULE_MIN = 0.5;
/** A status question that the model takes for this many times likelier something else is not surely one. */
const STATUS_DOUBT = 2;
/** And this likely at least. */
const STATUS_DOUBT_MIN = 0.1;
/** From here on it explains what the rules did not. */
const STATUS_CONFIRMED_MIN = 0.6;

export function describeTerms(
  intent: Intent,
  ruled: readonly IntentGuess[],
  learned: ArrayLike<number>,
): CombinedTerms {
  const [first] = ruled;
  const guess = ruled.find((candidate) => candidate.intent === intent);
  const isNamed = guess === undefined ? 0 : 1;
  return [
    1,
    isNamed,
    guess === undefined ? 0 : logOdds(guess.confidence),
    learned[INTENTS.indexOf(intent)] ?? 0,
    intent === first?.intent ? 1 : 0,
    intent === 'other' ? isNamed : 0,
    first?.intent === 'other' ? 1 : 0,
  ];
}

/** The log-odds that both together give. */
export const weighTerms = (terms: CombinedTerms, weights: ArrayLike<number>): number =>
  terms.reduce((sum, term, at) => sum + term * (weights[at] ?? 0), 0);

/** Guesses sorted by confidence, never empty. `ruled` are those of the rules, `learned` the log-odds of the model. */
export function combineOpinions(
  ruled: readonly IntentGuess[],
  learned: ArrayLike<number>,
  weights: ArrayLike<number>,
): readonly IntentGuess[] {
  const [first = { intent: 'other', confidence: 0 }, ...further] = ruled;
  const favourite = findFavourite(learned);
  const both = (intent: Intent) => confidenceOf(weighTerms(describeTerms(intent, ruled, learned), weights));
  if (favourite.intent === first.intent) {
    return sortGuesses([{ ...first, confidence: Math.max(first.confidence, both(first.intent)) }, ...further]);
  }
  const isSeconded = first.intent === 'other' || further.some(({ intent }) => intent === favourite.intent);
  const isHeard = favourite.confidence >= (isSeconded ? HEARD_MIN : OVERRULES_MIN);
  if (isHeard) {
    const rest = ruled.filter(({ intent }) => intent !== 'other' && intent !== favourite.intent);
    const weaker = rest.map(({ intent, confidence }) => ({ intent, confidence: Math.min(confidence, both(intent)) }));
    return sortGuesses([{ intent: favourite.intent, confidence: both(favourite.intent) }, ...weaker]);
  }
  if (favourite.confidence < DISSENT_MIN) return ruled;
  const confidence = Math.min(first.confidence, Math.max(CLEAR_RULE_MIN, both(first.intent)));
  return [
    { ...first, confidence },
    ...further.map((guess) => ({ ...guess, confidence: Math.min(confidence, guess.confidence) })),
  ];
}

/** Whether the model thinks that something else than a status question is much likelier. */
export function doubtsStatus(learned: ArrayLike<number>): boolean {
  const best = (isStatus: boolean) =>
    Math.max(...INTENTS.map((intent, at) => (STATUS_INTENTS.has(intent) === isStatus ? sigmoid(learned[at] ?? 0) : 0)));
  return best(false) >= STATUS_DOUBT_MIN && best(true) * STATUS_DOUBT < best(false);
}

/** Whether the model itself is sure enough of a status question. */
export function confirmsStatus(learned: ArrayLike<number>): boolean {
  const favourite = findFavourite(learned);
  return STATUS_INTENTS.has(favourite.intent) && favourite.confidence >= STATUS_CONFIRMED_MIN;
}

/** The likeliest intent by the model alone. */
export function findFavourite(learned: ArrayLike<number>): IntentGuess {
  let best = 0;
  for (let at = 1; at < INTENTS.length; at++) if ((learned[at] ?? 0) > (learned[best] ?? 0)) best = at;
  return { intent: INTENTS[best] ?? 'other', confidence: sigmoid(learned[best] ?? 0) };
}
