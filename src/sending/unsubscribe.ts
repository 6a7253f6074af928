// The link by which a shopper ends optional notices: the notice's token and a signature that only this desk can make. Whoever has it may end them for
// that notice's own recipient and for nobody else. Called by src/notices, which writes it, and by the page under it. Standards: RFC 8058.
import type { Language } from '../domain/language.ts';
import type { Clock } from '../ports/clock.ts';
import type { Records } from '../ports/records.ts';
import { isSignedLink, readPublicAddress, signLink } from './signed-links.ts';

type Kept = Pick<Records, 'ledger' | 'notices' | 'privacy' | 'settings'>;

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
  readonly isRefused: boolean;
}

/** Changes nothing: mail scanners open every link. null where this desk did not make it, or knows that notice no more. */
export function findNoticeReader(records: Kept, link: string): NoticeReader | null {
  const { token = '', signature = '' } = LINK.exec(link)?.groups ?? {};
  if (token === '' || !isSignedLink(records, PURPOSE, token, signature)) return null;
  const entry = records.ledger.readByToken(token);
  const notice = entry?.noticeId == null ? null : records.notices.read(entry.noticeId);
  if (notice === null) return null;
  const { recipient, language } = notice;
  return { recipient, language, isRefused: records.privacy.refusesNotices(recipient) };
}

/** `wanted` false: no optional notice goes there any more; true takes that back. As often as it is said, the last word stands. */
export function chooseNotices(
  { records, clock }: { readonly records: Kept & Pick<Records, 'write'>; readonly clock: Clock },
  link: string,
  wanted: boolean,
): Promise<NoticeReader | null> {
  return records.write(() => {
    const reader = findNoticeReader(records, link);
    if (reader === null) return null;
    const said = { address: reader.recipient, at: clock.now(), by: 'link' };
    if (wanted) records.privacy.takeNotices(said);
    else records.privacy.refuseNotices(said);
    return { ...reader, isRefused: !wanted };
  });
}
