// Made-up conditions and evidence for the property tests of this folder.
import fc from 'fast-check';
import type { Evidence } from './evidence.ts';
import { EVIDENCE_FIELDS, EVIDENCE_NAMES, type EvidenceField, type EvidenceName } from './evidence-fields.ts';
import { operatorsOf, type QueryGroup, type QueryNode, type QueryOperator, type QueryTest } from './rule-query.ts';

const text = fc.constantFrom('en', 'de', 'orders@shop.example', '', 'a "b"');
const SOME_NUMBERS = [0, 1, 2, 3.5, 1_000, 0.7, 0.35];

const wordOf = (field: EvidenceField): fc.Arbitrary<string> =>
  field.kind === 'choice' || field.kind === 'list' ? fc.constantFrom(...field.values) : text;

function givenFor(field: EvidenceField, operator: QueryOperator): fc.Arbitrary<QueryTest['value']> {
  if (['is', 'isNot', 'null', 'notNull', 'empty', 'filled'].includes(operator)) return fc.constant(null);
  if (['in', 'notIn', 'some', 'none', 'all', 'notAll'].includes(operator))
    return fc.array(wordOf(field), { minLength: 1, maxLength: 4 });
  return field.kind === 'number'
    ? fc.oneof(
        fc.constantFrom(...SOME_NUMBERS),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
      )
    : wordOf(field);
}

const testOf = (names: readonly EvidenceName[]): fc.Arbitrary<QueryTest> =>
  fc
    .constantFrom(...names)
    .chain((field) =>
      fc
        .constantFrom(...operatorsOf(field))
        .chain((operator) => givenFor(EVIDENCE_FIELDS[field], operator).map((value) => ({ field, operator, value }))),
    );

/** Groups up to four deep, of all evidence or of that which is named. */
export function groupOf(names: readonly EvidenceName[] = EVIDENCE_NAMES): fc.Arbitrary<QueryGroup> {
  const { group } = fc.letrec<{ group: QueryGroup; node: QueryNode }>((tie) => ({
    node: fc.oneof({ maxDepth: 4, withCrossShrink: true }, { weight: 3, arbitrary: testOf(names) }, tie('group')),
    group: fc.record({
      combinator: fc.constantFrom('and' as const, 'or' as const),
      not: fc.boolean(),
      rules: fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
    }),
  }));
  return group;
}

function evidenceOf(field: EvidenceField): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'flag':
      return fc.boolean();
    case 'text':
      return text;
    case 'list':
      return fc.uniqueArray(fc.constantFrom(...field.values), { maxLength: 3 });
    case 'choice':
      return fc.constantFrom(...field.values, ...(field.mayBeNull ? [null] : []));
    case 'number':
      return fc.constantFrom(
        ...SOME_NUMBERS.filter((n) => n <= (field.max ?? n) && (!field.isWhole || Number.isInteger(n))),
      );
  }
}

export const anyEvidence = fc.record(
  Object.fromEntries(EVIDENCE_NAMES.map((name) => [name, evidenceOf(EVIDENCE_FIELDS[name])])),
) as unknown as fc.Arbitrary<Evidence>;
