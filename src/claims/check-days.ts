// Days in a text, absolute and relative. Each must be a day of the facts, of the order and parcel in question, and the day
// that the words around it say: a delivery date is no expected date. Called by check-claims.

import type { Finding } from '../domain/decision.ts';
import { AMBIGUOUS_MONTHS, dayWords } from '../domain/identifiers/day-words.ts';
import { findDays } from '../domain/identifiers/days.ts';
import { foldText } from '../domain/identifiers/fold-text.ts';
import { addDays, daysOfDayInMonth, weekdayOf } from '../domain/identifiers/resolve-day.ts';
import type { Language } from '../domain/language.ts';
import type { BookedFact, FactBook } from './fact-book.ts';
import type { DaySpan, Lexicon, Target } from './lexicon/lexicon.ts';
import type { StatusClaim } from './read-statuses.ts';
import { gapBefore, type ReadText, restOn, spanText, type Word } from './read-text.ts';
import { isInScope, NO_SCOPE, type Scope } from './scopes.ts';

export interface DayContext {
  readonly read: ReadText;
  readonly book: FactBook;
  readonly lexicon: Lexicon;
  readonly language: Language;
  readonly today: string;
}

/** Words that name a day or a stretch of days; both ends count. */
interface DayClaim {
  readonly first: number;
  readonly end: number;
  readonly days: readonly string[];
  readonly range: { readonly from: string; readonly to: string } | null;
  readonly isToday: boolean;
  /** Set where a weekday stands alone. */
  readonly weekday: number | null;
}

const EXPECTED = ['estimatedOn', 'expectedOn'];
const TRACKED = ['lastScanOn'];
/** "If it has not arrived by …", "it was not delivered on …". */
const NOT_DELIVERED: Readonly<Record<StatusClaim['mood'], readonly string[] | null>> = {
  open: ['deliveredOn', ...EXPECTED],
  denied: [...EXPECTED, ...TRACKED],
  possible: null,
  promised: null,
  asserted: null,
};
/** Which days of the facts a claim can speak of; null is any, and a target that is not listed says nothing about days. */
const LEAVES: Partial<Record<Target, readonly string[] | null>> = {
  delivered: ['deliveredOn'],
  shipped: ['shippedOn'],
  partly_shipped: ['shippedOn'],
  label_created: ['labelOn'],
  refunded: ['madeOn'],
  return_requested: ['requestedOn'],
  return_approved: ['requestedOn'],
  return_received: ['requestedOn'],
  return_rejected: ['requestedOn'],
  received: ['placedOn'],
  confirmed: ['placedOn'],
  paid: ['placedOn'],
  placed: ['placedOn'],
  return_day: ['requestedOn'],
  cancelled: [],
  scanned: TRACKED,
  out_for_delivery: [...TRACKED, 'estimatedOn'],
  in_transit: ['shippedOn', 'lastScanOn', 'estimatedOn'],
  available_for_pickup: TRACKED,
  attempt_failed: TRACKED,
  exception: TRACKED,
  returned_to_sender: TRACKED,
  expired: TRACKED,
  late: [...EXPECTED, ...TRACKED],
  backordered: EXPECTED,
  in_stock: EXPECTED,
  out_of_stock: EXPECTED,
  arrival: EXPECTED,
  dispatch: EXPECTED,
  restock: EXPECTED,
  refund: [],
  deed_to_come: [],
  delivery_day: ['deliveredOn', ...EXPECTED],
};

/** Marks the words of days; to be called before the numbers are read. */
export function readDays({ read, lexicon, language, today }: DayContext): readonly DayClaim[] {
  const text = withoutColons(read.text);
  const folded = foldText(text);
  const claims: DayClaim[] = [];
  let at = 0;
  for (const { raw, index, days, isRelative } of findDays(text, { today, language })) {
    while (at < read.words.length && (read.words[at]?.end ?? 0) <= index) at += 1;
    let end = at;
    while (end < read.words.length && (read.words[end]?.start ?? 0) < index + raw.length) end += 1;
    if (!markFree(read, at, end)) continue;
    const weekday = weekdayIn(read, folded, at, end);
    const fitting = weekday === undefined || isRelative ? days : days.filter((day) => weekdayOf(day) === weekday);
    const isToday = isRelative && weekday === undefined && days[0] === today;
    const numbered = isRelative && weekday !== undefined ? readDayNumber(read, end) : null;
    if (weekday !== undefined && numbered !== null && markFree(read, end, end + 1)) {
      const nearby = daysOfDayInMonth(today, numbered).filter((day) => weekdayOf(day) === weekday);
      claims.push({ first: at, end: end + 1, days: nearby, range: null, isToday: false, weekday: null });
      continue;
    }
    claims.push({
      first: at,
      end,
      days: fitting,
      range: null,
      isToday,
      weekday: isRelative ? (weekday ?? null) : null,
    });
  }
  return [...claims, ...readSpans(read, lexicon, today), ...readMonths(read, folded, today)];
}

/** The finder takes the number of "November 15:" for hours, so a colon that no digit follows is put out of its sight. */
const withoutColons = (text: string): string => text.replace(/:(?!\d)/g, ';');

function markFree(read: ReadText, first: number, end: number): boolean {
  const words = read.words.slice(first, end);
  if (words.length === 0 || words.some((word) => word.explainedBy !== null)) return false;
  for (const word of words) word.explainedBy = 'day';
  return true;
}

/** "El lunes 23", "Monday 23": the number right behind a weekday. */
function readDayNumber(read: ReadText, at: number): number | null {
  const number = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(read.words[at]?.text ?? '')?.[1];
  const isDay =
    number !== undefined &&
    /^,? $/.test(gapBefore(read, at)) &&
    !/^[.,:]\d|^ ?[%×]/.test(read.text.slice(read.words[at]?.end ?? 0).slice(0, 3));
  return isDay && Number(number) >= 1 && Number(number) <= 31 ? Number(number) : null;
}

function weekdayIn(read: ReadText, folded: string, first: number, end: number): number | undefined {
  const { weekdays, weekdayAbbreviations } = dayWords();
  for (const word of read.words.slice(first, Math.min(end, first + 2))) {
    const lower = folded.slice(word.start, word.end);
    const weekday =
      weekdays.get(lower) ??
      (word === read.words[first] && !word.hasDigit && !dayWords().months.has(lower)
        ? weekdayAbbreviations.get(lower)
        : undefined);
    if (weekday !== undefined) return weekday;
  }
  return undefined;
}

/** "Next week", "in a few days". */
function readSpans(read: ReadText, lexicon: Lexicon, today: string): DayClaim[] {
  const claims: DayClaim[] = [];
  for (let at = 0; at < read.words.length; at += 1) {
    const span = spanAt(read, lexicon, at);
    if (!span) continue;
    const end = at + span.words.length;
    if (!markFree(read, at, end)) continue;
    claims.push({ first: at, end, days: [], range: rangeOf(span, today), isToday: false, weekday: null });
    at = end - 1;
  }
  return claims;
}

const spanAt = (read: ReadText, lexicon: Lexicon, at: number): DaySpan | undefined =>
  lexicon.spans.get(read.words[at]?.lower ?? '')?.find(({ words }) => startsHere(read, words, at));

const startsHere = (read: ReadText, words: readonly string[], at: number): boolean =>
  words.every((word, n) => read.words[at + n]?.lower === word);

function rangeOf({ unit, from, to }: DaySpan, today: string): { from: string; to: string } {
  if (unit === 'd') return { from: addDays(today, from), to: addDays(today, to) };
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  if (unit === 'w') return { from: addDays(monday, from * 7), to: addDays(monday, to * 7 + 6) };
  if (unit === 'e') return { from: addDays(monday, from * 7 + 5), to: addDays(monday, to * 7 + 6) };
  const month = (shift: number) =>
    new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 + shift, 1)).toISOString().slice(0, 7);
  return { from: `${month(from)}-01`, to: `${month(to)}-31` };
}

/** A month without a day, where its name means nothing else: "in November". */
function readMonths(read: ReadText, folded: string, today: string): DayClaim[] {
  const claims: DayClaim[] = [];
  const { months } = dayWords();
  for (let at = 0; at < read.words.length; at += 1) {
    const word = read.words[at];
    if (!word || word.explainedBy !== null || word.text.length < MONTH_LETTERS_MIN) continue;
    const lower = foldedWord(word, folded);
    const month = months.get(lower);
    if (month === undefined || AMBIGUOUS_MONTHS[lower] !== undefined || !markFree(read, at, at + 1)) continue;
    const nearest = nearestMonth(today, month);
    const range = { from: `${nearest}-01`, to: `${nearest}-31` };
    claims.push({ first: at, end: at + 1, days: [], range, isToday: false, weekday: null });
  }
  return claims;
}

const MONTH_LETTERS_MIN = 4;

/** Only a word with an accent is another one when it is folded. */
const foldedWord = ({ lower, start, end }: Word, folded: string): string =>
  /^[a-z]*$/.test(lower) ? lower : folded.slice(start, end);

function nearestMonth(today: string, month: number): string {
  const near = [-1, 0, 1].map((shift) => `${Number(today.slice(0, 4)) + shift}-${String(month).padStart(2, '0')}`);
  const distance = (from: string) => Math.abs(Date.parse(from) - Date.parse(today));
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? '';
}

export function checkDays(
  context: DayContext,
  days: readonly DayClaim[],
  statuses: readonly StatusClaim[],
  scopes: readonly Scope[],
): readonly Finding[] {
  const { read, book } = context;
  return days.flatMap((claim) => {
    const sentence = read.words[claim.first]?.sentence;
    const cues = statuses.filter(
      (status) => status.sentence === sentence && status.targets.some((target) => LEAVES[target] !== undefined),
    );
    if (claim.isToday && (cues.length === 0 || isLoose(context, claim))) return [];
    if (claim.weekday !== null && cues.length === 0 && isOpeningDay(book, claim.weekday)) return [];
    const facts = factsOn(book, claim);
    const leaves = leavesAt(context, claim, cues);
    const scope = scopes[claim.first] ?? NO_SCOPE;
    const isSaid = (fact: BookedFact) => isInScope(fact, scope) && (leaves === null || leaves.includes(fact.leaf));
    const said = facts.filter(isSaid);
    restOn(read, claim, said);
    if (said.length > 0) return [];
    const detail =
      facts.length === 0
        ? 'No fact that may be disclosed holds this day.'
        : 'The facts hold this day, but not for what the sentence says of it.';
    return [{ kind: 'day', claim: spanText(read, claim.first, claim.end), detail }];
  });
}

const isLoose = ({ read, lexicon }: DayContext, { first }: DayClaim): boolean =>
  lexicon.sets.loosely.has(read.words[first - 1]?.lower ?? '');

function factsOn(book: FactBook, { days, range }: DayClaim): readonly BookedFact[] {
  if (range === null) return days.flatMap((day) => book.days.get(day) ?? []);
  return [...book.days].flatMap(([day, facts]) => (day >= range.from && day <= range.to ? facts : []));
}

/** Whether the desk's hours hold the weekday, in whichever language they are written: "Monday to Friday" holds Tuesday. */
function isOpeningDay(book: FactBook, weekday: number): boolean {
  return book.all.some(({ fact }) => {
    if (fact.name !== 'desk.hours.days') return false;
    const named = foldText(String(fact.value))
      .split(/[^a-z]{1,20}/)
      .flatMap((word) => dayWords().weekdays.get(word) ?? []);
    const [from, to] = named;
    const isBetween =
      named.length === 2 && from !== undefined && to !== undefined && (weekday - from + 7) % 7 <= (to - from + 7) % 7;
    return named.includes(weekday) || isBetween;
  });
}

/** The days that the nearest cue speaks of: the last one before the day, otherwise the first one behind it. Where an "and"
 * begins a new clause between them, the cue behind it: "it was shipped, and on November 16 it was delivered". */
function leavesAt(context: DayContext, claim: DayClaim, cues: readonly StatusClaim[]): readonly string[] | null {
  if (isDateOfOrder(context, claim)) return ['placedOn'];
  const before = cues.filter((cue) => cue.first < claim.first).at(-1);
  const after = cues.find(({ first }) => first >= claim.end);
  const isParted = before !== undefined && after !== undefined && hasJoin(context, before.end, claim.first);
  const cue = isParted ? after : (before ?? after);
  return cue ? leavesOf(cue) : null;
}

const hasJoin = ({ read, lexicon }: DayContext, from: number, to: number): boolean =>
  read.words.slice(from, to).some(({ lower }) => lexicon.sets.joins.has(lower));

function leavesOf(cue: StatusClaim): readonly string[] | null {
  if (cue.mood === 'promised' || (cue.mood === 'possible' && cue.targets.includes('arrival'))) return EXPECTED;
  const isAsserted = cue.mood === 'asserted' || cue.targets.includes('scanned') || cue.targets.includes('arrival');
  if (!isAsserted) return cue.targets.includes('delivered') ? NOT_DELIVERED[cue.mood] : null;
  const leaves = cue.targets.map((target) => LEAVES[target]);
  return leaves.includes(null) ? null : leaves.flatMap((list) => list ?? []);
}

/** "Your order #W1 of November 3". */
function isDateOfOrder({ read, lexicon }: DayContext, { first }: DayClaim): boolean {
  if (!lexicon.sets.dated.has(read.words[first - 1]?.lower ?? '')) return false;
  const named = read.words[first - 2];
  return (
    named !== undefined &&
    (named.explainedBy === 'identifier' || lexicon.sets.orderWords.has(named.lower)) &&
    /^\)?,? $/.test(gapBefore(read, first - 1))
  );
}
