// What stands at a place of an answer, whether a list or one thing is there. Pure; called by translate.ts.
import type { Path } from './carrier.ts';

const ITEMS_MAX = 5_000;
const TEXT_MAX = 2_000;

/** All things there; lists on the way are gone through. Own members alone: a name such as `constructor` is nothing. */
export function listAt(value: unknown, path: Path): readonly unknown[] {
  let found: readonly unknown[] = itemsOf(value);
  for (const name of path === '' ? [] : path.split('.'))
    found = found.flatMap((item) =>
      typeof item === 'object' && item !== null && Object.hasOwn(item, name)
        ? itemsOf((item as Readonly<Record<string, unknown>>)[name])
        : [],
    );
  return found.slice(0, ITEMS_MAX);
}

/** A list stands there, and nothing in it. */
export function isEmptyList(value: unknown, path: Path): boolean {
  const names = path.split('.');
  const last = names.pop() ?? '';
  return listAt(value, names.join('.')).some((item) => {
    const list =
      typeof item === 'object' && item !== null && Object.hasOwn(item, last) ? Reflect.get(item, last) : null;
    return Array.isArray(list) && list.length === 0;
  });
}

const itemsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.flat().slice(0, ITEMS_MAX) : value === undefined || value === null ? [] : [value];

/** The first text of the first path that has one; null where there is none. */
export function textAt(value: unknown, paths: readonly Path[]): string | null {
  for (const path of paths)
    for (const item of listAt(value, path)) {
      const text = textOf(item);
      if (text !== null) return text;
    }
  return null;
}

/** XML keeps the text of an element with attributes under `#text`. */
function textOf(item: unknown): string | null {
  if (typeof item === 'number' || typeof item === 'boolean') return String(item);
  const text = typeof item === 'object' && item !== null && '#text' in item ? item['#text'] : item;
  if (typeof text !== 'string') return null;
  return text.trim().replace(/\s+/gu, ' ').slice(0, TEXT_MAX) || null;
}
