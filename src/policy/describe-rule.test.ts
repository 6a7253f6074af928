import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeCondition, describeRule } from './describe-rule.ts';
import { EVIDENCE_FIELDS, EVIDENCE_NAMES } from './evidence-fields.ts';
import { parsePolicyFile } from './policy.ts';
import { fromQuery, operatorsOf } from './rule-query.ts';

const text = readFileSync(join(import.meta.dirname, 'default-policy.json'), 'utf8');
const parsed = parsePolicyFile(text);
const rules = parsed.ok ? parsed.value : [];
const find = (id: string) => rules.find((rule) => rule.id === id) ?? { outcome: 'send' as const, when: null };

describe('a rule as a sentence', () => {
  test('says what it asks and what comes of it, in both languages', () => {
    expect(describeRule(find('high_value'), 'en')).toBe(
      'If a person wrote it, what it wants includes one of “where is my order” or “did my order go through” and the order value is at least 1,000: leave a draft for approval.',
    );
    expect(describeRule(find('high_value'), 'es')).toBe(
      'Si lo escribió una persona, lo que pide incluye alguno de “dónde está mi pedido” o “si el pedido se hizo” y el valor del pedido es al menos 1000: dejar un borrador por aprobar.',
    );
    expect(describeRule(find('not_paid'), 'en')).toContain(
      '(an order is not paid or a payment is pending or an order is cancelled)',
    );
    expect(describeRule(find('machine_mail'), 'en')).toBe('If a machine wrote it: do not answer.');
  });

  test('every test of every piece of evidence has words of its own, and no name of ours', () => {
    for (const language of ['en', 'es'] as const) {
      const said = EVIDENCE_NAMES.flatMap((field) =>
        operatorsOf(field).map((operator) => {
          const { kind } = EVIDENCE_FIELDS[field];
          const isList = ['in', 'notIn', 'some', 'none', 'all', 'notAll'].includes(operator);
          const isBare = ['is', 'isNot', 'null', 'notNull', 'empty', 'filled'].includes(operator);
          const known = EVIDENCE_FIELDS[field];
          const word = 'values' in known ? (known.values[0] ?? '') : 'x';
          const value = isBare ? null : isList ? [word] : kind === 'number' ? 1 : word;
          return describeCondition(
            fromQuery({ combinator: 'and', not: false, rules: [{ field, operator, value }] }),
            language,
          );
        }),
      );
      expect(said.filter((sentence) => /[a-z][A-Z]|_|undefined|[{}]/.test(sentence))).toEqual([]);
    }
  });

  test('what the builder cannot show stands in it as it is, cut short', () => {
    const own = { '>': [{ '+': [{ var: 'orderCount' }, { var: 'gapCount' }] }, 2] };
    expect(describeCondition(own, 'en')).toBe(`this condition holds: ${JSON.stringify(own)}`);
    expect(describeCondition({ '+': Array.from({ length: 1_000 }, () => 1) }, 'en').length).toBeLessThan(400);
    expect(describeCondition(true, 'en')).toBe('it is any mail');
  });

  test('of a rule of 500 tests it tells the first and says how many more there are', () => {
    const when = { and: Array.from({ length: 500 }, (_, at) => ({ '!=': [{ var: 'orderCount' }, at] })) };
    expect(describeCondition(when, 'en')).toMatch(/is not 11 and 488 more$/);
  });
});
