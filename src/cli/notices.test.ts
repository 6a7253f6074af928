// Notices at the terminal: what a turn would say, one round without a desk at work, and what became of it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk } from '../store/better-sqlite3.ts';

const root = join(import.meta.dirname, '..', '..');
const sample = join(root, 'evals', 'datasets', 'sample-desk');
const folder = mkdtempSync(join(tmpdir(), 'waybill-notices-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const db = join(folder, 'desk.sqlite');
const NOW = ['--now', '2026-11-20T09:00:00Z'];
const notices = (...args: string[]) =>
  spawnSync(join(root, 'bin', 'waybill'), ['notices', ...args], { encoding: 'utf8', cwd: folder, timeout: 120_000 });

beforeAll(async () => {
  const files = ['voice', 'desk'].flatMap((name) => [`--${name}`, join(sample, `${name}.json`)]);
  const places = [...files, '--shop', join(sample, 'shop'), '--authserv-id', 'mx.fjordlight.example', ...NOW];
  const args = ['process', '--mail', join(sample, 'mail'), '--db', db, '--maildir', join(folder, 'Maildir'), ...places];
  expect(spawnSync(join(root, 'bin', 'waybill'), args, { encoding: 'utf8', cwd: folder }).status).toBe(0);
  const on = { mode: 'send', since: '2026-11-10T00:00:00Z', isSentByOthers: false };
  const content = JSON.stringify({
    kinds: { out_for_delivery: on, shipped: on, attempt_failed: { ...on, mode: 'draft' } },
    gatherMinutes: 0,
    mailbox: 'orders@fjordlight.example',
  });
  const records = openDesk({ file: db });
  await records.write(() => {
    const changes = [{ part: 'notices' as const, name: '', content, basedOn: null }];
    records.settingsReleases.publish({ changes, by: 'test', note: 'on', at: '2026-11-10T00:00:00Z', takesBack: null });
    for (const id of ['10497', '10411', '10470']) records.notices.ask(id, '2026-11-20T08:00:00Z');
  });
  await records.close();
}, 120_000);

test('a sample of a kind is printed in the language that is asked for, and its HTML alone', {
  timeout: 120_000,
}, () => {
  expect(notices('preview', '--sample', 'delayed', '--language', 'de').stdout).toMatch(
    /^Subject: .*verspätet\nLanguage: de\n/,
  );
  expect(notices('preview', '--sample', 'delivered', '--html').stdout).toMatch(/^<!doctype html>/i);
  expect(notices('preview', '--sample', 'delivered', '--event', 'delivered').status).toBe(2);
});

test("of a real order each turn is listed, and the one that is asked for is told in the shopper's language", {
  timeout: 120_000,
}, () => {
  const shop = ['--shop', join(sample, 'shop'), ...NOW];
  const { stdout } = notices('preview', '--order', 'FJ-10497', ...shop);
  expect(stdout).toMatch(/out_for_delivery:2026-11-20 +2026-11-20T06:40:00Z +is so; not told: off/);
  expect(stdout).toMatch(/Language: es\n[\s\S]*FJ-10497/);
  const shipped = notices(
    'preview',
    '--order',
    'FJ-10497',
    '--event',
    'shipped',
    '--language',
    'de',
    ...shop,
    '--text',
  );
  expect(shipped.stdout).toMatch(/FJ-10497[\s\S]*versandt/i);
  expect(notices('preview', '--order', 'FJ-10497', '--event', 'returned', ...shop)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/has no turn returned/),
  });
  expect(notices('preview', '--order', 'FJ-99999', ...shop).stderr).toMatch(/There is no order "FJ-99999" here/);
  expect(notices('preview').status).toBe(2);
});

test('a dry run says what would be made and keeps nothing; a round makes it once, and the list says what became of it', {
  timeout: 120_000,
}, () => {
  const dry = notices('run', '--db', db, '--dry-run', ...NOW);
  expect(dry.stdout).toMatch(/^Dry run: nothing was kept\. Orders looked at: 3\. .* made: 2\./);
  expect(dry.stdout).toMatch(/FJ-10470: shipped \(en\), sent/);
  expect(notices('list', '--db', db).stdout).toMatch(/^No notice yet/);
  const run = notices('run', '--db', db, ...NOW);
  expect(run.stdout).toMatch(/^Orders looked at: 3\. Notices made: 2; sent: \d; saved as a draft for a person: \d/);
  const { stdout } = notices('list', '--db', db);
  expect(stdout).toMatch(/FJ-10411 +attempt_failed/);
  expect(stdout).toMatch(/FJ-10470 +shipped/);
  // A reply of the sample desk said so before.
  expect(stdout).toMatch(/FJ-10497 +out_for_delivery +told_in_reply/);
  expect(notices('run', '--db', db, ...NOW).stdout).toMatch(/Notices made: 0/);
  expect(notices('run', '--db', join(folder, 'none.sqlite')).status).toBe(2);
});

test('promises are listed by their state, as lines of JSON too', { timeout: 120_000 }, async () => {
  expect(notices('commitments', '--db', db).stdout).toMatch(/^No promise/);
  const records = openDesk({ file: db });
  await records.write(() => {
    const [mailId = 0] = records.mails.listNewestIds(1);
    const about = { orderId: null, orderNumber: 'FJ-10411', recipient: 'ada@example.com', threadId: 1 };
    const promised = {
      intent: 'where_is_my_order',
      sentence: 'We will write to you.',
      keptByKinds: ['delivered'],
    } as const;
    records.commitments.plan(mailId, { ...about, ...promised, mailId, madeAt: '2026-11-20T09:00:00Z' });
    const { id = 0 } = records.commitments.readOfMail(mailId) ?? {};
    records.commitments.move(id, { to: 'open', at: '2026-11-20T09:00:00Z', dueAt: '2026-11-24T09:00:00Z' });
  });
  await records.close();
  const { stdout } = notices('commitments', '--db', db);
  expect(stdout).toMatch(/open +2026-11-24T09:00 +FJ-10411 .* where_is_my_order +We will write to you\./);
  const [line = ''] = notices('commitments', '--db', db, '--state', 'open', '--json').stdout.split('\n');
  expect(JSON.parse(line)).toMatchObject({ state: 'open', orderNumber: 'FJ-10411', keptByKinds: ['delivered'] });
  expect(notices('commitments', '--db', db, '--state', 'kept', '--json').stdout).toBe('');
});
