// The only file of this connector that touches the file system, and the maker of its ConnectorErrors. Called by connector.ts.
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError, type ConnectorErrorKind } from '../../src/ports/connector-error.ts';
import { type CsvRecord, readCsv } from './read-csv.ts';
import { type Line, readLines } from './read-lines.ts';

/** A file of the shop: its name in the folder, when it was written, and its content as a stream. */
export interface ShopFile {
  readonly name: string;
  /** ISO 8601: the file's modification time. */
  readonly asOf: string;
  lines(): AsyncIterable<Line>;
  /** Read as CSV. */
  records(): AsyncIterable<CsvRecord>;
}

export interface ShopFolder {
  readonly orders: readonly ShopFile[];
  readonly stock: readonly ShopFile[];
}

const ORDERS = /^orders(?:\.jsonl|.{0,200}\.csv)$/i;
const STOCK = /^(?:stock\.(?:jsonl|csv)|(?:products|inventory)_export.{0,200}\.csv)$/i;
export const EXPECTED_FILES =
  'orders.jsonl or orders*.csv, and stock.jsonl, stock.csv, products_export*.csv or inventory_export*.csv';

/** Finds the files by their names. ConnectorError `not_found` where there is no folder or no orders file in it. */
export async function openShopFolder(folder: string): Promise<ShopFolder> {
  const names = await guard(folder, () => readdir(folder));
  const orders = names.filter((name) => ORDERS.test(name)).sort();
  if (orders.length === 0)
    throw new ConnectorError('not_found', `[file] ${folder} holds no orders file. Expected: ${EXPECTED_FILES}.`);
  const stock = names.filter((name) => STOCK.test(name)).sort();
  const openAll = (list: readonly string[]) => Promise.all(list.map((name) => openShopFile(folder, name)));
  return { orders: await openAll(orders), stock: await openAll(stock) };
}

async function openShopFile(folder: string, name: string): Promise<ShopFile> {
  const path = join(folder, name);
  const state = await guard(path, () => stat(path));
  const lines = () => readLines(readChunks(path), limits.file.lineBytesMax);
  return { name, asOf: state.mtime.toISOString(), lines, records: () => readCsv(lines()) };
}

async function* readChunks(path: string): AsyncIterable<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw toConnectorError(path, error);
  }
}

async function guard<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toConnectorError(path, error);
  }
}

const KINDS: Readonly<Record<string, ConnectorErrorKind>> = {
  ENOENT: 'not_found',
  ENOTDIR: 'not_found',
  EACCES: 'auth',
  EPERM: 'auth',
};

function toConnectorError(path: string, cause: unknown): ConnectorError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  const kind = KINDS[code] ?? 'unavailable';
  const remedy =
    kind === 'not_found' ? `Expected a folder with ${EXPECTED_FILES}.` : 'Check that this user may read it.';
  return new ConnectorError(kind, `[file] ${path} cannot be read (${code}). ${remedy}`, { cause });
}

/** No order has the id: the port's answer to getOrder. */
export const noSuchOrder = (id: string): ConnectorError =>
  new ConnectorError('not_found', `[file] no order has the id ${id}.`);

/** The files name several orders by one id, and the choice is not ours. */
export const ambiguousOrder = (id: string, count: number): ConnectorError =>
  new ConnectorError('bad_response', `[file] ${count} orders have the id ${id}. Export the orders again.`);
