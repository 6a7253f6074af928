// One person's data: all of it is found, carried off and erased, nobody else's is touched, and the log still verifies.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { onItsWay, openTestDesk, writeMail } from '../pipeline/thread-desk-fixture.ts';
import type { Records } from '../ports/records.ts';
import { indexed, MAILBOX, NOW } from './sample-fixture.ts';

const ADA = 'ada@example.com';
const WHERE = 'Hello, where is my order W1046662? When will it arrive? Thanks, Ada';
const BOB = { id: 'b1', from: 'bob@elsewhere.example' };
const DONE = { at: NOW, by: 'owner' };

function openInFile() {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-privacy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'desk.sqlite');
  const desk = openTestDesk([onItsWay], [], file);
  onTestFinished(() => desk.ports.records.close());
  return { ...desk, file, folder, records: desk.ports.records };
}
const kindsOf = (records: Records, address: string) =>
  [...records.privacy.exportPerson(address)].map(({ kind }) => kind);

test('what is kept of a person is carried off whole, and of nobody else', async () => {
  const { handle, records } = openInFile();
  expect((await handle(writeMail(WHERE, { id: 'a1' }))).outcome).toBe('send');
  await handle(writeMail('Do you ship to Norway?', BOB));
  await records.write(() =>
    records.corrections.add({ mailId: 1, at: NOW, by: 'Ann', kind: 'intent', intents: [], note: 'Ada called' }),
  );
  const kinds = new Set(kindsOf(records, 'ADA@example.com '));
  expect(kinds).toEqual(new Set(['mail', 'run', 'reply', 'note', 'audit']));
  const all = JSON.stringify([...records.privacy.exportPerson(ADA)]);
  expect(all).toContain('Ada called');
  expect(all).not.toContain('elsewhere.example');
  const [mail] = records.privacy.exportPerson(ADA);
  expect(Buffer.from(String(mail?.content['raw']), 'base64').toString()).toContain('where is my order');
  expect(kindsOf(records, 'nobody@example.com')).toEqual([]);
});

test('erased, no word of the person is left in the database, others stay, and the log verifies', async () => {
  const { handle, records, file } = openInFile();
  await handle(writeMail(WHERE, { id: 'a1' }));
  const bob = await handle(writeMail('Do you ship parcels to Tromsø?', BOB));
  const note = { at: NOW, by: { id: 'ann', name: 'Ann' }, text: 'ada@example.com has called' };
  await records.write(() => records.queue.addNote({ mailId: 1, ...note }));
  const erased = await records.privacy.erasePerson(ADA, DONE);
  expect(erased).toMatchObject({ kind: 'erased', mails: 1 });
  expect(records.mails.search('arrive', 10)).toEqual([]);
  expect(records.mails.listByOrder('W1046662', 10)).toEqual([]);
  expect(records.mails.readRaw(1)).toBeNull();
  expect(records.runs.read(1)).toBeNull();
  expect(records.queue.read(1)).toMatchObject({ contactName: '', contact: '', preview: '', notes: 0 });
  expect(records.mails.search('Tromsø', 10).map(({ id }) => id)).toEqual([bob.mailId]);
  expect(records.runs.read(bob.mailId)).not.toBeNull();
  expect(records.audit.verify()).toMatchObject({ kind: 'intact' });
  expect(records.privacy.find(ADA)).toMatchObject({ mails: 0, replies: 0 });
  await records.close();
  expect(listValues(file).filter((value) => /ada@example\.com|will it arrive/.test(value))).toEqual([]);
});

/** Whatever stands in whichever table. */
function listValues(file: string): readonly string[] {
  const client = new Database(file, { readonly: true });
  const tables = client
    .prepare<[], { name: string }>(
      "select name from sqlite_schema where type = 'table' and name not like 'message_text%'",
    )
    .all();
  const values = tables.flatMap(({ name }) =>
    client
      .prepare<[], Record<string, unknown>>(`select * from "${name}"`)
      .all()
      .flatMap((row) =>
        Object.values(row).map(
          (value) => `${name}: ${value instanceof Buffer ? value.toString('latin1') : String(value)}`,
        ),
      ),
  );
  client.close();
  return values;
}

test('the same mail that the mailbox lists once more is not taken in again', async () => {
  const { handle, records } = openInFile();
  const raw = writeMail(WHERE, { id: 'a1' });
  await handle(raw);
  await records.privacy.erasePerson(ADA, DONE);
  const mail = records.mails.read(1);
  if (mail === null) throw new Error('the row stays');
  const again = records.mails.receive({ ...mail, raw: Buffer.from(raw) });
  expect(again).toEqual({ id: 1, isNew: false });
  expect(records.mails.readRaw(1)).toBeNull();
});

test('nothing is erased while a draft, an action or a mail in line is still to come to its end', async () => {
  const { handle, records } = openInFile();
  expect((await handle(writeMail('Please cancel my order W1046662.', { id: 'a1' }))).outcome).toBe('draft');
  const refused = await records.privacy.erasePerson(ADA, DONE);
  expect(refused).toMatchObject({ kind: 'under_way' });
  expect(records.mails.readRaw(1)).not.toBeNull();
  expect(records.mails.search('cancel', 10)).toHaveLength(1);
});

test('a large mail goes with its file, unless another mail has the same bytes', async () => {
  const { records, file } = openInFile();
  const raw = Buffer.alloc(limits.store.blobInRowBytesMax + 1, 'x');
  const take = (mailbox: string, contact: string) => {
    const { id } = records.mails.keep({ mailbox, providerRef: mailbox, receivedAt: NOW, raw });
    records.mails.index(id, indexed({ contact, messageId: mailbox }));
    return id;
  };
  await records.write(() => [take(MAILBOX, ADA), take('second@shop.example', 'bob@elsewhere.example')]);
  expect(readdirSync(`${file}.blobs`)).toHaveLength(1);
  await records.privacy.erasePerson(ADA, DONE);
  expect(records.mails.readRaw(2)).toHaveLength(raw.length);
  await records.privacy.erasePerson('bob@elsewhere.example', DONE);
  expect(readdirSync(`${file}.blobs`)).toHaveLength(0);
});

test('retention counts first, then erases the oldest that have ended, some at a time', async () => {
  const { records } = openInFile();
  const take = (name: string, receivedAt: string) => {
    const { id } = records.mails.keep({ mailbox: MAILBOX, providerRef: name, receivedAt, raw: Buffer.from(name) });
    records.mails.index(id, indexed({ messageId: name, subject: name }));
    return id;
  };
  await records.write(() => {
    for (const day of ['01', '02', '03', '20']) take(`m${day}`, `2026-11-${day}T09:00:00.000Z`);
  });
  const before = '2026-11-10T00:00:00.000Z';
  expect(records.privacy.countExpired(before)).toBe(3);
  expect(await records.privacy.eraseExpired(before, 2, NOW)).toBe(2);
  expect(records.privacy.countExpired(before)).toBe(1);
  expect(records.mails.readRaw(1)).toBeNull();
  expect(await records.privacy.eraseExpired(before, 10, NOW)).toBe(1);
  expect(await records.privacy.eraseExpired(before, 10, NOW)).toBe(0);
  expect(records.mails.readRaw(4)).not.toBeNull();
  expect(records.audit.verify()).toMatchObject({ kind: 'intact' });
});

test('the audit log names nobody who was erased or suppressed', async () => {
  const { records } = openInFile();
  const done = { at: NOW, by: 'owner' };
  await records.write(() => records.privacy.suppress({ address: ADA, why: 'asked us to', ...done }));
  await records.privacy.erasePerson(ADA, done);
  // Not with the hashes, in which any three letters may stand.
  const written = JSON.stringify(
    records.audit.list({ fromSeq: 1, limit: 100 }).map(({ step, content }) => [step, content]),
  );
  expect(written).toContain('person_erased');
  expect(written).not.toContain('ada');
  expect(records.privacy.listSuppressions(10)).toEqual([{ address: ADA, why: 'asked us to', ...done }]);
});
