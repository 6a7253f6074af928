// Which words of a model's paragraph rest on a passage that it cites, are a courtesy, or ask for harmless data. Each sentence is cut
// at its commas and conjunctions, and a cut that leaves the least without support is sought. Called by check-free-paragraph.

import type { Citation } from '../../domain/decision.ts';
import type { Language } from '../../domain/language.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ReadText } from '../read-text.ts';
import { type Answer, agrees, answerAt } from './answer.ts';
import { cutSentence, tokensOf } from './cut-sentence.ts';
import { bitOf, type FreeWords } from './free-words.ts';
import { isCourtesy, isRequest } from './politeness.ts';
import { chooseMembers } from './read-list.ts';
import { type Meaning, readMeaning, readTokens, type Token } from './read-meaning.ts';
import { type Passage, readPassage } from './read-passage.ts';
import { type Surroundings, supports } from './supports.ts';

/** A stretch of words [first, end) that rests on nothing so far. */
export interface Unsupported {
  readonly first: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly tokens: readonly Token[];
}

/** What rests on a passage, and what on nothing so far; courtesies are neither. */
export interface Support {
  readonly vouched: readonly (readonly [first: number, end: number])[];
  readonly open: readonly Unsupported[];
}

export function findSupport(
  read: ReadText,
  language: Language,
  { words, lexicon, citations }: { words: FreeWords; lexicon: Lexicon; citations: readonly Citation[] },
): Support {
  const passages = citations
    .filter((citation) => citation.language === language)
    .map((citation) => readPassage(citation, language, words, lexicon));
  const tokens = readTokens(read, words, lexicon);
  const paragraph = readMeaning(read, tokens, 0, tokens.length, words);
  const conditions = new Set<string>();
  const spans = read.sentences.map((sentence) => tokensOf(tokens, sentence));
  for (const [from, to] of spans) {
    const meaning = readMeaning(read, tokens, from, to, words);
    if ((meaning.traits & STATES_CONDITION) !== 0) for (const key of meaning.keys) conditions.add(key);
  }
  const before = new Set<string>();
  const open: Unsupported[] = [];
  const vouched: (readonly [number, number])[] = [];
  // A "no" that is a sentence of its own, until the next one agrees with it.
  const pending: { readonly answer: Answer; readonly span: Span }[] = [];
  for (const [n, sentence] of read.sentences.entries()) {
    if (sentence.end === sentence.first) continue;
    const span = spans[n] ?? [0, 0];
    const alone = span[1] === span[0] + 1 ? answerAt(read, tokens, span, words) : null;
    if (alone) {
      pending.push({ answer: alone, span });
      continue;
    }
    const edges = cutSentence(read, tokens, sentence, words);
    const own = readMeaning(read, tokens, ...span, words).keys;
    for (const key of own) before.add(key);
    const search = {
      words,
      passages,
      paragraph,
      conditions,
      sentence: own,
      before: new Set(before),
      isQuestion: sentence.isQuestion,
    };
    const parts = answered(read, tokens, edges, search) ?? partition(read, tokens, edges, search);
    const last = pending.at(-1);
    if (last && parts.open.length === 0 && agrees(last.answer, read, tokens, words, parts.vouched)) pending.pop();
    open.push(...parts.open);
    vouched.push(...parts.vouched);
  }
  for (const { span } of pending) open.push(...nothingOf(read, tokens, span, words).open);
  return { vouched, open };
}

/** Null where nothing is answered, or where a "yes" stands before what facts say. */
function answered(read: ReadText, tokens: readonly Token[], edges: readonly number[], search: Search): Support | null {
  const [from = 0, to = 0] = [edges[0], edges.at(-1)];
  const answer = to > from + 1 ? answerAt(read, tokens, [from, to], search.words) : null;
  if (!answer) return null;
  const parts = partition(read, tokens, [from + 1, ...edges.filter((edge) => edge > from + 1)], search);
  if (parts.open.length === 0 && agrees(answer, read, tokens, search.words, parts.vouched)) return parts;
  const isOfFacts = answer === 'yes' && (parts.open.length > 0 || parts.vouched.length === 0);
  return isOfFacts ? null : nothingOf(read, tokens, [from, to], search.words);
}

function nothingOf(read: ReadText, tokens: readonly Token[], [from, to]: Span, words: FreeWords): Support {
  const own = tokens.slice(from, to);
  const meaning = readMeaning(read, tokens, from, to, words);
  return { open: [{ first: own[0]?.first ?? 0, end: own.at(-1)?.end ?? 0, meaning, tokens: own }], vouched: [] };
}

type Span = readonly [number, number];

interface Search {
  readonly words: FreeWords;
  readonly passages: readonly Passage[];
  readonly paragraph: Meaning;
  readonly conditions: ReadonlySet<string>;
  /** Words of meaning of the sentence, and of it and those before it. */
  readonly sentence: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly isQuestion: boolean;
}

const STATES_CONDITION = bitOf('must') | bitOf('condition') | bitOf('only');

/** The stretches between the edges that no partition can support, with as few words of meaning as may be. */
function partition(
  read: ReadText,
  tokens: readonly Token[],
  edges: readonly number[],
  search: Search,
): { readonly open: readonly Unsupported[]; readonly vouched: Support['vouched'] } {
  const count = edges.length - 1;
  const best: { cost: number; open: Unsupported[]; vouched: (readonly [number, number])[] }[] = [
    { cost: 0, open: [], vouched: [] },
  ];
  for (let to = 1; to <= count; to += 1) {
    for (let from = to - 1; from >= 0; from -= 1) {
      const before = best[from];
      if (!before) continue;
      const [start, end] = [edges[from] ?? 0, edges[to] ?? 0];
      const meaning = readMeaning(read, tokens, start, end, search.words);
      const isWhole = count === 1 || (from === 0 && to === count);
      const place = { isWhole, isFirst: from === 0 };
      const rest = restsOn(read, tokens.slice(start, end), meaning, search, place);
      const isSupported = rest !== 'nothing';
      if (!isSupported && to - from > 1) continue;
      const cost = before.cost + (isSupported ? 0 : 1 + meaning.content.length);
      if ((best[to]?.cost ?? Number.POSITIVE_INFINITY) <= cost) continue;
      const [first, last] = [tokens[start]?.first ?? 0, tokens[end - 1]?.end ?? 0];
      best[to] = {
        cost,
        vouched: rest === 'passage' ? [...before.vouched, [first, last]] : before.vouched,
        open: isSupported
          ? before.open
          : [...before.open, { first, end: last, meaning, tokens: tokens.slice(start, end) }],
      };
    }
  }
  const { open = [], vouched = [] } = best[count] ?? {};
  return { open: joinNeighbours(read, tokens, open, search.words), vouched };
}

/** What is left open side by side is judged as one. */
function joinNeighbours(
  read: ReadText,
  tokens: readonly Token[],
  open: readonly Unsupported[],
  words: FreeWords,
): Unsupported[] {
  const joined: Unsupported[] = [];
  for (const stretch of open) {
    const last = joined.at(-1);
    if (last?.end !== stretch.first) {
      joined.push(stretch);
      continue;
    }
    const both = [...last.tokens, ...stretch.tokens];
    const from = tokens.indexOf(both[0] as Token);
    joined[joined.length - 1] = {
      first: last.first,
      end: stretch.end,
      tokens: both,
      meaning: readMeaning(read, tokens, from, from + both.length, words),
    };
  }
  return joined;
}

/** A piece of a sentence must say enough to be told from another. */
const PIECE_WORDS_MIN = 2;

function restsOn(
  read: ReadText,
  tokens: readonly Token[],
  meaning: Meaning,
  search: Search,
  { isWhole, isFirst }: { readonly isWhole: boolean; readonly isFirst: boolean },
): 'passage' | 'courtesy' | 'nothing' {
  if (isCourtesy(tokens, meaning)) return 'courtesy';
  if (!isWhole && isEmpty(meaning)) return 'courtesy';
  const isAsking =
    search.isQuestion || (meaning.content[0] !== undefined && (meaning.content[0].traits & bitOf('ask')) !== 0);
  if (isAsking && isRequest(tokens, meaning, search.isQuestion)) return 'courtesy';
  if (search.isQuestion || (isAsking && (meaning.traits & bitOf('secret')) !== 0)) return 'nothing';
  if (tokens.some(({ first, isGiven }) => isGiven && read.words[first]?.explainedBy === 'identifier')) return 'nothing';
  const turns = (meaning.traits & (bitOf('not') | bitOf('except'))) === 0 ? 0 : 1;
  const weight = meaning.content.length + meaning.numbers.length + turns;
  if (weight === 0 || (weight < PIECE_WORDS_MIN && !isWhole)) return 'nothing';
  if (contradictsAnswer(tokens, meaning)) return 'nothing';
  const isSaid = search.passages.some(({ stretches, lists, topic }) => {
    const around: Surroundings = {
      paragraph: search.paragraph,
      sentence: search.sentence,
      conditions: search.conditions,
      subjects: isWhole || isFirst ? search.before : search.sentence,
      topic,
      words: search.words,
    };
    const hasList = () =>
      lists.some((list) => {
        const chosen = chooseMembers(list, meaning);
        return chosen !== null && supports(chosen, meaning, around);
      });
    return (
      stretches.some(
        (stretch) => (weight >= PIECE_WORDS_MIN || stretch.content.length === 1) && supports(stretch, meaning, around),
      ) || hasList()
    );
  });
  return isSaid ? 'passage' : 'nothing';
}

const ADDRESSING = bitOf('you') | bitOf('your') | bitOf('we') | bitOf('is') | bitOf('core') | bitOf('courtesy');

/** It says nothing on its own: "please note", "of course not" would. */
const isEmpty = ({ content, numbers, traits }: Meaning): boolean =>
  content.length === 0 && numbers.length === 0 && (traits & ~ADDRESSING) === 0;

/** "Yes" before a denial, or "no" without one. */
function contradictsAnswer(tokens: readonly Token[], meaning: Meaning): boolean {
  const first = tokens[0]?.traits ?? 0;
  const isDenied = (meaning.traits & bitOf('not')) !== 0;
  if ((first & bitOf('yes')) !== 0) return isDenied;
  return false;
}
