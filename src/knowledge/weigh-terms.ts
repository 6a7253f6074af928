// The words of a question as they are looked for in the desk's passages, each with what it is worth: the rarer the more. Called by
// find-by-words.ts.
import { limits } from '../domain/limits.ts';
import type { KnowledgeRecords, SearchTerm } from '../ports/knowledge-records.ts';
import { foldWords } from './fold-words.ts';

export interface WeighedTerm extends SearchTerm {
  /** Of how many passages hold it (idf, as BM25 has it). */
  readonly weight: number;
  readonly heldBy: number;
}

/** From this length on a word's beginning is enough; in the Romance languages endings change the last letter of the stem as well. */
const PREFIX = { charactersMin: 5, shortenedFrom: 8, shortenedFromRomance: 6 };
const ROMANCE = new Set(['es', 'fr', 'it', 'pt']);
/** These languages write `Rückgabefrist` for the term of a return. */
const COMPOUNDING = new Set(['de', 'nl']);
const COMPOUND = { charactersMin: 8, partCharactersMin: 4, weightShare: 0.7 };

export interface WeighedWords {
  /** How many passages there are. */
  readonly all: number;
  /** Only those that some passage holds, the rarest first. */
  readonly terms: readonly WeighedTerm[];
  /** How many of the words no passage knows. */
  readonly unknown: number;
}

export function weighTerms(
  records: Pick<KnowledgeRecords, 'countPassages'>,
  words: string,
  language: string,
): WeighedWords {
  const { queryWordsMax } = limits.knowledge;
  const stems = [...new Set(foldWords(words.slice(0, limits.model.mailCharactersMax), language))].slice(
    0,
    queryWordsMax,
  );
  const wanted = stems.map((stem) => termOf(stem, language));
  const { all, holding } = records.countPassages(wanted);
  const terms = new Map<string, WeighedTerm>();
  let unknown = 0;
  const add = (term: SearchTerm, heldBy: number, share = 1): void => {
    if (heldBy > 0 && !terms.has(term.word))
      terms.set(term.word, { ...term, heldBy, weight: share * Math.log(1 + (all + 0.5) / (heldBy + 0.5)) });
  };
  for (const [at, term] of wanted.entries()) {
    const heldBy = holding[at] ?? 0;
    add(term, heldBy);
    const stem = stems[at] ?? '';
    const isLong = COMPOUNDING.has(language) && stem.length >= COMPOUND.charactersMin;
    const parts = isLong ? findParts(records, stem) : [];
    for (const [part, partHeldBy] of parts) add(part, partHeldBy, COMPOUND.weightShare);
    if (heldBy === 0 && parts.length === 0) unknown += 1;
  }
  return { all, terms: [...terms.values()].sort((a, b) => a.heldBy - b.heldBy).slice(0, queryWordsMax), unknown };
}

function termOf(stem: string, language: string): SearchTerm {
  if (stem.length < PREFIX.charactersMin || /\d/.test(stem)) return { word: stem, isPrefix: false };
  const from = ROMANCE.has(language) ? PREFIX.shortenedFromRomance : PREFIX.shortenedFrom;
  return { word: stem.length >= from ? stem.slice(0, -1) : stem, isPrefix: true };
}

/** The longest words of the passages with which it begins and ends. */
function findParts(
  records: Pick<KnowledgeRecords, 'countPassages'>,
  stem: string,
): readonly (readonly [SearchTerm, number])[] {
  const { partCharactersMin } = COMPOUND;
  const lengths = Array.from(
    { length: stem.length - 2 * partCharactersMin + 1 },
    (_, n) => partCharactersMin + n,
  ).reverse();
  const longest = (parts: readonly string[]): readonly (readonly [SearchTerm, number])[] => {
    const asked = parts.map((word) => ({ word, isPrefix: false }));
    const { holding } = records.countPassages(asked);
    const at = holding.findIndex((count) => count > 0);
    const term = asked[at];
    return term === undefined ? [] : [[term, holding[at] ?? 0]];
  };
  return [
    ...longest(lengths.map((length) => stem.slice(0, length))),
    ...longest(lengths.map((length) => stem.slice(-length))),
  ];
}
