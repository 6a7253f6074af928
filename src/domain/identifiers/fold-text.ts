// Text made comparable: lower case and without accents, character by character, so that positions stay those of the text.
// Every finder of this folder reads the folded text and reports positions of the given one.

let foldTable: Readonly<Record<string, string>> | null = null;

function buildFoldTable(): Record<string, string> {
  const table: Record<string, string> = {
    ø: 'o',
    đ: 'd',
    ł: 'l',
    ı: 'i',
    '’': "'",
    '‘': "'",
    '´': "'",
    '‐': '-',
    '‑': '-',
    '–': '-',
    '—': '-',
    '−': '-',
  };
  for (let code = 0xc0; code < 0x250; code += 1) {
    const letter = String.fromCharCode(code).toLowerCase();
    const [base, mark] = letter.normalize('NFD');
    if (letter.length === 1 && base !== undefined && mark !== undefined) table[letter] = base;
  }
  for (const space of ['\u00a0', '\u2007', '\u2009', '\u202f', '\u3000', '\t']) table[space] = ' ';
  return table;
}

let lastText = '';
let lastFolded = '';

/** The text in lower case without accents, with plain spaces, hyphens and apostrophes; of the same length, position by
 * position. `ß`, `œ` and `æ` stay as they are. */
export function foldText(text: string): string {
  if (text === lastText) return lastFolded;
  foldTable ??= buildFoldTable();
  const table = foldTable;
  let folded = text.toLowerCase();
  // Only 'İ' grows in lower case; then positions are worth more than that letter.
  if (folded.length !== text.length) folded = text.replaceAll('İ', 'I').toLowerCase();
  folded = folded.replace(/[^\x00-\x08\x0a-\x7f]/g, (character) => table[character] ?? character);
  lastText = text;
  lastFolded = folded;
  return folded;
}

/** A word or number of a folded text. */
export interface Token {
  readonly word: string;
  readonly index: number;
  readonly end: number;
}

const HAS_MARK = /[\u0300-\u036f]/;
/** Letters with their marks, in ranges that are quicker than properties; digits are ASCII. */
const TOKEN = /[a-zªºß-öø-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufefc]+|[0-9]+/g;

let lastTokenised = '';
let lastTokens: readonly Token[] = [];

/** The words and digit runs of a folded text in order; `5th` is two tokens that touch. */
export function listTokens(folded: string): readonly Token[] {
  if (folded === lastTokenised) return lastTokens;
  const tokens: Token[] = [];
  const hasMarks = HAS_MARK.test(folded);
  let end = 0;
  for (const written of folded.match(TOKEN) ?? []) {
    // What stands between two tokens holds no letter and no digit, so the next place is the right one.
    const index = folded.indexOf(written, end);
    end = index + written.length;
    tokens.push({ word: hasMarks ? written.replace(/[\u0300-\u036f]/g, '') : written, index, end });
  }
  lastTokenised = folded;
  lastTokens = tokens;
  return tokens;
}
