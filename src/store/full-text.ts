// Full text over subject and text of the indexed mails: SQLite's FTS5 (https://sqlite.org/fts5.html), newest hits first.
// Called by message-index, which hands over each text before COMMIT: FTS5 writes a segment at every savepoint otherwise.

import { limits } from '../domain/limits.ts';
import type { MailId } from '../ports/records.ts';
import type { DeskDatabase } from './database.ts';
import { desc, eq, integer, limitGiven, sql, sqliteTable, text } from './drizzle.ts';
import { foundMailColumns } from './found-mail.ts';
import { prepareWrite } from './hot-statements.ts';
import { messages } from './schema.ts';

/** The virtual table of the second migration. `command` is FTS5's column for its own commands, named as the table. */
const messageText = sqliteTable('message_text', {
  rowid: integer('rowid').notNull(),
  command: text('message_text'),
  subject: text('subject').notNull(),
  text: text('text').notNull(),
});

export interface IndexedText {
  readonly subject: string;
  readonly text: string;
}

/** Plain words as an FTS5 query: every word quoted, all of them wanted, side by side where one word is several tokens (W-104).
 * Null where there is no word to look for. */
export function quoteWords(words: string): string | null {
  const wanted = words
    .slice(0, limits.store.searchCharactersMax)
    .split(/[\s\0]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, limits.store.searchWordsMax);
  return wanted.length === 0 ? null : wanted.map((word) => `"${word.replaceAll('"', '""')}"`).join(' ');
}

export function prepareFullText(database: DeskDatabase) {
  const row = { rowid: sql.placeholder('id'), subject: sql.placeholder('subject'), text: sql.placeholder('text') };
  const insert = prepareWrite(database, database.insert(messageText).values(row));
  const remove = database
    .insert(messageText)
    .values({ command: 'delete', ...row })
    .prepare();
  const newestHits = database
    .select(foundMailColumns)
    .from(messageText)
    .innerJoin(messages, eq(messages.mailId, messageText.rowid))
    .where(sql`message_text match ${sql.placeholder('query')}`)
    .orderBy(desc(messageText.rowid))
    .limit(limitGiven('limit'))
    .prepare();
  return {
    /** `before` is what was written for this mail, word for word, or null. */
    replace(id: MailId, before: IndexedText | null, now: IndexedText): void {
      if (before !== null) remove.run({ id, subject: before.subject, text: before.text });
      insert({ id, subject: now.subject, text: now.text });
    },
    search(words: string, limit: number) {
      const query = quoteWords(words);
      return query === null ? [] : newestHits.all({ query, limit: Math.min(limit, limits.store.searchHitsMax) });
    },
  };
}
