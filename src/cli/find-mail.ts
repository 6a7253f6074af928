import type { ReceivedMail, Records } from '../ports/records.ts';
import { UsageError } from './usage-error.ts';

/** The stored mail that a person means by an id, a Message-ID or a file name. */
export function findMail(records: Records, reference: string): ReceivedMail {
  const mail = records.mails.find(reference);
  if (!mail)
    throw new UsageError(`There is no mail '${reference}' in this desk. Give its id, its Message-ID or its file name.`);
  return mail;
}
