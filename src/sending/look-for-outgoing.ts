// Asks a mailbox where an outgoing message of ours is now. Used wherever an entry's state is unclear: save-draft, send-draft and
// settle-sends.
import { ConnectorError } from '../ports/connector-error.ts';
import type { Mailbox, OutgoingState } from '../ports/mailbox.ts';
import type { LedgerEntry } from '../ports/records.ts';

/** What the mailbox says, or why it said nothing. */
export type Look = OutgoingState | { readonly kind: 'no_answer'; readonly why: string };

export async function lookForOutgoing(mailbox: Mailbox, entry: LedgerEntry): Promise<Look> {
  try {
    return await mailbox.readOutgoing({ token: entry.token, draft: entry.draftRef });
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return { kind: 'no_answer', why: error.message };
  }
}
