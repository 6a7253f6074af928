// Days seen from today: `yesterday`, `on Monday`, `last Sunday`, `two weeks ago`, `il y a dix jours`, in seven languages.
// Called by days.ts, which walks the tokens of a folded text.
import { dayWords, FEIRAS, RELATIVE_ONLY_IN } from './day-words.ts';
import type { Walk } from './named-days.ts';
import type { DayMention } from './numeric-days.ts';
import { addDays, daysAround, daysOfLastWeek, daysOfWeekday } from './resolve-day.ts';

const PHRASE_WORDS_MAX = 4;
const LAST = new Set(
  'last past previous letzten letzter letzte letztem vergangenen vergangene vorigen vorige voriger afgelopen verleden scorso scorsa pasado pasada ultimo ultima passado passada dernier derniere passe passee'.split(
    ' ',
  ),
);
const NEXT = new Set(
  'next coming nachsten nachster nachste naechsten kommenden kommender kommende komende volgende aanstaande proximo proxima prossimo prossima prochain prochaine seguinte siguiente'.split(
    ' ',
  ),
);
const PART_OF_DAY =
  /^(sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)s?(?:abend|morgen|mittag|vormittag|nachmittag|nacht|fruh|frueh|avond|ochtend|middag)$/;
/** What stands before an abbreviated weekday or a Portuguese one without -feira. */
const BEFORE_WEEKDAY = new Set(
  'on by since until till this last next before na a da de ate desde nesta esta proxima ultima'.split(' '),
);
/** "Good morning", "in the morning": no tomorrow. */
const NO_TOMORROW_AFTER = new Set(
  'guten guter schonen goeden goede am jeden la una heute gestern der den diesen dieser por de'.split(' '),
);

/** `yesterday`, `avant-hier`, `pasado mañana`, at its first word. The longest phrase counts. */
export function readRelativePhrase({ tokens, options, folded }: Walk, i: number): DayMention[] {
  const { relative } = dayWords();
  const first = tokens[i];
  if (!first) return [];
  let phrase = '';
  let best: { readonly offset: number; readonly end: number; readonly phrase: string } | null = null;
  for (let n = 0; n < PHRASE_WORDS_MAX; n += 1) {
    const token = tokens[i + n];
    if (!token || (n > 0 && !/^[ '-]{1,2}$/.test(folded.slice(tokens[i + n - 1]?.end ?? 0, token.index)))) break;
    phrase = n === 0 ? token.word : `${phrase} ${token.word}`;
    const offset = relative.get(phrase);
    if (offset !== undefined) best = { offset, end: token.end, phrase };
  }
  if (!best) return [];
  const languages = RELATIVE_ONLY_IN[best.phrase];
  if (languages !== undefined && !languages.includes(options.language)) return [];
  if ((best.phrase === 'morgen' || best.phrase === 'manana') && NO_TOMORROW_AFTER.has(tokens[i - 1]?.word ?? ''))
    return [];
  return [{ index: first.index, end: best.end, days: [addDays(options.today, best.offset)], isRelative: true }];
}

/** `on Monday`, `Dienstagabend`, `segunda-feira`, `el martes pasado`, at its weekday. */
export function readWeekday({ tokens, options }: Walk, i: number): DayMention[] {
  const token = tokens[i];
  if (!token) return [];
  const { weekdays, weekdayAbbreviations } = dayWords();
  const before = tokens[i - 1]?.word ?? '';
  let end = token.end;
  let next = i + 1;
  const isCompound = token.word.length > 9;
  let weekday = weekdays.get(isCompound ? (PART_OF_DAY.exec(token.word)?.[1] ?? token.word) : token.word);
  if (weekday === undefined && isCompound) return [];
  const feira = weekday === undefined ? FEIRAS[token.word] : undefined;
  if (feira !== undefined) {
    const hasFeira = tokens[next]?.word === 'feira';
    if (
      !hasFeira &&
      !(
        options.language === 'pt' &&
        BEFORE_WEEKDAY.has(before) &&
        !/^(?:vez|via|parte|encomenda|pessoa|feira)$/.test(tokens[next]?.word ?? '')
      )
    )
      return [];
    weekday = feira;
    end = hasFeira ? (tokens[next]?.end ?? end) : end;
    next = hasFeira ? next + 1 : next;
  }
  const short = weekday === undefined ? weekdayAbbreviations.get(token.word) : undefined;
  if (weekday === undefined && short === undefined) return [];
  const day = weekday ?? short ?? 0;
  const after = tokens[next]?.word ?? '';
  const isLast = LAST.has(before) || LAST.has(after);
  const isNext =
    NEXT.has(before) || NEXT.has(after) || (after === 'que' && /^v[ei]/.test(tokens[next + 1]?.word ?? ''));
  const direction = isLast ? 'last' : isNext ? 'next' : 'either';
  const needsDate =
    short !== undefined && !(options.language === 'en' && token.word.length >= 3 && BEFORE_WEEKDAY.has(before));
  return [
    {
      index: token.index,
      end,
      days: daysOfWeekday(options.today, day, direction),
      isRelative: true,
      weekday: day,
      needsDate,
    },
  ];
}

const AGO_BEFORE = new Set(['hace', 'vor', 'faz']);
const AGO_AFTER = new Set(['ago', 'back', 'atras', 'fa', 'geleden', 'her', 'earlier']);
const COUNT_MAX = 400;
const LOOK_BACK = 3;

/** `two weeks ago`, `hace diez días`, `il y a 3 jours`, `una settimana fa`, `last week`, at its span word. */
export function readSpan(walk: Walk, i: number): DayMention[] {
  const { tokens, options } = walk;
  const token = tokens[i];
  const { spans, numbers } = dayWords();
  const span = spans.get(token?.word ?? '');
  if (!token || !span) return [];
  if (span.days === 7 && (LAST.has(tokens[i - 1]?.word ?? '') || LAST.has(tokens[i + 1]?.word ?? ''))) {
    return [{ index: token.index, end: token.end, days: daysOfLastWeek(options.today), isRelative: true }];
  }
  const at = tokens[i - 1]?.word === 'of' || tokens[i - 1]?.word === 'de' ? i - 2 : i - 1;
  const counted = tokens[at];
  if (!counted) return [];
  const count = /^\d{1,3}$/.test(counted.word) ? Number(counted.word) : numbers.get(counted.word);
  const start = findAgo(walk, i, at);
  if (count === undefined || count < 1 || count > COUNT_MAX || start === null) return [];
  const tolerance = span.days === 1 && count >= 7 ? 1 : span.tolerance;
  const end = AGO_AFTER.has(tokens[i + 1]?.word ?? '') ? (tokens[i + 1]?.end ?? token.end) : token.end;
  return [
    {
      index: tokens[start]?.index ?? counted.index,
      end,
      days: daysAround(options.today, count * span.days, tolerance),
      isRelative: true,
    },
  ];
}

/** The first token of a span that is in the past, or null where nothing says so. `at` is its number. */
function findAgo({ tokens, options }: Walk, i: number, at: number): number | null {
  if (AGO_AFTER.has(tokens[i + 1]?.word ?? '')) return at;
  for (let back = 1; back <= LOOK_BACK; back += 1) {
    const word = tokens[at - back]?.word ?? '';
    if (AGO_BEFORE.has(word) || (word === 'ha' && options.language === 'pt')) return at - back;
    if (word === 'y' && tokens[at - back + 1]?.word === 'a') return Math.max(0, at - back - 1);
  }
  return null;
}
