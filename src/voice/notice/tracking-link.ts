// The one link of a notice, built here and nowhere else: the merchant's own page, or the carrier's from our list. No address that a shop or a
// carrier hands in is ever used.
import { carrierFromName, trackingPage } from '../../domain/identifiers/carriers.ts';
import type { ParcelFacts } from '../../domain/order-facts.ts';
import { singleLine } from '../single-line.ts';

const NUMBER_CHARACTERS_MAX = 60;
/** What encodeURIComponent leaves, and a mail program takes for the end of a link. */
const LEFT_OPEN = /[!'()*]/g;

/** null where there is no number, or no page that takes one. `merchantPage` holds `{number}`. */
export function trackingLink(
  { carrierName, trackingNumber }: Pick<ParcelFacts, 'carrierName' | 'trackingNumber'>,
  merchantPage: string | null,
): string | null {
  const number = trackingNumber === null ? '' : singleLine(trackingNumber);
  if (number === '' || number.length > NUMBER_CHARACTERS_MAX) return null;
  if (merchantPage !== null) return merchantPage.replaceAll('{number}', () => encode(number));
  const carrier = carrierName === null ? null : carrierFromName(carrierName);
  return carrier === null ? null : trackingPage(carrier, number);
}

const encode = (number: string): string =>
  encodeURIComponent(number).replace(LEFT_OPEN, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
