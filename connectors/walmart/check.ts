// Tries what the keys may see of a seller's orders and returns, with one list of each, and changes nothing. Called by `waybill doctor` and when a
// seller is connected.
import { tryRight } from '../../src/calls/try-right.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { SourceCheck } from '../../src/ports/source-connector.ts';
import type { WalmartClient } from './client.ts';

const DAYS = 30;
/** No order has such a number; nothing found is an answer. */
const NOBODYS = '1000000000000';

const scope = (name: string) =>
  `In the Developer Portal give the key (or the app) the scope "${name}" (view only), or enter the client id and secret again: a new secret ends the old one.`;
const BAD = 'Look at these orders in Seller Center.';

export function checkSeller(client: WalmartClient, clock: Clock): Promise<readonly SourceCheck[]> {
  return Promise.all([
    tryRight({
      what: 'orders',
      fine: 'Orders can be read.',
      async call() {
        const since = new Date(Date.parse(clock.now()) - DAYS * 86_400_000).toISOString();
        const { broken } = await client.listNew(`${since.slice(0, 19)}Z`);
        return broken === 0 ? null : `${broken} of the newest orders cannot be read; such orders are left out.`;
      },
      remedies: { auth: scope('Orders'), bad_response: BAD },
    }),
    tryRight({
      what: 'returns',
      fine: 'Returns can be read.',
      async call() {
        await client.listReturns(NOBODYS, false);
        return null;
      },
      remedies: { auth: scope('Returns'), bad_response: BAD },
    }),
  ]);
}
