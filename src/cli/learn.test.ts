import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { correctedMails, otherMails } from '../classify/fixtures/made-up-desk.ts';
import { openDesk } from '../store/better-sqlite3.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'waybill-learn-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const db = join(folder, 'desk.sqlite');
const shop = join(root, 'evals', 'datasets', 'sample-desk', 'shop');

const waybill = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(join(root, 'bin', 'waybill'), args, { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
};
const intentsOf = (id: number): unknown =>
  (
    JSON.parse(waybill('replay', String(id), '--db', db, '--json').stdout) as {
      steps: { stage: string; summary: { intents: unknown } }[];
    }
  ).steps.find(({ stage }) => stage === 'classify')?.summary.intents;

beforeAll(() => {
  const mails = join(folder, 'mails');
  mkdirSync(mails);
  for (const [at, { mail }] of [...correctedMails, ...otherMails].entries()) {
    const name = String(at + 1).padStart(2, '0');
    const lines = [
      'From: Someone <someone@customer.example>',
      'To: hello@desk.example',
      'Subject: Anfrage',
      'Date: Fri, 20 Nov 2026 08:30:00 +0000',
      `Message-ID: <m${name}@customer.example>`,
      'Content-Type: text/plain; charset=utf-8',
    ];
    writeFileSync(join(mails, `${name}.eml`), [...lines, '', mail.fresh, ''].join('\r\n'));
  }
  const { status } = waybill('process', '--mail', mails, '--shop', shop, '--db', db, '--now', '2026-11-20T09:00:00Z');
  expect(status).toBe(0);
}, 60_000);

describe('waybill correct', () => {
  test.each<[string, string[], RegExp]>([
    ['nothing said', [], /--intent .*--rejected.*where_is_my_order, .*, other/],
    ['an intent that is none', ['--intent', 'stock_question,shoes'], /'shoes' is no intent.*stock_question/],
    ['two kinds at once', ['--rejected', '--rewritten'], /either/],
  ])('bad use, %s, ends with status 2 and one line', (_, args, message) => {
    const { status, stderr } = waybill('correct', '1', '--db', db, ...args);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });

  test('keeps what a person says, with and without an intent', () => {
    const { status, stdout } = waybill('correct', '01.eml', '--intent', 'stock_question', '--by', 'Ann', '--db', db);
    expect(status).toBe(0);
    expect(stdout).toContain('Mail 1 (01.eml): intent; it wants stock_question. Corrected mails with intents: 1;');
    expect(waybill('correct', '24', '--rejected', '--db', db).stdout).toContain('is counted');
    expect(waybill('audit', 'show', '1', '--db', db).stdout).toContain('"by":"Ann"');
  });
});

describe('waybill learn', () => {
  test('with too few corrections it says so and changes nothing', () => {
    const { status, stdout } = waybill('learn', '--db', db);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /2 \(1 rejected, 0 rewritten\).*readable: 1\.\nThat is too few: 12 are needed\. Nothing was changed/,
    );
    expect(waybill('learn', '--undo', '--db', db).stdout).toContain('There is nothing to undo');
  });

  test('it reads the house word better, a replay shows it, and undo restores the same answers', async () => {
    const before = [13, 19].map(intentsOf);
    const records = openDesk({ file: db });
    await records.write(() => {
      for (let mailId = 2; mailId <= correctedMails.length; mailId++)
        records.corrections.add({
          mailId,
          at: '2026-11-21T09:00:00.000Z',
          by: 'Ann',
          kind: 'intent',
          intents: ['stock_question'],
          note: null,
        });
    });
    await records.close();

    const { status, stdout } = waybill('learn', '--db', db, '--json');
    expect(status).toBe(0);
    const learnt = JSON.parse(stdout);
    expect(learnt.before.accuracy).toBeLessThan(0.2);
    expect(learnt).toMatchObject({
      version: 1,
      labelled: 18,
      unread: 0,
      counts: { intent: 18, rejected: 1 },
      before: { mails: 6 },
      after: { mails: 6 },
      isBetter: true,
      others: 5,
      othersChanged: 0,
    });
    const learned = [13, 19].map(intentsOf);
    expect(JSON.stringify(learned[0])).toContain('stock_question');
    expect(learned[0]).not.toEqual(before[0]);
    expect(waybill('replay', '1', '--db', db).stdout).toMatch(
      /the classifier has changed since: (\w{12}) then, \1\+desk-1 now/,
    );

    const again = waybill('learn', '--db', db);
    expect(again.stdout).toContain('Not kept');
    expect(waybill('learn', '--undo', '--db', db).stdout).toContain('Version 1 is undone');
    expect([13, 19].map(intentsOf)).toEqual(before);
    expect(waybill('replay', '1', '--db', db).stdout).toContain('Nothing differs.');
    expect(waybill('audit', 'verify', '--db', db).status).toBe(0);
  }, 120_000);
});
