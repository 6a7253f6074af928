import { describe, expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { addText, makeUpModel, NOW, openEmptyDesk, openSampleDesk } from './knowledge-fixture.ts';
import { openKnowledge } from './open-knowledge.ts';

const QUESTION = { words: 'How do I look after a leather couch?', language: 'en', limit: 3 };

describe('the vectors of passages', () => {
  test('are made in the background in bounded batches, once for each model, and again for what is added', async () => {
    const records = openEmptyDesk();
    const sections = Array.from({ length: 150 }, (_, n) => `## Part ${n}\n\nLeather needs care number ${n} of ours.`);
    await addText(records, 'many.md', `# Care\n\n${sections.join('\n\n')}`);
    const model = makeUpModel([/leather/i]);
    const knowledge = openKnowledge({ records, model, clock: { now: () => NOW } });
    knowledge.embedSoon();
    await expect.poll(() => records.knowledge.listUnembedded('made-up', 1).length).toBe(0);
    for (const texts of model.calls) expect(texts.length).toBeLessThanOrEqual(limits.model.textsPerEmbedding);
    await addText(records, 'more.md', '# More\n\nLeather and wood are different things to care for.');
    knowledge.embedSoon();
    await expect.poll(() => records.knowledge.listUnembedded('made-up', 1).length).toBe(0);
    expect(model.calls.flat().filter((text) => text.includes('number 7 '))).toHaveLength(1);
    await knowledge.close();
  });

  test('are not waited for: until they are there, words alone find', async () => {
    const records = await openSampleDesk();
    const model = makeUpModel([/leather|leder/i]);
    const knowledge = openKnowledge({ records, model, clock: { now: () => NOW } });
    await knowledge.findPassages(QUESTION);
    expect(model.calls).toEqual([]);
    knowledge.embedSoon();
    await expect
      .poll(async () => (await knowledge.findPassages(QUESTION)).map(({ heading }) => heading))
      .toContain('Leder');
    await knowledge.close();
  });

  test('that a fault kept away are tried again after a while, and not for each mail', async () => {
    const records = await openSampleDesk();
    const model = makeUpModel([/leather|leder/i]);
    model.isFailing = true;
    let now = NOW;
    const knowledge = openKnowledge({ records, model, clock: { now: () => now } });
    knowledge.embedSoon();
    await expect.poll(() => model.calls.length).toBe(1);
    for (let mail = 0; mail < 5; mail += 1) await knowledge.findPassages(QUESTION);
    expect(model.calls).toHaveLength(1);
    model.isFailing = false;
    now = new Date(Date.parse(NOW) + limits.knowledge.embedAgainSeconds * 1_000).toISOString();
    await knowledge.findPassages(QUESTION);
    await expect.poll(() => records.knowledge.listUnembedded('made-up', 1).length).toBe(0);
    await knowledge.close();
  });
});

test('a desk without documents asks no model', async () => {
  const model = makeUpModel([]);
  const knowledge = openKnowledge({ records: openEmptyDesk(), model, clock: { now: () => NOW } });
  knowledge.embedSoon();
  expect(await knowledge.findPassages(QUESTION)).toEqual([]);
  await knowledge.close();
  expect(model.calls).toEqual([]);
});
