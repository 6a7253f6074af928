// Whether a text speaks to its reader formally or informally, by the words that tell in each language. English has none of its own: there
// the greeting tells. Called by propose-voice.ts and propose-wordings.ts.
import type { Language } from '../domain/language.ts';

export type AddressForm = 'formal' | 'informal';

interface FormWords {
  readonly formal: RegExp;
  readonly informal: RegExp;
  /** May also speak of somebody else: they tell in a whole letter, not in a sentence. */
  readonly hints?: RegExp;
}

const words = (pattern: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}'’])(?:${pattern})(?![\\p{L}\\p{M}])`, flags);

/** Where a capital tells, a word at a sentence's start tells nothing. */
const NOT_FIRST = '(?<![.!?…]\\s{1,3})(?<!^\\s{0,3})';
const FORMS: Readonly<Record<Language, FormWords>> = {
  en: {
    formal: words('dear (?:mr|mrs|ms|mx|dr|sir|madam)\\b.{0,40}|dear', 'giu'),
    informal: words('hi|hey|hiya', 'giu'),
  },
  de: {
    formal: words(`${NOT_FIRST}Sie|Ihnen|${NOT_FIRST}Ihre?[mnrs]?`, 'gu'),
    informal: words('du|dir|dich|dein(?:e[mnrs]?)?|euch|eure?[mnrs]?', 'giu'),
  },
  es: {
    formal: words('usted(?:es)?', 'giu'),
    hints: words('su|sus|le|les', 'giu'),
    informal: words('tú|tu|tus|te|ti|contigo', 'giu'),
  },
  fr: { formal: words('vous|votre|vos', 'giu'), informal: words('tu|te|toi|ton|ta|tes', 'giu') },
  it: {
    formal: words(`Lei|${NOT_FIRST}(?:Le|La|Suo|Sua|Suoi|Sue)`, 'gu'),
    informal: words('tu|ti|te|tuo|tua|tuoi|tue', 'giu'),
  },
  nl: { formal: words('u|uw', 'giu'), informal: words('je|jij|jou|jouw|jullie', 'giu') },
  pt: {
    formal: words('o senhor|a senhora|lhe|lhes|vossa', 'giu'),
    informal: words('você|tu|te|ti|teu|tua|contigo|oi', 'giu'),
  },
};
const TIMES = 2;

/** Null where nothing or both tell. */
export function readAddressForm(text: string, language: Language, isWholeLetter = false): AddressForm | null {
  const { formal, informal, hints } = FORMS[language];
  const count = (pattern: RegExp | undefined) => (pattern === undefined ? 0 : (text.match(pattern)?.length ?? 0));
  const counts = { formal: count(formal) + (isWholeLetter ? count(hints) : 0), informal: count(informal) };
  if (counts.informal > 0 && counts.informal >= TIMES * counts.formal) return 'informal';
  return counts.formal > 0 && counts.formal >= TIMES * counts.informal ? 'formal' : null;
}
