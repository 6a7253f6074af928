// The orders of a home-grown system. A question gives ids; each order is then read with its lines, parcels, returns and refunds, and compared
// with what was asked. Called by connector.ts.
import { chooseOrders } from '../../src/calls/choose-orders.ts';
import { translateOrder } from '../../src/calls/mapped-order.ts';
import { readChangeRow, readIdRow } from '../../src/calls/mapped-rows.ts';
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { FoundOrder, FoundOrders, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import type { Given, QueryName, SqlClient } from './client.ts';
import type { SqlConfig } from './config.ts';

const SOURCE = 'sql:orders';

export function createOrderSource(client: SqlClient, config: SqlConfig, clock: Clock): OrderSource {
  async function readOrder(id: string): Promise<FoundOrder | null> {
    const asOf = clock.now();
    const given = { order_id: id };
    const names = ['order', 'lines', 'shipments', 'returns', 'refunds'] as const;
    const [[order], lines = [], shipments = [], returns = [], refunds = []] = await Promise.all(
      names.map((name) => client.ask(name, given)),
    ).then(([first = [], ...rest]) => [first, ...rest] as const);
    if (order === undefined) return null;
    const translated = translateOrder({ order, lines, shipments, returns, refunds }, config);
    if (!translated.ok) throw client.badRow(translated.error.part, translated.error.column);
    return { order: translated.value, source: SOURCE, asOf };
  }

  async function findOrders(query: OrderQuery): Promise<FoundOrders> {
    const { name, given } = questionFor(query);
    if (config.queries[name] === undefined)
      return { orders: [], complete: false, why: `The settings of this source hold no query ${name}.` };
    if (Object.values(given).some((value) => value === '')) return { orders: [], complete: true, why: null };
    const rows = await client.ask(name, given);
    const ids = [...new Set(rows.map((row) => idOf(name, row)))];
    const read = await Promise.all(ids.slice(0, limits.identify.ordersMax + 1).map(readOrder));
    const why = ids.length > limits.identify.ordersMax ? 'There are more orders than can be shown.' : null;
    const candidates = read.flatMap((found) => (found === null ? [] : [{ found, otherNumbers: [] }]));
    return chooseOrders(query, candidates, why);
  }

  function idOf(name: QueryName, row: Parameters<typeof readIdRow>[0]): string {
    const id = readIdRow(row);
    if (id === null) throw client.badRow(name, 'order_id');
    return id;
  }

  const source: OrderSource = {
    findOrders,
    async getOrder(id) {
      const found = id === '' ? null : await readOrder(id);
      // A database may take '12 ' or '12abc' for 12.
      if (found === null || found.order.id !== id) throw client.noSuchOrder(id);
      return found;
    },
  };
  if (config.queries.changes === undefined) return source;
  return {
    ...source,
    async listChanges(since) {
      const changes = (await client.ask('changes', { since })).map((row) => {
        const change = readChangeRow(row, config.timeZone);
        if (change === null) throw client.badRow('changes', 'changed_at');
        return change;
      });
      const page = changes.slice(0, limits.sql.changesMax);
      return {
        orderIds: [...new Set(page.map(({ orderId }) => orderId))],
        until: page.at(-1)?.at ?? since,
        isMore: page.length < changes.length,
      };
    },
  };
}

function questionFor(query: OrderQuery): { readonly name: QueryName; readonly given: Given } {
  switch (query.by) {
    case 'number':
      return {
        name: 'idsByNumber',
        given: { number: normaliseOrderNumber(query.number), number_written: query.number.trim() },
      };
    case 'email':
      return { name: 'idsByEmail', given: { email: query.email.trim().toLowerCase() } };
    case 'tracking_number':
      return { name: 'idsByTrackingNumber', given: { tracking_number: compactIdentifier(query.trackingNumber) } };
    case 'purchase_order_number':
      return { name: 'idsByPurchaseOrder', given: { purchase_order_number: query.purchaseOrderNumber.trim() } };
  }
}
