// What a template can see at one place while it is being checked: the shape of the context, of the contexts around it,
// and the names that `as |x|` gave; and which missing-able values an `if` around the place has proved to be there.
import { suggestWord } from './nearest-word.ts';
import type { RecordShape, Shape } from './shape.ts';
import { stopAt } from './template-fault.ts';
import type { Expression, PathExpression } from './template-program.ts';

/** Keys of values that are there for certain. */
export type Proven = ReadonlySet<string>;

interface Binding {
  readonly shape: Shape;
  readonly key: string;
}

export class StaticScope {
  readonly isInLoop: boolean;
  readonly #shape: Shape;
  readonly #key: string;
  readonly #parent: StaticScope | null;
  readonly #names: ReadonlyMap<string, Binding>;
  readonly #root: StaticScope;

  private constructor(
    shape: Shape,
    parent: StaticScope | null,
    names: ReadonlyMap<string, Binding>,
    isInLoop: boolean,
    key?: string,
  ) {
    this.#shape = shape;
    // Unique along the way down, which is enough: what is proved is only ever handed down.
    this.#key = key ?? (parent ? `${parent.#key}>` : '@');
    this.#parent = parent;
    this.#root = parent ? parent.#root : this;
    this.#names = names;
    this.isInLoop = isInLoop;
  }

  static root(shape: RecordShape): StaticScope {
    return new StaticScope(shape, null, new Map(), false);
  }

  /** Inside `each` or `with`; `names` are those of `as |item index|`. */
  enter(shape: Shape, names: readonly string[], isLoop: boolean): StaticScope {
    const bindings = new Map(this.#names);
    const shapes: readonly Shape[] = [shape, { kind: 'number' }];
    names.forEach((name, n) => {
      bindings.set(name, { shape: shapes[n] ?? { kind: 'number' }, key: `${this.#key}>|${name}|` });
    });
    return new StaticScope(shape, this, bindings, isLoop || this.isInLoop);
  }

  /** Inside a partial: it sees what its place sees, and the values given to it by name. Unlike in Handlebars the names
   * of `as |x|` go in too, so that `{{#each orders as |order|}}{{> order-name}}` needs no repetition. */
  forPartial(context: Shape | null, given: ReadonlyMap<string, Shape>): StaticScope {
    if (!context && given.size === 0) return this;
    const names = new Map(this.#names);
    for (const [name, shape] of given) names.set(name, { shape, key: `${this.#key}>|${name}|` });
    if (!context) return new StaticScope(this.#shape, this.#parent, names, this.isInLoop, this.#key);
    const { isNullable: _, ...present } = context;
    return new StaticScope(present as Shape, this, names, this.isInLoop);
  }

  /** What can be named here: the fields of the context, and above them the names of `as |x|`. */
  listShapes(): ReadonlyMap<string, Shape> {
    const fields = this.#shape.kind === 'record' ? Object.entries(this.#shape.fields) : [];
    return new Map([...fields, ...[...this.#names].map(([name, { shape }]) => [name, shape] as const)]);
  }

  /** The shape behind a path and its key; stops at a field that does not exist or may be missing on the way. */
  resolve(path: PathExpression, proven: Proven): Binding {
    const start = this.#start(path);
    let { binding } = start;
    for (const [n, part] of start.rest.entries()) {
      const way = path.parts.slice(0, path.parts.length - start.rest.length + n).join('.') || 'this';
      if (binding.shape.isNullable && !proven.has(binding.key))
        stopAt(path.at, `"${way}" may be missing; ask with {{#if ${way}}} around this`);
      binding = this.#step(path, binding, part);
    }
    if (!proven.has(binding.key)) return binding;
    const { isNullable: _, ...present } = binding.shape;
    return { shape: present as Shape, key: binding.key };
  }

  #step(path: PathExpression, { shape, key }: Binding, part: string): Binding {
    if (shape.kind !== 'record') return stopAt(path.at, `"${path.written}": a ${shape.kind} has no field "${part}"`);
    const next = Object.hasOwn(shape.fields, part) ? shape.fields[part] : undefined;
    if (!next)
      return stopAt(path.at, `"${path.written}": there is no field "${part}" here${this.#suggest(part, shape)}`);
    return { shape: next, key: `${key}.${part}` };
  }

  #suggest(part: string, shape: RecordShape): string {
    if (this.#names.has(part)) return `; did you mean "${part}" without what stands before it?`;
    const root = this.#root.#shape;
    if (shape !== root && root.kind === 'record' && Object.hasOwn(root.fields, part))
      return `; did you mean "@root.${part}"?`;
    return suggestWord(part, [...Object.keys(shape.fields), ...this.#names.keys()]);
  }

  #start(path: PathExpression): { readonly binding: Binding; readonly rest: readonly string[] } {
    const [first = '', ...rest] = path.parts;
    const named = path.isRoot || path.isOfContext ? undefined : this.#names.get(first);
    if (named) return { binding: named, rest };
    let scope: StaticScope = path.isRoot ? this.#root : this;
    for (let up = 0; up < path.up; up += 1) {
      scope = scope.#parent ?? stopAt(path.at, `"${path.written}": there is nothing that far up; remove a "../"`);
    }
    return { binding: { shape: scope.#shape, key: scope.#key }, rest: path.parts };
  }

  /** The key under which the value of a path is proved. */
  keyOf(path: PathExpression): string {
    const { binding, rest } = this.#start(path);
    return [binding.key, ...rest].join('.');
  }
}

/** The keys that are there for certain where the condition came out true (or false). */
export function provenBy(condition: Expression, isTrue: boolean, scope: StaticScope): readonly string[] {
  if (condition.kind === 'path') return isTrue ? [scope.keyOf(condition)] : [];
  if (condition.kind !== 'call') return [];
  const { helper, params } = condition;
  if (helper === 'not') return params.flatMap((param) => provenBy(param, !isTrue, scope));
  if ((helper === 'and' && isTrue) || (helper === 'or' && !isTrue))
    return params.flatMap((param) => provenBy(param, isTrue, scope));
  if (helper === 'is' && isTrue) return params.slice(0, 1).flatMap((param) => provenBy(param, true, scope));
  return [];
}
