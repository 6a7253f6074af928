// Whether a person may see a mail: by its mailbox. What is outside is as if it were not there. Used by whatever shows or touches mail.
import { type Mailboxes, seesMailbox } from '../../domain/rights.ts';
import type { MailId, Records } from '../../ports/records.ts';

/** `mailboxes` are the person's; null is all. */
export function isOfPerson({ mails }: Pick<Records, 'mails'>, mailboxes: Mailboxes, mailId: MailId): boolean {
  const mail = mails.read(mailId);
  return mail !== null && seesMailbox(mailboxes, mail.mailbox);
}
