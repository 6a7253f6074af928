import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { withTerms } from '../knowledge/read-knowledge-file.ts';
import type { Records } from '../ports/records.ts';
import { exportDesk, openDesk } from './better-sqlite3.ts';
import { findSealingKey, openDatabase } from './open-database.ts';
import { resealDesk } from './reseal-desk.ts';
import { indexed, NOW, rawOf, receive } from './sample-fixture.ts';

const keyOf = (byte: number) => Buffer.alloc(32, byte).toString('base64');
const env = { WAYBILL_KEY: keyOf(7) };
const WORD = 'quokkaparcel';
const BIG = `${WORD} ${'x'.repeat(1_200_000)}`;
let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-encryption-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

async function fill(records: Records, mails = 3): Promise<void> {
  await records.write(() => {
    for (let n = 0; n < mails; n += 1) {
      const mailId = receive(records, n === 0 ? BIG : `${WORD} ${n} of ${WORD}@customer.example`);
      const named = { messageId: `m${n}@x`, contentDigest: `c${n}`, subject: WORD, text: `${WORD} ${n}` };
      records.mails.index(mailId, indexed(named));
      records.audit.append({ mailId, at: NOW, step: 'receive', content: { said: WORD } });
    }
  });
}

/** The files in which somebody who has the disk finds it. */
const filesWith = (word: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(word))
    .map(({ name }) => name)
    .sort();

async function readBack(given = env as Readonly<Record<string, string>>): Promise<void> {
  const records = openDesk({ file: at('desk.db'), env: given });
  onTestFinished(() => records.close());
  expect(records.audit.verify()).toMatchObject({ kind: 'intact', entries: 3 });
  expect(records.mails.readRaw(1)).toEqual(rawOf(BIG));
  expect(records.mails.search(WORD, 10)).toHaveLength(3);
  await records.close();
}

test('of a desk with a key nothing can be read in its files, while it is open and afterwards; of one without, all can', async () => {
  const records = openDesk({ file: at('desk.db'), env });
  await fill(records);
  const people = openDatabase(at('desk.db.directory'), { env }).client;
  people.pragma('journal_mode = WAL');
  people.exec(`create table user (email text); insert into user values ('${WORD}@desk.example')`);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['desk.db-wal', 'desk.db.directory-wal']));
  expect(filesWith(WORD)).toEqual([]);
  people.close();
  await records.close();
  expect(filesWith(WORD)).toEqual([]);
  // Who knows a mail cannot look by its name whether it is here.
  expect(readdirSync(at('desk.db.blobs'))).toHaveLength(1);
  expect(readdirSync(at('desk.db.blobs'))[0]).not.toContain(createHash('sha256').update(rawOf(BIG)).digest('hex'));
  await readBack();
  const plain = openDesk({ file: at('plain.db'), env: {} });
  await fill(plain);
  expect(filesWith(WORD)).toEqual([createHash('sha256').update(rawOf(BIG)).digest('hex'), 'plain.db-wal']);
  await plain.close();
});

test('without its key, or with another, it says so and stays as it is; a blob of another desk or a damaged one is no mail', async () => {
  const records = openDesk({ file: at('desk.db'), env });
  await fill(records);
  await records.close();
  const before = readFileSync(at('desk.db'));
  const open = (given: Readonly<Record<string, string>>) => () => openDesk({ file: at('desk.db'), env: given });
  expect(open({})).toThrow(
    expect.objectContaining({ kind: 'encrypted', message: expect.stringContaining('Set WAYBILL_KEY') }),
  );
  expect(open({ WAYBILL_KEY: keyOf(8) })).toThrow(expect.objectContaining({ kind: 'other_key' }));
  expect(() => [...exportDesk(at('desk.db'), { env: {} })]).toThrow(expect.objectContaining({ kind: 'encrypted' }));
  expect(readFileSync(at('desk.db'))).toEqual(before);
  const [name = ''] = readdirSync(at('desk.db.blobs'));
  const blob = readFileSync(at(`desk.db.blobs/${name}`));
  blob[blob.length - 1] = (blob.at(-1) ?? 0) ^ 1;
  writeFileSync(at(`desk.db.blobs/${name}`), blob);
  const again = openDesk({ file: at('desk.db'), env });
  onTestFinished(() => again.close());
  expect(() => again.mails.readRaw(1)).toThrow();
});

test('a plain desk is encrypted, again after it broke off in the middle, and follows when its key is changed', async () => {
  const plain = openDesk({ file: at('desk.db'), env: {} });
  await fill(plain);
  const seal = (given: Readonly<Record<string, string>>) =>
    resealDesk(at('desk.db'), { addTerms: withTerms, env: given });
  // Somebody works on it.
  await expect(seal(env)).rejects.toThrow(expect.objectContaining({ kind: 'locked' }));
  await plain.close();
  const people = openDatabase(at('desk.db.directory'), { env: {} }).client;
  people.exec(`create table user (email text primary key, name text); create index names on user (name)`);
  people.prepare('insert into user values (?, ?)').run(`${WORD}@desk.example`, 'Ana');
  people.close();
  // As a process leaves it that was killed meanwhile.
  writeFileSync(at('desk.db.resealing'), 'half of it');
  writeFileSync(at('desk.db.blobs/0.sealed.tmp'), 'half of it');
  await seal(env);
  expect(filesWith(WORD)).toEqual([]);
  expect(filesWith('half of it')).toEqual([]);
  expect(findSealingKey(at('desk.db'), env)).not.toBeNull();
  await readBack();
  const rotating = { WAYBILL_KEY: keyOf(8), WAYBILL_KEY_OLD: env.WAYBILL_KEY };
  await readBack(rotating);
  await seal(rotating);
  const rotated = { WAYBILL_KEY: keyOf(8) };
  await readBack(rotated);
  const names = openDatabase(at('desk.db.directory'), { readOnly: true, env: rotated }).client;
  expect(names.prepare('select email from user indexed by names where name = ?').pluck().get('Ana')).toBe(
    `${WORD}@desk.example`,
  );
  names.close();
  expect(() => findSealingKey(at('desk.db'), env)).toThrow(expect.objectContaining({ kind: 'other_key' }));
});
