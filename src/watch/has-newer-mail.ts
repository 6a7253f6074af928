// Whether somebody has written in the thread of a draft since, in a mail that has arrived and was not handled yet: the ledger knows the
// newest message only of handled ones. Called before an approved draft leaves.
import { limits } from '../domain/limits.ts';
import { parseMessage } from '../mail/parse-message.ts';
import { threadParents } from '../mail/threading.ts';
import type { LedgerEntry, MailId } from '../ports/records.ts';
import { isOurs } from './index-kept.ts';
import type { WatchPorts } from './watch-ports.ts';

/** Looks at the mails that came last, at most limits.watch.newerMailsRead. */
export async function hasNewerMail(ports: WatchPorts, { mailId, threadId }: LedgerEntry): Promise<boolean> {
  const newest = ports.records.mails.listNewestIds(limits.watch.newerMailsRead);
  for (const id of newest) {
    if (id > mailId && isWaiting(ports, id) && (await isInThread(ports, id, threadId))) return true;
  }
  return false;
}

/** One that was only kept, as context or as ours, is no news. */
function isWaiting({ records }: WatchPorts, id: MailId): boolean {
  const mail = records.mails.read(id);
  if (mail === null || records.runs.readOutcome(id) !== null) return false;
  return records.mails.findByRef(mail.mailbox, mail.providerRef) === id;
}

async function isInThread({ records, mailbox }: WatchPorts, id: MailId, threadId: number): Promise<boolean> {
  const raw = records.mails.readRaw(id);
  const parsed = raw === null ? null : await parseMessage(raw).catch(() => null);
  if (!parsed?.ok || isOurs(parsed.value, mailbox.account.addresses)) return false;
  const parents = threadParents(parsed.value);
  return parents.length > 0 && records.mails.findThread(parents, 1).some((mail) => mail.threadId === threadId);
}
