// The database that all desks of a deployment share, and none of their mail: which desk a provider calls, and how far each desk's audit log has come.
// D1, asynchronous: https://developers.cloudflare.com/d1/worker-api/. Called by worker.ts and the desk's object.
import { DESK_NAME } from '../../domain/desk-name.ts';
import { type AuditHead, EMPTY_HEAD, type Head, keepNewest } from '../../store/audit-head.ts';

/** What of D1 is called. */
export interface DirectoryDatabase {
  prepare(sql: string): DirectoryStatement;
  batch(statements: readonly DirectoryStatement[]): Promise<unknown>;
}
interface DirectoryStatement {
  bind(...values: readonly unknown[]): DirectoryStatement;
  first<Row>(): Promise<Row | null>;
  all<Row>(): Promise<{ readonly results: readonly Row[] }>;
  run(): Promise<{ readonly meta: { readonly changes: number } }>;
}

/** A name that none can have is not asked for. */
export async function hasDesk(directory: DirectoryDatabase, name: string): Promise<boolean> {
  if (!DESK_NAME.test(name)) return false;
  const query = directory.prepare('select name from desks where name = ? and deleted_at is null').bind(name);
  return (await query.first()) !== null;
}

/** A desk that works for long says so often how far its audit log has come. */
const HEAD_MS = 10_000;

export interface HeadInDirectory extends AuditHead {
  /** The directory was away: nothing of it is known, so that nothing contradicts the log, and nothing is kept. To be opened anew when it is back. */
  readonly isBlind: boolean;
  /** Keeps what was not kept yet, or could not be. Rejects where a blind one finds the directory still away. */
  catchUp(): Promise<void>;
}

/** The head that the directory knows of a desk's audit log. What is kept goes there from time to time in the background, and when it is settled: the
 * directory is one for all desks, and takes about a thousand calls a second. A loss leaves an earlier one, which verify takes as such. `failed` hears of
 * what could not be kept. */
export async function openHeadInDirectory(
  directory: DirectoryDatabase,
  desk: string,
  nowMs: () => number,
  failed: (error: unknown) => void,
): Promise<HeadInDirectory> {
  const found = await readHead(directory, desk).catch(() => null);
  let read: Head | 'missing' = found ?? EMPTY_HEAD;
  let unkept: Head | null = null;
  const write = (head: Head): Promise<void> =>
    directory
      .prepare(
        'insert into audit_heads (desk, seq, hash) values (?, ?, ?) on conflict (desk) do update set seq = excluded.seq, hash = excluded.hash where excluded.seq >= seq',
      )
      .bind(desk, head.seq, head.hash)
      .run()
      .then(
        () => {
          unkept = null;
        },
        (error) => {
          unkept = head;
          failed(error);
        },
      );
  const { keep, settle } = keepNewest(write, 0);
  let unsaid: Head | null = null;
  let saidMs = nowMs();
  const say = (): void => {
    if (unsaid === null || found === null) return;
    keep(unsaid);
    unsaid = null;
    saidMs = nowMs();
  };
  const settleAll = (): Promise<void> => {
    say();
    return settle();
  };
  return {
    place: 'directory',
    isBlind: found === null,
    read: () => read,
    start(head) {
      read = unsaid = head;
      say();
    },
    keep(head) {
      read = unsaid = head;
      if (nowMs() - saidMs >= HEAD_MS) say();
    },
    settle: settleAll,
    async catchUp() {
      if (found === null) await readHead(directory, desk);
      if (unkept !== null) unsaid ??= unkept;
      await settleAll();
    },
  };
}

async function readHead(directory: DirectoryDatabase, desk: string): Promise<Head | 'missing'> {
  const row = await directory.prepare('select seq, hash from audit_heads where desk = ?').bind(desk).first<Head>();
  return row === null ? 'missing' : { seq: row.seq, hash: row.hash };
}
