import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { limitTexts } from './limit-texts.ts';

test('every hard limit of the policy is told on the page, in each language, and none that there is not', () => {
  const folder = join(import.meta.dirname, '..', '..', 'policy');
  const sources = ['hard-limits.ts', 'context-limits.ts']
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('');
  const limits = [...sources.matchAll(/rule: '([a-z_]+)'/g)].map(([, id]) => id).sort();
  expect(limits.length).toBeGreaterThan(10);
  for (const meanings of Object.values(limitTexts)) expect(Object.keys(meanings).sort()).toEqual(limits);
});
