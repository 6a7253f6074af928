// Between probabilities and log-odds, as all judges count. Used by whatever joins, fits or measures opinions.

/** A confidence is never as sure as this. */
const PROBABILITY_MIN = 0.001;
const CONFIDENCE_MAX = 0.99;

export const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

export function logOdds(probability: number): number {
  const bounded = boundProbability(probability);
  return Math.log(bounded / (1 - bounded));
}

export const boundProbability = (probability: number): number =>
  Math.min(1 - PROBABILITY_MIN, Math.max(PROBABILITY_MIN, probability));

/** As a guess carries it: three digits, at most 0.99. */
export const confidenceOf = (odds: number): number =>
  Math.min(CONFIDENCE_MAX, Math.round(1_000 * sigmoid(odds)) / 1_000);
