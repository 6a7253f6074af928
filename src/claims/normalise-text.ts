// Brings a text to the form that the ground check reads: compatibility forms, foreign digits and invisible characters
// undone, so that what a person reads is what is compared. Called by check-claims. Standards: UAX #15 (NFKC), UAX #9 (bidi).

/** Characters that are shown as nothing: soft hyphen, zero-width ones, direction marks, variation selectors. */
const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2060-\u2065\ufeff]|\u034f|[\u180b-\u180d]|\u180f|[\ufe00-\ufe0f]/gu;
/** Bidi embeddings, overrides and isolates; tag characters; control characters other than tab and line ends. */
const DECEPTIVE =
  /[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|[\u{e0000}-\u{e007f}]/gu;
const PLAIN =
  /^[\t\n\u0020-\u007e\u00a1-\u00a7\u00ab\u00ae\u00b0\u00b6\u00bb\u00bf-\u024f\u2013\u2014\u2018-\u201f\u2022\u20ac\u25cb\u2713]*$/u;
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;
const DECIMAL_DIGIT = /\p{Nd}/u;

export interface NormalText {
  readonly text: string;
  /** True where the text held characters that can show something else than what is stored. */
  readonly isDeceptive: boolean;
}

export function normaliseText(text: string): NormalText {
  if (PLAIN.test(text)) return { text: text.replaceAll('\u2019', "'"), isDeceptive: false };
  const isDeceptive = text.replaceAll('\r\n', '\n').search(DECEPTIVE) >= 0;
  const visible = text.replace(/\r\n?/g, '\n').replace(DECEPTIVE, '').replace(INVISIBLE, '');
  const composed = visible
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc\u2032]/g, "'")
    .replace(/[\u2010-\u2012\u2212]/g, '-');
  return { text: composed.replace(FOREIGN_DIGIT, asciiDigit), isDeceptive };
}

/** Unicode keeps the ten digits of a script side by side, so the value is the distance to the zero before it. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && DECIMAL_DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
