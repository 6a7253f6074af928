// Days with the name of a month: `November 5`, `5. November 2026`, `le 1er novembre`, `16 al 20 de noviembre`, and days of
// the month alone (`the 10th`, `am 10.`). Called by days.ts, which walks the tokens of a folded text.
import { AMBIGUOUS_MONTHS, dayWords } from './day-words.ts';
import type { Token } from './fold-text.ts';
import type { DayMention, DayOptions } from './numeric-days.ts';
import { daysOfDayInMonth, daysOfMonthDay, makeDay } from './resolve-day.ts';

/** Where the walk stands. `text` keeps the capitals of the original. */
export interface Walk {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly options: DayOptions;
}

const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'ᵉʳ', 'e', 'eme', 'º', 'ª', 'a', 'o', 'ste', 'de']);
const OF = new Set(['of', 'de', 'den', 'di', 'd', 'do']);
const BETWEEN = new Set([
  'to',
  'al',
  'au',
  'tot',
  'bis',
  'a',
  'ao',
  'and',
  'und',
  'y',
  'et',
  'e',
  'en',
  'or',
  'o',
  'ou',
  'oder',
  'of',
  'through',
  'thru',
  't',
]);
/** The first of a month in a word, and the one of them that is only a number without "of". */
export const FIRSTS: ReadonlySet<string> = new Set('premier primo primero primeiro ersten first'.split(' '));
const NEEDS_OF = 'first';
/** Two dots apart at most: `5.`, `Nov. 5`, `5, November`, `1° novembre`. */
const isNear = (gap: string): boolean => gap.length <= 3 && /^[\s.,'°-]{0,3}$/.test(gap) && !gap.includes('\n\n');

const gapAfter = ({ folded, tokens }: Walk, i: number): string => {
  const [here, next] = [tokens[i], tokens[i + 1]];
  return here && next ? folded.slice(here.end, next.index) : '\n\n';
};

function readDayNumber({ folded, tokens }: Walk, i: number): number | null {
  const token = tokens[i];
  if (
    !token ||
    token.word.length > 2 ||
    !/^\d/.test(token.word) ||
    /[\p{L}\p{N}#$€£_/:]|[.,]\d?$/u.test(folded[token.index - 1] ?? ' ')
  )
    return null;
  const day = Number(token.word);
  return day >= 1 && day <= 31 ? day : null;
}

/** The position after an ordinal ending that touches the number. */
function skipOrdinal(walk: Walk, i: number): number {
  return gapAfter(walk, i) === '' && ORDINALS.has(walk.tokens[i + 1]?.word ?? '') ? i + 1 : i;
}

/** The year behind token `i`, with the position of its token. */
function readYearAfter(walk: Walk, i: number): { readonly year: number; readonly at: number } | null {
  let at = i + 1;
  if (!isNear(gapAfter(walk, i))) return null;
  if (/^del?$/.test(walk.tokens[at]?.word ?? '')) at += 1;
  const word = walk.tokens[at]?.word ?? '';
  if (
    !/^(?:19|20)\d\d$/.test(word) ||
    !isNear(gapAfter(walk, at - 1)) ||
    /^[:.,]\d/.test(walk.folded.slice(walk.tokens[at]?.end ?? 0, (walk.tokens[at]?.end ?? 0) + 2))
  )
    return null;
  return { year: Number(word), at };
}

const resolve = (options: DayOptions, month: number, day: number, year: number | undefined): string[] =>
  year === undefined
    ? daysOfMonthDay(options.today, month, day)
    : [makeDay(year, month, day)].filter((x) => x !== null);

/** `5 November`, at its number. A range (`16 to 20 November`) gives a mention for each end. */
export function readDayThenMonth(walk: Walk, i: number): DayMention[] {
  const { tokens, options } = walk;
  const start = tokens[i];
  const day = FIRSTS.has(start?.word ?? '') ? 1 : readDayNumber(walk, i);
  if (day === null || !start) return [];
  let at = skipOrdinal(walk, i);
  const isMarked = /^\./.test(gapAfter(walk, at));
  if (!isNear(gapAfter(walk, at))) return [];
  const hasOf = OF.has(tokens[at + 1]?.word ?? '');
  if (hasOf) at += 1;
  else if (start.word === NEEDS_OF) return [];
  const month = dayWords().months.get(tokens[at + 1]?.word ?? '');
  const monthToken = tokens[at + 1];
  if (month === undefined || !monthToken || !isNear(gapAfter(walk, at))) return [];
  const year = readYearAfter(walk, at + 1);
  const only = AMBIGUOUS_MONTHS[monthToken.word];
  if (only !== undefined && !isMarked && !hasOf && !year && !only.includes(options.language)) return [];
  const end = (year ? tokens[year.at]?.end : undefined) ?? monthToken.end;
  const mentions: DayMention[] = [
    { index: start.index, end, days: resolve(options, month, day, year?.year), isRelative: false },
  ];
  const earlier = readRangeStart(walk, i);
  if (earlier)
    mentions.unshift({
      index: earlier.token.index,
      end: earlier.token.end,
      days: resolve(options, month, earlier.day, year?.year),
      isRelative: false,
    });
  return mentions.filter(({ days }) => days.length > 0);
}

/** The first day of `16 to 20 November`, seen from the 20. */
function readRangeStart(walk: Walk, i: number): { readonly token: Token; readonly day: number } | null {
  const { tokens } = walk;
  let at = i - 1;
  if (BETWEEN.has(tokens[at]?.word ?? '')) at -= 1;
  else if (!/-/.test(gapAfter(walk, at))) return null;
  if (at >= 1 && gapAfter(walk, at - 1) === '' && ORDINALS.has(tokens[at]?.word ?? '')) at -= 1;
  const day = readDayNumber(walk, at);
  const token = tokens[at];
  return day !== null && token && /^[\s.,-]{0,4}$/.test(gapAfter(walk, at)) ? { token, day } : null;
}

const isCapital = (text: string, index: number): boolean => /\p{Lu}/u.test(text[index] ?? '');

/** `November 5`, at its month. A range (`November 16-20`) gives a mention for each end. */
export function readMonthThenDay(walk: Walk, i: number): DayMention[] {
  const { tokens, options, folded } = walk;
  const monthToken = tokens[i];
  const month = dayWords().months.get(monthToken?.word ?? '');
  const day = readDayNumber(walk, i + 1);
  if (month === undefined || !monthToken || day === null || !/^\.? {1,2}$|^ ?\.$/.test(gapAfter(walk, i))) return [];
  const at = skipOrdinal(walk, i + 1);
  const only = AMBIGUOUS_MONTHS[monthToken.word];
  if (
    only !== undefined &&
    !(only.includes(options.language) && (at > i + 1 || isCapital(walk.text, monthToken.index)))
  )
    return [];
  const dayEnd = tokens[at]?.end ?? monthToken.end;
  if (/^(?::\d|[%$€£]|[.,]\d| ?(?:am|pm|uhr|h|€|x)(?![a-z]))/.test(folded.slice(dayEnd, dayEnd + 4))) return [];
  const later = readRangeEnd(walk, at);
  const year = readYearAfter(walk, later?.at ?? at);
  const end = (year ? tokens[year.at]?.end : undefined) ?? dayEnd;
  const mentions: DayMention[] = [
    {
      index: monthToken.index,
      end: later ? dayEnd : end,
      days: resolve(options, month, day, year?.year),
      isRelative: false,
    },
  ];
  if (later)
    mentions.push({
      index: later.token.index,
      end: later.token.end,
      days: resolve(options, month, later.day, year?.year),
      isRelative: false,
    });
  return mentions.filter(({ days }) => days.length > 0);
}

/** The last day of `November 16 to 20`, seen from the 16. */
function readRangeEnd(
  walk: Walk,
  i: number,
): { readonly token: Token; readonly day: number; readonly at: number } | null {
  const isWord = BETWEEN.has(walk.tokens[i + 1]?.word ?? '');
  const at = isWord ? i + 2 : i + 1;
  if (!isWord && !/^ ?- ?$/.test(gapAfter(walk, i))) return null;
  const token = walk.tokens[at];
  const day = readDayNumber(walk, at);
  const isOther = dayWords().months.has(walk.tokens[skipOrdinal(walk, at) + 1]?.word ?? '');
  return token && day !== null && !isOther && !/^[:/%]/.test(walk.folded.slice(token.end, token.end + 1))
    ? { token, day, at: skipOrdinal(walk, at) }
    : null;
}

const BEFORE_BARE_DAY: ReadonlyMap<string, string> = new Map([
  ['the', 'en'],
  ['on', 'en'],
  ['le', 'fr'],
  ['el', 'es'],
  ['dia', 'es pt'],
  ['am', 'de'],
  ['vom', 'de'],
  ['zum', 'de'],
  ['bis', 'de'],
  ['den', 'de'],
  ['dem', 'de'],
  ['seit', 'de'],
  ['il', 'it'],
  ['giorno', 'it'],
  ['de', 'nl'],
]);
/** What may follow a day of the month that no noun follows. */
const AFTER_BARE_DAY =
  /^(?:\s*$|\s*[,;!?)\n]|\.(?:\s|$)|\s(?:of (?:this|last|next|the)|dieses|de este|deste|and|but|at|i|it|was|is|for|by|from|to|with|or|so|when|which|we|you|y|pero|a|por|para|que|se|lo|me|nos|und|aber|um|ist|war|ich|sie|haben|habe|bestellt|geliefert|et|mais|pour|que|je|on|j|e|ma|per|che|ho|ci|en|maar|om|is|heb|mas|as|com|comprei|hice|pedi|ricevuto|ordinato|besteld|commande|recu)(?![a-z]))/;

/** `the 10th`, `am 10.`, `el día 10`, `le 10`, `de 10e`: a day of the month alone, at its number. */
export function readBareDay(walk: Walk, i: number): DayMention[] {
  const { tokens, folded, options } = walk;
  const day = readDayNumber(walk, i);
  const token = tokens[i];
  const before = tokens[i - 1]?.word ?? '';
  const languages = BEFORE_BARE_DAY.get(before);
  if (day === null || !token || languages === undefined || !/^ {1,2}$/.test(gapAfter(walk, i - 1))) return [];
  const at = skipOrdinal(walk, i);
  const end = tokens[at]?.end ?? token.end;
  const after = folded.slice(end, end + 14);
  const isOrdinal = at > i;
  if (languages === 'en' && !isOrdinal) return [];
  if (languages === 'nl' && !isOrdinal) return [];
  if (languages === 'de' && !/^\.(?!\d)/.test(after)) return [];
  if (before !== 'dia' && languages !== 'en' && !languages.includes(options.language)) return [];
  if (languages !== 'de' && before !== 'dia' && !AFTER_BARE_DAY.test(after)) return [];
  return [{ index: token.index, end, days: daysOfDayInMonth(options.today, day), isRelative: false }];
}
