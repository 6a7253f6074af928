// The learned model: a logistic regression over hashed n-grams for each intent, one for all languages, its weights as signed
// bytes. Written by `npm run train`; the runtime hands its bytes in. Scores are log-odds.
import {
  type Combination,
  FURTHER_TERMS,
  INTENT_TERMS,
  OUTPUTS,
  type Scores,
  STATUS_TERMS,
} from '../combine-judges.ts';
import type { Sentence } from '../patterns/read-sentences.ts';
import { addFeatures, FEATURES_MAX } from './features.ts';

const MAGIC = 0x57_42_4e_47;
const HEADER_BYTES = 12;
/** Of a mail of few features each would count too much. */
const FEATURES_MIN = 8;

export interface NgramModel {
  /** null where there is no sentence. The first `unpooled` sentences, a subject's, do not count by themselves. */
  score(sentences: readonly Sentence[], unpooled?: number): Scores | null;
  /** How this model's opinion is joined with that of the rules. */
  readonly combination: Combination;
}

export interface NgramWeights {
  readonly buckets: number;
  /** `weights[bucket * OUTPUTS + output] * scales[output]` is what a feature adds. */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  readonly combination: Combination;
}

/** Joins nothing: for a model that is not asked beside the rules. */
export const NO_COMBINATION: Combination = {
  intent: new Float32Array(INTENT_TERMS),
  further: new Float32Array(FURTHER_TERMS),
  status: new Float32Array(STATUS_TERMS),
  surelyStatus: 0,
};

/** What a feature of a mail with this many of them counts. */
export const featureValue = (features: number): number => 1 / Math.sqrt(Math.max(FEATURES_MIN, features));

export function createNgramModel({ buckets, weights, scales, biases, combination }: NgramWeights): NgramModel {
  const inMail = new Uint8Array(buckets);
  const inSentence = new Uint8Array(buckets);
  const addRow = (sums: Int32Array, bucket: number) => {
    const from = bucket * OUTPUTS;
    for (let output = 0; output < OUTPUTS; output++) sums[output] = (sums[output] ?? 0) + (weights[from + output] ?? 0);
  };
  const oddsOf = (sums: Int32Array, features: number): Float32Array => {
    const value = featureValue(features);
    return Float32Array.from(sums, (sum, output) => sum * (scales[output] ?? 0) * value + (biases[output] ?? 0));
  };
  return {
    combination,
    score(sentences, unpooled = 0) {
      if (sentences.length === 0) return null;
      const all = new Int32Array(OUTPUTS);
      const pooled = new Float32Array(OUTPUTS).fill(Number.NEGATIVE_INFINITY);
      const ofMail: number[] = [];
      for (const [at, sentence] of sentences.entries()) {
        // What a sentence says again is added to it alone: each row of weights is read once a sentence.
        const fresh = new Int32Array(OUTPUTS);
        const again = new Int32Array(OUTPUTS);
        const features: number[] = [];
        addFeatures(sentence, buckets, inSentence, features);
        for (const bucket of features) {
          inSentence[bucket] = 0;
          const isFresh = inMail[bucket] === 0 && ofMail.length < FEATURES_MAX;
          addRow(isFresh ? fresh : again, bucket);
          if (!isFresh) continue;
          inMail[bucket] = 1;
          ofMail.push(bucket);
        }
        for (let output = 0; output < OUTPUTS; output++) {
          all[output] = (all[output] ?? 0) + (fresh[output] ?? 0);
          again[output] = (again[output] ?? 0) + (fresh[output] ?? 0);
        }
        if (at < unpooled && at < sentences.length - 1) continue;
        const odds = oddsOf(again, features.length);
        for (let output = 0; output < OUTPUTS; output++)
          pooled[output] = Math.max(pooled[output] ?? 0, odds[output] ?? 0);
      }
      for (const bucket of ofMail) inMail[bucket] = 0;
      return { learned: oddsOf(all, ofMail.length), pooled };
    },
  };
}

/** Big-endian: magic, buckets, outputs; scales, biases and combination as floats; weights, bucket by bucket. */
export function writeWeights({ buckets, weights, scales, biases, combination }: NgramWeights): Uint8Array {
  const { intent, further, status, surelyStatus } = combination;
  const joined = [intent, further, status].flatMap((terms) => Array.from(terms));
  const floats = [...scales, ...biases, ...joined, surelyStatus];
  const start = HEADER_BYTES + floats.length * 4;
  const bytes = new Uint8Array(start + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, buckets);
  view.setUint32(8, OUTPUTS);
  for (const [at, float] of floats.entries()) view.setFloat32(HEADER_BYTES + at * 4, float);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), start);
  return bytes;
}

/** Throws where the bytes are no model for today's intents: then `npm run train` must be run. */
export function readWeights(bytes: Uint8Array): NgramWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = OUTPUTS;
  const floats = count * 2 + INTENT_TERMS + FURTHER_TERMS + STATUS_TERMS + 1;
  const start = HEADER_BYTES + floats * 4;
  const buckets = bytes.byteLength < HEADER_BYTES ? 0 : view.getUint32(4);
  const isModel = buckets > 0 && view.getUint32(0) === MAGIC && view.getUint32(8) === count;
  if (!isModel || bytes.byteLength !== start + buckets * count)
    throw new Error('These bytes are no n-gram model for the intents of today. Run npm run train.');
  let at = HEADER_BYTES;
  const readFloats = (length: number) =>
    Float32Array.from({ length }, () => {
      at += 4;
      return view.getFloat32(at - 4);
    });
  return {
    buckets,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + start, buckets * count),
    scales: readFloats(count),
    biases: readFloats(count),
    combination: {
      intent: readFloats(INTENT_TERMS),
      further: readFloats(FURTHER_TERMS),
      status: readFloats(STATUS_TERMS),
      surelyStatus: readFloats(1)[0] ?? 0,
    },
  };
}
