// Checks a template before it is ever used: every field it reads exists, whatever may be missing is asked for with `if`
// before it is printed, and helpers get what they take. So a typo shows when templates are loaded, with its line.
// Called by compile-templates.ts.

import { limits } from '../domain/limits.ts';
import { checkCall, type KnownWords } from './check-call.ts';
import { suggestWord } from './nearest-word.ts';
import type { RecordShape, Shape } from './shape.ts';
import { type Proven, provenBy, StaticScope } from './static-scope.ts';
import { faultAt, stopAt, type TemplateFault, TemplateStop } from './template-fault.ts';
import type { Expression, PartialNode, Program, TemplateNode } from './template-program.ts';

export interface CheckOptions extends KnownWords {
  readonly shape: RecordShape;
  readonly partials: ReadonlyMap<string, Program>;
  /** Hears of each place that includes a partial: the names that the partial may use there. */
  readonly seePartial?: (name: string, shapes: ReadonlyMap<string, Shape>) => void;
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
  #steps = 0;

  constructor(options: CheckOptions) {
    this.#options = options;
  }

  check(program: Program, scope: StaticScope, proven: Proven, trail: readonly string[]): void {
    for (const node of program) {
      if (this.#isOver(node)) return;
      try {
        this.#checkNode(node, scope, proven, trail);
      } catch (error) {
        if (!(error instanceof TemplateStop)) throw error;
        this.#note(error.fault);
      }
    }
  }

  /** Whether enough was looked at: partials that include partials twice grow beyond every measure. */
  #isOver(node: TemplateNode): boolean {
    const { stepsMax, faultsMax } = limits.voice;
    if (this.faults.length >= faultsMax || this.#steps > stepsMax) return true;
    this.#steps += 1;
    if (this.#steps <= stepsMax) return false;
    const why = `with its partials this has more than ${stepsMax} parts; include each partial once`;
    this.#note(faultAt(node.at, why));
    return true;
  }

  #note(fault: TemplateFault): void {
    const isNew = this.faults.every(
      (f) =>
        f.template !== fault.template ||
        f.line !== fault.line ||
        f.column !== fault.column ||
        f.message !== fault.message,
    );
    if (isNew) this.faults.push(fault);
  }

  #shapeOf(expression: Expression, scope: StaticScope, proven: Proven): Shape {
    switch (expression.kind) {
      case 'literal':
        return {
          kind:
            typeof expression.value === 'string' ? 'text' : typeof expression.value === 'number' ? 'number' : 'flag',
        };
      case 'variable':
        if (!scope.isInLoop) stopAt(expression.at, `"@${expression.name}" exists only inside {{#each}}`);
        return { kind: expression.name === 'index' ? 'number' : 'flag' };
      case 'path':
        return scope.resolve(expression, proven).shape;
      case 'call':
        return checkCall(
          expression,
          (param, known) => this.#shapeOf(param, scope, new Set([...proven, ...known])),
          (param, isTrue) => provenBy(param, isTrue, scope),
          this.#options,
        );
    }
  }

  #checkNode(node: TemplateNode, scope: StaticScope, proven: Proven, trail: readonly string[]): void {
    switch (node.kind) {
      case 'text':
        break;
      case 'print':
        this.#checkPrinted(node.value, scope, proven);
        break;
      case 'if': {
        this.#shapeOf(node.condition, scope, proven);
        const whenTrue = new Set([...proven, ...provenBy(node.condition, true, scope)]);
        const whenFalse = new Set([...proven, ...provenBy(node.condition, false, scope)]);
        this.check(node.body, scope, node.isNegated ? whenFalse : whenTrue, trail);
        this.check(node.otherwise, scope, node.isNegated ? whenTrue : whenFalse, trail);
        break;
      }
      case 'each':
      case 'with':
        this.#checkEntry(node, scope, proven, trail);
        break;
      case 'once':
        if (node.of) this.#checkPrinted(node.of, scope, proven);
        this.check(node.body, scope, proven, trail);
        this.check(node.otherwise, scope, proven, trail);
        break;
      case 'next-step':
        this.check(node.body, scope, proven, trail);
        break;
      case 'partial':
        this.#checkPartial(node, scope, proven, trail);
        break;
    }
  }

  #checkPrinted(value: Expression, scope: StaticScope, proven: Proven): void {
    const shape = this.#shapeOf(value, scope, proven);
    const name = value.kind === 'path' ? value.written : 'this';
    if (shape.isNullable) stopAt(value.at, `"${name}" may be missing; put it inside {{#if ${name}}}…{{/if}}`);
    if (shape.kind === 'text' || shape.kind === 'block' || shape.kind === 'number') return;
    const remedy =
      shape.kind === 'list'
        ? `{{#each ${name}}}`
        : shape.kind === 'record'
          ? `one of its fields (${Object.keys(shape.fields).join(', ')})`
          : `{{#if …}}`;
    stopAt(value.at, `"${name}" is a ${shape.kind} and cannot be printed; use ${remedy}`);
  }

  #checkEntry(
    node: Extract<TemplateNode, { kind: 'each' | 'with' }>,
    scope: StaticScope,
    proven: Proven,
    trail: readonly string[],
  ): void {
    const shape = this.#shapeOf(node.value, scope, proven);
    const wanted = node.kind === 'each' ? 'list' : 'record';
    if (shape.kind !== wanted) stopAt(node.at, `{{#${node.kind}}} needs a ${wanted}, and this is a ${shape.kind}`);
    const { isNullable: _, ...present } = shape.kind === 'list' ? shape.of : shape;
    const inner = scope.enter(present as Shape, node.names, node.kind === 'each');
    this.check(node.body, inner, proven, trail);
    this.check(node.otherwise, scope, proven, trail);
  }

  #checkPartial(node: PartialNode, scope: StaticScope, proven: Proven, trail: readonly string[]): void {
    const { name, at } = node;
    const known = [...this.#options.partials.keys()];
    const program =
      this.#options.partials.get(name) ??
      stopAt(at, `there is no partial "${name}" in this language${suggestWord(name, known)}`);
    if (trail.includes(name)) {
      stopAt(at, `the partial "${name}" includes itself (${[...trail, name].join(' > ')}); use {{#each}} instead`);
    }
    if (trail.length >= limits.voice.nestingMax) {
      stopAt(at, `partials are nested more than ${limits.voice.nestingMax} deep`);
    }
    const context = node.context ? this.#shapeOf(node.context, scope, proven) : null;
    const values = new Map(node.hash.map((given) => [given.name, this.#shapeOf(given.value, scope, proven)] as const));
    const inner = scope.forPartial(context, values);
    this.#options.seePartial?.(name, inner.listShapes());
    this.check(program, inner, proven, [...trail, name]);
  }
}

/** The fault of an empty template, which would answer with nothing. */
export const emptyFault = (template: string): TemplateFault =>
  faultAt({ template, line: 1, column: 1 }, 'the template is empty; write its text or remove the file');
