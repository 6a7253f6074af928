// Tries what a key of the shop may do, with the least that proves it, and changes nothing. Called by `waybill doctor` and when a shop is connected.
import { tryRight } from '../../src/calls/try-right.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceCheck } from '../../src/ports/source-connector.ts';
import type { WooClient } from './client.ts';

const READ_WRITE =
  'Make a REST API key with the permission Read/Write, for a user who is a shop manager or an administrator, and connect the shop again.';
const ADDRESS = 'Check the address of the shop, and that its permalinks are not plain.';

export function checkShop(client: WooClient): Promise<readonly SourceCheck[]> {
  const newest = () => client.listOrders({ orderby: 'date', order: 'desc' }, 1);
  const tried = (what: string, fine: string, call: () => Promise<string | null>, auth = READ_WRITE) =>
    tryRight({ what, fine, call, remedies: { auth, not_found: ADDRESS, bad_response: ADDRESS, rejected: ADDRESS } });
  return Promise.all([
    tried('orders', 'The newest orders can be read.', async () => {
      const { broken } = await newest();
      return broken === 0 ? null : `${broken} of the newest orders cannot be read; such orders are left out.`;
    }),
    tried('tracking', 'Where the shop has parcels, they can be read.', async () => {
      const [order] = (await newest()).records;
      if (order !== undefined) await Promise.all([client.listTrackings(order.id), client.listFulfillments(order.id)]);
      return null;
    }),
    tried('stock', 'Products can be read.', async () => {
      await client.listProducts({}, 1);
      return null;
    }),
    tried(
      'prices',
      'The settings that say how prices are shown can be read.',
      async () => {
        await client.readSettings('general');
        return null;
      },
      'Without the settings no price is told: use a key of an administrator where prices matter.',
    ),
    tried('actions', 'Orders may be changed.', async () => {
      // There is no order 0: who may write is told so, who may not is refused before.
      await client.putOrder('0', {}).catch((error: unknown) => {
        if (!isConnectorError(error, 'not_found')) throw error;
      });
      return null;
    }),
    tried('webhooks', 'Webhooks can be registered.', async () => {
      await client.listWebhooks(1);
      return null;
    }),
  ]);
}
