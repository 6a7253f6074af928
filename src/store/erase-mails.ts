// Erases what is kept of mails: words, bytes, facts and replies go, that there was a mail stays. Called by privacy-records.ts inside a
// transaction, a few mails at a time.
import type { AuditRecords } from '../ports/records.ts';
import type { StoreParts } from './database.ts';
import { and, eq, inArray, ne, sql } from './drizzle.ts';
import { prepareFullText } from './full-text.ts';
import {
  commitments,
  corrections,
  editedReplies,
  ledger,
  mails,
  matters,
  messages,
  noticeOrders,
  noticeParcels,
  notices,
  orderActions,
  orderMails,
  rawMails,
  runs,
  satisfaction,
  work,
} from './schema.ts';

export function prepareErasure(
  { database, queue }: Pick<StoreParts, 'database' | 'queue'>,
  audit: Pick<AuditRecords, 'erase'>,
) {
  const fullText = prepareFullText(database);
  const textOf = database
    .select({ subject: messages.subject, text: messages.text })
    .from(messages)
    .where(eq(messages.mailId, sql.placeholder('mailId')))
    .prepare();

  /** The blob files that no other mail needs any more are named; how many entries of the audit log lost their content. */
  return function eraseMail(
    mailId: number,
    at: string,
  ): { readonly files: readonly string[]; readonly entries: number } {
    const files = listFiles(database, mailId);
    const before = textOf.get({ mailId });
    if (before !== undefined) fullText.replace(mailId, before, { subject: '', text: '' });
    const gone = { subject: '', text: '', contact: '', orderNumbers: [] };
    database.update(messages).set(gone).where(eq(messages.mailId, mailId)).run();
    for (const table of [rawMails, runs, orderMails, orderActions, satisfaction, commitments] as const)
      database.delete(table).where(eq(table.mailId, mailId)).run();
    const replies = database.select({ id: ledger.id }).from(ledger).where(eq(ledger.mailId, mailId));
    database.delete(editedReplies).where(inArray(editedReplies.ledgerId, replies)).run();
    database.update(ledger).set({ recipient: '', detail: null }).where(eq(ledger.mailId, mailId)).run();
    forgetNotice(database, mailId);
    database.update(corrections).set({ note: null }).where(eq(corrections.mailId, mailId)).run();
    database.update(work).set({ workState: 'finished', reason: null }).where(eq(work.mailId, mailId)).run();
    database
      .update(matters)
      .set({ closedAt: at, closedWhy: 'erased' })
      .where(and(eq(matters.mailId, mailId), sql`${matters.closedAt} is null`))
      .run();
    queue.forget(mailId);
    return { files, entries: audit.erase(mailId) };
  };
}

/** Whom it told and of which order goes; that its turns were told stays, so that none is told again. */
function forgetNotice(database: StoreParts['database'], mailId: number): void {
  const gone = { recipient: '', orderNumber: '', isEnded: true };
  const told = database.update(notices).set(gone).where(eq(notices.mailId, mailId)).returning().all();
  for (const { orderId } of told) {
    database.update(noticeOrders).set({ orderNumber: null }).where(eq(noticeOrders.orderId, orderId)).run();
    database
      .update(noticeParcels)
      .set({ trackingNumber: null, pollAt: null })
      .where(eq(noticeParcels.orderId, orderId))
      .run();
  }
}

/** Of a mail whose bytes are in a file that is this mail's alone. */
function listFiles(database: StoreParts['database'], mailId: number): readonly string[] {
  const own = database
    .select({ digest: mails.rawDigest, raw: sql<number>`${rawMails.raw} is null` })
    .from(mails)
    .innerJoin(rawMails, eq(rawMails.mailId, mails.id))
    .where(eq(mails.id, mailId))
    .get();
  if (own === undefined || own.raw === 0) return [];
  const other = database
    .select({ id: mails.id })
    .from(mails)
    .innerJoin(rawMails, eq(rawMails.mailId, mails.id))
    .where(and(eq(mails.rawDigest, own.digest), ne(mails.id, mailId)))
    .get();
  return other === undefined ? [own.digest.toString('hex')] : [];
}
