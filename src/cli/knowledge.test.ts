import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from '../store/better-sqlite3.ts';

const root = join(import.meta.dirname, '..', '..');
const sample = join(root, 'evals', 'datasets', 'sample-desk');
const documents = join(root, 'evals', 'datasets', 'knowledge', 'documents');
const folder = mkdtempSync(join(tmpdir(), 'waybill-knowledge-'));
const own = join(folder, 'policies');
const db = join(folder, 'desk.sqlite');
const PATIENCE = { timeout: 60_000, interval: 100 };

const waybill = (...args: string[]) =>
  spawnSync(join(root, 'bin', 'waybill'), args, { encoding: 'utf8', cwd: folder, timeout: 120_000 });
const knowledge = (...args: string[]) => waybill('knowledge', ...args, '--db', db);

beforeAll(async () => {
  cpSync(documents, own, { recursive: true });
  await openDesk({ file: db }).close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('waybill knowledge', () => {
  test('adds a folder and says of each file how many passages it has, or why it has none', () => {
    writeFileSync(join(own, 'empty.txt'), '');
    writeFileSync(join(own, 'letter.docx'), 'PK');
    writeFileSync(join(own, 'huge.md'), '');
    truncateSync(join(own, 'huge.md'), 100 * 1024 * 1024);
    const { status, stdout } = knowledge('add', 'policies');
    expect(status).toBe(1);
    expect(stdout).toContain('returns-policy.md added: 7 passages, en\n');
    expect(stdout).toContain('pflegehinweise.md added: 5 passages, de\n');
    expect(stdout).toContain('empty.txt is empty. Not added.\n');
    expect(stdout).toContain('huge.md has 100 MB, more than 10. Not added.\n');
    expect(stdout).toContain('letter.docx is of no kind that is read');
  });

  test('leaves what has not changed, replaces what has, and says where a path is wrong', () => {
    writeFileSync(join(own, 'shipping.md'), '# Shipping\n\nWe ship to the moon on Mondays.\n');
    const { stdout } = knowledge('add', 'policies/shipping.md', 'policies/b2b-terms.md');
    expect(stdout).toBe('shipping.md replaced: 1 passages, en\nb2b-terms.md: unchanged\n');
    expect(knowledge('add', 'nowhere')).toMatchObject({ status: 1, stdout: 'nowhere is not there. Not added.\n' });
    expect(waybill('knowledge', 'add', own, '--db', join(folder, 'none.sqlite'))).toMatchObject({ status: 2 });
  });

  test('lists, and shows what would be found for a question', () => {
    const listed = knowledge('list', '--json')
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(listed).toHaveLength(14);
    expect(listed.find(({ name }) => name === 'warranty.html')).toMatchObject({ language: 'en', passages: 5 });
    expect(knowledge().stdout).toContain('Zahlung und Rechnung');
    const found = knowledge('search', 'Darf die Pfanne in die Spülmaschine?', '--language', 'de').stdout;
    expect(found).toContain('pflegehinweise.md (de)');
    expect(found).toContain('Gusseisen');
    expect(knowledge('search', 'Would you sponsor our choir?').stdout).toContain('Nothing is found');
  });

  test('removes one, and says where there is none of that name', () => {
    expect(knowledge('remove', 'zahlung.md')).toMatchObject({ status: 0 });
    expect(knowledge('remove', 'zahlung.md')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no document'),
    });
    expect(waybill('audit', 'export', '--db', db).stdout).toContain('remove_knowledge');
  });

  test('goes through the desk while it runs', async () => {
    let said = '';
    const settings = ['--shop', join(sample, 'shop'), '--maildir', join(folder, 'Maildir')];
    const desk: ChildProcess = spawn(join(root, 'bin', 'waybill'), ['start', '--db', db, ...settings], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    try {
      for (const stream of [desk.stdout, desk.stderr]) stream?.on('data', (bytes) => (said += String(bytes)));
      await expect.poll(() => said, PATIENCE).toContain('"started"');
      expect(knowledge('add', 'policies/zahlung.md').stdout).toBe('zahlung.md added: 5 passages, de\n');
      expect(knowledge('list').stdout).toContain('zahlung.md');
      expect(knowledge('remove', 'gift-wrapping.md').stdout).toContain('no longer');
      expect(knowledge('list').stdout).not.toContain('gift-wrapping.md');
    } finally {
      const ended = new Promise((resolve) => desk.once('exit', resolve));
      desk.kill('SIGTERM');
      await ended;
    }
  }, 120_000);
});

describe('a folder given with --knowledge', () => {
  const process = (...more: string[]) =>
    waybill(
      ...['process', '--mail', join(sample, 'mail', '01-where-is-it-in-transit.eml'), '--shop', join(sample, 'shop')],
      ...['--voice', join(sample, 'voice.json'), '--desk', join(sample, 'desk.json'), '--now', '2026-11-20T09:00:00Z'],
      ...more,
    );

  test('is taken in, remembered, and taken in again where it has changed', () => {
    const other = join(folder, 'other.sqlite');
    const { status, stderr } = process('--knowledge', own, '--db', other);
    expect(status).toBe(0);
    expect(stderr).toContain('empty.txt is empty');
    const list = () => waybill('knowledge', 'list', '--json', '--db', other).stdout;
    expect(list().trim().split('\n')).toHaveLength(14);
    writeFileSync(join(own, 'new.md'), '# New\n\nLamps are tested before they leave the house.\n');
    expect(process('--db', other).status).toBe(0);
    expect(list()).toContain('new.md');
  }, 120_000);

  test('that is not there is bad use, and is not remembered', () => {
    const other = join(folder, 'third.sqlite');
    const { status, stderr } = process('--knowledge', join(folder, 'nowhere'), '--db', other);
    expect(status).toBe(2);
    expect(stderr).toContain('is not there');
    expect(process('--db', other).status).toBe(0);
    expect(process('--knowledge', own).status).toBe(0);
  });
});
