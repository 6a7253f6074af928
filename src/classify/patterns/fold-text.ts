// Makes text comparable: without case, accents, ligatures, full-width forms, look-alike letters and invisible characters. Used
// by every reader of mail text in this folder, so that 'Devolución', 'devolucion' and 'ＤＥＶＯＬＵＣＩＯＮ' are one word.

const ASCII_ONLY = /^[\x00-\x7f]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const MARKS = /\p{M}/gu;
const LETTERS_WITHOUT_MARKS: Record<string, string> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** Letters of Latin languages with their marks, and the usual quotes and dashes: each folds by itself. */
const LATIN_ONLY = /^[\x00-\u024f\u2010-\u2027\u20ac]*$/;
const BEYOND_ASCII = /[^\x00-\x7f]/g;
const foldedLetters = new Map<string, string>();

/** Lower-case text in which base letters stand for accented ones. Line breaks stay. */
export function foldText(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  if (isLatin(text)) return text.replace(BEYOND_ASCII, foldLetter).toLowerCase();
  return unmaskLetters(foldAnyScript(text));
}

/** Such a text folds like its parts: it has no letters of other scripts that only look like Latin ones. */
export const isLatin = (text: string): boolean => LATIN_ONLY.test(text);

function foldLetter(letter: string): string {
  const known = foldedLetters.get(letter);
  if (known !== undefined) return known;
  const learned = foldAnyScript(letter);
  foldedLetters.set(letter, learned);
  return learned;
}

const foldAnyScript = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/[ßœæøłđı]/g, (letter) => LETTERS_WITHOUT_MARKS[letter] ?? letter);

const GREEK_OR_CYRILLIC = /[\u0370-\u03ff\u0400-\u04ff]/;
const LOOK_ALIKE_WORD = /[a-z\u0370-\u03ff\u0400-\u04ff]{1,60}/g;
const OTHER_WORDS_MAX = 0.2;
const LOOK_ALIKES = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    ѕ: 's',
    т: 't',
    у: 'y',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    α: 'a',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
  }),
);

/** In a lower-case text, words of Greek or Cyrillic letters that only look like Latin ones are written in those; where many words
 * have others too, it is in such a language and stays. */
export function unmaskLetters(text: string): string {
  if (!GREEK_OR_CYRILLIC.test(text)) return text;
  let words = 0;
  let others = 0;
  const plain = text.replace(LOOK_ALIKE_WORD, (word) => {
    words += 1;
    const unmasked = Array.from(word, (letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
    if (!GREEK_OR_CYRILLIC.test(unmasked)) return unmasked;
    others += 1;
    return word;
  });
  return others > OTHER_WORDS_MAX * words ? text : plain;
}
