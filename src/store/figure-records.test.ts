// The rows from which figures are counted: they follow what becomes of a mail, and those of before are made by the migration.
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Outcome } from '../domain/decision.ts';
import type { MailId, Records } from '../ports/records.ts';
import { openDesk } from './better-sqlite3.ts';
import { loadMigrations } from './load-migrations.ts';
import { indexed, MAILBOX, makeDeskPath, NOW, openMemoryDesk, receive, testOnNode } from './sample-fixture.ts';

const later = (seconds: number): string => new Date(Date.parse(NOW) + seconds * 1_000).toISOString();
const DAY = { since: NOW, until: later(86_400), mailboxes: null };
const json = JSON.stringify({
  reasons: [{ rule: 'limit_gaps' }],
  understood: { language: 'de', intents: [{ intent: 'refund_status', confidence: 0.9 }] },
});

const count = (records: Records) => records.figures.countHandled({ mailboxes: null, bounds: [DAY.since, DAY.until] });

/** A mail that was handled a second after it came, and its thread. */
function handle(records: Records, name: string, outcome: Outcome, parents: readonly string[] = []) {
  const id = receive(records, name);
  const { threadId } = records.mails.index(id, indexed({ messageId: name, parents, contentDigest: name }));
  const heldBy = outcome === 'send' ? [] : ['limit_gaps'];
  const figures = { intent: 'refund_status', language: 'de', heldBy } as const;
  records.runs.save({ mailId: id, at: later(1), outcome, orderNumbers: [], json, figures });
  return { id, threadId };
}

function reply(
  records: Records,
  { id, threadId }: { readonly id: MailId; readonly threadId: number },
  {
    isAutomatic,
    to,
    after,
  }: { readonly isAutomatic: boolean; readonly to: 'sent' | 'rejected'; readonly after: number },
): number {
  const plan = { mailId: id, mailbox: MAILBOX, token: `t${id}`, recipient: 'a@b.example', threadId, isAutomatic };
  const { entry } = records.ledger.planDraft({ ...plan, isReceipt: false, now: later(2) }, 'digest');
  records.ledger.move(entry.id, { from: ['drafting'], to: 'drafted', now: later(2) });
  if (isAutomatic) records.ledger.move(entry.id, { from: ['drafted'], to: 'sending', now: later(after) });
  records.ledger.move(entry.id, { from: ['drafted', 'sending'], to, now: later(after) });
  return entry.id;
}

test('a mail that is handled anew counts once, as its newest run has it', () => {
  const records = openMemoryDesk();
  const { id } = handle(records, 'a', 'draft');
  records.runs.save({ mailId: id, at: later(60), outcome: 'escalate', orderNumbers: [], json: '{}' });
  expect(count(records)).toEqual({
    byTime: [{ sent: 0, drafted: 0, escalated: 1, ignored: 0 }],
    byKind: [
      {
        ...{ mailbox: MAILBOX, intent: null, language: 'und' },
        ends: { sent: 0, drafted: 0, escalated: 1, ignored: 0 },
      },
    ],
    held: [],
  });
});

test('mails are counted from each bound to the next, of the mailboxes asked for alone, and once for each thing that holds them', () => {
  const records = openMemoryDesk();
  reply(records, handle(records, 'a', 'send'), { isAutomatic: true, to: 'sent', after: 10 });
  handle(records, 'b', 'send');
  handle(records, 'c', 'draft');
  handle(records, 'd', 'ignore');
  const bounds = [later(-5), NOW, later(1), later(2), later(9)];
  const { byTime, byKind, held } = records.figures.countHandled({ mailboxes: null, bounds });
  const none = { sent: 0, drafted: 0, escalated: 0, ignored: 0 };
  const all = { sent: 1, drafted: 2, escalated: 0, ignored: 1 };
  expect(byTime).toEqual([none, none, all, none]);
  expect(byKind).toEqual([{ mailbox: MAILBOX, intent: 'refund_status', language: 'de', ends: all }]);
  expect(held).toEqual([
    { heldBy: 'limit_gaps', mails: 2 },
    { heldBy: 'held_back', mails: 1 },
  ]);
  const other = records.figures.countHandled({ mailboxes: ['another'], bounds });
  expect(other).toEqual({ byTime: [none, none, none, none], byKind: [], held: [] });
});

test('what a person approved is not sent alone, although it was written to leave by itself', async () => {
  const records = openMemoryDesk();
  const mail = handle(records, 'a', 'send');
  reply(records, mail, { isAutomatic: true, to: 'sent', after: 10 });
  expect(records.figures.countDecided(DAY)).toMatchObject({ sentAlone: 1, approved: 0 });
  await records.write(() => records.figures.noteApproved(mail.id));
  expect(records.figures.countDecided(DAY)).toMatchObject({ sentAlone: 0, approved: 1, unedited: 1 });
});

test('two threads that become one are one conversation, from its first mail to its last answer', () => {
  const records = openMemoryDesk();
  const first = handle(records, 'a', 'draft');
  const second = handle(records, 'b', 'draft');
  reply(records, first, { isAutomatic: false, to: 'sent', after: 100 });
  reply(records, second, { isAutomatic: false, to: 'sent', after: 500 });
  expect(records.figures.listResolutions(DAY)).toEqual([100, 500]);
  handle(records, 'c', 'ignore', ['a', 'b']);
  expect(records.figures.listResolutions(DAY)).toEqual([500]);
  expect(records.figures.listFirstAnswers(DAY)).toEqual([100]);
});

test('what of a conversation still waits has no end', () => {
  const records = openMemoryDesk();
  const first = handle(records, 'a', 'draft');
  reply(records, first, { isAutomatic: false, to: 'sent', after: 100 });
  const { id } = handle(records, 'b', 'escalate', ['a']);
  records.work.lease({ limit: 9, now: NOW, leaseSeconds: 60 });
  records.work.finish(id);
  expect(records.figures.listResolutions(DAY)).toEqual([]);
});

testOnNode('a desk of before has the same rows, made by the migration', async () => {
  const file = makeDeskPath();
  const records = openDesk({ file });
  await records.write(() => {
    reply(records, handle(records, 'alone', 'send'), { isAutomatic: true, to: 'sent', after: 10 });
    reply(records, handle(records, 'rejected', 'draft'), { isAutomatic: false, to: 'rejected', after: 20 });
    const edited = reply(records, handle(records, 'edited', 'draft'), { isAutomatic: false, to: 'sent', after: 30 });
    const diff = JSON.stringify({ changes: [], kept: 7, removed: 2, added: 1 });
    records.ledger.keepVersion(edited, { at: later(30), digest: 'd', raw: Buffer.from('x'), diff });
    const asked = handle(records, 'by hand', 'escalate');
    const { id } = records.mails.keep({ mailbox: MAILBOX, providerRef: 'h', receivedAt: NOW, raw: Buffer.from('h') });
    const sent = { direction: 'out', messageId: 'h', parents: ['by hand'], sentAt: later(40) } as const;
    expect(records.mails.index(id, indexed({ ...sent, contentDigest: 'h' })).threadId).toBe(asked.threadId);
  });
  await records.close();
  const client = new Database(file);
  const rows = () =>
    client
      .prepare(
        `select f.*, k.outcome, k.intent, k.language, h.held_by from mail_figures f
         join figure_kinds k on k.id = f.kind_id join figure_holds h on h.id = f.hold_id order by mail_id`,
      )
      .all()
      .map((row) => ({ ...(row as object), kind_id: null, hold_id: null }));
  const followed = rows();
  expect(followed).toHaveLength(4);
  client.exec('drop table mail_figures; drop table figure_kinds; drop table figure_holds; drop index audit_of_people');
  for (const { name, sql } of loadMigrations()) if (/_(mail_figures|figure_kinds)$/.test(name)) client.exec(sql);
  expect(rows()).toEqual(followed);
  client.close();
});
