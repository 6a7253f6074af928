// What the shop said while a mail was handled is kept with the run, so that a replay rests on the same facts.
import type { StockItem } from '../domain/order.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { FoundOrders, OrderQuery, OrderSource, StockSource } from '../ports/order-source.ts';

export interface RecordedAnswers {
  readonly orders: { readonly query: OrderQuery; readonly found: FoundOrders }[];
  /** The part of the catalogue that mattered; null where there is no stock source. */
  stock: { readonly items: readonly StockItem[]; readonly source: string; readonly asOf: string } | null;
}

/** Passes questions on and keeps the answers. */
export function recordOrders(source: OrderSource, answers: RecordedAnswers): OrderSource {
  return {
    async findOrders(query) {
      const found = await source.findOrders(query);
      answers.orders.push({ query, found });
      return found;
    },
    getOrder: (id) => source.getOrder(id),
  };
}

/** Answers from the record alone. A question that was not asked then is a ConnectorError: the code asks differently now. */
export function answerFromRecord(answers: RecordedAnswers): {
  readonly orders: OrderSource;
  readonly stock: StockSource | null;
} {
  const byQuery = new Map(answers.orders.map(({ query, found }) => [JSON.stringify(query), found]));
  const { stock } = answers;
  const missing = (what: string) =>
    new ConnectorError(
      'not_found',
      `[replay] ${what} was not asked when this mail was handled; run 'waybill retry' to ask now.`,
    );
  return {
    orders: {
      findOrders: (query) => {
        const found = byQuery.get(JSON.stringify(query));
        return found ? Promise.resolve(found) : Promise.reject(missing(`findOrders by ${query.by}`));
      },
      getOrder: (id) => {
        const found = answers.orders.flatMap(({ found: { orders } }) => orders).find(({ order }) => order.id === id);
        return found ? Promise.resolve(found) : Promise.reject(missing('getOrder'));
      },
    },
    stock: stock && {
      findStock: (sku) => {
        const item = stock.items.find((candidate) => candidate.sku === sku);
        return Promise.resolve(item ? { item, source: stock.source, asOf: stock.asOf } : null);
      },
      listStock: () => Promise.resolve(stock),
    },
  };
}
