// Orders and parcels of a ShipStation account. README.md says how an admin connects it, and why by the V1 API.
import { z } from 'zod';
import { tryRight } from '../../src/calls/try-right.ts';
import type { OpenedSource, SourceAccess, SourceCheck, SourceConnector } from '../../src/ports/source-connector.ts';
import { openShipClient, type ShipClient } from './client.ts';
import { createOrderSource } from './find-orders.ts';

const ShipConfig = z.strictObject({
  /** ISO 4217: that of all orders which this connection reads. */
  currency: z.string().regex(/^[A-Z]{3}$/, 'a currency such as USD'),
  /** ShipStation's number of one store; left out, all are read. */
  storeId: z.coerce.number().int().positive().optional(),
});

const ADDRESS = 'https://ssapi.shipstation.com';

/** `address` is for tests. */
function openShipStation(config: z.input<typeof ShipConfig>, access: SourceAccess, address: string = ADDRESS) {
  const { currency, storeId } = ShipConfig.parse(config);
  const client = openShipClient({ baseUrl: address, storeId }, access);
  const source = storeId === undefined ? 'shipstation' : `shipstation:${storeId}`;
  return {
    orders: createOrderSource(client, { source, currency, storeId, now: () => access.clock.now() }),
    check: () => checkAccount(client, storeId),
  } satisfies OpenedSource;
}

const remedies = {
  auth: 'Enter the API key and secret of the V1 API again, and see that the plan includes it.',
  bad_response: 'Look at these orders in ShipStation.',
};

function checkAccount(client: ShipClient, storeId: number | undefined): Promise<readonly SourceCheck[]> {
  return Promise.all([
    tryRight({
      what: 'orders',
      fine: 'Orders can be read.',
      remedies,
      async call() {
        const { records, broken } = await client.listOrders({ sortBy: 'OrderDate', sortDir: 'DESC', pageSize: 10 }, 1);
        if (broken > 0) return `${broken} of the newest orders cannot be read; such orders are left out.`;
        return storeId !== undefined && records.length === 0
          ? `Store ${storeId} has no orders; see that it is one.`
          : null;
      },
    }),
    tryRight({
      what: 'shipments',
      fine: 'Labels and fulfillments can be read.',
      remedies,
      async call() {
        const nothing = { trackingNumber: 'WAYBILLASKS' };
        await Promise.all([client.listLabels(nothing), client.listFulfillments(nothing)]);
        return null;
      },
    }),
  ]);
}

export const connector = {
  name: 'shipstation',
  kind: 'warehouse',
  ports: ['orders'],
  config: ShipConfig,
  secrets: {
    apiKey: { label: 'API key (V1, Settings, Account, API Settings)' },
    apiSecret: { label: 'API secret (V1)' },
  },
  open: openShipStation,
} as const satisfies SourceConnector<typeof ShipConfig>;
