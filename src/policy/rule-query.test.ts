import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listConditionFaults } from './check-condition.ts';
import { parsePolicyFile } from './policy.ts';
import { groupOf } from './rule-fixture.ts';
import { countTests, fromQuery, toQuery } from './rule-query.ts';

const text = readFileSync(join(import.meta.dirname, 'default-policy.json'), 'utf8');

describe('a condition in the builder', () => {
  test('goes there and back without loss, whatever it is', () => {
    fc.assert(
      fc.property(groupOf(), (group) => {
        const logic = fromQuery(group);
        const query = toQuery(logic);
        // A group that is not so twice over says so with one word, and the builder has none for it.
        if (query !== null) expect(fromQuery(query)).toEqual(logic);
        else expect(JSON.stringify(logic)).toMatch(/"!":\[\{"(?:!|and|or)"/);
      }),
      { numRuns: 1_000 },
    );
  });

  test('is never shown as something else than it is: what it cannot show it does not', () => {
    const json = fc.json({ maxDepth: 4 }).map((given) => JSON.parse(given) as unknown);
    const near = groupOf().chain((group) => fc.constantFrom(...listChanged(fromQuery(group))));
    fc.assert(
      fc.property(fc.oneof(json, near), (logic) => {
        const query = toQuery(logic);
        if (query !== null) expect(fromQuery(query)).toEqual(logic);
      }),
      { numRuns: 1_000 },
    );
  });

  test('every rule of the default policy can be built', () => {
    const rules = parsePolicyFile(text);
    expect(rules.ok && rules.value.filter(({ when }) => toQuery(when) === null).map(({ id }) => id)).toEqual([]);
  });

  test('that the builder makes is one that a policy takes', () => {
    fc.assert(
      fc.property(groupOf(), (group) => {
        expect(listConditionFaults(fromQuery(group), 'here')).toEqual([]);
      }),
    );
  });

  test.each<[string, unknown]>([
    ['a sum', { '>': [{ '+': [{ var: 'orderCount' }, 1] }, 2] }],
    ['two things of the evidence compared', { '==': [{ var: 'findingCount' }, { var: 'gapCount' }] }],
    ['a default value', { '==': [{ var: ['orderCount', 0] }, 1] }],
    ['an empty group', { and: [] }],
    ['a number for a word', { '==': [{ var: 'language' }, 3] }],
    ['a negation without its brackets', { '!': { var: 'isVip' } }],
  ])('%s is left as text', (_, logic) => expect(toQuery(logic)).toBeNull());

  test('counts its tests, at any depth', () => {
    const query = toQuery({ or: [{ var: 'isVip' }, { '!': [{ and: [{ var: 'isPaid' }, { var: 'isCancelled' }] }] }] });
    expect(query && countTests(query)).toBe(3);
  });
});

/** A condition with one thing of it changed. */
function listChanged(logic: unknown): unknown[] {
  const written = JSON.stringify(logic);
  return [logic, written.replace('"!"', '"!!"'), written.replace('"some"', '"none"'), written.replace('[', '[1,')].map(
    (changed) => (typeof changed === 'string' ? (JSON.parse(changed) as unknown) : changed),
  );
}
