// The learned model: a logistic regression over hashed n-grams for each intent, one for all languages, its weights as signed
// bytes. Written by `npm run train`; the runtime hands its bytes in. Scores are log-odds.
import { INTENTS } from '../../domain/intent.ts';
import { COMBINED_TERMS } from '../combine-judges.ts';
import type { Sentence } from '../patterns/read-sentences.ts';
import { listFeatures } from './features.ts';

const MAGIC = 0x57_42_4e_47;
const HEADER_BYTES = 12;
/** Of a mail of few features each would count too much. */
const FEATURES_MIN = 8;

export interface NgramModel {
  /** Log-odds of each intent, in the order of INTENTS; null where there is no sentence. */
  score(sentences: readonly Sentence[]): Float32Array | null;
  /** How this model's opinion is joined with that of the rules: combine-judges.ts. */
  readonly combination: Float32Array;
}

export interface NgramWeights {
  readonly buckets: number;
  /** `weights[bucket * intents + intent] * scales[intent]` is what a feature adds. */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  readonly combination: Float32Array;
}

/** What a feature of a mail with this many of them counts. */
export const featureValue = (features: number): number => 1 / Math.sqrt(Math.max(FEATURES_MIN, features));

export function createNgramModel({ buckets, weights, scales, biases, combination }: NgramWeights): NgramModel {
  const seen = new Uint8Array(buckets);
  const count = INTENTS.length;
  return {
    combination,
    score(sentences) {
      if (sentences.length === 0) return null;
      const features = listFeatures(sentences, buckets, seen);
      const sums = new Int32Array(count);
      for (const bucket of features) {
        const from = bucket * count;
        for (let intent = 0; intent < count; intent++)
          sums[intent] = (sums[intent] ?? 0) + (weights[from + intent] ?? 0);
      }
      const value = featureValue(features.length);
      return Float32Array.from(sums, (sum, intent) => sum * (scales[intent] ?? 0) * value + (biases[intent] ?? 0));
    },
  };
}

/** Big-endian: magic, buckets, intents; scales, biases and combination as floats; weights, bucket by bucket. */
export function writeWeights({ buckets, weights, scales, biases, combination }: NgramWeights): Uint8Array {
  const floats = [...scales, ...biases, ...combination];
  const start = HEADER_BYTES + floats.length * 4;
  const bytes = new Uint8Array(start + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, buckets);
  view.setUint32(8, INTENTS.length);
  for (const [at, float] of floats.entries()) view.setFloat32(HEADER_BYTES + at * 4, float);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), start);
  return bytes;
}

/** Throws where the bytes are no model for today's intents: then `npm run train` must be run. */
export function readWeights(bytes: Uint8Array): NgramWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = INTENTS.length;
  const floats = count * 2 + COMBINED_TERMS;
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
    combination: readFloats(count * 2, COMBINED_TERMS),
  };
}
