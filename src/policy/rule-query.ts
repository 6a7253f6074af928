// A rule's condition as the page's builder shows it: groups of comparisons, made from JsonLogic and back without loss. What the builder has
// no way to show stays JsonLogic, and is edited as text. Pure.
import { EVIDENCE_FIELDS, type EvidenceName, isEvidenceName } from './evidence-fields.ts';

export const COMPARISONS = ['==', '!=', '<', '<=', '>', '>='] as const;
type Comparison = (typeof COMPARISONS)[number];

/** `is`, `isNot`: a yes or no. `has`, `lacks`: a list and one word. `some`, `none`, `all`, `notAll`: a list and words. `empty`, `filled`: a list. */
export const QUERY_OPERATORS = [
  ...COMPARISONS,
  'in',
  'notIn',
  'null',
  'notNull',
  'is',
  'isNot',
  'has',
  'lacks',
  'some',
  'none',
  'all',
  'notAll',
  'empty',
  'filled',
] as const;
export type QueryOperator = (typeof QUERY_OPERATORS)[number];

export interface QueryTest {
  readonly field: EvidenceName;
  readonly operator: QueryOperator;
  /** A word, a number, several words, or null where the operator needs none. */
  readonly value: string | number | readonly string[] | null;
}
export interface QueryGroup {
  readonly combinator: 'and' | 'or';
  readonly not: boolean;
  readonly rules: readonly QueryNode[];
}
export type QueryNode = QueryTest | QueryGroup;

export const isGroup = (node: QueryNode): node is QueryGroup => 'combinator' in node;

/** Which comparisons a field can have. */
export function operatorsOf(field: EvidenceName): readonly QueryOperator[] {
  const known = EVIDENCE_FIELDS[field];
  switch (known.kind) {
    case 'flag':
      return ['is', 'isNot'];
    case 'number':
      return COMPARISONS;
    case 'choice':
      return ['==', '!=', 'in', 'notIn', ...(known.mayBeNull ? (['null', 'notNull'] as const) : [])];
    case 'text':
      return ['==', '!=', 'in', 'notIn'];
    case 'list':
      return ['some', 'none', 'all', 'notAll', 'has', 'lacks', 'empty', 'filled'];
  }
}

/** null where the builder cannot show it without loss. */
export function toQuery(logic: unknown): QueryGroup | null {
  const node = readNode(logic);
  if (node === null) return null;
  const needsRoot = !isGroup(node) || (node.rules.length === 1 && !node.not);
  const query: QueryGroup = needsRoot ? { combinator: 'and', not: false, rules: [node] } : node;
  return isSame(fromQuery(query), logic) ? query : null;
}

/** A group at the top that holds one thing alone is that thing. */
export function fromQuery(query: QueryGroup): unknown {
  const [only, ...others] = query.rules;
  return only !== undefined && others.length === 0 && !query.not ? writeNode(only) : writeNode(query);
}

export const countTests = (node: QueryNode): number =>
  isGroup(node) ? node.rules.reduce((sum, rule) => sum + countTests(rule), 0) : 1;

function writeNode(node: QueryNode): unknown {
  if (!isGroup(node)) return writeTest(node);
  const group = { [node.combinator]: node.rules.map(writeNode) };
  return node.not ? { '!': [group] } : group;
}

function writeTest({ field, operator, value }: QueryTest): unknown {
  const evidence = { var: field };
  const words = Array.isArray(value) ? value : [value];
  const isOneOf = { in: [{ var: '' }, words] };
  switch (operator) {
    case 'in':
      return { in: [evidence, words] };
    case 'notIn':
      return { '!': [{ in: [evidence, words] }] };
    case 'null':
      return { '==': [evidence, null] };
    case 'notNull':
      return { '!=': [evidence, null] };
    case 'is':
      return evidence;
    case 'isNot':
    case 'empty':
      return { '!': [evidence] };
    case 'filled':
      return { '!!': [evidence] };
    case 'has':
      return { in: [value, evidence] };
    case 'lacks':
      return { '!': [{ in: [value, evidence] }] };
    case 'some':
    case 'all':
      return { [operator]: [evidence, isOneOf] };
    case 'none':
      return { '!': [{ some: [evidence, isOneOf] }] };
    case 'notAll':
      return { '!': [{ all: [evidence, isOneOf] }] };
    default:
      return { [operator]: [evidence, value] };
  }
}

function readNode(logic: unknown): QueryNode | null {
  const [operator, given] = readOperation(logic);
  switch (operator) {
    case 'and':
    case 'or':
      return readGroup(operator, given);
    case '!':
      return readNegation(given);
    default:
      return readTest(logic);
  }
}

function readGroup(combinator: 'and' | 'or', given: unknown): QueryGroup | null {
  if (!Array.isArray(given) || given.length === 0) return null;
  const rules: QueryNode[] = [];
  for (const part of given) {
    const node = readNode(part);
    if (node === null) return null;
    rules.push(node);
  }
  return { combinator, not: false, rules };
}

const OPPOSITES: Partial<Record<QueryOperator, QueryOperator>> = {
  in: 'notIn',
  has: 'lacks',
  some: 'none',
  all: 'notAll',
  is: 'isNot',
};

function readNegation(given: unknown): QueryNode | null {
  if (!Array.isArray(given) || given.length !== 1) return null;
  const field = readField(given[0]);
  if (field !== null && EVIDENCE_FIELDS[field].kind === 'list') return { field, operator: 'empty', value: null };
  const node = readNode(given[0]);
  if (node === null) return null;
  if (isGroup(node)) return node.not ? null : { ...node, not: true };
  const operator = OPPOSITES[node.operator];
  return operator === undefined ? null : { ...node, operator };
}

function readTest(logic: unknown): QueryTest | null {
  const flag = readField(logic);
  if (flag !== null) return testOf(flag, 'is', null);
  const [operator, given] = readOperation(logic);
  if (operator === undefined || !Array.isArray(given)) return null;
  if (operator === '!!') {
    const filled = given.length === 1 ? readField(given[0]) : null;
    return filled === null ? null : testOf(filled, 'filled', null);
  }
  if (given.length !== 2) return null;
  const [left, right] = given as [unknown, unknown];
  const field = readField(left);
  if (operator === 'in') {
    const list = readField(right);
    if (list !== null) return testOf(list, 'has', left);
    return field === null ? null : testOf(field, 'in', right);
  }
  if (field === null) return null;
  if (operator === 'some' || operator === 'all') return testOf(field, operator, readWords(right));
  if (!COMPARISONS.includes(operator as Comparison)) return null;
  if (right === null) return operator === '==' ? testOf(field, 'null', null) : testOf(field, 'notNull', null);
  return testOf(field, operator as Comparison, right);
}

/** The words of {"in": [{"var": ""}, […]]}. */
function readWords(logic: unknown): unknown {
  const [operator, given] = readOperation(logic);
  if (operator !== 'in' || !Array.isArray(given) || given.length !== 2) return undefined;
  return isSame(given[0], { var: '' }) ? given[1] : undefined;
}

function testOf(field: EvidenceName, operator: QueryOperator, value: unknown): QueryTest | null {
  if (!operatorsOf(field).includes(operator) || !isValue(field, operator, value)) return null;
  return { field, operator, value: value as QueryTest['value'] };
}

const isWord = (value: unknown): value is string => typeof value === 'string';

function isValue(field: EvidenceName, operator: QueryOperator, value: unknown): boolean {
  switch (operator) {
    case 'in':
    case 'notIn':
    case 'some':
    case 'none':
    case 'all':
    case 'notAll':
      return Array.isArray(value) && value.length > 0 && value.every(isWord);
    case 'null':
    case 'notNull':
    case 'is':
    case 'isNot':
    case 'empty':
    case 'filled':
      return value === null;
    case 'has':
    case 'lacks':
      return isWord(value);
    default:
      return EVIDENCE_FIELDS[field].kind === 'number' ? Number.isFinite(value) : isWord(value);
  }
}

function readOperation(logic: unknown): readonly [string | undefined, unknown] {
  if (typeof logic !== 'object' || logic === null || Array.isArray(logic)) return [undefined, undefined];
  const [entry, ...others] = Object.entries(logic);
  return entry === undefined || others.length > 0 ? [undefined, undefined] : entry;
}

function readField(logic: unknown): EvidenceName | null {
  const [operator, name] = readOperation(logic);
  return operator === 'var' && typeof name === 'string' && isEvidenceName(name) ? name : null;
}

/** Of two pieces of JSON. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
