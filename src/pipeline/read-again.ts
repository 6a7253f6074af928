// What the classifier saw of a mail that was handled before: its bytes read again, on the answers that the shop gave then. Writes
// nothing; called by src/runtime to learn from corrections.
import type { MailToClassify } from '../classify/mail-to-classify.ts';
import type { MailId } from '../ports/records.ts';
import { describeForClassifier } from './classify.ts';
import type { DeskPorts } from './desk-ports.ts';
import { identify } from './identify.ts';
import { parse } from './parse.ts';
import { reopenHandledMail } from './stored-mail.ts';

/** null where the mail was never handled, or was not read as far as its wishes. Rejects where it would be handled otherwise now. */
export async function readAgain(mailId: MailId, given: DeskPorts): Promise<MailToClassify | null> {
  const handled = reopenHandledMail(mailId, given);
  if (handled === null) return null;
  const { received, ports } = handled;
  const parsed = await parse.run(received, ports);
  if (parsed.kind === 'stop') return null;
  const identified = await identify.run({ ...received, ...parsed.adds }, ports);
  if (identified.kind === 'stop') return null;
  return describeForClassifier({ ...received, ...parsed.adds, ...identified.adds }, ports);
}
