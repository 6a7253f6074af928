import { randomBytes } from 'node:crypto';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import type { Records } from '../ports/records.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { connectMailbox, rotateKey } from './connect-mailbox.ts';
import { keepNotifierSecret, nameNotifier, openNotifierSecrets } from './desk-secrets.ts';
import { readSealingKeys, SealError } from './seal-secret.ts';

const key = (): string => randomBytes(32).toString('base64');
const WAYBILL_KEY = key();
const keys = readSealingKeys({ WAYBILL_KEY });
const URL = 'https://hooks.slack.example/services/T0/B0/secret-part';
const clock = { now: () => '2026-11-20T09:00:00.000Z' };

let records: Records;
beforeEach(() => {
  records = openDesk({ file: ':memory:' });
  onTestFinished(() => records.close());
});
const keep = (target: string, secret = URL) =>
  keepNotifierSecret({ records, clock }, keys, { kind: 'slack', target }, secret);
const all = (given = keys) => Object.fromEntries(openNotifierSecrets(records, given));

test('a webhook is kept sealed, once a name, and stands neither in the database nor in the audit log', async () => {
  await keep('desk', 'https://old.example/');
  expect(await keep('desk')).toBe('slack:desk');
  expect(all()).toEqual({ 'slack:desk': URL });
  const [kept] = records.deskSecrets.list();
  expect(Buffer.from(kept?.sealed ?? []).toString('latin1')).not.toContain('secret-part');
  const log = JSON.stringify(records.audit.list({ fromSeq: 1, limit: 10 }));
  expect(log).toContain('connect_notifier');
  expect(log).not.toContain('secret-part');
  expect(records.deskSecrets.remove('slack:desk', clock.now())).toBe(true);
  expect(records.deskSecrets.remove('slack:desk', clock.now())).toBe(false);
  expect(all()).toEqual({});
});

test('one that was moved to another name, or sealed with another key, does not open, and the error holds no secret', async () => {
  await keep('desk');
  const [kept] = records.deskSecrets.list();
  if (kept === undefined) throw new Error('nothing is kept');
  expect(() => all(readSealingKeys({ WAYBILL_KEY: key() }))).toThrow(/^slack:desk: .*another key/);
  records.deskSecrets.save({ ...kept, name: nameNotifier({ kind: 'slack', target: 'law' }) });
  expect(() => all()).toThrow(SealError);
  expect(() => all()).toThrow(/^slack:law: (?!.*secret-part)/);
});

test('a new key seals those of people and of mailboxes together, all or none', async () => {
  await keep('desk');
  await connectMailbox({ records, clock }, keys, {
    addresses: ['orders@desk.example'],
    connector: 'imap',
    settings: { connector: {}, access: { kind: 'password' } },
    secret: { kind: 'password', password: 'x' },
  });
  const next = key();
  expect(
    await rotateKey({ records, clock }, readSealingKeys({ WAYBILL_KEY: next, WAYBILL_KEY_OLD: WAYBILL_KEY })),
  ).toEqual({
    sealed: 2,
  });
  expect(all(readSealingKeys({ WAYBILL_KEY: next }))).toEqual({ 'slack:desk': URL });
  const before = records.connections.list();
  const [kept] = records.deskSecrets.list();
  records.deskSecrets.save({ name: 'slack:desk', keyId: '', keptAt: clock.now(), sealed: Buffer.from('damaged') });
  const again = { WAYBILL_KEY: key(), WAYBILL_KEY_OLD: next };
  await expect(rotateKey({ records, clock }, readSealingKeys(again))).rejects.toThrow('slack:desk: ');
  expect(records.connections.list()).toEqual(before);
  expect(kept?.keyId).not.toBe('');
});

test('there are no more than the limit', async () => {
  for (let n = 0; n < limits.notifier.secretsMax; n += 1) await keep(`channel ${n}`);
  await expect(keep('one more')).rejects.toThrow('at most');
  await keep('channel 0', 'https://new.example/');
});
