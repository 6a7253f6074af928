// The fields of a part that is JSON: what differs between two of its texts, and two people's changes put together field by field. A list is one
// field.
import type { SettingPart } from '../../http/desk/settings-routes.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type JsonObject = { [name: string]: Json };

export interface FieldChange {
  readonly path: readonly string[];
  /** undefined: not set. */
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

export const fieldKey = (path: readonly string[]): string => path.join('\u0000');

/** Every part but a template; of hand-written files the space between counts for nothing. */
export const isJsonPart = (part: SettingPart): boolean => part !== 'template';

export function isSameText(part: SettingPart, one: string | null, other: string | null): boolean {
  if (one === other) return true;
  if (one === null || other === null || !isJsonPart(part)) return false;
  return listFieldChanges(one, other)?.length === 0;
}

/** null where one of them is no JSON object. */
export function listFieldChanges(before: string | null, after: string | null): readonly FieldChange[] | null {
  const [old, young] = [readObject(before), readObject(after)];
  if (old === null || young === null) return null;
  const [olds, youngs] = [flatten(old), flatten(young)];
  return [...new Set([...olds.keys(), ...youngs.keys()])].flatMap((key) => {
    const [was, is] = [olds.get(key), youngs.get(key)];
    if (canonical(was) === canonical(is)) return [];
    return [{ path: key.split('\u0000'), before: was, after: is }];
  });
}

export interface MergeField {
  readonly path: readonly string[];
  readonly base: Json | undefined;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
  /** Who changed it. */
  readonly by: 'mine' | 'theirs' | 'both';
}

/** The fields that one of two changed; null where a text is no JSON object. */
export function listMergeFields(base: string | null, mine: string | null, theirs: string | null) {
  const ours = listFieldChanges(base, mine);
  const others = listFieldChanges(base, theirs);
  if (ours === null || others === null) return null;
  const own = new Map(ours.map((change) => [fieldKey(change.path), change]));
  const foreign = new Map(others.map((change) => [fieldKey(change.path), change]));
  return [...new Set([...own.keys(), ...foreign.keys()])].map((key): MergeField => {
    const [a, b] = [own.get(key), foreign.get(key)];
    const was = (a ?? b)?.before;
    const by = a === undefined ? 'theirs' : b === undefined ? 'mine' : 'both';
    return { path: key.split('\u0000'), base: was, mine: a ? a.after : was, theirs: b ? b.after : was, by };
  });
}

/** Theirs, with the fields for which `mine` is chosen as they are in mine. A field of which nothing is chosen goes by who changed it. */
export function mergeFields(
  fields: readonly MergeField[],
  theirs: string | null,
  choices: ReadonlyMap<string, 'mine' | 'theirs'>,
): string {
  const merged = readObject(theirs) ?? {};
  for (const { path, mine, by } of fields) {
    const choice = choices.get(fieldKey(path)) ?? (by === 'theirs' ? 'theirs' : 'mine');
    if (choice === 'mine') setField(merged, path, mine);
  }
  return JSON.stringify(merged, null, 2);
}

/** The text with one field set, or taken away where the value is undefined. */
export function withField(text: string, path: readonly string[], value: unknown): string {
  const object = readObject(text) ?? {};
  setField(object, path, value as Json | undefined);
  return JSON.stringify(object, null, 2);
}

function setField(object: JsonObject, path: readonly string[], value: Json | undefined): void {
  const [name = '', ...rest] = path;
  if (rest.length > 0) {
    const inner = object[name];
    const next: JsonObject = isObject(inner) ? { ...inner } : {};
    setField(next, rest, value);
    if (Object.keys(next).length === 0) delete object[name];
    else object[name] = next;
  } else if (value === undefined) delete object[name];
  else object[name] = value;
}

const isObject = (value: Json | undefined): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readObject(text: string | null): JsonObject | null {
  try {
    const value = JSON.parse(text ?? '{}') as Json;
    return isObject(value) ? { ...value } : null;
  } catch {
    // A text that is no JSON is compared line by line.
    return null;
  }
}

/** An object without fields is as one that is not there. */
function flatten(object: { readonly [name: string]: Json }, path: readonly string[] = []): Map<string, Json> {
  const fields = new Map<string, Json>();
  for (const [name, value] of Object.entries(object)) {
    const here = [...path, name];
    if (isObject(value)) for (const [key, inner] of flatten(value, here)) fields.set(key, inner);
    else fields.set(fieldKey(here), value);
  }
  return fields;
}

const canonical = (value: Json | undefined): string | undefined =>
  JSON.stringify(value, (_, inner: Json) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
