// A second, careful look at what the rules take for a plain status question: words that speak of another matter (money back,
// another item, another place, what is in stock, what went wrong). Where one stands in the mail a person approves the answer,
// whatever the rules say. It only ever lowers confidence, so a word too many costs a draft and never a wrong mail.
import { foldText } from '../patterns/fold-text.ts';
import { germanOtherMatter } from './de.ts';
import { englishOtherMatter } from './en.ts';
import { spanishOtherMatter } from './es.ts';
import { frenchOtherMatter } from './fr.ts';
import { italianOtherMatter } from './it.ts';
import { dutchOtherMatter } from './nl.ts';
import { portugueseOtherMatter } from './pt.ts';

/** Words of one language as one expression: matched on folded text (lower case, no accents) at word boundaries. */
export const compileOtherMatter = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u');

const WORDS: Readonly<Record<string, RegExp>> = {
  en: compileOtherMatter(englishOtherMatter),
  es: compileOtherMatter(spanishOtherMatter),
  de: compileOtherMatter(germanOtherMatter),
  it: compileOtherMatter(italianOtherMatter),
  nl: compileOtherMatter(dutchOtherMatter),
  fr: compileOtherMatter(frenchOtherMatter),
  pt: compileOtherMatter(portugueseOtherMatter),
};

const TEXT_CHARACTERS_MAX = 20_000;

/** The word that speaks of another matter, folded; null where none does or the language has no list. */
export function findOtherMatter(text: string, language: string): string | null {
  return WORDS[language]?.exec(joinWrappedLines(foldText(text.slice(0, TEXT_CHARACTERS_MAX))))?.[0] ?? null;
}

/** A mail program's line breaks do not part the words of a phrase. */
const joinWrappedLines = (folded: string): string => folded.replace(/([^\n])\r?\n(?=\p{Ll})/gu, '$1 ');
