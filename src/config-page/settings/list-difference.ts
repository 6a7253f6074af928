// What differs between two lists of named things that stand in an order, such as rules: what came, what went, what is another, and what was
// moved by hand. Used where changes are told and where those of two people are put together. Pure.

export interface Named {
  readonly id: string;
}
interface Placed<T> {
  readonly item: T;
  /** From 1. */
  readonly place: number;
}
export interface ListDifference<T> {
  readonly added: readonly Placed<T>[];
  readonly removed: readonly Placed<T>[];
  readonly changed: readonly { readonly before: T; readonly after: T }[];
  /** Those that stand elsewhere among the others, not those that others pushed on. */
  readonly moved: readonly { readonly item: T; readonly from: number; readonly to: number }[];
}

export function diffLists<T extends Named>(
  before: readonly T[],
  after: readonly T[],
  isSame: (one: T, other: T) => boolean,
): ListDifference<T> {
  const olds = new Map(before.map((item, n) => [item.id, { item, place: n + 1 }]));
  const youngs = new Map(after.map((item, n) => [item.id, { item, place: n + 1 }]));
  const stayed = [...youngs.values()].flatMap(({ item, place }) => {
    const old = olds.get(item.id);
    return old === undefined ? [] : [{ old, item, place }];
  });
  const unmoved = findLongestRising(stayed.map(({ old }) => old.place));
  return {
    added: [...youngs.values()].filter(({ item }) => !olds.has(item.id)),
    removed: [...olds.values()].filter(({ item }) => !youngs.has(item.id)),
    changed: stayed.flatMap(({ old, item }) => (isSame(old.item, item) ? [] : [{ before: old.item, after: item }])),
    moved: stayed
      .filter((_, n) => !unmoved.has(n))
      .map(({ old, item, place }) => ({ item, from: old.place, to: place })),
  };
}

/** The indexes of a longest run of numbers that rise. */
function findLongestRising(numbers: readonly number[]): ReadonlySet<number> {
  /** Of runs of each length the index of the least end; and what stands before each number in its run. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [n, number] of numbers.entries()) {
    let at = ends.findIndex((end) => (numbers[end] ?? 0) >= number);
    if (at < 0) at = ends.length;
    previous[n] = ends[at - 1];
    ends[at] = n;
  }
  const run = new Set<number>();
  for (let n = ends.at(-1); n !== undefined; n = previous[n]) run.add(n);
  return run;
}
