// The folder of a desk's documents, taken in at a start, beside what was written on the page.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failed } from '../domain/result.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { takeInFolder } from './desk-knowledge.ts';

const NOW = '2026-11-20T09:00:00.000Z';

test('a file does not take the place of an article of its name, and that is said; other files are taken in', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-folder-'));
  const records = openDesk({ file: ':memory:' });
  try {
    await writeFile(join(folder, 'care.md'), '# Care\n\nWash at ninety degrees.');
    await writeFile(join(folder, 'returns.md'), '# Returns\n\nWithin thirty days.');
    const passages = [{ heading: '', text: 'Wash by hand.', terms: { heading: 'care', words: 'wash hand' } }];
    const page = { origin: 'written', source: '# Care\n\nWash by hand.', by: { id: 'u1', name: 'Adam' } } as const;
    const article = { name: 'care.md', title: 'Care', language: 'en', contentDigest: 'ab'.repeat(32), addedAt: NOW };
    await records.write(() => records.knowledge.save({ ...article, passages, page }));
    const problems = await takeInFolder(folder, {
      records,
      clock: { now: () => NOW },
      readPdf: async () => failed('is no PDF'),
    });
    expect(problems).toEqual(['care.md was written or given on the page, which counts: the file was left out']);
    expect(records.knowledge.readWhole('care.md')).toMatchObject({ by: 'Adam', passages: [{ text: 'Wash by hand.' }] });
    expect(records.knowledge.readWhole('returns.md')).toMatchObject({ origin: 'file', by: null, source: null });
  } finally {
    await records.close();
    await rm(folder, { recursive: true, force: true });
  }
});
