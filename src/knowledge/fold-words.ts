// The content words of a text as they are indexed and looked up: folded, without stop words, without endings. Called where a document is
// saved, where passages are looked for, and where two mails are compared. Pure.
import { foldText, listTokens } from '../domain/identifiers/fold-text.ts';
import { stemWord } from './stem-word.ts';
import { stopWordsOf } from './stop-words.ts';

const WORD_CHARACTERS_MAX = 60;
/** Stems recur: a desk's documents and mails have some thousand words. */
const STEMS_KEPT_MAX = 20_000;
const stems = new Map<string, string>();

/** In order, as often as they stand there. */
export function foldWords(text: string, language: string): readonly string[] {
  const stopWords = stopWordsOf(language);
  const words: string[] = [];
  for (const { word } of listTokens(foldText(text)))
    if (word.length >= 2 && word.length <= WORD_CHARACTERS_MAX && !stopWords.has(word))
      words.push(stemOf(word, language));
  return words;
}

function stemOf(word: string, language: string): string {
  const key = `${language} ${word}`;
  const known = stems.get(key);
  if (known !== undefined) return known;
  const stem = stemWord(word, language);
  if (stems.size >= STEMS_KEPT_MAX) stems.clear();
  stems.set(key, stem);
  return stem;
}
