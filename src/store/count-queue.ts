// How many mails wait, in all and by each filter, counted on with every change of the queue inside the same transaction; of those that a search
// finds they are counted when it is asked. Called by follow-queue.ts and queue-records.ts.
import { limits } from '../domain/limits.ts';
import type { QueueDimension } from '../domain/queue.ts';
import type { QueueCounts } from '../ports/queue-records.ts';
import type { MailId } from '../ports/records.ts';
import type { DeskDatabase } from './database.ts';
import { and, eq, gt, sql } from './drizzle.ts';
import { quoteWords } from './full-text.ts';
import { prepareRead, prepareWrite } from './hot-statements.ts';
import { splitIntents } from './queue-intents.ts';
import { queueCounts, queueItems } from './schema.ts';

type Kind = readonly [QueueDimension, string];
type Row = Pick<typeof queueItems.$inferSelect, 'state' | 'outcome' | 'language' | 'intents' | 'assignedTo'>;

const countsOf = ({ state, outcome, language, intents, assignedTo }: Row): readonly Kind[] => {
  if (state === 'snoozed') return [['state', state]];
  if (state !== 'waiting') return [];
  return [
    ['state', state],
    ['outcome', outcome],
    ['language', language],
    ['assignedTo', assignedTo ?? ''],
    ...splitIntents(intents).map((intent): Kind => ['intent', intent]),
  ];
};

export function countQueueIn(database: DeskDatabase) {
  const isMail = eq(queueItems.mailId, sql.placeholder('mailId'));
  const { mailbox, state, outcome, language, intents, assignedTo, counted } = queueItems;
  const columns = { mailbox, state, outcome, language, intents, assignedTo, counted };
  const read = prepareRead(database, columns, (select) => select.from(queueItems).where(isMail));
  const mark = prepareWrite(
    database,
    database
      .update(queueItems)
      .set({ counted: sql`${sql.placeholder('counted')}` })
      .where(isMail),
  );
  const add = prepareWrite(
    database,
    database
      .insert(queueCounts)
      .values({
        mailbox: sql.placeholder('mailbox'),
        dimension: sql.placeholder('dimension'),
        value: sql.placeholder('value'),
        mails: sql.placeholder('mails'),
      })
      .onConflictDoUpdate({
        target: [queueCounts.mailbox, queueCounts.dimension, queueCounts.value],
        set: { mails: sql`${queueCounts.mails} + excluded.mails` },
      }),
  );

  const countFound = countFoundIn(database);
  return {
    /** Counts the mail as what it is now, in the place of what it was. Inside a transaction. */
    recount(mailId: MailId): void {
      const row = read.get({ mailId });
      if (row === undefined) return;
      const before: readonly Kind[] = row.counted === '' ? [] : JSON.parse(row.counted);
      const now = countsOf(row);
      const text = now.length === 0 ? '' : JSON.stringify(now);
      if (text === row.counted) return;
      for (const [dimension, value] of before) add({ mailbox: row.mailbox, dimension, value, mails: -1 });
      for (const [dimension, value] of now) add({ mailbox: row.mailbox, dimension, value, mails: 1 });
      mark({ mailId, counted: text });
    },
    counts(mailboxes: readonly string[] | null, words = ''): QueueCounts {
      const query = quoteWords(words);
      if (query !== null) return countFound(query, mailboxes);
      const isSeen =
        mailboxes === null
          ? undefined
          : sql`${queueCounts.mailbox} in (select value from json_each(${JSON.stringify(mailboxes)}))`;
      const rows = database
        .select()
        .from(queueCounts)
        .where(and(gt(queueCounts.mails, 0), isSeen))
        .all();
      return { ...sumUp(rows), isCut: false };
    },
  };
}

/** Of more than limits.queue.hitsMax mails with these words that many are counted. */
function countFoundIn({ $client }: DeskDatabase) {
  const hits = $client.prepare('select rowid from queue_text where queue_text match ? limit ?').raw();
  const found = $client
    .prepare(
      // From the hits to their rows: the other way round SQLite walks through the whole queue.
      `select q.mailbox, q.state, q.outcome, q.language, q.intents, q.assigned_to
       from json_each(?) as hit cross join queue_items as q on q.mail_id = hit.value
       where q.state in ('waiting', 'snoozed') and (? is null or q.mailbox in (select value from json_each(?)))`,
    )
    .raw();
  return (query: string, mailboxes: readonly string[] | null): QueueCounts => {
    const { hitsMax } = limits.queue;
    const ids = (hits.all(query, hitsMax + 1) as [MailId][]).map(([mailId]) => mailId);
    const seen = mailboxes && JSON.stringify(mailboxes);
    const rows = found.all(JSON.stringify(ids.slice(0, hitsMax)), seen, seen) as FoundRow[];
    const counted = rows.flatMap(([mailbox, state, outcome, language, intents, assignedTo]) =>
      countsOf({ state, outcome, language, intents, assignedTo }).map(([dimension, value]) => ({
        ...{ mailbox, dimension, value, mails: 1 },
      })),
    );
    return { ...sumUp(counted), isCut: ids.length > hitsMax };
  };
}
type FoundRow = [string, Row['state'], Row['outcome'], string, string, string | null];

function sumUp(rows: readonly (typeof queueCounts.$inferSelect)[]): Omit<QueueCounts, 'isCut'> {
  const tally = (wanted: (row: (typeof rows)[number]) => string | null): Readonly<Record<string, number>> => {
    const sums = new Map<string, number>();
    for (const row of rows) {
      const value = wanted(row);
      if (value !== null) sums.set(value, (sums.get(value) ?? 0) + row.mails);
    }
    return Object.fromEntries(sums);
  };
  const by = (of: QueueDimension) => tally(({ dimension, value }) => (dimension === of ? value : null));
  const states = by('state');
  return {
    waiting: states['waiting'] ?? 0,
    snoozed: states['snoozed'] ?? 0,
    mailbox: tally((row) => (row.dimension === 'state' && row.value === 'waiting' ? row.mailbox : null)),
    outcome: by('outcome'),
    language: by('language'),
    intent: by('intent'),
    assignedTo: by('assignedTo'),
  };
}
