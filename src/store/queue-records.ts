// What people do with the queue: take a mail, let it sleep, note something of it. Each change is in the audit log. Fills ports/queue-records; the rows
// themselves are kept true by follow-queue.ts.
import type { Actor, QueueNote, QueueRecords } from '../ports/queue-records.ts';
import type { AuditRecords, MailId } from '../ports/records.ts';
import { countQueueIn } from './count-queue.ts';
import type { StoreParts } from './database.ts';
import { and, eq, integerGiven, limitGiven, lte, sql } from './drizzle.ts';
import { listQueueIn } from './list-queue.ts';
import { queueItems, queueNotes } from './schema.ts';

/** In the words of the partial index. */
const IS_OPEN = sql`state IN ('waiting', 'snoozed')`;

export function fillQueueRecords(
  { database, commits, queue }: Pick<StoreParts, 'database' | 'commits' | 'queue'>,
  audit: Pick<AuditRecords, 'append'>,
): QueueRecords {
  const notesOfMail = database
    .select()
    .from(queueNotes)
    .where(eq(queueNotes.mailId, integerGiven('mailId')))
    .orderBy(queueNotes.id)
    .limit(limitGiven('limit'))
    .prepare();
  const isDue = and(sql`state = 'snoozed'`, lte(queueItems.snoozedUntil, sql.placeholder('now')));
  const due = database.select({ mailId: queueItems.mailId }).from(queueItems).where(isDue).prepare();

  function note(
    mailId: MailId,
    step: string,
    { by, at }: { readonly by: Actor; readonly at: string },
    content: object,
  ) {
    queue.touch(mailId);
    audit.append({ mailId, at, step, content: { by, ...content } });
  }

  function change(mailId: MailId, set: Partial<typeof queueItems.$inferInsert>, from?: string | null): boolean {
    const isTakenBy = from === undefined ? undefined : sql`${queueItems.assignedTo} is ${from}`;
    const isIt = and(eq(queueItems.mailId, mailId), IS_OPEN, isTakenBy);
    return database.update(queueItems).set(set).where(isIt).returning({ mailId: queueItems.mailId }).all().length > 0;
  }

  function addNote({ mailId, at, by, text }: Omit<QueueNote, 'id'>): QueueNote {
    const { id } = database
      .insert(queueNotes)
      .values({ mailId, at, byId: by.id, byName: by.name, text })
      .returning({ id: queueNotes.id })
      .get();
    note(mailId, 'note_mail', { by, at }, { note: id });
    return { id, mailId, at, by, text };
  }

  function wake(now: string): number {
    const mailIds = due.all({ now });
    if (mailIds.length === 0) return 0;
    return commits.join(() => {
      for (const { mailId } of mailIds) {
        change(mailId, { state: 'waiting', snoozedUntil: null });
        queue.touch(mailId);
      }
      return mailIds.length;
    });
  }

  return {
    ...listQueueIn(database),
    counts: countQueueIn(database).counts,
    assign: (mailId, { from, to, ...actor }) =>
      commits.join(() => {
        const isDone = change(mailId, { assignedTo: to }, from);
        if (isDone) note(mailId, 'assign_mail', actor, { from, to });
        return isDone;
      }),
    snooze: (mailId, { until, ...actor }) =>
      commits.join(() => {
        const isDone = change(mailId, { state: until === null ? 'waiting' : 'snoozed', snoozedUntil: until });
        if (isDone) note(mailId, 'snooze_mail', actor, { until });
        return isDone;
      }),
    wake,
    addNote: (written) => commits.join(() => addNote(written)),
    listNotes: (mailId, limit) =>
      notesOfMail
        .all({ mailId, limit })
        .map(({ byId, byName, ...written }) => ({ ...written, by: { id: byId, name: byName } })),
    onChange: (listener) => queue.onChange(listener),
  };
}
