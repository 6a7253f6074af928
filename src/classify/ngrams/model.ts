// The learned model: a logistic regression over hashed n-grams for each intent, one for all languages, its weights as signed
// bytes. Written by `npm run train`; the runtime hands its bytes in. Scores are log-odds.
import { INTENTS, type Intent } from '../../domain/intent.ts';
import type { Sentence } from '../patterns/read-sentences.ts';
import { listFeatures } from './features.ts';

const MAGIC = 0x57_42_4e_47;
const HEADER_BYTES = 16;
/** Of a sentence of few features each would count too much. */
const FEATURES_MIN = 8;

export interface NgramModel {
  /** Log-odds of each intent, in the order of INTENTS, of the sentence that speaks most for it; null where there is no sentence. */
  score(sentences: readonly Sentence[]): Float32Array | null;
}

export interface NgramWeights {
  readonly buckets: number;
  /** `weights[bucket * intents + intent] * scales[intent]` is what a feature adds. */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  /** From scores to log-odds that hold on sources not trained on. */
  readonly slope: number;
}

/** What a feature of a sentence with this many of them counts. */
export const featureValue = (features: number): number => 1 / Math.sqrt(Math.max(FEATURES_MIN, features));

export function createNgramModel({ buckets, weights, scales, biases, slope }: NgramWeights): NgramModel {
  const seen = new Uint8Array(buckets);
  const count = INTENTS.length;
  return {
    score(sentences) {
      if (sentences.length === 0) return null;
      const best = new Float32Array(count).fill(Number.NEGATIVE_INFINITY);
      const sums = new Int32Array(count);
      for (const sentence of sentences) {
        const features = listFeatures(sentence, buckets, seen);
        sums.fill(0);
        for (const bucket of features) {
          const from = bucket * count;
          for (let intent = 0; intent < count; intent++)
            sums[intent] = (sums[intent] ?? 0) + (weights[from + intent] ?? 0);
        }
        const value = featureValue(features.length);
        for (let intent = 0; intent < count; intent++) {
          const score = (sums[intent] ?? 0) * (scales[intent] ?? 0) * value + (biases[intent] ?? 0);
          if (score > (best[intent] ?? 0)) best[intent] = score;
        }
      }
      return best.map((score) => score * slope);
    },
  };
}

export function writeWeights({ buckets, weights, scales, biases, slope }: NgramWeights): Uint8Array {
  const count = INTENTS.length;
  const bytes = new Uint8Array(HEADER_BYTES + count * 8 + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, buckets);
  view.setUint32(8, count);
  view.setFloat32(12, slope);
  for (let intent = 0; intent < count; intent++) {
    view.setFloat32(HEADER_BYTES + intent * 4, scales[intent] ?? 0);
    view.setFloat32(HEADER_BYTES + (count + intent) * 4, biases[intent] ?? 0);
  }
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), HEADER_BYTES + count * 8);
  return bytes;
}

/** Throws where the bytes are no model for today's intents: then `npm run train` must be run. */
export function readWeights(bytes: Uint8Array): NgramWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = INTENTS.length;
  const buckets = bytes.byteLength < HEADER_BYTES ? 0 : view.getUint32(4);
  const start = HEADER_BYTES + count * 8;
  const isModel = buckets > 0 && view.getUint32(0) === MAGIC && view.getUint32(8) === count;
  if (!isModel || bytes.byteLength !== start + buckets * count)
    throw new Error('These bytes are no n-gram model for the intents of today. Run npm run train.');
  const readFloats = (at: number) => Float32Array.from(INTENTS, (_, intent) => view.getFloat32(at + intent * 4));
  return {
    buckets,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + start, buckets * count),
    scales: readFloats(HEADER_BYTES),
    biases: readFloats(HEADER_BYTES + count * 4),
    slope: view.getFloat32(12),
  };
}

export const intentAt = (position: number): Intent => INTENTS[position] ?? 'other';
