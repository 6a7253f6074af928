// Marks on a customer's mail, which say where its matter stands. Called by the pipeline's deliver and while a mailbox is watched.
import { isConnectorError } from '../ports/connector-error.ts';
import type { Mailbox, MarkChange, ProviderMessageId } from '../ports/mailbox.ts';

/** A mail that a person moved or deleted meanwhile needs no mark, and so it is where a whole folder is gone. */
export async function markMail(mailbox: Mailbox, ref: ProviderMessageId, change: MarkChange): Promise<void> {
  try {
    await mailbox.mark(ref, change);
  } catch (error) {
    if (!isConnectorError(error, 'not_found')) throw error;
  }
}
