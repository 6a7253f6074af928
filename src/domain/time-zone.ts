// The name of a time zone, as settings hold it. Called by the config schemas of connectors.
import { z } from 'zod';

/** IANA, under any of its names: `Asia/Kolkata` and `Asia/Calcutta`. The list of Intl holds one of them alone. */
export const TimeZone = z.string().max(60).refine(isTimeZone, 'an IANA time zone such as Europe/Berlin');

/** Intl would take an offset such as `+01:00` too, which knows no summer. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
