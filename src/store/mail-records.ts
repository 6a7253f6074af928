// The mails as they arrived: stored once, whole, before anything else happens to them. Fills ports/records.
import { hash } from 'node:crypto';
import { limits } from '../domain/limits.ts';
import type { MailId, MailRecords, ReceivedMail } from '../ports/records.ts';
import type { DeskDatabase, StoreParts } from './database.ts';
import { and, desc, eq, gte, limitGiven, onlyOne, sql, textGiven } from './drizzle.ts';
import { prepareRead, prepareWrite } from './hot-statements.ts';
import { fillMessageIndex } from './message-index.ts';
import { mails, messages, rawMails, runs, threadIds, work } from './schema.ts';

const receivedColumns = {
  id: mails.id,
  mailbox: mails.mailbox,
  providerRef: mails.providerRef,
  receivedAt: mails.receivedAt,
};

function prepareWrites(database: DeskDatabase) {
  const mailId = sql.placeholder('mailId');
  return {
    insertMail: prepareWrite(
      database,
      database
        .insert(mails)
        .values({
          mailbox: sql.placeholder('mailbox'),
          providerRef: sql.placeholder('providerRef'),
          receivedAt: sql.placeholder('receivedAt'),
          rawDigest: sql.placeholder('rawDigest'),
          sizeBytes: sql.placeholder('sizeBytes'),
        })
        .onConflictDoNothing(),
    ),
    insertRaw: prepareWrite(database, database.insert(rawMails).values({ mailId, raw: sql.placeholder('raw') })),
    insertWork: prepareWrite(
      database,
      database.insert(work).values({ mailId, workState: 'waiting', attempts: 0 }).onConflictDoNothing(),
    ),
  };
}

function prepareReads(database: DeskDatabase) {
  const reference = sql.placeholder('reference');
  const received = () => database.select(receivedColumns).from(mails);
  return {
    byDigest: database
      .select({ id: mails.id })
      .from(mails)
      .where(and(eq(mails.rawDigest, sql.placeholder('rawDigest')), eq(mails.mailbox, sql.placeholder('mailbox'))))
      .prepare(),
    byId: prepareRead(database, receivedColumns, (select) =>
      select.from(mails).where(eq(mails.id, sql.placeholder('id'))),
    ),
    raw: prepareRead(database, { raw: rawMails.raw }, (select) =>
      select.from(rawMails).where(eq(rawMails.mailId, sql.placeholder('id'))),
    ),
    digest: database
      .select({ digest: mails.rawDigest })
      .from(mails)
      .where(eq(mails.id, sql.placeholder('id')))
      .prepare(),
    byMessageId: received()
      .innerJoin(messages, eq(messages.mailId, mails.id))
      .innerJoin(threadIds, eq(threadIds.threadId, messages.threadId))
      .where(and(eq(threadIds.messageId, reference), eq(messages.messageId, reference)))
      .orderBy(mails.id)
      .limit(onlyOne())
      .prepare(),
    newestIds: database
      .select({ id: mails.id })
      .from(mails)
      .orderBy(desc(mails.id))
      .limit(limitGiven('limit'))
      .prepare(),
    arrivedIds: database
      .select({ id: mails.id })
      .from(mails)
      .innerJoin(work, eq(work.mailId, mails.id))
      .where(
        and(
          gte(mails.receivedAt, textGiven('since')),
          sql`(${sql.placeholder('mailboxes')} = 'all' or ${mails.mailbox} in (select value from json_each(${sql.placeholder('list')})))`,
        ),
      )
      .orderBy(desc(mails.id))
      .limit(limitGiven('limit'))
      .prepare(),
    byRule: database
      .selectDistinct({ id: mails.id })
      .from(mails)
      .innerJoin(runs, eq(runs.mailId, mails.id))
      .where(
        and(
          gte(mails.receivedAt, textGiven('since')),
          sql`json_extract(${runs.json}, '$.reasons[0].rule') = ${sql.placeholder('rule')}`,
        ),
      )
      .orderBy(desc(mails.id))
      .limit(limitGiven('limit'))
      .prepare(),
    byMailboxRef: database
      .select({ id: mails.id })
      .from(mails)
      .innerJoin(work, eq(work.mailId, mails.id))
      .where(and(eq(mails.providerRef, textGiven('providerRef')), eq(mails.mailbox, textGiven('mailbox'))))
      .limit(onlyOne())
      .prepare(),
    byProviderRef: received().where(eq(mails.providerRef, reference)).orderBy(mails.id).limit(onlyOne()).prepare(),
  };
}

export function fillMailRecords(
  parts: Pick<StoreParts, 'database' | 'commits' | 'blobs' | 'queue' | 'figures'>,
): MailRecords {
  const { database, commits, blobs } = parts;
  const writes = prepareWrites(database);
  const reads = prepareReads(database);

  function store(
    mail: Omit<ReceivedMail, 'id'> & { readonly raw: Uint8Array },
    { isWork }: { readonly isWork: boolean },
  ): { id: MailId; isNew: boolean } {
    const { mailbox, providerRef, receivedAt, raw } = mail;
    const rawDigest = hash('sha256', raw, 'buffer');
    const inserted = writes.insertMail({ mailbox, providerRef, receivedAt, rawDigest, sizeBytes: raw.byteLength });
    if (inserted.changes === 0) {
      const known = reads.byDigest.get({ rawDigest, mailbox });
      if (!known) throw new Error('a mail is neither new nor known');
      // What was kept as context is worked on when it turns out to have arrived.
      return { id: known.id, isNew: isWork && writes.insertWork({ mailId: known.id }).changes > 0 };
    }
    const mailId = Number(inserted.lastInsertRowid);
    const isInFile = blobs !== null && raw.byteLength > limits.store.blobInRowBytesMax;
    if (isInFile) blobs.write(rawDigest.toString('hex'), raw);
    writes.insertRaw({ mailId, raw: isInFile ? null : Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength) });
    if (isWork) writes.insertWork({ mailId });
    return { id: mailId, isNew: true };
  }

  function readRaw(id: MailId): Uint8Array | null {
    const row = reads.raw.get({ id });
    if (!row) return null;
    if (row.raw !== null) return row.raw;
    if (blobs === null) throw new Error(`mail ${id} has its bytes in a file, and this desk has no files`);
    const digest = reads.digest.get({ id })?.digest;
    return digest ? blobs.read(digest.toString('hex')) : null;
  }

  function find(reference: string): ReceivedMail | null {
    const id = /^\d{1,15}$/.test(reference) ? Number(reference) : null;
    const messageId = reference.replace(/^</, '').replace(/>$/, '');
    return (
      (id === null ? null : reads.byId.get({ id })) ??
      reads.byMessageId.get({ reference: messageId }) ??
      reads.byProviderRef.get({ reference }) ??
      null
    );
  }

  return {
    receive: (mail) => commits.join(() => store(mail, { isWork: true })),
    keep: (mail) => commits.join(() => store(mail, { isWork: false })),
    read: (id) => reads.byId.get({ id }) ?? null,
    findByRef: (mailbox, providerRef) => reads.byMailboxRef.get({ mailbox, providerRef })?.id ?? null,
    readRaw,
    listByRule: (rule, since, limit) => reads.byRule.all({ rule, since, limit }).map(({ id }) => id),
    listNewestIds: (limit) => reads.newestIds.all({ limit }).map(({ id }) => id),
    listArrivedIds: ({ since, mailboxes, limit }) =>
      reads.arrivedIds
        .all({
          since: since ?? '',
          mailboxes: mailboxes === null ? 'all' : 'some',
          list: JSON.stringify(mailboxes ?? []),
          limit,
        })
        .map(({ id }) => id),
    find,
    ...fillMessageIndex(parts),
  };
}
