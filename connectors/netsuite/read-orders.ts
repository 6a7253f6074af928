// Gathers what belongs to some sales orders: their lines, what grew out of them, parcels, items, customers with their contacts, addresses, and the shelf for what
// waits; in narrow queries by ids, since one that joins customers or addresses to transactions may never end. Called by orders.ts.
import { isConnectorError } from '../../src/ports/connector-error.ts';
import { brokenOrder, type NetsuiteClient } from './client.ts';
import type { NetsuiteConfig } from './config.ts';
import { type GrownDocument, type ReadAll, readGrown } from './links.ts';
import {
  AddressRow,
  ContactRow,
  CurrencyRow,
  CustomerRow,
  GrownRow,
  ItemRow,
  LineRow,
  type LinkRow,
  type OrderRow,
  TrackingRow,
} from './rows.ts';
import { readShelf, type ShelfItem } from './shelf.ts';
import { asDay, asTime, isOneOf } from './suiteql.ts';

export interface OrderRecords {
  /** Of orders, fulfilments and returns, by the transaction. */
  readonly lines: ReadonlyMap<string, readonly LineRow[]>;
  /** By sales order. */
  readonly grown: ReadonlyMap<string, readonly GrownDocument[]>;
  /** What of `grown` the role may see, by id. */
  readonly seen: ReadonlyMap<string, GrownRow>;
  /** Between the lines of orders and of fulfilments, by the fulfilment. */
  readonly shipped: ReadonlyMap<string, readonly LinkRow[]>;
  /** By fulfilment. */
  readonly trackingNumbers: ReadonlyMap<string, readonly string[]>;
  readonly items: ReadonlyMap<string, ItemRow>;
  readonly customers: ReadonlyMap<string, CustomerRow>;
  /** Addresses of a customer's contacts, by the customer; null where the role may not see contacts. */
  readonly contacts: ReadonlyMap<string, readonly string[]> | null;
  readonly addresses: ReadonlyMap<string, AddressRow>;
  /** ISO 4217 by internal id. */
  readonly currencies: ReadonlyMap<string, string>;
  readonly shelf: (item: string) => ShelfItem;
}

const NOTHING_HELD: ShelfItem = { available: null, backordered: 0, arrivals: [] };

export async function readRecords(
  client: NetsuiteClient,
  { singleCurrency }: NetsuiteConfig,
  orders: readonly OrderRow[],
  today: string,
): Promise<OrderRecords> {
  const all: ReadAll = async (read) => {
    const { rows, isCut } = await client.read(read);
    if (isCut) throw brokenOrder(`these orders have more ${read.of} than can be read.`);
    return rows;
  };
  const ids = orders.map(({ id }) => id);
  const entities = orders.flatMap(({ entity }) => entity ?? []);
  const [grown, ownLines, customers, contacts, addresses, currencies] = await Promise.all([
    readGrown(all, ids),
    readLines(all, ids),
    readCustomers(all, entities),
    orNull(readContacts(all, entities)),
    orNull(
      readAddresses(
        all,
        orders.flatMap(({ shippingaddress }) => shippingaddress ?? []),
      ),
    ),
    singleCurrency === undefined
      ? readCurrencies(
          all,
          orders.flatMap(({ currency }) => currency ?? []),
        )
      : [],
  ]);
  const idsOf = (...types: string[]): readonly string[] =>
    grown.documents.flatMap(({ id, type }) => (types.includes(type) ? [id] : []));
  const waiting = ownLines.filter(({ backordered }) => backordered > 0).map(({ item }) => item);
  const [seen, grownLines, tracking, shelf] = await Promise.all([
    readSeen(
      all,
      grown.documents.map(({ id }) => id),
    ),
    readLines(all, idsOf('ItemShip', 'RtnAuth')),
    orNull(readTracking(all, idsOf('ItemShip'))),
    waiting.length === 0 ? () => NOTHING_HELD : readShelf(client, waiting, today),
  ]);
  const lines = [...ownLines, ...grownLines];
  const items = await readItems(
    all,
    lines.map(({ item }) => item),
  );
  return {
    lines: Map.groupBy(lines, ({ transaction }) => transaction),
    grown: Map.groupBy(grown.documents, ({ orderId }) => orderId),
    seen: new Map(seen.map((row) => [row.id, row])),
    shipped: Map.groupBy(grown.shipped, ({ nextdoc }) => nextdoc),
    trackingNumbers: listsOf(tracking ?? [], 'transaction', 'trackingnumber'),
    items: new Map(items.map((row) => [row.id, row])),
    customers: new Map(customers.map((row) => [row.id, row])),
    contacts: contacts === null ? null : listsOf(contacts, 'company', 'email'),
    addresses: new Map((addresses ?? []).map((row) => [row.nkey, row])),
    currencies: new Map(currencies.flatMap(({ id, symbol }) => (symbol === null ? [] : [[id, symbol]]))),
    shelf,
  };
}

/** What a role may not see; where that is one of the things without which an order can still be told. */
async function orNull<Row>(reading: Promise<readonly Row[]>): Promise<readonly Row[] | null> {
  try {
    return await reading;
  } catch (error) {
    if (isConnectorError(error, 'auth')) return null;
    throw error;
  }
}

function listsOf<Key extends string, Value extends string>(
  rows: readonly (Readonly<Record<Key, string | null>> & Readonly<Record<Value, string | null>>)[],
  key: Key,
  value: Value,
): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const row of rows) {
    const [of, one] = [row[key], row[value]];
    if (of !== null && one !== null) lists.set(of, [...(lists.get(of) ?? []), one]);
  }
  return lists;
}

const readLines = (all: ReadAll, transactions: readonly string[]) =>
  readByIds(all, 'tl.transaction', transactions, (of) => ({
    of: 'lines of transactions',
    query:
      'SELECT tl.transaction, tl.id, tl.item, tl.itemtype, tl.memo, tl.quantity, tl.quantityshiprecv AS shipped,' +
      ' tl.quantitybilled AS billed, tl.quantitybackordered AS backordered, tl.foreignamount AS amount, tl.isclosed,' +
      ' tl.fulfillable, tl.dropship, tl.kitmemberof FROM transactionline tl' +
      ` WHERE ${of} AND tl.mainline = 'F' AND tl.taxline = 'F' AND tl.item IS NOT NULL` +
      ' ORDER BY tl.transaction, tl.linesequencenumber, tl.id',
    row: LineRow,
  }));

const readSeen = (all: ReadAll, ids: readonly string[]) =>
  readByIds(all, 't.id', ids, (of) => ({
    of: 'fulfilments, invoices and returns',
    query:
      `SELECT t.id, t.tranid, t.type, t.status, ${asDay('t.trandate')} AS trandate,` +
      ` ${asTime('t.lastmodifieddate')} AS changed, t.foreigntotal, t.voided, BUILTIN.DF(t.shipmethod) AS shipmethod` +
      ` FROM transaction t WHERE ${of} ORDER BY t.id`,
    row: GrownRow,
  }));

const readTracking = (all: ReadAll, fulfilments: readonly string[]) =>
  readByIds(all, 'm.transaction', fulfilments, (of) => ({
    of: 'tracking numbers',
    query:
      'SELECT m.transaction, n.trackingnumber FROM trackingnumbermap m' +
      ` INNER JOIN trackingnumber n ON n.id = m.trackingnumber WHERE ${of} ORDER BY m.transaction, n.id`,
    row: TrackingRow,
  }));

const readItems = (all: ReadAll, ids: readonly string[]) =>
  readByIds(all, 'i.id', ids, (of) => ({
    of: 'items',
    query: `SELECT i.id, i.itemid, i.displayname FROM item i WHERE ${of} ORDER BY i.id`,
    row: ItemRow,
  }));

const readCustomers = (all: ReadAll, ids: readonly string[]) =>
  readByIds(all, 'c.id', ids, (of) => ({
    of: 'customers',
    query:
      'SELECT c.id, c.entityid, c.companyname, c.firstname, c.lastname, c.isperson, c.email' +
      ` FROM customer c WHERE ${of} ORDER BY c.id`,
    row: CustomerRow,
  }));

const readContacts = (all: ReadAll, companies: readonly string[]) =>
  readByIds(all, 'c.company', companies, (of) => ({
    of: 'contacts',
    query: `SELECT c.id, c.company, c.email FROM contact c WHERE ${of} AND NVL(c.isinactive, 'F') = 'F' ORDER BY c.id`,
    row: ContactRow,
  }));

const readAddresses = (all: ReadAll, keys: readonly string[]) =>
  readByIds(all, 'a.nkey', keys, (of) => ({
    of: 'shipping addresses',
    query:
      'SELECT a.nkey, a.addressee, a.attention, a.addr1, a.addr2, a.city, a.state, a.zip, a.country' +
      ` FROM transactionshippingaddress a WHERE ${of} ORDER BY a.nkey`,
    row: AddressRow,
  }));

const readCurrencies = (all: ReadAll, ids: readonly string[]) =>
  readByIds(all, 'c.id', ids, (of) => ({
    of: 'currencies',
    query: `SELECT c.id, c.symbol FROM currency c WHERE ${of} ORDER BY c.id`,
    row: CurrencyRow,
  }));

/** Nothing is asked for no ids. */
async function readByIds<Row>(
  all: ReadAll,
  field: string,
  ids: readonly string[],
  make: (condition: string) => Parameters<typeof all<Row>>[0],
): Promise<readonly Row[]> {
  const condition = isOneOf(field, ids);
  return condition === null ? [] : all(make(condition));
}
