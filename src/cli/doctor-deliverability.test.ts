import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { LookUpTexts } from '../domain/text-records.ts';
import { rememberPublicAddress } from '../sending/signed-links.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { runDoctorDeliverability } from './doctor-deliverability.ts';
import type { Finding } from './finding.ts';

let printed: string;
let asked: string[];
beforeEach(() => {
  printed = '';
  asked = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});
const nothing: LookUpTexts = async (name) => {
  asked.push(name);
  return { kind: 'none' };
};
const findings = (): readonly Finding[] => JSON.parse(printed) as readonly Finding[];

test('a domain is asked for as it is named, and what is missing is an error with what to do', async () => {
  await runDoctorDeliverability({ domain: 'SHOP.example.', json: true }, nothing);
  expect(asked).toContain('_dmarc.shop.example');
  expect(
    findings()
      .filter(({ level }) => level === 'error')
      .map(({ id }) => id),
  ).toEqual(['spf', 'dmarc']);
  expect(process.exitCode).toBe(1);
});

test('a desk’s own domains and senders are looked at, and its unsubscribe address', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-deliverability-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const db = join(folder, 'desk.sqlite');
  const records = openDesk({ file: db });
  await rememberPublicAddress(records, 'https://desk.example');
  const at = '2026-11-20T09:00:00.000Z';
  await records.write(() => {
    const kept = { sealed: null, keyId: null, connectedAt: at, config: '{}' };
    records.connections.save({ ...kept, mailbox: 'orders@shop.example', connector: 'imap' });
    records.connections.save({ ...kept, mailbox: 'returns@shop.example', connector: 'imap' });
    const source = { isPrivateNetworkAllowed: false, webhookId: 'w'.repeat(32), connectedAt: at };
    const config = JSON.stringify({ host: 'smtp.other.example', domains: ['other.example'] });
    records.sourceConnections.save({ ...source, ...kept, name: 'post', connector: 'smtp', config });
  });
  await records.close();
  await runDoctorDeliverability({ db, json: true }, nothing);
  expect(new Set(asked.map((name) => name.split('.').slice(-2).join('.')))).toEqual(new Set(['shop.example']));
  expect(findings().find(({ what }) => what.startsWith('post signs for other.example'))?.level).toBe('error');
  expect(findings().find(({ id }) => id === 'unsubscribe')?.level).toBe('ok');
});

test('what is no domain, no name of a key, or nothing at all is said, and nobody is asked', async () => {
  for (const options of [
    {},
    { domain: 'shop' },
    { domain: 'a b.example' },
    { domain: 'shop.example', selector: 'a b' },
  ])
    await expect(runDoctorDeliverability(options, nothing)).rejects.toThrow(/^(?:Give|")/);
  expect(asked).toEqual([]);
});
