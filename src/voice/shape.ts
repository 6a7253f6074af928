// The shapes of what a template may read. Templates are checked against them when they are loaded, and the values that
// code hands in have the type ValueOf of the same shape, so the two cannot drift apart.

export type Shape = (
  | { readonly kind: 'text' }
  /** Text of several lines, `{ lines }`. Everything else is printed as one line. */
  | { readonly kind: 'block' }
  | { readonly kind: 'number' }
  | { readonly kind: 'flag' }
  /** One of a closed list of code words, to be asked with `is`, never printed. */
  | { readonly kind: 'word'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape }
  | RecordShape
) & { readonly isNullable?: true };

export interface RecordShape {
  readonly kind: 'record';
  readonly fields: Readonly<Record<string, Shape>>;
  readonly isNullable?: true;
}

export const text = { kind: 'text' } as const;
export const block = { kind: 'block' } as const;
export const number = { kind: 'number' } as const;
export const flag = { kind: 'flag' } as const;
export const word = <const W extends readonly string[]>(values: W) => ({ kind: 'word', values }) as const;
export const list = <const S extends Shape>(of: S) => ({ kind: 'list', of }) as const;
export const record = <const F extends Readonly<Record<string, Shape>>>(fields: F) =>
  ({ kind: 'record', fields }) as const;
/** The value may be null; a template may use it only where an `if` has proved that it is there. */
export const maybe = <const S extends Shape>(shape: S) => ({ ...shape, isNullable: true }) as const;

/** The type of the values of a shape. */
export type ValueOf<S> = S extends { readonly isNullable: true } ? Present<S> | null : Present<S>;
type Present<S> = S extends { readonly kind: 'text' }
  ? string
  : S extends { readonly kind: 'block' }
    ? { readonly lines: readonly string[] }
    : S extends { readonly kind: 'number' }
      ? number
      : S extends { readonly kind: 'flag' }
        ? boolean
        : S extends { readonly kind: 'word'; readonly values: readonly (infer W)[] }
          ? W
          : S extends { readonly kind: 'list'; readonly of: infer O }
            ? readonly ValueOf<O>[]
            : S extends { readonly kind: 'record'; readonly fields: infer F }
              ? { readonly [K in keyof F]: ValueOf<F[K]> }
              : never;
