// A PostgreSQL server by node-postgres: a few connections whose transactions may only read, each query ended by the server itself after a
// time. Called by client.ts. https://node-postgres.com
import { type Client, Pool } from 'pg';
import { GuardedSocket, type MayConnectTo } from '../../src/calls/guarded-socket.ts';
import type { Row } from '../../src/calls/mapped-rows.ts';
import { limits } from '../../src/domain/limits.ts';
import { bindNames } from './bind-names.ts';
import { readBounded } from './bound-answer.ts';
import type { Database } from './client.ts';
import type { SqlConfig } from './config.ts';

const { querySeconds, connectionsMax, rowsMax } = limits.sql;

export async function openPostgres(
  { host, port, database, user, tls }: Extract<SqlConfig, { dialect: 'postgres' }>,
  password: string,
  mayConnectTo: MayConnectTo,
): Promise<Database> {
  const pool = new Pool({
    stream: () => new GuardedSocket(mayConnectTo),
    host,
    port: port ?? 5432,
    database,
    user,
    password,
    ssl: tls === 'verify' ? { rejectUnauthorized: true } : false,
    max: connectionsMax,
    connectionTimeoutMillis: querySeconds * 1_000,
    query_timeout: querySeconds * 1_000,
    statement_timeout: querySeconds * 1_000,
    options: '-c default_transaction_read_only=on -c timezone=UTC',
    // Times, amounts and big numbers come as the server writes them.
    types: { getTypeParser: () => (text: string) => text },
  });
  // A connection that is lost while nobody uses it is made anew by the next query.
  pool.on('error', () => undefined);
  // One that is lost while it is asked fails its query, and says so once more by itself.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return {
    async read(query, given) {
      const { sql, places } = bindNames(query, (n) => `$${n}::text`);
      const values = places.map((name) => given[name as keyof typeof given] ?? null);
      const client = await pool.connect();
      try {
        const { stream } = (client as unknown as Pick<Client, 'connection'>).connection;
        const asked = () => client.query(`SELECT * FROM (${sql}\n) AS waybill LIMIT ${rowsMax + 1}`, values);
        const { rows } = await readBounded(stream, asked);
        client.release();
        return rows as readonly Row[];
      } catch (error) {
        // A connection on which something is still under way is not used again.
        client.release(true);
        throw error;
      }
    },
    close: () => pool.end(),
  };
}
