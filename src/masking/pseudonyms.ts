// Other names for what tells who somebody is, for a text that goes to a language model: `[NAME_1]`, `[EMAIL_1]`, `[PHONE_1]`, `[ADDRESS_1]`,
// `[LINK_1]`, `[ORDER_1]`, `[TRACKING_1]`. The same thing has the same token in every text of one mail. Called by the stages that ask a model.
import { foldText } from '../domain/identifiers/fold-text.ts';
import { findOrderNumbers } from '../domain/identifiers/order-number.ts';
import { findTrackingNumbers } from '../domain/identifiers/tracking-number.ts';
import { foldName, listShownNames } from './name-words.ts';
import { BARE_LINK, EMAIL, LINK, PHONES, POSTAL } from './personal-patterns.ts';
import { replaceSpans, type Span } from './replace-spans.ts';

export interface KnownPerson {
  /** Of the contact and of the customers of the orders, as code has them: these alone are put back. */
  readonly names: readonly string[];
  /** Lines of postal addresses that are known. */
  readonly addresses: readonly string[];
  readonly orderNumberPattern?: RegExp | null;
}

export interface Pseudonyms {
  hide(text: string): string;
  /** Puts the known names back, as code has them. Links, addresses and numbers of a mail stay tokens: they never go into a reply. */
  reveal(text: string): string;
  /** Whether it has a token that `reveal` does not put back: one that the model made up, or one of a mail's links, addresses or numbers. */
  holdsUnknown(text: string): boolean;
}

const KINDS = ['LINK', 'EMAIL', 'TRACKING', 'ORDER', 'PHONE', 'ADDRESS', 'NAME'] as const;
type Kind = (typeof KINDS)[number];
interface PersonalSpan extends Span {
  readonly kind: Kind;
}

const TOKEN = new RegExp(`\\[(?:${KINDS.join('|')})_\\d{1,6}\\]`, 'gi');
const WORD = /[\p{L}\p{M}'’]{1,60}/gu;
const BARE_ORDER_DIGITS_MIN = 5;
const ADDRESS_CHARACTERS_MIN = 4;

/** Names that are words of a sentence, too: small they are words. Folded; names of up to three letters are treated alike. */
const WORDS_TOO = new Set(
  `will mark may rose grace bill frank hope joy faith dawn iris lily chase drew grant rich rob pat sue art gene dale miles page young long small brown
  black white green gray king price read cook baker ernst klein lang jung gut schwarz weiss braun koch wolf blank mai frank rosa luz mar sol cruz leon
  blanco paz flores blanc petit marine pierre roche bianco rosso serena bella groot jong visser wit bos branco santos leite costa nunca`.split(
    /\s+/,
  ),
);

/** The other names left out: they are no words to look for. */
export const dropTokens = (text: string): string => text.replace(TOKEN, ' ');

export function createPseudonyms({ names, addresses, orderNumberPattern }: KnownPerson): Pseudonyms {
  const given = new Map<string, string>();
  for (const word of names.flatMap((name) => name.match(WORD) ?? []))
    if (foldName(word).length > 1 && !given.has(foldName(word))) given.set(foldName(word), word);
  const shown = new Set<string>();
  const lines = addresses.map((line) => foldText(line).trim()).filter(({ length }) => length >= ADDRESS_CHARACTERS_MIN);
  const tokens = new Map<string, string>();
  const counts = new Map<Kind, number>();
  const revealed = new Map<string, string>();

  const nameIt = ({ kind }: PersonalSpan, written: string): string => {
    const key = `${kind} ${kind === 'NAME' ? foldName(written) : foldText(written).replace(/[\s#]/g, '')}`;
    const known = tokens.get(key);
    if (known !== undefined) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const token = `[${kind}_${count}]`;
    tokens.set(key, token);
    const name = kind === 'NAME' ? given.get(foldName(written)) : undefined;
    if (name !== undefined) revealed.set(token, name);
    return token;
  };

  return {
    hide(text) {
      // A token that the mail itself writes is no token.
      const own = text.replace(TOKEN, (token) => `(${token.slice(1, -1).replace('_', ' ')})`);
      for (const word of listShownNames(own)) shown.add(word);
      return replaceSpans(
        own,
        [
          ...listByForm(own, orderNumberPattern ?? null),
          ...listLines(own, lines),
          ...listNames(own, (word) => given.has(word) || shown.has(word)),
        ],
        nameIt,
      );
    },
    reveal: (text) => text.replace(TOKEN, (token) => revealed.get(token) ?? token),
    holdsUnknown: (text) => [...text.matchAll(TOKEN)].some(([token]) => !revealed.has(token)),
  };
}

function listByForm(text: string, pattern: RegExp | null): readonly PersonalSpan[] {
  const span = (kind: Kind, from: number, length: number): PersonalSpan => ({ kind, from, to: from + length });
  const matches = (kind: Kind, patterns: readonly RegExp[]) =>
    patterns.flatMap((form) => [...text.matchAll(form)].map((hit) => span(kind, hit.index, trimEnd(hit[0]).length)));
  return [
    ...matches('LINK', [LINK, BARE_LINK]),
    ...matches('EMAIL', [EMAIL]),
    ...findTrackingNumbers(text).map(({ number, index }) =>
      span('TRACKING', index, lengthOfCode(text, index, number.length)),
    ),
    ...findOrderNumbers(text, pattern === null ? {} : { pattern }).flatMap(({ raw, index, isCertain }) =>
      isCertain || raw.replace(/\D/g, '').length >= BARE_ORDER_DIGITS_MIN ? [span('ORDER', index, raw.length)] : [],
    ),
    ...matches('PHONE', PHONES),
    ...matches('ADDRESS', POSTAL),
  ];
}

const trimEnd = (written: string): string => written.replace(/[.,;:!?)\]}'"»\s]{1,5}$/u, '');

/** So many letters and digits, with what stands between them. */
function lengthOfCode(text: string, from: number, characters: number): number {
  let at = from;
  for (let left = characters; at < text.length && left > 0; at += 1)
    if (/[\p{L}\p{N}]/u.test(text[at] ?? '')) left -= 1;
  return at - from;
}

/** Known lines as whole words, whatever their case and accents. */
function listLines(text: string, lines: readonly string[]): readonly PersonalSpan[] {
  const folded = foldText(text);
  const isInside = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  return lines.flatMap((line) => {
    const found: PersonalSpan[] = [];
    for (let at = folded.indexOf(line); at >= 0; at = folded.indexOf(line, at + line.length))
      if (!isInside(folded[at - 1]) && !isInside(folded[at + line.length]))
        found.push({ kind: 'ADDRESS', from: at, to: at + line.length });
    return found;
  });
}

function listNames(text: string, isName: (word: string) => boolean): readonly PersonalSpan[] {
  return [...text.matchAll(WORD)].flatMap(({ index, 0: written }) => {
    const word = foldName(written);
    if (!isName(word)) return [];
    const isSmall = !/^['’]*\p{Lu}/u.test(written);
    if (isSmall && (word.length < 4 || WORDS_TOO.has(word))) return [];
    const from = index + (/^['’]*/u.exec(written)?.[0].length ?? 0);
    return [{ kind: 'NAME', from, to: from + word.length } as const];
  });
}
