// A customer's mail and its reply without what tells who it was: names, addresses, numbers, links, amounts. Called by find-approved-replies.ts
// for what a model is shown of other customers' mails.
import { limits } from '../domain/limits.ts';
import { parseMessage } from '../mail/parse-message.ts';
import { foldNames } from '../masking/name-words.ts';
import { scrubText } from '../proposals/scrub-text.ts';

/** In German, where every noun is written large, a name is told by what stands before it. */
const CALLED = /(?<!\p{L})(Herrn?|Frau|Familie|Hr\.|Fr\.) (?:(?:Dr|Prof)\. ){0,2}\p{Lu}[\p{L}'’-]{1,40}/gu;
const NUMBERS = /#(?:[ ./-]{0,2}#){1,50}/g;
const TEXT_CHARACTERS_MIN = 15;

/** `raw` is the customer's mail, whose people are not named. The words are cut to limits.model.exampleCharactersMax, and empty where too few
 * are left. */
export async function scrubExample(raw: Uint8Array, language: string): Promise<(text: string) => string> {
  const parsed = await parseMessage(raw).catch(() => null);
  const people = parsed?.ok ? [...parsed.value.from, ...parsed.value.to, ...parsed.value.cc] : [];
  const names = foldNames(
    people.flatMap(({ name, address }) => [name, (address.split('@')[0] ?? '').replace(/[._\d-]/g, ' ')]),
  );
  return (text) => {
    const scrubbed = scrubText(text, language, names).replace(CALLED, '$1 [name]').replace(NUMBERS, '#');
    const plain = scrubbed.replace(/\[name\](?:[\s,]{1,3}\[name\]){1,20}/gu, '[name]');
    return plain.length < TEXT_CHARACTERS_MIN ? '' : cut(plain);
  };
}

/** After the last whole sentence that fits. */
function cut(text: string): string {
  const { exampleCharactersMax } = limits.model;
  if (text.length <= exampleCharactersMax) return text;
  const start = text.slice(0, exampleCharactersMax);
  const end = Math.max(...['. ', '! ', '? '].map((mark) => start.lastIndexOf(mark)));
  return end > 0 ? start.slice(0, end + 1) : `${start.slice(0, exampleCharactersMax - 1)}…`;
}
