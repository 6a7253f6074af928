// Makes text comparable: without case, accents, ligatures, full-width forms and invisible characters. Used by every
// reader of mail text in this folder, so that 'Devolución', 'devolucion' and 'ＤＥＶＯＬＵＣＩＯＮ' are one word.

const ASCII_ONLY = /^[\x00-\x7f]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const MARKS = /\p{M}/gu;
const LETTERS_WITHOUT_MARKS: Record<string, string> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** Lower-case text in which base letters stand for accented ones. Line breaks stay. */
export function foldText(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/[ßœæøłđı]/g, (letter) => LETTERS_WITHOUT_MARKS[letter] ?? letter);
}
