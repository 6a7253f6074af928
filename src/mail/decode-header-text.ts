// Decodes the text of a header field: RFC 2047 words, also broken ones, by postal-mime, and what senders do wrong around
// them. Called wherever a subject, a display name or a file name is read. Standards: RFC 2047, RFC 2231 section 5.
import { decodeWords } from 'postal-mime';
import { decodeMixedUtf8 } from './decode-bytes.ts';

/** A word cut at the end of the field: its closing `?=` is missing. */
const CUT_WORD = /=\?[\w.:*-]{1,60}\?[qb]\?[^?\s]{0,2000}\??$/i;
const UTF8_LABEL = /=\?utf-?8(?=[?*])/gi;
/** Windows-1252 reads the two bytes of `ü` as `Ã¼`: a lead byte's letter and then what a following byte can be. */
const DOUBLE_DECODED = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/;

/** The text with encoded words decoded; control characters and line breaks become spaces. Never throws. */
export function decodeHeaderText(value: string): string {
  const text = value.includes('=?') ? mendDoubleDecoding(decodeWords(mendEncodedWords(value))) : value;
  return text.replace(/[\p{Cc}\u2028\u2029]{1,1000}/gu, ' ').trim();
}

/** Encoded words that can be decoded without losing a byte: a cut one is closed, and one that claims a UTF-8 that it does
 * not hold is read as windows-1252. */
export function mendEncodedWords(value: string): string {
  if (!value.includes('=?')) return value;
  const closed = CUT_WORD.test(value) ? `${value.replace(/\?$/, '')}?=` : value;
  return decodeWords(closed).includes('\ufffd') ? closed.replace(UTF8_LABEL, '=?windows-1252') : closed;
}

const BYTE_OF_CHARACTER = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, index) => 128 + index))].map(
    (character, index) => [character, 128 + index],
  ),
);

/** UTF-8 that was labelled windows-1252 is read again; text that is no such thing comes back unchanged. */
function mendDoubleDecoding(text: string): string {
  if (!DOUBLE_DECODED.test(text)) return text;
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const byte = code < 128 ? code : BYTE_OF_CHARACTER.get(character);
    if (byte === undefined) return text;
    bytes.push(byte);
  }
  return decodeMixedUtf8(Uint8Array.from(bytes));
}
