// A reply taken apart as letters are laid out: greeting, sentences, sign-off, signature. Called by read-sent-reply.ts. Where in doubt a
// line is part of the letter's body. Whatever is read here counts only where many replies agree.
import { foldText } from '../domain/identifiers/fold-text.ts';
import { limits } from '../domain/limits.ts';
import type { MessageText } from '../domain/message.ts';
import { GREETINGS } from '../masking/greeting-words.ts';
import { readContactName } from '../voice/contact-name.ts';
import { listSentences } from './list-sentences.ts';

/** `named` has `{name}` or `{firstName}` in the name's place; `other` speaks to somebody in a way that cannot be told. */
export type Greeting =
  | { readonly kind: 'named' | 'nameless'; readonly value: string }
  | { readonly kind: 'other' | 'none' };

export interface Layout {
  readonly greeting: Greeting;
  readonly sentences: readonly string[];
  readonly signOff: string | null;
  /** The lines below the sign-off, without marks such as `-- `. */
  readonly signature: readonly string[];
}

const GREETING = { charactersMax: 60, wordsMax: 7 };
const SIGN_OFF = { charactersMax: 40, wordsMax: 6 };
const BODY_WORDS_MIN = 4;

/** `names` are the display names that the one who is written to goes by. */
export function readLayout(
  { fresh, signature }: Pick<MessageText, 'fresh' | 'signature'>,
  names: readonly string[],
): Layout {
  const { linesMax } = limits.sent;
  const lines = fresh.split('\n').slice(0, linesMax).map(tidyLine);
  const first = lines.findIndex((line) => line !== '');
  const opened = readGreeting(lines, first, names);
  const tailAt = findTail(lines, opened.bodyAt);
  const tail = [...lines.slice(tailAt), ...signature.split('\n').slice(0, linesMax).map(tidyLine)].filter(
    isSignatureLine,
  );
  const [head = ''] = tail;
  const hasSignOff = isSignOff(head, names);
  return {
    greeting: opened.greeting,
    sentences: listSentences([opened.rest, ...lines.slice(opened.bodyAt, tailAt)]),
    signOff: hasSignOff ? head : null,
    signature: hasSignOff ? tail.slice(1) : tail,
  };
}

const tidyLine = (line: string): string => line.replace(/[\u00a0\t ]{1,200}/gu, ' ').trim();
const isSignatureLine = (line: string): boolean => /[\p{L}\p{N}]/u.test(line);
const wordsOf = (line: string): readonly string[] => line.split(' ').filter((word) => /\p{L}/u.test(word));

interface Opened {
  readonly greeting: Greeting;
  /** What follows the greeting on its own line. */
  readonly rest: string;
  readonly bodyAt: number;
}

function readGreeting(lines: readonly string[], first: number, names: readonly string[]): Opened {
  const line = lines[first] ?? '';
  const begin = line.slice(0, GREETING.charactersMax);
  const called = findName(begin, names);
  const end = called?.end ?? endOfSalutation(line);
  const salutation = end === null ? '' : line.slice(0, end);
  const words = wordsOf(salutation);
  if (end === null || words.length === 0 || words.length > GREETING.wordsMax || /[\d@/{}<>[\]\\]/.test(salutation))
    return { greeting: { kind: 'none' }, rest: '', bodyAt: Math.max(0, first) };
  return {
    greeting: called?.greeting ?? { kind: 'nameless', value: salutation },
    rest: line.slice(end).trim(),
    bodyAt: first + 1,
  };
}

/** A greeting word's line up to its first sign, or a line that ends with a comma: `Ahoy,`. */
function endOfSalutation(line: string): number | null {
  const isCalled = /^\P{L}{0,3}\p{L}[^,]{0,30},$/u.test(line);
  const [first = ''] = wordsOf(line);
  if (!isCalled && !GREETINGS.has(foldWord(first))) return null;
  const end = /^[^,!:.?]{2,50}[,!:.](?=\s|$)/u.exec(line)?.[0].length;
  return end ?? (line.length <= GREETING.charactersMax ? line.length : null);
}

interface Called {
  readonly greeting: Greeting;
  readonly end: number;
}

/** The name of who is written to, with a sign or nothing behind it; `other` where it is not as Waybill would write it. */
function findName(line: string, names: readonly string[]): Called | null {
  for (const given of names) {
    const name = readContactName(given);
    if (name === null) continue;
    for (const [written, place] of [
      [name.full, '{name}'],
      [name.first, '{firstName}'],
    ] as const) {
      const at = findWord(line, written);
      const sign = at < 0 ? null : /^[,!:.;–-]{0,2}(?=\s|$)/u.exec(line.slice(at + written.length));
      if (sign === null || (sign[0] === '' && at + written.length < line.length)) continue;
      const value = line.slice(0, at) + place + sign[0];
      const isOther = holdsName(line.slice(0, at), names);
      return {
        greeting: isOther ? { kind: 'other' } : { kind: 'named', value },
        end: at + written.length + sign[0].length,
      };
    }
  }
  const end = endOfSalutation(line);
  return end !== null && holdsName(line.slice(0, end), names) ? { greeting: { kind: 'other' }, end } : null;
}

/** Where the words stand in the line, not inside others. */
function findWord(line: string, words: string): number {
  const at = foldText(line).indexOf(foldText(words));
  const isInside = (character: string | undefined) => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
  return at >= 0 && !isInside(line[at - 1]) && !isInside(line[at + words.length]) ? at : -1;
}

const holdsName = (line: string, names: readonly string[]): boolean =>
  names.some((name) => name.split(/[\s,]/u).some((word) => word.length > 2 && findWord(line, word) >= 0));

const foldWord = (word: string): string => foldText(word).replace(/[^a-zß]/gu, '');

/** The first line of what stands below the letter's last sentence. */
function findTail(lines: readonly string[], from: number): number {
  let at = lines.length;
  while (at > from && !isBodyLine(lines[at - 1] ?? '')) at -= 1;
  return at;
}

function isBodyLine(line: string): boolean {
  const words = wordsOf(line).length;
  if (/^[-*•] /u.test(line) || words > SIGN_OFF.wordsMax + 2) return true;
  return words >= BODY_WORDS_MIN && /[.?!…:]$/u.test(line);
}

/** A name alone is none: `Ann`, or whom the letter goes to. */
function isSignOff(line: string, names: readonly string[]): boolean {
  const words = wordsOf(line);
  if (words.length > SIGN_OFF.wordsMax || line.length > SIGN_OFF.charactersMax) return false;
  if (!/^[\p{L}\p{M}\p{Zs}'’.,!-]{2,}$/u.test(line) || holdsName(line, names)) return false;
  return line.endsWith(',') || line.endsWith('!') || words.length > 1;
}
