// What the helpers of our templates take and give, checked when a template is loaded: `is`, `and`, `or`, `not`,
// `plural`, `formally`, `on`, `gap`. What they do at run time stands in run-call.ts.
import { suggestWord } from './nearest-word.ts';
import type { Shape } from './shape.ts';
import { stopAt } from './template-fault.ts';
import type { CallExpression, Expression } from './template-program.ts';

export interface KnownWords {
  /** What `gap` may name. */
  readonly gaps: readonly string[];
}

/** The shape of an expression, where the values of these keys are known to be there. */
type ShapeOf = (expression: Expression, known: readonly string[]) => Shape;
type ProvenBy = (condition: Expression, isTrue: boolean) => readonly string[];

const FLAG: Shape = { kind: 'flag' };
const TEXT: Shape = { kind: 'text' };
/** CLDR plural categories. */
const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The shape of what a helper gives; stops where it is used wrongly. */
export function checkCall(call: CallExpression, shapeOf: ShapeOf, provenBy: ProvenBy, words: KnownWords): Shape {
  if (call.helper !== 'plural' && call.hash.length > 0) stopAt(call.at, `"${call.helper}" takes no name=value`);
  switch (call.helper) {
    case 'is':
      return checkIs(call, shapeOf);
    case 'and':
    case 'or': {
      if (call.params.length < 2) stopAt(call.at, `"${call.helper}" takes two or more conditions`);
      const known: string[] = [];
      for (const param of call.params) {
        shapeOf(param, known);
        known.push(...provenBy(param, call.helper === 'and'));
      }
      return FLAG;
    }
    case 'not':
      if (call.params.length !== 1) stopAt(call.at, '"not" takes one condition');
      for (const param of call.params) shapeOf(param, []);
      return FLAG;
    case 'plural':
      return checkPlural(call, shapeOf);
    case 'formally':
      if (call.params.length !== 2)
        stopAt(call.at, '"formally" takes the formal and then the informal words, such as {{formally "su" "tu"}}');
      for (const param of call.params) printable(param, shapeOf);
      return TEXT;
    case 'on':
      if (call.params.length !== 1) stopAt(call.at, '"on" takes a day, such as {{on parcel.deliveredDay}}');
      for (const param of call.params) printable(param, shapeOf);
      return TEXT;
    case 'gap':
      return checkGap(call, shapeOf, words);
  }
}

function checkIs(call: CallExpression, shapeOf: ShapeOf): Shape {
  const [asked, ...candidates] = call.params;
  if (!asked || candidates.length === 0)
    return stopAt(call.at, '"is" takes a code word and what it may be, such as (is parcel.state "delivered")');
  const shape = shapeOf(asked, []);
  if (shape.kind !== 'word') return stopAt(call.at, `"is" asks for a code word, and this is a ${shape.kind}`);
  for (const candidate of candidates) {
    const value = candidate.kind === 'literal' ? String(candidate.value) : '';
    if (!shape.values.includes(value))
      stopAt(candidate.at, `"${value}" never comes here${suggestWord(value, shape.values)}`);
  }
  return FLAG;
}

function checkPlural(call: CallExpression, shapeOf: ShapeOf): Shape {
  const [count] = call.params;
  const usage =
    '"plural" takes a number and the words for it, such as {{plural desk.returnDays one="day" other="days"}}';
  if (!count || call.params.length !== 1 || !call.hash.some(({ name }) => name === 'other'))
    return stopAt(call.at, usage);
  for (const { name, value } of call.hash) {
    if (!PLURALS.includes(name)) stopAt(value.at, `"${name}" is no kind of plural${suggestWord(name, PLURALS)}`);
    printable(value, shapeOf);
  }
  const shape = shapeOf(count, []);
  if (shape.kind !== 'number' || shape.isNullable)
    stopAt(count.at, shape.isNullable ? 'this number may be missing; ask with {{#if}} around this' : usage);
  return TEXT;
}

function checkGap(call: CallExpression, shapeOf: ShapeOf, { gaps }: KnownWords): Shape {
  const [name, ...values] = call.params;
  if (name?.kind !== 'literal' || typeof name.value !== 'string')
    return stopAt(call.at, `"gap" takes the name of what is missing: ${gaps.join(', ')}`);
  if (!gaps.includes(name.value))
    return stopAt(name.at, `"gap" knows no "${name.value}"${suggestWord(name.value, gaps)}`);
  if (values.length > 1) return stopAt(call.at, '"gap" takes at most one value after the name');
  for (const value of values) printable(value, shapeOf);
  return TEXT;
}

function printable(expression: Expression, shapeOf: ShapeOf): void {
  const shape = shapeOf(expression, []);
  if (shape.isNullable) stopAt(expression.at, 'this value may be missing; ask with {{#if}} around this');
  if (shape.kind !== 'text' && shape.kind !== 'number')
    stopAt(expression.at, `this is a ${shape.kind}, and words are needed`);
}
