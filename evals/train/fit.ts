// Fits the n-gram model of all desks to the training mails. Called by main.ts.
import { listFeatures } from '../../src/classify/ngrams/features.ts';
import { type FitOptions, type FittedNgrams, fitWeights } from '../../src/classify/ngrams/fit-weights.ts';
import { featureValue } from '../../src/classify/ngrams/model.ts';
import { INTENTS, STATUS_INTENTS } from '../../src/domain/intent.ts';
import type { TrainingMail } from './training-mails.ts';

/** So many that few n-grams of the mails share a bucket. */
const BUCKETS = 524_288;
/** As many as weights.bin has room for. What stands in one mail alone is chance. */
const KEPT_MAX = 98_000;
const MAILS_OF_FEATURE_MIN = 2;

const FIT: Omit<FitOptions, 'buckets'> = {
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
  const seen = new Uint8Array(BUCKETS);
  const read = mails
    .filter(({ sentences }) => sentences.length > 0)
    .map((mail) => ({ mail, all: listFeatures(mail.sentences, BUCKETS, seen) }));
  const kept = findCommonest(read.map(({ all }) => all));
  const rowOf = new Map(Array.from(kept, (bucket, row) => [bucket, row]));
  const examples = read.map(({ mail: { intents, accepted }, all }) => {
    const labels = [
      ...INTENTS.map((intent) => (intents.has(intent) ? 1 : accepted.has(intent) ? null : 0)),
      labelStatusAlone(intents, accepted),
    ];
    const features = all.flatMap((bucket) => rowOf.get(bucket) ?? []);
    return { features, value: featureValue(all.length), labels, offsets: null, weight: 1 };
  });
  const fitted = fitWeights(examples, { ...FIT, buckets: kept.length });
  return { ...fitted, buckets: BUCKETS, kept: fitted.kept.map((row) => kept[row] ?? 0) };
}

/** The buckets that most mails have, in ascending order. */
function findCommonest(read: readonly (readonly number[])[]): Uint32Array {
  const mailsOf = new Uint32Array(BUCKETS);
  for (const features of read) for (const bucket of features) mailsOf[bucket] = (mailsOf[bucket] ?? 0) + 1;
  const countOf = (bucket: number): number => mailsOf[bucket] ?? 0;
  const common = Array.from(mailsOf.keys()).filter((bucket) => countOf(bucket) >= MAILS_OF_FEATURE_MIN);
  const commonest = common.sort((a, b) => countOf(b) - countOf(a) || a - b).slice(0, KEPT_MAX);
  return Uint32Array.from(commonest).sort();
}
