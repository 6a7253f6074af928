// Fills the order book and the stock list from a shop's files, record by record, and notes what could not be used.
// Called by connector.ts; client.ts reads the files.

import { limits } from '../../src/domain/limits.ts';
import type { Order, StockItem } from '../../src/domain/order.ts';
import type { Result } from '../../src/domain/result.ts';
import type { ShopFile } from './client.ts';
import { type CsvOrderKind, checkCsvKind, groupRows } from './csv-orders.ts';
import type { OrderBook } from './order-book.ts';
import type { CsvRecord, CsvRow } from './read-csv.ts';
import { readNamesOfBrokenLine, translateOrder, translateStockItem, type Unusable } from './translate.ts';
import { hasNoVariant, isStockList, translateStockRow } from './translate-stock-csv.ts';

/** A record that could not be used; `line` is where it begins, 0 where the whole file is meant. */
export interface FileProblem {
  readonly file: string;
  readonly line: number;
  readonly problem: string;
}

export interface StockList {
  readonly items: Map<string, StockItem>;
  source: string | null;
  asOf: string | null;
}

/** Takes problems up to a limit, and then counts them in one last line. */
export function createProblemList(): { readonly list: FileProblem[]; add(problem: FileProblem): void } {
  const list: FileProblem[] = [];
  let further = 0;
  return {
    list,
    add(problem) {
      if (list.length < limits.file.problemsMax) {
        list.push(problem);
        return;
      }
      further += 1;
      list[limits.file.problemsMax] = {
        file: problem.file,
        line: problem.line,
        problem: `and ${further} further problems up to here`,
      };
    },
  };
}

type Problems = ReturnType<typeof createProblemList>;

const isBlank = (text: string): boolean => text.trim() === '';

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export async function loadOrderLines(file: ShopFile, book: OrderBook, problems: Problems): Promise<void> {
  const taker = createOrderTaker(file, book, problems);
  for await (const { line, text, problem } of file.lines()) {
    if (text === null) {
      taker.refuse(line, { problem, number: null, email: null });
    } else if (!isBlank(text)) {
      const parsed = parseJson(text);
      if (parsed) taker.take(line, translateOrder(parsed.value));
      else taker.refuse(line, { problem: 'the line is not JSON', ...readNamesOfBrokenLine(text) });
    }
  }
  taker.finish();
}

export async function loadOrderCsv(file: ShopFile, book: OrderBook, problems: Problems, offset: string): Promise<void> {
  const taker = createOrderTaker(file, book, problems);
  let kind: CsvOrderKind | null = null;
  let rows: CsvRow[] = [];
  let startLine = 0;
  const flush = () => {
    const [first, ...rest] = rows;
    if (kind && first) taker.take(startLine, kind.translate([first, ...rest], offset));
    rows = [];
  };
  for await (const record of file.records()) {
    if (record.cells === null) {
      // The row may have been a further item of the order above it, which then lacks a line.
      const [first] = rows;
      taker.refuse(record.line, { problem: record.problem, number: null, email: null });
      if (kind && first) taker.doubt(startLine, kind.numberOf(first));
      continue;
    }
    kind ??= checkCsvKind(record.cells);
    if (!kind) {
      taker.refuse(1, {
        problem: 'the columns are neither those of a Shopify nor of a WooCommerce order export',
        number: null,
        email: null,
      });
      return;
    }
    const [first] = rows;
    const place = groupRows(kind, first, record.cells);
    if (place === 'stray') {
      const number = kind.numberOf(record.cells);
      taker.refuse(record.line, {
        problem: `a line item of ${number} stands apart from its order`,
        number,
        email: null,
      });
    } else {
      if (place === 'starts') {
        flush();
        startLine = record.line;
      }
      rows.push(record.cells);
    }
  }
  flush();
  taker.finish();
}

function createOrderTaker(file: ShopFile, book: OrderBook, problems: Problems) {
  let count = 0;
  const refuse = (line: number, { problem, number, email }: Unusable): void => {
    count += 1;
    problems.add({ file: file.name, line, problem });
    book.noteUnread({ number, email, place: `${file.name} line ${line}` });
  };
  return {
    refuse,
    take(line: number, translated: Result<Order, Unusable>): void {
      if (!translated.ok) {
        refuse(line, translated.error);
        return;
      }
      count += 1;
      const added = book.add({ order: translated.value, source: `file:${file.name}`, asOf: file.asOf });
      if (added === 'duplicate')
        problems.add({
          file: file.name,
          line,
          problem: `the order ${translated.value.number} stands here a second time`,
        });
      if (added === 'full')
        problems.add({
          file: file.name,
          line,
          problem: `more than ${limits.file.ordersMax} orders; this one was left out`,
        });
    },
    doubt(line: number, number: string): void {
      book.noteUnread({ number, email: null, place: `${file.name} line ${line}` });
    },
    finish(): void {
      if (count === 0) problems.add({ file: file.name, line: 0, problem: 'the file holds no order' });
    },
  };
}

export async function loadStockLines(file: ShopFile, stock: StockList, problems: Problems): Promise<void> {
  const take = createStockTaker(file, stock, problems);
  for await (const { line, text, problem } of file.lines()) {
    if (text === null) problems.add({ file: file.name, line, problem });
    else if (!isBlank(text)) {
      const parsed = parseJson(text);
      if (parsed) take(line, translateStockItem(parsed.value), 'replace');
      else problems.add({ file: file.name, line, problem: 'the line is not JSON' });
    }
  }
}

export async function loadStockCsv(file: ShopFile, stock: StockList, problems: Problems): Promise<void> {
  const take = createStockTaker(file, stock, problems);
  let product = { handle: '', title: '' };
  for await (const record of file.records()) {
    if (isUnreadable(record)) {
      problems.add({ file: file.name, line: record.line, problem: record.problem });
      continue;
    }
    const row = record.cells;
    if (!isStockList(row)) {
      problems.add({
        file: file.name,
        line: 1,
        problem: 'the columns are not those of a stock list: SKU and Available (or Variant Inventory Qty) are needed',
      });
      return;
    }
    const handle = row.get('handle') ?? '';
    if (handle !== product.handle) product = { handle, title: row.get('title') ?? '' };
    if (!hasNoVariant(row))
      take(record.line, translateStockRow(row, product.title), row.has('location') ? 'sum' : 'replace');
  }
}

const isUnreadable = (record: CsvRecord): record is Extract<CsvRecord, { cells: null }> => record.cells === null;

/** The same SKU at several locations is summed up; twice in one list it is a contradiction, and the first one stays. */
function createStockTaker(file: ShopFile, stock: StockList, problems: Problems) {
  stock.source = `file:${file.name}`;
  stock.asOf = file.asOf;
  return (line: number, translated: Result<StockItem, string>, again: 'replace' | 'sum'): void => {
    if (!translated.ok) {
      problems.add({ file: file.name, line, problem: translated.error });
      return;
    }
    const item = translated.value;
    const present = stock.items.get(item.sku);
    if (present && again === 'sum')
      stock.items.set(item.sku, { ...present, available: present.available + item.available });
    else if (present)
      problems.add({
        file: file.name,
        line,
        problem: `the SKU ${item.sku} stands here a second time; the first one is used`,
      });
    else if (stock.items.size >= limits.file.stockItemsMax)
      problems.add({
        file: file.name,
        line,
        problem: `more than ${limits.file.stockItemsMax} SKUs; this one was left out`,
      });
    else stock.items.set(item.sku, item);
  };
}
