import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { LogicEngine } from 'json-logic-engine';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../domain/decision.ts';
import { limits } from '../domain/limits.ts';
import type { EvidenceName } from './evidence-fields.ts';
import { findConflicts } from './find-conflicts.ts';
import { parsePolicyFile, type WrittenRule } from './policy.ts';
import { anyEvidence, groupOf } from './rule-fixture.ts';
import { fromQuery } from './rule-query.ts';

const engine = new LogicEngine();
const rule = (id: string, outcome: Outcome, when: unknown, isOn = true): WrittenRule => ({
  id,
  outcome,
  detail: id,
  when,
  isOn,
});
const has = (word: string) => ({ in: [word, { var: 'intents' }] });
const over = (total: number) => ({ '>': [{ var: 'orderTotal' }, total] });

describe('rules that stand in each other’s way', () => {
  test('the default policy has none', () => {
    const rules = parsePolicyFile(readFileSync(join(import.meta.dirname, 'default-policy.json'), 'utf8'));
    expect(rules.ok && findConflicts(rules.value)).toEqual([]);
  });

  test('two of one condition are named once, by what they say', () => {
    const rules = [rule('a', 'draft', over(5)), rule('b', 'escalate', over(5)), rule('c', 'draft', over(5))];
    expect(findConflicts(rules)).toEqual([
      { kind: 'same', rule: 'b', other: 'a' },
      { kind: 'repeated', rule: 'c', other: 'a' },
    ]);
  });

  test.each<[string, unknown]>([
    ['a number between ends that cross', { and: [over(5), { '<': [{ var: 'orderTotal' }, 5] }] }],
    [
      'a count between two whole numbers',
      { and: [{ '>': [{ var: 'orderCount' }, 1] }, { '<': [{ var: 'orderCount' }, 2] }] },
    ],
    ['less than none', { '<': [{ var: 'gapCount' }, 0] }],
    ['surer than sure', { '>': [{ var: 'primaryConfidence' }, 1] }],
    [
      'two words for one thing',
      { and: [{ '==': [{ var: 'language' }, 'de'] }, { '==': [{ var: 'language' }, 'fr'] }] },
    ],
    [
      'a word that is not among those it may be',
      { and: [{ in: [{ var: 'identity' }, ['mismatch']] }, { '==': [{ var: 'identity' }, 'verified'] }] },
    ],
    [
      'yes and no',
      { and: [{ var: 'isVip' }, { or: [{ '!': [{ var: 'isVip' }] }, { '<': [{ var: 'orderTotal' }, 0] }] }] },
    ],
    [
      'a list that has what it has nothing of',
      { and: [has('spam'), { '!': [{ some: [{ var: 'intents' }, { in: [{ var: '' }, ['spam', 'other']] }] }] }] },
    ],
    [
      'an empty list with something in it',
      { and: [{ '!': [{ var: 'alarms' }] }, { in: ['legal', { var: 'alarms' }] }] },
    ],
    [
      'only what it must not have',
      { and: [{ all: [{ var: 'intents' }, { in: [{ var: '' }, ['spam']] }] }, { '!': [has('spam')] }] },
    ],
  ])('%s: it never holds', (_, when) =>
    expect(findConflicts([rule('a', 'draft', when)])).toEqual([{ kind: 'never', rule: 'a' }]),
  );

  test('a rule that holds only where a more careful one does is overruled by it', () => {
    const narrow = rule('narrow', 'draft', { and: [over(1_000), { var: 'isVip' }] });
    const wide = rule('wide', 'escalate', { or: [over(500), has('spam')] });
    expect(findConflicts([narrow, wide])).toEqual([{ kind: 'overruled', rule: 'narrow', other: 'wide' }]);
    expect(
      findConflicts([
        { ...narrow, outcome: 'escalate' },
        { ...wide, outcome: 'draft' },
      ]),
    ).toEqual([]);
    expect(findConflicts([narrow, { ...wide, isOn: false }])).toEqual([]);
    expect(findConflicts([narrow, rule('all', 'ignore', true)])).toEqual([
      { kind: 'overruled', rule: 'narrow', other: 'all' },
    ]);
  });

  test('what it says is always so: no evidence makes it untrue', () => {
    const few: readonly EvidenceName[] = [
      'isVip',
      'orderCount',
      'primaryConfidence',
      'identity',
      'machineMail',
      'language',
      'alarms',
      'intents',
    ];
    const outcome = fc.constantFrom<Outcome>('escalate', 'ignore', 'draft', 'send');
    const rules = fc.array(fc.tuple(groupOf(few), outcome), { minLength: 1, maxLength: 4 });
    let said = 0;
    fc.assert(
      fc.property(rules, fc.array(anyEvidence, { minLength: 20, maxLength: 20 }), (given, evidences) => {
        const written = given.map(([group, what], at) => rule(`r${at}`, what, fromQuery(group)));
        const holds = (id: string, evidence: unknown) =>
          Boolean(engine.run(written.find((one) => one.id === id)?.when, evidence));
        for (const conflict of findConflicts(written)) {
          said += 1;
          for (const evidence of evidences) {
            if (conflict.kind === 'never') expect(holds(conflict.rule, evidence)).toBe(false);
            else if (holds(conflict.rule, evidence)) expect(holds(conflict.other, evidence)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(said).toBeGreaterThan(20);
  });

  test('500 rules of which each could be compared with each end in good time, and in silence where they are too many', () => {
    const many = Array.from({ length: limits.policy.rulesMax }, (_, at) =>
      rule(`r${at}`, at % 2 === 0 ? 'draft' : 'escalate', {
        and: Array.from({ length: 5 }, (__, n) => ({
          or: [over(at + n), { '==': [{ var: 'language' }, `l${at}${n}`] }],
        })),
      }),
    );
    const began = performance.now();
    findConflicts(many);
    expect(performance.now() - began).toBeLessThan(5_000);
    const wide = { or: Array.from({ length: 500 }, (_, at) => over(at)) };
    expect(findConflicts([rule('wide', 'draft', wide), rule('all', 'escalate', over(-1))])).toEqual([]);
  });
});
