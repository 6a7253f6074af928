// What a shop says of its buyer's consent to marketing, taken over where marketing is on: its answer about the order carries it, so nothing more is asked.
// Called where an order is looked at and where it is told of.
import { isMaskedAddress } from '../domain/masked-address.ts';
import type { Order } from '../domain/order.ts';
import { recipientOf } from './judge-turn.ts';
import type { NoticePorts } from './notice-ports.ts';

/** Inside a write. The last word stands, by the times at which things were said: nothing that is older than a withdrawal revives a consent, and an older
 * withdrawal of the shop's ends none that was given since. */
export function noteShopConsent({ records, settings, clock }: NoticePorts, order: Pick<Order, 'customer'>): void {
  const { emailMarketing } = order.customer;
  const address = recipientOf(order);
  if (emailMarketing === undefined || address === null) return;
  if (settings.notices.marketing === null || isMaskedAddress(address)) return;
  const { state, source, wording } = emailMarketing;
  const at = new Date(emailMarketing.at).toISOString();
  if (at > clock.now()) return;
  if (state === 'agreed') records.consents.record({ address, givenAt: at, source, wording, by: source }, clock.now());
  else if ((records.consents.read(address)?.givenAt ?? '') < at) records.consents.withdraw({ address, at, by: source });
}
