// A mail as the store holds it: its bytes, to be handled or handled again; and its newest run, with ports that answer as the
// world did then. Called by the runner, by replay and by learning.
import type { Mailbox, MailboxAccount } from '../ports/mailbox.ts';
import type { MailId, Records } from '../ports/records.ts';
import { answerKnowledge, answerModel } from './ask-model.ts';
import type { DeskPorts } from './desk-ports.ts';
import { rememberNothing } from './memory.ts';
import type { ReceivedBytes } from './progress.ts';
import { answerDkim, answerDocuments, answerFromRecord } from './recorded-sources.ts';
import { type RunRecord, readRunRecord } from './run-record.ts';

/** null where there is no such mail. */
export function readStoredMail(mailId: MailId, { mails }: Pick<Records, 'mails'>): ReceivedBytes | null {
  const mail = mails.read(mailId);
  const raw = mails.readRaw(mailId);
  if (!mail || !raw) return null;
  return { mailId, mailbox: mail.mailbox, providerRef: mail.providerRef, receivedAt: mail.receivedAt, raw };
}

export interface HandledMail {
  readonly received: ReceivedBytes;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly stored: RunRecord;
  /** They answer as the shop, DNS and the memory did then, and keep nothing. */
  readonly ports: DeskPorts;
}

/** null where the mail was never handled. */
export function reopenHandledMail(mailId: MailId, given: DeskPorts): HandledMail | null {
  const { records } = given;
  const received = readStoredMail(mailId, records);
  const run = records.runs.read(mailId);
  if (!received || !run) return null;
  const stored = readRunRecord(run.json);
  const { at } = run;
  const { account } = stored.answers;
  const ports = {
    ...given,
    ...answerFromRecord(stored.answers),
    clock: { now: () => at },
    memory: rememberNothing(records, stored.answers),
    checkDkim: answerDkim(stored.answers),
    model: answerModel(stored.answers),
    knowledge: answerKnowledge(stored.answers),
    documents: answerDocuments(stored.answers),
    mailbox: account === undefined ? given.mailbox : asAccount(given.mailbox, account),
  };
  return { received, at, stored, ports };
}

/** On top of the mailbox, and no copy of it: a copy reads each of its properties, which may be all its mails, for each mail that is run again. */
const asAccount = (mailbox: Mailbox, account: MailboxAccount): Mailbox =>
  Object.create(mailbox, { account: { value: account, enumerable: true } }) as Mailbox;
