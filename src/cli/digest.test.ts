// The weekly mail at the terminal: what it would say of the sample desk, and who gets it. Nobody is told by it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { chooseDigest } from '../digest/digest-people.ts';
import { openDesk } from '../store/better-sqlite3.ts';

const root = join(import.meta.dirname, '..', '..');
const sample = join(root, 'evals', 'datasets', 'sample-desk');
const folder = mkdtempSync(join(tmpdir(), 'waybill-digest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const db = join(folder, 'desk.sqlite');
const waybill = (...args: string[]) =>
  spawnSync(join(root, 'bin', 'waybill'), args, { encoding: 'utf8', cwd: folder, timeout: 120_000 });

test('last week is printed in short, without a customer, and who gets it is listed by id', async () => {
  const files = ['voice', 'desk'].flatMap((name) => [`--${name}`, join(sample, `${name}.json`)]);
  const places = [
    ...files,
    '--shop',
    join(sample, 'shop'),
    '--authserv-id',
    'mx.fjordlight.example',
    '--now',
    '2026-11-20T09:00:00Z',
  ];
  expect(waybill('process', '--mail', join(sample, 'mail'), '--db', db, ...places).status).toBe(0);
  const { status, stdout } = waybill('digest', '--db', db, '--print', '--now', '2026-11-23T09:00:00Z');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^The week from 2026-11-16 to 2026-11-22\n\nMails handled: [1-9]\d*\. Sent without a person: \d+;/,
  );
  expect(stdout).toMatch(/Waiting for a person now: [1-9]/);
  expect(stdout).not.toMatch(/@|example\.com/);
  expect(waybill('digest', '--db', db).stdout).toContain('Nobody has asked for the weekly mail.');
  const records = openDesk({ file: db });
  await records.write(() => chooseDigest(records, 'member-1', 'es', '2026-11-20T09:00:00.000Z'));
  await records.close();
  expect(waybill('digest', '--db', db).stdout).toMatch(/member-1\s+es\s+-\s+-/);
  expect(waybill('digest', '--db', join(folder, 'none.sqlite')).status).toBe(2);
});
