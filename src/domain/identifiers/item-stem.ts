// Words reduced to what singular and plural, and mostly both genders, have in common: light rules of one language each,
// applied alike to the glossary and to the text. Called by item-glossary.ts and item-mentions.ts with folded words.
import type { Language } from '../language.ts';

const LENGTH_MIN = 4;

/** The stem of a folded word in a language. Words under four letters and numbers stay as they are. */
export function stemWord(word: string, language: Language): string {
  const plain = word.replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  return plain.length < LENGTH_MIN ? plain : STEMMERS[language](plain);
}

const JOINING: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['the', 'for', 'a', 'of']),
  es: new Set(['de', 'del', 'para', 'el', 'la', 'los', 'las', 'mi', 'en']),
  pt: new Set(['de', 'do', 'da', 'dos', 'das', 'para', 'o', 'a', 'os', 'as', 'em']),
  fr: new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'pour', 'a', 'en', 'mon']),
  it: new Set(['di', 'da', 'del', 'della', 'dell', 'dello', 'per', 'il', 'lo', 'la', 'l', 'i', 'gli', 'd', 'in', 'a']),
  de: new Set(['fur', 'den', 'der', 'die', 'das', 'dem', 'von']),
  nl: new Set(['de', 'het', 'een', 'voor', 'van']),
};

/** Whether the word only joins the parts of a name: `cama para el perro` and `cama para perro` are one. */
export const isJoiningWord = (word: string, language: Language): boolean => JOINING[language].has(word);

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouy'.includes(letter);

function stemEnglish(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ves')) return `${word.slice(0, -3)}f`;
  if (word.endsWith('fe')) return word.slice(0, -1);
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

function stemSpanish(word: string): string {
  if (word.endsWith('ces')) return `${word.slice(0, -3)}z`;
  return word.replace(/s$/, '').replace(/(?<=[lrndjzm])e$/, '');
}

function stemPortuguese(word: string): string {
  if (/(?:oes|aes|aos)$/.test(word)) return `${word.slice(0, -3)}ao`;
  if (/[aeou]is$/.test(word) && word.length > 4) return `${word.slice(0, -2)}l`;
  if (word.endsWith('ns')) return `${word.slice(0, -2)}m`;
  return word.replace(/s$/, '').replace(/(?<=[lrsz])e$/, '');
}

function stemFrench(word: string): string {
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux')) return `${word.slice(0, -3)}al`;
  return /[sx]$/.test(word) ? word.slice(0, -1) : word;
}

function stemItalian(word: string): string {
  const bare = isVowel(word.at(-1)) ? word.slice(0, -1) : word;
  if (/[cg]h$/.test(bare)) return bare.slice(0, -1);
  return bare.endsWith('i') && bare.length > 3 ? bare.slice(0, -1) : bare;
}

function stemGerman(word: string): string {
  const plain = word
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replace(/ue(?!r?$)/g, 'u');
  return /(?:en|er|es|e|n|s)$/.test(plain) && plain.length > LENGTH_MIN
    ? plain.replace(/(?:en|er|es|e|n|s)$/, '')
    : plain;
}

function stemDutch(word: string): string {
  let stem = word.replace(/(?:etjes|etje|tjes|tje|jes|je)$/, '');
  if (stem.length > LENGTH_MIN && /(?:en|e)$/.test(stem)) stem = stem.replace(/(?:en|e)$/, '');
  stem = stem.replace(/v$/, 'f').replace(/z$/, 's');
  if (stem.length > LENGTH_MIN && stem.endsWith('s')) stem = stem.slice(0, -1);
  return stem.replace(/([aeou])\1/g, '$1').replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = {
  en: stemEnglish,
  es: stemSpanish,
  pt: stemPortuguese,
  fr: stemFrench,
  it: stemItalian,
  de: stemGerman,
  nl: stemDutch,
};
