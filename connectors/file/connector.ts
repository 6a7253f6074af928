// Orders and stock from the files of a folder: JSONL, or the exports of Shopify and WooCommerce. For desks without a shop
// connection, for trials and for evals. README.md says which files and columns.
import { z } from 'zod';
import type { FoundOrder, OrderSource, StockSource } from '../../src/ports/order-source.ts';
import { ambiguousOrder, noSuchOrder, openShopFolder, type ShopFolder } from './client.ts';
import {
  createProblemList,
  type FileProblem,
  loadOrderCsv,
  loadOrderLines,
  loadStockCsv,
  loadStockLines,
  type StockList,
} from './load-shop.ts';
import { createOrderBook, type OrderBook } from './order-book.ts';

export const FileConfig = z.strictObject({
  folder: z.string().min(1),
  /** The shop's distance from UTC, for exports that write its time without saying so (WooCommerce). */
  utcOffset: z
    .string()
    .regex(/^(?:Z|[+-]\d{2}:\d{2})$/)
    .default('Z'),
});
export type FileConfig = z.input<typeof FileConfig>;

export interface FileShop {
  readonly orders: OrderSource;
  readonly stock: StockSource;
  /** The newest orders, newest first: for people to choose from. */
  listNewest(limit: number): readonly FoundOrder[];
  /** What could not be used. The rest can. */
  readonly problems: readonly FileProblem[];
}

/** Reads the whole folder once. ConnectorError `not_found` where the folder or its orders file is missing, `auth` or
 * `unavailable` where one cannot be read; broken records are `problems`. */
export async function openFileShop(folder: string, options: Omit<FileConfig, 'folder'> = {}): Promise<FileShop> {
  const config = FileConfig.parse({ ...options, folder });
  const files = await openShopFolder(config.folder);
  const problems = createProblemList();
  const book = createOrderBook();
  for (const file of files.orders) {
    if (file.name.toLowerCase().endsWith('.jsonl')) await loadOrderLines(file, book, problems);
    else await loadOrderCsv(file, book, problems, config.utcOffset);
  }
  const stock = await loadStock(files, problems);
  return {
    orders: createOrderSource(book),
    stock: createStockSource(stock, files, book.soleCurrency()),
    listNewest: book.listNewest,
    problems: problems.list,
  };
}

async function loadStock(files: ShopFolder, problems: ReturnType<typeof createProblemList>): Promise<StockList> {
  const stock: StockList = { items: new Map(), source: null, asOf: null };
  for (const file of files.stock) {
    if (file.name.toLowerCase().endsWith('.jsonl')) await loadStockLines(file, stock, problems);
    else await loadStockCsv(file, stock, problems);
  }
  if (files.stock.length === 0)
    problems.add({ file: 'stock.jsonl', line: 0, problem: 'there is no stock file; nothing can be said about stock' });
  else if (stock.items.size === 0)
    problems.add({ file: files.stock[0]?.name ?? '', line: 0, problem: 'the file holds no stock item' });
  return stock;
}

function createOrderSource(book: OrderBook): OrderSource {
  return {
    findOrders: async (query) => book.find(query),
    getOrder: async (id) => {
      const [order, ...others] = book.listById(id);
      if (!order) throw noSuchOrder(id);
      if (others.length > 0) throw ambiguousOrder(id, others.length + 1);
      return order;
    },
  };
}

/** Source and time are those of the stock file read last; without one, those of the orders. A price that does not say its currency is in that of
 * the shop's orders, where they have one. */
function createStockSource(stock: StockList, files: ShopFolder, currency: string | null): StockSource {
  const source = stock.source ?? `file:${files.orders[0]?.name ?? 'orders.jsonl'}`;
  const asOf = stock.asOf ?? files.orders[0]?.asOf ?? '';
  const bySku = new Map(
    [...stock.items].map(
      ([sku, item]) => [sku, { ...item, currency: item.currency ?? (item.price === null ? null : currency) }] as const,
    ),
  );
  // One list for all mails: what is made of a catalogue is remembered by it.
  const items = [...bySku.values()];
  return {
    findStock: async (sku) => {
      const item = bySku.get(sku);
      return item ? { item, source, asOf } : null;
    },
    listStock: async () => ({ items, source, asOf }),
  };
}

export const connector = {
  name: 'file',
  ports: ['orders', 'stock'],
  config: FileConfig,
  open: (config: FileConfig) => openFileShop(config.folder, config),
} as const;
