// A template after parsing: the few things that our templates can do, each with its place in the source.
// Made by parse-template.ts, checked by check-program.ts, run by run-program.ts.
import type { Place } from './template-fault.ts';

/** The closed set of what may stand in `(…)` or `{{… x}}`. */
export const HELPERS = ['is', 'and', 'or', 'not', 'plural', 'formally', 'on', 'gap'] as const;
export type HelperName = (typeof HELPERS)[number];

/** The closed set of what may stand in `{{#…}}`. */
export const BLOCKS = ['if', 'unless', 'each', 'with', 'once', 'next-step'] as const;

/** How much a next step matters: we need something from the customer; we will write again, which becomes a commitment, or do something; a friendly close. */
export const NEXT_STEPS = ['ask', 'promise', 'follow', 'offer'] as const;
export type NextStepKind = (typeof NEXT_STEPS)[number];

export const LOOP_VARIABLES = ['index', 'first', 'last'] as const;
export type LoopVariable = (typeof LOOP_VARIABLES)[number];

export interface PathExpression {
  readonly kind: 'path';
  /** How many contexts up (`../`). */
  readonly up: number;
  readonly isRoot: boolean;
  /** Written `this.x` or `./x`: names of `as |x|` do not count. */
  readonly isOfContext: boolean;
  readonly parts: readonly string[];
  /** As it is written, for messages. */
  readonly written: string;
  readonly at: Place;
}

export interface CallExpression {
  readonly kind: 'call';
  readonly helper: HelperName;
  readonly params: readonly Expression[];
  readonly hash: readonly NamedExpression[];
  readonly at: Place;
}

export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean; readonly at: Place }
  | { readonly kind: 'variable'; readonly name: LoopVariable; readonly at: Place }
  | PathExpression
  | CallExpression;

export interface NamedExpression {
  readonly name: string;
  readonly value: Expression;
}

export type Program = readonly TemplateNode[];

export interface PartialNode {
  readonly kind: 'partial';
  readonly name: string;
  readonly context: Expression | null;
  readonly hash: readonly NamedExpression[];
  /** Alone on its line; its text then ends with a line end. */
  readonly isStandalone: boolean;
  readonly at: Place;
}

export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string; readonly at: Place }
  | { readonly kind: 'print'; readonly value: Expression; readonly at: Place }
  | {
      readonly kind: 'if';
      readonly condition: Expression;
      readonly isNegated: boolean;
      readonly body: Program;
      readonly otherwise: Program;
      readonly at: Place;
    }
  | {
      readonly kind: 'each' | 'with';
      readonly value: Expression;
      readonly names: readonly string[];
      readonly body: Program;
      readonly otherwise: Program;
      readonly at: Place;
    }
  | {
      readonly kind: 'once';
      readonly key: string;
      readonly of: Expression | null;
      readonly body: Program;
      readonly otherwise: Program;
      readonly at: Place;
    }
  | { readonly kind: 'next-step'; readonly step: NextStepKind; readonly body: Program; readonly at: Place }
  | PartialNode;
