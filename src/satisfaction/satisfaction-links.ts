// The link at the end of a reply, under which its customer says whether it was helpful: the mail's id and a signature that only this desk can
// make. Nothing of the customer stands in it. Called by the pipeline, which writes it, and by the page under it. Standards: RFC 2104, RFC 5869.
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { MailId, Records } from '../ports/records.ts';

type Settings = Pick<Records, 'settings'>;

const ADDRESS_KEY = 'page.publicAddress';
const SECRET_KEY = 'satisfaction.secret';
const SECRET_BYTES = 32;
const SIGNATURE_CHARACTERS = 32;
/** Letters and digits alone: no mail program cuts a sign off its end. */
const TOKEN = /^(?<mail>[1-9]\d{0,14})-(?<signature>[0-9a-f]{32})$/;

/** Where customers reach the desk's page; null where they do not, and a reply then asks nothing. */
export const readPublicAddress = ({ settings }: Settings): string | null => settings.read(ADDRESS_KEY) || null;

/** Called when the desk starts, with the address of its page. Only https is public: a link in a mail is opened from anywhere. */
export function rememberPublicAddress(
  records: Pick<Records, 'settings' | 'write'>,
  origin: string | null,
): Promise<void> {
  const address = origin?.startsWith('https://') ? new URL(origin).origin : '';
  return records.write(() => {
    records.settings.write(ADDRESS_KEY, address);
    if (records.settings.read(SECRET_KEY) === null)
      records.settings.write(SECRET_KEY, randomBytes(SECRET_BYTES).toString('base64url'));
  });
}

/** The same for a mail each time, so that a reply that is written again reads as before. null without a public address. */
export function linkToAnswer(records: Settings, mailId: MailId): string | null {
  const address = readPublicAddress(records);
  const signature = sign(records, mailId);
  return address === null || signature === null ? null : `${address}/s/${mailId}-${signature}`;
}

/** The mail whose reply the token asks about; null where this desk did not make it. */
export function readToken(records: Settings, token: string): MailId | null {
  const { mail = '', signature = '' } = TOKEN.exec(token)?.groups ?? {};
  const mailId = Number(mail);
  const own = mail === '' ? null : sign(records, mailId);
  return own !== null && timingSafeEqual(Buffer.from(own), Buffer.from(signature)) ? mailId : null;
}

/** 128 bits of it: nobody guesses one. */
function sign({ settings }: Settings, mailId: MailId): string | null {
  const secret = settings.read(SECRET_KEY);
  if (secret === null) return null;
  const key = Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64url'), '', 'waybill satisfaction link', 32));
  return createHmac('sha256', key).update(`${mailId}`).digest('hex').slice(0, SIGNATURE_CHARACTERS);
}
