// OData 2.0's filters and JSON for the small S/4HANA of the tests, written from the standard and apart from the connector's own filters.
// https://www.odata.org/documentation/odata-version-2-0/uri-conventions/ and /json-format/

export type Entity = Record<string, unknown>;

const TOKEN = /\s*(?:([()])|(datetimeoffset|datetime)?'((?:[^']|'')*)'|(true|false)\b|([A-Za-z][A-Za-z0-9_]*))/y;

type Token =
  | { readonly kind: 'mark' | 'word'; readonly text: string }
  | { readonly kind: 'literal'; readonly value: unknown };

/** null where it is no filter. */
export function readTokens(filter: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < filter.trimEnd().length) {
    const found = TOKEN.exec(filter);
    if (found === null) return null;
    const [, mark, type, quoted, flag, word] = found;
    if (mark !== undefined) tokens.push({ kind: 'mark', text: mark });
    else if (quoted !== undefined) tokens.push({ kind: 'literal', value: literalOf(type, quoted) });
    else if (flag !== undefined) tokens.push({ kind: 'literal', value: flag === 'true' });
    else tokens.push({ kind: 'word', text: word ?? '' });
  }
  return tokens;
}

function literalOf(type: string | undefined, quoted: string): unknown {
  if (type === undefined) return quoted.replaceAll("''", "'");
  return Date.parse(quoted.endsWith('Z') ? quoted : `${quoted}Z`);
}

const comparable = (value: unknown): unknown => {
  const [, milliseconds] = /^\/Date\((-?\d+)/.exec(String(value)) ?? [];
  return milliseconds === undefined ? value : Number(milliseconds);
};

type Test = (entity: Entity) => boolean;

/** `field eq literal` and `field ge literal`, with `and`, `or` and parentheses; null for any other, or of a field that is not there. */
export function readFilter(filter: string, isField: (name: string) => boolean): Test | null {
  const tokens = readTokens(filter);
  if (tokens === null) return null;
  let at = 0;
  const isWord = (text: string): boolean => {
    const token = tokens[at];
    return token !== undefined && token.kind !== 'literal' && token.text === text;
  };
  function one(): Test | null {
    if (isWord('(')) {
      at += 1;
      const inner = any();
      if (!isWord(')')) return null;
      at += 1;
      return inner;
    }
    const [field, operator, literal] = tokens?.slice(at, at + 3) ?? [];
    at += 3;
    if (field?.kind !== 'word' || operator?.kind !== 'word' || literal?.kind !== 'literal') return null;
    if (!isField(field.text)) return null;
    if (operator.text === 'eq') return (entity) => comparable(entity[field.text]) === literal.value;
    if (operator.text === 'ge') return (entity) => Number(comparable(entity[field.text])) >= Number(literal.value);
    return null;
  }
  function joined(word: string, next: () => Test | null, join: (tests: Test[]) => Test): Test | null {
    const tests = [next()];
    while (isWord(word)) {
      at += 1;
      tests.push(next());
    }
    const all = tests.flatMap((test) => test ?? []);
    return all.length === tests.length ? join(all) : null;
  }
  const every = (): Test | null => joined('and', one, (tests) => (entity) => tests.every((test) => test(entity)));
  const any = (): Test | null => joined('or', every, (tests) => (entity) => tests.some((test) => test(entity)));
  const test = any();
  return at === tokens.length ? test : null;
}

/** Lists within an entity are shown in `results` where they are expanded, and only named where they are not. */
export function showEntity(entity: Entity, expand: readonly string[]): Entity {
  const shown = Object.entries(entity).map(([name, value]) => {
    if (!Array.isArray(value)) return [name, value] as const;
    const inner = expand.filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1));
    if (!expand.includes(name) && inner.length === 0) return [name, { __deferred: { uri: name } }] as const;
    return [name, { results: value.map((one: Entity) => showEntity(one, inner)) }] as const;
  });
  return Object.fromEntries(shown);
}

export function sortBy(entities: readonly Entity[], order: string): Entity[] {
  const keys = order.split(',').map((part) => part.split(' '));
  return [...entities].sort((one, other) => {
    for (const [field = '', direction] of keys) {
      const compared = String(one[field] ?? '').localeCompare(String(other[field] ?? ''), 'en', { numeric: true });
      if (compared !== 0) return direction === 'desc' ? -compared : compared;
    }
    return 0;
  });
}
