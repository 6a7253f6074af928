import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '#project-folder';
import { openDevelopmentDesk } from '../../runtime/open-development-desk.ts';
import { checkPrompts } from '../../runtime/prompt-files.ts';
import { type DevPage, openDevPage, QUESTION, SAMPLE_DESK } from './dev-page-fixture.ts';
import { DESKS_OWN_MODEL } from './development-prompts.ts';

let folder: string;
let page: DevPage;
let bundled: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-prompts-'));
  page = await openDevPage({ promptFolder: folder });
  bundled = await readFile(join(projectFolder, 'prompts', 'read-mail.md'), 'utf8');
}, 60_000);
afterAll(async () => {
  await page.close();
  await rm(folder, { recursive: true });
});

const edit = (change: (text: string) => string): string => change(bundled);
const READING = {
  intents: [{ intent: 'product_question', quote: 'waterproof' }],
  language: 'en',
  questions: ['Are they waterproof?'],
};
const WRITING = {
  answers: [
    { point: 1, asked: 'waterproof', restsOn: [], needsPerson: false, text: 'Yes, they keep water out for 40 days.' },
  ],
};
const UNSCRIPTED = {
  ...QUESTION,
  text: 'Hi,\r\n\r\nthe thing from FJ-10482: my neighbour says the laces squeak, is that meant to be?\r\n\r\nIngrid',
  madeUpReading: JSON.stringify({
    intents: [{ intent: 'product_question', quote: 'the laces squeak' }],
    language: 'en',
    questions: ['my neighbour says the laces squeak, is that meant to be?'],
  }),
};
const MAIL = { mail: { subject: 'Boots', text: 'Are they waterproof?' }, language: 'en' };

describe('the pages of prompts', () => {
  test('list those in use, and show one to edit', async () => {
    const list = await (await page.ask('/prompts')).text();
    expect(list).toContain('href="/prompts/read-mail"');
    expect(list).toContain('comes with Waybill');
    const text = await (await page.ask('/prompts/read-mail')).text();
    expect(text).toContain('id: read-mail');
    expect((await page.ask('/prompts/other')).status).toBe(404);
    expect((await page.ask('/prompts/..%2Fread-mail')).status).toBe(404);
  });

  test('name the line of what is wrong', async () => {
    const text = edit((each) => each.replace('version: 1', 'version: none'));
    const answer = await (await page.post('/prompts/read-mail/check', { text })).text();
    expect(answer).toMatch(/id="faults"><p>Line 3: version/u);
    expect(await (await page.post('/prompts/read-mail/check', { text: bundled })).text()).toContain('It can be used.');
  });

  test('show a hostile text as text', async () => {
    const answer = await (
      await page.post('/prompts/read-mail/check', { text: '</textarea><script>x</script>' })
    ).text();
    expect(answer).toContain('&lt;/textarea&gt;&lt;script&gt;');
  });

  test('run a mail with the edited one, beside the run before, with what the model was shown marked', async () => {
    const first = await page.post('/forge', { ...UNSCRIPTED, madeUpWriting: JSON.stringify(WRITING) });
    const shown = await page.follow(first);
    expect(shown).toContain('Model: <code>readMail</code>');
    expect(shown).toContain('Model: <code>writeReply</code>');
    expect(shown).toContain('As the model saw it');
    expect(shown).toContain('made up by hand');
    const run = first.headers.get('location')?.split('/').at(-1) ?? '';
    const text = edit((each) => each.replace('You read a mail', 'You carefully read a mail'));
    const answer = await page.post('/prompts/read-mail/run', { text, run });
    expect(answer.headers.get('location')).toMatch(new RegExp(`^/compare\\?a=${run}&b=\\d+$`, 'u'));
    const compared = await page.follow(answer);
    expect(compared).toContain('read-mail edited');
    expect(compared).toMatch(/<ins>\s?carefully\s?<\/ins>/u);
    expect(compared).toContain('What differs: prompts.');
    const broken = await page.post('/prompts/read-mail/run', { text: 'nothing', run });
    expect(broken.status).toBe(400);
  });

  test('keep one in the desk’s own folder, whole, and never what cannot be used', async () => {
    const text = edit((each) => each.replace('version: 1', 'version: 2'));
    expect((await page.post('/prompts/read-mail/save', { text: 'nothing' })).status).toBe(400);
    expect(await readdir(folder)).toEqual([]);
    expect((await page.post('/prompts/../x/save', { text })).status).toBe(404);
    const answer = await page.post('/prompts/read-mail/save', { text });
    expect(await answer.text()).toContain('Kept as');
    expect(await readdir(folder)).toEqual(['read-mail.md']);
    expect(await readFile(join(folder, 'read-mail.md'), 'utf8')).toBe(text);
    expect(await (await page.ask('/prompts')).text()).toContain('the desk’s own');
    expect(await readFile(join(projectFolder, 'prompts', 'read-mail.md'), 'utf8')).toBe(bundled);
  });

  test('keep no other text under a version that was kept, and name the version that is free', async () => {
    const file = join(folder, 'read-mail.md');
    await rm(file, { force: true });
    const text = edit((each) => each.replace('You read a mail', 'You carefully read a mail'));
    const reused = 'its text is not that of version 1 as it was kept; raise version to 2.';
    const checked = await (await page.post('/prompts/read-mail/check', { text })).text();
    expect(checked).toContain(`It can be run from here, but not be kept: ${reused}`);
    const refused = await page.post('/prompts/read-mail/save', { text });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain(`Not kept: ${reused}`);
    expect(await readdir(folder)).not.toContain('read-mail.md');
    const raised = text.replace('version: 1', 'version: 2');
    expect((await page.post('/prompts/read-mail/save', { text: raised })).status).toBe(200);
    await checkPrompts(folder, true);
    const again = raised.replace('carefully', 'slowly');
    expect(await (await page.post('/prompts/read-mail/save', { text: again })).text()).toContain('raise version to 3.');
    expect(await readFile(file, 'utf8')).toBe(raised);
    await rm(join(folder, 'digests.json'));
  });

  test('hand one out as a file', async () => {
    const answer = await page.post('/prompts/read-mail/download', { text: bundled });
    expect(answer.headers.get('content-disposition')).toContain('read-mail.md');
    expect(await answer.text()).toBe(bundled);
  });
});

test('without a folder nothing is kept, and the folder of those that come along is refused', async () => {
  const other = await openDevPage();
  expect((await other.post('/prompts/read-mail/save', { text: bundled })).status).toBe(404);
  await other.close();
  const promptFolder = join(projectFolder, 'prompts');
  await expect(openDevelopmentDesk({ ...SAMPLE_DESK, promptFolder })).rejects.toThrow('come with Waybill');
});

describe('a made-up model', () => {
  const open = async (readMail: string, prompts: Record<string, string> = {}) => {
    const choice = { prompts, madeUp: { readMail, writeReply: '' } };
    return page.desk.openRun(page.desk.samples[0]?.raw ?? new Uint8Array(), page.desk.clock.now(), choice);
  };
  const openWell = async (...given: Parameters<typeof open>) => {
    const opened = await open(...given);
    if (!opened.ok) throw new Error(opened.error);
    const { ports, rendered, close } = opened.value;
    return { model: ports.model, rendered, close };
  };

  test('answers what was typed, under the prompt in use, and shows what it was shown', async () => {
    const { model, rendered, close } = await openWell(JSON.stringify(READING));
    const answer = await model?.readMail(MAIL);
    expect(answer).toMatchObject({ ok: true, value: { value: READING, prompt: { id: 'read-mail' } } });
    expect(rendered.get(MAIL)?.user).toContain('Are they waterproof?');
    expect(rendered.get(MAIL)?.user).toContain('(boundary)');
    await close();
  });

  test('is asked with the edited prompt', async () => {
    const { model, rendered, close } = await openWell(JSON.stringify(READING), {
      'read-mail': edit((text) => text.replace('You read a mail', 'You carefully read a mail')),
    });
    await model?.readMail(MAIL);
    expect(rendered.get(MAIL)?.system).toContain('You carefully read a mail');
    await close();
  });

  test('is held to the schema like any other, and what is no JSON is sent back', async () => {
    const { model, close } = await openWell('{"intents": [{"intent": "send_everything"}]}');
    expect(await model?.readMail(MAIL)).toMatchObject({ ok: false, error: { kind: 'malformed' } });
    await close();
    expect(await open('{')).toMatchObject({ ok: false });
    expect((await page.post('/forge', { ...QUESTION, madeUpReading: '{' })).status).toBe(400);
  });

  test('is not there where nothing was typed', async () => {
    const opened = await page.desk.openRun(Buffer.from('Subject: x\r\n\r\n'), page.desk.clock.now(), DESKS_OWN_MODEL);
    expect(opened.ok && opened.value.ports.model).toBe(null);
  });
});
