import { createPool } from 'mysql2/promise';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Mariadb, startMariadb } from '../../evals/servers/mariadb/start.ts';
import { type Postgres, startPostgres } from '../../evals/servers/postgres/start.ts';
import { testOrderSourceInUse } from '../contract/order-source-in-use.ts';
import { SAMPLE_ORDERS, SAMPLE_STOCK } from '../contract/sample-orders.ts';
import { openTestAccess } from '../contract/vendor-server-fixture.ts';
import { SqlConfig } from './config.ts';
import { connector } from './connector.ts';
import { insertsOf, insertsOfStock, QUERIES, TABLES, WORDS } from './sample-system-fixture.ts';

interface Server {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}
const ORDERS = SAMPLE_ORDERS.filter(({ id }) => id !== 'K1002').map((order) => ({
  ...order,
  purchaseOrderNumber: `PO-${order.id}`,
}));
const INSERTS = [...insertsOf([...ORDERS]), ...insertsOfStock(SAMPLE_STOCK)];

let postgres: Postgres;
let mariadb: Mariadb;
beforeAll(async () => {
  [postgres, mariadb] = await Promise.all([startPostgres(), startMariadb()]);
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  for (const table of TABLES) await client.query(table);
  for (const { table, values } of INSERTS)
    await client.query(`INSERT INTO ${table} VALUES (${values.map((_, at) => `$${at + 1}`).join(', ')})`, [...values]);
  await client.end();
  const pool = createPool({ host: '127.0.0.1', ...pick(mariadb) });
  for (const table of TABLES) await pool.query(table);
  for (const { table, values } of INSERTS)
    await pool.execute(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`, [...values]);
  await pool.end();
}, 600_000);
afterAll(async () => {
  await Promise.all([postgres?.stop(), mariadb?.stop()]);
});

const pick = ({ port, user, password, database }: Server) => ({ port, user, password, database });

const DIALECTS = [
  ['postgres', () => postgres],
  ['mysql', () => mariadb],
] as const;

function openOn(dialect: 'postgres' | 'mysql', server: Server, more: object = {}, password = server.password) {
  const { password: _, ...where } = pick(server);
  const config = SqlConfig.parse({
    ...{ dialect, host: '127.0.0.1', ...where, tls: 'off', words: WORDS },
    queries: { ...QUERIES, ...more },
  });
  const opened = connector.open(config, openTestAccess({ password }));
  onTestFinished(() => opened.close?.());
  const { orders, stock } = opened;
  if (orders === undefined || stock === undefined) throw new Error('this source has orders and stock');
  return { ...opened, orders, stock };
}

describe.each(DIALECTS)('%s', (dialect, server) => {
  testOrderSourceInUse({
    name: `sql on a real ${dialect}`,
    open: async () => ({
      source: openOn(dialect, server()).orders,
      known: ['K1003', 'K1001'].map((id) => ({
        id,
        number: `#${id}`,
        email: 'mara.lind@example.org',
        purchaseOrderNumber: `PO-${id}`,
        ...(id === 'K1003' ? { trackingNumber: '1Z999AA10123456784' } : {}),
      })),
    }),
  });

  test('an order comes out as it went in, but for the carrier’s events', async () => {
    const { orders } = openOn(dialect, server());
    for (const order of ORDERS)
      expect((await orders.getOrder(order.id)).order).toEqual({
        ...order,
        shipments: order.shipments.map((parcel) => ({ ...parcel, events: [], vendorStatus: 'moving' })),
      });
  });

  test('the goods come whole', async () => {
    const { items } = await openOn(dialect, server()).stock.listStock();
    const bySku = (one: { sku: string }, other: { sku: string }) => one.sku.localeCompare(other.sku);
    expect([...items].sort(bySku)).toEqual([...SAMPLE_STOCK].sort(bySku));
  });

  test('changes come oldest first', async () => {
    const { orders } = openOn(dialect, server());
    expect(await orders.listChanges?.('2026-11-10T09:00:00Z')).toMatchObject({ orderIds: ['K1003'], isMore: false });
  });

  test('the session may only read, whatever the query does', async () => {
    const writing =
      dialect === 'postgres'
        ? 'WITH gone AS (DELETE FROM sales WHERE id = :order_id RETURNING id) SELECT id AS order_id FROM gone'
        : "SELECT 1 AS order_id INTO OUTFILE '/tmp/waybill-must-not-be' FROM sales WHERE id = :order_id";
    await expect(openOn(dialect, server(), { order: writing }).orders.getOrder('K1001')).rejects.toMatchObject({
      kind: expect.stringMatching(/^(?:rejected|auth)$/),
    });
    expect((await openOn(dialect, server()).orders.getOrder('K1001')).order.id).toBe('K1001');
  });

  test('an answer of too many bytes ends that connection alone', async () => {
    const huge =
      dialect === 'postgres'
        ? "SELECT repeat('x', 30000000) AS order_id WHERE :order_id <> ''"
        : "SELECT REPEAT('x', 14000000) AS order_id, REPEAT('x', 14000000) AS b FROM (SELECT 1 UNION SELECT 2) AS two WHERE :order_id <> ''";
    const { orders } = openOn(dialect, server(), { refunds: huge });
    await expect(orders.getOrder('K1001')).rejects.toMatchObject({
      kind: 'bad_response',
      message: expect.stringContaining('bytes'),
    });
    expect((await orders.findOrders({ by: 'number', number: 'nobody' })).orders).toEqual([]);
  }, 30_000);

  test('a query that takes too long is ended', async () => {
    const slow =
      dialect === 'postgres'
        ? 'SELECT pg_sleep(60), :order_id AS order_id'
        : 'SELECT SLEEP(60) AS s, :order_id AS order_id';
    await expect(openOn(dialect, server(), { order: slow }).orders.getOrder('K1001')).rejects.toMatchObject({
      kind: 'unavailable',
    });
  }, 30_000);

  test('a wrong password, a missing table and a server that is away are told apart', async () => {
    const wrong = openOn(dialect, server(), {}, 'wrong');
    await expect(wrong.orders.getOrder('K1001')).rejects.toMatchObject({ kind: 'auth' });
    const gone = openOn(dialect, server(), { lines: 'SELECT sku FROM nowhere WHERE id = :order_id' });
    await expect(gone.orders.getOrder('K1001')).rejects.toMatchObject({ kind: 'rejected' });
    const away = openOn(dialect, { ...pick(server()), port: 1 });
    await expect(away.orders.getOrder('K1001')).rejects.toMatchObject({ kind: 'unavailable' });
  });
});
