import { describe, expect, test } from 'vitest';
import type { Records } from '../ports/records.ts';
import { NOW, openMemoryDesk } from './sample-fixture.ts';

const save = ({ knowledge }: Records, name: string, texts: readonly (readonly [heading: string, text: string])[]) =>
  knowledge.save({
    name,
    title: name.replace(/\.\w+$/, ''),
    language: 'en',
    contentDigest: 'ab'.repeat(32),
    addedAt: NOW,
    passages: texts.map(([heading, text]) => ({ heading, text })),
  });

describe('passages', () => {
  test('are found by any of the words, those with more of them and those under such a heading first', () => {
    const records = openMemoryDesk();
    save(records, 'care.md', [
      ['Glass', 'Wash by hand. Not for the dishwasher.'],
      ['Dishwasher', 'Stoneware may go in.'],
      ['Wool', 'Dry flat.'],
    ]);
    const hits = records.knowledge.search('is it safe in the DISHWASHER or by hand?', 5);
    expect(hits.map(({ heading }) => heading)).toEqual(['Glass', 'Dishwasher']);
    expect(hits[0]).toMatchObject({ document: 'care.md', title: 'care', language: 'en', asOf: NOW });
    expect(hits[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(records.knowledge.search('"* NEAR( -', 5)).toEqual([]);
  });

  test('a document of the same name takes the place of the old one, and what is removed is not found', () => {
    const records = openMemoryDesk();
    save(records, 'returns.md', [['', 'Within thirty days.']]);
    save(records, 'returns.md', [['', 'Within sixty days.']]);
    expect(records.knowledge.search('days', 5).map(({ text }) => text)).toEqual(['Within sixty days.']);
    expect(records.knowledge.list()).toMatchObject([{ name: 'returns.md', passages: 1 }]);
    expect(records.knowledge.remove('returns.md', NOW)).toBe(true);
    expect(records.knowledge.remove('returns.md', NOW)).toBe(false);
    expect(records.knowledge.search('days', 5)).toEqual([]);
    const steps = records.audit.list({ fromSeq: 1, limit: 10 });
    expect(steps.map(({ step }) => step)).toEqual(['add_knowledge', 'add_knowledge', 'remove_knowledge']);
    expect(JSON.stringify(steps)).not.toContain('sixty');
  });

  test('are nearest by their vectors, those of another model left out', () => {
    const records = openMemoryDesk();
    save(records, 'a.md', [
      ['', 'one'],
      ['', 'two'],
      ['', 'three'],
    ]);
    const [one, two, three] = records.knowledge.listUnembedded('m', 10);
    if (!one || !two || !three) throw new Error('three passages');
    records.knowledge.saveEmbedding(one.id, Float32Array.of(1, 0), 'm');
    records.knowledge.saveEmbedding(two.id, Float32Array.of(0.6, 0.8), 'm');
    records.knowledge.saveEmbedding(three.id, Float32Array.of(1, 0), 'older');
    const near = records.knowledge.nearest(Float32Array.of(0, 1), 'm', 5);
    expect(near.map(({ id }) => id)).toEqual([two.id, one.id]);
    expect(near[0]?.likeness).toBeCloseTo(0.8);
    expect(records.knowledge.listUnembedded('m', 10).map(({ text }) => text)).toEqual(['three']);
    expect(records.knowledge.read([three.id]).map(({ text }) => text)).toEqual(['three']);
  });
});
