// Fits the n-gram model: one logistic regression an intent, by AdaGrad (Duchi, Hazan, Singer, JMLR 12, 2011). Deterministic:
// the same mails give the same bytes.
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

export const DEFAULT_FIT: FitOptions = { buckets: 49_152, epochs: 14, rate: 0.5, decay: 2e-5, wantedWeight: 3 };

const FIRST_BIAS = -3;
const BIAS_RATE = 0.02;
/** An error this small is left alone. */
const ERROR_MIN = 1e-3;

export type FittedNgrams = Omit<NgramWeights, 'combination'>;

interface Example {
  readonly features: readonly number[];
  /** For each intent 1, 0, or null where either reading is accepted. */
  readonly labels: readonly (0 | 1 | null)[];
}

/** Everything but the combination, which is fitted on mails that neither judge has seen. */
export function fitNgrams(mails: readonly TrainingMail[], options: FitOptions = DEFAULT_FIT): FittedNgrams {
  const { buckets } = options;
  const fitter = new Fitter(options);
  const seen = new Uint8Array(buckets);
  const examples = mails
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ sentences, intents, accepted }) => ({
      features: listFeatures(sentences, buckets, seen),
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
  readonly #scores = new Float32Array(INTENTS.length);

  constructor(options: FitOptions) {
    this.#options = options;
    this.#weights = new Float32Array(options.buckets * this.#count);
    this.#squares = new Float32Array(options.buckets * this.#count).fill(1e-4);
  }

  learn({ features, labels }: Example): void {
    this.#score(features);
    for (let intent = 0; intent < this.#count; intent++) {
      const label = labels[intent] ?? null;
      if (label === null) continue;
      const probability = 1 / (1 + Math.exp(-(this.#scores[intent] ?? 0)));
      const error = (probability - label) * (label === 1 ? this.#options.wantedWeight : 1);
      if (Math.abs(error) >= ERROR_MIN) this.#step(features, intent, error);
    }
  }

  #score(features: readonly number[]): void {
    const scores = this.#scores;
    scores.set(this.#biases);
    const value = featureValue(features.length);
    for (const bucket of features) {
      const from = bucket * this.#count;
      for (let intent = 0; intent < this.#count; intent++)
        scores[intent] = (scores[intent] ?? 0) + (this.#weights[from + intent] ?? 0) * value;
    }
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
  quantise(): FittedNgrams {
    const { buckets } = this.#options;
    const greatest = new Float32Array(this.#count).fill(1e-6);
    this.#weights.forEach((weight, at) => {
      const intent = at % this.#count;
      greatest[intent] = Math.max(greatest[intent] ?? 0, Math.abs(weight));
    });
    const scales = greatest.map((weight) => weight / 127);
    const weights = Int8Array.from(this.#weights, (weight, at) => Math.round(weight / (scales[at % this.#count] ?? 1)));
    return { buckets, weights, scales, biases: this.#biases };
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
