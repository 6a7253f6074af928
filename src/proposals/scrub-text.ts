// A customer's words without what tells who they are: names, addresses, numbers, links. The greeting and all below the sign-off are left
// out. Called by propose-examples.ts. What stays is what they want, which is all that an example is for.
import { foldText } from '../domain/identifiers/fold-text.ts';
import { limits } from '../domain/limits.ts';
import { maskSecrets } from '../masking/mask-secrets.ts';
import { EMAIL, LINK, STREET, TOWN } from '../masking/personal-patterns.ts';
import { readLayout } from './read-layout.ts';

const NUMBER = /[\p{L}#]{0,12}[-/]?\p{N}[\p{L}\p{N}/#-]{0,60}(?:[.,]\p{N}{1,20}){0,6}/gu;
/** `names`: folded words of everybody's names. */
export function scrubText(text: string, language: string, names: ReadonlySet<string>): string {
  const { sentences } = readLayout({ fresh: text.slice(0, limits.sent.answeredCharactersMax), signature: '' }, []);
  const numberless = maskSecrets(sentences.join(' '))
    .replace(LINK, '[link]')
    .replace(EMAIL, '[address]')
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
