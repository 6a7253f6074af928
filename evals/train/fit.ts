// Fits the n-gram model: one logistic regression an intent, by AdaGrad, on the sentence of each mail that speaks most for the
// intent. Deterministic: the same mails give the same bytes.
import { listFeatures } from '../../src/classify/ngrams/features.ts';
import { featureValue, type NgramWeights } from '../../src/classify/ngrams/model.ts';
import { INTENTS } from '../../src/domain/intent.ts';
import type { TrainingMail } from './training-mails.ts';

export interface FitOptions {
  readonly buckets: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pulls weights to zero. */
  readonly decay: number;
  /** How much more a mail that wants the intent counts than one that does not. */
  readonly wantedWeight: number;
}

export const DEFAULT_FIT: FitOptions = { buckets: 32_768, epochs: 14, rate: 0.25, decay: 2e-5, wantedWeight: 3 };

const FIRST_BIAS = -3;
const BIAS_RATE = 0.02;
const SENTENCES_MAX = 60;
/** An error this small is left alone. */
const ERROR_MIN = 1e-3;

interface Example {
  readonly sentences: readonly (readonly number[])[];
  /** For each intent 1, 0, or null where either reading is accepted. */
  readonly labels: readonly (0 | 1 | null)[];
}

/** `slope` is 1: it is measured on other sources. */
export function fitNgrams(mails: readonly TrainingMail[], options: FitOptions = DEFAULT_FIT): NgramWeights {
  const { buckets } = options;
  const fitter = new Fitter(options);
  const seen = new Uint8Array(buckets);
  const examples = mails
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ sentences, intents, accepted }) => ({
      sentences: sentences.slice(0, SENTENCES_MAX).map((sentence) => listFeatures(sentence, buckets, seen)),
      labels: INTENTS.map((intent) => (intents.has(intent) ? 1 : accepted.has(intent) ? null : 0)),
    }));
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(examples, epoch);
    for (const example of examples) fitter.learn(example);
  }
  return fitter.quantise();
}

class Fitter {
  readonly #options: FitOptions;
  readonly #count = INTENTS.length;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #biases = new Float32Array(INTENTS.length).fill(FIRST_BIAS);
  readonly #scores = Array.from({ length: SENTENCES_MAX }, () => new Float32Array(INTENTS.length));

  constructor(options: FitOptions) {
    this.#options = options;
    this.#weights = new Float32Array(options.buckets * this.#count);
    this.#squares = new Float32Array(options.buckets * this.#count).fill(1e-4);
  }

  learn({ sentences, labels }: Example): void {
    for (const [at, features] of sentences.entries()) this.#score(features, at);
    for (let intent = 0; intent < this.#count; intent++) {
      const label = labels[intent] ?? null;
      if (label === null) continue;
      const at = this.#findBest(sentences.length, intent);
      const probability = 1 / (1 + Math.exp(-(this.#scores[at]?.[intent] ?? 0)));
      const error = (probability - label) * (label === 1 ? this.#options.wantedWeight : 1);
      if (Math.abs(error) >= ERROR_MIN) this.#step(sentences[at] ?? [], intent, error);
    }
  }

  #score(features: readonly number[], at: number): void {
    const scores = this.#scores[at];
    if (!scores) return;
    scores.set(this.#biases);
    const value = featureValue(features.length);
    for (const bucket of features) {
      const from = bucket * this.#count;
      for (let intent = 0; intent < this.#count; intent++)
        scores[intent] = (scores[intent] ?? 0) + (this.#weights[from + intent] ?? 0) * value;
    }
  }

  #findBest(sentences: number, intent: number): number {
    let best = 0;
    for (let at = 1; at < sentences; at++)
      if ((this.#scores[at]?.[intent] ?? 0) > (this.#scores[best]?.[intent] ?? 0)) best = at;
    return best;
  }

  #step(features: readonly number[], intent: number, error: number): void {
    const { rate, decay } = this.#options;
    const value = featureValue(features.length);
    for (const bucket of features) {
      const at = bucket * this.#count + intent;
      const slope = error * value + decay * (this.#weights[at] ?? 0);
      this.#squares[at] = (this.#squares[at] ?? 0) + slope * slope;
      this.#weights[at] = (this.#weights[at] ?? 0) - (rate * slope) / Math.sqrt(this.#squares[at] ?? 1);
    }
    this.#biases[intent] = (this.#biases[intent] ?? 0) - BIAS_RATE * error;
  }

  /** Signed bytes, scaled by each intent's greatest weight. */
  quantise(): NgramWeights {
    const { buckets } = this.#options;
    const greatest = new Float32Array(this.#count).fill(1e-6);
    this.#weights.forEach((weight, at) => {
      const intent = at % this.#count;
      greatest[intent] = Math.max(greatest[intent] ?? 0, Math.abs(weight));
    });
    const scales = greatest.map((weight) => weight / 127);
    const weights = Int8Array.from(this.#weights, (weight, at) => Math.round(weight / (scales[at % this.#count] ?? 1)));
    return { buckets, weights, scales, biases: this.#biases, slope: 1 };
  }
}

/** Fisher-Yates with a small generator of its own, so that a run can be repeated. */
function shuffle<T>(list: T[], seed: number): void {
  let state = (seed + 1) * 2_654_435_761;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  for (let at = list.length - 1; at > 0; at--) {
    const other = next(at + 1);
    [list[at], list[other]] = [list[other] as T, list[at] as T];
  }
}
