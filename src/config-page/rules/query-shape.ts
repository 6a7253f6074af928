// A condition between the builder's own shape (react-querybuilder) and ours. Pure.
import type { RuleGroupType, RuleType } from 'react-querybuilder';
import { EVIDENCE_FIELDS, isEvidenceName } from '../../policy/evidence-fields.ts';
import { isGroup, operatorsOf, type QueryGroup, type QueryOperator, type QueryTest } from '../../policy/rule-query.ts';

/** Operators that need no value, and those that take several. */
export const BARE: ReadonlySet<QueryOperator> = new Set(['is', 'isNot', 'null', 'notNull', 'empty', 'filled']);
export const SEVERAL: ReadonlySet<QueryOperator> = new Set(['in', 'notIn', 'some', 'none', 'all', 'notAll']);

export const toBuilder = ({ combinator, not, rules }: QueryGroup): RuleGroupType => ({
  combinator,
  not,
  rules: rules.map((node) => (isGroup(node) ? toBuilder(node) : { ...node, value: node.value ?? '' })),
});

/** null while a test is not finished: it has no value yet, or a group has no test. */
export function fromBuilder({ combinator, not = false, rules }: RuleGroupType): QueryGroup | null {
  const nodes = rules.map((rule) => ('combinator' in rule ? fromBuilder(rule) : testFrom(rule)));
  if (nodes.length === 0 || nodes.includes(null)) return null;
  return {
    combinator: combinator === 'or' ? 'or' : 'and',
    not,
    rules: nodes.filter((node) => node !== null),
  };
}

function testFrom({ field, operator: given, value }: RuleType): QueryTest | null {
  if (!isEvidenceName(field)) return null;
  const operator = operatorsOf(field).find((known) => known === given);
  if (operator === undefined) return null;
  const read = valueFrom(field, operator, value);
  return read === undefined ? null : { field, operator, value: read };
}

function valueFrom(
  field: keyof typeof EVIDENCE_FIELDS,
  operator: QueryOperator,
  value: unknown,
): QueryTest['value'] | undefined {
  if (BARE.has(operator)) return null;
  if (SEVERAL.has(operator)) {
    const words = Array.isArray(value) ? value.map(String) : String(value ?? '') === '' ? [] : [String(value)];
    return words.length === 0 ? undefined : words;
  }
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (EVIDENCE_FIELDS[field].kind !== 'number') return typeof one === 'string' && one !== '' ? one : undefined;
  const number =
    typeof one === 'number'
      ? one
      : Number(
          String(one ?? '')
            .trim()
            .replace(',', '.') || Number.NaN,
        );
  return Number.isFinite(number) ? number : undefined;
}
