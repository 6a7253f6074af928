// Handlebars text -> our own small program. Handlebars' parser reads it; everything that our templates may not do
// (inline partials, decorators, helpers of our own invention) is refused here. Called by compile-templates.ts.
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { limits } from '../domain/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { explainSyntaxError } from './explain-syntax-error.ts';
import type {
  AstBlock,
  AstCall,
  AstExpression,
  AstPartial,
  AstPath,
  AstPlace,
  AstProgram,
  AstStatement,
} from './handlebars-ast.ts';
import { measureNesting } from './measure-nesting.ts';
import { suggestWord } from './nearest-word.ts';
import { markParagraphs } from './reflow.ts';
import { faultAt, type Place, stopAt, type TemplateFault, TemplateStop } from './template-fault.ts';
import * as program from './template-program.ts';

/** Reads a template. A fault names the line and says what to write instead. */
export function parseTemplate(id: string, source: string): Result<program.Program, TemplateFault> {
  const start: Place = { template: id, line: 1, column: 1 };
  const { templateCharactersMax } = limits.voice;
  if (source.length > templateCharactersMax) {
    return failed(
      faultAt(
        start,
        `the template has ${source.length} characters; at most ${templateCharactersMax} are allowed, so move a part into a partial`,
      ),
    );
  }
  const text = markParagraphs(source.replace(/\r\n?/g, '\n'));
  const { depth, offset } = measureNesting(text);
  if (depth > limits.voice.parsedNestingMax) {
    const line = text.slice(0, offset).split('\n').length;
    return failed(faultAt({ ...start, line }, `this is nested ${depth} deep; move the inner blocks into a partial`));
  }
  try {
    return ok(new Reader(id, text).readProgram(parse(text) as AstProgram, 0));
  } catch (error) {
    if (error instanceof TemplateStop) return failed(error.fault);
    return failed(explainSyntaxError(id, text, error));
  }
}

class Reader {
  readonly #template: string;
  readonly #lines: readonly string[];

  constructor(template: string, source: string) {
    this.#template = template;
    this.#lines = source.split('\n');
  }

  readProgram(ast: AstProgram | undefined, depth: number): program.Program {
    const nodes: program.TemplateNode[] = [];
    for (const statement of ast?.body ?? []) {
      const node = this.#readStatement(statement, depth);
      if (node && !(node.kind === 'text' && node.text === '')) nodes.push(node);
    }
    return nodes;
  }

  #place(loc: AstPlace): Place {
    return { template: this.#template, line: loc.start.line, column: loc.start.column + 1 };
  }

  #readStatement(ast: AstStatement, depth: number): program.TemplateNode | null {
    const at = this.#place(ast.loc);
    switch (ast.type) {
      case 'ContentStatement':
        return { kind: 'text', text: ast.value, at };
      case 'CommentStatement':
        return null;
      case 'MustacheStatement':
        return { kind: 'print', value: this.#readPrinted(ast), at };
      case 'BlockStatement':
        return this.#readBlock(ast, depth + 1, at);
      case 'PartialStatement':
        return this.#readPartial(ast, at);
      default:
        return stopAt(
          at,
          'inline partials, partial blocks and decorators are not allowed; make a file under templates/partials and use {{> name}}',
        );
    }
  }

  #readPrinted(ast: AstCall): program.Expression {
    if (ast.params.length === 0 && !ast.hash) return this.#readExpression(ast.path);
    return this.#readCall(ast);
  }

  #readBlock(ast: AstBlock, depth: number, at: Place): program.TemplateNode {
    if (depth > limits.voice.nestingMax)
      return stopAt(
        at,
        `blocks are nested more than ${limits.voice.nestingMax} deep; move the inner ones into a partial`,
      );
    const name = ast.path.type === 'PathExpression' ? ast.path.original : '';
    const params = ast.params.map((param) => this.#readExpression(param));
    const [value] = params;
    const body = this.readProgram(ast.program, depth);
    const otherwise = this.readProgram(ast.inverse, depth);
    if (ast.hash) return stopAt(at, `{{#${name}}} takes no name=value`);
    switch (name) {
      case 'if':
      case 'unless':
        if (!value || params.length !== 1)
          return stopAt(at, `{{#${name}}} takes one condition, such as {{#${name} order}} or {{#${name} (and a b)}}`);
        return { kind: 'if', condition: value, isNegated: name === 'unless', body, otherwise, at };
      case 'each':
      case 'with':
        if (!value || params.length !== 1)
          return stopAt(at, `{{#${name}}} takes one value, such as {{#${name} order.items as |item|}}`);
        return { kind: name, value, names: ast.program?.blockParams ?? [], body, otherwise, at };
      case 'once':
        return {
          kind: 'once',
          key: readWord(value, at, '{{#once}} takes a word in quotes, such as {{#once "status" order.number}}'),
          of: params[1] ?? null,
          body,
          otherwise,
          at,
        };
      case 'next-step': {
        const step = readWord(value, at, '{{#next-step}} takes "ask", "promise", "follow" or "offer"');
        if (!isOneOf(program.NEXT_STEPS, step))
          return stopAt(at, `{{#next-step}} knows no "${step}"${suggestWord(step, program.NEXT_STEPS)}`);
        return { kind: 'next-step', step, body, at };
      }
      default:
        return stopAt(at, `{{#${name}}} is not known${suggestWord(name, program.BLOCKS)}`);
    }
  }

  #readPartial(ast: AstPartial, at: Place): program.PartialNode {
    if (ast.name.type !== 'PathExpression' || ast.params.length > 1)
      return stopAt(at, 'a partial is written {{> name}}, {{> name value}} or {{> name x=value}}');
    const [context] = ast.params;
    return {
      kind: 'partial',
      name: ast.name.original,
      context: context ? this.#readExpression(context) : null,
      hash: this.#readHash(ast),
      isStandalone: this.#isAlone(ast.loc),
      at,
    };
  }

  #isAlone({ start, end }: AstPlace): boolean {
    const before = this.#lines[start.line - 1]?.slice(0, start.column) ?? '';
    const after = this.#lines[end.line - 1]?.slice(end.column) ?? '';
    return before.trim() === '' && after.trim() === '';
  }

  #readExpression(ast: AstExpression): program.Expression {
    const at = this.#place(ast.loc);
    switch (ast.type) {
      case 'StringLiteral':
      case 'NumberLiteral':
      case 'BooleanLiteral':
        return { kind: 'literal', value: ast.value, at };
      case 'PathExpression':
        return readPath(ast, at);
      case 'SubExpression':
        return this.#readCall(ast);
      default:
        return stopAt(at, 'null and undefined cannot be written in a template; ask with {{#if}}');
    }
  }

  #readCall(ast: AstCall): program.CallExpression {
    const at = this.#place(ast.loc);
    const name = ast.path.type === 'PathExpression' ? ast.path.original : '';
    if (!isOneOf(program.HELPERS, name))
      return stopAt(at, `"${name}" takes no values${suggestWord(name, program.HELPERS)}`);
    return {
      kind: 'call',
      helper: name,
      params: ast.params.map((param) => this.#readExpression(param)),
      hash: this.#readHash(ast),
      at,
    };
  }

  #readHash({ hash }: Pick<AstCall, 'hash'>): readonly program.NamedExpression[] {
    return (hash?.pairs ?? []).map(({ key, value }) => ({ name: key, value: this.#readExpression(value) }));
  }
}

function readPath(ast: AstPath, at: Place): program.Expression {
  const { parts, original, data, depth } = ast;
  if (data && parts[0] !== 'root') {
    const name = parts.join('.');
    if (isOneOf(program.LOOP_VARIABLES, name)) return { kind: 'variable', name, at };
    return stopAt(at, `"${original}" is not known${suggestWord(name, [...program.LOOP_VARIABLES, 'root'])}`);
  }
  const isOfContext = depth > 0 || /^(?:this\b|\.)/.test(original);
  return {
    kind: 'path',
    up: depth,
    isRoot: data,
    isOfContext,
    parts: data ? parts.slice(1) : parts,
    written: original,
    at,
  };
}

function readWord(value: program.Expression | undefined, at: Place, remedy: string): string {
  return value?.kind === 'literal' && typeof value.value === 'string' ? value.value : stopAt(at, remedy);
}

const isOneOf = <const T extends readonly string[]>(words: T, candidate: string): candidate is T[number] =>
  words.includes(candidate);
