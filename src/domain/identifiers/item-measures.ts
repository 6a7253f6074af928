// Measures and codes in titles and mails: `1.5 liters`, `500ml`, `13-inch`, `1000 piezas`, `size 10`, `4K`, `IPX7`.
// Called by item-reading.ts with folded text.
import { SIZE_WORDS, UNITS } from './product-nouns/attributes.ts';

export interface Measure {
  /** The unit, `number` for a bare one, or the shape of a code (`0k` for `4K`). Two of one kind exclude each other. */
  readonly kind: string;
  readonly key: string;
  readonly index: number;
  readonly end: number;
  /** A number that only may be an attribute says nothing against a title. */
  readonly isSure: boolean;
}

// The patterns look for their first character before they look behind it: most positions of a text fail at that test.

interface Patterns {
  readonly unitByWord: ReadonlyMap<string, string>;
  readonly measure: RegExp;
  readonly size: RegExp;
}

let patterns: Patterns | null = null;

function buildPatterns(): Patterns {
  const unitByWord = new Map<string, string>();
  for (const row of UNITS.trim().split('\n')) {
    const [unit = '', words = ''] = row.split('|');
    for (const word of words.split(',')) unitByWord.set(word, unit);
  }
  const words = [...unitByWord.keys()].sort((a, b) => b.length - a.length).join('|');
  return {
    unitByWord,
    measure: new RegExp(
      `(?=\\d)(?<![\\p{L}\\p{N}.,#])(\\d{1,5}(?:[.,]\\d{1,3})?(?:-\\d{1,4})?)(?:[ -]?(${words})(?![\\p{L}])|"|″)`,
      'gu',
    ),
    size: new RegExp(
      `(?<![\\p{L}])(?:${[...new Set(SIZE_WORDS.split(','))].join('|')})[ .:]{1,2}(\\d{1,3}(?:[.,]5)?)(?![\\p{N}])`,
      'gu',
    ),
  };
}

const CODE = /(?=[\diu])(?<![\p{L}\p{N}])(?:\d{1,4}[kpx]|ipx\d|i\d|usb-[ac]|\d{1,3}%)(?![\p{L}\p{N}])/gu;
const NUMBER = /(?=\d)(?<![\p{L}\p{N}.,#$€£/:-])\d{1,4}(?![\p{L}\p{N}$€£%/:]|[.,]\d)/gu;
const MILLILITRES = 1_000;

/** The measures, codes and numbers of a folded text. */
export function findMeasures(folded: string): Measure[] {
  if (!/\d|usb/.test(folded)) return [];
  patterns ??= buildPatterns();
  const found: Measure[] = [];
  const add = (kind: string, key: string, match: RegExpExecArray, isSure: boolean): void => {
    found.push({ kind, key: `${kind}:${key}`, index: match.index, end: match.index + match[0].length, isSure });
  };
  for (const match of folded.matchAll(patterns.measure)) {
    const unit = patterns.unitByWord.get(match[2] ?? '') ?? 'inch';
    const value = readValue(match[1] ?? '', unit);
    if (unit === 'l') add('ml', String(Number(value) * MILLILITRES), match, true);
    else add(unit, value, match, true);
    if (unit === 'pieces') add('number', value, match, true);
  }
  for (const match of folded.matchAll(patterns.size)) add('number', match[1] ?? '', match, true);
  for (const match of folded.matchAll(CODE))
    add(match[0].replace(/\d{1,4}/, '0').replace(/-[ac]$/, ''), match[0], match, true);
  for (const match of folded.matchAll(NUMBER)) {
    if (!found.some((other) => other.index <= match.index && match.index < other.end))
      add('number', match[0], match, false);
  }
  return found.sort((a, b) => a.index - b.index);
}

/** `1.000` pieces are a thousand, `1,5` litres one and a half. */
function readValue(written: string, unit: string): string {
  if (/^\d{1,3}[.,]\d{3}$/.test(written) && unit !== 'l' && unit !== 'kg') return written.replace(/[.,]/, '');
  return written.replace(',', '.').replace(/\.0$/, '');
}
