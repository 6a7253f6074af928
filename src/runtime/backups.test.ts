import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBackupStanding } from '../escalations/backup-standing.ts';
import type { EscalationPorts } from '../escalations/escalation-ports.ts';
import { tellAdmins } from '../escalations/tell-admins.ts';
import type { Records } from '../ports/records.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { openDatabase } from '../store/open-database.ts';
import { indexed, NOW, receive } from '../store/sample-fixture.ts';
import { backUpFromTimeToTime, dropOldBackups, restoreBackup, writeBackup } from './backups.ts';

const env = { WAYBILL_KEY: Buffer.alloc(32, 7).toString('base64') };
let folder: string;
let records: Records;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-backups-'));
  records = openDesk({ file: at('desk.db') });
});
afterEach(async () => {
  await records.close();
  rmSync(folder, { recursive: true });
});

const write = (from: number, to: number): Promise<void> =>
  records.write(() => {
    for (let n = from; n < to; n += 1) {
      const mailId = receive(records, `mail ${n} of ada@customer.example`);
      records.mails.index(mailId, indexed({ messageId: `m${n}@x`, contentDigest: `c${n}`, text: `parcel ${n}` }));
      records.audit.append({ mailId, at: NOW, step: 'receive', content: { n } });
    }
  });
const backUp = (now = NOW) => writeBackup({ database: at('desk.db'), folder: at('backups'), env, now });

test('a backup of a desk at work is one moment of it, and comes back with its mails, its people and its audit log', async () => {
  await write(0, 300);
  const people = new Database(at('desk.db.directory'));
  people.pragma('journal_mode = WAL');
  people.exec("create table user (name text); insert into user values ('Ana')");
  people.close();
  const writing = backUp();
  // The desk goes on.
  for (let n = 300; n < 330; n += 1) await write(n, n + 1);
  const { file, bytes } = await writing;
  expect(bytes).toBe(readFileSync(file).length);
  const { rows } = await restoreBackup({ file, database: at('back.db'), env });
  expect(rows).toBeGreaterThan(300 * 3);
  const back = openDesk({ file: at('back.db'), env });
  const verdict = back.audit.verify();
  expect(verdict).toMatchObject({ kind: 'intact' });
  const entries = verdict.kind === 'intact' ? verdict.entries : 0;
  expect(entries).toBeGreaterThanOrEqual(300);
  expect(entries).toBeLessThanOrEqual(330);
  // Whatever moment it was: each entry's mail is there, and found by its words.
  expect(back.mails.readRaw(entries)).not.toBeNull();
  await back.close();
  const { client: restored } = openDatabase(at('back.db.directory'), { readOnly: true, env });
  expect(restored.prepare('select name from user').get()).toEqual({ name: 'Ana' });
  restored.close();
});

test('nothing of the mail can be read in it, and none but the desk’s key opens it', async () => {
  await write(0, 5);
  const { file } = await backUp();
  const bytes = readFileSync(file).toString('latin1');
  expect(bytes).toMatch(/^age-encryption\.org\/v1/);
  expect(bytes).not.toContain('ada@');
  const other = { WAYBILL_KEY: Buffer.alloc(32, 8).toString('base64') };
  await expect(restoreBackup({ file, database: at('back.db'), env: other })).rejects.toThrow(/another key/);
  // While a key is rotated the old one still opens what it sealed.
  const rotated = { ...other, WAYBILL_KEY_OLD: env.WAYBILL_KEY };
  expect(await restoreBackup({ file, database: at('back.db'), env: rotated })).toMatchObject({ at: NOW });
});

test('one that is cut or changed is refused, and nothing of it stays', async () => {
  await write(0, 50);
  const { file } = await backUp();
  const whole = readFileSync(file);
  for (const damaged of [
    whole.subarray(0, whole.length - 100),
    Buffer.concat([whole.subarray(0, 900), Buffer.alloc(1), whole.subarray(901)]),
  ]) {
    writeFileSync(at('damaged'), damaged);
    await expect(restoreBackup({ file: at('damaged'), database: at('back.db'), env })).rejects.toThrow();
    expect(readdirSync(folder).filter((name) => name.startsWith('back.db'))).toEqual([]);
  }
});

test('a desk that is there is not written over, and one without a key is not backed up in the clear', async () => {
  await write(0, 1);
  const { file } = await backUp();
  copyFileSync(at('desk.db'), at('other.db'));
  await expect(restoreBackup({ file, database: at('other.db'), env })).rejects.toThrow(/already/);
  await expect(writeBackup({ database: at('desk.db'), folder: at('none'), env: {}, now: NOW })).rejects.toThrow(
    /WAYBILL_KEY/,
  );
  expect(existsSync(at('none'))).toBe(false);
});

test('the newest are kept, and what is none of ours is left alone', async () => {
  mkdirSync(at('backups'));
  writeFileSync(at('backups/notes.txt'), 'mine');
  const days = ['20', '21', '22'].map((day) => `2026-11-${day}T03:00:00.000Z`);
  for (const day of days) await backUp(day);
  expect(await dropOldBackups(at('backups'), 2)).toEqual(['desk-2026-11-20T03-00-00.000Z.waybill.age']);
  expect(readdirSync(at('backups')).sort()).toEqual([
    'desk-2026-11-21T03-00-00.000Z.waybill.age',
    'desk-2026-11-22T03-00-00.000Z.waybill.age',
    'notes.txt',
  ]);
});

test('a desk at work is backed up when it is due; where that fails an admin hears so, and it is tried again', async () => {
  let now = NOW;
  const events: string[] = [];
  const ends = new AbortController();
  const plan = { database: at('desk.db'), folder: at('backups'), everyHours: 24, kept: 2, env };
  const turn = async (time: string, given: object = {}) => {
    now = time;
    const one = new AbortController();
    const running = backUpFromTimeToTime(
      { ...plan, ...given },
      { records, clock: { now: () => now } },
      ({ event }) => void events.push(event),
      AbortSignal.any([one.signal, ends.signal]),
    );
    await expect.poll(() => readBackupStanding(records), { timeout: 20_000 }).not.toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 300));
    one.abort();
    await running;
  };
  await turn('2026-11-20T09:00:00.000Z');
  expect(readBackupStanding(records)).toEqual({ writtenAt: '2026-11-20T09:00:00.000Z', failing: null });
  // Not due yet.
  await turn('2026-11-21T08:00:00.000Z');
  expect(readdirSync(at('backups'))).toHaveLength(1);
  writeFileSync(at('a-file'), '');
  await turn('2026-11-21T09:00:00.000Z', { folder: at('a-file') });
  expect(readBackupStanding(records)).toMatchObject({
    writtenAt: '2026-11-20T09:00:00.000Z',
    failing: { since: '2026-11-21T09:00:00.000Z' },
  });
  const told: string[] = [];
  const routes = { otherwise: { to: { kind: 'slack', target: 'ops' } } } as unknown as EscalationPorts['routes'];
  const slack = { notify: async ({ title }: { readonly title: string }) => void told.push(title) };
  const tell = () =>
    tellAdmins({ records, routes, notifiers: { slack } as unknown as EscalationPorts['notifiers'] }, now);
  await tell();
  await turn('2026-11-21T10:00:00.000Z');
  await tell();
  expect(events).toEqual(['backed_up', 'not_backed_up', 'backed_up']);
  expect(told).toEqual(['The desk cannot be backed up', 'The desk is backed up again']);
});
