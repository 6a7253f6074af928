// Fits a desk's layer to corrected mails: few n-grams, few turns, away from what the classifier thinks already. The desk's other
// mails, which nobody corrected, hold it back: on them it shall change nothing. It has no biases: corrections are no fair sample of
// what arrives, so a shift of whole intents put the corrected one into most other mails too. Called by learn-desk-model.ts.
import { INTENTS, type Intent, type IntentGuess } from '../../domain/intent.ts';
import { sigmoid } from '../log-odds.ts';
import { listFeatures } from '../ngrams/features.ts';
import { type Example, type FitOptions, fitWeights } from '../ngrams/fit-weights.ts';
import { featureValue, type NgramWeights, NO_COMBINATION } from '../ngrams/model.ts';
import type { Sentence } from '../patterns/read-sentences.ts';
import { describeOdds } from './desk-layer.ts';

/** A mail as the classifier reads it without the desk's layer. */
export interface ReadMail {
  readonly guesses: readonly IntentGuess[];
  readonly sentences: readonly Sentence[];
}
export interface CorrectedMail extends ReadMail {
  readonly right: ReadonlySet<Intent>;
}

/** How often the corrections are read over: the more often, the further the layer goes. */
export const TURNS = [6, 12, 24] as const;
export type Turns = (typeof TURNS)[number];

const FIT: Omit<FitOptions, 'epochs'> = {
  buckets: 8_192,
  rate: 0.08,
  decay: 1e-3,
  wantedWeight: 2,
  firstBias: 0,
  biasRate: 0,
  // Above what a reading gives an intent that it does not name, so that those cost no time.
  errorMin: 0.025,
};
/** What a mail that nobody corrected counts beside one that was: silence is weaker than a word, but where there are few such mails
 * each counts for more, so that a subject that all mails of the desk have teaches nothing. */
const OTHER_MAIL_WEIGHT_MIN = 0.3;
const OTHER_MAIL_WEIGHT_MAX = 3;
const weighOtherMail = (corrected: number, others: number): number =>
  Math.min(
    OTHER_MAIL_WEIGHT_MAX,
    Math.max(OTHER_MAIL_WEIGHT_MIN, (FIT.wantedWeight * corrected) / Math.max(1, others)),
  );
/** What stands in one corrected mail alone is chance. */
const MAILS_OF_FEATURE_MIN = 2;

export function fitDeskLayer(
  corrected: readonly CorrectedMail[],
  others: readonly ReadMail[],
  turns: Turns,
): NgramWeights {
  const read = corrected.map((mail) => featuresOf(mail));
  const isKept = findRecurring(read);
  const examples = corrected.map((mail, at) =>
    describe(mail, read[at] ?? [], isKept, { right: mail.right, weight: 1 }),
  );
  const weight = weighOtherMail(corrected.length, others.length);
  const anchors = others.map((mail) => describe(mail, featuresOf(mail), isKept, { right: null, weight }));
  const fitted = fitWeights([...examples, ...anchors], { ...FIT, epochs: turns });
  return { ...fitted, combination: NO_COMBINATION };
}

const seen = new Uint8Array(FIT.buckets);
const featuresOf = ({ sentences }: ReadMail): readonly number[] => listFeatures(sentences, FIT.buckets, seen);

/** One for each bucket that may get a weight. */
function findRecurring(read: readonly (readonly number[])[]): Uint8Array {
  const mails = new Uint16Array(FIT.buckets);
  for (const features of read) for (const bucket of features) mails[bucket] = (mails[bucket] ?? 0) + 1;
  return Uint8Array.from(mails, (count) => (count >= MAILS_OF_FEATURE_MIN ? 1 : 0));
}

/** Where nobody has said what is right, the classifier's own reading is. */
function describe(
  mail: ReadMail,
  all: readonly number[],
  isKept: Uint8Array,
  { right, weight }: { readonly right: ReadonlySet<Intent> | null; readonly weight: number },
): Example {
  const offsets = describeOdds(mail.guesses);
  const labels = INTENTS.map((intent, at) => {
    if (right === null) return sigmoid(offsets[at] ?? 0);
    return right.has(intent) ? 1 : 0;
  });
  const features = all.filter((bucket) => isKept[bucket] === 1);
  return { features, value: featureValue(all.length), labels, offsets, weight };
}
