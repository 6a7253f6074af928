// Orders of systems that an admin maps (http-json, sql), and records of files. Listed in samples.ts.
import SqliteDatabase from 'better-sqlite3';
import { SAMPLE_ORDERS, sampleOrder } from '../../../connectors/contract/sample-orders.ts';
import { toRecord } from '../../../connectors/file/record-fixture.ts';
import { translateOrder as translateRecord } from '../../../connectors/file/translate.ts';
import { HttpJsonConfig } from '../../../connectors/http-json/config.ts';
import * as ownSystem from '../../../connectors/http-json/own-system-fixture.ts';
import { toOrderRows } from '../../../connectors/http-json/translate.ts';
import { SqlConfig } from '../../../connectors/sql/config.ts';
import { insertsOf, QUERIES, TABLES, WORDS } from '../../../connectors/sql/sample-system-fixture.ts';
import { plainRow } from '../../../connectors/sql/translate.ts';
import { type OrderRows, translateOrder } from '../../../src/calls/mapped-order.ts';
import type { Order } from '../../../src/domain/order.ts';
import { makeSample, ofLines, times, unwrap } from './sample.ts';

/** Half of each line sent in one parcel, a line coming back. */
function orderOf(count: number): Order {
  const [line] = sampleOrder().lines;
  const [parcel] = SAMPLE_ORDERS.flatMap(({ shipments }) => shipments);
  if (line === undefined || parcel === undefined) throw new Error('The sample orders have a line and a parcel.');
  const skus = times(count, (index) => `SKU-${index}`);
  return sampleOrder({
    lines: skus.map((sku) => ({ ...line, sku, fulfilledQuantity: 1 })),
    shipments: [{ ...parcel, lines: skus.map((sku) => ({ sku, quantity: 1 })), events: [] }],
    returns: [
      {
        id: 'r1',
        returnStatus: 'approved',
        requestedAt: '2026-11-14T09:00:00Z',
        lines: [{ sku: 'SKU-0', quantity: 1 }],
      },
    ],
  });
}

export const file = ofLines((count) =>
  makeSample(toRecord(orderOf(count)), {
    read: (text): unknown => JSON.parse(text),
    translate: (record) => unwrap(translateRecord(record)),
  }),
);

const JSON_CONFIG = HttpJsonConfig.parse({ ...ownSystem.CONFIG, baseUrl: 'https://erp.example.com' });

export const httpJson = ofLines((count) =>
  makeSample(ownSystem.toOwn(orderOf(count)), {
    read: (text): unknown => JSON.parse(text),
    translate: (item) => unwrap(translateOrder(toOrderRows(item, JSON_CONFIG), JSON_CONFIG)),
  }),
);

const SQL_CONFIG = SqlConfig.parse({ dialect: 'sqlite', file: '/made-up', queries: QUERIES, words: WORDS });

/** What the queries give of the order, from a database in memory. */
function queryRows(order: Order): OrderRows {
  const database = new SqliteDatabase(':memory:');
  try {
    for (const table of TABLES) database.exec(table);
    for (const { table, values } of insertsOf([order]))
      database.prepare(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`).run(...values);
    const rows = (query: string | undefined) =>
      database.prepare(query ?? '').all({ order_id: order.id }) as Record<string, unknown>[];
    const [first = {}] = rows(QUERIES.order);
    return {
      order: first,
      lines: rows(QUERIES.lines),
      shipments: rows(QUERIES.shipments),
      returns: rows(QUERIES.returns),
      refunds: rows(QUERIES.refunds),
    };
  } finally {
    database.close();
  }
}

/** A database sends no text; its rows stand as JSON here, and reading that is counted in. */
export const sql = ofLines((count) =>
  makeSample(queryRows(orderOf(count)), {
    read(text): OrderRows {
      const { order, ...parts } = JSON.parse(text) as OrderRows;
      return {
        order: plainRow(order),
        lines: parts.lines.map(plainRow),
        shipments: parts.shipments.map(plainRow),
        returns: parts.returns.map(plainRow),
        refunds: parts.refunds.map(plainRow),
      };
    },
    translate: (rows) => unwrap(translateOrder(rows, SQL_CONFIG)),
  }),
);
