// The send ledger: what became of each outgoing message of ours. Fills ports/records; the allowed moves are those of
// domain/send-states.ts. Times are kept in one form (ISO 8601 UTC with milliseconds), so that they compare as text.

import type { SQL } from 'drizzle-orm';
import { canMove, POSSIBLY_SENT_STATES } from '../domain/send-states.ts';
import type { LedgerEntry, LedgerRecords } from '../ports/records.ts';
import type { DeskDatabase, StoreParts } from './database.ts';
import { prepareDecided } from './decided-replies.ts';
import {
  and,
  count,
  desc,
  eq,
  gte,
  inArray,
  integerGiven,
  limitGiven,
  max,
  onlyOne,
  sql,
  textGiven,
} from './drizzle.ts';
import { prepareRead, prepareWrite } from './hot-statements.ts';
import { entryColumns, inOneForm } from './ledger-columns.ts';
import { fillReceiptRecords } from './receipt-records.ts';
import { editedReplies, ledger, mails, messages } from './schema.ts';

type Plan = Parameters<LedgerRecords['planDraft']>[0];

function prepareWrites(database: DeskDatabase) {
  const given = (name: string) => sql`${sql.placeholder(name)}`;
  const isEntryBefore = and(eq(ledger.id, sql.placeholder('id')), eq(ledger.state, sql.placeholder('before')));
  const moved = {
    state: given('state'),
    updatedAt: given('updatedAt'),
    draftRef: given('draftRef'),
    sentRef: given('sentRef'),
    digest: given('digest'),
    detail: given('detail'),
    intent: given('intent'),
  };
  return {
    insert: prepareWrite(
      database,
      database.insert(ledger).values({
        mailId: sql.placeholder('mailId'),
        mailbox: sql.placeholder('mailbox'),
        token: sql.placeholder('token'),
        recipient: sql.placeholder('recipient'),
        threadId: sql.placeholder('threadId'),
        isAutomatic: sql.placeholder('isAutomatic'),
        updatedAt: sql.placeholder('updatedAt'),
        state: sql.placeholder('state'),
        digest: sql.placeholder('digest'),
        isLiving: true,
        isReceipt: sql.placeholder('isReceipt'),
        actionId: sql.placeholder('actionId'),
        intent: sql.placeholder('intent'),
        noticeId: sql.placeholder('noticeId'),
      }),
    ),
    move: prepareWrite(database, database.update(ledger).set(moved).where(isEntryBefore)),
    // Apart from the other moves, because SQLite writes every index anew that has a column of the list.
    moveToSending: prepareWrite(
      database,
      database
        .update(ledger)
        .set({ ...moved, sendingAt: given('updatedAt'), newestMailId: given('newestMailId') })
        .where(isEntryBefore),
    ),
    endLife: prepareWrite(
      database,
      database
        .update(ledger)
        .set({ isLiving: false })
        .where(eq(ledger.id, sql.placeholder('id'))),
    ),
  };
}

const MAY_BE_OUT = inArray(ledger.state, [...POSSIBLY_SENT_STATES]);
/** A notice is no reply, and has caps of its own. */
const IS_AUTOMATIC_REPLY = and(eq(ledger.isAutomatic, true), MAY_BE_OUT, sql`notice_id is null`);
const IS_NOTICE_OUT = and(MAY_BE_OUT, sql`notice_id is not null`);

/** Of such entries since a time: to a recipient, from a mailbox, both, or all. */
function prepareCount(database: DeskDatabase, isCounted: SQL | undefined): LedgerRecords['countAutomatic'] {
  const isSince = gte(ledger.sendingAt, sql.placeholder('since'));
  const toRecipient = eq(ledger.recipient, sql.placeholder('recipient'));
  const fromMailbox = eq(ledger.mailbox, sql.placeholder('mailbox'));
  const counted = (...where: readonly SQL[]) =>
    database
      .select({ entries: count() })
      .from(ledger)
      .where(and(isCounted, isSince, ...where))
      .prepare();
  const [all, ofRecipient, ofMailbox] = [counted(), counted(toRecipient), counted(fromMailbox)];
  const ofBoth = counted(toRecipient, fromMailbox);
  return (where) => {
    const since = inOneForm(where.since);
    const recipient = where.recipient?.toLowerCase();
    const { mailbox } = where;
    if (recipient !== undefined && mailbox !== undefined)
      return ofBoth.get({ since, recipient, mailbox })?.entries ?? 0;
    if (recipient !== undefined) return ofRecipient.get({ since, recipient })?.entries ?? 0;
    if (mailbox !== undefined) return ofMailbox.get({ since, mailbox })?.entries ?? 0;
    return all.get({ since })?.entries ?? 0;
  };
}

function prepareReads(database: DeskDatabase) {
  const entries = () => database.select(entryColumns).from(ledger);
  const ofMail = eq(ledger.mailId, integerGiven('mailId'));
  const isOfMailbox = eq(ledger.mailbox, sql.placeholder('mailbox'));
  return {
    byId: prepareRead(database, entryColumns, (select) =>
      select.from(ledger).where(eq(ledger.id, sql.placeholder('id'))),
    ),
    living: prepareRead(database, entryColumns, (select) =>
      select
        .from(ledger)
        .where(and(ofMail, eq(ledger.isReceipt, sql.placeholder('isReceipt')), sql`is_living`, sql`action_id is null`)),
    ),
    livingOfAction: entries()
      .where(and(eq(ledger.actionId, integerGiven('actionId')), sql`is_living`, sql`action_id is not null`))
      .prepare(),
    ofAction: database
      .select({ ...entryColumns, wasTried: sql<number>`${ledger.sendingAt} IS NOT NULL` })
      .from(ledger)
      .where(sql`action_id IS NOT NULL AND action_id = ${integerGiven('actionId')}`)
      .orderBy(desc(ledger.id))
      .limit(onlyOne())
      .prepare(),
    newestEnded: entries()
      .where(and(ofMail, sql`not is_living`, sql`not is_receipt`, sql`action_id is null`))
      .orderBy(desc(ledger.id))
      .limit(onlyOne())
      .prepare(),
    byState: entries()
      .where(eq(ledger.state, sql.placeholder('state')))
      .orderBy(ledger.updatedAt, ledger.id)
      .limit(limitGiven('limit'))
      .prepare(),
    newestByState: entries()
      .where(eq(ledger.state, sql.placeholder('state')))
      .orderBy(desc(ledger.updatedAt), desc(ledger.id))
      .limit(limitGiven('limit'))
      .prepare(),
    sendingAt: database
      .select({ at: ledger.sendingAt })
      .from(ledger)
      .where(eq(ledger.id, integerGiven('id')))
      .prepare(),
    drafted: entries()
      .where(and(eq(ledger.state, sql.raw("'drafted'")), isOfMailbox, sql`not is_receipt`))
      .orderBy(sql`coalesce(${ledger.lookedAt}, '')`, ledger.id)
      .limit(limitGiven('limit'))
      .prepare(),
    byThread: entries()
      .where(eq(ledger.threadId, integerGiven('threadId')))
      .orderBy(ledger.id)
      .limit(limitGiven('limit'))
      .prepare(),
    byToken: entries()
      .where(eq(ledger.token, textGiven('token')))
      .orderBy(desc(ledger.id))
      .limit(onlyOne())
      .prepare(),
    versions: database
      .select({ at: editedReplies.at, raw: editedReplies.raw, diff: editedReplies.diff })
      .from(editedReplies)
      .where(eq(editedReplies.ledgerId, integerGiven('id')))
      .orderBy(editedReplies.id)
      .prepare(),
    ofNotice: entries()
      .where(sql`notice_id IS NOT NULL AND notice_id = ${integerGiven('noticeId')}`)
      .orderBy(desc(ledger.id))
      .limit(onlyOne())
      .prepare(),
    lastAutomatic: database
      .select({ at: max(ledger.sendingAt), newestMailId: max(ledger.newestMailId) })
      .from(ledger)
      .where(
        and(eq(ledger.threadId, sql.placeholder('threadId')), IS_AUTOMATIC_REPLY, sql`${ledger.sendingAt} is not null`),
      )
      .prepare(),
    newestMail: database
      .select({ id: max(mails.id) })
      .from(mails)
      .prepare(),
    lastInbound: database
      .select({ id: messages.mailId })
      .from(messages)
      .where(and(eq(messages.threadId, integerGiven('threadId')), eq(messages.direction, sql.raw("'in'"))))
      .orderBy(desc(messages.mailId))
      .limit(onlyOne())
      .prepare(),
  };
}

export function fillLedgerRecords({
  database,
  commits,
  queue,
  figures,
}: Pick<StoreParts, 'database' | 'commits' | 'queue' | 'figures'>): LedgerRecords {
  const writes = prepareWrites(database);
  const reads = prepareReads(database);

  function plan(planned: Plan, start: Pick<LedgerEntry, 'state' | 'digest'>): LedgerEntry {
    const {
      now,
      mailId,
      mailbox,
      token,
      recipient,
      threadId,
      isAutomatic,
      isReceipt,
      actionId = null,
      intent = null,
      noticeId = null,
    } = planned;
    const entry = {
      mailId,
      mailbox,
      token,
      recipient: recipient.toLowerCase(),
      threadId,
      isAutomatic,
      isReceipt,
      actionId,
      intent,
      noticeId,
      updatedAt: inOneForm(now),
      ...start,
    };
    const id = Number(writes.insert(entry).lastInsertRowid);
    return { ...entry, id, draftRef: null, sentRef: null, detail: null, lookedDigest: null, lookedAt: null };
  }

  const readLiving = ({
    mailId,
    isReceipt,
    actionId = null,
  }: Pick<Plan, 'mailId' | 'isReceipt' | 'actionId'>): LedgerEntry | undefined =>
    actionId === null
      ? reads.living.get({ mailId, isReceipt: Number(isReceipt) })
      : reads.livingOfAction.get({ actionId });

  /** A new entry is written as it stands after its first move, in one statement. */
  function planDraft(planned: Plan, digest: string): { readonly entry: LedgerEntry; readonly isNew: boolean } {
    const living = readLiving(planned);
    if (!living) return { entry: plan(planned, { state: 'drafting', digest }), isNew: true };
    if (living.state !== 'planned') return { entry: living, isNew: false };
    const { now, intent = null } = planned;
    return { entry: move(living.id, { from: ['planned'], to: 'drafting', now, digest, intent }), isNew: true };
  }

  function move(id: number, change: Parameters<LedgerRecords['move']>[1]): LedgerEntry {
    const { to } = change;
    const entry = reads.byId.get({ id });
    if (!entry) throw new Error(`ledger entry ${id} does not exist`);
    const before = entry.state;
    if (!change.from.includes(before)) {
      throw new Error(`ledger entry ${id} is ${before}, not ${change.from.join(' or ')}: it moved meanwhile`);
    }
    if (!canMove(before, to)) throw new Error(`ledger entry ${id}: no move leads from ${before} to ${to}`);
    const moved: LedgerEntry = {
      ...entry,
      state: to,
      updatedAt: inOneForm(change.now),
      draftRef: change.draftRef ?? entry.draftRef,
      sentRef: change.sentRef ?? entry.sentRef,
      digest: change.digest ?? entry.digest,
      detail: change.detail ?? null,
      intent: change.intent ?? entry.intent,
    };
    const written =
      to === 'sending'
        ? writes.moveToSending({ ...moved, before, newestMailId: reads.newestMail.get()?.id ?? null })
        : writes.move({ ...moved, before });
    if (written.changes === 0) throw new Error(`ledger entry ${id} moved meanwhile`);
    if (to === 'withdrawn' || to === 'failed') writes.endLife({ id });
    queue.judge(entry.mailId);
    figures.noteMove(moved);
    return moved;
  }

  return {
    ...fillReceiptRecords({ database, commits }),
    plan: (entry) =>
      commits.join(() => {
        const reply = { ...entry, isReceipt: false };
        return readLiving(reply) ?? plan(reply, { state: 'planned', digest: null });
      }),
    planDraft: (entry, digest) => commits.join(() => planDraft(entry, digest)),
    move: (id, change) => commits.join(() => move(id, change)),
    read: (id) => reads.byId.get({ id }) ?? null,
    readForMail: (mailId) => readLiving({ mailId, isReceipt: false }) ?? reads.newestEnded.get({ mailId }) ?? null,
    readForAction(actionId) {
      const entry = reads.ofAction.get({ actionId });
      return entry ? { ...entry, wasTried: entry.wasTried === 1 } : null;
    },
    readForNotice: (noticeId) => reads.ofNotice.get({ noticeId }) ?? null,
    listByState: (state, limit) => reads.byState.all({ state, limit }),
    listNewestByState: (state, limit) => reads.newestByState.all({ state, limit }),
    readSendingAt: (id) => reads.sendingAt.get({ id })?.at ?? null,
    listDrafted: (mailbox, limit) => reads.drafted.all({ mailbox, limit }),
    listByThread: (threadId, limit) => reads.byThread.all({ threadId, limit }),
    readByToken: (token) => reads.byToken.get({ token }) ?? null,
    noteLook: (id, { digest, at }) =>
      commits.join(
        () => void database.update(ledger).set({ lookedDigest: digest, lookedAt: at }).where(eq(ledger.id, id)).run(),
      ),
    keepVersion: (id, { at, digest, raw, diff, isEdited = true }) =>
      commits.join(() => {
        database
          .insert(editedReplies)
          .values({ ledgerId: id, at, digest, raw: Buffer.from(raw), diff, isEdited })
          .onConflictDoNothing()
          .run();
        figures.noteVersion(id);
      }),
    listVersions: (id) => reads.versions.all({ id }),
    countDecided: prepareDecided(database),
    countAutomatic: prepareCount(database, IS_AUTOMATIC_REPLY),
    countNotices: prepareCount(database, IS_NOTICE_OUT),
    readThreadTurn(threadId) {
      const automatic = reads.lastAutomatic.get({ threadId });
      return {
        lastAutomaticAt: automatic?.at ?? null,
        newestMailIdAtLastAutomatic: automatic?.newestMailId ?? null,
        lastInboundMailId: reads.lastInbound.get({ threadId })?.id ?? null,
      };
    },
  };
}
