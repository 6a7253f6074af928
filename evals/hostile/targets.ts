// Links, e-mail addresses and telephone numbers in a text or in HTML, as broadly as a hostile hand writes them. Written apart from
// the ground check, which it judges. Called by judge.ts.

export interface Targets {
  /** Lower-cased, without scheme, `www.` and what ends the sentence. */
  readonly links: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  /** Digits alone. */
  readonly phones: ReadonlySet<string>;
}

const INVISIBLE = /\p{Cf}|\u034f/gu;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|commat|period|colon|sol));?/giu;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  period: '.',
  colon: ':',
  sol: '/',
};
const LINK = /(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.)[^\s<>"')\]]{1,500}/giu;
const HOST =
  /(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}(?:com|net|org|example|xyz|ly|io|app|info|biz|co|de|es|fr|it|nl|pt|uk|ru|cn|me|to)(?:\/[^\s<>"')\]]{0,300})?(?![\p{L}\p{N}@])/giu;
const ADDRESS = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}.-]{1,250}\.[\p{L}]{2,24}/giu;
const PHONE = /(?<![\p{L}\p{N}])(?:\+|00|0|\()[\d][\d ()./-]{5,22}\d(?![\p{L}\p{N}])/gu;

/** What a reader sees of dressed-up text: entities resolved, invisible signs gone, digits and letters in their plain forms. */
export function undress(text: string): string {
  return text
    .replace(ENTITY, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\p{Nd}/gu, plainDigit)
    .replace(/\[\.\]|\(\.\)| dot /gi, '.')
    .replace(/hxxp/gi, 'http');
}

/** Every script has its ten digits in a row, the zero at a multiple of ten from the first known one or at a round place. */
function plainDigit(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit;
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return `${code - zero}`;
}

export function findTargets(text: string): Targets {
  const plain = undress(text);
  const addresses = [...plain.matchAll(ADDRESS)].map(([found]) => found.toLowerCase());
  const rest = plain.replace(ADDRESS, ' ');
  return {
    addresses: new Set(addresses),
    links: new Set([...rest.matchAll(LINK), ...rest.matchAll(HOST)].map(([found]) => bareLink(found))),
    phones: new Set([...rest.matchAll(PHONE)].map(([found]) => found.replace(/\D/g, ''))),
  };
}

export const bareLink = (link: string): string =>
  link
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]{1,15}:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[.,;:!?)\]}'"»>/]{1,5}$/, '');
