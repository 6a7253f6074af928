import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AuditVerdict, Records } from '../ports/records.ts';
import { openDesk } from './better-sqlite3.ts';
import { makeDeskPath, NOW, openMemoryDesk } from './sample-fixture.ts';

const append = (records: Records, mailId: number | null, step: string): void =>
  records.audit.append({ mailId, at: NOW, step, content: { step, words: 'Ann wrote' } });

/** A closed desk with six entries of two mails, one of them erased, and its head file. */
async function writeLog(): Promise<string> {
  const file = makeDeskPath();
  const records = openDesk({ file });
  for (const mailId of [1, 1, 2, null, 2, 1]) append(records, mailId, `step ${mailId}`);
  records.audit.erase(2);
  await records.close();
  return file;
}

function tamper(file: string, sql: string, ...values: readonly unknown[]): void {
  const client = new Database(file);
  client.exec(
    'drop trigger audit_keeps_its_chain; drop trigger audit_only_erases; drop trigger audit_keeps_its_entries',
  );
  client.prepare(sql).run(...values);
  client.close();
}

async function verify(file: string, readOnly = true): Promise<AuditVerdict> {
  const records = openDesk({ file, readOnly });
  const verdict = records.audit.verify();
  await records.close();
  return verdict;
}

test('entries written together are chained like those written one by one, however many they are', () => {
  const records = openMemoryDesk();
  append(records, 1, 'receive');
  const entries = Array.from({ length: 20 }, (_, n) => ({ mailId: 1, at: NOW, step: `step ${n}`, content: { n } }));
  records.audit.appendAll(entries);
  records.audit.appendAll([]);
  append(records, 1, 'deliver');
  expect(records.audit.verify()).toMatchObject({ kind: 'intact', entries: 22 });
  const steps = records.audit.show(1).map(({ step }) => step);
  expect(steps).toEqual(['receive', ...entries.map(({ step }) => step), 'deliver']);
});

test('entries are chained, shown by mail and listed by number', () => {
  const records = openMemoryDesk();
  append(records, 1, 'parse');
  append(records, 2, 'parse');
  append(records, 1, 'decide');
  const all = records.audit.list({ fromSeq: 1, limit: 10 });
  expect(all.map((entry) => [entry.seq, entry.mailId, entry.step])).toEqual([
    [1, 1, 'parse'],
    [2, 2, 'parse'],
    [3, 1, 'decide'],
  ]);
  expect(all.slice(1).map((entry) => entry.previousHash)).toEqual(all.slice(0, 2).map((entry) => entry.hash));
  expect(all[0]?.content).toBe('{"step":"parse","words":"Ann wrote"}');
  expect(records.audit.show(1).map((entry) => entry.seq)).toEqual([1, 3]);
  expect(records.audit.list({ fromSeq: 2, limit: 1 }).map((entry) => entry.seq)).toEqual([2]);
  expect(records.audit.verify()).toEqual({ kind: 'intact', entries: 3, erased: 0, head: all[2]?.hash });
});

test('the same content has another digest each time', () => {
  const records = openMemoryDesk();
  append(records, 1, 'parse');
  append(records, 1, 'parse');
  const [first, second] = records.audit.show(1);
  expect(first?.digest).not.toBe(second?.digest);
});

test('content can be erased, and the chain still verifies', () => {
  const records = openMemoryDesk();
  for (const mailId of [1, 2, 1]) append(records, mailId, 'parse');
  expect(records.audit.erase(1)).toBe(2);
  expect(records.audit.erase(1)).toBe(0);
  expect(records.audit.show(1).map((entry) => entry.content)).toEqual([null, null]);
  expect(records.audit.verify()).toMatchObject({ kind: 'intact', entries: 3, erased: 2 });
});

test('an entry of a callback that threw is not in the chain', async () => {
  const records = openMemoryDesk();
  const written = [1, 2, 3].map((mailId) =>
    records.write(() => {
      append(records, mailId, 'parse');
      if (mailId === 2) throw new Error('no');
    }),
  );
  await Promise.allSettled(written);
  expect(records.audit.list({ fromSeq: 0, limit: 9 }).map((entry) => entry.mailId)).toEqual([1, 3]);
  expect(records.audit.verify()).toMatchObject({ kind: 'intact', entries: 2 });
});

test('the database itself refuses to change, remove or renumber entries', async () => {
  const file = await writeLog();
  const client = new Database(file);
  for (const sql of [
    'delete from audit where seq = 6',
    "update audit set step = 'x' where seq = 1",
    "update audit set content = '{}' where seq = 1",
    'update audit set hash = digest where seq = 6',
    'update audit set seq = 9 where seq = 6',
  ]) {
    expect(() => client.prepare(sql).run(), sql).toThrow('append-only');
  }
  client.close();
  expect(await verify(file)).toMatchObject({ kind: 'intact', entries: 6, erased: 2 });
});

test('any single changed field, and any entry taken out, is found', async () => {
  const file = await writeLog();
  const copy = makeDeskPath();
  const other = Buffer.alloc(32, 7);
  const changes = fc.oneof(
    fc.constantFrom<readonly [string, unknown]>(
      ['mail_id', 77],
      ['mail_id', null],
      ['at', '2026-11-20T09:00:00.001Z'],
      ['step', 'something else'],
      ['digest', other],
      ['previous_hash', other],
      ['hash', other],
      ['content', '{"step":"decide","words":"Bob wrote"}'],
      ['content', null],
      ['salt', other.subarray(16)],
      ['salt', null],
      ['seq', 70],
      ['seq', -3],
    ),
    fc.constant('deleted' as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 6 }), changes, async (seq, change) => {
      for (const suffix of ['', '.audit-head']) copyFileSync(`${file}${suffix}`, `${copy}${suffix}`);
      const isErased = seq === 3 || seq === 5;
      if (change === 'deleted') {
        tamper(copy, 'delete from audit where seq = ?', seq);
      } else {
        const [column, value] = change;
        fc.pre(!(seq === 4 && column === 'mail_id' && value === null));
        fc.pre(!(isErased && (column === 'content' || column === 'salt') && value === null));
        tamper(copy, `update audit set ${column} = ? where seq = ?`, value, seq);
      }
      expect((await verify(copy)).kind, `${seq} ${JSON.stringify(change)}`).toBe('broken');
    }),
    { numRuns: 120 },
  );
  expect((await verify(file)).kind).toBe('intact');
});

test('an entry put in or in the place of another is found', async () => {
  for (const sql of [
    'insert into audit select 7, mail_id, at, step, content, salt, digest, previous_hash, hash from audit where seq = 6',
    "insert or replace into audit select seq, mail_id, at, 'x', content, salt, digest, previous_hash, hash from audit where seq = 6",
  ]) {
    const file = await writeLog();
    tamper(file, sql);
    expect((await verify(file)).kind, sql).toBe('broken');
  }
});

test('a log written anew from its cut on is found by the head outside', async () => {
  const file = await writeLog();
  tamper(file, 'delete from audit where seq > 3');
  expect(await verify(file)).toMatchObject({ kind: 'broken', seq: 3, why: expect.stringContaining('tail was cut') });
});

test('opening a cut log for writing keeps the head outside as it is, and says so from then on', async () => {
  const file = await writeLog();
  const head = readFileSync(`${file}.audit-head`, 'utf8');
  tamper(file, 'delete from audit where seq > 3');
  const records = openDesk({ file });
  for (let entry = 0; entry < 5; entry += 1) append(records, 9, 'new');
  await records.close();
  expect(readFileSync(`${file}.audit-head`, 'utf8')).toBe(head);
  expect(await verify(file, false)).toMatchObject({ kind: 'broken', why: expect.stringContaining('tail was cut') });
});

test('a head that a crash left behind is fine, and one that never was in the log is not', async () => {
  const file = await writeLog();
  const newest = readFileSync(`${file}.audit-head`, 'utf8');
  const records = openDesk({ file, readOnly: true });
  const third = records.audit.list({ fromSeq: 3, limit: 1 })[0];
  await records.close();
  writeFileSync(`${file}.audit-head`, `3 ${third?.hash}\n`);
  expect((await verify(file)).kind).toBe('intact');
  writeFileSync(`${file}.audit-head`, newest.replace('6 ', '5 '));
  expect((await verify(file)).kind).toBe('broken');
  writeFileSync(`${file}.audit-head`, 'not a head');
  expect(await verify(file)).toMatchObject({ kind: 'broken', why: expect.stringContaining('cannot be read') });
  rmSync(`${file}.audit-head`);
  expect(await verify(file)).toMatchObject({ kind: 'broken', why: expect.stringContaining('missing') });
});

test('the next writer brings a head that was left behind up to date', async () => {
  const file = await writeLog();
  const newest = readFileSync(`${file}.audit-head`, 'utf8');
  writeFileSync(`${file}.audit-head`, `0 ${'0'.repeat(64)}\n`);
  expect((await verify(file, false)).kind).toBe('intact');
  expect(readFileSync(`${file}.audit-head`, 'utf8')).toBe(newest);
});
