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
const BEFORE_VERB = bits('we', 'you', 'can', 'must', 'not');
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
  if (!opening && ((!isJoined && colon === null) || cuts.length > MEMBERS_MAX || cuts.length < (isDenied ? 1 : 2)))
    return [];
  const lastStart = last === undefined ? start : last + (isJoin(place, last) ? 1 : 0);
  const end = endOfMember(place, lastStart);
  const rest: Span[] = cuts.map((cut, n) =>
    n === cuts.length - 1 ? [lastStart, end] : [isJoin(place, cut) ? cut + 1 : cut, cuts[n + 1] ?? end],
  );
  if (!rest.every((span) => isMember(place, span))) return [];
  const firstEnd = cuts[0] ?? end;
  const starts = opening
    ? startsOfKind(place, opening[0], end)
    : colon === null
      ? startsOfFirst(place, firstEnd, rest[0], end)
      : [colon];
  return starts.flatMap((begin) => {
    const first: Span = opening ? [start, firstEnd] : [begin, firstEnd];
    const kind: Span | null = opening ? [begin, opening[0]] : null;
    if (!isMember(place, first) || (kind && !isMember(place, kind))) return [];
    const meaningOf = ([a, b]: Span) => readMeaning(read, tokens, a, b, words);
    const [head, tail] = [meaningOf([from, begin]), meaningOf([end, to])];
    if ((head.traits & bitOf('condition')) !== 0) return [];
    return [
      {
        frame: joinMeanings(head, tail),
        members: [first, ...rest].map(meaningOf),
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
    isInside(end) &&
    !/\)/.test(gapBefore(place.read, place.tokens[end]?.first ?? 0))
  )
    end += 1;
  return end;
}

/** A thing and what it is made of or for; no clause, no number, and no other adverbial. */
function isMember(place: Place, [from, to]: Span): boolean {
  const { tokens, words } = place;
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (words.articles.has(lowerOf(place, at)) || words.links.has(lowerOf(place, at))) continue;
    const isJoined = [at - 1, at + 1].some((beside) => tokens[beside]?.first === token.first);
    if (token.key === '' && !isJoined && isGrammar(place, at)) return false;
    if (token.number !== null || token.isGiven || (token.traits & OF_CLAUSE) !== 0) return false;
    if (token.key !== '') count += 1;
  }
  return count > 0 && count <= MEMBER_WORDS_MAX;
}

/** At its article where the others have one; else at its last word of meaning, or the one before where the next member has two. */
function startsOfFirst(place: Place, end: number, next: Span | undefined, listEnd: number): readonly number[] {
  const { words, from, tokens } = place;
  const content: number[] = [];
  for (let at = from; at < end; at += 1) if (tokens[at]?.key !== '') content.push(at);
  if (next && isArticle(place, next[0])) {
    let at = end - 1;
    while (at >= from && !isArticle(place, at)) at -= 1;
    return at > from || (at === from && mayStart(place, at, listEnd)) ? [at] : [];
  }
  const isLong = next !== undefined && tokens.slice(...next).filter(({ key }) => key !== '').length > 1;
  return content
    .slice(isLong ? -2 : -1)
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
