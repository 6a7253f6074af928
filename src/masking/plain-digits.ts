// A text in which every decimal digit is one of 0 to 9 and every dash, space and unseen character is a plain one, position by position.
// Called by mask-secrets.ts: a card number in full-width or Arabic digits is a card number. Standards: Unicode general category Nd.

/** Below this there are only Latin letters and ASCII digits; the soft hyphen and the no-break space are the two that matter. */
const NOT_PLAIN = /[\u00a0\u00ad\u0600-\uffff]/;
const REPLACED = /[\u00a0\u00ad\u0600-\u{10ffff}]/gu;

/** Stands for what is not seen, and fills up what two code units said with one. */
export const UNSEEN = '\u200b';

const known = new Map<string, string>();
const KNOWN_MAX = 2_000;

/** Of the same length as the text. */
export function plainDigits(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text.replace(REPLACED, (character) => {
    const read = known.get(character);
    if (read !== undefined) return read;
    const plain = readCharacter(character).padEnd(character.length, UNSEEN);
    if (known.size < KNOWN_MAX) known.set(character, plain);
    return plain;
  });
}

function readCharacter(character: string): string {
  if (/\p{Nd}/u.test(character)) return String(digitValue(character.codePointAt(0) ?? 0));
  if (/\p{Pd}|\u2212|\u00ad/u.test(character)) return character === '\u00ad' ? UNSEEN : '-';
  if (/\p{Zs}/u.test(character)) return ' ';
  if (/\p{Cf}|\p{Mn}/u.test(character)) return UNSEEN;
  const letter = character.normalize('NFKC');
  return /^[!-~]$/.test(letter) ? letter : character;
}

/** Decimal digits stand in rows of ten, from zero to nine; some rows touch. */
function digitValue(code: number): number {
  let row = 0;
  while (row < 60 && /\p{Nd}/u.test(String.fromCodePoint(code - row - 1))) row += 1;
  return row % 10;
}
