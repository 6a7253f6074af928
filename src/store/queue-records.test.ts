// The queue stands beside what is written of mails, and is never told apart from it.
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../domain/decision.ts';
import { limits } from '../domain/limits.ts';
import type { QueueFacts } from '../domain/queue.ts';
import { NO_REPLY_DUE, TAKEN_OVER } from '../domain/send-states.ts';
import type { QueueFilter } from '../ports/queue-records.ts';
import type { IndexedMail, MailId, Records } from '../ports/records.ts';
import { openDesk } from './better-sqlite3.ts';
import { loadMigrations } from './load-migrations.ts';
import { indexed, MAILBOX, makeDeskPath, NOW, openMemoryDesk, receive, testOnNode } from './sample-fixture.ts';

const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
const ANA = { id: 'ana', name: 'Ana' };
const FACTS: QueueFacts = {
  contactName: 'Ann Smith',
  language: 'en',
  intents: ['where_is_my_order'],
  urgency: 'normal',
  alarms: [],
  value: null,
  allowedMinutes: 480,
};
interface Given {
  readonly outcome?: Outcome;
  readonly facts?: Partial<QueueFacts> | undefined;
  readonly mail?: Partial<IndexedMail>;
  readonly mailbox?: string;
  readonly isAsBefore?: boolean;
}

/** A mail as the pipeline leaves it, without a draft. */
function handle(records: Records, name: string, { outcome = 'escalate', facts, mail, mailbox }: Given = {}): MailId {
  const mailId = receive(records, name, mailbox);
  records.mails.index(mailId, indexed({ messageId: `${name}@x`, contentDigest: name, ...mail }));
  runAgain(records, mailId, { outcome, facts });
  return mailId;
}
function runAgain(
  records: Records,
  mailId: MailId,
  { outcome = 'escalate', facts, isAsBefore = false }: Given,
  at = NOW,
): void {
  const waits = { ...FACTS, ...facts };
  records.runs.save({ mailId, at, outcome, orderNumbers: [], json: '{}', isAsBefore, waits });
  records.work.finish(mailId);
}
function draft(records: Records, mailId: MailId, isAutomatic = false): number {
  const plan = { mailId, mailbox: MAILBOX, token: `t${mailId}`, recipient: 'ann@customer.example', threadId: 1 };
  const { entry } = records.ledger.planDraft({ ...plan, isAutomatic, isReceipt: false, now: NOW }, 'digest');
  records.ledger.move(entry.id, { from: ['drafting'], to: 'drafted', now: NOW, draftRef: 'd' });
  return entry.id;
}
const list = (records: Records, filter: Partial<QueueFilter> = {}, limit = 50) =>
  records.queue.list({ state: 'waiting', mailboxes: null, ...filter }, { limit, after: null });
const idsOf = (...args: Parameters<typeof list>) => list(...args).items.map(({ mailId }) => mailId);

describe('what waits', () => {
  test('is what a person must answer or approve, not what was sent or ignored', () => {
    const records = openMemoryDesk();
    const escalated = handle(records, 'escalated');
    handle(records, 'ignored', { outcome: 'ignore' });
    const drafted = handle(records, 'drafted', { outcome: 'draft' });
    const sent = receive(records, 'sent');
    records.work.lease({ limit: 1, now: NOW, leaseSeconds: 60 });
    records.runs.save({ mailId: sent, at: NOW, outcome: 'send', orderNumbers: [], json: '{}', waits: FACTS });
    const entry = draft(records, sent, true);
    expect(idsOf(records), 'a mail in hand waits for nobody').toEqual([escalated, drafted]);
    records.ledger.move(entry, { from: ['drafted'], to: 'sending', now: NOW });
    records.ledger.move(entry, { from: ['sending'], to: 'sent', now: NOW });
    records.work.finish(sent);
    expect(list(records).items.map(({ mailId, outcome }) => [mailId, outcome])).toEqual([
      [escalated, 'escalate'],
      [drafted, 'draft'],
    ]);
  });

  test('that should have been sent and was not waits, and says so where nobody knows', () => {
    const records = openMemoryDesk();
    const mailId = handle(records, 'held', { outcome: 'send' });
    const entry = draft(records, mailId, true);
    expect(list(records).items).toMatchObject([{ mailId, outcome: 'draft', trouble: null }]);
    records.ledger.move(entry, { from: ['drafted'], to: 'sending', now: NOW });
    records.ledger.move(entry, { from: ['sending'], to: 'unknown', now: NOW });
    expect(list(records).items).toMatchObject([{ mailId, trouble: 'unknown' }]);
    records.ledger.move(entry, { from: ['unknown'], to: 'sent', now: NOW });
    expect(idsOf(records)).toEqual([]);
  });

  test('is for a person where the draft was rejected or somebody took the mail over, until it is settled', () => {
    const records = openMemoryDesk();
    const [rejected, taken] = ['rejected', 'taken'].map((name) => handle(records, name, { outcome: 'draft' }));
    if (rejected === undefined || taken === undefined) throw new Error('no mail');
    records.ledger.move(draft(records, rejected), { from: ['drafted'], to: 'rejected', now: later(1) });
    const entry = draft(records, taken);
    records.ledger.move(entry, { from: ['drafted'], to: 'withdrawing', now: later(1) });
    records.ledger.move(entry, { from: ['withdrawing'], to: 'withdrawn', now: later(1), detail: TAKEN_OVER });
    const shown = list(records).items.map(({ mailId, outcome }) => [mailId, outcome]);
    expect(shown).toEqual([
      [rejected, 'escalate'],
      [taken, 'escalate'],
    ]);
    const to = { kind: 'mail', target: 'lead' } as const;
    const times = { openedAt: later(2), deadlineAt: later(30), urgentAt: later(90) };
    for (const [why, left] of [
      ['rejected', [rejected, taken]],
      ['settled', [taken]],
    ] as const) {
      const waits = { mailId: rejected, kind: 'escalation', bounceMailId: null, rule: 'r', backup: null } as const;
      records.matters.close(records.matters.open({ ...waits, to, ...times }) ?? 0, { at: later(5), why });
      expect(idsOf(records), why).toEqual(left);
    }
  });

  test('is settled by a draft that is sent, and waits anew with a new run', () => {
    const records = openMemoryDesk();
    const mailId = handle(records, 'a', { outcome: 'draft' });
    const entry = draft(records, mailId);
    records.ledger.move(entry, { from: ['drafted'], to: 'sent', now: later(1) });
    expect([idsOf(records), idsOf(records, { words: 'parcel' })]).toEqual([[], []]);
    const other = handle(records, 'b', { outcome: 'draft' });
    runAgain(records, other, { outcome: 'ignore' }, later(2));
    expect(idsOf(records)).toEqual([]);
    runAgain(records, other, { outcome: 'escalate' }, later(3));
    expect(list(records).items).toMatchObject([{ mailId: other, outcome: 'escalate', waitingSince: later(3) }]);
  });

  test('goes on waiting where the desk took its draft back because the facts changed, not where it took it back for good', () => {
    const records = openMemoryDesk();
    const [kept, ended] = [handle(records, 'kept'), handle(records, 'ended')];
    for (const [mailId, detail] of [
      [kept, NO_REPLY_DUE],
      [ended, 'a person answered by hand'],
    ] as const) {
      const entry = draft(records, mailId);
      records.ledger.move(entry, { from: ['drafted'], to: 'withdrawing', now: later(1) });
      records.ledger.move(entry, { from: ['withdrawing'], to: 'withdrawn', now: later(1), detail });
    }
    expect(idsOf(records)).toEqual([kept]);
    runAgain(records, ended, {}, later(2));
    expect(idsOf(records)).toEqual([kept, ended]);
  });

  test('is settled by a matter that is closed, and has its deadline while that is open', () => {
    const records = openMemoryDesk();
    const mailId = handle(records, 'a');
    const waits = { mailId, kind: 'escalation', bounceMailId: null, rule: 'r', backup: null } as const;
    const to = { kind: 'mail', target: 'lead' } as const;
    const times = { openedAt: NOW, deadlineAt: later(30), urgentAt: later(90) };
    const matter = records.matters.open({ ...waits, to, ...times }) ?? 0;
    expect(list(records).items).toMatchObject([{ deadlineAt: later(30), dueAt: later(30) }]);
    records.matters.close(matter, { at: later(5), why: 'settled' });
    expect(idsOf(records)).toEqual([]);
    records.matters.open({ ...waits, kind: 'bounced', to, ...times });
    expect(list(records).items).toMatchObject([{ mailId, trouble: 'bounced', outcome: 'escalate' }]);
  });

  test('is settled by whoever writes to the contact, not by a mail to somebody else', () => {
    const records = openMemoryDesk();
    const mailId = handle(records, 'asked');
    const answer = (name: string, contact: string) =>
      records.mails.index(
        receive(records, name),
        indexed({
          direction: 'out',
          messageId: name,
          contentDigest: name,
          parents: ['asked@x'],
          contact,
          sentAt: later(9),
        }),
      );
    answer('forwarded', 'carrier@else.example');
    expect(idsOf(records)).toEqual([mailId]);
    answer('answered', 'ann@customer.example');
    expect(idsOf(records)).toEqual([]);
  });

  test('is a mail that could not be handled, although nothing is known of it', () => {
    const records = openMemoryDesk();
    const mailId = receive(records, 'broken');
    for (let attempt = 0; attempt < limits.pipeline.attemptsMax; attempt += 1) {
      records.work.lease({ limit: 1, now: NOW, leaseSeconds: 60 });
      records.work.fail(mailId, { reason: 'x', now: NOW });
    }
    expect(list(records).items).toMatchObject([{ mailId, trouble: 'set_aside', subject: '', intents: [] }]);
  });
});

describe('the list', () => {
  test('is by when each is due: alarms, urgency, value and age', () => {
    const records = openMemoryDesk();
    const ids = {
      low: handle(records, 'low', { facts: { allowedMinutes: 1_440 } }),
      normal: handle(records, 'normal'),
      alarmed: handle(records, 'alarmed', { facts: { allowedMinutes: 60, alarms: ['anger'] } }),
    };
    expect(idsOf(records)).toEqual([ids.alarmed, ids.normal, ids.low]);
  });

  test('comes page by page, each mail once, also where many are due at once', () => {
    const records = openMemoryDesk();
    const all = Array.from({ length: 7 }, (_, index) => handle(records, `m${index}`));
    const seen: MailId[] = [];
    let after: Parameters<Records['queue']['list']>[1]['after'] = null;
    do {
      const page = records.queue.list({ state: 'waiting', mailboxes: null }, { limit: 3, after });
      seen.push(...page.items.map(({ mailId }) => mailId));
      after = page.next;
    } while (after !== null);
    expect(seen).toEqual(all);
  });

  test('is filtered by each filter, and counted by the same', () => {
    const records = openMemoryDesk();
    const german = handle(records, 'german', { facts: { language: 'de', intents: ['cancel_order', 'complaint'] } });
    const drafted = handle(records, 'drafted', { outcome: 'draft' });
    const elsewhere = handle(records, 'elsewhere', { mailbox: 'b2b@shop.example' });
    records.queue.assign(drafted, { from: null, to: 'ana', by: ANA, at: NOW });
    expect(idsOf(records, { language: 'de' })).toEqual([german]);
    expect(idsOf(records, { intent: 'complaint' })).toEqual([german]);
    expect(idsOf(records, { outcome: 'draft' })).toEqual([drafted]);
    expect(idsOf(records, { assignedTo: 'ana' })).toEqual([drafted]);
    expect(idsOf(records, { assignedTo: null })).toEqual([german, elsewhere]);
    expect(idsOf(records, { mailboxes: ['b2b@shop.example'] })).toEqual([elsewhere]);
    expect(idsOf(records, { mailboxes: [] })).toEqual([]);
    expect(records.queue.counts(['b2b@shop.example'])).toMatchObject({
      waiting: 1,
      mailbox: { 'b2b@shop.example': 1 },
    });
    records.queue.snooze(german, { until: later(9), by: ANA, at: NOW });
    expect(records.queue.counts(null)).toEqual({
      waiting: 2,
      snoozed: 1,
      mailbox: { [MAILBOX]: 1, 'b2b@shop.example': 1 },
      outcome: { draft: 1, escalate: 1 },
      language: { en: 2 },
      intent: { where_is_my_order: 2 },
      assignedTo: { ana: 1, '': 1 },
      isCut: false,
    });
  });

  test('is counted as it is searched: what waits and what sleeps, of the mailboxes seen', () => {
    const records = openMemoryDesk();
    const pots = (name: string, given: Given = {}) =>
      handle(records, name, { ...given, mail: { text: `A teapot, ${name}` } });
    pots('first', { facts: { language: 'de', intents: ['cancel_order', 'complaint'] } });
    const taken = pots('taken', { outcome: 'draft' });
    pots('elsewhere', { mailbox: 'b2b@shop.example' });
    const asleep = pots('asleep');
    const settled = pots('settled', { outcome: 'draft' });
    handle(records, 'no pot');
    records.queue.assign(taken, { from: null, to: 'ana', by: ANA, at: NOW });
    records.queue.snooze(asleep, { until: later(9), by: ANA, at: NOW });
    runAgain(records, settled, { outcome: 'ignore' });
    expect(records.queue.counts(null, 'teapot')).toEqual({
      waiting: 3,
      snoozed: 1,
      mailbox: { [MAILBOX]: 2, 'b2b@shop.example': 1 },
      outcome: { draft: 1, escalate: 2 },
      language: { de: 1, en: 2 },
      intent: { cancel_order: 1, complaint: 1, where_is_my_order: 2 },
      assignedTo: { ana: 1, '': 2 },
      isCut: false,
    });
    expect(records.queue.counts(['b2b@shop.example'], 'teapot')).toMatchObject({ waiting: 1, snoozed: 0 });
    expect(records.queue.counts(null, 'first teapot')).toMatchObject({ waiting: 1, language: { de: 1 } });
    expect(records.queue.counts(null, 'nobody')).toMatchObject({ waiting: 0, outcome: {} });
    expect(records.queue.counts(null, ' " ')).toEqual(records.queue.counts(null));
  });

  test('counts at least so many where more have the words than are looked at', () => {
    const records = openMemoryDesk();
    const { hitsMax } = limits.queue;
    for (let index = 0; index < hitsMax; index += 1) handle(records, `m${index}`);
    expect(records.queue.counts(null, 'Ann Smith')).toMatchObject({ waiting: hitsMax, isCut: false });
    handle(records, 'one more');
    expect(records.queue.counts(null, 'Ann Smith')).toMatchObject({ waiting: hitsMax, isCut: true });
    expect(records.queue.counts(null)).toMatchObject({ waiting: hitsMax + 1, isCut: false });
  }, 60_000);

  test('is searched in name, address, order number, subject and text, with the filters', () => {
    const records = openMemoryDesk();
    const mail = { subject: 'Kaputt', text: 'Die Teekanne ist zerbrochen', orderNumbers: ['#W1042'] };
    const found = handle(records, 'found', { mail: { ...mail, contact: 'jo@tea.example' }, facts: { language: 'de' } });
    handle(records, 'other');
    for (const words of ['Ann teekanne', 'W1042', 'tea.example', 'kaputt'])
      expect(idsOf(records, { words }), words).toEqual([found]);
    expect(idsOf(records, { words: 'teekanne', language: 'en' })).toEqual([]);
    expect(idsOf(records, { words: 'nobody' })).toEqual([]);
    expect(idsOf(records, { words: '  ' })).toHaveLength(2);
  });
});

describe('a person', () => {
  test('takes a mail only from whom they saw it with', async () => {
    const records = openMemoryDesk();
    const mailId = handle(records, 'a');
    const assign = (from: string | null, to: string | null) =>
      records.queue.assign(mailId, { from, to, by: ANA, at: NOW });
    expect([assign(null, 'ana'), assign(null, 'ben'), assign('ana', 'ben')]).toEqual([true, false, true]);
    expect(records.queue.read(mailId)?.assignedTo).toBe('ben');
    expect(records.audit.show(mailId).filter(({ step }) => step === 'assign_mail')).toHaveLength(2);
  });

  test('lets a mail sleep until its time, or until something new is said', () => {
    const records = openMemoryDesk();
    const mailId = handle(records, 'a');
    const snooze = (until: string | null) => records.queue.snooze(mailId, { until, by: ANA, at: NOW });
    expect(snooze(later(60))).toBe(true);
    expect([idsOf(records), idsOf(records, { state: 'snoozed' })]).toEqual([[], [mailId]]);
    expect([records.queue.wake(later(59)), records.queue.wake(later(60))]).toEqual([0, 1]);
    expect(list(records).items).toMatchObject([{ mailId, snoozedUntil: null }]);
    snooze(later(60));
    runAgain(records, mailId, { isAsBefore: true }, later(1));
    expect(list(records, { state: 'snoozed' }).items).toMatchObject([{ mailId, snoozedUntil: later(60) }]);
    runAgain(records, mailId, {}, later(1));
    expect(idsOf(records)).toEqual([mailId]);
    runAgain(records, mailId, { isAsBefore: true }, later(1));
    expect(idsOf(records)).toEqual([mailId]);
    snooze(later(60));
    snooze(null);
    expect(idsOf(records, { words: 'parcel' })).toEqual([mailId]);
  });

  test('notes something, of which the audit log has no word', () => {
    const records = openMemoryDesk();
    const mailId = handle(records, 'a');
    records.queue.addNote({ mailId, at: NOW, by: ANA, text: 'called her, secret-word' });
    expect(records.queue.listNotes(mailId, 10)).toMatchObject([{ by: ANA, text: 'called her, secret-word' }]);
    expect(records.queue.read(mailId)?.notes).toBe(1);
    expect(JSON.stringify(records.audit.show(mailId))).not.toContain('secret-word');
  });
});

test('whoever listens hears of a change when it is on the disk, and of nothing that was undone', async () => {
  const records = openMemoryDesk();
  const mailId = handle(records, 'a');
  const heard: MailId[][] = [];
  const stop = records.queue.onChange((ids) => heard.push([...ids]));
  const writing = records.write(() => records.queue.snooze(mailId, { until: later(5), by: ANA, at: NOW }));
  expect(heard).toEqual([]);
  await writing;
  expect(heard).toEqual([[mailId]]);
  stop();
  await records.write(() => records.queue.snooze(mailId, { until: null, by: ANA, at: NOW }));
  expect(heard).toHaveLength(1);
});

testOnNode('a desk of before has its queue when it is opened', async () => {
  const file = makeDeskPath();
  const client = new Database(file);
  const migrations = loadMigrations();
  const made = migrations.findIndex(({ name }) => name.endsWith('_queue'));
  for (const { sql } of migrations.slice(0, made)) client.exec(sql);
  client.pragma(`application_id = ${0x57_41_59_42}`);
  client.pragma(`user_version = ${made}`);
  const understood = {
    language: 'de',
    intents: [
      { intent: 'complaint', confidence: 0.9 },
      { intent: 'other', confidence: 0.1 },
    ],
  };
  const runs = [
    ['escalate', { understood, alarms: ['anger'] }],
    ['ignore', {}],
    ['draft', {}],
  ] as const;
  for (const [index, [outcome, record]] of runs.entries()) {
    const id = index + 1;
    client.prepare('insert into mails values (?, ?, ?, ?, ?, 1)').run(id, MAILBOX, `${id}`, NOW, Buffer.from([id]));
    client.prepare("insert into work (mail_id, work_state, attempts) values (?, 'finished', 1)").run(id);
    const run = "insert into runs (mail_id, at, outcome, order_numbers, json) values (?, ?, ?, '[]', ?)";
    client.prepare(run).run(id, NOW, outcome, JSON.stringify(record));
  }
  client
    .prepare(
      `insert into ledger (mail_id, mailbox, token, recipient, thread_id, is_automatic, state, updated_at, is_living)
       values (3, ?, 't', 'a@x', 1, 0, 'sent', ?, 1)`,
    )
    .run(MAILBOX, NOW);
  client.close();
  const records = openDesk({ file });
  expect(list(records).items).toMatchObject([
    { mailId: 1, outcome: 'escalate', language: 'de', intents: ['complaint'], alarms: ['anger'], dueAt: later(60) },
  ]);
  await records.close();
});
