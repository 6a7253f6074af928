// The one way into the SQLite files of a desk on Node: its own and that of its page's people. Where WAYBILL_KEY is set a new one is encrypted, all of it,
// with its WAL: ChaCha20-Poly1305 a page (RFC 8439), each page with a nonce and a tag of its own, by SQLite3 Multiple Ciphers; the key is derived by
// HKDF (RFC 5869). One that is there stays as it was made. Called by better-sqlite3.ts and the runtime.
import { hkdfSync } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { readSealingKeys, SET_THE_OLD_KEY, type SealingKey, type SealingKeys } from '../connecting/seal-secret.ts';
import { explainStoreError, storeError } from './store-error.ts';

export type Env = Readonly<Record<string, string | undefined>>;

export interface OpenedDatabase {
  readonly client: Database.Database;
  /** null where it is plain. */
  readonly sealing: SealingKeys | null;
}

const CIPHER = 'chacha20';
const BUSY_TIMEOUT_MS = 5_000;
const SQLITE_MAGIC = 'SQLite format 3\0';
/** Of SQLite's header, which the cipher leaves readable: versions, bytes of a page kept free (nonce and tag), and three fixed fractions.
 * https://sqlite.org/fileformat2.html#the_database_header */
const SEALED_HEADER = /^[\x01\x02]{2}\x20\x40\x20\x20$/;
const HEADER_BYTES = 24;

type FileKind = 'none' | 'plain' | 'sealed' | 'foreign';

function recogniseFile(file: string): FileKind {
  if (file === ':memory:') return 'plain';
  if (!existsSync(file)) return 'none';
  const descriptor = openSync(file, 'r');
  try {
    const start = Buffer.alloc(HEADER_BYTES);
    const length = readSync(descriptor, start);
    if (length === 0) return 'none';
    if (start.toString('latin1', 0, SQLITE_MAGIC.length) === SQLITE_MAGIC) return 'plain';
    return length === HEADER_BYTES && SEALED_HEADER.test(start.toString('latin1', 18)) ? 'sealed' : 'foreign';
  } finally {
    closeSync(descriptor);
  }
}

const hasKey = ({ WAYBILL_KEY: key = '' }: Env): boolean => key.trim() !== '';

/** By which key a file is encrypted; null where it is plain. Errors as openDatabase's. */
export function findSealingKey(file: string, env: Env = process.env): SealingKey | null {
  if (recogniseFile(file) !== 'sealed') return null;
  const { client, key } = openSealed(file, true, env);
  client.close();
  return key;
}

/** StoreError where it is no database, or encrypted and WAYBILL_KEY is not its key; SealError where a new one is to be made and WAYBILL_KEY is no key. */
export function openDatabase(
  file: string,
  { readOnly = false, env = process.env }: { readonly readOnly?: boolean; readonly env?: Env } = {},
): OpenedDatabase {
  const kind = recogniseFile(file);
  if (kind === 'foreign') throw storeError('not_a_desk', file);
  if (kind === 'none' && readOnly) throw storeError('unavailable', file, new Error('there is no such file'));
  if (kind === 'sealed') {
    const { client, keys } = openSealed(file, readOnly, env);
    return { client, sealing: keys };
  }
  const sealing = kind === 'none' && hasKey(env) ? readSealingKeys(env, SET_THE_OLD_KEY) : null;
  const client = open(file, readOnly, sealing?.current ?? null);
  return { client, sealing };
}

/** Of two keys, while one is rotated, whichever opens it. */
function openSealed(file: string, readOnly: boolean, env: Env) {
  if (!hasKey(env)) throw storeError('encrypted', file);
  const keys = readSealingKeys(env, SET_THE_OLD_KEY);
  for (const key of [keys.current, keys.old]) {
    if (key === null) continue;
    const client = open(file, readOnly, key);
    try {
      client.prepare('select 1 from sqlite_schema limit 1').get();
      return { client, keys, key };
    } catch (error) {
      client.close();
      if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB')) throw error;
    }
  }
  throw storeError('other_key', file);
}

function open(file: string, readonly: boolean, key: SealingKey | null): Database.Database {
  const client = new Database(file, { timeout: BUSY_TIMEOUT_MS, readonly });
  if (key === null) return client;
  client.pragma(`cipher = '${CIPHER}'`);
  client.pragma(`key = 'raw:${databaseKey(key)}'`);
  // What SQLite puts aside while it works is not encrypted: it stays in memory.
  client.pragma('temp_store = MEMORY');
  return client;
}

/** In hex. */
const databaseKey = ({ bytes }: SealingKey): string =>
  Buffer.from(hkdfSync('sha256', bytes, '', 'waybill database', 32)).toString('hex');

/** All of a database stands in its one file afterwards. StoreError `locked` where another program has it open. */
export function foldIntoOneFile(file: string, env: Env): void {
  const { client } = openDatabase(file, { env });
  try {
    if (client.pragma('journal_mode = DELETE', { simple: true }) !== 'delete') throw storeError('locked', file);
  } catch (error) {
    throw explainStoreError(error, file);
  } finally {
    client.close();
  }
}

/** A database as one moment shows it, in the clear. */
export function serializeFile(file: string, env: Env = process.env): Buffer {
  const { client } = openDatabase(file, { readOnly: true, env });
  try {
    return client.serialize();
  } finally {
    client.close();
  }
}

/** Makes a file of what serializeFile gave, for this user alone and encrypted where WAYBILL_KEY is set. StoreError where there is one. */
export function writeSerialized(file: string, bytes: Buffer, env: Env = process.env): void {
  if (existsSync(file)) throw storeError('exists', file);
  const key = hasKey(env) ? `raw:${databaseKey(readSealingKeys(env, SET_THE_OLD_KEY).current)}` : '';
  writeFileSync(file, '', { mode: 0o600, flag: 'wx' });
  const copy = Buffer.from(bytes);
  // In memory there is no WAL: https://sqlite.org/c3ref/deserialize.html
  copy.fill(1, 18, 20);
  const from = new Database(copy);
  try {
    from.pragma('foreign_keys = OFF');
    from.pragma(`cipher = '${CIPHER}'`);
    from.prepare('attach ? as fresh key ?').run(file, key);
    const made = from
      .prepare<[], { type: string; name: string; sql: string }>(
        `select type, name, sql from main.sqlite_schema where sql is not null and name not like 'sqlite\\_%' escape '\\' order by type <> 'table'`,
      )
      .all();
    from.transaction(() => {
      for (const { type, name, sql } of made) {
        from.exec(sql.replace(/^create (unique )?(table|index|trigger|view) /i, 'create $1$2 fresh.'));
        if (type === 'table') from.exec(`insert into fresh."${name}" select * from main."${name}"`);
      }
    })();
  } finally {
    from.close();
  }
}
