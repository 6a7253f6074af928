// From an admin's query with names (`:number`) to one with the places of a database. Quotes, comments and casts (`::text`) are left as they are.
// Pure; called by config.ts and client.ts.

/** What may be bound. */
export const PARAMETERS = [
  'number',
  'number_written',
  'email',
  'tracking_number',
  'purchase_order_number',
  'order_id',
  'since',
] as const;
export type Parameter = (typeof PARAMETERS)[number];

export interface BoundQuery {
  readonly sql: string;
  /** The name of each place, in order. */
  readonly places: readonly string[];
}

/** A quoted text or name, a comment, a dollar-quoted text of PostgreSQL, a cast, or a name of ours. */
const PIECE =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|--[^\n]*|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\1\$|::\w+|:([a-z_]+)\b/g;

/** `placeOf` writes the nth place, from 1. */
export function bindNames(query: string, placeOf: (n: number) => string): BoundQuery {
  const places: string[] = [];
  const sql = query.replace(PIECE, (piece, _tag: string | undefined, name: string | undefined) => {
    if (name === undefined) return piece;
    places.push(name);
    return placeOf(places.length);
  });
  return { sql, places };
}

/** Why it is no single reading query; null where it is one. Databases are told to refuse writing beside this. */
export function findFault(query: string, known: readonly string[]): string | null {
  const bare = query.replace(PIECE, (piece, _tag: string | undefined, name: string | undefined) =>
    name === undefined ? ' ' : piece,
  );
  if (!/^\s*(?:select|with)\b/i.test(bare)) return 'It must begin with SELECT or WITH.';
  if (bare.includes(';')) return 'It must be one query, without a semicolon.';
  const strange = bindNames(query, () => '?').places.find((name) => !known.includes(name));
  return strange === undefined
    ? null
    : `It asks for :${strange}. There are ${known.map((name) => `:${name}`).join(', ')}.`;
}
