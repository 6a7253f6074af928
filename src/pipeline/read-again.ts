// What the classifier saw of a mail that was handled before: its bytes read again, on the answers that the shop gave then. Writes
// nothing; called by src/runtime to learn from corrections.
import type { MailToClassify } from '../classify/mail-to-classify.ts';
import type { MailId } from '../ports/records.ts';
import { describeForClassifier } from './classify.ts';
import type { DeskPorts } from './desk-ports.ts';
import { identify } from './identify.ts';
import { rememberNothing } from './memory.ts';
import { parse } from './parse.ts';
import { answerFromRecord } from './recorded-sources.ts';
import { readRunRecord } from './run-record.ts';

/** null where the mail was never handled, or was not read as far as its wishes. Rejects where it would be handled otherwise now. */
export async function readAgain(mailId: MailId, given: DeskPorts): Promise<MailToClassify | null> {
  const { records } = given;
  const mail = records.mails.read(mailId);
  const raw = records.mails.readRaw(mailId);
  const run = records.runs.read(mailId);
  if (!mail || !raw || !run) return null;
  const { answers } = readRunRecord(run.json);
  const ports: DeskPorts = {
    ...given,
    ...answerFromRecord(answers),
    clock: { now: () => run.at },
    memory: rememberNothing(records, answers),
  };
  const { mailbox, providerRef, receivedAt } = mail;
  const received = { mailId, mailbox, providerRef, receivedAt, raw };
  const parsed = await parse.run(received, ports);
  if (parsed.kind === 'stop') return null;
  const identified = await identify.run({ ...received, ...parsed.adds }, ports);
  if (identified.kind === 'stop') return null;
  return describeForClassifier({ ...received, ...parsed.adds, ...identified.adds }, ports);
}
