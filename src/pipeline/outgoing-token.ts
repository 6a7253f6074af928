// The token in X-Waybill-Id of what goes out for a mail. The same for every try at the same mail, so that a draft of an earlier try is
// found again. Called by deliver.ts and plan-receipt.ts.
import { hash } from 'node:crypto';
import type { ReceivedBytes } from './progress.ts';

/** 32 hexadecimal digits, of a reply and of a receipt others. */
export function outgoingToken(kind: 'reply' | 'receipt', { mailbox, mailId, raw }: ReceivedBytes): string {
  const head = `${kind === 'receipt' ? 'receipt\n' : ''}${mailbox}\n${mailId}\n`;
  return hash('sha256', Buffer.concat([Buffer.from(head), raw]), 'hex').slice(0, 32);
}

/** Of the mail that confirms an action: the same for every try, as its key is. */
export const confirmationToken = (idempotencyKey: string): string =>
  hash('sha256', `confirmation\n${idempotencyKey}`, 'hex').slice(0, 32);
