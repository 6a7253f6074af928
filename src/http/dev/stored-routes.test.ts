import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFolder } from '#project-folder';
import { receive } from '../../pipeline/receive.ts';
import { workThrough } from '../../pipeline/work-through.ts';
import { clockAt, openRunningDesk } from '../../runtime/node.ts';
import { openDesk } from '../../store/better-sqlite3.ts';
import { type DevPage, NO_PLACES, openDevPage } from './dev-page-fixture.ts';

const SAMPLE = join(projectFolder, 'evals', 'datasets', 'sample-desk');
const NOW = '2026-11-20T09:00:00.000Z';
const WAITING = Buffer.from(
  'From: eve@example.net\r\nSubject: <b>Not handled yet</b>\r\nMessage-ID: <w@x>\r\n\r\nHello',
);
let folder: string;
let database: string;
let page: DevPage;

/** One mail handled, and one that waits. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-dev-'));
  database = join(folder, 'desk.sqlite');
  const places = {
    ...NO_PLACES,
    shop: join(SAMPLE, 'shop'),
    voice: join(SAMPLE, 'voice.json'),
    desk: join(SAMPLE, 'desk.json'),
    authservId: 'mx.fjordlight.example',
  };
  const sample = await readFile(join(SAMPLE, 'mail', '01-where-is-it-in-transit.eml'));
  const desk = await openRunningDesk({ places, database, clock: clockAt(NOW) });
  const mail = { mailbox: 'files', receivedAt: NOW };
  await receive({ ...mail, providerRef: '01.eml', raw: sample }, desk.ports.records);
  await workThrough(desk.ports, () => {});
  await receive({ ...mail, providerRef: '02.eml', raw: WAITING }, desk.ports.records);
  await desk.close();
  page = await openDevPage({ database, now: NOW });
}, 60_000);
afterAll(async () => {
  await page.close();
  await rm(folder, { recursive: true });
});

const read = async (path: string) => (await page.ask(path)).text();

test('the mails of the desk are listed with their outcome, newest first, and found by words, id and Message-ID', async () => {
  const all = await read('/mails');
  expect(all.indexOf('Not handled yet')).toBeLessThan(all.indexOf('Boots FJ-10482'));
  expect(all).toContain('&lt;b&gt;Not handled yet');
  expect(all).toContain('<span class="pill send">send</span>');
  expect(await read('/mails?q=hiking%20boots')).toContain('/mails/1"');
  for (const words of ['1', '6e95a9fb-c9bd2b551492@example.com', '01.eml'])
    expect(await read(`/mails?q=${encodeURIComponent(words)}`)).toContain('/mails/1"');
  expect(await read('/mails?q=nothing%20like%20it')).toContain('Nothing was found.');
});

test('a handled mail is replayed on the facts of then, up to the decision, and nothing differs', async () => {
  expect(await read('/mails/1')).toContain('status_question');
  const text = await page.follow(await page.post('/mails/1/replay', {}));
  expect(text).toContain('Nothing differs.');
  expect(text).toContain('mail 1 of the desk');
  expect(text).toContain('<section class="card stage" id="decide"');
  expect(text).not.toContain('<section class="card stage" id="deliver"');
});

test('it can be sent through anew, in memory', async () => {
  const text = await page.follow(await page.post('/mails/1/forge', {}));
  expect(text).toContain('Waybill/Sent');
});

test('a mail that was not handled has no replay', async () => {
  expect(await read('/mails/2')).toContain('has not been handled yet');
  expect((await page.post('/mails/2/replay', {})).status).toBe(404);
  for (const path of ['/mails/3', '/mails/x', '/mails/1e1']) expect((await page.ask(path)).status).toBe(404);
});

test('the desk itself is as it was: a desk at work may write beside the page, and finds no run, draft or entry of it', async () => {
  const before = openDesk({ file: database, readOnly: true });
  const entries = before.audit.list({ fromSeq: 0, limit: 1_000 });
  await before.close();
  await page.post('/mails/1/replay', {});
  await page.post('/mails/1/forge', {});
  const after = openDesk({ file: database });
  expect(after.audit.list({ fromSeq: 0, limit: 1_000 })).toEqual(entries);
  expect(after.mails.listNewestIds(10)).toEqual([2, 1]);
  expect(after.runs.listAfter(0, 10)).toHaveLength(1);
  await after.close();
});
