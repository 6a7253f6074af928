// Whether a source answers, from what became of the questions that it was asked: what to keep of each, and when it counts as out of reach. Pure.
// Called by src/sources and src/watch, which ask, and by who tells people.
import { limits } from './limits.ts';

/** Times are ISO 8601 UTC. */
export interface SourceHealth {
  /** Its newest answer, to limits.sourceWatch.answeredSeconds; null before the first. */
  readonly answeredAt: string | null;
  /** When it first did not answer since then; null where its newest answer is the newest that is known. */
  readonly failingSince: string | null;
  /** When it last did not answer. Stays when it answers again. */
  readonly failedAt: string | null;
  /** Why, in the connector's words. Stays too. */
  readonly failure: string | null;
  /** It does not answer for a reason that does not pass by itself. */
  readonly isRefused: boolean;
}

/** null where nothing new is to be kept. */
export function noteAnswered(health: SourceHealth, now: string): Partial<SourceHealth> | null {
  const { answeredAt, failingSince } = health;
  const isKept =
    answeredAt !== null && Date.parse(now) - Date.parse(answeredAt) < limits.sourceWatch.answeredSeconds * 1_000;
  return isKept && failingSince === null ? null : { answeredAt: now, failingSince: null, isRefused: false };
}

export const noteFailed = (
  { failingSince, isRefused: wasRefused }: SourceHealth,
  { message, isRefused }: { readonly message: string; readonly isRefused: boolean },
  now: string,
): Partial<SourceHealth> => ({
  failingSince: failingSince ?? now,
  failedAt: now,
  failure: message.slice(0, limits.sourceWatch.failureCharactersMax),
  // Until it answers again.
  isRefused: isRefused || (wasRefused && failingSince !== null),
});

/** Out of reach: refused, or asked in vain again so long after the first time. */
export function isOutOfReach({ failingSince, failedAt, isRefused }: SourceHealth): boolean {
  if (failingSince === null || failedAt === null) return false;
  const failingMs = Date.parse(failedAt) - Date.parse(failingSince);
  return isRefused || failingMs >= limits.sourceWatch.outageMinutes * 60_000;
}
