// The queue as it is shown: filtered and searched. Every filter is answered from the index `queue_waiting` alone, so that only the rows of one
// page are read. Called by queue-records.ts.
import { limits } from '../domain/limits.ts';
import type { QueueCursor, QueueFilter, QueueItem, QueuePage } from '../ports/queue-records.ts';
import type { MailId } from '../ports/records.ts';
import type { DeskDatabase } from './database.ts';
import { and, count, eq, isNull, sql } from './drizzle.ts';
import { quoteWords } from './full-text.ts';
import { prepareRead } from './hot-statements.ts';
import { splitIntents } from './queue-intents.ts';
import { messages, queueItems, queueNotes } from './schema.ts';

const PREVIEW_READ = 4 * limits.queue.previewCharacters;

function prepareReads(database: DeskDatabase) {
  const { state, mailId, ...columns } = queueItems;
  const ofMail = eq(queueItems.mailId, sql.placeholder('mailId'));
  return {
    item: prepareRead(
      database,
      {
        mailId,
        state,
        mailbox: columns.mailbox,
        outcome: columns.outcome,
        trouble: columns.trouble,
        contactName: columns.contactName,
        intents: columns.intents,
        language: columns.language,
        urgency: columns.urgency,
        alarms: columns.alarms,
        valueAmount: columns.valueAmount,
        valueCurrency: columns.valueCurrency,
        waitingSince: columns.waitingSince,
        deadlineAt: columns.deadlineAt,
        dueAt: columns.dueAt,
        assignedTo: columns.assignedTo,
        snoozedUntil: columns.snoozedUntil,
      },
      (select) => select.from(queueItems).where(ofMail),
    ),
    words: prepareRead(
      database,
      { contact: messages.contact, subject: messages.subject, text: messages.text },
      (select) => select.from(messages).where(eq(messages.mailId, sql.placeholder('mailId'))),
    ),
    notes: database
      .select({ notes: count() })
      .from(queueNotes)
      .where(eq(queueNotes.mailId, sql.placeholder('mailId')))
      .prepare(),
  };
}

export function listQueueIn(database: DeskDatabase) {
  const reads = prepareReads(database);
  const hits = database.$client.prepare('select rowid from queue_text where queue_text match ? limit ?').raw();
  const isHit = database.$client.prepare('select 1 from queue_text where queue_text match ? and rowid = ?').raw();

  function read(id: MailId): QueueItem | null {
    const row = reads.item.get({ mailId: id });
    if (row === undefined) return null;
    const { intents, valueAmount, valueCurrency, ...item } = row;
    const words = reads.words.get({ mailId: id });
    return {
      ...item,
      intents: splitIntents(intents),
      value: valueAmount === null || valueCurrency === null ? null : { amount: valueAmount, currency: valueCurrency },
      contact: words?.contact ?? '',
      subject: words?.subject ?? '',
      preview: words === undefined ? '' : previewOf(words.text),
      notes: reads.notes.get({ mailId: id })?.notes ?? 0,
    };
  }

  function listIds(filter: QueueFilter, after: QueueCursor | null, limit: number, among: readonly MailId[] | null) {
    const key = filter.state === 'waiting' ? queueItems.dueAt : queueItems.snoozedUntil;
    const rows = database
      .select({ mailId: queueItems.mailId, at: sql<string>`${key}` })
      .from(queueItems)
      .where(
        and(
          ...conditionsOf(filter),
          after === null ? undefined : sql`(${key}, ${queueItems.mailId}) > (${after.at}, ${after.mailId})`,
          among === null
            ? undefined
            : sql`+${queueItems.mailId} in (select value from json_each(${JSON.stringify(among)}))`,
        ),
      )
      .orderBy(key, queueItems.mailId)
      .limit(limit)
      .all();
    return rows;
  }

  function search(query: string, filter: QueueFilter, after: QueueCursor | null, limit: number) {
    const { hitsMax, scannedMax } = limits.queue;
    const found = (hits.all(query, hitsMax + 1) as [number][]).map(([mailId]) => mailId);
    if (found.length <= hitsMax) return { rows: listIds(filter, after, limit, found), isCut: false };
    // A common word: of the most pressing that wait, some have it.
    const scanned = listIds(filter, after, scannedMax, null);
    const rows: typeof scanned = [];
    for (const row of scanned) {
      if (isHit.get(query, row.mailId) !== undefined) rows.push(row);
      if (rows.length === limit) return { rows, isCut: false };
    }
    return { rows, isCut: scanned.length === scannedMax };
  }

  function list(
    filter: QueueFilter,
    { limit, after }: { readonly limit: number; readonly after: QueueCursor | null },
  ): QueuePage {
    const query = filter.words === undefined ? null : quoteWords(filter.words);
    const { rows, isCut } =
      query === null
        ? { rows: listIds(filter, after, limit + 1, null), isCut: false }
        : search(query, filter, after, limit + 1);
    const shown = rows.slice(0, limit);
    return {
      items: shown.flatMap(({ mailId }) => read(mailId) ?? []),
      next: rows.length > limit ? (shown.at(-1) ?? null) : null,
      isCut,
    };
  }

  return { list, read };
}

function conditionsOf({ state, mailboxes, intent, language, outcome, assignedTo }: QueueFilter) {
  return [
    // In the words of the partial indexes.
    state === 'waiting' ? sql`state = 'waiting'` : sql`state = 'snoozed'`,
    mailboxes === null
      ? undefined
      : sql`${queueItems.mailbox} in (select value from json_each(${JSON.stringify(mailboxes)}))`,
    intent === undefined ? undefined : sql`instr(${queueItems.intents}, ${` ${intent} `}) > 0`,
    language === undefined ? undefined : eq(queueItems.language, language),
    outcome === undefined ? undefined : eq(queueItems.outcome, outcome),
    assignedTo === undefined
      ? undefined
      : assignedTo === null
        ? isNull(queueItems.assignedTo)
        : eq(queueItems.assignedTo, assignedTo),
  ];
}

const previewOf = (text: string): string =>
  text.slice(0, PREVIEW_READ).replace(/\s+/gu, ' ').trim().slice(0, limits.queue.previewCharacters);
