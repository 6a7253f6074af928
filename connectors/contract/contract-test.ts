// How a contract suite registers its tests, so that a connector can leave some out only with a reason. Like hono's router suite.
import { test } from 'vitest';

/** Claims of the suite that a connector cannot meet, and why. */
export interface Skip {
  readonly reason: string;
  readonly claims: readonly string[];
}

/** Registers one claim of a suite as a test. */
export type Claim = (name: string, run: () => Promise<void>) => void;

/** A `test`, but for what is left out, whose reason stands where the suite is called. Call `check` at the end of the suite: a skip of no claim
 * is a mistake. */
export function claimsWithSkips(skips: readonly Skip[]): {
  readonly claim: Claim;
  readonly check: () => void;
} {
  const known = new Set<string>();
  return {
    claim(name, run) {
      known.add(name);
      const skip = skips.find(({ claims }) => claims.includes(name));
      if (skip === undefined) test(name, run);
    },
    check() {
      const unknown = skips.flatMap(({ claims }) => claims).filter((name) => !known.has(name));
      if (unknown.length > 0) throw new Error(`The suite has no such claim: ${unknown.join('; ')}`);
    },
  };
}
