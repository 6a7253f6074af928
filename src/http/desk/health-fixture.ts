// What waits for a person's word, made in the records: for the tests of the desk's health over HTTP and in the browser.
import { limits } from '../../domain/limits.ts';
import type { LedgerEntry, MailId, Records } from '../../ports/records.ts';

/** An hour before the sample desk's time. */
export const BEFORE = '2026-11-20T08:00:00.000Z';

let made = 0;

/** A mail that was handled. */
export function receiveHandled(records: Records, mailbox: string, subject?: string): Promise<MailId> {
  made += 1;
  const name = subject ?? `health-${made}`;
  const messageId = `health-${made}@customer.example`;
  return records.write(() => {
    const raw = Buffer.from(`Message-ID: <${messageId}>\r\nSubject: ${name}\r\n\r\n${name}`);
    const { id } = records.mails.receive({ mailbox, providerRef: messageId, receivedAt: BEFORE, raw });
    records.mails.index(id, {
      ...{ direction: 'in', messageId, contentDigest: messageId, parents: [], orderNumbers: [] },
      ...{ contact: 'c@customer.example', subject: name, text: name, sentAt: BEFORE },
    });
    records.work.finish(id);
    return id;
  });
}

/** A send of which nobody knows whether it left, begun at `now`. */
export async function makeUnclearSend(
  records: Records,
  mailbox: string,
  subject?: string,
  now = BEFORE,
): Promise<LedgerEntry> {
  const mailId = await receiveHandled(records, mailbox, subject);
  const plan = { mailId, mailbox, token: `t${mailId}`, recipient: 'c@customer.example', threadId: mailId, now };
  return records.write(() => {
    const { entry } = records.ledger.planDraft({ ...plan, isAutomatic: true, isReceipt: false }, 'digest');
    for (const [from, to] of [
      ['drafting', 'drafted'],
      ['drafted', 'sending'],
      ['sending', 'unknown'],
    ] as const)
      records.ledger.move(entry.id, { from: [from], to, now, detail: 'no answer' });
    return entry;
  });
}

/** `now` is the desk's. */
export async function setMailAside(records: Records, mailbox: string, subject: string, now: string): Promise<MailId> {
  const mailId = await receiveHandled(records, mailbox, subject);
  await records.write(() => {
    records.work.retry(mailId);
    for (let n = 0; n < limits.pipeline.attemptsMax; n += 1) {
      records.work.lease({ limit: 64, now, leaseSeconds: 60 });
      records.work.fail(mailId, { reason: 'it broke', now });
    }
  });
  return mailId;
}
