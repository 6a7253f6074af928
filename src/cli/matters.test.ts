import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeNotifier, openFakeNotifier } from '../../connectors/fake/notifier.ts';
import { DeskFacts } from '../domain/desk.ts';
import { parseRoutes } from '../escalations/routes.ts';
import { type Sweep, sweepMatters } from '../escalations/sweep.ts';
import { parseMessage } from '../mail/parse-message.ts';
import { openDesk } from '../store/better-sqlite3.ts';

const root = join(import.meta.dirname, '..', '..');
const sample = join(root, 'evals', 'datasets', 'sample-desk');
const folder = mkdtempSync(join(tmpdir(), 'waybill-matters-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const db = join(folder, 'desk.sqlite');
const NOW = '2026-11-20T09:00:00Z';

const waybill = (...args: string[]) =>
  spawnSync(join(root, 'bin', 'waybill'), args, { encoding: 'utf8', cwd: folder, timeout: 120_000 });

const routes = parseRoutes(
  JSON.stringify({
    version: 1,
    rules: [{ id: 'law', when: { alarms: ['legal', 'chargeback'] }, to: { kind: 'mail', target: 'legal' } }],
    otherwise: { to: { kind: 'slack', target: 'desk' } },
  }),
);

let slack: FakeNotifier;
let swept: Sweep;
/** Names and addresses of everybody who wrote to the desk. */
const personal = new Set<string>();

/** The sample desk, handled and swept once. */
beforeAll(async () => {
  const { status } = waybill(
    ...[
      'process',
      '--mail',
      join(sample, 'mail'),
      '--shop',
      join(sample, 'shop'),
      '--voice',
      join(sample, 'voice.json'),
    ],
    ...['--desk', join(sample, 'desk.json'), '--authserv-id', 'mx.fjordlight.example', '--now', NOW, '--db', db],
  );
  if (status !== 0 || !routes.ok) throw new Error('the sample desk was not handled');
  slack = openFakeNotifier();
  const records = openDesk({ file: db });
  const facts = DeskFacts.parse({ confirmedAt: NOW });
  const notifiers = { slack };
  swept = await sweepMatters({ records, facts, routes: routes.value, notifiers, findMailbox: () => null }, NOW);
  for (const id of records.mails.listNewestIds(1_000)) {
    const parsed = await parseMessage(records.mails.readRaw(id) ?? new Uint8Array());
    if (!parsed.ok) continue;
    for (const { name, address } of parsed.value.from) {
      for (const word of name.split(/\s+/u)) if (word.length > 3) personal.add(word);
      personal.add(address);
    }
  }
  await records.close();
}, 120_000);

describe('waybill matters', () => {
  test('lists what waits with its deadline, its route and who was told', () => {
    const { status, stdout, stderr } = waybill('matters', '--db', db, '--now', '2026-11-20T09:30:00Z');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('UNTIL (UTC)');
    expect(stdout).toMatch(/^2026-11-20T09:15\s+late\s+draft/mu);
    expect(stdout).toContain('slack:desk (otherwise)');
    expect(stdout).toContain('new slack:desk');
    expect(stdout).toContain('new mail:legal (failed)');
    expect(stdout.trim().split('\n')).toHaveLength(swept.opened + 2);
  });

  test('prints JSON lines', () => {
    const lines = waybill('matters', '--db', db, '--json').stdout.trim().split('\n');
    expect(lines).toHaveLength(swept.opened);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      kind: 'draft',
      to: { kind: 'slack' },
      notices: [{ reason: 'new' }],
    });
  });

  test('closes what a person settled by phone, and says where nothing waits any more', () => {
    const { mailId } = JSON.parse(waybill('matters', '--db', db, '--json').stdout.split('\n')[0] ?? '');
    const close = (...more: string[]) => waybill('matters', 'close', String(mailId), '--db', db, ...more);
    expect(close('--note', 'x'.repeat(501))).toMatchObject({ status: 2, stderr: expect.stringContaining('--note') });
    expect(close('--by', 'Ann', '--note', 'by phone').stdout).toContain(`Mail ${mailId} is settled`);
    expect(waybill('matters', '--db', db, '--json').stdout.trim().split('\n')).toHaveLength(swept.opened - 1);
    expect(waybill('audit', 'show', String(mailId), '--db', db).stdout).toContain('by phone');
    expect(close()).toMatchObject({ status: 2, stderr: expect.stringContaining('Nothing waits for a person about') });
    expect(waybill('matters', 'close', 'nobody', '--db', db)).toMatchObject({ status: 2 });
  });

  test('says where nothing waits, and where there is no desk', () => {
    const empty = join(folder, 'empty.sqlite');
    openDesk({ file: empty }).close();
    expect(waybill('matters', '--db', empty).stdout).toBe('Nothing waits for a person.\n');
    const { status, stderr } = waybill('matters', '--db', join(folder, 'none.sqlite'));
    expect(status).not.toBe(0);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

test('what was told of the whole sample desk holds no name and no address of anybody', () => {
  const words = slack.told.map(({ title, lines }) => [title, ...lines].join('\n')).join('\n');
  expect(slack.told.length).toBeGreaterThan(0);
  expect(personal.size).toBeGreaterThan(10);
  for (const word of personal) expect(words).not.toContain(word);
  expect(words).not.toContain('@');
});
