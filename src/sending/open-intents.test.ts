import { expect, test } from 'vitest';
import type { Intent } from '../domain/intent.ts';
import type { LedgerEntry, Records } from '../ports/records.ts';
import { openDesk } from '../store/better-sqlite3.ts';
import { switchSending, weighSending } from './open-intents.ts';

const MAILBOX = 'orders@shop.example';
const clock = { now: () => '2026-11-20T09:00:00.000Z' };
const MOMENT = clock.now();

function open(): Records {
  const records = openDesk({ file: ':memory:' });
  records.watches.connect(MAILBOX, MOMENT);
  return records;
}

interface Decided {
  readonly intent?: Intent | null;
  readonly mailbox?: string;
  /** `hand`: sent by the person; `approval`: by ours after a person's word; `desk`: by the desk itself. */
  readonly by?: 'hand' | 'approval' | 'desk' | 'rejected' | 'waits';
  readonly edit?: 'none' | 'words' | 'bytes';
  readonly wasAutomatic?: boolean;
}
let mails = 0;

function decide(records: Records, given: Decided = {}): LedgerEntry {
  const { intent = 'refund_status', mailbox = MAILBOX, by = 'hand', edit = 'none' } = given;
  mails += 1;
  const raw = Buffer.from(`Subject: ${mails}\r\n\r\n${mails}\r\n`);
  const mailId = records.mails.receive({ mailbox, providerRef: `${mails}.eml`, receivedAt: MOMENT, raw }).id;
  const isAutomatic = given.wasAutomatic ?? by === 'desk';
  const plan = { mailId, mailbox, token: `token ${mails}`, recipient: 'a@b.example', threadId: mails, isAutomatic };
  const { entry } = records.ledger.planDraft({ ...plan, intent, isReceipt: false, now: MOMENT }, 'digest');
  const move = (from: LedgerEntry['state'], to: LedgerEntry['state']) =>
    records.ledger.move(entry.id, { from: [from], to, now: MOMENT });
  move('drafting', 'drafted');
  if (edit !== 'none')
    records.ledger.keepVersion(entry.id, { at: MOMENT, raw, diff: null, digest: 'other', isEdited: edit === 'words' });
  if (by === 'waits') return entry;
  if (by === 'approval' || by === 'desk') move('drafted', 'sending');
  return move(by === 'approval' || by === 'desk' ? 'sending' : 'drafted', by === 'rejected' ? 'rejected' : 'sent');
}

test('counts what people decided of a mailbox’s replies to that question, and nothing that the desk did by itself', () => {
  const records = open();
  decide(records);
  decide(records, { by: 'approval' });
  decide(records, { by: 'approval', edit: 'words' });
  decide(records, { edit: 'bytes' });
  decide(records, { by: 'rejected' });
  // Meant to be sent by itself, held, and then sent by a person.
  decide(records, { by: 'hand', wasAutomatic: true });
  decide(records, { by: 'desk' });
  decide(records, { by: 'waits' });
  decide(records, { intent: 'stock_question' });
  decide(records, { intent: null });
  decide(records, { mailbox: 'sales@shop.example' });
  expect(weighSending(records, MAILBOX, 'refund_status')).toMatchObject({
    approved: 5,
    unedited: 4,
    rejected: 1,
    standing: 'short',
  });
  expect(weighSending(records, MAILBOX, 'stock_question')).toMatchObject({ approved: 1, unedited: 1, rejected: 0 });
  expect(weighSending(records, MAILBOX, 'complaint')).toMatchObject({ approved: 0, lowerBound: 0, standing: 'never' });
});

test('looks at the newest replies alone, so that the cost and an old fault have an end', () => {
  const records = open();
  for (let n = 0; n < 3; n += 1) decide(records, { edit: 'words' });
  expect(records.ledger.countDecided(MAILBOX, 'refund_status', 2)).toEqual({ approved: 2, unedited: 0, rejected: 0 });
});

test('opens at 50 approvals of which 98 % were unedited, not at 49, and not at 97 %', async () => {
  const records = open();
  const by = 'Ann';
  const want = (intents: readonly Intent[]) => switchSending({ records, clock }, { mailbox: MAILBOX, intents, by });
  decide(records, { edit: 'words' });
  for (let n = 0; n < 48; n += 1) decide(records);
  const early = await want(['where_is_my_order', 'refund_status']);
  expect(early).toMatchObject({
    ok: false,
    error: expect.stringContaining('49 approved in this mailbox, 48 of them unedited'),
  });
  expect(records.watches.read(MAILBOX)?.sendsIntents).toEqual([]);
  decide(records);
  expect(await want(['where_is_my_order', 'refund_status'])).toMatchObject({ ok: true });
  expect(records.watches.read(MAILBOX)?.sendsIntents).toEqual(['where_is_my_order', 'refund_status']);
  decide(records, { edit: 'words' });
  expect(weighSending(records, MAILBOX, 'refund_status').standing).toBe('short');
  // What is on stays on beside another that is switched.
  expect(await want(['refund_status', 'order_confirmation'])).toMatchObject({ ok: true });
  expect(await want([])).toMatchObject({ ok: true });
  expect(await want(['refund_status'])).toMatchObject({ ok: false });
});

test('what needs something done is never opened, whatever was approved', async () => {
  const records = open();
  for (let n = 0; n < 60; n += 1) decide(records, { intent: 'cancel_order' });
  const switched = await switchSending({ records, clock }, { mailbox: MAILBOX, intents: ['cancel_order'], by: 'Ann' });
  expect(switched).toMatchObject({ ok: false, error: expect.stringContaining('cancel_order is never') });
});
