// A PostgreSQL server by node-postgres: a few connections whose transactions may only read, each query ended by the server itself after a
// time. Called by client.ts. https://node-postgres.com
import { Pool } from 'pg';
import type { Row } from '../../src/calls/mapped-rows.ts';
import { limits } from '../../src/domain/limits.ts';
import { bindNames } from './bind-names.ts';
import type { Database } from './client.ts';
import type { SqlConfig } from './config.ts';

const { querySeconds, connectionsMax, rowsMax } = limits.sql;

export async function openPostgres(
  { host, port, database, user, tls }: Extract<SqlConfig, { dialect: 'postgres' }>,
  password: string,
): Promise<Database> {
  const pool = new Pool({
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
  return {
    async read(query, given) {
      const { sql, places } = bindNames(query, (n) => `$${n}::text`);
      const values = places.map((name) => given[name as keyof typeof given] ?? null);
      const { rows } = await pool.query(`SELECT * FROM (${sql}\n) AS waybill LIMIT ${rowsMax + 1}`, values);
      return rows as readonly Row[];
    },
    close: () => pool.end(),
  };
}
