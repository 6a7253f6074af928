// A folded word without its endings, lightly, so that `returns` and `returned` are one word. Both what is searched and what is searched for
// go through it, so a stem need be no word. FTS5 has no stemmer for our seven languages. Pure; called by fold-words.ts.
import { isServedLanguage, type Language } from '../domain/language.ts';

/** The longest ending that leaves enough of the word is taken off. */
const ENDINGS: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  de: 'ungen ung heiten heit keiten keit lichen lich bar en em es e n s t'.split(' '),
  nl: 'ingen ing heden heid lijke lijk bare baar en e s t n'.split(' '),
  es: 'aciones acion amientos amiento imientos imiento iendo ando ados adas idos idas ado ada ido ida ciones cion ables able ar er ir es os as o a e s'.split(
    ' ',
  ),
  fr: 'issements issement ements ement ations ation aisons aison tions tion ments ment ees ee es er ez ent ions ons ies ie able ables e s x i'.split(
    ' ',
  ),
  it: 'azioni azione izioni izione zioni zione amenti amento imenti imento ando endo ati ate ato ata uti uto iti ito ire are ere abile abili i e o a'.split(
    ' ',
  ),
  pt: 'acoes acao amentos amento imentos imento coes cao ando endo ados adas idos idas ado ada ido ida veis vel ias ia oes ar er ir os as es o a e s'.split(
    ' ',
  ),
};
const LONGEST_FIRST = new Map(
  Object.entries(ENDINGS).map(([language, endings]) => [language, [...endings].sort((a, b) => b.length - a.length)]),
);
const REST_CHARACTERS_MIN: Readonly<Record<Language, number>> = { en: 3, de: 4, nl: 3, es: 3, fr: 3, it: 3, pt: 3 };
const WORD_CHARACTERS_MIN = 4;

/** A word of a language that is not ours stays as it is. */
export function stemWord(folded: string, language: string): string {
  if (!isServedLanguage(language) || folded.length < WORD_CHARACTERS_MIN || /\d/.test(folded)) return folded;
  if (language === 'en') return stemEnglish(folded);
  const even = language === 'de' ? evenGerman(folded) : language === 'nl' ? evenDutch(folded) : folded;
  const endings = LONGEST_FIRST.get(language) ?? [];
  const ending = endings.find((end) => even.length - end.length >= REST_CHARACTERS_MIN[language] && even.endsWith(end));
  const stem = ending === undefined ? even : even.slice(0, -ending.length);
  return language === 'nl' ? undouble(stem) : stem;
}

/** `oe` as `o`, so that Rueckgabe is Rückgabe; a participle without its `ge`: umgetauscht is umtauschen. */
const evenGerman = (word: string): string =>
  word
    .replace(/ß/g, 'ss')
    .replace(/(?<![aeq])([aou])e(?=.)/g, '$1')
    .replace(/^(um|zuruck|aus|ab|an|ein|auf|zu|mit|nach|vor|)ge([^aeiou\s].{1,40})(t|en)$/, (whole, before, rest) =>
      before.length + rest.length >= 4 ? `${before}${rest}` : whole,
    );

/** `betaalt` and `betalen` have one vowel. */
const evenDutch = (word: string): string => word.replace(/([aeou])\1/g, '$1');

const undouble = (stem: string): string => (/([bdfgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);

function stemEnglish(word: string): string {
  const stem = cutVerb(cutPlural(word).replace(/(?<=\w{4})(?:ments?|able)$/, ''));
  return stem.length > 4 ? stem.replace(/(?:e|y|i)$/, '') : stem;
}

const cutPlural = (word: string): string => {
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
};

/** `wrapped` is wrap, but `exchanged` exchang, as `exchange` becomes. */
const cutVerb = (word: string): string => {
  const [, rest] = /^(\w{0,40}[aeiouy]\w{0,40}?)(?:ing|ed|er)$/.exec(word) ?? [];
  if (rest === undefined || rest.length < 3) return word;
  return undouble(rest);
};
