// Fits how the two judges are joined: a logistic regression by Newton's method, over every intent of mails that neither judge
// has seen. Called by main.ts.
import { COMBINED_TERMS, describeTerms, weighTerms } from '../../src/classify/combine-judges.ts';
import { sigmoid } from '../../src/classify/log-odds.ts';
import { INTENTS, type IntentGuess } from '../../src/domain/intent.ts';
import type { TrainingMail } from './training-mails.ts';

export interface Opinions {
  readonly mail: TrainingMail;
  readonly ruled: readonly IntentGuess[];
  readonly learned: Float32Array;
}

const STEPS = 25;
const RIDGE = 1e-3;

export function fitCombination(opinions: readonly Opinions[]): Float32Array {
  const rows = opinions.flatMap(({ mail, ruled, learned }) =>
    INTENTS.map((intent) => ({
      terms: describeTerms(intent, ruled, learned),
      label: mail.intents.has(intent) || mail.accepted.has(intent) ? 1 : 0,
    })),
  );
  const weights = new Array<number>(COMBINED_TERMS).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight) => RIDGE * weight);
    const curve = weights.map((_, i) => weights.map((_, j): number => (i === j ? RIDGE : 0)));
    for (const { terms, label } of rows) {
      const probability = sigmoid(weighTerms(terms, weights));
      const spread = probability * (1 - probability);
      for (const [i, term] of terms.entries()) {
        slope[i] = (slope[i] ?? 0) + term * (probability - label);
        const row = curve[i] ?? [];
        for (const [j, other] of terms.entries()) row[j] = (row[j] ?? 0) + term * other * spread;
      }
    }
    for (const [at, change] of solve(curve, slope).entries()) weights[at] = (weights[at] ?? 0) - change;
  }
  return Float32Array.from(weights);
}

/** Gaussian elimination with pivoting; the matrix is symmetric and, by the ridge, never singular. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, values[at] ?? 0]);
  for (let column = 0; column < rows.length; column++) {
    const pivot = rows.reduce(
      (best, row, at) => (at >= column && Math.abs(row[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? at : best),
      column,
    );
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    const lead = rows[column] ?? [];
    for (const [at, row] of rows.entries()) {
      if (at === column) continue;
      const factor = (row[column] ?? 0) / (lead[column] ?? 1);
      for (let cell = column; cell <= rows.length; cell++) row[cell] = (row[cell] ?? 0) - factor * (lead[cell] ?? 0);
    }
  }
  return rows.map((row, at) => (row[rows.length] ?? 0) / (row[at] ?? 1));
}
