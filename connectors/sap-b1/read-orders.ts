// Gathers what belongs to some orders: the documents that follow from them, their customers, the names of carriers, and the shelf for what waits. Called by
// orders.ts.
import type { ShelfItem } from '../../src/calls/wait-for-stock.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import { brokenOrder, type EntityRead, type SapB1Client } from './client.ts';
import type { SapB1Config } from './config.ts';
import { anyEntry, anyText } from './filters.ts';
import { readSteps, type Step } from './read-steps.ts';
import { CustomerRow, fieldsOf, ItemRow, type OrderRow, ShippingTypeRow } from './rows.ts';
import { itemFields, readArrivals, shelfOf } from './shelf.ts';
import { traceSteps } from './trace-steps.ts';

export interface OrderRecords {
  /** By `lineKey` of the order's line. */
  readonly steps: ReadonlyMap<string, readonly Step[]>;
  readonly customers: ReadonlyMap<string, CustomerRow>;
  /** Names of shipping types. */
  readonly carriers: ReadonlyMap<number, string>;
  /** Of items that are kept in stock. */
  readonly shelf: ReadonlyMap<string, ShelfItem>;
}

/** Values in one filter: it stands in an address, which may be only so long. */
const VALUES_AT_ONCE = 50;

export async function readRecords(
  client: SapB1Client,
  config: SapB1Config,
  orders: readonly OrderRow[],
  today: string,
): Promise<OrderRecords> {
  const codes = orders.flatMap(({ DocumentLines }) => DocumentLines.flatMap(({ ItemCode }) => ItemCode ?? []));
  const [steps, customers, shelf] = await Promise.all([
    readSteps(
      client,
      orders.map(({ DocEntry }) => DocEntry),
    ),
    readByText(
      client,
      orders.map(({ CardCode }) => CardCode),
      'CardCode',
      {
        entitySet: 'BusinessPartners',
        fields: fieldsOf(CustomerRow),
        row: CustomerRow,
        hasLists: true,
      },
    ),
    readShelf(client, config, [...new Set(codes)], today),
  ]);
  const heads = [...orders, ...steps.map(({ head }) => head)];
  const carriers = await readCarriers(
    client,
    heads.flatMap(({ TransportationCode: code }) => (code !== null && code > 0 ? [code] : [])),
  );
  return {
    steps: traceSteps(steps),
    customers: new Map(customers.map((row) => [row.CardCode, row])),
    carriers,
    shelf,
  };
}

async function readByText<Row>(
  client: SapB1Client,
  values: readonly string[],
  field: string,
  read: Omit<EntityRead<Row>, 'filter'>,
): Promise<readonly Row[]> {
  const known = [...new Set(values)];
  const rows: Row[] = [];
  for (let at = 0; at < known.length; at += VALUES_AT_ONCE) {
    const filter = anyText(field, known.slice(at, at + VALUES_AT_ONCE));
    if (filter === null) continue;
    const answer = await client.list({ ...read, filter });
    if (answer.isCut) throw brokenOrder(`these orders have more ${read.entitySet} than can be read.`);
    rows.push(...answer.rows);
  }
  return rows;
}

async function readShelf(client: SapB1Client, config: SapB1Config, codes: readonly string[], today: string) {
  const read = { entitySet: 'Items', fields: itemFields(config), row: ItemRow };
  const stocked = (await readByText(client, codes, 'ItemCode', read)).filter(({ InventoryItem }) => InventoryItem);
  const names = stocked.map(({ ItemCode }) => ItemCode);
  const arrivals = names.length === 0 ? new Map() : await readArrivals(client, names, today, config);
  return new Map(stocked.map((item) => [item.ItemCode, shelfOf(item, arrivals, config)]));
}

/** Without the right to see them no carrier is named. */
async function readCarriers(client: SapB1Client, codes: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const filter = anyEntry('Code', codes);
  if (filter === null) return new Map();
  try {
    const read = { entitySet: 'ShippingTypes', fields: fieldsOf(ShippingTypeRow), row: ShippingTypeRow };
    const { rows } = await client.list({ ...read, filter });
    return new Map(rows.flatMap(({ Code, Name }) => (Name === null ? [] : [[Code, Name] as const])));
  } catch (error) {
    if (isConnectorError(error, 'auth', 'not_found')) return new Map();
    throw error;
  }
}
