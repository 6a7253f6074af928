// The titles that a text names in full, whatever its capitals and marks: who names one wants no list of similar ones. Called by
// gatherFacts with the catalogue.
import { limits } from '../limits.ts';
import { foldText, listTokens } from './fold-text.ts';

/** "Desk lamp" is a title here and a common name there; of two words only the title's own spelling counts, of one none. */
const WORDS_MIN = 2;
const SURE_WORDS_MIN = 3;

const keys = new WeakMap<readonly string[], readonly string[]>();

/** The titles named in full, without those that are only part of a longer one named. */
export function findExactTitles(text: string, titles: readonly string[]): readonly string[] {
  const start = text.slice(0, limits.identify.itemTextCharactersMax);
  const words = keyOf(start);
  const titleKeys = keys.get(titles) ?? titles.map(keyOf);
  keys.set(titles, titleKeys);
  const named = titles.flatMap((title, at) => {
    const key = titleKeys[at] ?? '';
    if (!words.includes(key)) return [];
    const count = key.trim().split(' ').length;
    const isNamed = count >= SURE_WORDS_MIN || (count >= WORDS_MIN && start.includes(title));
    return isNamed ? [{ title, key }] : [];
  });
  return named
    .filter(({ key }) => !named.some((other) => other.key !== key && other.key.includes(key)))
    .map(({ title }) => title);
}

const keyOf = (text: string): string =>
  ` ${listTokens(foldText(text))
    .map(({ word }) => word)
    .join(' ')} `;
