import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Records } from '../ports/records.ts';
import { openDesk } from './better-sqlite3.ts';
import { indexed, NOW, openMemoryDesk, receive } from './sample-fixture.ts';

function arrive(records: Records, messageId: string | null, parents: readonly string[] = []) {
  const id = receive(records, `${messageId} ${parents.join(' ')} ${records.work.counts().waiting}`);
  return { id, threadId: records.mails.index(id, indexed({ messageId, parents })).threadId };
}

test('a reply joins the thread of any parent, and a mail without parents starts one', () => {
  const records = openMemoryDesk();
  const start = arrive(records, 'a');
  const other = arrive(records, 'b');
  const reply = arrive(records, 'c', ['unseen', 'a']);
  expect(reply.threadId).toBe(start.threadId);
  expect(other.threadId).not.toBe(start.threadId);
  expect(arrive(records, null).threadId).not.toBe(arrive(records, null).threadId);
});

test('a parent that arrives after its reply joins it', () => {
  const records = openMemoryDesk();
  const reply = arrive(records, 'reply', ['parent']);
  const parent = arrive(records, 'parent');
  expect(parent.threadId).toBe(reply.threadId);
  expect(records.mails.findThread(['parent'], 10).map((mail) => mail.id)).toEqual([reply.id, parent.id]);
});

test('a mail between two threads makes them one under the smaller id, with the ledger entries', () => {
  const records = openMemoryDesk();
  const first = arrive(records, 'a');
  const second = arrive(records, 'c', ['b']);
  const entry = records.ledger.plan({
    mailId: second.id,
    mailbox: 'desk@shop.example',
    token: 't',
    recipient: 'ann@customer.example',
    threadId: second.threadId,
    isAutomatic: true,
    now: NOW,
  });
  const between = arrive(records, 'b', ['a']);
  expect(between.threadId).toBe(first.threadId);
  expect(records.mails.findThread(['c'], 10).map((mail) => [mail.id, mail.threadId])).toEqual(
    [first, second, between].map((mail) => [mail.id, first.threadId]),
  );
  expect(records.ledger.read(entry.id)?.threadId).toBe(first.threadId);
  expect(records.ledger.readThreadTurn(first.threadId).lastInboundMailId).toBe(between.id);
});

test('two threads that become one may both have had a receipt, and get no third', () => {
  const records = openMemoryDesk();
  const mails = [arrive(records, 'a'), arrive(records, 'c', ['b'])];
  const receiptOf = ({ id, threadId }: (typeof mails)[number]) =>
    records.ledger.planReceipt({
      mailId: id,
      mailbox: 'desk@shop.example',
      token: `receipt ${id}`,
      recipient: 'ann@customer.example',
      threadId,
      now: NOW,
    });
  expect(mails.map(receiptOf)).toMatchObject([{ isReceipt: true }, { isReceipt: true }]);
  const between = arrive(records, 'b', ['a']);
  expect(receiptOf(between)).toBeNull();
});

test('a thread is listed oldest first and cut to its newest', () => {
  const records = openMemoryDesk();
  const ids = ['a', 'b', 'c', 'd'].map((messageId, index) => arrive(records, messageId, index === 0 ? [] : ['a']).id);
  expect(records.mails.findThread(['d'], 3).map((mail) => mail.id)).toEqual(ids.slice(1));
  expect(records.mails.findThread(['nobody'], 3)).toEqual([]);
  expect(records.mails.findThread([], 3)).toEqual([]);
});

test('a found mail is what was indexed', () => {
  const records = openMemoryDesk();
  const id = receive(records, 'one');
  const mail = indexed({
    messageId: 'a',
    parents: ['b', 'c'],
    orderNumbers: ['#W1'],
    direction: 'out',
    text: 'Grüße 🚚',
  });
  const { threadId } = records.mails.index(id, mail);
  expect(records.mails.findThread(['a'], 1)).toEqual([{ ...mail, id, threadId }]);
});

test('indexing a mail again changes its row and keeps its thread', () => {
  const records = openMemoryDesk();
  const first = arrive(records, 'a');
  const second = arrive(records, 'b', ['a']);
  const again = records.mails.index(second.id, indexed({ messageId: 'b', parents: [], text: 'Now in other words' }));
  expect(again.threadId).toBe(first.threadId);
  expect(records.mails.search('parcel', 10).map((mail) => mail.id)).toEqual([first.id]);
  expect(records.mails.search('words', 10).map((mail) => mail.id)).toEqual([second.id]);
});

/** The threads that the message ids alone make: mails that share an id, directly or through others. */
function connect(mails: readonly { readonly ids: readonly string[] }[]): number[] {
  const threadOf = mails.map((_, index) => index);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [a, one] of mails.entries()) {
      for (const [b, other] of mails.entries()) {
        const [left = 0, right = 0] = [threadOf[a], threadOf[b]];
        if (left < right && one.ids.some((id) => other.ids.includes(id))) {
          threadOf[b] = left;
          changed = true;
        }
      }
    }
  }
  return threadOf;
}

test('whatever the order of arrival, mails that share message ids are one thread and no others', async () => {
  const records = openDesk({ file: ':memory:' });
  let round = 0;
  const mailIds = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(mailIds, { minLength: 2, maxLength: 10 }), (arrivals) => {
      round += 1;
      const mails = arrivals.map((ids) => ({ ids: ids.map((id) => `r${round}-${id}@customer.example`) }));
      const stored = mails.map(({ ids: [messageId = null, ...parents] }, index) => {
        const id = receive(records, `${round} ${index}`);
        records.mails.index(id, indexed({ messageId, parents }));
        return id;
      });
      const found = mails.map(({ ids }) => records.mails.findThread(ids, 50).map((mail) => mail.id));
      const expected = connect(mails);
      for (const [index, thread] of found.entries()) {
        expect(thread).toEqual(stored.filter((_, other) => expected[other] === expected[index]));
      }
    }),
    { numRuns: 150 },
  );
  await records.close();
});

test('an id left from an earlier indexing moves with the thread, so that its mail still finds its twin', () => {
  const records = openMemoryDesk();
  const first = arrive(records, 'a');
  const second = arrive(records, 'old');
  records.mails.index(second.id, indexed({ messageId: 'new' }));
  const joining = arrive(records, 'old', ['a']);
  expect(joining.threadId).toBe(first.threadId);
  const copy = receive(records, 'a copy of it');
  expect(records.mails.findTwin(copy, indexed({ messageId: 'old' }))).toBe(joining.id);
});
