// Tries what a token of the store may do, with the least that proves it, and changes nothing. Called by `waybill doctor` and when a store is connected.
import { tryRight } from '../../src/calls/try-right.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceCheck } from '../../src/ports/source-connector.ts';
import type { BigClient } from './client.ts';

export function checkStore(client: BigClient, hasClientSecret: boolean): Promise<readonly SourceCheck[]> {
  const tried = (what: string, fine: string, scope: string, call: () => Promise<string | null>) => {
    const remedy = `Give the API account the scope ${scope}, and connect the store again with its new token.`;
    return tryRight({ what, fine, call, remedies: { auth: remedy, not_found: 'Check the store hash.' } });
  };
  return Promise.all([
    tried('orders', 'Orders can be read.', '"Orders: read-only"', async () => {
      const { broken } = await client.listOrders({ sort: 'date_created:desc' }, 1);
      return broken === 0 ? null : `${broken} of the newest orders cannot be read; such orders are left out.`;
    }),
    tried(
      'stock',
      'Products and inventory can be read.',
      '"Products: read-only" and "Store Inventory: read-only"',
      async () => {
        await Promise.all([
          client.listVariants({ sku: 'waybill-asks' }),
          client.listInventory({ 'sku:in': 'waybill-asks' }),
        ]);
        return null;
      },
    ),
    tried('actions', 'Orders may be changed.', '"Orders: modify"', async () => {
      // There is no order 0: who may write is told so, who may not is refused before.
      await client.putOrder('0', {}).catch((error: unknown) => {
        if (!isConnectorError(error, 'not_found', 'rejected')) throw error;
      });
      return null;
    }),
    tried('webhooks', 'Webhooks can be registered and proven.', '"Information & settings: read-only"', async () => {
      await client.listHooks();
      return hasClientSecret
        ? null
        : 'Without the client secret of the app no webhook can be proven; changes are found by asking.';
    }),
  ]);
}
