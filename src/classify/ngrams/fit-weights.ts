// Fits n-gram weights: one logistic regression an output, by AdaGrad (Duchi, Hazan, Singer, JMLR 12, 2011). Deterministic: the
// same examples give the same bytes. Called by `npm run train` for the model of all desks, and by src/classify/desk for one desk's own.
import { OUTPUTS } from '../combine-judges.ts';
import { sigmoid } from '../log-odds.ts';
import { type NgramWeights, WEIGHT_MAX } from './model.ts';

export interface FitOptions {
  readonly buckets: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pulls weights to zero. */
  readonly decay: number;
  /** How much more a mail that wants the intent counts than one that does not. */
  readonly wantedWeight: number;
  readonly firstBias: number;
  /** 0 leaves the biases as they begin. */
  readonly biasRate: number;
  /** An error smaller than this is left alone. */
  readonly errorMin: number;
}

export type FittedNgrams = Omit<NgramWeights, 'combination'>;

export interface Example {
  readonly features: readonly number[];
  /** What each feature counts: `featureValue` of the mail. */
  readonly value: number;
  /** For each of the OUTPUTS how probable it is, or null where it may be either. */
  readonly labels: readonly (number | null)[];
  /** Log-odds from which the weights depart; null where they begin at the bias. */
  readonly offsets: ArrayLike<number> | null;
  /** How much it counts beside the others. */
  readonly weight: number;
}

export function fitWeights(given: readonly Example[], options: FitOptions): FittedNgrams {
  const fitter = new Fitter(options);
  const examples = [...given];
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(examples, epoch);
    for (const example of examples) fitter.learn(example);
  }
  return fitter.quantise();
}

class Fitter {
  readonly #options: FitOptions;
  readonly #count = OUTPUTS;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #biases = new Float32Array(OUTPUTS);
  readonly #scores = new Float32Array(OUTPUTS);

  constructor(options: FitOptions) {
    this.#options = options;
    this.#biases.fill(options.firstBias);
    this.#weights = new Float32Array(options.buckets * this.#count);
    this.#squares = new Float32Array(options.buckets * this.#count).fill(1e-4);
  }

  learn(example: Example): void {
    const { labels, weight } = example;
    this.#score(example);
    for (let intent = 0; intent < this.#count; intent++) {
      const label = labels[intent] ?? null;
      if (label === null) continue;
      const probability = sigmoid(this.#scores[intent] ?? 0);
      const error = (probability - label) * (label === 1 ? this.#options.wantedWeight : 1);
      if (Math.abs(error) >= this.#options.errorMin) this.#step(example, intent, error * weight);
    }
  }

  #score({ features, value, offsets }: Example): void {
    const scores = this.#scores;
    scores.set(this.#biases);
    if (offsets !== null)
      for (let intent = 0; intent < this.#count; intent++)
        scores[intent] = (scores[intent] ?? 0) + (offsets[intent] ?? 0);
    for (const bucket of features) {
      const from = bucket * this.#count;
      for (let intent = 0; intent < this.#count; intent++)
        scores[intent] = (scores[intent] ?? 0) + (this.#weights[from + intent] ?? 0) * value;
    }
  }

  #step({ features, value }: Example, intent: number, error: number): void {
    const { rate, decay, biasRate } = this.#options;
    for (const bucket of features) {
      const at = bucket * this.#count + intent;
      const slope = error * value + decay * (this.#weights[at] ?? 0);
      this.#squares[at] = (this.#squares[at] ?? 0) + slope * slope;
      this.#weights[at] = (this.#weights[at] ?? 0) - (rate * slope) / Math.sqrt(this.#squares[at] ?? 1);
    }
    this.#biases[intent] = (this.#biases[intent] ?? 0) - biasRate * error;
  }

  /** Whole numbers up to WEIGHT_MAX, each output's by a step of its own; a bucket without weights has no row. */
  quantise(): FittedNgrams {
    const { buckets } = this.#options;
    const scales = Float32Array.from({ length: this.#count }, (_, output) => this.#chooseStep(output));
    const all = Int8Array.from(this.#weights, (weight, at) => roundWeight(weight, scales[at % this.#count] ?? 1));
    const hasWeights = (bucket: number) =>
      all.subarray(bucket * this.#count, (bucket + 1) * this.#count).some((weight) => weight !== 0);
    const kept = Uint32Array.from(Array.from({ length: buckets }, (_, bucket) => bucket).filter(hasWeights));
    const weights = new Int8Array(kept.length * this.#count);
    for (const [row, bucket] of kept.entries())
      weights.set(all.subarray(bucket * this.#count, (bucket + 1) * this.#count), row * this.#count);
    return { buckets, kept, weights, scales, biases: this.#biases };
  }

  /** Few weights are great: cut off, they cost less than a step that reaches them. */
  #chooseStep(output: number): number {
    const own = this.#weights.filter((_, at) => at % this.#count === output);
    const greatest = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6);
    const steps = Array.from({ length: STEPS_TRIED }, (_, at) => ((at + 1) / STEPS_TRIED) * (greatest / WEIGHT_MAX));
    const errorOf = (step: number) =>
      own.reduce((sum, weight) => sum + (weight - roundWeight(weight, step) * step) ** 2, 0);
    const errors = steps.map(errorOf);
    return steps[errors.indexOf(Math.min(...errors))] ?? 1;
  }
}

const STEPS_TRIED = 24;
const roundWeight = (weight: number, step: number): number =>
  Math.max(-WEIGHT_MAX, Math.min(WEIGHT_MAX, Math.round(weight / step)));

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
