// Asks the database. The only file here that talks to it and the only one that makes ConnectorErrors. Each dialect is told to refuse writing, has
// its values bound, and is left after a time and a number of rows. What it says of a failure is not repeated: it may hold rows.

import type { MayConnectTo } from '../../src/calls/guarded-socket.ts';
import type { Row } from '../../src/calls/mapped-rows.ts';
import { PRIVATE_ADDRESS } from '../../src/calls/vendor-fault.ts';
import { limits } from '../../src/domain/limits.ts';
import { ConnectorError, type ConnectorErrorKind } from '../../src/ports/connector-error.ts';
import type { Parameter } from './bind-names.ts';
import { ANSWER_TOO_BIG } from './bound-answer.ts';
import type { SqlConfig } from './config.ts';
import { plainRow } from './translate.ts';

export type QueryName = keyof SqlConfig['queries'];
export type Given = Partial<Readonly<Record<Parameter, string>>>;

/** One database, by its driver. `read` rejects with whatever the driver throws. */
export interface Database {
  /** At most `limits.sql.rowsMax` and one more. */
  read(query: string, given: Given): Promise<readonly Row[]>;
  close(): Promise<void>;
}

export interface SqlClient {
  /** Of one of the admin's queries; [] where there is no such query. */
  ask(name: QueryName, given: Given): Promise<readonly Row[]>;
  /** A row that is not as README.md says. */
  badRow(name: QueryName, column: string): ConnectorError;
  noSuchOrder(id: string): ConnectorError;
  close(): Promise<void>;
}

export function openSqlClient(config: SqlConfig, password: string, mayConnectTo: MayConnectTo): SqlClient {
  let opening: Promise<Database> | null = null;
  const fail = (kind: ConnectorErrorKind, what: string) => new ConnectorError(kind, `[sql] ${what}`);
  return {
    async ask(name, given) {
      const query = config.queries[name];
      if (query === undefined) return [];
      // One that could not be opened is tried again with the next question.
      opening ??= openDatabase(config, password, mayConnectTo);
      let rows: readonly Row[];
      try {
        rows = await (await opening).read(query, given);
      } catch (error) {
        const code = codeOf(error);
        if (code === ANSWER_TOO_BIG)
          throw fail(
            'bad_response',
            `the query ${name} answers more than ${limits.sql.answerBytesMax} bytes. Give it a WHERE, and only the columns that are read.`,
          );
        if (code === PRIVATE_ADDRESS)
          throw fail(
            'unavailable',
            'the host leads to a private network or this machine. If it is meant to, connect it again with --private-network.',
          );
        if (code === NO_DRIVER)
          throw fail(
            'rejected',
            'this Waybill runs where it has no driver for such a database. Read it by one on Node.',
          );
        const kind = kindOf(error);
        // Its end waits for what still runs there, and nobody needs to wait for that.
        if (kind === 'unavailable' || kind === 'auth') void forget();
        throw fail(kind, `the query ${name}: ${REMEDIES[kind]} (${code || 'no code'})`);
      }
      if (rows.length > limits.sql.rowsMax)
        throw fail('bad_response', `the query ${name} answers more than ${limits.sql.rowsMax} rows. Give it a WHERE.`);
      return rows.map(plainRow);
    },
    badRow: (name, column) =>
      fail('bad_response', `the query ${name}: its column ${column} is not as connectors/sql/README.md says.`),
    noSuchOrder: (id) => fail('not_found', `no order has the id "${id.slice(0, 100)}".`),
    close: forget,
  };

  async function forget(): Promise<void> {
    const was = opening;
    opening = null;
    // One that never opened, or that is lost, has nothing to close.
    await was?.then((database) => database.close()).catch(() => undefined);
  }
}

const NO_DRIVER = 'NO_DRIVER';

/** Each driver is loaded where it is asked for: not every runtime has what they need. */
async function openDatabase(config: SqlConfig, password: string, mayConnectTo: MayConnectTo): Promise<Database> {
  const load = <Driver>(driver: Promise<Driver>): Promise<Driver> =>
    driver.catch((cause: unknown) => {
      throw Object.assign(new Error('the driver cannot be loaded', { cause }), { code: NO_DRIVER });
    });
  if (config.dialect === 'sqlite') return (await load(import('./open-sqlite.ts'))).openSqlite(config);
  if (config.dialect === 'postgres')
    return (await load(import('./open-postgres.ts'))).openPostgres(config, password, mayConnectTo);
  return (await load(import('./open-mysql.ts'))).openMysql(config, password, mayConnectTo);
}

const REMEDIES: Record<ConnectorErrorKind, string> = {
  auth: 'the user or its password is wrong, or it may not read that. Grant it SELECT.',
  unavailable: 'the database cannot be reached or did not answer in time.',
  rejected: 'the database does not take it. Try it there by hand.',
  bad_response: 'its answer cannot be read.',
  not_found: 'there is no such thing.',
  rate_limited: 'there are too many connections.',
};

/** SQLSTATE (PostgreSQL, appendix A), names of MySQL's errors, and codes of Node and SQLite. */
const KINDS: readonly (readonly [RegExp, ConnectorErrorKind])[] = [
  [/^(?:28|42501)|^ER_ACCESS_DENIED|^ER_\w*ACCESS_DENIED|^ER_DBACCESS|^SQLITE_(?:AUTH|PERM)/, 'auth'],
  [/^(?:53300)|^ER_CON_COUNT|^ER_TOO_MANY_USER/, 'rate_limited'],
  [
    /^(?:08|57|53)|^E[A-Z]+$|^EAI_|^PROTOCOL_|^ER_QUERY_TIMEOUT|^ER_STATEMENT_TIMEOUT|^SQLITE_(?:BUSY|CANTOPEN|IOERR)|_TIMEOUT$|^HANDSHAKE|^DEPTH_ZERO|^SELF_SIGNED|^UNABLE_TO/,
    'unavailable',
  ],
  [/^(?:0A|22|25|42)|^ER_|^SQLITE_/, 'rejected'],
];

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/** What has no code is a connection that broke off. */
const kindOf = (error: unknown): ConnectorErrorKind =>
  KINDS.find(([pattern]) => pattern.test(codeOf(error)))?.[1] ?? 'unavailable';
