// What tells who somebody is or where they live, by its form: links, e-mail addresses, telephone numbers, streets and towns. Called by
// pseudonyms.ts and by src/proposals. Every repeat is bounded: the text is anybody's.

export const LINK = /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/giu;
/** A host without a scheme, with what follows it. */
export const BARE_LINK =
  /(?<![\p{L}\p{N}@._-])(?:[a-z0-9-]{1,60}\.){1,4}(?:com|net|org|info|biz|shop|store|example|io|co|eu|de|at|ch|fr|es|it|nl|be|pt|uk|us|br|mx)(?![\p{L}\p{N}])(?:\/[^\s<>"]{0,2000})?/giu;
export const EMAIL = /[^\s@<>()]{1,80}@[^\s@<>()]{2,255}/gu;

/** `Hafenstrasse 12`; elsewhere than in German and Dutch a street is another word. */
export const STREET =
  /\p{L}{0,30}(?:str\.|stra(?:ß|ss)e|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein) \p{N}{1,4}\p{L}?(?!\p{L})/giu;
/** `28195 Bremen`. */
export const TOWN = /(?<![\p{L}\p{N}-])\p{N}{4,5} \p{Lu}\p{L}{1,30}/gu;

const STREET_TYPES =
  '[Ss]treet|[Ss]t|[Aa]venue|[Aa]ve|[Rr]oad|[Rr]d|[Ll]ane|[Ll]n|[Dd]rive|[Dd]r|[Cc]ourt|[Cc]t|[Bb]oulevard|[Bb]lvd|[Ww]ay|[Pp]lace|[Pp]l|[Ss]quare|[Ss]q|[Tt]errace|[Cc]lose|[Cc]rescent|[Pp]arkway|[Pp]kwy|[Hh]ighway|[Hh]wy|[Cc]ircle|[Cc]ir';
const ENGLISH_STREET = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d{1,5}[A-Za-z]? (?:\\p{Lu}[\\p{L}'’.-]{0,30} ){1,4}(?:${STREET_TYPES})(?!\\p{L})\\.?(?:,? (?:[Aa]pt|[Aa]partment|[Uu]nit|[Ss]uite|[Ss]te|[Ff]lat|#)\\.? ?\\w{1,6})?`,
  'gu',
);
const LARGE_WORDS =
  "(?:(?:de|des|du|del|della|dei|da|do|dos|das|la|le|les|los|las|el|l['’]|d['’]) ?){0,3}\\p{Lu}[\\p{L}'’-]{0,30}";
const STREET_WORDS =
  '(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Aa]llée|[Pp]lace|[Cc]hemin|[Ii]mpasse|[Qq]uai|[Cc]alle|[Cc]/|[Aa]venida|[Aa]v(?:da)?\\.|[Pp]laza|[Pp]aseo|[Cc]amino|Via|[Vv]iale|[Pp]iazza|[Cc]orso|[Vv]icolo|[Ll]argo|[Rr]ua|[Tt]ravessa|[Pp]raça|[Ee]strada|[Aa]lameda)';
const NUMBER_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d{1,4}(?: ?bis| ?ter)?,? ${STREET_WORDS} ${LARGE_WORDS}(?: ${LARGE_WORDS}){0,3}`,
  'gu',
);
const NUMBER_LAST = new RegExp(
  `(?<!\\p{L})${STREET_WORDS} ?${LARGE_WORDS}(?: ${LARGE_WORDS}){0,3},? ?(?:n[º°.]? ?)?\\d{1,4}\\p{L}?(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Where a number and a word are surely a place: a list of goods has numbers and words, too. */
const PLACED_TOWN =
  /(?<=(?:^|\n|, ?|\b(?:in|nach|aus|à|en|te|em) )(?:D-|A-|CH-|F-|E-|I-|NL-|P-)?)(?:\d{5}|(?<=, ?|[a-zà] )\d{4}) \p{Lu}[\p{L}-]{1,30}/gu;
const US_TOWN =
  /(?<!\p{L})(?:\p{Lu}[\p{L}.'’-]{1,25} ){0,2}\p{Lu}[\p{L}.'’-]{1,25},? [A-Z]{2} \d{5}(?:-\d{4})?(?!\d)/gu;
const POSTCODE =
  /(?<![\p{L}\p{N}-])(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{4} ?[A-Z]{2}(?: \p{Lu}[\p{L}-]{1,30})|\d{4}-\d{3} \p{Lu}[\p{L}-]{1,30})(?![\p{L}\p{N}])/gu;

export const POSTAL: readonly RegExp[] = [
  STREET,
  ENGLISH_STREET,
  NUMBER_FIRST,
  NUMBER_LAST,
  PLACED_TOWN,
  US_TOWN,
  POSTCODE,
];

export const PHONES: readonly RegExp[] = [
  /(?<![\p{L}\p{N}#.,])(?:\+|00)[1-9](?:[ ()./-]{0,3}\d){6,14}(?!\d)/gu,
  /(?<![\p{L}\p{N}#.,-])(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\d-])/gu,
  /(?<![\p{L}\p{N}#.,-])\(?0\d{1,4}\)?[ ./-]{1,3}\d{2,8}(?:[ .-]?\d{2,4}){0,4}(?![\d,]|\.\d)/gu,
  /(?<![\p{L}\p{N}#.,-])[6789]\d{2} \d{3} \d{3}(?! ?\d)/gu,
  /(?<=(?:tel|phone|telefon|telefono|teléfono|téléphone|telefone|telefoon|mobile|mobil|móvil|cell|handy|portable|whatsapp|fax)[.:]{0,2} {0,3})\+?\d[\d ()./-]{5,20}\d/giu,
];
