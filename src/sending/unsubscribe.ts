// The link by which a shopper ends optional notices, and marketing in notices: the notice's token and a signature that only this desk can make. Whoever has it may
// end them for that notice's own recipient and for nobody else. By https, and by a mail that has it as its subject. Called by src/notices, which writes both and
// reads such mails, by the page under the link and by the pipeline. Standards: RFC 2369, RFC 6068, RFC 8058.
import { domainToASCII } from 'node:url';
import type { Language } from '../domain/language.ts';
import { isOptionalNotice } from '../domain/notice.ts';
import type { Clock } from '../ports/clock.ts';
import type { Records } from '../ports/records.ts';
import { isSignedLink, readPublicAddress, signLink } from './signed-links.ts';

type Kept = Pick<Records, 'consents' | 'ledger' | 'notices' | 'privacy' | 'settings'>;

const PURPOSE = 'unsubscribe link';
const MAIL_PURPOSE = 'unsubscribe mail';
/** As our own line writes it, which a mail program takes over; some put a word for an answer before it. */
const SUBJECT = /^\s{0,5}(?:re:\s{0,5})?unsubscribe\s{1,5}(?<link>[0-9a-f]{32}-[0-9a-f]{32})\s{0,5}$/i;
const LINK = /^(?<token>[0-9a-f]{32})-(?<signature>[0-9a-f]{32})$/;
/** Of the address, before the link's own part. */
export const UNSUBSCRIBE_PATH = '/u/';

/** The same for a notice each time. null without a public address. */
export function linkToUnsubscribe(records: Pick<Records, 'settings'>, token: string): string | null {
  const address = readPublicAddress(records);
  const signature = signLink(records, PURPOSE, token);
  return address === null || signature === null ? null : `${address}${UNSUBSCRIBE_PATH}${token}-${signature}`;
}

/** A mail to this address of the desk's says the same; null before the desk was ever started. */
export function mailToUnsubscribe(records: Pick<Records, 'settings'>, token: string, mailbox: string): string | null {
  const signature = signLink(records, MAIL_PURPOSE, token);
  const [local = '', domain = ''] = splitAddress(mailbox);
  return signature === null
    ? null
    : `mailto:${encodeURIComponent(local)}@${domain}?subject=unsubscribe%20${token}-${signature}`;
}

const splitAddress = (address: string): readonly [string, string] => {
  const at = address.lastIndexOf('@');
  return [address.slice(0, at), domainToASCII(address.slice(at + 1))];
};

/** Whether it has the form of one. Whether this desk made it is for `isUnsubscribeMail` to say. */
export const looksLikeUnsubscribe = (subject: string): boolean => SUBJECT.test(subject);

/** A mail with this subject comes from one of this desk's own notices, whoever sends it. */
export function isUnsubscribeMail(records: Pick<Records, 'settings'>, subject: string): boolean {
  const { token, signature } = readLink(SUBJECT.exec(subject)?.groups?.['link'] ?? '');
  return token !== '' && isSignedLink(records, MAIL_PURPOSE, token, signature);
}

const readLink = (link: string): { readonly token: string; readonly signature: string } => {
  const { token = '', signature = '' } = LINK.exec(link.toLowerCase())?.groups ?? {};
  return { token, signature };
};

export interface NoticeReader {
  /** Lower-cased. */
  readonly recipient: string;
  readonly language: Language;
  /** What a click ends: an optional notice's own kind, marketing where the notice carried it, or both. */
  readonly ends: { readonly notices: boolean; readonly marketing: boolean };
  /** All of that has ended. */
  readonly isRefused: boolean;
}

/** Changes nothing: mail scanners open every link. null where this desk did not make it, or knows that notice no more. */
export function findNoticeReader(records: Kept, link: string): NoticeReader | null {
  const { token = '', signature = '' } = LINK.exec(link)?.groups ?? {};
  return token !== '' && isSignedLink(records, PURPOSE, token, signature) ? readerOf(records, token) : null;
}

function readerOf(records: Kept, token: string): NoticeReader | null {
  const entry = records.ledger.readByToken(token);
  const notice = entry?.noticeId == null ? null : records.notices.read(entry.noticeId);
  if (notice === null || notice.recipient === '') return null;
  const { recipient, language, kinds, hasMarketing: marketing } = notice;
  const ends = { notices: isOptionalNotice(kinds), marketing };
  if (!ends.notices && !ends.marketing) return null;
  const goesOn =
    (ends.notices && !records.privacy.refusesNotices(recipient)) || (marketing && records.consents.has(recipient));
  return { recipient, language, ends, isRefused: !goesOn };
}

/** `wanted` false: no optional notice goes there any more, and no marketing from a notice that carried some. true takes back what was said of optional
 * notices, and never gives consent to marketing again. As often as it is said, the last word stands. */
export function chooseNotices(
  { records, clock }: { readonly records: Kept & Pick<Records, 'write'>; readonly clock: Clock },
  link: string,
  wanted: boolean,
): Promise<NoticeReader | null> {
  return records.write(() => {
    const reader = findNoticeReader(records, link);
    if (reader === null) return null;
    const said = { address: reader.recipient, at: clock.now(), by: 'link' };
    if (wanted && reader.ends.notices) records.privacy.takeNotices(said);
    if (!wanted && reader.ends.notices) records.privacy.refuseNotices(said);
    if (!wanted && reader.ends.marketing) records.consents.withdraw(said);
    return findNoticeReader(records, link);
  });
}

/** Ends them as the link does. Inside a write. False where no notice is known by it, or they had ended before. */
export function refuseByMail(
  { records, clock }: { readonly records: Kept; readonly clock: Clock },
  subject: string,
): boolean {
  if (!isUnsubscribeMail(records, subject)) return false;
  const reader = readerOf(records, readLink(SUBJECT.exec(subject)?.groups?.['link'] ?? '').token);
  if (reader === null || reader.isRefused) return false;
  const said = { address: reader.recipient, at: clock.now(), by: 'mail' };
  if (reader.ends.notices) records.privacy.refuseNotices(said);
  if (reader.ends.marketing) records.consents.withdraw(said);
  return true;
}
