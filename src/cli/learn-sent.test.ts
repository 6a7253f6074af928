import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { returnReplies, whereReplies } from '../proposals/sent-folder-fixture.ts';
import { openDesk } from '../store/better-sqlite3.ts';

const root = join(import.meta.dirname, '..', '..');
const sample = join(root, 'evals', 'datasets', 'sample-desk');
const folder = mkdtempSync(join(tmpdir(), 'waybill-learn-sent-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const db = join(folder, 'desk.sqlite');
const voice = join(folder, 'voice.json');

const waybill = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(join(root, 'bin', 'waybill'), args, { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
};
const learn = (...args: string[]) => waybill('learn', '--db', db, '--now', '2026-11-20T09:00:00Z', ...args);

beforeAll(() => {
  copyFileSync(join(sample, 'voice.json'), voice);
  mkdirSync(join(folder, 'sent'));
  for (const { name, raw } of [...returnReplies, ...whereReplies]) writeFileSync(join(folder, 'sent', name), raw);
  writeFileSync(join(folder, 'sent', '999.eml'), '');
  return openDesk({ file: db }).close();
});

describe('waybill learn --sent', () => {
  test.each<[string, string[], RegExp]>([
    ['days that are none', ['--sent', 'ninety'], /--sent takes a number of days such as 90d/],
    ['an id that is none', ['--accept', '1;drop'], /ids such as 3,5 or one of all, voice, wordings, examples/],
  ])('bad use, %s, ends with status 2 and one line', (_, args, message) => {
    const { status, stderr } = learn(...args);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });

  test('lists proposals for people, names a mail that cannot be read, and changes nothing', () => {
    const { status, stdout } = learn(
      '--sent',
      '90d',
      '--mail',
      'sent',
      '--voice',
      voice,
      '--desk',
      join(sample, 'desk.json'),
    );
    expect(status).toBe(0);
    expect(stdout).toContain('12 looked at, replies by people: en 6, de 5.');
    expect(stdout).toContain('999.eml: The mail is empty.');
    expect(stdout).toMatch(/^1 +voice +greeting\.en +6 of 6 +"Ahoy \{firstName\},"$/m);
    expect(stdout).toContain('  + If anything is unclear about the return, simply write back.');
    expect(readFileSync(voice, 'utf8')).toBe(readFileSync(join(sample, 'voice.json'), 'utf8'));
  });

  test('accepts by id, takes back by id, and says what cannot be done', () => {
    const accepted = learn('--accept', '1,2', '--by', 'Ann', '--json');
    expect(accepted.status).toBe(0);
    expect(
      accepted.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toMatchObject([
      { id: 1, kind: 'done', file: voice },
      { id: 2, kind: 'done', file: voice },
    ]);
    expect(readFileSync(voice, 'utf8')).toContain('"en": "Ahoy {firstName},"');
    const undone = learn('--undo', '1,2,3');
    expect(undone.stdout).toMatch(
      /1 {2}voice {2}greeting\.en: taken back.*\n.*taken back.*\n3 .*: not taken back, for it is not accepted/,
    );
    expect(undone.status).toBe(1);
    expect(readFileSync(voice, 'utf8')).not.toContain('firstName');
  });
});
