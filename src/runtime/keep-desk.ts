// One of many desks kept at work in a process: opened when it is its turn, and opened again, later each time, after it has failed. What fails in it ends
// nothing but itself. Called by serve-desks.ts.
import type { Hono } from 'hono';
import { limits } from '../domain/limits.ts';
import type { Clock } from '../ports/clock.ts';
import { waitFor } from './pace.ts';
import type { Report } from './watched-desk.ts';

/** A desk at work, as far as it must be kept so. */
export interface DeskToKeep {
  readonly routes: Hono;
  /** Rejects where it cannot go on. */
  readonly ended: Promise<unknown>;
  /** What is said of its beginning. */
  describe(): Readonly<Record<string, unknown>>;
  close(): Promise<void>;
}

export interface KeptDesk {
  /** null while it is not at work. */
  readonly routes: Hono | null;
  /** Why it is not at work; null where it is, or is on its way. */
  readonly failedWhy: string | null;
  /** Resolves when all is still. Never rejects. */
  stop(): Promise<void>;
}

interface KeepOptions {
  open(): Promise<DeskToKeep>;
  /** Runs one opening at a time. */
  takeTurn<T>(work: () => Promise<T>): Promise<T>;
  readonly report: Report;
  readonly clock: Clock;
}

/** Errors whose message is written for who runs the desks, and holds nothing of a mail. */
const PLAIN_ERRORS = new Set(['SettingsError', 'StoreError', 'SealError']);

export function keepDesk({ open, takeTurn, report, clock }: KeepOptions): KeptDesk {
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  let routes: Hono | null = null;
  let failedWhy: string | null = null;

  /** Until it is stopped, or fails. */
  async function work(): Promise<void> {
    const desk = await takeTurn(async () => (signal.aborted ? null : open()));
    if (desk === null) return;
    try {
      ({ routes } = desk);
      failedWhy = null;
      report({ event: 'started', ...desk.describe() });
      await Promise.race([desk.ended, stopped]);
    } finally {
      routes = null;
      await desk.close();
    }
  }

  async function keep(): Promise<void> {
    const { retrySeconds, retrySecondsMax, calmSeconds } = limits.desks;
    for (let failures = 0; !signal.aborted; ) {
      const begunMs = Date.parse(clock.now());
      try {
        await work();
        if (signal.aborted) report({ event: 'stopped' });
      } catch (error) {
        const kind = error instanceof Error ? error.name : 'unknown';
        const why = error instanceof Error && PLAIN_ERRORS.has(kind) ? error.message : kind;
        failures = Date.parse(clock.now()) - begunMs > calmSeconds * 1_000 ? 1 : failures + 1;
        const retryInSeconds = Math.min(retrySeconds * 2 ** (failures - 1), retrySecondsMax);
        failedWhy = why;
        report({ event: 'desk_failed', kind, why, ...(signal.aborted ? {} : { retryInSeconds }) });
        await waitFor(retryInSeconds, signal);
      }
    }
  }
  const kept = keep();
  return {
    get routes() {
      return routes;
    },
    get failedWhy() {
      return failedWhy;
    },
    async stop() {
      stopping.abort();
      await kept;
    },
  };
}
