// Tries what a key of the shop may do, with the least that proves it, and changes nothing. Called by `waybill doctor` and when a shop is connected.
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceCheck } from '../../src/ports/source-connector.ts';
import type { WooClient } from './client.ts';

const READ_WRITE =
  'Make a REST API key with the permission Read/Write, for a user who is a shop manager or an administrator.';

export async function checkShop(client: WooClient): Promise<readonly SourceCheck[]> {
  const newest = client.listOrders({ orderby: 'date', order: 'desc' }, 1);
  return Promise.all([
    tryOut('orders', READ_WRITE, async () => {
      const { records, broken } = await newest;
      return `${records.length} of the newest orders can be read${broken > 0 ? `, ${broken} cannot` : ''}`;
    }),
    tryOut(
      'tracking',
      'Install a shipment-tracking plugin, or let an ERP or warehouse say which parcels there are.',
      async () => {
        const { records } = await newest;
        const [order] = records;
        if (order === undefined) return 'there is no order to ask for';
        const [trackings, fulfillments] = await Promise.all([
          client.listTrackings(order.id),
          client.listFulfillments(order.id),
        ]);
        const found = [...(trackings ? ['a tracking plugin'] : []), ...(fulfillments ? ['fulfilments'] : [])];
        return found.length > 0 ? `${found.join(' and ')} answer` : 'no plugin answers; only the orders’ meta is read';
      },
    ),
    tryOut('stock', READ_WRITE, async () => {
      const { records } = await client.listProducts({}, 1);
      return `${records.length} products can be read`;
    }),
    tryOut('prices', 'Use a key of an administrator, or leave prices to the catalogue files.', async () => {
      const currency = (await client.readSettings('general')).get('woocommerce_currency');
      return `prices are in ${String(currency)}`;
    }),
    tryOut('actions', READ_WRITE, async () => {
      // There is no order 0: who may write is told so, who may not is refused before.
      await client.putOrder('0', {}).catch((error: unknown) => {
        if (!isConnectorError(error, 'not_found')) throw error;
      });
      return 'orders may be changed';
    }),
    tryOut('webhooks', READ_WRITE, async () => {
      const { records } = await client.listWebhooks(1);
      const off = records.filter(({ status }) => status !== 'active').length;
      return `${records.length} webhooks${off > 0 ? `, ${off} switched off` : ''}`;
    }),
  ]);
}

async function tryOut(what: string, remedy: string, run: () => Promise<string>): Promise<SourceCheck> {
  try {
    return { what, isFine: true, detail: await run(), remedy: null };
  } catch (error) {
    return { what, isFine: false, detail: error instanceof Error ? error.message : String(error), remedy };
  }
}
