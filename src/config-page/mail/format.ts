// Times, days and facts as a reader of the page's language writes them.
import { localeOf, type PageLanguage } from '../shell/language.tsx';
import { partCamelCase } from '../shell/step-names.ts';
import type { Fact } from './use-mail.ts';

export const writeTime = (at: string, language: PageLanguage): string =>
  new Date(at).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });

export const writeDay = (day: string, language: PageLanguage): string =>
  new Date(`${day.slice(0, 10)}T12:00:00Z`).toLocaleDateString(localeOf(language), {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });

const STEPS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** "2 hours ago". */
export function writeAge(at: string, language: PageLanguage, nowMs = Date.now()): string {
  const seconds = Math.max(0, (nowMs - Date.parse(at)) / 1_000);
  const relative = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  const [unit, length] = STEPS.find(([, step]) => seconds >= step) ?? (['minute', 60] as const);
  return relative.format(-Math.floor(seconds / length), unit);
}

/** `order.#W1.parcel.1.trackingNumber` as "#W1 · parcel 1 · tracking number". */
export function writeFactName({ name }: Pick<Fact, 'name'>): string {
  const words = name.replace(/^order\./, '').replace(/\.(\d{1,6})(?=\.|$)/g, ' $1');
  return words.split('.').map(partCamelCase).join(' · ');
}

export const writeFactValue = ({ kind, value }: Pick<Fact, 'kind' | 'value'>, language: PageLanguage): string => {
  if (kind === 'day') return writeDay(String(value), language);
  return kind === 'word' ? String(value).replaceAll('_', ' ') : String(value);
};
