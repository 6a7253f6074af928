// Where a finished text makes claims, and on which facts each rests, for a person who reads the draft. It runs the very checks of the ground
// check, so that nothing is underlined that they did not look up. Called where a draft is shown.
import type { Fact } from '../domain/fact.ts';
import type { ClaimsInput } from './check-claims.ts';
import { checkText } from './check-text.ts';
import { cutFooter } from './cut-footer.ts';
import { type BookedFact, bookFacts, type Count } from './fact-book.ts';
import { indexOfLines } from './index-of-lines.ts';
import { normaliseText } from './normalise-text.ts';
import type { Word } from './read-text.ts';

/** A stretch of the text, by its characters; `end` is behind the last one. */
export interface FoundClaim {
  readonly start: number;
  readonly end: number;
  /** Of one value that several sources state, each; of a count, what was counted. */
  readonly facts: readonly Fact[];
}

const FACTS_PER_CLAIM_MAX = 6;

/** In their order, none inside another. Empty where the text is written in a way that leaves places unsure, which is none that we write. */
export function findClaims(input: ClaimsInput): readonly FoundClaim[] {
  const text = blankNotes(cutFooter(blankFree(input), input.footer), input.ownNotes ?? []);
  const placeOf = placesIn(text);
  if (placeOf === null) return [];
  const book = bookFacts(input.facts);
  const addresses = new Set(input.reply.to.map(({ address }) => address.toLowerCase()));
  const { read } = checkText(text, { ...input, book, targets: { links: book.links, addresses } });
  const spans = [...joinWords(read.words), ...findLinks(read.text, book.all)].sort((a, b) => a.start - b.start);
  return spans.map(({ start, end, rests }) => ({
    start: placeOf(start),
    end: placeOf(end),
    facts: listFacts(rests, book.all),
  }));
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly rests: readonly (BookedFact | Count)[];
}

/** Words that the same check marked together. */
function joinWords(words: readonly Word[]): readonly Span[] {
  const spans: Span[] = [];
  let last: Word | null = null;
  for (const word of words) {
    const { restsOn: rests, start, end } = word;
    const before = spans.at(-1);
    if (rests !== null && before !== undefined && last?.restsOn === rests) spans[spans.length - 1] = { ...before, end };
    else if (rests !== null) spans.push({ start, end, rests });
    last = word;
  }
  return spans;
}

function findLinks(text: string, all: readonly BookedFact[]): readonly Span[] {
  const links = all.filter(({ fact }) => fact.kind === 'link');
  return links.flatMap((booked) => {
    const start = text.indexOf(booked.key);
    return start < 0 || booked.key === '' ? [] : [{ start, end: start + booked.key.length, rests: [booked] }];
  });
}

function listFacts(rests: Span['rests'], all: readonly BookedFact[]): readonly Fact[] {
  const facts = rests.flatMap((one) => ('fact' in one ? [one.fact] : listCounted(one, all)));
  return [...new Set(facts)].slice(0, FACTS_PER_CLAIM_MAX);
}

const COUNTED: Readonly<Record<Count['leaf'], readonly string[]>> = {
  count: ['title'],
  parcelCount: ['trackingNumber', 'carrierName'],
};

const listCounted = ({ order, leaf: counted }: Count, all: readonly BookedFact[]): readonly Fact[] =>
  all.filter(({ order: own, leaf }) => own === order && COUNTED[counted].includes(leaf)).map(({ fact }) => fact);

/** What a model wrote rests on passages, which are named beside it. Line ends keep the places of all else. */
function blankFree({ reply, free = [] }: ClaimsInput): string {
  return free.reduce((text, paragraph) => {
    const at = indexOfLines(text, paragraph.text);
    if (at < 0) return text;
    const { length } = paragraph.text;
    return `${text.slice(0, at)}${'\n'.repeat(length)}${text.slice(at + length)}`;
  }, reply.text);
}

const blankNotes = (text: string, notes: readonly string[]): string =>
  notes.reduce(
    (rest, note) => (note.length < 2 ? rest : rest.replaceAll(note, `[${'.'.repeat(note.length - 2)}]`)),
    text,
  );

/** From a place in the text as the checks read it to the place in the text itself; null where that is not to be told. */
function placesIn(text: string): ((at: number) => number) | null {
  const normal = normaliseText(text).text;
  if (normal.length === text.length) return (at) => at;
  const places: number[] = [];
  let joined = '';
  for (const { segment, index } of new Intl.Segmenter().segment(text)) {
    const read = normaliseText(segment).text;
    for (let n = 0; n < read.length; n += 1) places.push(index);
    joined += read;
  }
  if (joined !== normal) return null;
  return (at) => places[at] ?? text.length;
}
