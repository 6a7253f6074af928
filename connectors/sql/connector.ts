// Orders and stock of a home-grown system, by the reading queries that an admin writes for its PostgreSQL, MySQL or SQLite database. README.md has
// the columns. For Node alone: Workers reach no database servers so.
import { tryRight } from '../../src/calls/try-right.ts';
import type { OpenedSource, SourceAccess, SourceConnector } from '../../src/ports/source-connector.ts';
import { openSqlClient, type QueryName } from './client.ts';
import { SqlConfig } from './config.ts';
import { createOrderSource } from './orders.ts';
import { createStockSource } from './stock.ts';

/** Nobody's: a query that runs proves that the tables may be read. */
const NOBODY = {
  number: 'WAYBILL0',
  number_written: 'WAYBILL0',
  email: 'nobody@waybill.invalid',
  tracking_number: 'WAYBILL0',
  purchase_order_number: 'WAYBILL0',
  order_id: '0',
  since: '2000-01-01T00:00:00Z',
};

function openSql(given: Parameters<typeof SqlConfig.parse>[0], access: SourceAccess): OpenedSource {
  const config = SqlConfig.parse(given);
  const client = openSqlClient(config, access.secrets['password'] ?? '', access.mayConnectTo);
  const names = Object.keys(config.queries) as QueryName[];
  return {
    orders: createOrderSource(client, config, access.clock),
    ...(config.queries.stock === undefined ? {} : { stock: createStockSource(client, config, access.clock) }),
    check: () =>
      Promise.all(
        names.map((name) =>
          tryRight({
            what: `query ${name}`,
            fine: 'The database runs it.',
            remedies: {
              auth: 'Grant the user SELECT on the tables of this query.',
              rejected: `Run the query ${name} there by hand and mend it.`,
              unavailable: 'Check host, port, database and network.',
            },
            async call() {
              await client.ask(name, name === 'stock' ? {} : NOBODY);
              return null;
            },
          }),
        ),
      ),
    close: client.close,
  };
}

export const connector: SourceConnector<typeof SqlConfig> = {
  name: 'sql',
  kind: 'shop',
  ports: ['orders', 'stock'],
  config: SqlConfig,
  secrets: { password: { label: 'Password of the database user, who should only have SELECT', isOptional: true } },
  open: openSql,
};
