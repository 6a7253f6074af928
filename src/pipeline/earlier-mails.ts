// How earlier mails of a thread were understood, from their runs, and whether our reply to them went out, from the ledger.
// Called by the memory of the live pipeline; a replay takes what was recorded instead.
import type { EarlierMail } from '../classify/thread/thread-sense.ts';
import { limits } from '../domain/limits.ts';
import type { MailId, Records } from '../ports/records.ts';
import { readRunRecord } from './run-record.ts';

/** Of these mails those whose sender was proven, oldest first; `parents` are the message ids that the new mail answers. */
export function readEarlierMails(
  { runs, ledger }: Records,
  mailIds: readonly MailId[],
  parents: readonly string[],
): readonly EarlierMail[] {
  return mailIds.slice(-limits.identify.earlierMailsMax).flatMap((mailId) => {
    const run = runs.read(mailId);
    const understood = run ? readRunRecord(run.json).understood : null;
    if (!understood?.isVerified) return [];
    const { intents, language, orders, questions, tookBack } = understood;
    const sending = ledger.readForMail(mailId);
    // A draft that a person sent by hand: the answer names it, whatever the ledger has heard of it.
    const isNamed = sending !== null && parents.some((id) => id.startsWith(`${sending.token}@`));
    const isAnswered = sending?.state === 'sent' || isNamed;
    return [{ mailId, intents, language, orders, questions, tookBack, isAnswered }];
  });
}
