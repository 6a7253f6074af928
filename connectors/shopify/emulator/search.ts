// Shopify's search syntax over the emulated shop: words, fields, comparators, AND and OR, quotation marks and escapes. Like Shopify's it cuts texts into words
// and ignores case, so that it finds more than was asked for. Source: https://shopify.dev/docs/api/usage/search-syntax

/** What a thing can be found by; `''` are the fields that a bare word is looked for in. */
export type Searchable = Readonly<Record<string, readonly (string | null)[]>>;

interface Term {
  readonly kind: 'term';
  readonly field: string;
  readonly comparator: string;
  readonly value: string;
}
type Token = Term | { readonly kind: 'OR' | 'AND' | '(' | ')' };

const TERM = /^(?:([a-z_]+):)?(>=|<=|>|<)?(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|([^\s()"':]+))/;

function readTokens(query: string): Token[] {
  const tokens: Token[] = [];
  let rest = query.trim();
  while (rest !== '') {
    const mark = /^(?:\(|\)|OR\b|AND\b)/.exec(rest)?.[0];
    const term = mark === undefined ? TERM.exec(rest) : null;
    if (mark !== undefined) tokens.push({ kind: mark as 'OR' });
    else if (term === null) throw new Error(`The emulator cannot read the search: ${rest}`);
    else {
      const [, field = '', comparator = '', double, single, bare] = term;
      const value = (double ?? single ?? bare ?? '').replace(/\\(.)/g, '$1');
      tokens.push({ kind: 'term', field, comparator, value });
    }
    rest = rest.slice((mark ?? term?.[0] ?? rest).length).trim();
  }
  return tokens;
}

/** Whether the thing is found. */
export function matches(query: string | null | undefined, thing: Searchable): boolean {
  const tokens = readTokens(query ?? '');
  if (tokens.length === 0) return true;
  let at = 0;
  const readAny = (): boolean => {
    let found = readAll();
    while (tokens[at]?.kind === 'OR') {
      at += 1;
      found = readAll() || found;
    }
    return found;
  };
  const readAll = (): boolean => {
    let found = readOne();
    for (;;) {
      const kind = tokens[at]?.kind;
      if (kind === 'AND') at += 1;
      else if (kind !== 'term' && kind !== '(') return found;
      found = readOne() && found;
    }
  };
  const readOne = (): boolean => {
    const token = tokens[at];
    at += 1;
    if (token?.kind === 'term') return matchesTerm(token, thing);
    const found = readAny();
    at += 1;
    return found;
  };
  return readAny();
}

function matchesTerm({ field, comparator, value }: Term, thing: Searchable): boolean {
  if (!Object.hasOwn(thing, field)) throw new Error(`The emulator has no field ${field} to search by.`);
  const texts = (thing[field] ?? []).filter((text) => text !== null);
  if (comparator !== '') return texts.some((text) => compare(text, comparator, value));
  const wanted = wordsOf(value);
  return wanted.length > 0 && texts.some((text) => ` ${wordsOf(text).join(' ')} `.includes(` ${wanted.join(' ')} `));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function compare(text: string, comparator: string, value: string): boolean {
  const difference = Date.parse(text) - Date.parse(value);
  if (comparator === '>=') return difference >= 0;
  if (comparator === '<=') return difference <= 0;
  return comparator === '>' ? difference > 0 : difference < 0;
}
