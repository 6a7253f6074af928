// ShipStation's V1 API tells and takes times as a clock in Los Angeles shows them, without a zone. Pure; called by schemas.ts and client.ts.
// https://docs.shipstation.com/apis/shipstation-v1/docs/start-here/requirements
import { z } from 'zod';
import { readPlaceTime } from '../../src/domain/place-time.ts';

const ZONE = 'America/Los_Angeles';
const HOUR_MS = 3_600_000;

const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/;

/** `2026-11-10T01:00:00.0000000` as ISO 8601 UTC; null where it is no time. Of the hour that comes twice in autumn it is the first. */
export function readPacificTime(text: string): string | null {
  const [, day, clock, offset] = TIME.exec(text.trim()) ?? [];
  if (day === undefined || clock === undefined) return null;
  return readPlaceTime({ day, clock, offset: offset ?? null, timeZone: ZONE })?.at ?? null;
}

/** What stands for an instant in a filter, such as `2026-11-10 01:00:00`. In the hour before the clocks are put back it is an hour earlier, since what
 * happens after it then stands before it. */
export function writePacificTime(at: string): string {
  const ms = Date.parse(at);
  const clock = shownAt(ms);
  return shownAt(ms + HOUR_MS) <= clock ? shownAt(ms - HOUR_MS) : clock;
}

const shown = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

const shownAt = (ms: number): string => shown.format(ms).replace(', ', ' ');

export const PacificTime = z.string().transform((text, context) => {
  const at = readPacificTime(text);
  if (at !== null) return at;
  context.addIssue({ code: 'custom', message: 'a time such as 2026-11-10T01:00:00.0000000' });
  return z.NEVER;
});
