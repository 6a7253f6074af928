// One value of a JSON text set or taken out, every other byte as it is: a settings file keeps the look that its admin gave it. Called
// where proposals are accepted and taken back. Standards: RFC 8259. The text has been parsed before, so its syntax is known to be right.

interface ObjectNode {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly Entry[];
}
interface Entry {
  readonly key: string;
  readonly keyStart: number;
  readonly value: JsonNode;
}
type JsonNode = ObjectNode | { readonly start: number; readonly end: number; readonly entries: null };

const STRING = /"(?:[^"\\]|\\.)*"/y;
const SPACE = /[ \t\r\n]*/y;
const PLAIN = /[^ \t\r\n,\]}]+/y;

/** `value` undefined takes the value out, and an object with it that it leaves empty. The text holds an object. */
export function editJson(text: string, path: readonly string[], value: unknown): string {
  const root = readNode(text, skip(text, SPACE, 0));
  if (root.entries === null) throw new Error('the text holds no object');
  return value === undefined ? removeAt(text, root, path) : setAt(text, root, path, value);
}

function setAt(text: string, node: ObjectNode, [key = '', ...rest]: readonly string[], value: unknown): string {
  const entry = node.entries.findLast((known) => known.key === key);
  if (entry === undefined) return insert(text, node, key, nest(rest, value));
  if (rest.length > 0 && entry.value.entries !== null) return setAt(text, entry.value, rest, value);
  return replace(text, entry.value.start, entry.value.end, JSON.stringify(nest(rest, value)));
}

const nest = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight((inner: unknown, key) => ({ [key]: inner }), value);

/** Behind the last entry, laid out as that one is. */
function insert(text: string, node: ObjectNode, key: string, value: unknown): string {
  const last = node.entries.at(-1);
  if (last === undefined) return replace(text, node.start, node.end, JSON.stringify({ [key]: value }));
  const before = node.entries.at(-2)?.value.end;
  const lead = text.slice(before === undefined ? node.start + 1 : text.indexOf(',', before) + 1, last.keyStart);
  const indent = /\n([ \t]*)$/.exec(lead)?.[1];
  const written = JSON.stringify(value, null, indent === undefined ? undefined : indent || '  ');
  const laidOut = written.replaceAll('\n', `\n${indent ?? ''}`);
  return replace(text, last.value.end, last.value.end, `,${lead}${JSON.stringify(key)}: ${laidOut}`);
}

function removeAt(text: string, node: ObjectNode, [key = '', ...rest]: readonly string[]): string {
  const at = node.entries.findLastIndex((known) => known.key === key);
  const entry = node.entries[at];
  if (entry === undefined) return text;
  const inner = entry.value;
  const [innerKey] = rest;
  const leavesSome = inner.entries?.some((known) => known.key !== innerKey) ?? false;
  if (innerKey !== undefined && inner.entries !== null && leavesSome) return removeAt(text, inner, rest);
  const [previous, next] = [node.entries[at - 1], node.entries[at + 1]];
  if (previous !== undefined) return replace(text, previous.value.end, inner.end, '');
  if (next !== undefined) return replace(text, entry.keyStart, next.keyStart, '');
  return replace(text, node.start, node.end, '{}');
}

const replace = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

function readNode(text: string, start: number): JsonNode {
  const opening = text[start];
  if (opening === '{') return readObject(text, start);
  if (opening === '[') return { start, end: readArrayEnd(text, start), entries: null };
  return { start, end: skip(text, opening === '"' ? STRING : PLAIN, start), entries: null };
}

function readObject(text: string, start: number): ObjectNode {
  const entries: Entry[] = [];
  let at = skip(text, SPACE, start + 1);
  while (text[at] === '"') {
    const keyEnd = skip(text, STRING, at);
    const colon = skip(text, SPACE, keyEnd);
    const value = readNode(text, skip(text, SPACE, colon + 1));
    entries.push({ key: JSON.parse(text.slice(at, keyEnd)) as string, keyStart: at, value });
    at = skip(text, SPACE, value.end);
    if (text[at] === ',') at = skip(text, SPACE, at + 1);
  }
  return { start, end: at + 1, entries };
}

function readArrayEnd(text: string, start: number): number {
  let at = skip(text, SPACE, start + 1);
  while (at < text.length && text[at] !== ']') {
    at = skip(text, SPACE, readNode(text, at).end);
    if (text[at] === ',') at = skip(text, SPACE, at + 1);
  }
  return at + 1;
}

function skip(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
