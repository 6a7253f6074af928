// The orders of a mapped JSON API, compared with what was asked: what an API finds besides is somebody else's. Called by connector.ts.
import { chooseOrders } from '../../src/calls/choose-orders.ts';
import { translateOrder } from '../../src/calls/mapped-order.ts';
import { readChangeRow } from '../../src/calls/mapped-rows.ts';
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import type { Order } from '../../src/domain/order.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { FoundOrders, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import type { Given, HttpJsonClient } from './client.ts';
import type { HttpJsonConfig, Question } from './config.ts';
import { toOrderRows, toRow } from './translate.ts';

const SOURCE = 'http-json:orders';

export function createOrderSource(client: HttpJsonClient, config: HttpJsonConfig, clock: Clock): OrderSource {
  function read(item: unknown): Order {
    const translated = translateOrder(toOrderRows(item, config), config);
    if (!translated.ok) throw client.badValue(translated.error.part, translated.error.column);
    return translated.value;
  }

  async function findOrders(query: OrderQuery): Promise<FoundOrders> {
    const { question, given } = questionFor(query, config);
    if (question === undefined)
      return { orders: [], complete: false, why: `The settings of this source hold no way to ask by ${query.by}.` };
    if (Object.values(given).some((value) => value === '')) return { orders: [], complete: true, why: null };
    const asOf = clock.now();
    const { items, isCut } = await client.list(question, given);
    const candidates = items.map((item) => ({ found: { order: read(item), source: SOURCE, asOf }, otherNumbers: [] }));
    return chooseOrders(query, candidates, isCut ? 'The system has more pages than are read.' : null);
  }

  const source: OrderSource = {
    findOrders,
    async getOrder(id) {
      if (id === '') throw client.noSuchOrder(id);
      const asOf = clock.now();
      const { items } = await client.list(config.orders.byId, { order_id: id });
      const order = items.map(read).find((one) => one.id === id);
      if (order === undefined) throw client.noSuchOrder(id);
      return { order, source: SOURCE, asOf };
    },
  };
  const { changes } = config.orders;
  if (changes === undefined) return source;
  return {
    ...source,
    async listChanges(since) {
      const { items } = await client.list(changes, { since });
      const found = items.map((item) => {
        const row = toRow(item, config.order, config);
        const change = readChangeRow({ order_id: row['order_id'], changed_at: row['updated_at'] }, config.timeZone);
        if (change === null) throw client.badValue('changes', 'updated_at');
        return change;
      });
      const sorted = [...found].sort((one, other) => one.at.localeCompare(other.at));
      const page = sorted.slice(0, limits.sql.changesMax);
      return {
        orderIds: [...new Set(page.map(({ orderId }) => orderId))],
        until: page.at(-1)?.at ?? since,
        isMore: page.length < sorted.length,
      };
    },
  };
}

function questionFor(
  query: OrderQuery,
  { orders }: HttpJsonConfig,
): { readonly question: Question | undefined; readonly given: Given } {
  switch (query.by) {
    case 'number':
      return { question: orders.byNumber, given: { number: normaliseOrderNumber(query.number) } };
    case 'email':
      return { question: orders.byEmail, given: { email: query.email.trim().toLowerCase() } };
    case 'tracking_number':
      return {
        question: orders.byTrackingNumber,
        given: { tracking_number: compactIdentifier(query.trackingNumber) },
      };
    case 'purchase_order_number':
      return {
        question: orders.byPurchaseOrder,
        given: { purchase_order_number: query.purchaseOrderNumber.trim() },
      };
  }
}
