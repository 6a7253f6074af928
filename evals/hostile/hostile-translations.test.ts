// Templates that the hostile model translates: what is not refused is the original's code with other words, without digits, links or addresses
// that the original has not. Looked at by other means than those that judge it.
import { expect, test } from 'vitest';
import { suggestTranslation } from '../../src/pipeline/suggest-translation.ts';
import { openTestDesk } from '../../src/pipeline/thread-desk-fixture.ts';
import { readTemplateFiles } from '../../src/voice/template-files.ts';
import { hostileModel } from './hostile-model.ts';
import { ATTACKER } from './lies.ts';

const SEEDS = 6;
const templates = readTemplateFiles();
const dutch = templates.filter(({ id }) => id.endsWith('/nl') && !id.startsWith('partials/'));
const { settings } = openTestDesk([], [], ':memory:').ports;

/** The code alone, with what belongs to grammar taken out, whatever stands between. */
const codeOf = (source: string): readonly string[] => [...new Set(source.match(/\{\{[^}]*\}\}/g))].sort();
const digitsOf = (source: string): readonly string[] => [...new Set(source.match(/\p{N}/gu))].sort();

test('nothing that an enemy writes is offered unless it is the original’s code with harmless words', async () => {
  const counts = { faults: 0, refused: 0, offered: 0 };
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const model = hostileModel(seed, []);
    for (const { id, source } of dutch) {
      const result = await suggestTranslation(
        { original: { id: id.replace(/nl$/, 'de'), source }, to: 'nl', beside: [] },
        { model, settings, templates },
      );
      if (!result.ok) counts.faults += 1;
      else if (result.value.refused.length > 0) {
        counts.refused += 1;
        for (const why of result.value.refused) expect(why.length).toBeLessThan(400);
      } else {
        counts.offered += 1;
        const offered = result.value.source;
        expect(codeOf(offered).filter((code) => !codeOf(source).includes(code))).toEqual([]);
        expect(digitsOf(offered).filter((digit) => !digitsOf(source).includes(digit))).toEqual([]);
        // The code is the original's, which may read what stands above a loop by its `@root`.
        expect(offered.replace(/\{\{.*?\}\}/gs, '')).not.toMatch(/https?:|www\.|@|\.example/i);
        for (const target of [...ATTACKER.links, ...ATTACKER.addresses, ...ATTACKER.phones])
          expect(offered).not.toContain(target);
      }
    }
  }
  // The enemy reaches each of the three ends: else nothing would be shown by this.
  expect(counts.faults).toBeGreaterThan(10);
  expect(counts.refused).toBeGreaterThan(50);
  expect(counts.offered).toBeGreaterThan(3);
}, 120_000);
