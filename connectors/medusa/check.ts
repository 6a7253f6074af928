// Tries what a key of the shop may do, with the least that proves it, and changes nothing. Called by `waybill doctor` and when a shop is connected.
import { tryRight } from '../../src/calls/try-right.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceCheck } from '../../src/ports/source-connector.ts';
import type { MedusaClient } from './client.ts';

const KEY =
  "Make a secret API key in Medusa's Settings, Secret API Keys, of a user who may do this, and connect the shop again.";
const ADDRESS = 'Check that `url` is the address of the Medusa server, without /admin.';

export function checkShop(client: MedusaClient): Promise<readonly SourceCheck[]> {
  const tried = (what: string, fine: string, call: () => Promise<unknown>) =>
    tryRight({
      what,
      fine,
      call: async () => {
        await call();
        return null;
      },
      remedies: { auth: KEY, not_found: ADDRESS, bad_response: ADDRESS, rejected: ADDRESS },
    });
  return Promise.all([
    tried('orders', 'Orders can be read.', () => client.listOrderKeys('-created_at', 0, 1)),
    tried('returns', 'Returns can be read.', () => client.listReturns([NO_ORDER])),
    tried('stock', 'Inventory items can be read.', () => client.listInventory({ limit: 1 })),
    tried('actions', 'Orders may be changed.', async () => {
      // There is no such order: who may write is told so, who may not is refused before.
      await client.updateOrder(NO_ORDER, {}).catch((error: unknown) => {
        if (!isConnectorError(error, 'not_found')) throw error;
      });
    }),
  ]);
}

const NO_ORDER = 'order_0';
