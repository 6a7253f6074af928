// The mailboxes that are watched: how far, what may leave them without a person, and what in them could not be read. Fills
// ports/records.
import { limits } from '../domain/limits.ts';
import type { AuditRecords, UnreadMail, WatchedMailbox, WatchRecords } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { and, eq, sql, textGiven } from './drizzle.ts';
import { unreadMails, watchedMailboxes } from './schema.ts';

const watchedColumns = {
  mailbox: watchedMailboxes.mailbox,
  connectedAt: watchedMailboxes.connectedAt,
  cursor: watchedMailboxes.cursor,
  listedAt: watchedMailboxes.listedAt,
  sendsIntents: watchedMailboxes.sendsIntents,
  stoppedWhy: watchedMailboxes.stoppedWhy,
};
const unreadColumns = {
  mailbox: unreadMails.mailbox,
  providerRef: unreadMails.providerRef,
  attempts: unreadMails.attempts,
  reason: unreadMails.reason,
  at: unreadMails.at,
};

export function fillWatchRecords(
  { database, commits }: Pick<StoreParts, 'database' | 'commits'>,
  audit: Pick<AuditRecords, 'append'>,
): WatchRecords {
  const byMailbox = database
    .select(watchedColumns)
    .from(watchedMailboxes)
    .where(eq(watchedMailboxes.mailbox, textGiven('mailbox')))
    .prepare();
  const read = (mailbox: string): WatchedMailbox | null => byMailbox.get({ mailbox }) ?? null;
  const change = (mailbox: string, values: Partial<Omit<WatchedMailbox, 'mailbox'>>): void => {
    if (read(mailbox) === null) throw new Error('this mailbox is not watched');
    database.update(watchedMailboxes).set(values).where(eq(watchedMailboxes.mailbox, mailbox)).run();
  };
  const ofMail = (mailbox: string, providerRef: string) =>
    and(eq(unreadMails.mailbox, mailbox), eq(unreadMails.providerRef, providerRef));
  const isOf = (mailbox: string | undefined) => (mailbox === undefined ? sql`true` : eq(unreadMails.mailbox, mailbox));

  function noteUnread({ mailbox, providerRef, reason, at }: Omit<UnreadMail, 'attempts'>): 'again' | 'set_aside' {
    const known = database.select(unreadColumns).from(unreadMails).where(ofMail(mailbox, providerRef)).get();
    const attempts = (known?.attempts ?? 0) + 1;
    const isSetAside = attempts >= limits.pipeline.attemptsMax;
    const tried = { attempts, reason, at, isSetAside };
    database
      .insert(unreadMails)
      .values({ mailbox, providerRef, ...tried })
      .onConflictDoUpdate({ target: [unreadMails.mailbox, unreadMails.providerRef], set: tried })
      .run();
    if (isSetAside)
      audit.append({ mailId: null, at, step: 'set_aside_unread', content: { mailbox, providerRef, reason } });
    return isSetAside ? 'set_aside' : 'again';
  }

  return {
    connect: (mailbox, at) =>
      commits.join(() => {
        database
          .insert(watchedMailboxes)
          .values({ mailbox, connectedAt: at, sendsIntents: [] })
          .onConflictDoNothing()
          .run();
        const watched = read(mailbox);
        if (watched === null) throw new Error('a mailbox that was just connected is not there');
        return watched;
      }),
    read,
    list: () => database.select(watchedColumns).from(watchedMailboxes).orderBy(watchedMailboxes.mailbox).all(),
    saveCursor: (mailbox, cursor, listedAt) =>
      commits.join(() => change(mailbox, { cursor, ...(listedAt === undefined ? {} : { listedAt }) })),
    allowSending: (mailbox, intents, { by, at }) =>
      commits.join(() => {
        change(mailbox, { sendsIntents: intents });
        audit.append({ mailId: null, at, step: 'allow_sending', content: { mailbox, intents, by } });
      }),
    forget: (mailbox) =>
      commits.join(() => {
        database.delete(unreadMails).where(eq(unreadMails.mailbox, mailbox)).run();
        database.delete(watchedMailboxes).where(eq(watchedMailboxes.mailbox, mailbox)).run();
      }),
    noteStop: (mailbox, why, at) =>
      commits.join(() => {
        if (read(mailbox)?.stoppedWhy === why) return;
        change(mailbox, { stoppedWhy: why });
        audit.append({
          mailId: null,
          at,
          step: why === null ? 'watch_again' : 'stop_watching',
          content: { mailbox, why },
        });
      }),
    saveSubscription: (mailbox, { webhookId, subscription }) =>
      commits.join(
        () =>
          void database
            .update(watchedMailboxes)
            .set({ webhookId, subscription })
            .where(eq(watchedMailboxes.mailbox, mailbox))
            .run(),
      ),
    readSubscription(mailbox) {
      const row = database
        .select({ webhookId: watchedMailboxes.webhookId, subscription: watchedMailboxes.subscription })
        .from(watchedMailboxes)
        .where(eq(watchedMailboxes.mailbox, mailbox))
        .get();
      return row?.webhookId == null ? null : { webhookId: row.webhookId, subscription: row.subscription };
    },
    noteUnread: (mail) => commits.join(() => noteUnread(mail)),
    forgetUnread: (mailbox, providerRef) =>
      commits.join(() => void database.delete(unreadMails).where(ofMail(mailbox, providerRef)).run()),
    retryUnread: ({ by, at, mailbox }) =>
      commits.join(() => {
        const mails = database
          .update(unreadMails)
          .set({ isSetAside: false, attempts: 0 })
          .where(and(eq(unreadMails.isSetAside, true), isOf(mailbox)))
          .returning({ providerRef: unreadMails.providerRef })
          .all().length;
        const where = mailbox === undefined ? {} : { mailbox };
        if (mails > 0) audit.append({ mailId: null, at, step: 'retry_unread', content: { by, mails, ...where } });
        return mails;
      }),
    listUnread: ({ mailbox, isSetAside }, limit) =>
      database
        .select(unreadColumns)
        .from(unreadMails)
        .where(and(eq(unreadMails.isSetAside, isSetAside), isOf(mailbox)))
        .orderBy(unreadMails.at)
        .limit(limit)
        .all(),
  };
}
