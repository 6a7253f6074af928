// Every number of a text that is no identifier and no day: amounts with their currency, quantities, times, and numbers in
// words. What no fact explains is a finding, so no invented figure gets through. Called by check-claims.

import type { Finding } from '../domain/decision.ts';
import { canonicalDecimal, readGroupedNumber } from './decimal.ts';
import type { BookedFact, Count, FactBook } from './fact-book.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { StatusClaim } from './read-statuses.ts';
import { type Explanation, gapBefore, type ReadText, restOn, spanText } from './read-text.ts';
import { isInScope, NO_SCOPE, type Scope } from './scopes.ts';
import { pieceWordOf, type TitleMention } from './titles.ts';
import { currencyAfter, currencyBefore, isCurrencyOf } from './written-currency.ts';

export interface NumberContext {
  readonly read: ReadText;
  readonly book: FactBook;
  readonly lexicon: Lexicon;
  readonly scopes: readonly Scope[];
  readonly statuses: readonly StatusClaim[];
  readonly titles: readonly TitleMention[];
}

/** Digits of one number, such as `1 | 465 | 90`. */
interface WrittenNumber {
  readonly first: number;
  readonly end: number;
  readonly values: readonly string[];
  readonly isWhole: boolean;
}

const GROUPS_MAX = 6;
const RIGHT_CUE_WORDS_MAX = 4;
const UNIT_WORDS_MAX = 5;

export function checkNumbers(context: NumberContext): readonly Finding[] {
  const { read } = context;
  const pieces = new Map(
    context.titles.flatMap((mention) => {
      const word = pieceWordOf(read, mention);
      return word === null ? [] : [[word, mention] as const];
    }),
  );
  const findings: Finding[] = [];
  let numbering = 0;
  for (let at = 0; at < read.words.length; at += 1) {
    const word = read.words[at];
    if (!word || word.explainedBy !== null) continue;
    const spelled = word.hasDigit ? null : readSpelled(context, at);
    if (!word.hasDigit && !spelled) continue;
    if (word.isLineStart && word.text === String(numbering + 1) && /^[.)]\s/.test(gapBefore(read, at + 1))) {
      numbering += 1;
      word.explainedBy = 'numbering';
      continue;
    }
    const number = spelled ?? readTime(context, at) ?? readNumber(read, at);
    if (!number) continue;
    const kind = judgeNumber(context, number, pieces);
    if (kind.finding) findings.push(kind.finding);
    mark(read, number, kind.is);
    at = number.end - 1;
  }
  return findings;
}

function mark(read: ReadText, { first, end }: WrittenNumber, explanation: Explanation): void {
  for (let n = first; n < end; n += 1) {
    const word = read.words[n];
    if (word) word.explainedBy = explanation;
  }
}

interface Judgement {
  readonly is: Explanation;
  readonly finding: Finding | null;
}

function judgeNumber(
  context: NumberContext,
  number: WrittenNumber,
  pieces: ReadonlyMap<number, TitleMention>,
): Judgement {
  const { read } = context;
  const { first, end, values } = number;
  if (values.length === 0) return { is: 'time', finding: null };
  const currency = currencyBefore(read, first) ?? currencyAfter(read, end);
  if (currency !== null || !number.isWhole) {
    const amounts = listAmounts(context, number, currency);
    restOn(read, number, amounts);
    return {
      is: 'amount',
      finding:
        amounts.length > 0
          ? null
          : {
              kind: 'amount',
              claim: claimOf(read, number),
              detail: 'No fact that may be disclosed holds this amount for what the sentence says of it.',
            },
    };
  }
  const piece = pieces.get(first);
  const isPercentage = /^ ?%/.test(gapBefore(read, end));
  const counts = isPercentage ? [] : piece ? listPieces(context, number, piece) : listQuantities(context, number);
  restOn(read, number, counts);
  const isKnown = counts.length > 0;
  return {
    is: 'quantity',
    finding: isKnown
      ? null
      : { kind: 'quantity', claim: claimOf(read, number), detail: 'No fact that may be disclosed holds this number.' },
  };
}

/** The number with the word behind it, so that a person sees what is counted. */
const claimOf = (read: ReadText, { first, end }: WrittenNumber): string =>
  spanText(read, first, /^[ -]$/.test(gapBefore(read, end)) && end < read.words.length ? end + 1 : end);

/** `17:00` that a desk text holds; other times are read as numbers, which no fact holds. */
function readTime({ read, book }: NumberContext, at: number): WrittenNumber | null {
  const [hours, minutes] = [read.words[at]?.text ?? '', read.words[at + 1]?.text ?? ''];
  const isTime = /^\d{1,2}$/.test(hours) && gapBefore(read, at + 1) === ':' && /^\d{2}$/.test(minutes);
  const isHour =
    /^\d{1,2}$/.test(hours) && /^(?:am|pm|a|p|h|hrs|uhr|uur|horas|heures|ore)$/.test(read.words[at + 1]?.lower ?? '');
  if (!isTime && !isHour) return null;
  const isAfternoon = /^pm?$/.test(read.words[at + (isTime ? 2 : 1)]?.lower ?? '') && Number(hours) < 12;
  const time = `${String(Number(hours) + (isAfternoon ? 12 : 0)).padStart(2, '0')}:${isTime ? minutes : '00'}`;
  const isKnown = book.all.some(
    ({ fact }) => fact.kind === 'text' && String(fact.value).padStart(5, '0').includes(time),
  );
  return isKnown ? { first: at, end: at + (isTime ? 2 : 1), values: [], isWhole: true } : null;
}

function readNumber(read: ReadText, at: number): WrittenNumber | null {
  const text = read.words[at]?.text ?? '';
  const pieces = /^(?:(\d{1,6})x|x(\d{1,6}))$/i.exec(text);
  if (pieces)
    return { first: at, end: at + 1, values: [canonicalDecimal(pieces[1] ?? pieces[2] ?? '')], isWhole: true };
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th|er|re|e|ème|º|ª|o|a)$/i.exec(text);
  if (ordinal) return { first: at, end: at + 1, values: [canonicalDecimal(ordinal[1] ?? '')], isWhole: true };
  if (!/^\d{1,12}$/.test(text)) return null;
  const groups = [text];
  const separators: string[] = [];
  let end = at + 1;
  while (end < read.words.length && groups.length < GROUPS_MAX) {
    const [gap, next] = [gapBefore(read, end), read.words[end]];
    if (!next || next.explainedBy !== null || !/^\d{1,12}$/.test(next.text) || !isGroupGap(gap, next.text, groups))
      break;
    groups.push(next.text);
    separators.push(gap);
    end += 1;
  }
  if (isJoined(read, at, end)) return null;
  const values = readGroupedNumber(groups, separators);
  return values.length === 0
    ? null
    : { first: at, end, values, isWhole: values.every((value) => !value.includes('.')) && separators.length === 0 };
}

const isGroupGap = (gap: string, next: string, groups: readonly string[]): boolean =>
  gap === '.' ||
  gap === ',' ||
  gap === "'" ||
  (/^[ \u00a0\u202f]$/.test(gap) && next.length === 3 && (groups[0] ?? '').length <= 3);

/** Part of a longer token such as `12-345`, `7/8` or `12:30`: not a number of its own. */
function isJoined(read: ReadText, first: number, end: number): boolean {
  const before = gapBefore(read, first);
  const after = gapBefore(read, end);
  const isDigit = (index: number) => /^\d/.test(read.words[index]?.text ?? '');
  if (first > 0 && (/^[_/:#&+-]$/.test(before) || /#$/.test(before)) && read.words[first - 1]?.explainedBy === null)
    return true;
  return (
    end < read.words.length &&
    (/^[_/:&+]$/.test(after) || (after === '-' && isDigit(end) && (read.words[end]?.text.length ?? 0) > 3))
  );
}

/** "Twenty-six", "treinta y cinco". */
function readSpelled({ read, lexicon }: NumberContext, at: number): WrittenNumber | null {
  const word = read.words[at]?.lower ?? '';
  const first = lexicon.numberWords.get(word);
  if (first === undefined) return null;
  const { doubtfulNumbers, parcelWords, itemWords, dayUnits, orderWords } = lexicon.sets;
  const isCounted = [parcelWords, itemWords, dayUnits, orderWords].some((words) => hasCounted(read, at + 1, words));
  if (doubtfulNumbers.has(word) && !isCounted) return null;
  const valueAt = (index: number) => lexicon.numberWords.get(read.words[index]?.lower ?? '');
  if (first >= 1_000 && !read.words[at - 1]?.hasDigit && read.words[at + 1]?.lower !== 'usd') return null;
  let total = first;
  let end = at + 1;
  for (;;) {
    const step = lexicon.sets.joins.has(read.words[end]?.lower ?? '') && /^[ -]$/.test(gapBefore(read, end)) ? 1 : 0;
    const next = valueAt(end + step);
    if (
      next === undefined ||
      !/^[ -]$/.test(gapBefore(read, end + step)) ||
      (next >= total && next < 100) ||
      (step === 1 && (total < 20 || next > 9))
    )
      break;
    total = next >= 100 ? total * next : total + next;
    end += step + 1;
  }
  return { first: at, end, values: [String(total)], isWhole: true };
}

function listAmounts(
  { read, book, scopes, statuses }: NumberContext,
  { first, end, values }: WrittenNumber,
  currency: string | null,
): readonly BookedFact[] {
  const leaves = leavesOfAmount(statuses, read.words[first]?.sentence ?? 0, first, end);
  const scope = scopes[first] ?? NO_SCOPE;
  return values
    .flatMap((value) => book.amounts.get(value) ?? [])
    .filter(
      (amount) =>
        isCurrencyOf(currency, amount.currency) &&
        isInScope(amount, scope) &&
        (leaves === null || leaves.includes(amount.leaf)),
    );
}

/** Which amounts the words can mean: a refund is no total. */
function leavesOfAmount(
  statuses: readonly StatusClaim[],
  sentence: number,
  first: number,
  end: number,
): readonly string[] | null {
  const leavesOf = ({ targets, mood }: StatusClaim): readonly string[] | null => {
    if (targets.includes('refunded') && mood === 'asserted') return ['amount'];
    if (targets.includes('total')) return ['total'];
    return targets.includes('price') ? ['unitPrice', 'price'] : null;
  };
  const here = statuses.filter((status) => status.sentence === sentence);
  const before = here.filter((status) => status.first < first && leavesOf(status) !== null).at(-1);
  const after = here.find(
    (status) => status.first >= end && status.first - end <= RIGHT_CUE_WORDS_MAX && status.targets.includes('refunded'),
  );
  const cue = before ?? after;
  return cue ? leavesOf(cue) : null;
}

/** "2 × Kettle": the pieces of that very item on the order in question. */
function listPieces(
  { book, scopes }: NumberContext,
  { first, values }: WrittenNumber,
  mention: TitleMention,
): readonly BookedFact[] {
  const scope = { ...(scopes[mention.first] ?? scopes[first] ?? NO_SCOPE), parcel: null };
  const items = new Set(mention.facts.filter((fact) => isInScope(fact, scope)).map(({ path }) => path));
  return (book.quantities.get(Number(values[0])) ?? []).filter(
    (fact): fact is BookedFact => 'path' in fact && fact.leaf === 'quantity' && items.has(fact.path),
  );
}

/** A number of days is one of the desk's; any other number is a quantity or a count of the order in question. */
function listQuantities(
  { read, book, lexicon, scopes }: NumberContext,
  { first, end, values }: WrittenNumber,
): readonly (BookedFact | Count)[] {
  const scope = { ...(scopes[first] ?? NO_SCOPE), parcel: null };
  const isOfDays = countsDays(read, lexicon, end);
  const isOfParcels = hasCounted(read, end, lexicon.sets.parcelWords);
  const isOfUnit = (leaf: string) =>
    isOfParcels ? leaf === 'parcelCount' : isOfDays === /[dD]ays(?:Min|Max)?$/.test(leaf);
  return values.flatMap((value) =>
    (book.quantities.get(Number(value)) ?? []).filter((fact) => isInScope(fact, scope) && isOfUnit(fact.leaf)),
  );
}

const DESCRIPTION_LETTERS_MIN = 5;

/** "Two parcels", "zwei getrennte Pakete": what is counted stands right behind the number, or behind one describing word. */
function hasCounted(read: ReadText, end: number, counted: ReadonlySet<string>): boolean {
  const isNext = (at: number) => /^[ \u00a0\u202f-]$/.test(gapBefore(read, at));
  const [next, second] = [read.words[end], read.words[end + 1]];
  if (!next || !isNext(end)) return false;
  if (counted.has(next.lower)) return true;
  return (
    !next.hasDigit && next.text.length >= DESCRIPTION_LETTERS_MIN && isNext(end + 1) && counted.has(second?.lower ?? '')
  );
}

/** "30 days", "3 to 5 working days", "30-day". */
function countsDays(read: ReadText, lexicon: Lexicon, end: number): boolean {
  for (let n = end; n < Math.min(read.words.length, end + UNIT_WORDS_MAX); n += 1) {
    const word = read.words[n];
    if (!word || /[.;:!?\n,)]/.test(gapBefore(read, n))) return false;
    if (lexicon.sets.dayUnits.has(word.lower)) return true;
    const isLink =
      word.hasDigit ||
      lexicon.numberWords.has(word.lower) ||
      lexicon.sets.joins.has(word.lower) ||
      word.text.length <= 3;
    if (!isLink) return false;
  }
  return false;
}
