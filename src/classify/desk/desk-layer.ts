// A desk's own layer over the classifier: n-grams and biases that its people's corrections taught it, added to the log-odds of what
// the classifier thinks. What has fewer than limits.learning.provenCorrectionsMin corrections behind it only ever makes a reading
// more careful, so that no mail is sent or left unanswered on the word of a few. Called by classify.ts; fitted by learn-desk-model.ts.
import {
  CLAIMED_CONFIDENCE_MIN,
  INFORMING_INTENTS,
  INTENTS,
  type Intent,
  type IntentGuess,
  listClaimed,
  sortGuesses,
  UNSURE_CONFIDENCE,
} from '../../domain/intent.ts';
import { confidenceOf, logOdds } from '../log-odds.ts';
import { createNgramModel, type NgramWeights } from '../ngrams/model.ts';
import type { Sentence } from '../patterns/read-sentences.ts';

/** What is kept of what a desk has learned. */
export interface DeskModel {
  readonly weights: NgramWeights;
  /** Intents with corrections enough that the layer may be sure of them. */
  readonly proven: readonly Intent[];
}

export interface DeskLayer {
  /** Guesses sorted by confidence, never empty. */
  adjust(base: readonly IntentGuess[], sentences: readonly Sentence[]): readonly IntentGuess[];
}

/** What a reading gives an intent that it does not name. */
export const UNNAMED_CONFIDENCE = 0.02;

export function createDeskLayer({ weights, proven }: DeskModel): DeskLayer {
  const model = createNgramModel(weights);
  const isProven = new Set(proven);
  return {
    adjust(base, sentences) {
      const changes = model.score(sentences)?.learned ?? null;
      return changes === null ? base : stayCareful(base, addChanges(base, changes), isProven);
    },
  };
}

/** Log-odds of each intent in the order of INTENTS. */
export const describeOdds = (guesses: readonly IntentGuess[]): Float32Array =>
  Float32Array.from(INTENTS, (intent) => logOdds(confidenceIn(guesses, intent) ?? UNNAMED_CONFIDENCE));

export const confidenceIn = (guesses: readonly IntentGuess[], intent: Intent): number | undefined =>
  guesses.find((guess) => guess.intent === intent)?.confidence;

function addChanges(base: readonly IntentGuess[], changes: ArrayLike<number>): readonly IntentGuess[] {
  const odds = describeOdds(base);
  const guesses = INTENTS.flatMap((intent, at) => {
    const change = changes[at] ?? 0;
    const before = confidenceIn(base, intent);
    const confidence = change === 0 && before !== undefined ? before : confidenceOf((odds[at] ?? 0) + change);
    return before !== undefined || confidence >= CLAIMED_CONFIDENCE_MIN ? [{ intent, confidence }] : [];
  });
  return sortGuesses(guesses);
}

function stayCareful(
  base: readonly IntentGuess[],
  changed: readonly IntentGuess[],
  proven: ReadonlySet<Intent>,
): readonly IntentGuess[] {
  const unsilenced = sortGuesses(
    changed.map((guess) => (INFORMING_INTENTS.has(guess.intent) ? capUnproven(guess) : guess)),
  );
  const [first] = unsilenced;
  const keepsWishes = first?.intent === base[0]?.intent && claimsAll(unsilenced, base);
  if (first && INFORMING_INTENTS.has(first.intent) && !proven.has(first.intent) && !keepsWishes) return base;
  const isSame = keepsWishes && claimsAll(base, unsilenced);
  return sortGuesses(unsilenced.map((guess) => (isSame ? capUnproven(guess) : doubtUnproven(guess))));

  function capUnproven(guess: IntentGuess): IntentGuess {
    if (proven.has(guess.intent)) return guess;
    return { ...guess, confidence: Math.min(guess.confidence, confidenceIn(base, guess.intent) ?? 0) };
  }
  function doubtUnproven(guess: IntentGuess): IntentGuess {
    if (proven.has(guess.intent)) return guess;
    return { ...guess, confidence: Math.min(guess.confidence, UNSURE_CONFIDENCE) };
  }
}

/** Whether `these` claim whatever `those` claim. */
function claimsAll(these: readonly IntentGuess[], those: readonly IntentGuess[]): boolean {
  const claimed = new Set(listClaimed(these));
  return listClaimed(those).every((intent) => claimed.has(intent));
}
