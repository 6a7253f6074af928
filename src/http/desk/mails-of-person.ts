// Whether a person may see a mail: by its mailbox. What is outside is as if it were not there. Used by whatever shows or touches mail.
import type { MailId, Records } from '../../ports/records.ts';

/** `mailboxes` are the person's; null is all. */
export function isOfPerson(
  { mails }: Pick<Records, 'mails'>,
  mailboxes: readonly string[] | null,
  mailId: MailId,
): boolean {
  const mail = mails.read(mailId);
  return mail !== null && (mailboxes === null || mailboxes.includes(mail.mailbox));
}
