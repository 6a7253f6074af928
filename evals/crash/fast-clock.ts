// The desk's clock in the crash test: it runs faster than the machine's, so that caps, settle times and reviews pass within
// minutes, and it jumps ahead where the test says that the machine was off for a while. Read by main's side and by the desk's.
import type { Clock } from '../../src/ports/clock.ts';

export interface FastTime {
  /** The machine's time at which the desk's time began. */
  readonly beganAtMs: number;
  readonly rate: number;
  /** Time in which the machine was off. */
  readonly jumpedMs: number;
}

/** A working day of the sample desk: what is decided about its orders depends on the date. */
const DESK_BEGAN_AT_MS = Date.parse('2026-11-20T09:00:00.000Z');

export const deskNowMs = ({ beganAtMs, rate, jumpedMs }: FastTime): number =>
  Math.round(DESK_BEGAN_AT_MS + (Date.now() - beganAtMs) * rate + jumpedMs);

export const fastClock = (time: FastTime): Clock => ({ now: () => new Date(deskNowMs(time)).toISOString() });
