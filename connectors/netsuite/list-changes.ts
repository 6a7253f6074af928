// Which orders changed: by the order's own record or by one that grew out of it, since NetSuite does not write a fulfilment's tracking number into the order. Called
// by orders.ts.
import { readPlaceTime } from '../../src/domain/place-time.ts';
import type { OrderChanges } from '../../src/ports/order-source.ts';
import type { NetsuiteClient } from './client.ts';
import { ChangedRow, OriginRow } from './rows.ts';
import { asTime, dateOf, isOneOf } from './suiteql.ts';

/** A change shows when its transaction ends, with a time before that. */
const OVERLAP_SECONDS = 120;

export async function listChanges(client: NetsuiteClient, timeZone: string, since: string): Promise<OrderChanges> {
  const from = new Date(Date.parse(since) - OVERLAP_SECONDS * 1_000);
  const { rows, isCut } = await client.read({
    of: 'changes of transactions',
    query:
      `SELECT t.id, t.type, ${asTime('t.lastmodifieddate')} AS changed FROM transaction t` +
      " WHERE t.type IN ('SalesOrd', 'ItemShip', 'CustInvc', 'CashSale', 'RtnAuth')" +
      ` AND t.lastmodifieddate >= ${dateOf(from, timeZone)} ORDER BY t.lastmodifieddate, t.id`,
    row: ChangedRow,
  });
  const origins = await readOrigins(
    client,
    rows.flatMap(({ id, type }) => (type === 'SalesOrd' ? [] : [id])),
  );
  const ordersOf = Map.groupBy(origins, ({ nextdoc }) => nextdoc);
  const ids = rows.flatMap(({ id, type }) =>
    type === 'SalesOrd' ? [id] : (ordersOf.get(id) ?? []).map(({ previousdoc }) => previousdoc),
  );
  const newest = rows.at(-1)?.changed ?? null;
  const at =
    newest === null
      ? null
      : (readPlaceTime({ day: newest.slice(0, 10), clock: newest.slice(11), timeZone })?.at ?? null);
  const isLater = at !== null && Date.parse(at) > Date.parse(since);
  return { orderIds: [...new Set(ids)], until: isLater ? at : since, isMore: isCut && isLater };
}

/** The sales orders that transactions grew out of. */
export async function readOrigins(client: NetsuiteClient, ids: readonly string[]): Promise<readonly OriginRow[]> {
  const of = isOneOf('l.nextdoc', ids);
  if (of === null) return [];
  const { rows } = await client.read({
    of: 'links of transactions',
    query:
      'SELECT DISTINCT l.nextdoc, l.previousdoc FROM nexttransactionlinelink l' +
      ` WHERE ${of} AND l.previoustype = 'SalesOrd' ORDER BY l.nextdoc, l.previousdoc`,
    row: OriginRow,
  });
  return rows;
}
