// Calls of providers and vendors that were given up on their way to the desk, in its settings: the desk lists by itself, so nothing is lost but time; where
// one after the other is, an admin hears of it. Written where calls go by a queue, read for admins.
import { z } from 'zod';
import { limits } from '../domain/limits.ts';
import type { Records } from '../ports/records.ts';

const KEY = 'calls.lost';

/** `since`: ISO 8601 UTC, of the first; `count`: since a call was taken. */
const LostCalls = z.object({ since: z.string().nullable(), count: z.number().int() });
type LostCalls = z.infer<typeof LostCalls>;

/** null where none was ever lost here. */
export function readLostCalls({ settings }: Pick<Records, 'settings'>): LostCalls | null {
  const stored = settings.read(KEY);
  return stored === null ? null : LostCalls.parse(JSON.parse(stored));
}

/** Inside a write. */
export function noteLostCall(records: Pick<Records, 'settings'>, now: string): void {
  const { since, count } = readLostCalls(records) ?? { since: null, count: 0 };
  records.settings.write(KEY, JSON.stringify({ since: since ?? now, count: count + 1 }));
}

/** Inside a write: calls come through. */
export function noteTakenCall(records: Pick<Records, 'settings'>): void {
  records.settings.write(KEY, JSON.stringify({ since: null, count: 0 }));
}

/** More than what a moment explains. */
export const areCallsLost = ({ count }: LostCalls): boolean => count >= limits.workers.callsLostMax;
