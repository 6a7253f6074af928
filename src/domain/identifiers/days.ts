// The days that people write, absolute and relative, in seven languages: what a customer remembers, and what a finished reply
// states. Called by identify (a day can tell which order is meant) and by the ground check.
import { dayWords, FEIRAS } from './day-words.ts';
import { foldText, listTokens } from './fold-text.ts';
import { FIRSTS, readBareDay, readDayThenMonth, readMonthThenDay, type Walk } from './named-days.ts';
import { type DayMention, type DayOptions, findNumericDays } from './numeric-days.ts';
import { readRelativePhrase, readSpan, readWeekday } from './relative-days.ts';
import { weekdayOf } from './resolve-day.ts';

export interface FoundDay {
  readonly raw: string;
  /** YYYY-MM-DD, the likeliest first; several where the words allow several. Never empty. */
  readonly days: string[];
  readonly index: number;
  /** True for words that mean a day only as seen from today: `yesterday`, `on Monday`. */
  readonly isRelative: boolean;
}

/** The days of a text in order. Names of months and weekdays are known in all seven languages whatever `language` says; it
 * decides only what means something else elsewhere, and whether month or day comes first in `11/5`. */
export function findDays(text: string, options: DayOptions): FoundDay[] {
  const folded = foldText(text);
  const walk: Walk = { text, folded, tokens: listTokens(folded), options };
  const mentions = [...findNumericDays(folded, options), ...findWordedDays(walk)].sort(
    (a, b) => a.index - b.index || b.end - a.end,
  );
  return joinWeekdays(mentions, folded).map(({ index, end, days, isRelative }) => ({
    raw: text.slice(index, end),
    days,
    index,
    isRelative,
  }));
}

function findWordedDays(walk: Walk): DayMention[] {
  const found: DayMention[] = [];
  let reached = 0;
  readersByWord ??= listReaders();
  for (let i = 0; i < walk.tokens.length; i += 1) {
    const token = walk.tokens[i];
    if (!token || token.index < reached) continue;
    const isCompound = token.word.length >= COMPOUND_LETTERS_MIN;
    const readers = readersByWord.get(token.word) ?? (isCompound ? COMPOUND_READERS : null);
    if (!readers) continue;
    const mentions = firstOf(readers, walk, i);
    if (mentions.length === 0) continue;
    found.push(...mentions);
    reached = mentions.at(-1)?.end ?? reached;
  }
  return found;
}

type Reader = (walk: Walk, i: number) => DayMention[];

function firstOf(readers: readonly Reader[], walk: Walk, i: number): DayMention[] {
  for (const read of readers) {
    const mentions = read(walk, i);
    if (mentions.length > 0) return mentions;
  }
  return [];
}

/** `Dienstagabend` is in no table. */
const COMPOUND_READERS: readonly Reader[] = [readWeekday];
const COMPOUND_LETTERS_MIN = 10;
let readersByWord: ReadonlyMap<string, readonly Reader[]> | null = null;

/** Who reads a mention that begins with a word, or has it as its core; words that are in no table are passed over. */
function listReaders(): ReadonlyMap<string, readonly Reader[]> {
  const { months, weekdays, weekdayAbbreviations, relative, spans } = dayWords();
  const readers = new Map<string, Reader[]>();
  const add = (words: Iterable<string>, read: Reader): void => {
    for (const word of words) readers.set(word, [...(readers.get(word) ?? []).filter((other) => other !== read), read]);
  };
  const days = Array.from({ length: 31 }, (_, n) => String(n + 1));
  const numbers = [...days, ...days.filter((day) => day.length === 1).map((day) => `0${day}`)];
  add(numbers, readDayThenMonth);
  add(numbers, readBareDay);
  add(FIRSTS, readDayThenMonth);
  add(months.keys(), readMonthThenDay);
  add(
    [...relative.keys()].map((phrase) => phrase.split(' ')[0] ?? ''),
    readRelativePhrase,
  );
  add(spans.keys(), readSpan);
  add([...weekdays.keys(), ...weekdayAbbreviations.keys(), ...Object.keys(FEIRAS)], readWeekday);
  return readers;
}

const JOINT = /^\.?,? {0,2}\(?(?:(?:den|der|dem|the|le|el|il|o|de|dia|op|am|,) {1,2}){0,2}$/;

/** `Friday, November 20` is one mention: the weekday chooses among the years, and goes where it is only an abbreviation. */
function joinWeekdays(mentions: readonly DayMention[], folded: string): DayMention[] {
  const joined: DayMention[] = [];
  for (const mention of mentions) {
    const previous = joined.at(-1);
    if (previous && mention.index < previous.end) continue;
    if (
      previous?.weekday !== undefined &&
      mention.weekday === undefined &&
      !mention.isRelative &&
      JOINT.test(folded.slice(previous.end, mention.index))
    ) {
      const fitting = mention.days.filter((day) => weekdayOf(day) === previous.weekday);
      joined[joined.length - 1] = {
        ...mention,
        index: previous.index,
        days: fitting.length > 0 ? fitting : mention.days,
      };
      continue;
    }
    if (previous?.needsDate) joined.pop();
    joined.push(mention);
  }
  if (joined.at(-1)?.needsDate) joined.pop();
  return joined;
}
