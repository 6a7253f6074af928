// How long something took, in one unit that a person reads at a glance.
import { localeOf, type PageLanguage } from '../shell/language.tsx';

const UNITS = [
  ['second', 1, 60],
  ['minute', 60, 3_600],
  ['hour', 3_600, 48 * 3_600],
  ['day', 86_400, Number.POSITIVE_INFINITY],
] as const;

/** Such as "45 sec", "12 min", "3.5 hr" or "4 days". */
export function writeDuration(seconds: number, language: PageLanguage): string {
  const [unit, size] = UNITS.find(([, , below]) => seconds < below) ?? UNITS[3];
  const written = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(localeOf(language), written).format(seconds / size);
}

/** A share of 1, such as "82%"; a dash where there is nothing to take a share of. */
export const writeShare = (part: number, of: number, language: PageLanguage): string =>
  of === 0 ? '–' : (part / of).toLocaleString(localeOf(language), { style: 'percent', maximumFractionDigits: 0 });
