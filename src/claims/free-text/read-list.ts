// Finds the list in a sentence of a passage, so that what is said of all its members may be said of some: "the warranty does not cover
// wear, water damage and commercial use". A member counts only whole, and what stands around the list must be said whole. When unsure
// there is no list. Called by read-passage; rest-on-passages compares with what chooseMembers makes of it.

import { gapBefore, type ReadText } from '../read-text.ts';
import { bitOf, type FreeWords, fold } from './free-words.ts';
import { joinMeanings, type Meaning, readMeaning, type Token } from './read-meaning.ts';

export interface List {
  /** What is said of the members. */
  readonly frame: Meaning;
  readonly members: readonly Meaning[];
  /** Of examples: what they are examples of. */
  readonly kind: Meaning | null;
  readonly context: ReadonlySet<string>;
}

type Span = readonly [from: number, to: number];

interface Place {
  readonly read: ReadText;
  readonly tokens: readonly Token[];
  readonly words: FreeWords;
  readonly from: number;
  readonly to: number;
}

const bits = (...traits: Parameters<typeof bitOf>[0][]) => traits.reduce((sum, trait) => sum | bitOf(trait), 0);
const NOT = bitOf('not');
/** A list that these govern is not the same for one member alone, and no member has them. */
const NEVER = bits('only', 'except', 'before', 'until');
const OF_CLAUSE = NEVER | bits('not', 'condition', 'can', 'must', 'hedge', 'we', 'you', 'future', 'yes');
const BY_ENDING = bits('we', 'future');
const BEFORE_VERB = bits('we', 'you', 'can', 'must', 'not');
/** As the groups of the languages name it; behind a list it is said of all. */
const FREE_OF_CHARGE: ReadonlySet<string> = new Set(['=free', '=kostenlos', '=gratis', '=gratuit', '=grátis']);
const MEMBERS_MAX = 12;
const MEMBER_WORDS_MAX = 4;
/** A price, a weight or a volume may be that of all members together; a time of months or years is that of each. */
const UNITS_OF_EACH: ReadonlySet<string> = new Set(['day', 'workday', 'week', 'month', 'year']);

/** With several where it is not plain at which word the first member begins. */
export function readLists(place: Place, context: ReadonlySet<string>): readonly List[] {
  const { read, tokens, words, from, to } = place;
  const whole = readMeaning(read, tokens, from, to, words);
  if ((whole.traits & NEVER) !== 0 || whole.numbers.some(({ unit }) => !UNITS_OF_EACH.has(unit))) return [];
  const isDenied = (whole.traits & NOT) !== 0;
  if ((whole.traits & bitOf('must')) !== 0 && !isDenied) return [];
  const opening = examplesIn(place);
  const colon = opening ? null : colonIn(place);
  const start = opening?.[1] ?? colon ?? from;
  const cuts = separatorsIn(place, start);
  const last = cuts.at(-1);
  const isJoined = last !== undefined && isJoin(place, last);
  const isEither = cuts.some((at) => words.orJoins.has(lowerOf(place, at)));
  if (isEither && !isDenied && (whole.traits & bitOf('can')) === 0) return [];
  if (
    !opening &&
    ((!isJoined && colon === null) ||
      cuts.length > MEMBERS_MAX ||
      cuts.length < (isDenied || isArticle(place, (last ?? 0) + 1) ? 1 : 2))
  )
    return [];
  const lastStart = last === undefined ? start : last + (isJoin(place, last) ? 1 : 0);
  const end = endOfMember(place, lastStart);
  const rest: Span[] = cuts.map((cut, n) =>
    n === cuts.length - 1 ? [lastStart, end] : [isJoin(place, cut) ? cut + 1 : cut, cuts[n + 1] ?? end],
  );
  const opener = openerOf(place, rest);
  if (!rest.every((span) => isMember(place, span, opener))) return [];
  const firstEnd = cuts[0] ?? end;
  const isShared = !isDenied && !opening && sharesNoun(place, [[start, firstEnd], ...rest]);
  if (isShared && hasPlainNoun(place, [lastStart, end])) return [];
  const starts = opening
    ? startsOfKind(place, opening[0], end)
    : colon === null
      ? startsOfFirst(place, firstEnd, rest[0], end, opener)
      : [colon];
  return starts.flatMap((begin) => {
    const first: Span = opening ? [start, firstEnd] : [begin, firstEnd];
    const kind: Span | null = opening ? [begin, opening[0]] : null;
    if (!isMember(place, first, opener) || (kind && !isMember(place, kind))) return [];
    const meaningOf = ([a, b]: Span) => readMeaning(read, tokens, a, b, words);
    const [head, tail] = [meaningOf([from, begin]), meaningOf([end, to])];
    if ((head.traits & bitOf('condition')) !== 0) return [];
    return [
      {
        frame: joinMeanings(head, tail),
        members: [first, ...rest].slice(0, isShared ? -1 : undefined).map(meaningOf),
        kind: kind && meaningOf(kind),
        context,
      },
    ];
  });
}

/** What the passage says of those members that the claim names; null where it names none, or leaves out what is said of them. */
export function chooseMembers({ frame, members, kind, context }: List, claim: Meaning): Meaning | null {
  const isNamed = ({ keys }: Meaning) => [...keys].every((key) => claim.keys.has(key));
  if (!isNamed(frame)) return null;
  const named = members.filter(isNamed);
  const [first, ...others] = named.length > 0 ? named : kind && isNamed(kind) ? [kind] : [];
  if (!first) return null;
  return {
    ...others.reduce(joinMeanings, joinMeanings(frame, first)),
    context: named.length > 0 && kind ? new Set([...context, ...kind.keys]) : context,
  };
}

const lowerOf = ({ read, tokens }: Place, at: number): string => fold(read.words[tokens[at]?.first ?? -1]?.lower ?? '');

const isJoin = (place: Place, at: number): boolean =>
  place.words.andJoins.has(lowerOf(place, at)) || place.words.orJoins.has(lowerOf(place, at));

/** "The", also as in "l'usure". */
const isArticle = (place: Place, at: number): boolean =>
  place.words.articles.has(lowerOf(place, at)) || /^(?:l|un)'/.test(lowerOf(place, at));

const isVerb = (place: Place, at: number): boolean =>
  place.words.verbs.has(place.read.words[place.tokens[at]?.first ?? -1]?.lower ?? '') ||
  ((place.tokens[at]?.traits ?? 0) & NOT) !== 0;

const isGrammar = (place: Place, at: number): boolean => place.words.grammar.has(lowerOf(place, at));

/** Where examples are announced, and where they begin. */
function examplesIn(place: Place): Span | null {
  const { read, tokens, words, from, to } = place;
  for (let at = from + 1; at < to; at += 1) {
    const marks = words.examples.find((example) => example.every((part, n) => lowerOf(place, at + n) === part));
    if (marks) return [at, at + marks.length];
    if (/ \($/.test(gapBefore(read, tokens[at]?.first ?? 0))) return [at, at];
  }
  return null;
}

/** "Not covered: wear, water damage, commercial use". */
function colonIn({ read, tokens, from, to }: Place): number | null {
  for (let at = from + 1; at < to; at += 1) if (/:/.test(gapBefore(read, tokens[at]?.first ?? 0))) return at;
  return null;
}

function separatorsIn(place: Place, start: number): number[] {
  const { read, tokens, to } = place;
  const cuts: number[] = [];
  for (let at = start + 1; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (tokens[at - 1]?.first === token.first) continue;
    if (isJoin(place, at) || /[,;:()–—]| - /.test(gapBefore(read, token.first).replace(')', ''))) cuts.push(at);
  }
  return cuts;
}

function endOfMember(place: Place, start: number): number {
  let end = start;
  const isInside = (at: number) =>
    at === start || isArticle(place, at) || place.words.links.has(lowerOf(place, at)) || !isGrammar(place, at);
  while (
    end < place.to &&
    !isVerb(place, end) &&
    !FREE_OF_CHARGE.has(place.tokens[end]?.key ?? '') &&
    isInside(end) &&
    !/\)/.test(gapBefore(place.read, place.tokens[end]?.first ?? 0))
  )
    end += 1;
  return end;
}

/** "En Norvège, en Islande et en Suède": what each member begins with. */
function openerOf(place: Place, spans: readonly Span[]): string | null {
  const [start] = spans[0] ?? [];
  if (start === undefined || isArticle(place, start) || !isGrammar(place, start)) return null;
  const opener = lowerOf(place, start);
  return spans.every(([from]) => lowerOf(place, from) === opener) ? opener : null;
}

/** A thing and what it is made of or for; no clause, no number, and no other adverbial. */
function isMember(place: Place, [from, to]: Span, opener: string | null = null): boolean {
  const { tokens, words } = place;
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (at === from && opener !== null && lowerOf(place, at) === opener) continue;
    if (words.articles.has(lowerOf(place, at)) || words.links.has(lowerOf(place, at))) continue;
    const isJoined = [at - 1, at + 1].some((beside) => tokens[beside]?.first === token.first);
    if (token.key === '' && !isJoined && isGrammar(place, at)) return false;
    // "Les savons" only looks like "we".
    const never = token.key === '' ? OF_CLAUSE : OF_CLAUSE & ~BY_ENDING;
    if (token.number !== null || token.isGiven || (token.traits & never) !== 0) return false;
    if (token.key !== '') count += 1;
  }
  return count > 0 && count <= MEMBER_WORDS_MAX;
}

const hasPlainNoun = (place: Place, [from, to]: Span): boolean =>
  place.tokens
    .slice(from, to)
    .some(
      ({ key, first }, n) => key === '' && !isGrammar(place, from + n) && place.tokens[from + n + 1]?.first !== first,
    );

/** "Clean, dry and folded blankets" may be no things but conditions that hold together; then the last one is none that stands alone. */
function sharesNoun(place: Place, spans: readonly Span[]): boolean {
  const weight = ([from, to]: Span) => {
    let count = 0;
    for (let at = from; at < to; at += 1)
      if (!isArticle(place, at) && !isGrammar(place, at) && place.tokens[at]?.first !== place.tokens[at - 1]?.first)
        count += 1;
    return count;
  };
  const [last, ...others] = [...spans].reverse();
  return (
    last !== undefined &&
    weight(last) > 1 &&
    others.slice(0, -1).every((span) => weight(span) === 1) &&
    !isArticle(place, last[0])
  );
}

/** At its article where the others have one; else at its last word of meaning, or the one before where the next member has two. */
function startsOfFirst(
  place: Place,
  end: number,
  next: Span | undefined,
  listEnd: number,
  opener: string | null,
): readonly number[] {
  const { words, from, tokens } = place;
  const content: number[] = [];
  for (let at = from; at < end; at += 1) if (tokens[at]?.key !== '') content.push(at);
  if (next && (opener !== null || isArticle(place, next[0]))) {
    const isOpener = (n: number) => (opener === null ? isArticle(place, n) : lowerOf(place, n) === opener);
    let at = end - 1;
    while (at >= from && !isOpener(at)) at -= 1;
    return at > from || (at === from && mayStart(place, at, listEnd)) ? [at] : [];
  }
  const isLong = next !== undefined && tokens.slice(...next).filter(({ key }) => key !== '').length > 1;
  const starts = content.slice(isLong ? -2 : -1);
  return [...(isLong && starts[0] !== content[0] ? content.slice(0, 1) : []), ...starts]
    .map((at) => (words.articles.has(lowerOf(place, at - 1)) && at > from ? at - 1 : at))
    .filter((at) => mayStart(place, at, listEnd));
}

function startsOfKind(place: Place, end: number, listEnd: number): readonly number[] {
  const { words, from, tokens } = place;
  const starts: number[] = [from];
  for (let at = from + 1; at < end; at += 1) if (tokens[at]?.key !== '') starts.push(at);
  return starts
    .filter((at) => at === from || !words.articles.has(lowerOf(place, at)))
    .filter((at) => mayStart(place, at, listEnd));
}

/** What is listed are things, not what somebody does: a verb stands before them, or behind the last. */
function mayStart(place: Place, at: number, listEnd: number): boolean {
  if (at === place.from) return listEnd < place.to && isVerb(place, listEnd);
  const before = place.tokens[at - 1] as Token;
  return (before.key !== '' || (before.traits & BEFORE_VERB) === 0) && !isVerb(place, at - 1);
}
