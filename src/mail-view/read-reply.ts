// What was found out of a mail, made again from what was recorded with its run, and its draft as it lies in the mailbox now. Called where a mail
// is shown, and where several are listed to be approved at once.
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import type { DecidedMail } from '../pipeline/progress.ts';
import { reopenHandledMail } from '../pipeline/stored-mail.ts';
import { decideMail } from '../pipeline/walk.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { Mailbox } from '../ports/mailbox.ts';
import type { MailId } from '../ports/records.ts';
import type { MailView } from './mail-view.ts';
import { readDraftView } from './read-draft-view.ts';

export interface Recalled {
  readonly known: Partial<DecidedMail>;
  readonly why: string | null;
}

/** What was asked then may not be what would be asked now: then it is said that the facts are unknown. */
export async function recall(mailId: MailId, desk: DeskPorts): Promise<Recalled> {
  const handled = reopenHandledMail(mailId, desk);
  if (handled === null) return { known: {}, why: null };
  try {
    const decided = await decideMail(handled.received, handled.ports);
    return { known: decided.kind === 'through' ? decided.mail : decided.known, why: null };
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return { known: {}, why: 'The desk asks its sources for other things now than when it handled this mail.' };
  }
}

/** `mailbox` is null where it is not open now. */
export async function readDraft(
  mailId: MailId,
  mailbox: Mailbox | null,
  known: Partial<DecidedMail>,
  desk: DeskPorts,
): Promise<Pick<MailView, 'draft' | 'draftUnknown'>> {
  const entry = desk.records.ledger.readForMail(mailId);
  if (entry === null) return { draft: null, draftUnknown: null };
  if (mailbox === null) return { draft: null, draftUnknown: 'Its mailbox is not open now.' };
  try {
    const isThrough = known.decision !== undefined;
    const given = { known: isThrough ? (known as DecidedMail) : null, facts: known.facts ?? [] };
    return { draft: await readDraftView(entry, { ...desk, mailbox }, given), draftUnknown: null };
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return { draft: null, draftUnknown: 'Its mailbox does not answer now.' };
  }
}
