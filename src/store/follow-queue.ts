// Keeps the rows of the queue true: whoever writes a run, a reply's move, a matter, the line of work or an outgoing mail says so here, inside the
// same transaction, and it is judged anew whether the mail waits for a person. Called by those repositories and when a desk is opened.
import { limits } from '../domain/limits.ts';
import { dueAt, judgeWaiting, type QueueFacts, type QueueVerdict } from '../domain/queue.ts';
import type { MailId, RunRecords } from '../ports/records.ts';
import { countQueueIn } from './count-queue.ts';
import type { DeskDatabase, StoreParts } from './database.ts';
import { and, desc, eq, integerGiven, isNull, onlyOne, sql } from './drizzle.ts';
import { prepareRead, prepareWrite } from './hot-statements.ts';
import { inOneForm } from './ledger-columns.ts';
import { findAnswerIn } from './matter-answers.ts';
import { joinIntents } from './queue-intents.ts';
import { keepQueueText } from './queue-text.ts';
import { ledger, mails, matters, messages, queueItems, queueNotes, runs, type WORK_STATES, work } from './schema.ts';

export interface FollowQueue {
  noteRun(run: Parameters<RunRecords['save']>[0]): void;
  /** Something of the mail has changed: its reply, its matter, its work. */
  judge(mailId: MailId): void;
  /** A mail of ours went out in this thread. */
  judgeThread(threadId: number): void;
  /** It is to be told of, although it waits as before. */
  touch(mailId: MailId): void;
  /** Nothing of the mail's words or people is left in the queue. */
  forget(mailId: MailId): void;
  /** Mails that were in hand when the process ended, and those of before there was a queue. */
  judgeAll(): void;
  onChange(listener: Listener): () => void;
  /** What was written is on the disk. */
  announce(): void;
}
type Listener = (mailIds: ReadonlySet<MailId>) => void;
type Item = Pick<typeof queueItems.$inferSelect, 'state' | 'waitingSince' | 'allowedMinutes' | 'snoozedUntil'>;

const UNREAD: QueueFacts = {
  contactName: '',
  language: 'und',
  intents: [],
  urgency: 'normal',
  alarms: [],
  value: null,
  allowedMinutes: 480,
};

function prepareReads(database: DeskDatabase) {
  const ofMail = eq(ledger.mailId, integerGiven('mailId'));
  const reply = { state: ledger.state, detail: ledger.detail, updatedAt: ledger.updatedAt };
  const matterColumns = { kind: matters.kind, closedAt: matters.closedAt, closedWhy: matters.closedWhy };
  const item = {
    state: queueItems.state,
    waitingSince: queueItems.waitingSince,
    allowedMinutes: queueItems.allowedMinutes,
    snoozedUntil: queueItems.snoozedUntil,
  };
  return {
    item: prepareRead(database, item, (select) =>
      select.from(queueItems).where(eq(queueItems.mailId, sql.placeholder('mailId'))),
    ),
    mail: prepareRead(database, { mailbox: mails.mailbox, receivedAt: mails.receivedAt }, (select) =>
      select.from(mails).where(eq(mails.id, sql.placeholder('mailId'))),
    ),
    thread: prepareRead(database, { threadId: messages.threadId }, (select) =>
      select.from(messages).where(eq(messages.mailId, sql.placeholder('mailId'))),
    ),
    work: prepareRead(database, { state: work.workState }, (select) =>
      select.from(work).where(eq(work.mailId, sql.placeholder('mailId'))),
    ),
    run: prepareRead(database, { at: runs.at, outcome: runs.outcome }, (select) =>
      select
        .from(runs)
        .where(eq(runs.mailId, integerGiven('mailId')))
        .orderBy(desc(runs.id))
        .limit(onlyOne()),
    ),
    living: prepareRead(database, reply, (select) =>
      select.from(ledger).where(and(ofMail, sql`not is_receipt`, sql`is_living`, sql`action_id is null`)),
    ),
    ended: prepareRead(database, reply, (select) =>
      select
        .from(ledger)
        .where(and(ofMail, sql`not is_living`, sql`not is_receipt`, sql`action_id is null`))
        .orderBy(desc(ledger.id))
        .limit(onlyOne()),
    ),
    matters: prepareRead(database, matterColumns, (select) =>
      select.from(matters).where(eq(matters.mailId, integerGiven('mailId'))),
    ),
    deadline: prepareRead(database, { deadlineAt: matters.deadlineAt }, (select) =>
      select
        .from(matters)
        .where(and(eq(matters.mailId, integerGiven('mailId')), isNull(matters.closedAt)))
        .orderBy(matters.deadlineAt)
        .limit(onlyOne()),
    ),
    // In the words of their partial indexes.
    openOfThread: prepareRead(database, { mailId: queueItems.mailId }, (select) =>
      select
        .from(queueItems)
        .where(and(eq(queueItems.threadId, sql.placeholder('threadId')), sql`state IN ('waiting', 'snoozed')`)),
    ),
    handling: prepareRead(database, { mailId: queueItems.mailId }, (select) =>
      select.from(queueItems).where(sql`state = 'handling'`),
    ),
  };
}

const FACT_COLUMNS = [
  'contactName',
  'language',
  'intents',
  'urgency',
  'alarms',
  'valueAmount',
  'valueCurrency',
  'allowedMinutes',
] as const;
type FactColumn = (typeof FACT_COLUMNS)[number];

function prepareWrites(database: DeskDatabase) {
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  const facts = Object.fromEntries(FACT_COLUMNS.map((name) => [name, given(name)])) as Record<
    FactColumn,
    ReturnType<typeof given>
  >;
  const isMail = eq(queueItems.mailId, sql.placeholder('mailId'));
  return {
    insert: prepareWrite(
      database,
      database.insert(queueItems).values({
        mailId: given('mailId'),
        mailbox: given('mailbox'),
        threadId: given('threadId'),
        state: 'handling',
        outcome: 'draft',
        ...facts,
        waitingSince: given('waitingSince'),
        dueAt: given('waitingSince'),
      }),
    ),
    facts: prepareWrite(
      database,
      database
        .update(queueItems)
        .set({
          ...facts,
          threadId: given('threadId'),
          waitingSince: given('waitingSince'),
          state: given('state'),
          snoozedUntil: given('snoozedUntil'),
        })
        .where(isMail),
    ),
    verdict: prepareWrite(
      database,
      database
        .update(queueItems)
        .set({
          state: given('state'),
          outcome: given('outcome'),
          trouble: given('trouble'),
          deadlineAt: given('deadlineAt'),
          dueAt: given('dueAt'),
        })
        .where(isMail),
    ),
    settle: prepareWrite(
      database,
      database
        .update(queueItems)
        .set({ state: given('state'), snoozedUntil: sql`null` })
        .where(isMail),
    ),
  };
}

const toColumns = ({ value, alarms, intents, ...facts }: QueueFacts): Record<FactColumn, unknown> => ({
  ...facts,
  intents: joinIntents(intents),
  alarms: JSON.stringify(alarms),
  valueAmount: value?.amount ?? null,
  valueCurrency: value?.currency ?? null,
});

const isOpen = (state: Item['state'] | undefined): boolean => state === 'waiting' || state === 'snoozed';
const isInHand = (state: (typeof WORK_STATES)[number] | undefined): boolean =>
  state === 'waiting' || state === 'leased';

export function followQueue({ database, commits }: Pick<StoreParts, 'database' | 'commits'>): FollowQueue {
  const reads = prepareReads(database);
  const writes = prepareWrites(database);
  const text = keepQueueText({ database, commits });
  const findAnswer = findAnswerIn(database);
  const listeners = new Set<Listener>();
  const { recount } = countQueueIn(database);
  let touched = new Set<MailId>();
  const unjudged = new Set<MailId>();
  const uncounted = new Set<MailId>();
  // Several things of a mail change in one transaction: it is judged and counted once, by how they stand at its end.
  const settleAtEnd = (mailId: MailId): void =>
    commits.beforeCommit(() => {
      if (unjudged.delete(mailId)) judgeNow(mailId);
      if (uncounted.delete(mailId)) recount(mailId);
    });
  const touch = (mailId: MailId): void => {
    touched.add(mailId);
    uncounted.add(mailId);
    settleAtEnd(mailId);
  };
  const judge = (mailId: MailId): void => {
    unjudged.add(mailId);
    touch(mailId);
  };

  function insert(mailId: MailId, facts: QueueFacts): void {
    const mail = reads.mail.get({ mailId });
    if (mail === undefined) throw new Error(`mail ${mailId} is not in the store`);
    const { mailbox, receivedAt } = mail;
    const threadId = reads.thread.get({ mailId })?.threadId ?? null;
    writes.insert({ mailId, mailbox, threadId, ...toColumns(facts), waitingSince: inOneForm(receivedAt) });
  }

  /** What waited and is handled anew goes on waiting, awake where something new is said; what was settled waits from now on. */
  function noteRun({ mailId, at, outcome, waits, isAsBefore = false }: Parameters<RunRecords['save']>[0]): void {
    touch(mailId);
    // What settled it before this run counts as before it.
    if (unjudged.delete(mailId)) judgeNow(mailId);
    const known = reads.item.get({ mailId });
    if (known === undefined) {
      if (outcome !== 'ignore') insert(mailId, waits ?? UNREAD);
      return;
    }
    const isWaiting = isOpen(known.state);
    const waitingSince = known.state === 'settled' ? inOneForm(at) : known.waitingSince;
    const threadId = reads.thread.get({ mailId })?.threadId ?? null;
    const sleepsOn = isAsBefore && known.state === 'snoozed';
    const state = sleepsOn ? 'snoozed' : isWaiting ? 'waiting' : 'handling';
    const snoozedUntil = sleepsOn ? known.snoozedUntil : null;
    writes.facts({ mailId, ...toColumns(waits ?? UNREAD), threadId, waitingSince, state, snoozedUntil });
    if (isWaiting) text.put(mailId);
  }

  function judgeNow(mailId: MailId): void {
    const known = reads.item.get({ mailId });
    const workState = reads.work.get({ mailId })?.state;
    const ofMail = reads.matters.all({ mailId });
    const hasOpen = ofMail.some(({ closedAt }) => closedAt === null);
    // Of a mail that the desk is still at work on there is nothing to judge before that ends.
    if (!isOpen(known?.state) && isInHand(workState) && !hasOpen) return;
    const mail = reads.mail.get({ mailId });
    if (mail === undefined) return;
    const verdict = judgeWaiting({
      isInHand: isInHand(workState),
      isSetAside: workState === 'set_aside',
      run: reads.run.get({ mailId }) ?? null,
      reply: reads.living.get({ mailId }) ?? reads.ended.get({ mailId }) ?? null,
      isAnswered: findAnswer(mailId, { since: mail.receivedAt, toAnybody: false }) !== null,
      matters: ofMail,
    });
    if (known === undefined) {
      if (verdict.state !== 'waiting') return;
      insert(mailId, UNREAD);
    }
    write(mailId, known ?? reads.item.get({ mailId }), verdict, hasOpen);
  }

  function write(mailId: MailId, item: Item | undefined, verdict: QueueVerdict, hasOpen: boolean): void {
    if (item === undefined) return;
    if (verdict.state !== 'waiting') {
      // The desk at work again on what waits already takes it from nobody.
      if (verdict.state === item.state || (verdict.state === 'handling' && isOpen(item.state))) return;
      writes.settle({ mailId, state: verdict.state });
      if (isOpen(item.state)) text.remove(mailId);
      return;
    }
    const deadlineAt = hasOpen ? (reads.deadline.get({ mailId })?.deadlineAt ?? null) : null;
    writes.verdict({
      mailId,
      state: isOpen(item.state) ? item.state : 'waiting',
      outcome: verdict.outcome,
      trouble: verdict.trouble,
      deadlineAt,
      dueAt: dueAt(item.waitingSince, item.allowedMinutes, deadlineAt),
    });
    if (!isOpen(item.state)) text.put(mailId);
  }

  return {
    noteRun,
    judge,
    judgeThread(threadId) {
      for (const { mailId } of reads.openOfThread.all({ threadId })) judge(mailId);
    },
    touch,
    forget(mailId) {
      touch(mailId);
      text.remove(mailId);
      database.delete(queueNotes).where(eq(queueNotes.mailId, mailId)).run();
      const gone = { contactName: '', alarms: [], valueAmount: null, valueCurrency: null, assignedTo: null };
      database
        .update(queueItems)
        .set({ ...gone, state: 'settled', snoozedUntil: null })
        .where(eq(queueItems.mailId, mailId))
        .run();
    },
    judgeAll() {
      const left = reads.handling.all({});
      for (let from = 0; from < left.length; from += limits.queue.judgedAtOnce)
        commits.join(() => {
          for (const { mailId } of left.slice(from, from + limits.queue.judgedAtOnce)) judge(mailId);
        });
      touched.clear();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    announce() {
      if (touched.size === 0) return;
      const told = touched;
      touched = new Set();
      for (const listener of listeners) listener(told);
    },
  };
}
