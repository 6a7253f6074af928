import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { describeStorage, openDesk } from './better-sqlite3.ts';
import { fillRecords } from './fill-records.ts';
import { loadMigrations } from './load-migrations.ts';
import { makeDeskPath, NOW, rawOf, receive } from './sample-fixture.ts';
import { StoreError, type StoreErrorKind } from './store-error.ts';

function catchStoreError(action: () => unknown): StoreError {
  try {
    action();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

function expectRefusal(file: string, kind: StoreErrorKind, options: { readonly readOnly?: boolean } = {}): StoreError {
  const before = existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
  const error = catchStoreError(() => openDesk({ file, ...options }));
  expect(error.kind).toBe(kind);
  expect(error.message).toContain(file);
  if (before !== null) expect(readFileSync(file).equals(before), 'the file is as it was').toBe(true);
  return error;
}

async function makeDesk(mails = 3): Promise<string> {
  const file = makeDeskPath();
  const records = openDesk({ file });
  for (let mail = 0; mail < mails; mail += 1) receive(records, `mail ${mail}`);
  await records.close();
  return file;
}

test('a desk that is closed and opened again has what was written', async () => {
  const file = await makeDesk();
  const records = openDesk({ file });
  expect(records.work.counts().waiting).toBe(3);
  expect(existsSync(`${file}.lock`)).toBe(true);
  await records.close();
  expect(existsSync(`${file}.lock`)).toBe(false);
  const client = new Database(file, { readonly: true });
  expect(client.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(client.pragma('user_version', { simple: true })).toBe(loadMigrations().length);
  client.close();
});

test('a second writer is refused with the number of the process, until the first closes', async () => {
  const file = await makeDesk();
  const first = openDesk({ file });
  expect(catchStoreError(() => openDesk({ file })).message).toContain(String(process.pid));
  await first.close();
  await openDesk({ file }).close();
});

test('the lock of a living process is kept, that of a dead one is taken over', async () => {
  const file = await makeDesk();
  const sleeper = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  writeFileSync(`${file}.lock`, `${sleeper.pid}\n`);
  expect(expectRefusal(file, 'locked').message).toContain(`process ${sleeper.pid}`);
  sleeper.kill('SIGKILL');
  await once(sleeper, 'exit');
  await openDesk({ file }).close();
  expect(existsSync(`${file}.lock`)).toBe(false);
});

test('a lock of an earlier process with the same number, or one half written, is taken over', async () => {
  const file = await makeDesk();
  for (const lock of [`${process.pid} earlier-boot/12345\n`, '', 'garbage']) {
    writeFileSync(`${file}.lock`, lock);
    await openDesk({ file }).close();
  }
  expect(existsSync(`${file}.lock`)).toBe(false);
});

test('a reader needs no lock, sees what the writer commits, and cannot write', async () => {
  const file = await makeDesk();
  const writer = openDesk({ file });
  const reader = openDesk({ file, readOnly: true });
  receive(writer, 'another');
  expect(reader.work.counts().waiting).toBe(4);
  expect(catchStoreError(() => receive(reader, 'mine')).kind).toBe('unavailable');
  await expect(reader.write(() => receive(reader, 'mine'))).rejects.toBeInstanceOf(StoreError);
  expect(reader.audit.verify().kind).toBe('intact');
  await reader.close();
  expect(writer.work.counts().waiting).toBe(4);
  await writer.close();
});

test("another program's file is refused and left as it is", () => {
  const text = makeDeskPath();
  writeFileSync(text, 'a list of groceries, long enough to be read as a header');
  expectRefusal(text, 'not_a_desk');
  const foreign = makeDeskPath();
  const client = new Database(foreign);
  client.exec('create table groceries (name text)');
  client.close();
  expectRefusal(foreign, 'not_a_desk');
  expectRefusal(foreign, 'not_a_desk', { readOnly: true });
  expect(existsSync(`${foreign}.lock`)).toBe(false);
});

test('a desk of a newer version is refused', async () => {
  const file = await makeDesk();
  const client = new Database(file);
  client.pragma('user_version = 99');
  client.close();
  expect(expectRefusal(file, 'newer_version').message).toContain('Update Waybill');
  expectRefusal(file, 'newer_version', { readOnly: true });
  expect(existsSync(`${file}.lock`)).toBe(false);
});

test('a desk of an older version is brought up to date by a writer, and refused to a reader until then', async () => {
  const file = makeDeskPath();
  const client = new Database(file);
  client.exec(loadMigrations()[0]?.sql ?? '');
  client.pragma(`application_id = ${0x57_41_59_42}`);
  client.pragma('user_version = 1');
  client.close();
  expectRefusal(file, 'older_version', { readOnly: true });
  const records = openDesk({ file });
  receive(records, 'one');
  expect(records.mails.search('one', 1)).toEqual([]);
  await records.close();
});

test('a damaged file is called damaged', async () => {
  const cut = await makeDesk(200);
  truncateSync(cut, 3 * 4096);
  expectRefusal(cut, 'corrupt');
  const overwritten = await makeDesk(200);
  const bytes = readFileSync(overwritten);
  bytes.fill(0xee, 4096);
  writeFileSync(overwritten, bytes);
  expectRefusal(overwritten, 'corrupt');
  const header = await makeDesk();
  const start = readFileSync(header);
  start.fill(0xee, 16, 100);
  writeFileSync(header, start);
  expectRefusal(header, 'corrupt');
});

test('a path that cannot be opened is named', () => {
  const file = makeDeskPath();
  expectRefusal(file, 'unavailable', { readOnly: true });
  expectRefusal(`${file}/nowhere/desk.db`, 'unavailable');
  mkdirSync(file);
  expectRefusal(file, 'unavailable');
});

test('a full disk rejects the write, loses nothing that was committed, and writes again when there is room', async () => {
  const file = await makeDesk();
  const client = new Database(file);
  const pages = Number(client.pragma('page_count', { simple: true }));
  client.pragma(`max_page_count = ${pages + 10}`);
  const records = fillRecords(describeStorage(client, { file }, () => client.close()));
  const large = (index: number) => ({
    mailbox: 'm',
    providerRef: 'x',
    receivedAt: NOW,
    raw: Buffer.alloc(9_000, index),
  });
  const results = await Promise.allSettled(
    Array.from({ length: 12 }, (_, index) => records.write(() => records.mails.receive(large(index)))),
  );
  const failures = results.filter((result) => result.status === 'rejected').map((result) => result.reason);
  expect(failures.length).toBeGreaterThan(0);
  for (const failure of failures) expect(failure).toMatchObject({ name: 'StoreError', kind: 'disk_full' });
  expect(catchStoreError(() => records.mails.receive({ ...large(1), raw: Buffer.alloc(90_000) })).kind).toBe(
    'disk_full',
  );
  expect(records.work.counts().waiting).toBe(3 + results.length - failures.length);
  expect(records.mails.readRaw(1)).toEqual(rawOf('mail 0'));
  client.pragma('max_page_count = 100000');
  await records.write(() => records.mails.receive(large(99)));
  expect(records.work.counts().waiting).toBe(4 + results.length - failures.length);
  await records.close();
});

test('a desk keeps its audit head where it is told to', async () => {
  const file = makeDeskPath();
  const auditHeadFile = `${file}-elsewhere.head`;
  const records = openDesk({ file, auditHeadFile });
  records.audit.append({ mailId: null, at: NOW, step: 'start', content: {} });
  await records.close();
  expect(readFileSync(auditHeadFile, 'utf8')).toMatch(/^1 /);
  expect(existsSync(`${file}.audit-head`)).toBe(false);
});
