// A process that dies at a write, for tests of what is left behind it.
import type { Records } from '../ports/records.ts';

export class Died extends Error {}

/** The process dies at the nth write from here: before it is on the disk, or right behind it. */
export function dieAtWrite(records: Records, nth: number, when: 'before' | 'behind'): Records {
  let left = nth;
  return {
    ...records,
    async write(work) {
      left -= 1;
      if (left < 0 || (left === 0 && when === 'before')) throw new Died();
      const value = await records.write(work);
      if (left === 0) throw new Died();
      return value;
    },
  };
}
