import { expect, test } from 'vitest';
import { type Figure, makeFigure } from '../figure.ts';
import { seeded } from '../seeded.ts';
import { bootstrap, listDifferences, listMoves } from './compare.ts';
import { keepTask } from './run-file.ts';

const missing = (ids: readonly string[], of = 200): Figure =>
  makeFigure(
    'set',
    'right',
    of,
    ids.map((id) => ({ id })),
  );
const run = (...figures: Figure[]) => ({ task: keepTask({ figures }) });
const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => `item ${from + n}`);

test('the same items missed are no difference', () => {
  expect(listDifferences(run(missing(ids(0, 30))), run(missing(ids(0, 30).reverse())))).toEqual([]);
});

test('thirty items gained and none lost is outside chance', () => {
  const [difference] = listDifferences(run(missing(ids(0, 40))), run(missing(ids(0, 10))));
  expect(difference).toMatchObject({ before: 80, after: 95, isOutsideChance: true });
});

test('as many won as lost is within chance, though many items differ', () => {
  const [difference] = listDifferences(run(missing(ids(0, 30))), run(missing(ids(30, 61))));
  expect(difference).toMatchObject({ isOutsideChance: false });
  expect(difference?.interval?.[0]).toBeLessThan(0);
  expect(difference?.interval?.[1]).toBeGreaterThan(0);
});

test('a worse run outside chance is said too', () => {
  const [difference] = listDifferences(run(missing(ids(0, 10))), run(missing(ids(0, 50))));
  expect(difference?.interval?.[1]).toBeLessThan(0);
  expect(difference?.isOutsideChance).toBe(true);
});

test('sets of another size are not paired', () => {
  const [difference] = listDifferences(run(missing(ids(0, 10))), run(missing(ids(0, 10), 300)));
  expect(difference).toMatchObject({ interval: null, isOutsideChance: false });
});

test('the interval is the same each time, and near the normal one', () => {
  const interval = bootstrap(1_000, 60, 40, seeded(5));
  expect(bootstrap(1_000, 60, 40, seeded(5))).toEqual(interval);
  // 2 points, standard error sqrt((100 - 0.4) / 1000^2) = 0.998 points.
  expect(interval[0]).toBeCloseTo(0.04, 0);
  expect(interval[1]).toBeCloseTo(3.96, 0);
});

test('an item that is missed twice counts twice', () => {
  const figure = keepTask({ figures: [missing(['same', 'same'])] }).figures['set · right'];
  expect(new Set(figure?.missed.split(' ')).size).toBe(2);
});

test('cells move by more than two points, the number of mails by any', () => {
  const table = (share: number, mails: number) => ({
    task: keepTask({
      figures: [],
      tables: [{ title: 't', columns: ['share', 'mails'], rows: [{ name: 'r', cells: [share, mails] }] }],
    }),
  });
  expect(listMoves(table(50, 10), table(51.9, 10))).toEqual([]);
  expect(listMoves(table(50, 10), table(53, 11))).toHaveLength(2);
});
