import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const sample = join(root, 'evals', 'datasets', 'sample-desk');
const env = { ...process.env, WAYBILL_KEY: Buffer.alloc(32, 7).toString('base64') };
const waybill = (...args: string[]) => spawnSync(join(root, 'bin', 'waybill'), args, { encoding: 'utf8', env });

test('a desk goes out as lines and as a backup and comes back; a restored one sends nothing until a person says so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-moves-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const at = (name: string) => join(folder, name);
  const settings = ['--shop', join(sample, 'shop'), '--voice', join(sample, 'voice.json')];
  const mail = join(sample, 'mail', '01-where-is-it-in-transit.eml');
  waybill('process', '--mail', mail, ...settings, '--db', at('a.db'), '--now', '2026-11-20T09:00:00Z');

  expect(waybill('desk', 'export', at('a.ndjson'), '--db', at('a.db')).stdout).toContain(at('a.ndjson'));
  const imported = waybill('desk', 'import', at('a.ndjson'), '--db', at('b.db'));
  expect(imported.stdout).toContain('its audit log is whole');
  expect(waybill('desk', 'import', at('a.ndjson'), '--db', at('b.db'))).toMatchObject({ status: 1 });
  expect(waybill('desk', 'import', mail, '--db', at('none.db'))).toMatchObject({ status: 2 });

  expect(waybill('backup', '--db', at('a.db'), '--to', at('backups')).stdout).toContain('WAYBILL_KEY');
  const [backup = ''] = readdirSync(at('backups'));
  const restored = waybill('restore', join(at('backups'), backup), '--db', at('c.db'));
  expect(restored.stdout).toContain('its audit log is whole');
  expect(waybill('status', '--db', at('c.db')).stdout).toContain('Sending is off: stopped by restore');
  expect(waybill('restore', mail, '--db', at('none.db')).status).not.toBe(0);
});
