// Compares two runs of the evals, item by item, and says which differences are outside chance: the 95 % interval of the paired bootstrap
// (Efron and Tibshirani, 1993) leaves out zero. Cells of tables, which are no items, count as moved by more than two points.
// Seeded, so that a comparison can be had again. Called by main.ts.
import { type Chance, seeded } from '../seeded.ts';
import type { KeptFigure, KeptTask, RunFile } from './run-file.ts';

const RESAMPLES = 2_000;
const SEED = 5;
const LEAST = 0.025;
/** A smaller change of a cell is one of a few mails. */
const MOVED_POINTS_MIN = 2;

export interface Difference {
  readonly name: string;
  /** Percent. */
  readonly before: number;
  readonly after: number;
  /** In points, with the interval in which it lies 19 times of 20; null where the items differ. */
  readonly interval: readonly [number, number] | null;
  readonly isOutsideChance: boolean;
}

/** Figures that differ in any item, those outside chance first. */
export function listDifferences(before: RunFile, after: RunFile): readonly Difference[] {
  const differences = Object.entries(after).flatMap(([task, { figures }]) =>
    Object.entries(figures).flatMap(([name, now]) => {
      const then = before[task]?.figures[name];
      return then === undefined ? [] : compareFigure(name, then, now);
    }),
  );
  return differences.sort((a, b) => Number(b.isOutsideChance) - Number(a.isOutsideChance));
}

const percentOf = ({ value, of }: KeptFigure): number => (of === 0 ? 0 : (100 * value) / of);
const setOf = ({ missed }: KeptFigure): ReadonlySet<string> => new Set(missed === '' ? [] : missed.split(' '));

function compareFigure(name: string, then: KeptFigure, now: KeptFigure): readonly Difference[] {
  const [before, after] = [percentOf(then), percentOf(now)];
  const [missedThen, missedNow] = [setOf(then), setOf(now)];
  const isItemised = then.of === now.of && [then, now].every(({ of, value, missed }) => value === of || missed !== '');
  if (!isItemised)
    return before === after && then.of === now.of
      ? []
      : [{ name, before, after, interval: null, isOutsideChance: false }];
  const won = [...missedThen].filter((id) => !missedNow.has(id)).length;
  const lost = [...missedNow].filter((id) => !missedThen.has(id)).length;
  if (won + lost === 0) return [];
  const interval = bootstrap(now.of, won, lost, seeded(SEED));
  return [{ name, before, after, interval, isOutsideChance: interval[0] > 0 || interval[1] < 0 }];
}

/** Of the difference in points, where of `of` items `won` are right only now and `lost` were right only then. */
export function bootstrap(of: number, won: number, lost: number, chance: Chance): readonly [number, number] {
  const points = Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let draw = 0; draw < of; draw += 1) {
      const item = chance.next() * of;
      if (item < won) sum += 1;
      else if (item < won + lost) sum -= 1;
    }
    return (100 * sum) / of;
  }).sort((a, b) => a - b);
  return [points[Math.floor(LEAST * RESAMPLES)] ?? 0, points[Math.ceil((1 - LEAST) * RESAMPLES) - 1] ?? 0];
}

/** A line for each cell that moved by more than two points, came or went; the number of mails moves by any. */
export function listMoves(before: RunFile, after: RunFile): readonly string[] {
  return Object.entries(after).flatMap(([task, { cells, figures }]) => {
    const kept = before[task];
    if (kept === undefined) return [`new: ${task}`];
    return [...listMovedCells(kept.cells, cells), ...listCameAndWent(kept.figures, figures)];
  });
}

function listMovedCells(kept: KeptTask['cells'], measured: KeptTask['cells']): readonly string[] {
  return [...new Set([...Object.keys(kept), ...Object.keys(measured)])].flatMap((key) => {
    const [before, after] = [kept[key], measured[key]];
    if (before === undefined) return [`new: ${key} ${after}`];
    if (after === undefined) return [`gone: ${key} (was ${before})`];
    const change = after - before;
    const isMoved = key.endsWith(' · mails') ? change !== 0 : Math.abs(change) > MOVED_POINTS_MIN;
    return isMoved ? [`${change > 0 ? '+' : ''}${change.toFixed(1)}: ${key} ${before} -> ${after}`] : [];
  });
}

const listCameAndWent = (kept: KeptTask['figures'], measured: KeptTask['figures']): readonly string[] => [
  ...Object.keys(measured).flatMap((name) => (name in kept ? [] : [`new: ${name}`])),
  ...Object.keys(kept).flatMap((name) => (name in measured ? [] : [`gone: ${name}`])),
];

export function describeDifference({ name, before, after, interval, isOutsideChance }: Difference): string {
  const change = after - before;
  const sign = (points: number) => `${points >= 0 ? '+' : ''}${points.toFixed(1)}`;
  const range = interval === null ? 'other items' : `95 %: ${sign(interval[0])} to ${sign(interval[1])}`;
  const verdict = interval === null ? 'cannot be paired' : isOutsideChance ? 'OUTSIDE CHANCE' : 'within chance';
  return `${verdict.padEnd(16)} ${sign(change).padStart(6)} points (${range})  ${name}  ${before.toFixed(1)} -> ${after.toFixed(1)}`;
}
