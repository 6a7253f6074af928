// Whether a reply ends with the question whether it was helpful, and with which link. Only a shopper is asked, once a thread, and what was
// decided for a mail stays: a draft that is written again reads as before. Called by the stages draft, groundCheck and deliver.
import type { Reply } from '../domain/decision.ts';
import { INFORMING_INTENTS, type Intent, listClaimed } from '../domain/intent.ts';
import { isServedLanguage } from '../domain/language.ts';
import { isMaskedAddress } from '../domain/masked-address.ts';
import type { MailId, Records } from '../ports/records.ts';
import { linkToAnswer } from '../satisfaction/satisfaction-links.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { DecidedMail, InformedMail } from './progress.ts';

/** A business that orders, a partner who tells something, and who asks for what the law gives: none of them is asked how it was. */
const NOT_A_SHOPPERS: ReadonlySet<Intent> = new Set([...INFORMING_INTENTS, 'purchase_order', 'privacy_request']);

/** null where nobody is asked. */
export function findSatisfactionLink(mail: InformedMail, { settings, records }: DeskPorts): string | null {
  if (settings.voice.satisfaction?.asks !== true || !isShopper(mail)) return null;
  const link = linkToAnswer(records, mail.mailId);
  return link !== null && mayAsk(mail, records) ? link : null;
}

function isShopper({ contact, classification: { intents, alarms }, message }: InformedMail): boolean {
  if (contact === null || message.machineMail !== null || alarms.length > 0) return false;
  // A marketplace takes no link in a mail to its buyers.
  return !isMaskedAddress(contact.address) && !listClaimed(intents).some((intent) => NOT_A_SHOPPERS.has(intent));
}

function mayAsk({ mailId, threadId }: InformedMail, { satisfaction, ledger }: Records): boolean {
  if (satisfaction.read(mailId) !== null) return true;
  // It was written without the question, before the desk asked, or while another of its thread did.
  if (ledger.readForMail(mailId) !== null) return false;
  return !satisfaction.isAskedBeside(threadId, mailId);
}

/** The links that code puts into a reply to this mail. */
export function listOwnLinks({ mailId }: { readonly mailId: MailId }, records: Records): readonly string[] {
  const link = linkToAnswer(records, mailId);
  return link === null ? [] : [link];
}

/** Written down before there is a draft, so that no link is out that the desk does not know of. */
export async function noteQuestion(
  { mailId, threadId }: DecidedMail,
  { text, language }: Reply,
  { records, clock }: DeskPorts,
): Promise<void> {
  const isAsked = listOwnLinks({ mailId }, records).some((link) => text.includes(link));
  if (!isAsked || !isServedLanguage(language)) return;
  await records.write(() => records.satisfaction.ask({ mailId, threadId, language, at: clock.now() }));
}
