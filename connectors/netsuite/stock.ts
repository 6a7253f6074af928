// What is on the shelf and what open purchase orders bring, as StockSource wants it. Called by connector.ts.
import { createStockList } from '../../src/calls/stock-list.ts';
import { dayOf } from '../../src/domain/calendar.ts';
import { limits } from '../../src/domain/limits.ts';
import { StockItem } from '../../src/domain/order.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { StockSource } from '../../src/ports/order-source.ts';
import type { NetsuiteClient } from './client.ts';
import type { NetsuiteConfig } from './config.ts';
import { CurrencyRow, ItemRow, PriceRow } from './rows.ts';
import { readShelf } from './shelf.ts';
import { isAnyOf, isOneOf } from './suiteql.ts';

interface ItemPrice {
  readonly price: string;
  readonly currency: string;
}

export function createStockSource(client: NetsuiteClient, config: NetsuiteConfig, clock: Clock): StockSource {
  /** Of one item, or of all where it is null. */
  async function readItems(condition: string | null) {
    const { rows, at } = await client.read({
      of: 'items',
      query:
        'SELECT i.id, i.itemid, i.displayname FROM item i' +
        ` WHERE i.itemtype IN ('InvtPart', 'Assembly') AND i.isinactive = 'F'${condition === null ? '' : ` AND ${condition}`}` +
        ' ORDER BY i.id',
      row: ItemRow,
    });
    if (rows.length === 0) return { items: [], asOf: at };
    const ids = condition === null ? null : rows.map(({ id }) => id);
    const [shelf, prices] = await Promise.all([
      readShelf(client, ids, dayOf(clock.now(), config.timeZone)),
      readPrices(client, config, ids),
    ]);
    const items = rows.flatMap(({ id, itemid, displayname }) => {
      const { available, arrivals } = shelf(id);
      // What no location has is none to sell: a parent of variants, or an item of another kind of house.
      if (available === null) return [];
      const { price = null, currency = null } = prices.get(id) ?? {};
      const parsed = StockItem.safeParse({
        sku: itemid,
        title: (displayname ?? itemid).slice(0, limits.vendor.textCharactersMax),
        available: Math.floor(available),
        expectedOn: arrivals[0]?.on ?? null,
        price,
        currency,
      });
      return parsed.success ? [parsed.data] : [];
    });
    return { items, asOf: at };
  }
  const readAll = createStockList(clock, () => readItems(null));

  return {
    async findStock(sku) {
      const condition = isAnyOf('i.itemid', [sku]);
      if (condition === null || sku.trim() !== sku) return null;
      const { items, asOf } = await readItems(condition);
      const item = items.find((one) => one.sku === sku);
      return item === undefined ? null : { item, source: client.source, asOf };
    },
    async listStock() {
      const { items, asOf } = await readAll();
      return { items, source: client.source, asOf };
    },
  };
}

/** Of the price level that counts, for the first piece. Several prices of an item, or one of 0, are none to name; a role that may not see them has none. */
async function readPrices(
  client: NetsuiteClient,
  { priceLevelId, priceCurrency, singleCurrency }: NetsuiteConfig,
  items: readonly string[] | null,
): Promise<ReadonlyMap<string, ItemPrice>> {
  const own = items === null ? null : isOneOf('p.item', items);
  const currencyColumn = singleCurrency === undefined ? ', p.currency' : '';
  try {
    const [{ rows }, symbols] = await Promise.all([
      client.read({
        of: 'prices',
        query:
          `SELECT p.item, p.unitprice${currencyColumn} FROM pricing p` +
          ` WHERE p.pricelevel = ${priceLevelId} AND p.quantity <= 1${own === null ? '' : ` AND ${own}`}` +
          ` ORDER BY p.item, p.unitprice${currencyColumn}`,
        row: PriceRow,
      }),
      singleCurrency === undefined ? readSymbols(client) : new Map<string, string>(),
    ]);
    const priced = rows.flatMap(({ item, currency: id, unitprice }) => {
      const currency = singleCurrency ?? symbols.get(id ?? '');
      if (currency === undefined || unitprice === null || unitprice === undefined || Number(unitprice) <= 0) return [];
      return priceCurrency !== undefined && currency !== priceCurrency ? [] : [{ item, price: unitprice, currency }];
    });
    const single = [...Map.groupBy(priced, ({ item }) => item).values()].filter(({ length }) => length === 1);
    return new Map(single.flat().map(({ item, price, currency }) => [item, { price, currency }]));
  } catch (error) {
    if (isConnectorError(error, 'auth')) return new Map();
    throw error;
  }
}

async function readSymbols(client: NetsuiteClient): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.read({
    of: 'currencies',
    query: 'SELECT c.id, c.symbol FROM currency c ORDER BY c.id',
    row: CurrencyRow,
  });
  return new Map(rows.flatMap(({ id, symbol }) => (symbol === null ? [] : [[id, symbol]])));
}
