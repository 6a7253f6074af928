// A customer's words without what tells who they are: names, addresses, numbers, links. The greeting and all below the sign-off are left
// out. Called by propose-examples.ts. What stays is what they want, which is all that an example is for.
import { foldText } from '../domain/identifiers/fold-text.ts';
import { limits } from '../domain/limits.ts';
import { readLayout } from './read-layout.ts';

const LINK = /(?:https?:\/\/|www\.)\S{1,2000}/giu;
const ADDRESS = /[^\s@<>()]{1,80}@[^\s@<>()]{2,255}/gu;
const NUMBER = /[\p{L}#]{0,12}[-/]?\p{N}[\p{L}\p{N}/#-]{0,60}(?:[.,]\p{N}{1,20}){0,6}/gu;
/** `Hafenstrasse 12`, `28195 Bremen`; elsewhere than in German a word written large inside a sentence is left out anyway. */
const STREET =
  /\p{L}{0,30}(?:str\.|stra(?:ß|ss)e|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein) \p{N}{1,4}\p{L}?(?!\p{L})/giu;
const TOWN = /(?<![\p{L}\p{N}-])\p{N}{4,5} \p{Lu}\p{L}{1,30}/gu;
const WORD = /[\p{L}\p{M}'’-]{1,60}/gu;

/** `names`: folded words of everybody's names. */
export function scrubText(text: string, language: string, names: ReadonlySet<string>): string {
  const { sentences } = readLayout({ fresh: text.slice(0, limits.sent.answeredCharactersMax), signature: '' }, []);
  const numberless = sentences
    .join(' ')
    .replace(LINK, '[link]')
    .replace(ADDRESS, '[address]')
    .replace(STREET, '[address]')
    .replace(TOWN, '[address]')
    .replace(NUMBER, '#');
  let isFirst = true;
  return numberless
    .replace(/[.!?]\s|[\p{L}\p{M}'’-]{1,60}/gu, (hit) => {
      if (/[.!?]/u.test(hit)) {
        isFirst = true;
        return hit;
      }
      const mayTell = !isFirst && language !== 'de' && /^\p{Lu}\p{Ll}/u.test(hit) && !/^I['’]/u.test(hit);
      isFirst = false;
      return names.has(foldText(hit).replace(/'s$/u, '')) || mayTell ? '[name]' : hit;
    })
    .replace(/\[name\](?:[\s,]{1,3}\[name\]){1,20}/gu, '[name]')
    .trim();
}

/** The words of names, as they are looked up. */
export const foldNames = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names.flatMap((name) => [...foldText(name).matchAll(WORD)].map(([word]) => word)).filter((word) => word.length > 2),
  );
