// Puts the brand's own words in the place of those of our templates. Only run-program.ts calls it, and only with what a template itself
// writes: no fact, title, name or free text ever comes in here.
import type { Language } from '../domain/language.ts';
import type { WordToUse } from '../domain/words-to-use.ts';

/** What stands right before and behind a piece; '' where nothing touches it. */
interface Edges {
  readonly before: string;
  readonly after: string;
}
/** The piece in the brand's words. */
export type Wording = (text: string, edges: Edges) => string;

/** What a word cannot be parted from: "e-mail", "l'ordine" and the parts of a link are no place for another word. */
const JOINED_BEFORE = /[\p{L}\p{M}\p{N}'’\-/@._?=&#%]$/u;
const JOINED_AFTER = /^(?:[\p{L}\p{M}\p{N}\-/@_=&#%]|[.'’:]\p{L})/u;

const unchanged: Wording = (text) => text;

/** Whole words, the longest entry first, each place once; the case of the first letter stays. */
export function wordingOf(entries: readonly WordToUse[], language: Language): Wording {
  const own = entries.filter((entry) => entry.language === language);
  if (own.length === 0) return unchanged;
  const byInstead = new Map(own.map((entry) => [keyOf(entry.instead), entry]));
  const longestFirst = [...own].sort((a, b) => b.instead.length - a.instead.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.map(({ instead }) => sourceOf(instead)).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );
  return (text, edges) =>
    text.replace(pattern, (found, at: number) => {
      const before = at === 0 ? edges.before : text.slice(Math.max(0, at - 2), at);
      const after = text.slice(at + found.length) || edges.after;
      const entry = byInstead.get(keyOf(found));
      return entry === undefined || JOINED_BEFORE.test(before) || JOINED_AFTER.test(after)
        ? found
        : inCaseOf(found, entry);
    });
}

const keyOf = (words: string): string => words.replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();

/** Entries hold letters, marks, spaces, hyphens and apostrophes alone. A line may end between two words, a paragraph may not. */
const sourceOf = (words: string): string =>
  words.replace(/['’]/g, "['’]").replaceAll(' ', '(?:[ \\t]+|[ \\t]*\\n[ \\t]*)');

/** As it is entered where the template writes the word as it is entered; else with the template's first letter, large or small. */
function inCaseOf(found: string, { instead, say }: WordToUse): string {
  const [first = ''] = found;
  if (instead.startsWith(first)) return say;
  const [start = ''] = say;
  return (isLarge(first) ? start.toUpperCase() : start.toLowerCase()) + say.slice(start.length);
}

const isLarge = (letter: string): boolean => letter !== letter.toLowerCase();
