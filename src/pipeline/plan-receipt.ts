// Whether a customer who must wait for a person hears that the mail has come: off until an admin turns it on, once a thread, only to
// whose mail passes DMARC. Called by the runner in the write that ends the mail, so that nothing of it holds up the draft;
// send-receipts.ts sends what is planned. Standards: RFC 3834, 2 (whom an automatic answer may go to).
import { isLeftOut } from '../domain/desk-languages.ts';
import { INFORMING_INTENTS, SILENCING_ALARMS } from '../domain/intent.ts';
import { UNKNOWN_LANGUAGE } from '../domain/language.ts';
import { MARKETPLACE_RELAY } from '../mail/machine-wording.ts';
import type { DeskPorts } from './desk-ports.ts';
import { outgoingToken } from './outgoing-token.ts';
import type { DecidedMail } from './progress.ts';

/** Inside a write. The audit log says what was planned, and what would have been sent and why it is not. */
export function planReceipt(mail: DecidedMail, { records, settings, clock, isDraftsOnly }: DeskPorts): void {
  const { mailId, mailbox, threadId, contact, decision } = mail;
  const waits = decision.outcome === 'draft' || decision.outcome === 'escalate';
  if (!settings.facts.sendsReceipts || !waits || contact === null || !mayHear(mail)) return;
  if (isLeftOut(settings.voice, mail.classification.language)) return;
  const now = clock.now();
  const note = (content: object) => records.audit.append({ mailId, at: now, step: 'receipt', content });
  if (isDraftsOnly?.(mailbox)) {
    note({ state: 'withheld', why: 'drafts_only' });
    return;
  }
  const recipient = contact.address;
  const token = outgoingToken('receipt', mail);
  const planned = records.ledger.planReceipt({ mailId, mailbox, token, recipient, threadId, now });
  note(planned === null ? { state: 'withheld', why: 'one_a_thread' } : { state: 'planned' });
}

/** A person who is who they say, and who asks something of us. */
function mayHear({ message, authentication, isReplyDiverted, classification, contact }: DecidedMail): boolean {
  const { intents, alarms, language } = classification;
  return (
    message.machineMail === null &&
    authentication.dmarc === 'pass' &&
    !isReplyDiverted &&
    contact !== null &&
    !MARKETPLACE_RELAY.test(contact.address) &&
    language !== UNKNOWN_LANGUAGE &&
    !alarms.some(({ alarm }) => SILENCING_ALARMS.has(alarm)) &&
    !INFORMING_INTENTS.has(intents[0]?.intent ?? 'no_reply_needed')
  );
}
