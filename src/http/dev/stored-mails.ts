// The mails of a stored desk as the development page lists them. Reads only; called by dev-routes.ts.

import type { Outcome } from '../../domain/decision.ts';
import { limits } from '../../domain/limits.ts';
import { parseMessage } from '../../mail/parse-message.ts';
import type { MailId, ReceivedMail, Records } from '../../ports/records.ts';
import { showAddresses } from './show-parts.ts';

export interface StoredMail extends ReceivedMail {
  readonly subject: string;
  readonly from: string;
  /** Null where it was never handled to its end. */
  readonly outcome: Outcome | null;
}

/** Those that hold all the words, or the one of this id, Message-ID or name; without words the newest. */
export async function listStoredMails(records: Records, words: string): Promise<readonly StoredMail[]> {
  const { mailsShown } = limits.development;
  const { mails } = records;
  const named = words === '' ? null : mails.find(words);
  const found = words === '' ? mails.listNewestIds(mailsShown) : mails.search(words, mailsShown).map(({ id }) => id);
  const ids = [...new Set([...(named === null ? [] : [named.id]), ...found])];
  const read = await Promise.all(ids.map((id) => readListedMail(records, id)));
  return read.filter((mail) => mail !== null);
}

/** Only the beginning of the bytes is read: the header stands there. */
export async function readListedMail(records: Records, id: MailId): Promise<StoredMail | null> {
  const mail = records.mails.read(id);
  const raw = records.mails.readRaw(id);
  if (mail === null || raw === null) return null;
  const parsed = await parseMessage(raw.subarray(0, limits.development.headBytesRead), null);
  const { subject, from } = parsed.ok ? parsed.value : { subject: '', from: [] };
  const outcome = records.runs.readOutcome(id)?.outcome ?? null;
  return { ...mail, subject, from: from.length === 0 ? '' : showAddresses(from), outcome };
}
