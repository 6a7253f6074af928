// Which text of a mail counts as its body: the plain part, unless it is empty, a placeholder, or tells less than the HTML.
// The HTML is looked into in any case for text that a reader would not see. Called by parse-message.ts.

import { limits } from '../domain/limits.ts';
import { htmlToText } from './html-text.ts';
import { QUOTE_MARK } from './quote-marks.ts';
import type { BodyPiece } from './read-content.ts';

export interface Body {
  readonly text: string;
  readonly hidden: string;
  readonly hidesOwnWords: boolean;
  readonly faults: readonly string[];
}

/** "Your mail client cannot show HTML" and the like. */
const PLACEHOLDER =
  /^(?:\W{0,20})(?:this (?:message|e-?mail|is an? html)|your (?:mail|e-?mail) (?:client|program)|if you (?:can(?:no|')t|are unable to) (?:read|see|view)|diese (?:nachricht|e-?mail) (?:enthält|ist)|este (?:mensaje|correo) (?:está|contiene)|ce message est)[^\n]{0,200}html/iu;
/** Invisible characters that can carry or break up words: zero width, soft hyphen, bidirectional controls, tags. */
const INVISIBLE =
  /\u034f|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
const TAGS = /[\u{e0020}-\u{e007e}]{1,5000}/gu;

/** The pieces of a body one below the other, each in the form that says more. */
export function chooseBody(pieces: readonly BodyPiece[]): Body {
  const faults = new Set<string>();
  const hidden: string[] = [];
  let hidesOwnWords = false;
  const texts = pieces.slice(0, PIECES_MAX).map((piece) => {
    const form = chooseForm(piece);
    for (const fault of form.faults) faults.add(fault);
    hidden.push(form.hidden);
    hidesOwnWords ||= form.hidesOwnWords;
    return form.text;
  });
  const { textCharactersMax } = limits.mail;
  let text = texts.filter((piece) => piece.trim() !== '').join('\n\n');
  if (text.length > textCharactersMax) {
    faults.add(`The text has ${text.length} characters; the first ${textCharactersMax} were read.`);
    text = text.slice(0, textCharactersMax);
  }
  const clean = text.replace(INVISIBLE, '').replaceAll('\u00a0', ' ');
  if (text.length - clean.length > 20) faults.add('Invisible characters were removed from the text.');
  const tags = [...text.matchAll(TAGS)].map((match) => readTags(match[0]));
  hidden.push(...tags);
  return {
    text: clean,
    hidden: hidden
      .filter((words) => words !== '')
      .join('\n')
      .slice(0, textCharactersMax),
    hidesOwnWords: hidesOwnWords || tags.length > 0,
    faults: [...faults],
  };
}

const PIECES_MAX = 100;

/** Tag characters spell ASCII that no reader sees. */
const readTags = (tags: string): string =>
  [...tags].map((character) => String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xe0000)).join('');

function chooseForm({ plain, html }: BodyPiece): Body {
  const text = (plain ?? '').replaceAll(QUOTE_MARK, ' ');
  if (html === null || html.trim() === '') return { text, hidden: '', hidesOwnWords: false, faults: [] };
  const read = htmlToText(html);
  const { hidden, hidesOwnWords } = read;
  const isEmpty = text.trim() === '';
  if (isEmpty || PLACEHOLDER.test(text)) {
    return read.text === '' ? { text, hidden, hidesOwnWords, faults: [] } : { ...read, faults: [] };
  }
  const { shown, untold } = compareWords(text, read.text);
  if (shown >= SHOWN_WORDS_MIN && untold.length > shown / 2) {
    return { ...read, faults: ['The HTML part says more than the plain part; the HTML part was read.'] };
  }
  const faults =
    untold.length < UNTOLD_WORDS_MIN
      ? []
      : [`The HTML part shows words that the plain part lacks: ${untold.join(' ').slice(0, UNTOLD_CHARACTERS_MAX)}`];
  return { text, hidden, hidesOwnWords, faults };
}

const SHOWN_WORDS_MIN = 10;
const UNTOLD_WORDS_MIN = 8;
const UNTOLD_CHARACTERS_MAX = 300;
const COMPARED_CHARACTERS_MAX = 20_000;

/** How many words the HTML shows, and those of them that the plain part does not hold. */
function compareWords(plain: string, html: string): { readonly shown: number; readonly untold: readonly string[] } {
  const listWords = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]{3,40}/gu) ?? [];
  const shown = listWords(html.slice(0, COMPARED_CHARACTERS_MAX));
  // Quote marks and link addresses make the plain part the longer one of the two.
  const told = new Set(listWords(plain.slice(0, 4 * COMPARED_CHARACTERS_MAX).toLowerCase()));
  return { shown: shown.length, untold: shown.filter((word) => !told.has(word.toLowerCase())) };
}
