// The passages that answer to the words of a question, by BM25, above a floor: a passage that shares one common word with it is no answer.
// Called by find-passages.ts.
import { limits } from '../domain/limits.ts';
import type { Passage } from '../ports/knowledge.ts';
import type { KnowledgeRecords } from '../ports/knowledge-records.ts';
import { foldWords } from './fold-words.ts';
import { type WeighedTerm, weighTerms } from './weigh-terms.ts';

export interface WordHit {
  readonly passage: Passage;
  /** The weights of the words that it shares with the question. */
  readonly weight: number;
  /** That weight as a share of that of all the question's words; above 1 where they stand in the heading. */
  readonly share: number;
}

/** Beyond so many passages to be ranked, the question's commonest words are left out. */
const RANKED_MAX = 2_000;
/** `weightShare`: of the weight of a word that one passage alone holds; in a large desk a rare word need not be as rare as that. A word that no
 * passage knows may be what the question is about, and counts `unknownShare` of that. Half the floor is enough for what shares `nearlyAll` of a question. */
const FLOOR = { weightShare: 0.8, weightMax: 4, shareMin: 0.3, unknownShare: 0.3, nearlyAll: 0.8 };
/** A word in the heading or the title says what the passage is about. */
const HEADING_WEIGHT = 1.5;

export function findByWords(
  records: KnowledgeRecords,
  { words, language, isOther }: { readonly words: string; readonly language: string; readonly isOther: boolean },
): readonly WordHit[] {
  const { all, terms, unknown } = weighTerms(records, words, language);
  const sought = terms.slice(0, countRanked(terms));
  const floor = Math.min(FLOOR.weightMax, FLOOR.weightShare * Math.log(1 + all));
  const unknownWeight = FLOOR.unknownShare * unknown * Math.log(1 + all);
  const whole = terms.reduce((sum, { weight }) => sum + weight, unknownWeight);
  return records
    .search(sought, { language, isOther }, limits.knowledge.hitsMax)
    .map((passage) => {
      const weight = sumShared(terms, passage);
      return { passage, weight, share: weight / whole };
    })
    .filter(({ weight, share }) => {
      const isNearlyAll = share >= FLOOR.nearlyAll;
      return share >= FLOOR.shareMin && weight >= (isNearlyAll ? floor / 2 : floor);
    });
}

/** The rarest words, as long as they are not held by too many; one at least. */
function countRanked(terms: readonly WeighedTerm[]): number {
  let ranked = 0;
  const end = terms.findIndex(({ heldBy }, at) => {
    ranked += heldBy;
    return at > 0 && ranked > RANKED_MAX;
  });
  return end < 0 ? terms.length : end;
}

function sumShared(terms: readonly WeighedTerm[], { title, heading, text, language }: Passage): number {
  const above = foldWords(`${title} ${heading}`, language);
  const below = foldWords(text, language);
  let sum = 0;
  for (const term of terms) {
    if (above.some((word) => isMeant(term, word))) sum += term.weight * HEADING_WEIGHT;
    else if (below.some((word) => isMeant(term, word))) sum += term.weight;
  }
  return sum;
}

const isMeant = ({ word, isPrefix }: WeighedTerm, other: string): boolean =>
  isPrefix ? other.startsWith(word) : other === word;
