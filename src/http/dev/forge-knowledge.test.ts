import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { NO_PLACES, openDevPage, QUESTION } from './dev-page-fixture.ts';

const ASKED = 'do you wrap presents?';
const ANSWER = 'Yes, we wrap presents in recycled paper.';
const PRESENT = {
  ...QUESTION,
  text: `Hello,\r\n\r\n${ASKED}\r\n\r\nIngrid Solberg`,
  madeUpReading: JSON.stringify({
    intents: [{ intent: 'other', quote: ASKED }],
    language: 'en',
    questions: [ASKED],
  }),
  madeUpWriting: JSON.stringify({
    answers: [{ point: 1, asked: ASKED, restsOn: ['p1'], needsPerson: false, text: ANSWER }],
  }),
};

async function forge(knowledge: string | null): Promise<string> {
  const page = await openDevPage({ places: { ...NO_PLACES, knowledge } });
  onTestFinished(() => page.close());
  return page.follow(await page.post('/forge', PRESENT));
}

test('a made-up answer of a forged mail rests on the documents of the folder, and on none without them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-dev-knowledge-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'presents.md'), '# Presents\n\nWe wrap presents in recycled paper, on request.\n');
  const used = `<p>${ANSWER}</p><ul><li><span class="quiet">presents.md:</span>`;
  expect(await forge(folder)).toContain(used);
  const without = await forge(null);
  expect(without).toContain('do you wrap presents?');
  expect(without).not.toContain(`<p>${ANSWER}</p>`);
}, 30_000);
