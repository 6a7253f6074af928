// A task of the evals: what is measured, who judges it, and what it may not fall under. The list is tasks.ts; main.ts runs it.
import type { Figure } from '../figure.ts';
import type { HeldOutReading } from '../held-out/judge-held-out.ts';
import type { Table } from '../table.ts';

export interface EvalContext {
  /** ../shared/data/public: read, never part of the project. */
  readonly publicDir: string;
  /** ../shared/data/mailbench-dev: mails, expectations and shop. */
  readonly devBench: string;
  /** Asks a real endpoint where it can, and rewrites the recordings. */
  readonly isLive: boolean;
  /** Made once a run, for it takes minutes. */
  readonly readHeldOut: () => Promise<HeldOutReading>;
}

export interface Measured {
  readonly figures: readonly Figure[];
  /** Their cells stand in the baseline too. */
  readonly tables?: readonly Table[];
  /** Speed, cost and tokens: printed, and not compared, for machines and prices differ. */
  readonly costs?: readonly Table[];
  /** Items behind a table, one by one: kept for comparing two runs, and not printed. */
  readonly itemised?: readonly Figure[];
  /** A few words for a person, such as why nothing was measured. */
  readonly notes?: readonly string[];
}

export interface Task {
  readonly name: string;
  /** What a model judged is marked so wherever it is printed, and never fails a run. */
  readonly judgedBy: 'code' | 'a model';
  /** By `figure's task · measure`, or its beginning: the least share of right ones, 0 to 1. The longest that fits counts. */
  readonly floors: Readonly<Record<string, number>>;
  run(context: EvalContext): Promise<Measured>;
}

export interface UnderFloor {
  readonly figure: Figure;
  readonly floor: number;
}

/** Nothing to measure is under a floor too: a set that has gone missing is no success. */
export function listUnderFloor({ floors, judgedBy }: Task, figures: readonly Figure[]): readonly UnderFloor[] {
  if (judgedBy === 'a model') return [];
  return figures.flatMap((figure) => {
    const floor = findFloor(floors, `${figure.task} · ${figure.measure}`);
    if (floor === null || (figure.of > 0 && figure.value / figure.of >= floor)) return [];
    return [{ figure, floor }];
  });
}

function findFloor(floors: Task['floors'], name: string): number | null {
  const [best] = Object.keys(floors)
    .filter((key) => name.startsWith(key))
    .sort((a, b) => b.length - a.length);
  return best === undefined ? null : (floors[best] ?? null);
}
