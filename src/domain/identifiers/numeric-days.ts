// Days written in figures: `2026-11-05`, `05/11/2026`, `11/5`, `5.11.`, `18.11.26`. Called by days.ts.
import { daysOfMonthDay, makeDay, readYear } from './resolve-day.ts';

export interface DayMention {
  readonly index: number;
  readonly end: number;
  readonly days: string[];
  readonly isRelative: boolean;
  /** Set while a weekday stands alone: it may belong to the date behind it. */
  readonly weekday?: number;
  /** An abbreviated weekday counts only with a date behind it. */
  readonly needsDate?: boolean;
}

export interface DayOptions {
  readonly today: string;
  readonly language: string;
}

const ISO = /(?<![\p{L}\p{N}\-/.])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\p{L}\p{N}/]|[-.]\d)/gu;
const FULL =
  /(?<![\p{L}\p{N}\-/.,])(\d{1,2})(?:([/-])(\d{1,2})\2|\. ?(\d{1,2})\. ?)(\d{4}|\d{2})(?![\p{L}\p{N}/]|[-.,:]\d)/gu;
const SLASHED =
  /(?<![\p{L}\p{N}\-/.,$€£#])(\d{1,2})\/(\d{1,2})(?![\p{L}\p{N}/%]|[-.,]\d| ?(?:inch|in\b|cup|of\b|"|″|tsp|tbsp|zoll|pouce))/gu;
const DOTTED = /(?<![\p{L}\p{N}\-/.,])(\d{1,2})\. ?(\d{1,2})\.(?! ?\d{2,4}(?![\d.]))(?![\p{L}\p{N}])/gu;
const DOTTED_AFTER_WORD =
  /(?:^|[^a-z])(?:am|vom|bis|den|dem|zum|seit|ab|il|al|dal|del|op|tot|van|vanaf|desde|le|du|au) (\d{1,2})\.(\d{1,2})(?![\d.:,]| ?(?:uhr|h\b|€|eur|usd|uur|%))/g;
/** What every one of them holds; a price of three digits or a number at the end of a sentence does not. */
const HINT = /(?<!\d)(?:\d{1,2}|\d{4})[-/.] ?\d/;
/** `24/7` and a part out of several are no days. */
const NO_DAY_BEFORE =
  /(?:part|parcel|package|box|paket|teil|colis|pacco|pakket|doos|caja|paquete|bulto|caixa|pacote|page|seite|step) ?(?:nr\.? ?)?$/;

/** The days in figures of a folded text. Day and month may be exchanged where both readings exist: the language's own order
 * comes first (month before day in English). */
export function findNumericDays(folded: string, options: DayOptions): DayMention[] {
  const found: DayMention[] = [];
  if (!HINT.test(folded)) return found;
  const add = (index: number, length: number, days: readonly (string | null)[]): void => {
    const real = [...new Set(days.filter((day) => day !== null))];
    if (real.length > 0 && !found.some((x) => x.index < index + length && index < x.end))
      found.push({ index, end: index + length, days: real, isRelative: false });
  };
  for (const m of folded.matchAll(ISO)) add(m.index, m[0].length, [makeDay(Number(m[1]), Number(m[3]), Number(m[4]))]);
  for (const m of folded.matchAll(FULL)) {
    const [first, second, year] = [Number(m[1]), Number(m[3] ?? m[4]), readYear(m[5] ?? '')];
    const dayFirst = makeDay(year, second, first);
    const monthFirst = m[4] === undefined ? makeDay(year, first, second) : null;
    add(m.index, m[0].length, options.language === 'en' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]);
  }
  for (const m of folded.matchAll(SLASHED)) {
    const [first, second] = [Number(m[1]), Number(m[2])];
    if (m[0] === '24/7' || NO_DAY_BEFORE.test(folded.slice(Math.max(0, m.index - 12), m.index))) continue;
    const dayFirst = daysOfMonthDay(options.today, second, first);
    const monthFirst = daysOfMonthDay(options.today, first, second);
    add(m.index, m[0].length, options.language === 'en' ? [...monthFirst, ...dayFirst] : [...dayFirst, ...monthFirst]);
  }
  for (const m of folded.matchAll(DOTTED))
    add(m.index, m[0].length, daysOfMonthDay(options.today, Number(m[2]), Number(m[1])));
  for (const m of folded.matchAll(DOTTED_AFTER_WORD)) {
    const length = `${m[1]}.${m[2]}`.length;
    add(m.index + m[0].length - length, length, daysOfMonthDay(options.today, Number(m[2]), Number(m[1])));
  }
  return found;
}
