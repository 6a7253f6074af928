// Orders and stock of a system with a JSON API of its own, by pointers that an admin writes. README.md has an example.

import { translateStock } from '../../src/calls/mapped-order.ts';
import { createStockList, stockOfList } from '../../src/calls/stock-list.ts';
import { tryRight } from '../../src/calls/try-right.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { StockSource } from '../../src/ports/order-source.ts';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { type HttpJsonClient, openHttpJsonClient } from './client.ts';
import { HttpJsonConfig } from './config.ts';
import { createOrderSource } from './orders.ts';
import { toRow } from './translate.ts';

const SOURCE = 'http-json:stock';

function openHttpJson(given: Parameters<typeof HttpJsonConfig.parse>[0], access: SourceAccess): OpenedSource {
  const config = HttpJsonConfig.parse(given);
  const client = openHttpJsonClient(config, access);
  const orders = createOrderSource(client, config, access.clock);
  const stock = createStockSource(client, config, access.clock);
  const remedies = {
    auth: 'Give the token that the API asks for, and set `auth` to how it is shown.',
    rejected: 'Mend the path and the query in the settings.',
    bad_response: 'Mend the pointers in the settings.',
    unavailable: 'Check baseUrl and the network.',
  };
  return {
    orders,
    ...(stock === null ? {} : { stock }),
    check: async () => [
      await tryRight({
        what: 'orders',
        fine: 'The API answers questions for orders.',
        remedies,
        async call() {
          await orders.findOrders({ by: 'number', number: 'WAYBILL0' });
          return null;
        },
      }),
      ...(stock === null
        ? []
        : [
            await tryRight({
              what: 'stock',
              fine: 'The API lists its goods.',
              remedies,
              async call() {
                const { items } = await stock.listStock();
                return items.length === 0 ? 'It lists none.' : null;
              },
            }),
          ]),
    ],
  };
}

function createStockSource(client: HttpJsonClient, config: HttpJsonConfig, clock: Clock): StockSource | null {
  const mapped = config.stock;
  if (mapped === undefined) return null;
  const list = createStockList(clock, async () => {
    const asOf = clock.now();
    const { items } = await client.list(mapped.ask, {});
    const read = items.map((item) => {
      const translated = translateStock(toRow(item, mapped.columns, config), config);
      if (!translated.ok) throw client.badValue('stock', translated.error.column);
      return translated.value;
    });
    return { items: read, asOf };
  });
  return stockOfList(SOURCE, list);
}

export const connector: SourceConnector<typeof HttpJsonConfig> = {
  name: 'http-json',
  kind: 'shop',
  ports: ['orders', 'stock'],
  config: HttpJsonConfig,
  secrets: { token: { label: 'Token, key or password of the API', isOptional: true } },
  open: openHttpJson,
};
