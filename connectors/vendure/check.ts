// Tries what a key of the shop may do, with the least that proves it, and changes nothing. A key cannot ask for its own permissions (Vendure 3.7
// refuses `me` to API keys). Called by `waybill doctor` and when a shop is connected.
import { z } from 'zod';
import { tryRight } from '../../src/calls/try-right.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { SourceCheck } from '../../src/ports/source-connector.ts';
import type { VendureClient } from './client.ts';
import { ORDER_FIELDS, RawList, SETTINGS, Settings, VendureOrder } from './schemas.ts';

const ORDERS = `query NewestOrder { orders(options: { take: 1, sort: { createdAt: DESC } }) { totalItems items { ...OrderFields } } } ${ORDER_FIELDS}`;
const CUSTOMERS = 'query OneCustomer { customers(options: { take: 1 }) { totalItems items { id } } }';
const VARIANTS = 'query OneVariant { productVariants(options: { take: 1 }) { totalItems items { id } } }';
const TRY_NOTE = `mutation TryNote {
  addNoteToOrder(input: { id: "0", isPublic: false, note: "" }) { id }
}`;

export function checkShop(client: VendureClient): Promise<readonly SourceCheck[]> {
  const tried = (what: string, permission: string, call: () => Promise<string | null>) => {
    const auth = `Give the role of the key the permission ${permission}, or enter another key: make one in Vendure's Admin API.`;
    const address = 'Check that `url` is the address of the Admin API, and that `channelToken` is one of its channels.';
    return tryRight({
      what,
      fine: 'It may.',
      call,
      remedies: { auth, bad_response: address, rejected: what === 'actions' ? auth : address },
    });
  };
  const isRead = async <T>(query: string, schema: z.ZodType<T>): Promise<null> => {
    await client.ask(query, {}, schema);
    return null;
  };
  return Promise.all([
    tried('settings', 'Authenticated (every role has it)', () =>
      isRead(`query Settings { ${SETTINGS} }`, z.object({ globalSettings: Settings })),
    ),
    tried('orders', 'ReadOrder', async () => {
      const { data } = await client.ask(ORDERS, {}, z.object({ orders: RawList }));
      const isOdd = data.orders.items.some((order) => !VendureOrder.safeParse(order).success);
      return isOdd ? 'The newest order cannot be read; such orders are left out.' : null;
    }),
    tried('customers', 'ReadCustomer', () => isRead(CUSTOMERS, z.object({ customers: RawList }))),
    tried('stock', 'ReadCatalog', () => isRead(VARIANTS, z.object({ productVariants: RawList }))),
    tried('actions', 'UpdateOrder', async () => {
      // There is no order 0: who may write is told so, who may not is refused before.
      await client.change(TRY_NOTE, {}, z.unknown()).catch((error: unknown) => {
        if (!isConnectorError(error, 'not_found')) throw error;
      });
      return null;
    }),
  ]);
}
