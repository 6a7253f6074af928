// A small NetSuite for tests: a token for an assertion that its certificate proves, and SuiteQL over the tables of a SQLite, which takes one statement and knows
// what a literal is. Rows as NetSuite gives them: columns in lower case, numbers as text, empty columns left out. In the shape of
// https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_157909186990.html.
import { constants, generateKeyPairSync, type KeyObject, verify } from 'node:crypto';
import SqliteDatabase from 'better-sqlite3';
import {
  startVendorServer,
  type VendorReply,
  type VendorRequest,
  type VendorServer,
} from '../contract/vendor-server-fixture.ts';
import { COLUMNS, type Tables } from './tables-fixture.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const SECRETS = {
  clientId: 'client-1',
  privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
} as const;
export const CERTIFICATE_ID = 'cert-1';
const TOKEN_PATH = '/services/rest/auth/oauth2/v1/token';

export interface NetsuiteServer extends VendorServer {
  /** Tables that the role may not see. */
  readonly forbidden: Set<string>;
  /** Types of transactions whose rows it is not shown. */
  readonly hidden: Set<string>;
  /** What was asked, in order. */
  queries(): readonly string[];
  /** As SYSDATE shows it. */
  setClock(now: string): void;
}

export async function startNetsuite(tables: Tables): Promise<NetsuiteServer> {
  const forbidden = new Set<string>();
  const hidden = new Set<string>();
  const clock = { now: '2026-11-20 01:00:00' };
  const database = openTables(tables, hidden, clock);
  const server: VendorServer = await startVendorServer((request) => {
    if (request.path === TOKEN_PATH) return answerToken(request, `${server.url}${TOKEN_PATH}`, publicKey);
    if (request.headers['authorization'] !== 'Bearer token-1') return refuse(401, 'INVALID_LOGIN', 'Invalid login.');
    if (request.path !== '/services/rest/query/v1/suiteql') return refuse(404, 'NONEXISTENT_ID', 'No such resource.');
    if (request.headers['prefer'] !== 'transient')
      return refuse(400, 'INVALID_HEADER', 'Prefer: transient is required.');
    return answerQuery(database, forbidden, request);
  });
  return Object.assign(server, {
    forbidden,
    hidden,
    queries: () =>
      server.requests.flatMap(({ path, body }) => (path === TOKEN_PATH ? [] : [JSON.parse(body).q as string])),
    setClock(now: string) {
      clock.now = now;
    },
  });
}

function openTables(tables: Tables, hidden: ReadonlySet<string>, clock: { readonly now: string }) {
  const database = new SqliteDatabase(':memory:');
  const functions: Readonly<Record<string, (...values: never[]) => unknown>> = {
    nvl: (value: unknown, other: unknown) => value ?? other,
    to_char: (value: string | null, format: string) =>
      value === null ? null : format === 'YYYY-MM-DD' ? value.slice(0, 10) : value.slice(0, 19),
    to_date: (text: string) => text,
    builtin_df: (value: unknown) => (value === null ? null : `${value}`),
    is_seen: (type: string) => (hidden.has(type) ? 0 : 1),
    sysdate: () => clock.now,
  };
  for (const [name, run] of Object.entries(functions)) database.function(name, { varargs: true }, run as () => unknown);
  for (const [table, columns] of Object.entries(COLUMNS)) {
    const name = table === 'transaction' ? 'every_transaction' : table;
    const quoted = columns.map((column) => `"${column}"`);
    database.exec(`CREATE TABLE "${name}" (${quoted.join(', ')})`);
    const insert = database.prepare(`INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`);
    database.transaction((rows: Tables[string]) => {
      for (const row of rows) insert.run(columns.map((column) => row[column] ?? null));
    })(tables[table] ?? []);
  }
  database.exec('CREATE VIEW "transaction" AS SELECT * FROM every_transaction WHERE is_seen(type)');
  database.exec('CREATE TABLE dual (x); INSERT INTO dual VALUES (1)');
  return database;
}

/** What SQLite writes otherwise; never within a literal. */
const inSqlite = (query: string): string =>
  query
    .split(/('(?:[^']|'')*')/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/\btransaction\b/gi, '"transaction"')
            .replace(/BUILTIN\.DF/g, 'builtin_df')
            .replace(/\bSYSDATE\b/g, 'sysdate()')
            .replace(/ROWNUM <= \d+/g, '1 = 1'),
    )
    .join('');

const refuse = (status: number, code: string, detail: string): VendorReply => ({
  status,
  json: { type: 'about:blank', status, 'o:errorDetails': [{ detail, 'o:errorCode': code }] },
});

function answerQuery(
  database: SqliteDatabase.Database,
  forbidden: ReadonlySet<string>,
  { body, query: parameters }: VendorRequest,
): VendorReply {
  const { q } = JSON.parse(body);
  const [limit, offset] = [Number(parameters.get('limit') ?? 1_000), Number(parameters.get('offset') ?? 0)];
  if (limit > 1_000 || offset % limit !== 0) return refuse(400, 'INVALID_PARAMETER', 'limit or offset');
  const unseen = [...q.matchAll(/(?:FROM|JOIN) (\w+)/g)].find(([, table]) => forbidden.has(table));
  if (unseen !== undefined)
    return refuse(
      400,
      'INVALID_PARAMETER',
      `Invalid search query. Search error occurred: Record '${unseen[1]}' was not found.`,
    );
  try {
    const found = database.prepare<[], Record<string, unknown>>(inSqlite(q)).all();
    const items = found.slice(offset, offset + limit).map(asGiven);
    const hasMore = offset + limit < found.length;
    return { json: { links: [], count: items.length, hasMore, items, offset, totalResults: found.length } };
  } catch (error) {
    const detail = `Invalid search query. ${error instanceof Error ? error.message : ''}`;
    return refuse(400, 'INVALID_PARAMETER', detail.replace('no such column', 'unknown identifier'));
  }
}

const asGiven = (row: Record<string, unknown>) => ({
  links: [],
  ...Object.fromEntries(
    Object.entries(row).flatMap(([column, value]) =>
      value === null ? [] : [[column.toLowerCase(), typeof value === 'number' ? String(value) : value]],
    ),
  ),
});

function answerToken({ body }: VendorRequest, audience: string, key: KeyObject): VendorReply {
  const form = new URLSearchParams(body);
  const claims = readAssertion(form.get('client_assertion') ?? '', key);
  const isRight =
    form.get('grant_type') === 'client_credentials' &&
    form.get('client_assertion_type') === 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer' &&
    claims?.['kid'] === CERTIFICATE_ID &&
    claims['iss'] === SECRETS.clientId &&
    claims['aud'] === audience &&
    claims['scope'] === 'rest_webservices' &&
    Number(claims['exp']) - Number(claims['iat']) < 3_600;
  return isRight
    ? { json: { access_token: 'token-1', expires_in: '3600', token_type: 'bearer' } }
    : { status: 400, json: { error: 'invalid_grant' } };
}

/** Header and payload as one; null where the signature is not of the key. */
export function readAssertion(assertion: string, key: KeyObject): Record<string, unknown> | null {
  const [header = '', payload = '', signature = ''] = assertion.split('.');
  const decode = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  const { alg, ...more } = decode(header);
  const isTrue = verify(
    `sha${alg.slice(2)}`,
    Buffer.from(`${header}.${payload}`),
    { key, dsaEncoding: 'ieee-p1363', padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: Number(alg.slice(2)) / 8 },
    Buffer.from(signature, 'base64url'),
  );
  return isTrue ? { alg, ...more, ...decode(payload) } : null;
}
