// Fits the n-gram model of all desks to the training mails. Called by main.ts.
import { listFeatures } from '../../src/classify/ngrams/features.ts';
import { type FitOptions, type FittedNgrams, fitWeights } from '../../src/classify/ngrams/fit-weights.ts';
import { featureValue } from '../../src/classify/ngrams/model.ts';
import { INTENTS } from '../../src/domain/intent.ts';
import type { TrainingMail } from './training-mails.ts';

const FIT: FitOptions = {
  buckets: 49_152,
  epochs: 14,
  rate: 0.5,
  decay: 2e-5,
  wantedWeight: 3,
  firstBias: -3,
  biasRate: 0.02,
  errorMin: 1e-3,
};

/** Everything but the combination, which is fitted on mails that neither judge has seen. */
export function fitNgrams(mails: readonly TrainingMail[]): FittedNgrams {
  const seen = new Uint8Array(FIT.buckets);
  const examples = mails
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ sentences, intents, accepted }) => {
      const features = listFeatures(sentences, FIT.buckets, seen);
      const labels = INTENTS.map((intent) => (intents.has(intent) ? 1 : accepted.has(intent) ? null : 0));
      return { features, value: featureValue(features.length), labels, offsets: null, weight: 1 };
    });
  return fitWeights(examples, FIT);
}
