// Fits how the two judges are joined, by Newton's method, on mails that neither judge has seen. Called by main.ts.
import {
  type Combination,
  describeFurther,
  describeIntents,
  describeStatus,
  FURTHER_TERMS,
  INTENT_TERMS,
  type Opinions,
  STATUS_TERMS,
  weigh,
  weighIntents,
} from '../../src/classify/combine-judges.ts';
import { sigmoid } from '../../src/classify/log-odds.ts';
import { INTENTS, STATUS_INTENTS } from '../../src/domain/intent.ts';
import type { TrainingMail } from './training-mails.ts';

/** What both judges say of a mail that neither has seen. */
export interface UnseenMail extends Opinions {
  readonly mail: TrainingMail;
  readonly speaksOfOtherMatter: boolean;
  /** Not by an author who wrote near misses for the most part. */
  readonly isUsual: boolean;
}

interface Row {
  readonly terms: readonly number[];
  readonly label: 0 | 1;
}

const STEPS = 10;
const RIDGE = 1;
/** Of the mails that want something else, as many may be taken for status questions alone. What is taken is not yet sent: in six benches by
 * authors never met, 829 mails, none was sent that might not be. */
const OTHERS_TAKEN_MAX = 0.01;
/** Of these mails so many ask for the status too, as in an inbox; among those of the authors it is up to every fourth. */
const NEAR_MISSES_SHARE = 0.03;
/** Log-odds that are tried, from the strictest on. */
const STRICTEST = 4;
const FINEST = 0.1;

const asksStatusAlone = ({ intents }: TrainingMail): boolean =>
  [...intents].every((intent) => STATUS_INTENTS.has(intent));

export function fitCombination(mails: readonly UnseenMail[]): Combination {
  const intent = fitLogistic(
    mails.flatMap((opinions) =>
      describeIntents(opinions).map((terms, at) => ({ terms, label: isWanted(opinions.mail, at) ? 1 : 0 })),
    ),
    INTENT_TERMS,
  );
  const weighed = mails.map((opinions) => ({ opinions, intents: weighIntents(opinions, { intent }) }));
  const further = fitLogistic(weighed.flatMap(describeWishes), FURTHER_TERMS);
  const described = weighed.map(describeMail);
  const status = fitLogistic(described, STATUS_TERMS);
  return { intent, further, status, surelyStatus: chooseThreshold(described, status) };
}

interface WeighedMail {
  readonly opinions: UnseenMail;
  readonly intents: readonly number[];
}

/** What an author of near misses wants besides is seldom written down. */
function describeWishes({ opinions, intents }: WeighedMail): Row[] {
  if (!opinions.isUsual) return [];
  const first = intents.indexOf(Math.max(...intents));
  return describeFurther(opinions, intents, countWords(opinions)).flatMap((terms, at) =>
    at === first ? [] : [{ terms, label: opinions.mail.intents.has(INTENTS[at] ?? 'other') ? 1 : 0 }],
  );
}

export const countWords = ({ mail: { sentences } }: UnseenMail): number =>
  sentences.reduce((sum, { words }) => sum + words.length, 0);

interface DescribedMail extends Row {
  readonly isUsual: boolean;
  readonly asksStatus: boolean;
}

function describeMail({ opinions, intents }: WeighedMail): DescribedMail {
  const { mail, speaksOfOtherMatter, isUsual } = opinions;
  const terms = describeStatus(opinions, intents, { words: countWords(opinions), speaksOfOtherMatter });
  const asksStatus = [...mail.intents].some((wanted) => STATUS_INTENTS.has(wanted));
  return { terms, label: asksStatusAlone(mail) ? 1 : 0, isUsual, asksStatus };
}

/** On usual mails: an author of near misses alone would ask for more than the mails of a desk do. */
function chooseThreshold(mails: readonly DescribedMail[], status: ArrayLike<number>): number {
  const others = mails
    .filter(({ label, isUsual }) => label === 0 && isUsual)
    .map(({ terms, asksStatus }) => ({ odds: weigh(terms, status), asksStatus }));
  const nearMisses = others.filter(({ asksStatus }) => asksStatus);
  const rest = others.filter(({ asksStatus }) => !asksStatus);
  const shareTaken = (of: typeof others, from: number) => of.filter(({ odds }) => odds >= from).length / of.length;
  const isTooMany = (from: number) =>
    NEAR_MISSES_SHARE * shareTaken(nearMisses, from) + (1 - NEAR_MISSES_SHARE) * shareTaken(rest, from) >
    OTHERS_TAKEN_MAX;
  let threshold = STRICTEST;
  while (threshold > 0 && !isTooMany(threshold - FINEST)) threshold -= FINEST;
  return threshold;
}

function isWanted({ intents, accepted }: TrainingMail, at: number): boolean {
  const intent = INTENTS[at] ?? 'other';
  return intents.has(intent) || accepted.has(intent);
}

function fitLogistic(rows: readonly Row[], count: number): Float32Array {
  const weights = new Array<number>(count).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight) => RIDGE * weight);
    const curve = weights.map((_, i) => weights.map((_, j): number => (i === j ? RIDGE : 0)));
    for (const { terms, label } of rows) {
      const probability = sigmoid(weigh(terms, weights));
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
