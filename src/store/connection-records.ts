// How each mailbox is reached, with its secret as it was sealed. The audit log hears of each change, never of config or secret.
// Fills ports/records.
import { limits } from '../domain/limits.ts';
import type { AuditRecords, ConnectionRecords } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { and, eq, getTableColumns, sql } from './drizzle.ts';
import { prepareRead } from './hot-statements.ts';
import { connections } from './schema.ts';

export function fillConnectionRecords(
  { database, commits }: Pick<StoreParts, 'database' | 'commits'>,
  audit: Pick<AuditRecords, 'append'>,
): ConnectionRecords {
  const append = (step: string, at: string, content: Readonly<Record<string, string | null>>): void =>
    audit.append({ mailId: null, at, step, content });
  // Which mailbox a mail came in is asked for every mail.
  const ofMailbox = prepareRead(database, getTableColumns(connections), (select) =>
    select.from(connections).where(eq(connections.mailbox, sql.placeholder('mailbox'))),
  );
  return {
    save: ({ mailbox, sealed, ...rest }) =>
      commits.join(() => {
        if (mailbox !== mailbox.toLowerCase()) throw new Error('a mailbox is named by its address in lower case');
        const values = { ...rest, sealed: sealed === null ? null : Buffer.from(sealed) };
        database
          .insert(connections)
          .values({ mailbox, ...values })
          .onConflictDoUpdate({ target: connections.mailbox, set: values })
          .run();
        const { connector, keyId, connectedAt } = rest;
        append('connect_mailbox', connectedAt, { mailbox, connector, keyId });
      }),
    read: (mailbox) => ofMailbox.get({ mailbox }) ?? null,
    list: () =>
      database.select().from(connections).orderBy(connections.mailbox).limit(limits.connecting.connectionsMax).all(),
    remove: (mailbox, at) =>
      commits.join(() => {
        const removed = database
          .delete(connections)
          .where(eq(connections.mailbox, mailbox))
          .returning({ connector: connections.connector })
          .get();
        if (removed === undefined) return false;
        append('disconnect_mailbox', at, { mailbox, connector: removed.connector });
        return true;
      }),
    reseal: (mailbox, { was, sealed, keyId, why, at }) =>
      commits.join(() => {
        const changed = database
          .update(connections)
          .set({ sealed: Buffer.from(sealed), keyId })
          .where(and(eq(connections.mailbox, mailbox), eq(connections.sealed, Buffer.from(was))))
          .returning({ mailbox: connections.mailbox })
          .get();
        if (changed === undefined) return false;
        append('reseal_secret', at, { mailbox, keyId, why });
        return true;
      }),
  };
}
