// What of Handlebars' syntax tree is read here. The tree is made by its parser and turned into our own program at once
// by parse-template.ts. Source: handlebars 4.7, docs/compiler-api.md.

export interface AstPlace {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

export interface AstPath {
  readonly type: 'PathExpression';
  /** True for `@index` and the like. */
  readonly data: boolean;
  /** How many `../` stand before it. */
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
  readonly loc: AstPlace;
}

export interface AstCall {
  readonly path: AstExpression;
  readonly params: readonly AstExpression[];
  readonly hash?: { readonly pairs: readonly { readonly key: string; readonly value: AstExpression }[] };
  readonly loc: AstPlace;
}

export type AstExpression =
  | AstPath
  | (AstCall & { readonly type: 'SubExpression' })
  | {
      readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral';
      readonly value: string | number | boolean;
      readonly loc: AstPlace;
    }
  | { readonly type: 'NullLiteral' | 'UndefinedLiteral'; readonly loc: AstPlace };

export interface AstProgram {
  readonly body: readonly AstStatement[];
  readonly blockParams?: readonly string[];
}

export type AstBlock = AstCall & {
  readonly type: 'BlockStatement';
  /** Absent for `{{^x}}…{{/x}}`. */
  readonly program?: AstProgram;
  readonly inverse?: AstProgram;
};

export type AstPartial = Omit<AstCall, 'path'> & {
  readonly type: 'PartialStatement';
  readonly name: AstExpression;
  readonly indent: string;
};

export type AstStatement =
  | { readonly type: 'ContentStatement'; readonly value: string; readonly loc: AstPlace }
  | { readonly type: 'CommentStatement'; readonly loc: AstPlace }
  | (AstCall & { readonly type: 'MustacheStatement' })
  | AstBlock
  | AstPartial
  | { readonly type: 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock'; readonly loc: AstPlace };
