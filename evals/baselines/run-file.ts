// What a run of the evals found, in the form that is kept and compared: for each figure how many items there were and which of them
// were missed, as digests of their names. `npm run evals -- --out FILE` writes all tasks of a run; a baseline holds one.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Figure } from '../figure.ts';
import type { Table } from '../table.ts';
import type { Measured } from '../tasks/task.ts';

export interface KeptFigure {
  readonly of: number;
  readonly value: number;
  /** Eight hexadecimal digits an item, with spaces between; empty where only a count was made. */
  readonly missed: string;
}

export interface KeptTask {
  /** By `task · measure`. */
  readonly figures: Readonly<Record<string, KeptFigure>>;
  /** `table · row · column` -> percent, rounded to a tenth. */
  readonly cells: Readonly<Record<string, number>>;
}

/** By the task's name. */
export type RunFile = Readonly<Record<string, KeptTask>>;

export function keepTask({ figures, itemised = [], tables = [] }: Measured): KeptTask {
  return {
    figures: Object.fromEntries([...figures, ...itemised].map((figure) => [nameOf(figure), keepFigure(figure)])),
    cells: Object.fromEntries(tables.flatMap(listCells)),
  };
}

const nameOf = ({ task, measure }: Figure): string => `${task} · ${measure}`;

function keepFigure({ of, value, misses }: Figure): KeptFigure {
  const seen = new Map<string, number>();
  const digests = misses.map(({ id }) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    // An item that stands there twice is two items.
    return createHash('sha256').update(`${id} ${times}`).digest('hex').slice(0, 8);
  });
  return { of, value, missed: digests.sort().join(' ') };
}

/** Where nothing was measured there is no entry. */
const listCells = ({ title, columns, rows }: Table): readonly (readonly [string, number])[] =>
  rows.flatMap(({ name, cells }) =>
    cells.flatMap((cell, at) =>
      cell === null ? [] : [[`${title} · ${name} · ${columns[at] ?? ''}`, Math.round(10 * cell) / 10] as const],
    ),
  );

export const readRunFile = (file: string): RunFile => JSON.parse(readFileSync(file, 'utf8')) as RunFile;

export const writeRunFile = (file: string, run: RunFile): void =>
  writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`);
