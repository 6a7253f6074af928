// The link by which a shopper ends optional notices, and marketing in notices: the notice's token and a signature that only this desk can make. Whoever has it may end them for
// that notice's own recipient and for nobody else. Called by src/notices, which writes it, and by the page under it. Standards: RFC 8058.
import type { Language } from '../domain/language.ts';
import { isOptionalNotice } from '../domain/notice.ts';
import type { Clock } from '../ports/clock.ts';
import type { Records } from '../ports/records.ts';
import { isSignedLink, readPublicAddress, signLink } from './signed-links.ts';

type Kept = Pick<Records, 'consents' | 'ledger' | 'notices' | 'privacy' | 'settings'>;

const PURPOSE = 'unsubscribe link';
const LINK = /^(?<token>[0-9a-f]{32})-(?<signature>[0-9a-f]{32})$/;
/** Of the address, before the link's own part. */
export const UNSUBSCRIBE_PATH = '/u/';

/** The same for a notice each time. null without a public address. */
export function linkToUnsubscribe(records: Pick<Records, 'settings'>, token: string): string | null {
  const address = readPublicAddress(records);
  const signature = signLink(records, PURPOSE, token);
  return address === null || signature === null ? null : `${address}${UNSUBSCRIBE_PATH}${token}-${signature}`;
}

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
  if (token === '' || !isSignedLink(records, PURPOSE, token, signature)) return null;
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
