// The link at the end of a reply, under which its customer says whether it was helpful: the mail's id and a signature that only this desk can
// make. Nothing of the customer stands in it. Called by the pipeline, which writes it, and by the page under it.
import type { MailId, Records } from '../ports/records.ts';
import { isSignedLink, readPublicAddress, signLink } from '../sending/signed-links.ts';

type Settings = Pick<Records, 'settings'>;

const PURPOSE = 'satisfaction link';
/** Letters and digits alone: no mail program cuts a sign off its end. */
const TOKEN = /^(?<mail>[1-9]\d{0,14})-(?<signature>[0-9a-f]{32})$/;

/** The same for a mail each time, so that a reply that is written again reads as before. null without a public address. */
export function linkToAnswer(records: Settings, mailId: MailId): string | null {
  const address = readPublicAddress(records);
  const signature = signLink(records, PURPOSE, `${mailId}`);
  return address === null || signature === null ? null : `${address}/s/${mailId}-${signature}`;
}

/** The mail whose reply the token asks about; null where this desk did not make it. */
export function readToken(records: Settings, token: string): MailId | null {
  const { mail = '', signature = '' } = TOKEN.exec(token)?.groups ?? {};
  return mail !== '' && isSignedLink(records, PURPOSE, mail, signature) ? Number(mail) : null;
}
