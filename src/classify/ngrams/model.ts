// The learned model: a logistic regression over hashed n-grams for each intent, one for all languages. Only n-grams that its mails
// share have weights, four bits each. Written by `npm run train`; the runtime hands its bytes in. Scores are log-odds.

import { INTENTS } from '../../domain/intent.ts';
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

const MAGIC = 0x57_42_4e_32;
const HEADER_BYTES = 16;
/** A weight is from minus this to this: four bits. */
export const WEIGHT_MAX = 7;
const WEIGHT_BITS = 4;
/** Of a mail of few features each would count too much. */
const FEATURES_MIN = 8;

export interface NgramModel {
  /** null where there is no sentence. The first `unpooled` sentences, a subject's, do not count by themselves. */
  score(sentences: readonly Sentence[], unpooled?: number): Scores | null;
  /** How this model's opinion is joined with that of the rules. */
  readonly combination: Combination;
}

export interface NgramWeights {
  /** Into so many features are hashed. */
  readonly buckets: number;
  /** Those that have weights, in ascending order: a row each. */
  readonly kept: Uint32Array;
  /** `weights[row * OUTPUTS + output] * scales[output]` is what a feature adds. */
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

export function createNgramModel({ buckets, kept, weights, scales, biases, combination }: NgramWeights): NgramModel {
  const rows = new Int32Array(buckets).fill(-1);
  for (const [row, bucket] of kept.entries()) rows[bucket] = row;
  const inMail = new Uint8Array(buckets);
  const inSentence = new Uint8Array(buckets);
  const addRow = (sums: Int32Array, bucket: number) => {
    const from = (rows[bucket] ?? -1) * OUTPUTS;
    if (from < 0) return;
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
      const leading = new Float32Array(INTENTS.length).fill(Number.NEGATIVE_INFINITY);
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
        raiseLeads(leading, odds);
      }
      for (const bucket of ofMail) inMail[bucket] = 0;
      return { learned: oddsOf(all, ofMail.length), pooled, leading };
    },
  };
}

/** Raises each intent's lead to that which it has in a sentence, where this is further. */
function raiseLeads(leading: Float32Array, odds: Float32Array): void {
  let best = 0;
  let second = Number.NEGATIVE_INFINITY;
  for (let intent = 1; intent < leading.length; intent++) {
    const own = odds[intent] ?? 0;
    if (own > (odds[best] ?? 0)) {
      second = odds[best] ?? 0;
      best = intent;
    } else second = Math.max(second, own);
  }
  for (let intent = 0; intent < leading.length; intent++) {
    const lead = (odds[intent] ?? 0) - (intent === best ? second : (odds[best] ?? 0));
    leading[intent] = Math.max(leading[intent] ?? 0, lead);
  }
}

/** Big-endian: magic, buckets, outputs, rows; scales, biases and combination as floats; a bit for each bucket that has a row; the
 * weights of the rows, two in a byte. */
export function writeWeights({ buckets, kept, weights, scales, biases, combination }: NgramWeights): Uint8Array {
  const { intent, further, status, surelyStatus } = combination;
  const joined = [intent, further, status].flatMap((terms) => Array.from(terms));
  const floats = [...scales, ...biases, ...joined, surelyStatus];
  const places = placesOf(buckets, kept.length);
  const bytes = new Uint8Array(places.end);
  const view = new DataView(bytes.buffer);
  for (const [at, word] of [MAGIC, buckets, OUTPUTS, kept.length].entries()) view.setUint32(at * 4, word);
  for (const [at, float] of floats.entries()) view.setFloat32(HEADER_BYTES + at * 4, float);
  for (const bucket of kept)
    bytes[places.bits + (bucket >> 3)] = (bytes[places.bits + (bucket >> 3)] ?? 0) | (1 << (bucket & 7));
  for (const [at, weight] of weights.entries()) {
    const place = places.weights + (at >> 1);
    bytes[place] = (bytes[place] ?? 0) | ((weight + WEIGHT_MAX) << (at % 2 === 0 ? 0 : WEIGHT_BITS));
  }
  return bytes;
}

const FLOATS = OUTPUTS * 2 + INTENT_TERMS + FURTHER_TERMS + STATUS_TERMS + 1;

/** Where in the bytes the bits and the weights begin, and where all ends. */
function placesOf(buckets: number, rows: number): Readonly<Record<'bits' | 'weights' | 'end', number>> {
  const bits = HEADER_BYTES + FLOATS * 4;
  const weights = bits + Math.ceil(buckets / 8);
  return { bits, weights, end: weights + Math.ceil((rows * OUTPUTS) / 2) };
}

/** Throws where the bytes are no model for today's intents: then `npm run train` must be run. */
export function readWeights(bytes: Uint8Array): NgramWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [magic, buckets = 0, outputs, rows = 0] = Array.from({ length: HEADER_BYTES / 4 }, (_, at) =>
    bytes.byteLength < HEADER_BYTES ? 0 : view.getUint32(at * 4),
  );
  const places = placesOf(buckets, rows);
  if (magic !== MAGIC || buckets === 0 || outputs !== OUTPUTS || bytes.byteLength !== places.end)
    throw new Error('These bytes are no n-gram model for the intents of today. Run npm run train.');
  const kept = readBits(bytes.subarray(places.bits, places.weights));
  if (kept.length !== rows) throw new Error('The n-gram model is damaged: it has not as many rows as it says.');
  let at = HEADER_BYTES;
  const readFloats = (length: number) =>
    Float32Array.from({ length }, () => {
      at += 4;
      return view.getFloat32(at - 4);
    });
  return {
    buckets,
    kept,
    weights: Int8Array.from({ length: rows * OUTPUTS }, (_, weight) => {
      const pair = bytes[places.weights + (weight >> 1)] ?? 0;
      return ((pair >> (weight % 2 === 0 ? 0 : WEIGHT_BITS)) & 15) - WEIGHT_MAX;
    }),
    scales: readFloats(OUTPUTS),
    biases: readFloats(OUTPUTS),
    combination: {
      intent: readFloats(INTENT_TERMS),
      further: readFloats(FURTHER_TERMS),
      status: readFloats(STATUS_TERMS),
      surelyStatus: readFloats(1)[0] ?? 0,
    },
  };
}

/** The numbers of the bits that are set. */
function readBits(bytes: Uint8Array): Uint32Array {
  const set: number[] = [];
  for (const [at, byte] of bytes.entries())
    for (let bit = 0; bit < 8; bit++) if ((byte >> bit) & 1) set.push(at * 8 + bit);
  return Uint32Array.from(set);
}
