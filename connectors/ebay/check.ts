// Tries what the app may see of a seller's orders, with one list, and changes nothing. Called by `waybill doctor` and when a seller is connected.
import { tryRight } from '../../src/calls/try-right.ts';
import { limits } from '../../src/domain/limits.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { SourceCheck } from '../../src/ports/source-connector.ts';
import { type EbayClient, SCOPE } from './client.ts';
import type { EbayListed } from './schemas.ts';
import { emailOf } from './translate.ts';

export async function checkSeller(client: EbayClient, clock: Clock): Promise<readonly SourceCheck[]> {
  let seen: readonly EbayListed[] = [];
  const orders = await tryRight({
    what: 'orders',
    fine: 'Orders can be read.',
    async call() {
      const since = new Date(Date.parse(clock.now()) - limits.ebay.addressDays * 86_400_000).toISOString();
      const listed = await client.listOrders({ by: 'creationdate', since }, 0);
      seen = listed.orders;
      return listed.broken === 0
        ? null
        : `${listed.broken} of the newest orders cannot be read; such orders are left out.`;
    },
    remedies: {
      auth: `Let the seller consent to the scope ${SCOPE} again and enter the new refresh token; the old one ends when eBay said, or when the seller takes it back. The client id and secret are those of the same environment’s keyset.`,
      rate_limited: 'The calls that eBay grants the app in a day are spent: try again tomorrow, or ask for more.',
    },
  });
  return [orders, ...listBuyers(seen)];
}

function listBuyers(seen: readonly EbayListed[]): readonly SourceCheck[] {
  if (seen.length === 0) return [];
  const isFine = seen.some((order) => emailOf(order) !== '');
  return [
    {
      what: 'buyers',
      isFine,
      detail: isFine
        ? 'Whose orders they are can be seen.'
        : `None of ${seen.length} orders of the last ${limits.ebay.addressDays} days shows whose it is: no buyer can be told from a stranger.`,
      remedy: isFine ? null : 'Ask eBay’s developer support why buyers’ addresses are not shown to this app.',
    },
  ];
}
