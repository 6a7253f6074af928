// How long ago something was, in words, by the desk's own time: its clock may not be that of the browser.
import { localeOf, type PageLanguage } from './language.tsx';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** Such as "3 minutes ago", or "in 2 days"; both times ISO 8601. */
export function ageOf(at: string, now: string, language: PageLanguage): string {
  const ms = Date.parse(at) - Date.parse(now);
  const words = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  for (const [unit, unitMs] of UNITS) if (Math.abs(ms) >= unitMs) return words.format(Math.trunc(ms / unitMs), unit);
  return words.format(0, 'minute');
}

/** The day and the time, in the reader's own time zone. */
export const timeOf = (at: string, language: PageLanguage): string =>
  new Date(at).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
