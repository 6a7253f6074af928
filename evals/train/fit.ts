// Fits the n-gram model of all desks to the training mails. Called by main.ts.
import { listFeatures } from '../../src/classify/ngrams/features.ts';
import { type FitOptions, type FittedNgrams, fitWeights } from '../../src/classify/ngrams/fit-weights.ts';
import { featureValue } from '../../src/classify/ngrams/model.ts';
import { INTENTS, STATUS_INTENTS } from '../../src/domain/intent.ts';
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

/** Null where a status question alone is a reading that is as good. */
function labelStatusAlone(intents: TrainingMail['intents'], accepted: TrainingMail['accepted']): 0 | 1 | null {
  if ([...intents].every((intent) => STATUS_INTENTS.has(intent))) return 1;
  return intents.size === 1 && [...accepted].some((intent) => STATUS_INTENTS.has(intent)) ? null : 0;
}

/** Everything but the combination, which is fitted on mails that neither judge has seen. */
export function fitNgrams(mails: readonly TrainingMail[]): FittedNgrams {
  const seen = new Uint8Array(FIT.buckets);
  const examples = mails
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ sentences, intents, accepted }) => {
      const features = listFeatures(sentences, FIT.buckets, seen);
      const labels = [
        ...INTENTS.map((intent) => (intents.has(intent) ? 1 : accepted.has(intent) ? null : 0)),
        labelStatusAlone(intents, accepted),
      ];
      return { features, value: featureValue(features.length), labels, offsets: null, weight: 1 };
    });
  return fitWeights(examples, FIT);
}
