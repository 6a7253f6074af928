import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { limits } from '../domain/limits.ts';
import { openDesk } from './better-sqlite3.ts';
import { indexed, MAILBOX, makeDeskPath, NOW, openMemoryDesk, rawOf, receive, testOnNode } from './sample-fixture.ts';

test('the same bytes in the same mailbox are one mail, and its work is enqueued once', () => {
  const records = openMemoryDesk();
  const mail = { mailbox: MAILBOX, providerRef: 'a.eml', receivedAt: NOW, raw: rawOf('one') };
  const first = records.mails.receive(mail);
  const again = records.mails.receive({ ...mail, providerRef: 'b.eml', receivedAt: '2026-11-21T09:00:00.000Z' });
  expect(first.isNew).toBe(true);
  expect(again).toEqual({ id: first.id, isNew: false });
  expect(records.mails.read(first.id)).toEqual({
    id: first.id,
    mailbox: MAILBOX,
    providerRef: 'a.eml',
    receivedAt: NOW,
  });
  expect(records.work.counts()).toEqual({ waiting: 1, leased: 0, setAside: 0, finished: 0 });
});

test('the same bytes in another mailbox are another mail, and ids follow the order of arrival', () => {
  const records = openMemoryDesk();
  const ids = [receive(records, 'one'), receive(records, 'one', 'sales@shop.example'), receive(records, 'two')];
  expect(ids).toEqual([1, 2, 3]);
});

test('raw bytes come back unchanged, whatever they hold, also as a view of a larger buffer', () => {
  const records = openMemoryDesk();
  const all = Uint8Array.from({ length: 600 }, (_, index) => index % 256);
  const raw = all.subarray(7, 500);
  const { id } = records.mails.receive({ mailbox: MAILBOX, providerRef: 'x', receivedAt: NOW, raw });
  expect(Buffer.from(records.mails.readRaw(id) ?? []).equals(Buffer.from(raw))).toBe(true);
  const empty = records.mails.receive({ mailbox: MAILBOX, providerRef: 'y', receivedAt: NOW, raw: new Uint8Array() });
  expect(records.mails.readRaw(empty.id)?.byteLength).toBe(0);
  expect(records.mails.readRaw(99)).toBeNull();
  expect(records.mails.read(99)).toBeNull();
});

testOnNode('a mail over the row limit is a file named by its digest, and comes back unchanged', async () => {
  const file = makeDeskPath();
  const records = openDesk({ file });
  const atLimit = Buffer.alloc(limits.store.blobInRowBytesMax, 'a');
  const overLimit = Buffer.alloc(limits.store.blobInRowBytesMax + 1, 'b');
  const ids = [atLimit, overLimit, overLimit].map((raw, index) => {
    const mailbox = index === 2 ? 'sales@shop.example' : MAILBOX;
    return records.mails.receive({ mailbox, providerRef: 'x', receivedAt: NOW, raw }).id;
  });
  expect(readdirSync(`${file}.blobs`)).toEqual([createHash('sha256').update(overLimit).digest('hex')]);
  for (const [index, raw] of [atLimit, overLimit, overLimit].entries()) {
    expect(Buffer.from(records.mails.readRaw(ids[index] ?? 0) ?? []).equals(raw)).toBe(true);
  }
  await records.close();
});

test('a desk in memory keeps a large mail in its row', () => {
  const records = openMemoryDesk();
  const raw = Buffer.alloc(limits.store.blobInRowBytesMax + 1, 'b');
  const { id } = records.mails.receive({ mailbox: MAILBOX, providerRef: 'x', receivedAt: NOW, raw });
  expect(records.mails.readRaw(id)?.byteLength).toBe(raw.byteLength);
  expect(existsSync(':memory:.blobs')).toBe(false);
});

test('what a person types finds a mail by id, by Message-ID with or without brackets, and by provider reference', () => {
  const records = openMemoryDesk();
  const id = receive(records, 'one');
  receive(records, 'two');
  records.mails.index(id, indexed({ messageId: 'm1@customer.example', parents: ['m0@customer.example'] }));
  for (const reference of [String(id), 'm1@customer.example', '<m1@customer.example>', 'one.eml']) {
    expect(records.mails.find(reference)?.id, reference).toBe(id);
  }
  for (const reference of ['77', 'm0@customer.example', 'nobody.eml', '']) {
    expect(records.mails.find(reference), reference).toBeNull();
  }
});

test('a twin is another indexed mail with the same Message-ID and content digest', () => {
  const records = openMemoryDesk();
  const [first, second, third] = [receive(records, 'one'), receive(records, 'two'), receive(records, 'three')];
  const mail = indexed({ messageId: 'm1@customer.example', contentDigest: 'd1' });
  expect(records.mails.findTwin(first, mail)).toBeNull();
  records.mails.index(first, mail);
  expect(records.mails.findTwin(first, mail)).toBeNull();
  expect(records.mails.findTwin(second, mail)).toBe(first);
  expect(records.mails.findTwin(second, { ...mail, contentDigest: 'd2' })).toBeNull();
  expect(records.mails.findTwin(second, { ...mail, messageId: 'm2@customer.example' })).toBeNull();
  expect(records.mails.findTwin(second, { ...mail, messageId: null })).toBeNull();
  records.mails.index(second, { ...mail, messageId: null });
  expect(records.mails.findTwin(third, { ...mail, messageId: null })).toBe(second);
});

test('the mails of an order are those that name it and those whose newest run was tied to it, newest first', () => {
  const records = openMemoryDesk();
  const [first, second] = [receive(records, 'one'), receive(records, 'two')];
  records.mails.index(first, indexed({ orderNumbers: ['#W1', '#W2'] }));
  records.mails.index(second, indexed({ orderNumbers: [] }));
  const run = { mailId: second, at: NOW, outcome: 'draft' as const, json: '{}' };
  const listed = (orderNumber: string) => records.mails.listByOrder(orderNumber, 10).map((mail) => mail.id);
  records.runs.save({ ...run, orderNumbers: ['#W1'] });
  expect(listed('#W1')).toEqual([second, first]);
  records.runs.save({ ...run, orderNumbers: ['#W3'] });
  expect([listed('#W1'), listed('#W3')]).toEqual([[first], [second]]);
  records.runs.save({ ...run, mailId: first, orderNumbers: [] });
  records.mails.index(first, indexed({ orderNumbers: ['#W2'] }));
  expect([listed('#W1'), listed('#W2')]).toEqual([[], [first]]);
  expect(records.mails.listByOrder('#W3', 0)).toEqual([]);
});

test('the newest run of a mail is the one that is read', () => {
  const records = openMemoryDesk();
  const mailId = receive(records, 'one');
  expect(records.runs.read(mailId)).toBeNull();
  records.runs.save({ mailId, at: NOW, outcome: 'draft', orderNumbers: [], json: '{"n":1}' });
  records.runs.save({ mailId, at: NOW, outcome: 'escalate', orderNumbers: [], json: '{"n":2}' });
  expect(records.runs.read(mailId)).toEqual({ at: NOW, outcome: 'escalate', json: '{"n":2}' });
});

test('the mails that a rule ended are each found once, newest first, those received since then', () => {
  const records = openMemoryDesk();
  const [own, other] = [receive(records, 'own'), receive(records, 'other')];
  const run = (rule: string) => ({
    at: NOW,
    outcome: 'ignore' as const,
    orderNumbers: [],
    json: JSON.stringify({ reasons: [{ rule }] }),
  });
  for (const mailId of [own, own]) records.runs.save({ mailId, ...run('own_mail') });
  records.runs.save({ mailId: other, ...run('machine') });
  expect(records.mails.listByRule('own_mail', NOW, 10)).toEqual([own]);
  expect(records.mails.listByRule('own_mail', '2026-11-21T09:00:00.000Z', 10)).toEqual([]);
});

test('a setting is its newest value', () => {
  const { settings } = openMemoryDesk();
  expect(settings.read('tone')).toBeNull();
  settings.write('tone', 'warm');
  settings.write('tone', 'plain');
  expect(settings.read('tone')).toBe('plain');
});
