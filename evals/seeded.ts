// Chance that can be had again: one seed, one run of numbers. Used by the crash test, whose timing cannot be had again, and by the evals.

export interface Chance {
  /** From 0 up to, but not, 1. */
  next(): number;
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T | undefined;
}

/** mulberry32. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}
