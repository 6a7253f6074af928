// Puts right how people write on phones: `thx` is `thanks`, `wheres` is `where is`, `recieved` is `received`. Called by the
// rules judge with the spellings of the mail's language.
import { foldText } from './fold-text.ts';
import type { Sentence } from './read-sentences.ts';

export type Spellings = ReadonlyMap<string, readonly string[]>;

export const readSpellings = (spellings: Readonly<Record<string, string>>): Spellings =>
  new Map(Object.entries(spellings).map(([word, meant]) => [foldText(word), foldText(meant).split(' ')]));

export function respell(sentence: Sentence, spellings: Spellings): Sentence {
  if (!sentence.words.some((word) => spellings.has(word))) return sentence;
  return { words: sentence.words.flatMap((word) => spellings.get(word) ?? [word]), isQuestion: sentence.isQuestion };
}
