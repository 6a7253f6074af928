// What notices did, counted from rows that can be counted by hand.
import { expect, onTestFinished, test } from 'vitest';
import type { Intent } from '../domain/intent.ts';
import type { NoticeKind } from '../domain/notice.ts';
import { openDesk } from './better-sqlite3.ts';

const SINCE = '2026-11-01T00:00:00.000Z';
const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T09:00:00.000Z`;
const MAILBOX = 'orders@shop.example';

function openCounted() {
  const records = openDesk({ file: ':memory:' });
  onTestFinished(() => records.close());
  let made = 0;
  const seen = (number: string, at: string) =>
    records.write(() => {
      records.notices.ask(`shop:${number}`, at);
      records.notices.noteLooked({ orderId: `shop:${number}`, asked: 1 }, { orderNumber: number, at, nextAt: null });
    });
  const index = (
    mailId: number,
    direction: 'in' | 'notice',
    about: { at: string; numbers?: string[]; answers?: string },
  ) =>
    records.mails.index(mailId, {
      ...{
        direction,
        messageId: `m${mailId}@x`,
        contentDigest: `${mailId}`,
        contact: 'ada@x.example',
        subject: '',
        text: '',
      },
      ...{ sentAt: about.at, orderNumbers: about.numbers ?? [], parents: about.answers ? [about.answers] : [] },
    });
  /** The Message-ID of it. */
  const tell = (number: string, kinds: NoticeKind[], at: string, isSent = true) =>
    records.write(() => {
      made += 1;
      const token = String(made).padStart(32, '0');
      const mail = { mailbox: MAILBOX, providerRef: `notice:${token}`, receivedAt: at, raw: Buffer.from(token) };
      const { id: mailId } = records.mails.keep(mail);
      index(mailId, 'notice', { at });
      const about = { orderId: `shop:${number}`, orderNumber: number, recipient: 'ada@x.example', kinds };
      const { id: noticeId } = records.notices.add({ ...about, language: 'en', mode: 'send', madeAt: at, mailId });
      const plan = { mailId, mailbox: MAILBOX, token, recipient: 'ada@x.example', threadId: -noticeId };
      const { id } = records.ledger.plan({ ...plan, isAutomatic: true, noticeId, now: at });
      const steps = ['planned', 'drafting', 'drafted', 'sending', 'sent'] as const;
      for (const [n, to] of steps.slice(1, isSent ? 5 : 3).entries())
        records.ledger.move(id, { from: [steps[n] ?? 'planned'], to, now: at, draftRef: 'd', digest: 'aa' });
      return `m${mailId}@x`;
    });
  const write = (number: string, intent: Intent, at: string, answers?: string) =>
    records.write(() => {
      made += 1;
      const mail = { mailbox: MAILBOX, providerRef: `in${made}`, receivedAt: at, raw: Buffer.from(`in${made}`) };
      const { id: mailId } = records.mails.receive(mail);
      index(mailId, 'in', { at, numbers: [number], ...(answers === undefined ? {} : { answers }) });
      const figures = { intent, language: 'en', heldBy: [] };
      records.runs.save({ mailId, at, outcome: 'draft', orderNumbers: [number], json: '{}', figures });
    });
  return { records, seen, tell, write };
}

test('sent notices are counted by kind, those that were answered in their conversation, and orders that are asked about with and without one', async () => {
  const { records, seen, tell, write } = openCounted();
  for (const number of ['W1', 'W2', 'W3', 'W4', 'W5']) await seen(number, day(2));
  // Asked before it was told, which no notice can help.
  await write('W1', 'where_is_my_order', day(3));
  await tell('W1', ['shipped'], day(4));
  const told = await tell('W2', ['shipped', 'backorder'], day(4));
  await write('W2', 'where_is_my_order', day(6), told);
  await tell('W3', ['delivered'], day(4), false);
  await write('W3', 'where_is_my_order', day(5));
  await write('W4', 'return_request', day(5));
  await tell('W5', ['delivered'], '2026-10-20T09:00:00.000Z');
  await records.write(() => {
    const [old, , second, first] = records.notices.listNewest(10);
    for (const [notice, report] of [
      [first, 'delayed'],
      [first, 'bounced'],
      [second, 'complained'],
      [old, 'bounced'],
    ] as const)
      records.notices.noteReport(notice?.id ?? 0, { report, at: day(7) });
  });
  expect(records.notices.countSince(SINCE)).toEqual({
    sentByKind: [
      { kind: 'shipped', notices: 2 },
      { kind: 'backorder', notices: 1 },
    ],
    ...{ sent: 2, answered: 1 },
    troubles: { bounced: 1, delayed: 0, complained: 1, failed: 0, unknown: 0 },
    told: { orders: 2, asking: 1 },
    untold: { orders: 3, asking: 1 },
  });
});

test('turns that are never told come newest first, but for those whose kind is off', async () => {
  const { records, seen } = openCounted();
  await seen('W1', day(2));
  await records.write(() => {
    const turn = { orderId: 'shop:W1', parcelId: 0, at: null, seenAt: day(2), dueAt: null } as const;
    for (const [key, why] of [
      ['delivered', 'late'],
      ['shipped', 'off'],
      ['returned', 'no_address'],
    ] as const)
      records.notices.addTurn({ ...turn, key, kind: key, standing: 'recorded', why });
  });
  expect(records.notices.listUntold(10).map(({ kind, why }) => `${kind} ${why}`)).toEqual([
    'returned no_address',
    'delivered late',
  ]);
  expect(records.notices.listUntold(1)).toMatchObject([{ orderNumber: 'W1', why: 'no_address' }]);
});
