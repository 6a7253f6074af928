// Whether marketing may go to an address now. Asked when a notice is composed, and again in the write that begins its sending.
import type { Records } from '../ports/records.ts';
import { readPublicAddress } from './signed-links.ts';

/** Consent was given and not taken back, the address refuses no mail that it could do without, and the link that ends marketing can be written. */
export const mayReceiveMarketing = (
  records: Pick<Records, 'consents' | 'privacy' | 'settings'>,
  address: string,
): boolean =>
  records.consents.has(address) &&
  !records.privacy.isSuppressed(address) &&
  !records.privacy.refusesNotices(address) &&
  readPublicAddress(records) !== null;
