// What a text says about the state of things: each status phrase with its mood (asserted, denied, promised, or left open by
// a condition, a question or somebody else's words). Called by check-claims; the phrases stand in lexicon/.
import type { Lexicon, Phrase, Target } from './lexicon/lexicon.ts';
import { matchPhrases, type PhraseMatch } from './lexicon/match-phrase.ts';
import { gapBefore, type ReadText, type Sentence } from './read-text.ts';

/** open: said of no state of things ("once it is delivered", "was it delivered?", "you write that …"). */
export type Mood = 'asserted' | 'denied' | 'promised' | 'possible' | 'open';

/** Nobody reads a longer clause; it also keeps hostile text linear. */
const CLAUSE_WORDS_MAX = 60;

export interface StatusClaim {
  readonly targets: readonly Target[];
  readonly phrase: Phrase;
  readonly mood: Mood;
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  /** A condition stands somewhere in the sentence ("we refund it as soon as it is here"). */
  readonly isConditional: boolean;
}

export function readStatuses(read: ReadText, lexicon: Lexicon): readonly StatusClaim[] {
  return read.sentences.flatMap((sentence, index) => {
    const phrases = matchPhrases(lexicon.says, read.words, sentence);
    if (phrases.length === 0) return [];
    const openers = markOpeners(read, lexicon, sentence);
    return phrases.map((match) => ({
      targets: match.phrase.targets,
      phrase: match.phrase,
      mood: moodOf(read, lexicon, sentence, match, openers),
      first: match.first,
      end: match.end,
      sentence: index,
      isConditional: openers.size > 0,
    }));
  });
}

/** The words of a sentence at which a condition or a report of others' words begins. */
function markOpeners(read: ReadText, lexicon: Lexicon, sentence: Sentence): ReadonlySet<number> {
  const openers = new Set<number>();
  for (const match of matchPhrases(lexicon.conditions, read.words, sentence)) openers.add(match.first);
  for (const match of matchPhrases(lexicon.unconditional, read.words, sentence)) openers.delete(match.first);
  for (const match of matchPhrases(lexicon.reports, read.words, sentence)) openers.add(match.first);
  return openers;
}

/** Looks left from the phrase to the start of its clause, and inside the phrase where it has a gap. */
function moodOf(
  read: ReadText,
  lexicon: Lexicon,
  sentence: Sentence,
  match: PhraseMatch,
  openers: ReadonlySet<number>,
): Mood {
  if (sentence.isQuestion) return 'open';
  const { sets } = lexicon;
  let finites = 0;
  let mood: Mood = 'asserted';
  for (let n = match.first + 1; n < match.end - 1; n += 1) {
    const lower = read.words[n]?.lower ?? '';
    if (openers.has(n)) return 'open';
    if (
      match.phrase.steps.includes(null) &&
      !isNamed(match, lower) &&
      (sets.negations.has(lower) || sets.quantifiers.has(lower))
    )
      mood = 'denied';
  }
  if (openers.has(match.first)) return 'open';
  for (let n = match.first - 1; n >= Math.max(sentence.first, match.first - CLAUSE_WORDS_MAX); n -= 1) {
    if (endsClause(read, lexicon, n + 1)) break;
    const lower = read.words[n]?.lower ?? '';
    if (openers.has(n)) return 'open';
    if (sets.contrasts.has(lower)) break;
    if (isDenial(read, lexicon, n, finites)) mood = 'denied';
    else if (mood === 'asserted' && finites === 0 && sets.futures.has(lower)) mood = 'promised';
    else if (mood === 'asserted' && finites === 0 && sets.possibilities.has(lower)) mood = 'possible';
    if (sets.finites.has(lower)) finites += 1;
  }
  if (mood === 'asserted' && lexicon.isNegationAfterVerb && isDeniedAfter(read, lexicon, sentence, match.end))
    return 'denied';
  return mood;
}

const isNamed = (match: PhraseMatch, lower: string): boolean => match.phrase.steps.some((step) => step?.has(lower));

function isDenial(read: ReadText, lexicon: Lexicon, index: number, finites: number): boolean {
  const word = read.words[index];
  if (!word) return false;
  // "No. 12" and "order no 12" are numbers, not denials.
  if (lexicon.sets.quantifiers.has(word.lower))
    return finites <= 1 && !/^\.|#/.test(gapBefore(read, index + 1)) && !read.words[index + 1]?.hasDigit;
  return lexicon.sets.negations.has(word.lower) && finites <= lexicon.negationReach;
}

/** Whether the gap before a word ends the clause of what follows: a bracket, a colon, a dash, a comma before a new subject. */
function endsClause(read: ReadText, lexicon: Lexicon, index: number): boolean {
  const gap = gapBefore(read, index);
  if (gap === ' ') return startsAfterJoin(read, lexicon, index);
  if (/[;:()–—]/.test(gap)) return true;
  return gap.includes(',') && lexicon.sets.starters.has(read.words[index]?.lower ?? '');
}

/** "… and it has", "… und wurde": a main clause of its own begins after the "and". */
function startsAfterJoin(read: ReadText, lexicon: Lexicon, index: number): boolean {
  const isJoin = lexicon.sets.joins.has(read.words[index - 1]?.lower ?? '');
  const lower = read.words[index]?.lower ?? '';
  return isJoin && (lexicon.sets.starters.has(lower) || lexicon.sets.finites.has(lower));
}

function isDeniedAfter(read: ReadText, lexicon: Lexicon, sentence: Sentence, from: number): boolean {
  for (let n = from; n < Math.min(sentence.end, from + CLAUSE_WORDS_MAX); n += 1) {
    if (/[,;:()–—]/.test(gapBefore(read, n))) return false;
    const lower = read.words[n]?.lower ?? '';
    if (lexicon.sets.contrasts.has(lower) || lexicon.sets.joins.has(lower)) return false;
    if (lexicon.sets.negations.has(lower) || lexicon.sets.quantifiers.has(lower)) return true;
  }
  return false;
}
