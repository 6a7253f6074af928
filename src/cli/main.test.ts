import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const sample = join(root, 'evals', 'datasets', 'sample-desk');
const folder = mkdtempSync(join(tmpdir(), 'waybill-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const waybill = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(join(root, 'bin', 'waybill'), args, { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
};
const db = join(folder, 'desk.sqlite');
const process = (...more: string[]) =>
  waybill(
    'process',
    '--mail',
    join(sample, 'mail'),
    '--shop',
    join(sample, 'shop'),
    '--voice',
    join(sample, 'voice.json'),
    '--desk',
    join(sample, 'desk.json'),
    '--authserv-id',
    'mx.fjordlight.example',
    '--now',
    '2026-11-20T09:00:00Z',
    ...more,
  );

describe('bad use ends with status 2 and one clear line', () => {
  test.each<[string, string[], RegExp]>([
    ['an unknown command', ['proces'], /unknown command 'proces'/],
    ['a missing option', ['process', '--mail', 'x'], /--shop/],
    ['a time that is none', ['process', '--mail', 'x', '--shop', 'y', '--now', 'tomorrow'], /ISO 8601/],
    [
      'a policy that does not parse',
      ['process', '--mail', 'x', '--shop', 'y', '--policy', join(root, 'README.md')],
      /README\.md: The policy is not JSON/,
    ],
    ['a mail that is not there', ['audit', 'show', '99', '--db', db], /no mail '99'|desk\.sqlite/],
  ])('%s', (_, args, message) => {
    const { status, stderr } = waybill(...args);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });

  test('a folder that is missing is named', () => {
    const { status, stderr } = waybill('process', '--mail', join(folder, 'nowhere'), '--shop', join(sample, 'shop'));
    expect(stderr).toContain('nowhere');
    expect(status).toBeGreaterThan(0);
  });
});

describe('each command has help', () => {
  test.each([
    ['process'],
    ['demo'],
    ['replay'],
    ['retry'],
    ['correct'],
    ['learn'],
    ['audit'],
    ['doctor'],
    ['connect'],
    ['disconnect'],
    ['connections'],
    ['notifiers'],
    ['rotate-key'],
    ['matters'],
    ['start'],
    ['status'],
    ['stop-sending'],
    ['resume-sending'],
    ['retry-unread'],
    ['allow-sending'],
  ])('%s', (command) => {
    const { status, stdout } = waybill(command, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain(`waybill ${command}`);
  });
});

test.each([['stop-sending'], ['retry-unread'], ['status'], ['matters']])(
  '%s on a desk that is not there says so, and begins none',
  (command) => {
    const file = join(folder, `mistyped-${command}.sqlite`);
    const { status, stderr } = waybill(command, '--db', file);
    expect(status).toBe(2);
    expect(stderr).toContain('There is no desk database');
    expect(existsSync(file)).toBe(false);
  },
);

describe('one desk through its commands', () => {
  test('process keeps every mail and says what came of it', () => {
    const { status, stdout, stderr } = process('--db', db, '--json');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { outcome: string; file: string });
    expect(new Set(lines.map(({ outcome }) => outcome))).toEqual(new Set(['send', 'draft', 'escalate', 'ignore']));
    expect(lines.map(({ file }) => file)).toEqual([...lines.map(({ file }) => file)].sort());
  });

  test('the same mails again are not answered again', () => {
    const { stdout } = process('--db', db, '--json');
    expect(
      stdout
        .trim()
        .split('\n')
        .every((line) => line.includes('"seen_before"')),
    ).toBe(true);
  });

  test('the audit log verifies, and a changed byte shows', () => {
    expect(waybill('audit', 'verify', '--db', db)).toMatchObject({ status: 0 });
    const head = readFileSync(`${db}.audit-head`, 'utf8');
    writeFileSync(`${db}.audit-head`, head.replace(/[0-9a-f]{8}/, 'deadbeef'));
    expect(waybill('audit', 'verify', '--db', db).status).toBe(1);
    writeFileSync(`${db}.audit-head`, head);
  });

  test('audit show and export print the steps of a mail', () => {
    expect(waybill('audit', 'show', '1', '--db', db).stdout).toContain('decide');
    expect(waybill('audit', 'export', '--db', db).stdout.split('\n').length).toBeGreaterThan(100);
  });

  test('a replay decides the same and writes nothing; the desk remembers its settings', () => {
    const before = waybill('audit', 'verify', '--db', db, '--json').stdout;
    const { status, stdout } = waybill('replay', '1', '--db', db);
    expect(status).toBe(0);
    expect(stdout).toContain('Nothing differs.');
    expect(waybill('audit', 'verify', '--db', db, '--json').stdout).toBe(before);
  });

  test('a replay with other settings says what differs', () => {
    expect(
      waybill('replay', '1', '--db', db, '--voice', join(root, 'templates', 'defaults', 'voice.json')).stdout,
    ).toContain('Differs: the reply reads differently');
  });

  test('retry handles a mail anew', () => {
    const { status, stdout } = waybill('retry', '1', '--db', db, '--now', '2026-11-20T09:00:00Z');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^(send|draft|escalate|ignore)/);
  });

  test('doctor finds the desk in order', () => {
    const { status, stdout } = waybill(
      'doctor',
      '--db',
      db,
      '--shop',
      join(sample, 'shop'),
      '--voice',
      join(sample, 'voice.json'),
      '--desk',
      join(sample, 'desk.json'),
    );
    expect(stdout).not.toMatch(/^error/m);
    expect(status).toBe(0);
  });
});
