// Stands for a mailbox that is not open in this process: it stopped, is not connected any more, or a command works beside it. Called by
// the runtime.
import { NotNow } from '../pipeline/not-now.ts';
import type { Mailbox, MailboxAccount } from '../ports/mailbox.ts';

/** Its mails are read and decided, with no sender proven, and wait where they would be delivered. */
export function closedMailbox({ addresses }: MailboxAccount): Mailbox {
  const refuse = () =>
    Promise.reject(
      new NotNow(
        "The mailbox of this mail is not open here. The mail waits until 'waybill start' watches it; connect it again where it stopped.",
      ),
    );
  return {
    account: { addresses, trusted: { by: 'nobody' } },
    listChanges: refuse,
    fetchRaw: refuse,
    saveDraft: refuse,
    readOutgoing: refuse,
    sendDraft: refuse,
    removeDraft: refuse,
    mark: refuse,
    readMarks: refuse,
  };
}
