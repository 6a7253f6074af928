// The failures of a desk's database that a person can do something about. Made here from SQLite's and the file system's
// error codes (https://sqlite.org/rescode.html); every repository passes its errors through. Imports nothing heavy, so that
// the command line can name the class without loading the store.

export const STORE_ERROR_KINDS = [
  'locked',
  'not_a_desk',
  'encrypted',
  'other_key',
  'newer_version',
  'older_version',
  'exists',
  'corrupt',
  'disk_full',
  'unavailable',
] as const;
export type StoreErrorKind = (typeof STORE_ERROR_KINDS)[number];

/** `message` names the file and says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: StoreErrorKind;
  readonly file: string;

  constructor(kind: StoreErrorKind, file: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
    this.file = file;
  }
}

/** Each code begins with one of these; the first that fits counts. */
const KINDS_BY_CODE: readonly (readonly [code: string, kind: StoreErrorKind])[] = [
  ['SQLITE_FULL', 'disk_full'],
  ['ENOSPC', 'disk_full'],
  ['EDQUOT', 'disk_full'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_NOTADB', 'corrupt'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_IOERR', 'unavailable'],
  ['SQLITE_CANTOPEN', 'unavailable'],
  ['SQLITE_PERM', 'unavailable'],
  ['SQLITE_READONLY', 'unavailable'],
  ['SQLITE_PROTOCOL', 'unavailable'],
  ['SQLITE_NOLFS', 'unavailable'],
  ['EACCES', 'unavailable'],
  ['EPERM', 'unavailable'],
  ['EROFS', 'unavailable'],
  ['ENOENT', 'unavailable'],
  ['ENOTDIR', 'unavailable'],
  ['EISDIR', 'unavailable'],
  ['EMFILE', 'unavailable'],
  ['EIO', 'unavailable'],
];

const REMEDIES: Readonly<Record<StoreErrorKind, string>> = {
  locked: 'another program is writing to it. Stop that program, or wait until it has finished',
  not_a_desk: 'it is not the database of a Waybill desk. Name another file',
  encrypted: 'it is encrypted. Set WAYBILL_KEY, with the key of this desk',
  other_key:
    'WAYBILL_KEY is not the key with which it is encrypted. Set that one; while a key is rotated, set it as WAYBILL_KEY_OLD',
  newer_version: 'a newer Waybill has written it. Update Waybill',
  older_version: 'an older Waybill has written it. Open it for writing once, which brings it up to date',
  exists: 'there is such a file already. Name a new one',
  corrupt: 'its content is damaged. Keep the file as it is and put the newest backup in its place',
  disk_full: 'the disk is full; what was stored before is safe. Free some space and try again',
  unavailable:
    'the system refuses access to it. Check that its folder exists and that this user may read and write there',
};

export function storeError(kind: StoreErrorKind, file: string, cause?: unknown): StoreError {
  const why = cause instanceof Error ? ` (${cause.message})` : '';
  return new StoreError(kind, file, `desk database ${file}: ${REMEDIES[kind]}${why}.`, cause);
}

/** A StoreError for what the world did to the database; every other error, a bug above all, comes back as it is. */
export function explainStoreError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const found = KINDS_BY_CODE.find(([prefix]) => code.startsWith(prefix));
  return found ? storeError(found[1], file, error) : error;
}

/** The same part of the records, whose methods throw a StoreError where the database fails. */
export function explainErrors<Part extends object>(part: Part, file: string): Part {
  const explained = Object.entries(part).map(([name, method]: [string, (...args: readonly unknown[]) => unknown]) => [
    name,
    (...args: readonly unknown[]) => {
      try {
        return method(...args);
      } catch (error) {
        throw explainStoreError(error, file);
      }
    },
  ]);
  return Object.fromEntries(explained) as Part;
}
