// What can stand where the cursor is in a template: fields of the place, names of `as |x|`, partials, helpers, code words. Pure; called by
// code-editor.tsx. It reads the text before the cursor only, which is not yet a whole template.
import type { TemplateNames } from '../../http/desk/template-schemas.ts';

export interface Suggestion {
  readonly label: string;
  readonly kind: 'field' | 'name' | 'partial' | 'helper' | 'word';
  /** Of a field: what it is, and whether it may be missing. */
  readonly of: string | null;
  readonly mayBeMissing: boolean;
}
export interface Suggested {
  /** How many characters before the cursor each replaces. */
  readonly length: number;
  readonly suggestions: readonly Suggestion[];
}

interface Scope {
  /** Of which field the context is, such as `order.parcels[]`; '' at the top. */
  readonly context: string;
  readonly names: ReadonlyMap<string, string>;
}
type Names = TemplateNames;

const TOP: Scope = { context: '', names: new Map() };
const TEXT_READ_MAX = 60_000;

const plain = (kind: Suggestion['kind'], labels: readonly string[]): readonly Suggestion[] =>
  labels.map((label) => ({ label, kind, of: null, mayBeMissing: false }));

/** null where nothing of a template is being written. */
export function suggest(textBefore: string, names: Names): Suggested | null {
  const text = textBefore.slice(-TEXT_READ_MAX);
  const start = text.lastIndexOf('{{');
  const inner = start < 0 ? '' : text.slice(start + 2);
  if (start < 0 || inner.includes('}}') || inner.startsWith('!')) return null;
  const scopes = readScopes(text.slice(0, start), names);
  return (
    suggestQuoted(inner, scopes, names) ??
    suggestAfterMark(inner, text.slice(0, start), names) ??
    suggestPath(inner, scopes, names)
  );
}

function suggestQuoted(inner: string, scopes: readonly Scope[], names: Names): Suggested | null {
  if (inner.replace(/[^"]/g, '').length % 2 === 0) return null;
  const typed = inner.slice(inner.lastIndexOf('"') + 1);
  const give = (labels: readonly string[]): Suggested => ({
    length: typed.length,
    suggestions: plain('word', labels),
  });
  if (/(?:^|[\s(])gap\s{1,20}"[^"]{0,200}$/.test(inner)) return give(names.gaps);
  if (/^~?#next-step\s{1,20}"[^"]{0,200}$/.test(inner)) return give(names.nextSteps);
  const asked = /(?:^|[\s(])is\s{1,20}([\w.@/-]{1,200})(?:\s{1,20}"[^"]{0,200}"){0,30}\s{1,20}"[^"]{0,200}$/.exec(
    inner,
  );
  const path = asked === null ? null : resolve(asked[1] ?? '', scopes, names);
  const field = names.fields.find((known) => known.path === path);
  return give(field?.words ?? []);
}

function suggestAfterMark(inner: string, before: string, names: Names): Suggested | null {
  const marked = /^~?\s{0,20}([#/>^])\s{0,20}([\w-]{0,100})$/.exec(inner);
  if (marked === null) return null;
  const [, mark, typed = ''] = marked;
  const { length } = typed;
  if (mark === '>') return { length, suggestions: plain('partial', names.partials) };
  if (mark !== '/') return { length, suggestions: plain('helper', names.blocks) };
  const open = listOpen(before).at(-1);
  return { length, suggestions: plain('helper', open === undefined ? [] : [open.block]) };
}

function suggestPath(inner: string, scopes: readonly Scope[], names: Names): Suggested {
  const typed = /[\w.@/-]*$/.exec(inner)?.[0] ?? '';
  const at = typed.lastIndexOf('.');
  if (typed.startsWith('@') && at < 0)
    return {
      length: typed.length,
      suggestions: plain(
        'name',
        [...names.variables, 'root'].map((one) => `@${one}`),
      ),
    };
  const steps = /^(?:\.\.\/){0,20}/.exec(typed)?.[0] ?? '';
  if (at >= steps.length) {
    const path = resolve(typed.slice(0, at), scopes, names);
    return { length: typed.length - at - 1, suggestions: path === null ? [] : listChildren(path, names) };
  }
  const scope = scopes.at(-1 - steps.length / 3) ?? TOP;
  const isStart =
    /^~?\s*$/.test(inner.slice(0, inner.length - typed.length)) ||
    /\(\s*$/.test(inner.slice(0, inner.length - typed.length));
  return {
    length: typed.length - steps.length,
    suggestions: [
      ...(steps === '' ? [...scope.names].map(([label, path]) => describe(label, path, names)) : []),
      ...listChildren(scope.context, names),
      ...(steps === '' && isStart ? plain('helper', [...names.calls, 'else']) : []),
    ],
  };
}

const describe = (label: string, path: string, names: Names): Suggestion => {
  const field = names.fields.find((known) => known.path === path);
  return { label, kind: 'name', of: field?.kind ?? null, mayBeMissing: false };
};

function listChildren(path: string, { fields }: Names): readonly Suggestion[] {
  const start = path === '' ? '' : `${path}.`;
  return fields.flatMap((field) => {
    const label = field.path.slice(start.length);
    if (!field.path.startsWith(start) || label === '' || /[.[]/.test(label)) return [];
    return [{ label, kind: 'field' as const, of: field.kind, mayBeMissing: field.mayBeMissing }];
  });
}

interface OpenBlock {
  readonly block: string;
  readonly value: string;
  readonly as: readonly string[];
}

/** The blocks that are open where the text ends, the outermost first. */
function listOpen(text: string): readonly OpenBlock[] {
  const open: OpenBlock[] = [];
  const marks = /\{\{~?(?:#([\w-]{1,50})\s{0,20}([^\s}|]{0,200})[^}|]{0,200}(?:\|([^|}]{0,100})\|)?|\/([\w-]{1,50}))/g;
  for (const [, block, value = '', as = '', end] of text.matchAll(marks)) {
    if (block !== undefined) open.push({ block, value, as: as.split(/\s+/).filter((name) => name !== '') });
    else if (open.at(-1)?.block === end) open.pop();
  }
  return open;
}

/** What each open `each` and `with` lets the place see, the top first. */
function readScopes(text: string, names: Names): readonly Scope[] {
  const scopes: Scope[] = [TOP];
  for (const { block, value, as } of listOpen(text)) {
    if (block !== 'each' && block !== 'with') continue;
    const path = resolve(value, scopes, names) ?? value;
    const context = block === 'each' ? `${path}[]` : path;
    const known = new Map(scopes.at(-1)?.names);
    const [name] = as;
    if (name !== undefined) known.set(name, context);
    scopes.push({ context, names: known });
  }
  return scopes;
}

/** The path from the top that is meant at this place; null where it is none. */
function resolve(written: string, scopes: readonly Scope[], { fields }: Names): string | null {
  const up = /^(?:\.\.\/){0,20}/.exec(written)?.[0] ?? '';
  const scope = scopes.at(-1 - up.length / 3);
  if (scope === undefined) return null;
  const [first = '', ...rest] = written.slice(up.length).split('.');
  const join = (base: string, parts: readonly string[]) => [base, ...parts].filter((part) => part !== '').join('.');
  if (first === '@root') return join('', rest);
  if (first === 'this') return join(scope.context, rest);
  const named = up === '' ? scope.names.get(first) : undefined;
  const path = named === undefined ? join(scope.context, [first, ...rest]) : join(named, rest);
  return fields.some((field) => field.path === path || field.path.startsWith(`${path}.`)) ? path : null;
}
