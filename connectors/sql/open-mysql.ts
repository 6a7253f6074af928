// A MySQL or MariaDB server by mysql2: a few connections whose sessions may only read, each query ended after a time. Called by client.ts.
// https://sidorares.github.io/node-mysql2/docs
import type { Duplex } from 'node:stream';
import { createPool } from 'mysql2/promise';
import { GuardedSocket, type MayConnectTo } from '../../src/calls/guarded-socket.ts';
import type { Row } from '../../src/calls/mapped-rows.ts';
import { limits } from '../../src/domain/limits.ts';
import { bindNames } from './bind-names.ts';
import { readBounded } from './bound-answer.ts';
import type { Database } from './client.ts';
import type { SqlConfig } from './config.ts';

const { querySeconds, connectionsMax, rowsMax } = limits.sql;

export async function openMysql(
  { host, port, database, user, tls }: Extract<SqlConfig, { dialect: 'mysql' }>,
  password: string,
  mayConnectTo: MayConnectTo,
): Promise<Database> {
  const pool = createPool({
    stream: () => new GuardedSocket(mayConnectTo).connect(port ?? 3306, host).setNoDelay(true),
    host,
    port: port ?? 3306,
    database,
    user,
    password,
    ...(tls === 'verify' ? { ssl: { rejectUnauthorized: true } } : {}),
    connectionLimit: connectionsMax,
    connectTimeout: querySeconds * 1_000,
    // Times and amounts come as the server writes them, in UTC; a statement is one.
    timezone: 'Z',
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
    multipleStatements: false,
  });
  pool.pool.on('connection', (connection) => {
    // The first queries of a connection, before any of ours.
    connection.query('SET SESSION TRANSACTION READ ONLY');
    // Around a query of its own order a LIMIT would lose that order here.
    connection.query(`SET SESSION sql_select_limit = ${rowsMax + 1}`);
    // MariaDB knows the one limit of time, MySQL the other; each refuses its neighbour's.
    connection.query(`SET SESSION max_statement_time = ${querySeconds}`, () => undefined);
    connection.query(`SET SESSION max_execution_time = ${querySeconds * 1_000}`, () => undefined);
    connection.query("SET SESSION time_zone = '+00:00'");
  });
  return {
    async read(query, given) {
      const { sql, places } = bindNames(query, () => '?');
      const values = places.map((name) => given[name as keyof typeof given] ?? null);
      const connection = await pool.getConnection();
      try {
        const { stream } = connection.connection as unknown as { readonly stream: Duplex };
        const asked = () => connection.execute({ sql, timeout: querySeconds * 1_000 }, values);
        const [rows] = await readBounded(stream, asked);
        connection.release();
        return rows as readonly Row[];
      } catch (error) {
        // Whatever is still under way there goes with it.
        connection.destroy();
        throw error;
      }
    },
    close: () => pool.end(),
  };
}
