// Numbers as words: a reply's "within two days" is a fact as much as "within 2 days". Called by mask-sentence.ts.
import { lexiconOf } from '../claims/lexicon/lexicon.ts';
import { foldText, listTokens } from '../domain/identifiers/fold-text.ts';
import type { Language } from '../domain/language.ts';

/** Shares and multiples, with which the ground check does not count, and the Swiss thirty. Folded. */
const FURTHER: Readonly<Record<Language, string>> = {
  en: 'half double percent',
  es: 'mitad doble quincena',
  de: 'halfte prozent dreissig',
  fr: 'quinzaine moitie double',
  it: 'meta doppio',
  nl: 'helft procent',
  pt: 'metade dobro',
};
const words = new Map<Language, ReadonlySet<string>>();

export const holdsNumberWord = (text: string, language: Language): boolean =>
  listTokens(foldText(text)).some(({ word }) => wordsIn(language).has(word));

function wordsIn(language: Language): ReadonlySet<string> {
  const known = words.get(language);
  if (known !== undefined) return known;
  const counted = [...lexiconOf(language).numberWords.keys()].map(foldText);
  const all = new Set([...counted, ...FURTHER[language].split(' ')]);
  words.set(language, all);
  return all;
}
