// What grew out of some sales orders (fulfilments, invoices, cash sales, deposits, returns, credits, refunds), by NetSuite's links between the lines of
// transactions. Called by read-orders.ts. https://timdietrich.me/blog/netsuite-suiteql-related-transactions
import type { QueryRead } from './client.ts';
import { LinkRow } from './rows.ts';
import { isOneOf } from './suiteql.ts';

export type ReadAll = <Row>(read: QueryRead<Row>) => Promise<readonly Row[]>;

export interface GrownDocument {
  readonly id: string;
  /** Such as `ItemShip`. */
  readonly type: string;
  readonly orderId: string;
}

export interface GrownDocuments {
  readonly documents: readonly GrownDocument[];
  /** Between a line of an order and one of its fulfilments. */
  readonly shipped: readonly LinkRow[];
}

const OF_ORDERS = ['ItemShip', 'CustInvc', 'CashSale', 'CustDep', 'RtnAuth', 'CustCred', 'CashRfnd'] as const;
const OF_SALES = ['RtnAuth', 'CustCred', 'CashRfnd'] as const;
const SALES: ReadonlySet<string> = new Set(['CustInvc', 'CashSale', 'RtnAuth']);
/** Order, invoice, return, credit. */
const ROUNDS = 3;

export async function readGrown(all: ReadAll, orderIds: readonly string[]): Promise<GrownDocuments> {
  const documents = new Map<string, GrownDocument>();
  const shipped: LinkRow[] = [];
  /** The order of each transaction that is followed. */
  let from: ReadonlyMap<string, string> = new Map(orderIds.map((id) => [id, id]));
  for (let round = 0; round < ROUNDS && from.size > 0; round += 1) {
    const links = await readLinks(all, [...from.keys()], round === 0 ? OF_ORDERS : OF_SALES);
    const next = new Map<string, string>();
    for (const link of links) {
      const orderId = from.get(link.previousdoc);
      // A payment's link says of what an invoice was paid, which may be a credit of another order.
      if (orderId === undefined || link.linktype === 'Payment') continue;
      if (link.nexttype === 'ItemShip') shipped.push(link);
      if (documents.has(link.nextdoc)) continue;
      documents.set(link.nextdoc, { id: link.nextdoc, type: link.nexttype, orderId });
      if (SALES.has(link.nexttype)) next.set(link.nextdoc, orderId);
    }
    from = next;
  }
  return { documents: [...documents.values()], shipped };
}

async function readLinks(all: ReadAll, ids: readonly string[], types: readonly string[]): Promise<readonly LinkRow[]> {
  const of = isOneOf('l.previousdoc', ids);
  if (of === null) return [];
  const kinds = types.map((type) => `'${type}'`).join(', ');
  return all({
    of: 'links of transactions',
    query:
      'SELECT l.previousdoc, l.previousline, l.nextdoc, l.nextline, l.nexttype, l.linktype' +
      ` FROM previoustransactionlinelink l WHERE ${of} AND l.nexttype IN (${kinds})` +
      ' ORDER BY l.previousdoc, l.previousline, l.nextdoc, l.nextline, l.linktype',
    row: LinkRow,
  });
}
