// Puts right how people write on phones: `thx` is `thanks`, `wheres` is `where is`, `recieved` is `received`. Called by the
// rules judge with the spellings of the mail's language.
import { foldText } from './fold-text.ts';
import { type Word, WordMemory, wordOf } from './known-words.ts';
import type { Sentence } from './read-sentences.ts';

/** For a word what it stands for; SPELT_RIGHT where it is itself. */
export type Spellings = WordMemory<readonly Word[]>;

export function readSpellings(spellings: Readonly<Record<string, string>>): Spellings {
  const meanings = new Map(
    Object.entries(spellings).map(([word, meant]) => [foldText(word), foldText(meant).split(' ').map(wordOf)]),
  );
  return new WordMemory((word) => meanings.get(word) ?? SPELT_RIGHT);
}

const SPELT_RIGHT: readonly Word[] = [];

export function respell(sentence: Sentence, spellings: Spellings): Sentence {
  const isSpeltRight = sentence.words.every((word) => spellings.recall(word) === SPELT_RIGHT);
  if (isSpeltRight) return sentence;
  const words = sentence.words.flatMap((word) => {
    const meant = spellings.recall(word);
    return meant === SPELT_RIGHT ? [word] : meant;
  });
  return { words, isQuestion: sentence.isQuestion };
}
