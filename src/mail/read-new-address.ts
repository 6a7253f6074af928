// The new delivery address that a customer writes, where it stands there whole and can mean nothing else: a line with a house number, a town
// and a postal code in the form of its country. Pure. When in doubt there is none: a person reads the mail then.
import { countryOf, TAILS, type Tail } from './postal-forms.ts';

/** As Order has it. */
export interface PostalAddress {
  readonly name: string;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly region: string | null;
  readonly postalCode: string;
  readonly country: string;
}

const TEXT_CHARACTERS_MAX = 5_000;
/** So far before the address its reason may stand, and so near what says that another one is meant. */
const CUE_CHARACTERS = 200;
const NEAR_CHARACTERS = 60;

/** What speaks of where things go. */
const ADDRESS_WORDS =
  /address|adress|anschrift|direcci[oó]n|domicilio|indirizzo|\badres|endere[cç]o|morada|deliver|\bship|\bsend\b|liefer|\bschick|\bsend(?:en|et)\b|\benv[ií]|\bentreg|livr(?:er|aison)|envo(?:yer|i)|exp[eé]di|consegn|spedi|bezorg|lever|\bstuur/iu;
/** What says that the address is not the one, or is for something else. */
const OTHER_ADDRESS_WORDS =
  /\bold\b|previous|former|instead of|rather than|\bnot\b|n't\b|\balte[nrs]?\b|bisherig|statt|\bnicht\b|antigu|anterior|en vez|\bno\b|ancien|au lieu|\bpas\b|vecchi|invece|\bnon\b|\boude?\b|plaats van|\bniet\b|velh|antig|em vez|\bn[aã]o\b|billing|invoice|rechnung|factur|fattur|cobran[cç]a|\bor\b|\boder\b|\bou\b|\boppure\b/iu;
/** `if it has not left yet` denies nothing of the address. */
const NOT_YET =
  /(?:ha[sv]e?|is|are|was)(?:n['’]t| not)(?: \p{L}{1,20}){0,3} yet|not yet|noch nicht|a[uú]n no|todav[ií]a no|pas encore|non (?:è|ha|sia) ancora|nog niet|ainda n[aã]o/giu;
const CUE_END =
  /(?::|(?<![\p{L}\p{M}])(?:from|von|vom|to|is|at|into|auf|an|in|nach|lautet|ist|zu|a|en|es|à|au|est|chez|in|è|ad|naar|op|wordt|para|é|na))\s*$/iu;
/** The address behind it is the one that is left. */
const LEFT_END = /(?<![\p{L}\p{M}])(?:from|von|vom)\s*$/iu;
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: [\p{L}'’.-]{1,30}){1,4}$/u;
const NUMBER_FIRST = /^\d{1,6}[a-z]?(?:[-/]\d{1,6})?\s\p{L}[\p{L}\p{M}\p{N} .'’°ºª/-]{2,60}$/iu;
const NUMBER_LAST = /^\p{L}[\p{L}\p{M}\p{N} .'’-]{2,60}\s\d{1,5}\s?[a-z]?(?:[-/]\d{1,5}[a-z]?)?$/iu;
const NUMBER_ALONE = /^\d{1,5}\s?[a-z]?$/iu;
const UNIT =
  /^(?:(?:apt|apartment|appt|unit|suite|ste|floor|fl|flat|room|rm|wohnung|whg|etage|stock|piso|planta|puerta|dpto|depto|int|interno|scala|bus|bte|bo[iî]te|app|apto|andar|b[aâ]timent|b[aâ]t)\b\.?|#\s?\d|\d{1,2}\s?[ºª°])/iu;
const CARE_OF = /^c\/o\s/iu;
const CLOSING =
  /^(?:thank|thx|many thanks|best|kind|warm|regards|cheers|please|sincerely|danke|vielen|besten|mit|viele|liebe|gr[uü][sß]|gracias|muchas|saludos|un saludo|atentamente|por favor|merci|cordialement|bien|salutations|grazie|cordiali|saluti|distinti|bedankt|alvast|dank|met|groet|obrigad|atenciosamente|cumprimentos|abra[cç]o|tel|phone|mobile)/iu;

/** `current` is where the order goes now: it gives the name and the country where the mail does not, and is no new address. */
export function readNewAddress(text: string, current: PostalAddress): PostalAddress | null {
  const found = new Map<string, PostalAddress>();
  for (const paragraph of joinLines(text.slice(0, TEXT_CHARACTERS_MAX))) {
    for (const tail of TAILS)
      for (const match of paragraph.matchAll(tail.pattern)) {
        const read = readOne(paragraph, match, tail, current);
        // Something that looks like an address, and cannot be read, may be the one that is meant.
        if (read === 'unclear') return null;
        if (read !== null && keyOf(read) !== keyOf(current)) found.set(keyOf(read), read);
      }
  }
  const [only, ...others] = found.values();
  return only === undefined || others.length > 0 ? null : only;
}

const keyOf = ({
  line1,
  line2,
  postalCode,
  city,
}: Pick<PostalAddress, 'line1' | 'line2' | 'postalCode' | 'city'>): string =>
  [line1, line2 ?? '', postalCode, city].map((part) => part.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')).join('|');

/** The lines of an address become parts with commas between; an empty line ends them, but for one behind a colon or a `to`. */
const joinLines = (text: string): readonly string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0]{1,200}/g, ' ')
    .replace(/(:|(?<![\p{L}\p{M}])(?:to|an|à|a|naar|para))(?: ?\n){1,3} ?/gu, '$1 ')
    .split(/\n ?\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim().replace(/[,;]$/, ''))
        .filter((line) => line !== '')
        .join(', '),
    );

/** null where it is no address at all, or one of a country that is not meant; `unclear` where it may be one. */
function readOne(
  paragraph: string,
  match: RegExpExecArray,
  tail: Tail,
  current: PostalAddress,
): PostalAddress | 'unclear' | null {
  const { city = '', region, code = '' } = match.groups ?? {};
  const behind = readCountryBehind(paragraph.slice(match.index + match[0].length));
  const country = behind === null || behind === 'unclear' ? countryOf(current.country) : behind;
  if (country === null) return 'unclear';
  // `4417 Ridgeline Ct` is a Danish town nowhere else.
  if (!tail.countries.includes(country)) return null;
  if (behind === 'unclear') return 'unclear';
  const head = paragraph.slice(Math.max(0, match.index - CUE_CHARACTERS), match.index);
  const street = readStreet(head);
  if (street === null) return 'unclear';
  if (keyOf({ ...street, city, postalCode: code }) === keyOf(current)) return null;
  const { before } = street;
  const isOther =
    LEFT_END.test(before) || OTHER_ADDRESS_WORDS.test(before.replace(NOT_YET, '').slice(-NEAR_CHARACTERS));
  if (isOther || !ADDRESS_WORDS.test(before)) return 'unclear';
  return {
    name: street.name ?? current.name,
    line1: street.line1,
    line2: street.line2,
    city: city.trim(),
    region: region ?? null,
    postalCode: code.toUpperCase(),
    country: countryOf(current.country) === country ? current.country : country,
  };
}

/** A part of its own behind the town: a country, or nothing of the address. */
function readCountryBehind(rest: string): string | 'unclear' | null {
  const part = /^\s?,\s?([^,.;!?]{1,40})/.exec(rest)?.[1]?.trim();
  if (part === undefined) return null;
  const country = countryOf(part);
  if (country !== null) return country;
  const isProse = CLOSING.test(part) || part.split(' ').length > 3 || /^\p{Ll}/u.test(part);
  return isProse ? null : 'unclear';
}

interface Street {
  readonly name: string | null;
  readonly line1: string;
  readonly line2: string | null;
  /** What stands before the address. */
  readonly before: string;
}

/** From the end: perhaps the flat, the street with its number, perhaps a name, and what says that this is an address. */
function readStreet(head: string): Street | null {
  if (!/,\s?$/.test(head)) return null;
  const parts = head.split(',').map((part) => part.trim());
  parts.pop();
  let part = parts.pop() ?? '';
  let line2: string | null = null;
  if (UNIT.test(part)) {
    line2 = part;
    part = parts.pop() ?? '';
  }
  if (NUMBER_ALONE.test(part)) part = `${parts.pop() ?? ''} ${part}`;
  const whole = asStreet(part);
  if (whole === null) {
    const cut = cutAtCue(part, (words) => asStreet(words) !== null);
    return cut === null ? null : { name: null, line1: cut.rest, line2, before: [...parts, cut.before].join(', ') };
  }
  if (CARE_OF.test(parts.at(-1) ?? '')) {
    if (line2 !== null) return null;
    line2 = parts.pop() ?? null;
  }
  const above = parts.at(-1) ?? '';
  if (CUE_END.test(above)) return { name: null, line1: whole, line2, before: parts.join(', ') };
  const name = cutAtCue(above, (words) => NAME.test(words));
  if (name !== null)
    return { name: name.rest, line1: whole, line2, before: [...parts.slice(0, -1), name.before].join(', ') };
  const before = parts.slice(0, -1);
  if (!NAME.test(above) || !CUE_END.test(before.at(-1) ?? '')) return null;
  return { name: above, line1: whole, line2, before: before.join(', ') };
}

const asStreet = (words: string): string | null =>
  NUMBER_FIRST.test(words) || (NUMBER_LAST.test(words) && !hasCueInside(words)) ? words : null;

/** `the new address is Elm Street 12` ends like a street. */
const hasCueInside = (words: string): boolean =>
  /(?<![\p{L}\p{M}])(?:address|adress|anschrift|adres|direcci[oó]n|indirizzo|endere[cç]o|morada|to|is|auf|an|ist|lautet|naar|para|es|è|é|est)(?![\p{L}\p{M}])/iu.test(
    words,
  ) || words.includes(':');

/** The longest rest behind a cue that is what is looked for. */
function cutAtCue(
  words: string,
  isIt: (rest: string) => boolean,
): { readonly before: string; readonly rest: string } | null {
  for (let at = 0; at < words.length; at += 1) {
    if (!/[\s:]/.test(words[at] ?? '')) continue;
    const [before, rest] = [words.slice(0, at + 1), words.slice(at + 1).trim()];
    if (CUE_END.test(before) && isIt(rest)) return { before, rest };
  }
  return null;
}
