// Leaves a provider alone that has failed too often in a row; after a rest one call tries it again. Called by src/model and
// vendor-api.ts. Faults of an answer do not count: a mail that is made to be refused must not stop the others.

/** What came of a call; null where none was made in the end. `isFinal`: there is no point in trying it further now, such as with a wrong
 * key. */
export type CallOutcome = { readonly isOutage: boolean; readonly isFinal: boolean } | null;

export interface CircuitBreaker {
  /** null while it rests, or while another call tries it. Who may call tells once what came of it. */
  enter(now: string): ((now: string, outcome: CallOutcome) => void) | null;
  /** ISO 8601; null where it is not resting. */
  restsUntil(): string | null;
}

/** Rests for `breakerSeconds` after `breakerFaults` outages in a row. */
export function createCircuitBreaker({
  breakerFaults,
  breakerSeconds,
}: Readonly<Record<'breakerFaults' | 'breakerSeconds', number>>): CircuitBreaker {
  let faultsInARow = 0;
  let untilMs: number | null = null;
  let isTried = false;
  const judge = (now: string, outcome: CallOutcome, isTrial: boolean): void => {
    if (outcome === null) return;
    if (!outcome.isOutage) {
      faultsInARow = 0;
      untilMs = null;
      return;
    }
    faultsInARow += 1;
    if (isTrial || outcome.isFinal || faultsInARow >= breakerFaults) untilMs = Date.parse(now) + breakerSeconds * 1_000;
  };
  return {
    enter(now) {
      if (untilMs === null) return (then, outcome) => judge(then, outcome, false);
      if (isTried || Date.parse(now) < untilMs) return null;
      isTried = true;
      return (then, outcome) => {
        isTried = false;
        judge(then, outcome, true);
      };
    },
    restsUntil: () => (untilMs === null ? null : new Date(untilMs).toISOString()),
  };
}
