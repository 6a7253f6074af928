// Keeps the row of each mail by which it is counted, inside the transactions that change what it says. Called by the repositories of runs,
// ledger, messages and threads; read by figure-records.ts.
import type { ReplyDecision } from '../domain/figures.ts';
import { UNKNOWN_LANGUAGE } from '../domain/language.ts';
import type { FigureFacts } from '../ports/figure-records.ts';
import type { LedgerEntry, MailId, RunRecords } from '../ports/records.ts';
import type { DeskDatabase } from './database.ts';
import { eq, sql } from './drizzle.ts';
import { nameKinds } from './figure-kinds.ts';
import { prepareRead, prepareWrite } from './hot-statements.ts';
import { editedReplies, ledger, mailFigures, mails, messages } from './schema.ts';

export interface FollowFigures {
  noteRun(run: Parameters<RunRecords['save']>[0]): void;
  /** The reply has come to this state. */
  noteMove(entry: LedgerEntry): void;
  noteApproved(mailId: MailId): void;
  /** A person has made something of the draft of this entry. */
  noteVersion(ledgerId: number): void;
  /** A mail of ours went out in this thread. */
  noteOutgoing(threadId: number, sentAt: string): void;
  /** Before its messages are moved. */
  joinThread(loser: number, winner: number): void;
}

const UNREAD: FigureFacts = { intent: null, language: UNKNOWN_LANGUAGE, heldBy: [] };

export const inSeconds = (time: string): number => Math.floor(Date.parse(time) / 1_000);

function prepareWrites(database: DeskDatabase) {
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  const isMail = eq(mailFigures.mailId, sql.placeholder('mailId'));
  const counted = {
    threadId: given('threadId'),
    kindId: given('kindId'),
    holdId: given('holdId'),
  };
  const update = (set: Parameters<ReturnType<typeof database.update<typeof mailFigures>>['set']>[0]) =>
    prepareWrite(database, database.update(mailFigures).set(set).where(isMail));
  return {
    // First as what is known already: for an upsert SQLite would journal every page that it writes.
    recount: update(counted),
    insert: prepareWrite(
      database,
      database.insert(mailFigures).values({
        mailId: given('mailId'),
        mailbox: given('mailbox'),
        receivedAt: given('receivedAt'),
        handledAt: given('handledAt'),
        ...counted,
      }),
    ),
    send: update({
      decision: given('decision'),
      decidedAt: given('decidedAt'),
      answeredAt: sql`coalesce(${mailFigures.answeredAt}, ${sql.placeholder('decidedAt')})`,
    }),
    reject: update({ decision: given('decision'), decidedAt: given('decidedAt') }),
  };
}

function prepareSeldom(database: DeskDatabase) {
  const ofThread = (name: string) =>
    sql`${mailFigures.mailId} in (select mail_id from ${messages} where thread_id = ${sql.placeholder(name)})`;
  const newest = sql`(select diff from ${editedReplies} where ledger_id = ${sql.placeholder('ledgerId')} order by id desc limit 1)`;
  const wordsOf = (part: string) => sql`json_extract(${newest}, ${sql.raw(`'$.${part}'`)})`;
  const isReply = sql`${mailFigures.mailId} = (select mail_id from ${ledger} where id = ${sql.placeholder('ledgerId')} and not is_receipt and action_id is null)`;
  return {
    approve: database
      .update(mailFigures)
      .set({ decision: 'approved' })
      .where(sql`mail_id = ${sql.placeholder('mailId')} and decision = 'sent_alone'`)
      .prepare(),
    version: database
      .update(mailFigures)
      .set({
        isEdited: sql`exists (select 1 from ${editedReplies} where ledger_id = ${sql.placeholder('ledgerId')} and ${editedReplies.isEdited})`,
        wordsKept: wordsOf('kept'),
        wordsRemoved: wordsOf('removed'),
        wordsAdded: wordsOf('added'),
      })
      .where(isReply)
      .prepare(),
    answer: database
      .update(mailFigures)
      .set({ answeredAt: sql`${sql.placeholder('at')}` })
      .where(sql`${ofThread('threadId')} and answered_at is null and received_at <= ${sql.placeholder('at')}`)
      .prepare(),
    join: database
      .update(mailFigures)
      .set({ threadId: sql`${sql.placeholder('winner')}` })
      .where(ofThread('loser'))
      .prepare(),
  };
}

export function followFigures(database: DeskDatabase): FollowFigures {
  const writes = prepareWrites(database);
  const seldom = prepareSeldom(database);
  const kinds = nameKinds(database);
  const mail = prepareRead(database, { mailbox: mails.mailbox, receivedAt: mails.receivedAt }, (select) =>
    select.from(mails).where(eq(mails.id, sql.placeholder('mailId'))),
  );
  const thread = prepareRead(database, { threadId: messages.threadId }, (select) =>
    select.from(messages).where(eq(messages.mailId, sql.placeholder('mailId'))),
  );
  const sending = prepareRead(database, { at: ledger.sendingAt }, (select) =>
    select.from(ledger).where(eq(ledger.id, sql.placeholder('id'))),
  );

  function noteRun({ mailId, at, outcome, figures = UNREAD }: Parameters<RunRecords['save']>[0]): void {
    const known = mail.get({ mailId });
    if (known === undefined) throw new Error(`mail ${mailId} is not in the store`);
    const { mailbox, receivedAt } = known;
    const { intent, language, heldBy } = figures;
    const counted = {
      mailId,
      threadId: thread.get({ mailId })?.threadId ?? null,
      kindId: kinds.idOf({ mailbox, outcome, intent, language }),
      holdId: kinds.idOfHold(heldBy.join(' ')),
    };
    if (writes.recount(counted).changes > 0) return;
    writes.insert({ ...counted, mailbox, receivedAt: inSeconds(receivedAt), handledAt: inSeconds(at) });
  }

  return {
    noteRun,
    noteMove(entry) {
      const { id, mailId, state, isReceipt, actionId, noticeId, isAutomatic, updatedAt } = entry;
      if ((state !== 'sent' && state !== 'rejected') || isReceipt || actionId !== null || noticeId !== null) return;
      const decidedAt = inSeconds(updatedAt);
      if (state === 'rejected') {
        writes.reject({ mailId, decision: 'rejected' satisfies ReplyDecision, decidedAt });
        return;
      }
      const isAlone = isAutomatic && sending.get({ id })?.at !== null;
      const decision: ReplyDecision = isAlone ? 'sent_alone' : 'approved';
      writes.send({ mailId, decision, decidedAt });
    },
    noteApproved: (mailId) => void seldom.approve.run({ mailId }),
    noteVersion: (ledgerId) => void seldom.version.run({ ledgerId }),
    noteOutgoing: (threadId, sentAt) => void seldom.answer.run({ threadId, at: inSeconds(sentAt) }),
    joinThread: (loser, winner) => void seldom.join.run({ loser, winner }),
  };
}
