// The pieces of a text between its spaces, as the language detection reads them: without what is no language (quoted
// phrases, anything with a digit, links, addresses, names of firms). Most pieces of a mail stood in another one before, so
// what each says is kept. Called by detect-language.ts.
import { isLatin } from '../patterns/fold-text.ts';
import { RecentMemory } from '../patterns/recent-memory.ts';
import { type PieceEvidence, readPieceEvidence } from './language-words.ts';

export interface TextPiece extends PieceEvidence {
  readonly text: string;
  readonly isLatin: boolean;
}

const QUOTED_PHRASE = /"[^"\n]{1,120}"|“[^”\n]{1,120}”|„[^“”\n]{1,120}[“”]|«[^»\n]{1,120}»|‘[^’\n]{1,120}’/g;
/** Few mails have one, and to look for one is quicker than to look for phrases. */
const OPENING_QUOTE = /["“„«‘]/;
const NOT_A_WORD = /[\d@]|:\/\/|^www\./;
const NAMES = new Set(
  'ups usps fedex dhl dpd gls express paypal klarna google apple northwind iphone samsung bluetooth homekit led usb sku pdf sms ok'.split(
    ' ',
  ),
);
const PIECES_MAX = 10_000;
/** A longer piece is a page without spaces, and is not met again. */
const KEPT_CHARACTERS_MAX = 60;
const NO_LANGUAGE: TextPiece = { text: '', isLatin: true, wordCount: 0, words: [], letters: [] };
const known = new RecentMemory<TextPiece>(PIECES_MAX);

export function listPieces(text: string): TextPiece[] {
  const chunks = (OPENING_QUOTE.test(text) ? text.replace(QUOTED_PHRASE, ' ') : text).match(/\S+/g) ?? [];
  const pieces: TextPiece[] = [];
  for (const chunk of chunks) {
    const piece = known.get(chunk) ?? readPiece(chunk);
    if (piece !== NO_LANGUAGE) pieces.push(piece);
  }
  return pieces;
}

/** No number or address is kept: they are all different. */
function readPiece(chunk: string): TextPiece {
  if (NOT_A_WORD.test(chunk)) return NO_LANGUAGE;
  const piece = NAMES.has(chunk.toLowerCase())
    ? NO_LANGUAGE
    : { text: chunk, isLatin: isLatin(chunk), ...readPieceEvidence(chunk) };
  if (chunk.length <= KEPT_CHARACTERS_MAX) known.set(chunk, piece);
  return piece;
}
