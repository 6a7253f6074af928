// Compares the figures of a run with those kept beside this file and says what moved. Called by main.ts.
import type { Figure } from '../figure.ts';
import type { Table } from '../table.ts';

/** A smaller change is one of a few mails. */
const MOVED_POINTS_MIN = 2;

/** `table · row · column` -> percent, rounded to a tenth. */
export type Baseline = Readonly<Record<string, number>>;

/** Where nothing was measured there is no entry. */
export function makeBaseline(tables: readonly Table[], figures: readonly Figure[]): Baseline {
  const cells = tables.flatMap(({ title, columns, rows }) =>
    rows.flatMap(({ name, cells: values }) =>
      values.map((value, at) => [`${title} · ${name} · ${columns[at] ?? ''}`, value] as const),
    ),
  );
  const shares = figures.map(
    ({ task, measure, value, of }) => [`${task} · ${measure}`, of === 0 ? null : (100 * value) / of] as const,
  );
  return Object.fromEntries(
    [...cells, ...shares].flatMap(([key, value]) => (value === null ? [] : [[key, Math.round(10 * value) / 10]])),
  );
}

/** One line for each figure that moved by more than two points, came or went; the number of mails moves by any. */
export function listMoves(kept: Baseline, measured: Baseline): readonly string[] {
  return [...new Set([...Object.keys(kept), ...Object.keys(measured)])].flatMap((key) => {
    const before = kept[key];
    const after = measured[key];
    if (before === undefined) return [`new: ${key} ${after}`];
    if (after === undefined) return [`gone: ${key} (was ${before})`];
    const change = after - before;
    const isMoved = key.endsWith(' · mails') ? change !== 0 : Math.abs(change) > MOVED_POINTS_MIN;
    return isMoved ? [`${change > 0 ? '+' : ''}${change.toFixed(1)}: ${key} ${before} -> ${after}`] : [];
  });
}
