// Consents at the terminal: a list is recorded whole or not at all, shown, and one is withdrawn for good.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDesk } from '../store/better-sqlite3.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'waybill-consents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const db = join(folder, 'desk.sqlite');
const consents = (...args: string[]) =>
  spawnSync(join(root, 'bin', 'waybill'), ['consents', ...args, '--db', db], { encoding: 'utf8', cwd: folder });
const writeList = (name: string, lines: readonly string[]) =>
  writeFileSync(join(folder, name), `address,given_at,wording\n${lines.join('\n')}\n`);

test('a list with one bad line records nothing and names it; a good one is recorded, shown, and withdrawn from for good', {
  timeout: 300_000,
}, async () => {
  await openDesk({ file: db }).close();
  writeList('bad.csv', ['ada@example.com,2026-03-01,Yes', 'nobody,2026-03-01,Yes']);
  const bad = consents('import', 'bad.csv');
  expect([bad.status, bad.stderr]).toEqual([
    2,
    'waybill: Nothing was recorded of bad.csv. Line 3: address: one address of mail\n',
  ]);
  expect(consents('list').stdout).toContain('0 agreed, 0 withdrawn.');
  writeList('good.csv', ['ada@example.com,2026-03-01,Yes', 'bob@example.com,2026-03-01,Yes']);
  expect(consents('import', 'good.csv', '--by', 'Ann').stdout).toMatch(/^2 recorded, 0 known before, 0 left/);
  expect(consents('withdraw', 'ADA@example.com').stdout).toBe('No marketing goes there any more.\n');
  expect(consents('import', 'good.csv').stdout).toMatch(/^0 recorded, 1 known before, 1 left/);
  expect(consents().stdout).toMatch(/ada@example\.com {2}2026-03-01 {2}import {2}\d{4}-\d\d-\d\d \(staff\) {2}Yes\n/);
  const [ada, bob] = consents('list', '--json').stdout.trim().split('\n');
  expect(JSON.parse(ada ?? '')).toMatchObject({ address: 'ada@example.com', withdrawnBy: 'staff', recordedBy: 'Ann' });
  expect(JSON.parse(bob ?? '')).toMatchObject({ address: 'bob@example.com', withdrawnAt: null });
  expect([consents('withdraw', 'nobody').status, consents('import', 'none.csv').status]).toEqual([2, 2]);
});
