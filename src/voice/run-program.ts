// Runs a checked template over its values, without eval: the same way on Node and on Workers. Bounded in loop turns,
// steps, nesting and output; reads own fields only; a value that is missing stops the reply instead of leaving a hole in it.
// Called by write-reply.ts.

import { limits } from '../domain/limits.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { formatCount } from './locale.ts';
import type { Wording } from './own-wording.ts';
import { PARAGRAPH_END } from './reflow.ts';
import { type CallState, runCall } from './run-call.ts';
import type { block, ValueOf } from './shape.ts';
import { singleLine } from './single-line.ts';
import { type Place, stopAt, type TemplateFault, TemplateStop } from './template-fault.ts';
import type {
  Expression,
  NextStepKind,
  PartialNode,
  PathExpression,
  Program,
  TemplateNode,
} from './template-program.ts';

/** What the sections of one reply share. Grows as they run. */
export interface ReplyState extends CallState {
  readonly told: Set<string>;
  readonly nextSteps: { readonly step: NextStepKind; readonly text: string }[];
  /** Rewords what the templates write themselves, and no value that they print. */
  readonly wording: Wording;
}

export interface RunnableTemplate {
  readonly id: string;
  readonly program: Program;
  readonly partials: ReadonlyMap<string, Program>;
}

interface Scope {
  readonly context: unknown;
  readonly parent: Scope | null;
  readonly names: ReadonlyMap<string, unknown> | null;
  readonly loop: { readonly index: number; readonly length: number } | null;
}

/** Stands for what is printed next: it may begin with any letter. */
const VALUE = 'x';

/** The text of the template; a fault names the line that could not be run. */
export function runProgram(
  template: RunnableTemplate,
  context: object,
  state: ReplyState,
  charactersMax: number = limits.voice.outputCharactersMax,
): Result<string, TemplateFault> {
  try {
    return ok(new Run(template, context, state, charactersMax).run());
  } catch (error) {
    if (error instanceof TemplateStop) return failed(error.fault);
    throw error;
  }
}

class Run {
  readonly #template: RunnableTemplate;
  readonly #root: object;
  readonly #state: ReplyState;
  readonly #charactersMax: number;
  #turns = 0;
  #steps = 0;
  #characters = 0;
  #written = '';

  constructor(template: RunnableTemplate, root: object, state: ReplyState, charactersMax: number) {
    this.#template = template;
    this.#root = root;
    this.#state = state;
    this.#charactersMax = charactersMax;
  }

  run(): string {
    return this.#runAll(this.#template.program, { context: this.#root, parent: null, names: null, loop: null }, 0);
  }

  #runAll(program: Program, scope: Scope, depth: number): string {
    let out = '';
    let n = 0;
    for (const node of program) {
      n += 1;
      out += this.#runNode(node, scope, depth, program[n]);
    }
    return out;
  }

  #runNode(node: TemplateNode, scope: Scope, depth: number, next: TemplateNode | undefined): string {
    this.#steps += 1;
    // Partials that include partials twice would grow without a loop and without a word.
    if (this.#steps > limits.voice.stepsMax)
      stopAt(node.at, `more than ${limits.voice.stepsMax} steps; a person has to answer this one`);
    switch (node.kind) {
      case 'text':
        return this.#count(this.#word(node.text, next), node.at);
      case 'print':
        return this.#count(this.#print(node.value, scope, next), node.at);
      case 'if': {
        const isTaken = isTrue(this.#evaluate(node.condition, scope)) !== node.isNegated;
        return this.#runAll(isTaken ? node.body : node.otherwise, scope, depth);
      }
      case 'each':
        return this.#runEach(node, scope, depth);
      case 'with': {
        const value = this.#evaluate(node.value, scope);
        return isTrue(value)
          ? this.#runAll(node.body, enter(scope, value, node.names, null), depth)
          : this.#runAll(node.otherwise, scope, depth);
      }
      case 'once': {
        const key = node.of ? `${node.key} ${this.#print(node.of, scope)}` : node.key;
        const isFirst = !this.#state.told.has(key);
        this.#state.told.add(key);
        return this.#runAll(isFirst ? node.body : node.otherwise, scope, depth);
      }
      case 'next-step':
        this.#written = '';
        this.#state.nextSteps.push({ step: node.step, text: this.#runAll(node.body, scope, depth) });
        this.#written = '';
        return '';
      case 'partial':
        return this.#runPartial(node, scope, depth + 1);
    }
  }

  /** Counts what is written, as it is written. */
  #count(text: string, at: Place): string {
    this.#characters += text.length;
    if (text !== '') this.#written = text;
    if (this.#characters <= this.#charactersMax) return text;
    return stopAt(at, `the text grew past ${this.#charactersMax} characters; a person has to answer this one`);
  }

  /** What touches a value without a space ("{{count}}x") is half a word, and stays. */
  #word(text: string, next: TemplateNode | undefined): string {
    return this.#state.wording(text, {
      before: this.#written,
      after: next?.kind === 'text' ? next.text : next?.kind === 'print' ? VALUE : '',
    });
  }

  #runEach(node: Extract<TemplateNode, { kind: 'each' | 'with' }>, scope: Scope, depth: number): string {
    const values = this.#evaluate(node.value, scope);
    if (!Array.isArray(values)) return stopAt(node.at, 'this is no list');
    if (values.length === 0) return this.#runAll(node.otherwise, scope, depth);
    let out = '';
    for (const [index, value] of values.entries()) {
      this.#turns += 1;
      if (this.#turns > limits.voice.loopIterationsMax)
        stopAt(node.at, `more than ${limits.voice.loopIterationsMax} turns of a loop; a person has to answer this one`);
      out += this.#runAll(node.body, enter(scope, value, node.names, { index, length: values.length }), depth);
    }
    return out;
  }

  #runPartial(node: PartialNode, scope: Scope, depth: number): string {
    const program = this.#template.partials.get(node.name);
    if (!program) return stopAt(node.at, `there is no partial "${node.name}"`);
    if (depth > limits.voice.nestingMax)
      return stopAt(node.at, `partials are nested more than ${limits.voice.nestingMax} deep`);
    let inner = scope;
    if (node.context) inner = { ...scope, context: this.#evaluate(node.context, scope), parent: scope };
    if (node.hash.length > 0) {
      const given = node.hash.map(({ name, value }) => [name, this.#evaluate(value, scope)] as const);
      inner = { ...inner, names: new Map([...(scope.names ?? []), ...given]) };
    }
    const text = this.#runAll(program, inner, depth);
    return (text.endsWith('\n') ? text.slice(0, -1) : text) + (node.isStandalone ? '\n' : '');
  }

  #print(expression: Expression, scope: Scope, next?: TemplateNode): string {
    const value = this.#evaluate(expression, scope, next);
    if (typeof value === 'string') return singleLine(value);
    if (typeof value === 'number') return formatCount(value, this.#state.language);
    if (isBlock(value)) return value.lines.map((line) => singleLine(line) || PARAGRAPH_END).join('\n');
    const name = expression.kind === 'path' ? `"${expression.written}"` : 'this';
    return stopAt(
      expression.at,
      value === null || value === undefined ? `${name} is missing` : `${name} cannot be printed`,
    );
  }

  #evaluate(expression: Expression, scope: Scope, next?: TemplateNode): unknown {
    switch (expression.kind) {
      case 'literal':
        return expression.value;
      case 'variable': {
        const { loop } = scope;
        if (!loop) return stopAt(expression.at, `"@${expression.name}" exists only inside {{#each}}`);
        if (expression.name === 'index') return loop.index;
        return expression.name === 'first' ? loop.index === 0 : loop.index === loop.length - 1;
      }
      case 'path':
        return this.#read(expression, scope);
      case 'call':
        return runCall(expression, this.#state, {
          evaluate: (param) => this.#evaluate(param, scope),
          print: (param) => this.#print(param, scope),
          say: (param) => {
            const text = this.#print(param, scope);
            return param.kind === 'literal' ? this.#word(text, next) : text;
          },
          isTrue,
        });
    }
  }

  #read(path: PathExpression, scope: Scope): unknown {
    const [first = ''] = path.parts;
    let parts = path.parts;
    let value: unknown;
    if (!path.isRoot && !path.isOfContext && scope.names?.has(first)) {
      value = scope.names.get(first);
      parts = parts.slice(1);
    } else {
      value = path.isRoot ? this.#root : goUp(path, scope).context;
    }
    for (const part of parts) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
        return stopAt(path.at, `"${path.written}": there is no "${part}"`);
      value = (value as Readonly<Record<string, unknown>>)[part];
    }
    return value;
  }
}

function goUp(path: PathExpression, scope: Scope): Scope {
  let found = scope;
  for (let up = 0; up < path.up; up += 1)
    found = found.parent ?? stopAt(path.at, `"${path.written}": there is nothing that far up`);
  return found;
}

function enter(scope: Scope, context: unknown, names: readonly string[], loop: Scope['loop']): Scope {
  const known =
    names.length === 0
      ? scope.names
      : new Map([...(scope.names ?? []), ...names.map((name, n) => [name, n === 0 ? context : loop?.index] as const)]);
  return { context, parent: scope, names: known, loop: loop ?? scope.loop };
}

const isBlock = (value: unknown): value is ValueOf<typeof block> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'lines');

/** As Handlebars sees it, but that a number is always true: 0 days is a value. */
const isTrue = (value: unknown): boolean =>
  typeof value === 'number' || (Array.isArray(value) ? value.length > 0 : Boolean(value));
