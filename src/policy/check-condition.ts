// Whether a rule's condition can be evaluated and means something: known operators, known evidence, and words and numbers that the evidence can
// have. Called where a policy is parsed, on the server and on the page. Pure.
import { limits } from '../domain/limits.ts';
import { EVIDENCE_FIELDS, EVIDENCE_NAMES, type EvidenceField, isEvidenceName } from './evidence-fields.ts';

const COMPARISONS = ['==', '===', '!=', '!==', '<', '<=', '>', '>='];
const OPERATORS = new Set([
  'var',
  'and',
  'or',
  '!',
  '!!',
  ...COMPARISONS,
  'in',
  'all',
  'some',
  'none',
  'if',
  '+',
  '-',
  '*',
  'min',
  'max',
  'missing',
]);

/** Each with the place and what to do. */
export function listConditionFaults(when: unknown, place: string): readonly string[] {
  return listLogicFaults(when, { place, depth: 0, element: null });
}

/** `element` is what each one of a list is, inside `all`, `some` and `none`: a `var` names it there, so that its name is free. */
interface Where {
  readonly place: string;
  readonly depth: number;
  readonly element: EvidenceField | 'unknown' | null;
}

function listLogicFaults(logic: unknown, where: Where): readonly string[] {
  const { place, depth } = where;
  if (depth > limits.policy.ruleDepthMax)
    return [`${place}: nested more than ${limits.policy.ruleDepthMax} deep. Split the rule.`];
  const within = { ...where, depth: depth + 1 };
  if (Array.isArray(logic)) return logic.flatMap((part) => listLogicFaults(part, within));
  if (logic === undefined) return [`${place}: has no "when".`];
  if (typeof logic !== 'object' || logic === null) return [];
  const entries = Object.entries(logic);
  const [operator, argument] = entries[0] ?? [];
  if (entries.length !== 1 || operator === undefined)
    return [`${place}: each condition is an object with one operator, such as {"==": [ … ]}.`];
  if (!OPERATORS.has(operator))
    return [`${place}: "${operator}" is no operator here. There are: ${[...OPERATORS].join(' ')}.`];
  if (operator === 'var') return listNameFaults(argument, where);
  if (operator === 'all' || operator === 'some' || operator === 'none') return listElementFaults(argument, within);
  if ((operator === 'and' || operator === 'or') && Array.isArray(argument) && argument.length === 0)
    return [`${place}: a group without a condition. Give it one, or remove it.`];
  return [...listLogicFaults(argument, within), ...listMisfits(operator, argument, where)];
}

function listNameFaults(argument: unknown, { place, element }: Where): readonly string[] {
  const name = Array.isArray(argument) ? argument[0] : argument;
  if (element !== null || (typeof name === 'string' && isEvidenceName(name))) return [];
  return [`${place}: there is no evidence "${String(name)}". There is: ${EVIDENCE_NAMES.join(', ')}.`];
}

function listElementFaults(argument: unknown, within: Where): readonly string[] {
  const [list, test] = Array.isArray(argument) ? argument : [];
  const field = fieldOf(list, within);
  const listed: readonly string[] =
    field === null || field === 'unknown' || field.kind === 'list'
      ? []
      : [`${within.place}: all, some and none look through a list, such as {"var": "intents"}.`];
  const element: Where['element'] =
    field !== null && field !== 'unknown' && field.kind === 'list'
      ? { kind: 'choice', values: field.values, mayBeNull: false }
      : 'unknown';
  return [...listed, ...listLogicFaults(list, within), ...listLogicFaults(test, { ...within, element })];
}

/** What a `var` means here; null where it is none. */
function fieldOf(logic: unknown, { element }: Where): EvidenceField | 'unknown' | null {
  if (typeof logic !== 'object' || logic === null || Array.isArray(logic) || !('var' in logic)) return null;
  const { var: name } = logic as { readonly var: unknown };
  if (element !== null) return name === '' ? element : 'unknown';
  return typeof name === 'string' && isEvidenceName(name) ? EVIDENCE_FIELDS[name] : 'unknown';
}

const isLiteral = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

function listMisfits(operator: string, argument: unknown, where: Where): readonly string[] {
  if (!Array.isArray(argument) || argument.length !== 2) return [];
  const [left, right] = argument as [unknown, unknown];
  if (operator === 'in') {
    const listed = fieldOf(right, where);
    if (isLiteral(left) && isField(listed)) return listValueFaults(left, listed, where, { isListAsked: true });
    const field = fieldOf(left, where);
    if (!isField(field) || !Array.isArray(right)) return [];
    return right.filter(isLiteral).flatMap((value) => listValueFaults(value, field, where, { isListAsked: false }));
  }
  if (!COMPARISONS.includes(operator)) return [];
  const [field, value] = isLiteral(right) ? [fieldOf(left, where), right] : [fieldOf(right, where), left];
  if (!isField(field) || !isLiteral(value)) return [];
  const nameOf = nameIn(isLiteral(right) ? left : right);
  if (field.kind === 'list')
    return [`${where.place}: ${nameOf} is a list. Ask {"in": ["…", {"var": "${nameOf}"}]}, or use some, all or none.`];
  const isOrdering = operator.startsWith('<') || operator.startsWith('>');
  if (isOrdering && field.kind !== 'number')
    return [`${where.place}: ${nameOf} is no number, and "${operator}" compares numbers. Use == or in.`];
  return listValueFaults(value, field, where, { isListAsked: false });
}

const isField = (field: EvidenceField | 'unknown' | null): field is EvidenceField =>
  field !== null && field !== 'unknown';

const nameIn = (logic: unknown): string => String((logic as { readonly var?: unknown } | null)?.var ?? '');

const VALUES_SHOWN = 30;

function listValueFaults(
  value: string | number | boolean | null,
  field: EvidenceField,
  { place }: Where,
  { isListAsked }: { readonly isListAsked: boolean },
): readonly string[] {
  const said = JSON.stringify(value).slice(0, 100);
  switch (field.kind) {
    case 'number':
      return typeof value === 'number'
        ? []
        : [`${place}: ${said} is compared with a number. Write a number, such as 100.`];
    case 'flag':
      return typeof value === 'boolean' ? [] : [`${place}: ${said} is compared with a yes or no. Write true or false.`];
    case 'text':
      return typeof value === 'string' ? [] : [`${place}: ${said} is compared with a word. Write it in quotes.`];
    case 'list':
    case 'choice': {
      const isKnown = typeof value === 'string' && field.values.includes(value);
      if (isKnown || (value === null && field.kind === 'choice' && field.mayBeNull && !isListAsked)) return [];
      return [`${place}: ${said} is never so. There is: ${field.values.slice(0, VALUES_SHOWN).join(', ')}.`];
    }
  }
}
