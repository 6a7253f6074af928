// The learned model: a logistic regression over hashed n-grams for each intent, one for all languages, its weights as signed
// bytes. Written by `npm run train`; the runtime hands its bytes in. Scores are log-odds.
import { type Combination, INTENT_TERMS, OUTPUTS, STATUS_TERMS } from '../combine-judges.ts';
import type { Sentence } from '../patterns/read-sentences.ts';
import { listFeatures } from './features.ts';

const MAGIC = 0x57_42_4e_47;
const HEADER_BYTES = 12;
/** Of a mail of few features each would count too much. */
const FEATURES_MIN = 8;

export interface NgramModel {
  /** OUTPUTS log-odds: of each intent, in the order of INTENTS, and of a status question alone; null where there is no sentence. */
  score(sentences: readonly Sentence[]): Float32Array | null;
  /** The greatest that each output gets in any one sentence; of a single one, what `score` says of it. */
  pool(sentences: readonly Sentence[]): Float32Array | null;
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
  status: new Float32Array(STATUS_TERMS),
  surelyStatus: 0,
};

/** What a feature of a mail with this many of them counts. */
export const featureValue = (features: number): number => 1 / Math.sqrt(Math.max(FEATURES_MIN, features));

export function createNgramModel({ buckets, weights, scales, biases, combination }: NgramWeights): NgramModel {
  const seen = new Uint8Array(buckets);
  const count = OUTPUTS;
  const score = (sentences: readonly Sentence[]): Float32Array | null => {
    if (sentences.length === 0) return null;
    const features = listFeatures(sentences, buckets, seen);
    const sums = new Int32Array(count);
    for (const bucket of features) {
      const from = bucket * count;
      for (let output = 0; output < count; output++) sums[output] = (sums[output] ?? 0) + (weights[from + output] ?? 0);
    }
    const value = featureValue(features.length);
    return Float32Array.from(sums, (sum, output) => sum * (scales[output] ?? 0) * value + (biases[output] ?? 0));
  };
  return {
    combination,
    score,
    pool(sentences) {
      const [first, ...others] = sentences;
      const pooled = first === undefined ? null : score([first]);
      if (pooled === null) return null;
      for (const sentence of others) {
        const own = score([sentence]);
        for (let output = 0; output < count; output++)
          pooled[output] = Math.max(pooled[output] ?? 0, own?.[output] ?? Number.NEGATIVE_INFINITY);
      }
      return pooled;
    },
  };
}

/** Big-endian: magic, buckets, outputs; scales, biases and combination as floats; weights, bucket by bucket. */
export function writeWeights({ buckets, weights, scales, biases, combination }: NgramWeights): Uint8Array {
  const { intent, status, surelyStatus } = combination;
  const floats = [...scales, ...biases, ...Array.from(intent), ...Array.from(status), surelyStatus];
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
  const floats = count * 2 + INTENT_TERMS + STATUS_TERMS + 1;
  const start = HEADER_BYTES + floats * 4;
  const buckets = bytes.byteLength < HEADER_BYTES ? 0 : view.getUint32(4);
  const isModel = buckets > 0 && view.getUint32(0) === MAGIC && view.getUint32(8) === count;
  if (!isModel || bytes.byteLength !== start + buckets * count)
    throw new Error('These bytes are no n-gram model for the intents of today. Run npm run train.');
  const readFloats = (from: number, length: number) =>
    Float32Array.from({ length }, (_, at) => view.getFloat32(HEADER_BYTES + (from + at) * 4));
  return {
    buckets,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + start, buckets * count),
    scales: readFloats(0, count),
    biases: readFloats(count, count),
    combination: {
      intent: readFloats(count * 2, INTENT_TERMS),
      status: readFloats(count * 2 + INTENT_TERMS, STATUS_TERMS),
      surelyStatus: readFloats(count * 2 + INTENT_TERMS + STATUS_TERMS, 1)[0] ?? 0,
    },
  };
}
