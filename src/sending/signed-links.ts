// Links of this desk's page that stand in mails: where customers reach it, and a signature that only this desk can make, each for its own purpose.
// Nothing of the customer stands in one. Called by src/satisfaction and unsubscribe.ts. Standards: RFC 2104, RFC 5869.
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Records } from '../ports/records.ts';

type Settings = Pick<Records, 'settings'>;

const ADDRESS_KEY = 'page.publicAddress';
/** Named after what it was first made for. */
const SECRET_KEY = 'satisfaction.secret';
const SECRET_BYTES = 32;
export const SIGNATURE_CHARACTERS = 32;

/** Where customers reach the desk's page; null where they do not, and no mail holds a link to it. */
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

/** 128 bits of it, in hex: nobody guesses one. The same each time. null before the desk was ever started. */
export function signLink({ settings }: Settings, purpose: string, text: string): string | null {
  const secret = settings.read(SECRET_KEY);
  if (secret === null) return null;
  const key = Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64url'), '', `waybill ${purpose}`, 32));
  return createHmac('sha256', key).update(text).digest('hex').slice(0, SIGNATURE_CHARACTERS);
}

/** `signature`: SIGNATURE_CHARACTERS in hex, lower case. */
export function isSignedLink(records: Settings, purpose: string, text: string, signature: string): boolean {
  const own = signLink(records, purpose, text);
  return own !== null && own.length === signature.length && timingSafeEqual(Buffer.from(own), Buffer.from(signature));
}
