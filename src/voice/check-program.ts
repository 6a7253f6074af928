// Checks a template before it is ever used: every field it reads exists, whatever may be missing is asked for with `if`
// before it is printed, and helpers get what they take. So a typo shows when templates are loaded, with its line.
// Called by compile-templates.ts.
import { checkCall, type KnownWords } from './check-call.ts';
import { type Proven, provenBy, StaticScope } from './static-scope.ts';
import { suggestWord } from './nearest-word.ts';
import type { RecordShape, Shape } from './shape.ts';
import { faultAt, stopAt, type TemplateFault, TemplateStop } from './template-fault.ts';
import type { Expression, PartialNode, Program, TemplateNode } from './template-program.ts';
import { limits } from '../domain/limits.ts';

export interface CheckOptions extends KnownWords {
  readonly shape: RecordShape;
  readonly partials: ReadonlyMap<string, Program>;
}

/** The faults of a template and of the partials as it uses them. After a fault the check goes on behind it. */
export function checkProgram(program: Program, options: CheckOptions): readonly TemplateFault[] {
  const checker = new Checker(options);
  checker.check(program, StaticScope.root(options.shape), new Set(), []);
  return checker.faults;
}

class Checker {
  readonly faults: TemplateFault[] = [];
  readonly #options: CheckOptions;

  constructor(options: CheckOptions) {
    this.#options = options;
  }

  check(program: Program, scope: StaticScope, proven: Proven, trail: readonly string[]): void {
    for (const node of program) {
      try {
        this.#checkNode(node, scope, proven, trail);
      } catch (error) {
        if (!(error instanceof TemplateStop)) throw error;
        this.#note(error.fault);
      }
    }
  }

  #note(fault: TemplateFault): void {
    const isNew = this.faults.every(
      (f) => f.template !== fault.template || f.line !== fault.line || f.column !== fault.column || f.message !== fault.message,
    );
    if (isNew) this.faults.push(fault);
  }

  #shapeOf(expression: Expression, scope: StaticScope, proven: Proven): Shape {
    switch (expression.kind) {
      case 'literal':
        return { kind: typeof expression.value === 'string' ? 'text' : typeof expression.value === 'number' ? 'number' : 'flag' };
      case 'variable':
        if (!scope.isInLoop) stopAt(expression.at, `"@${expression.name}" exists only inside {{#each}}`);
        return { kind: expression.name === 'index' ? 'number' : 'flag' };
      case 'path':
        return scope.resolve(expression, proven).shape;
      case 'call':
        return checkCall(expression, (param, known) => this.#shapeOf(param, scope, new Set([...proven, ...known])), (param, isTrue) => provenBy(param, isTrue, scope), this.#options);
    }
  }

  #checkNode(node: TemplateNode, scope: StaticScope, proven: Proven, trail: readonly string[]): void {
    switch (node.kind) {
      case 'text':
        return;
      case 'print':
        return this.#checkPrinted(node.value, scope, proven);
      case 'if': {
        this.#shapeOf(node.condition, scope, proven);
        const whenTrue = new Set([...proven, ...provenBy(node.condition, true, scope)]);
        const whenFalse = new Set([...proven, ...provenBy(node.condition, false, scope)]);
        this.check(node.body, scope, node.isNegated ? whenFalse : whenTrue, trail);
        return this.check(node.otherwise, scope, node.isNegated ? whenTrue : whenFalse, trail);
      }
      case 'each':
      case 'with':
        return this.#checkEntry(node, scope, proven, trail);
      case 'once':
        if (node.of) this.#checkPrinted(node.of, scope, proven);
        this.check(node.body, scope, proven, trail);
        return this.check(node.otherwise, scope, proven, trail);
      case 'next-step':
        return this.check(node.body, scope, proven, trail);
      case 'partial':
        return this.#checkPartial(node, scope, proven, trail);
    }
  }

  #checkPrinted(value: Expression, scope: StaticScope, proven: Proven): void {
    const shape = this.#shapeOf(value, scope, proven);
    const name = value.kind === 'path' ? value.written : 'this';
    if (shape.isNullable) stopAt(value.at, `"${name}" may be missing; put it inside {{#if ${name}}}…{{/if}}`);
    if (shape.kind === 'text' || shape.kind === 'block' || shape.kind === 'number') return;
    const remedy = shape.kind === 'list' ? `{{#each ${name}}}` : shape.kind === 'record' ? `one of its fields (${Object.keys(shape.fields).join(', ')})` : `{{#if …}}`;
    stopAt(value.at, `"${name}" is a ${shape.kind} and cannot be printed; use ${remedy}`);
  }

  #checkEntry(node: Extract<TemplateNode, { kind: 'each' | 'with' }>, scope: StaticScope, proven: Proven, trail: readonly string[]): void {
    const shape = this.#shapeOf(node.value, scope, proven);
    const wanted = node.kind === 'each' ? 'list' : 'record';
    if (shape.kind !== wanted) stopAt(node.at, `{{#${node.kind}}} needs a ${wanted}, and this is a ${shape.kind}`);
    const { isNullable: _, ...present } = shape.kind === 'list' ? shape.of : shape;
    const inner = scope.enter(present as Shape, node.names, node.kind === 'each');
    this.check(node.body, inner, proven, trail);
    this.check(node.otherwise, scope, proven, trail);
  }

  #checkPartial(node: PartialNode, scope: StaticScope, proven: Proven, trail: readonly string[]): void {
    const { partials } = this.#options;
    const program = partials.get(node.name);
    if (!program) return stopAt(node.at, `there is no partial "${node.name}" in this language${suggestWord(node.name, [...partials.keys()])}`);
    if (trail.includes(node.name)) return stopAt(node.at, `the partial "${node.name}" includes itself (${[...trail, node.name].join(' > ')}); use {{#each}} instead`);
    if (trail.length >= limits.voice.nestingMax) return stopAt(node.at, `partials are nested more than ${limits.voice.nestingMax} deep`);
    const context = node.context ? this.#shapeOf(node.context, scope, proven) : null;
    const given = new Map(node.hash.map(({ name, value }) => [name, this.#shapeOf(value, scope, proven)] as const));
    this.check(program, scope.forPartial(context, given), proven, [...trail, node.name]);
  }
}

/** The fault of an empty template, which would answer with nothing. */
export const emptyFault = (template: string): TemplateFault => faultAt({ template, line: 1, column: 1 }, 'the template is empty; write its text or remove the file');
