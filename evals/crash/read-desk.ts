// Reads the desk's database beside its writer or after a kill, for counts and for the comparison with the servers' journals.
// Called by kill-desk.ts and judge.ts.
import Database from 'better-sqlite3';
import { limits } from '../../src/domain/limits.ts';
import type { SendState } from '../../src/domain/send-states.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { StoreError } from '../../src/store/store-error.ts';
import type { ServerName } from './mail-server.ts';

export interface DeskEntry {
  readonly id: number;
  readonly mailId: number;
  readonly mailbox: ServerName;
  readonly token: string;
  readonly state: SendState;
  readonly detail: string | null;
  readonly hasDraftRef: 0 | 1;
  readonly isLiving: 0 | 1;
  readonly wasTried: 0 | 1;
  readonly lookedAt: string | null;
}
export interface DeskMail {
  readonly id: number;
  readonly mailbox: ServerName;
  readonly messageId: string | null;
  readonly workState: string | null;
  readonly reason: string | null;
  readonly outcome: string | null;
  readonly runs: number;
}

const ENTRIES = `select id, mail_id as mailId, mailbox, token, state, detail, draft_ref is not null as hasDraftRef,
  is_living as isLiving, sending_at is not null as wasTried, looked_at as lookedAt from ledger order by id`;
const MAILS = `select work.mail_id as id, mails.mailbox, messages.message_id as messageId, work_state as workState, reason,
  (select outcome from runs where runs.mail_id = work.mail_id order by runs.id desc limit 1) as outcome,
  (select count(*) from runs where runs.mail_id = work.mail_id) as runs
  from work join mails on mails.id = work.mail_id left join messages on messages.mail_id = work.mail_id`;

function readFrom<T>(file: string, read: (client: Database.Database) => T): T {
  const { client } = openDatabase(file, { readOnly: true });
  try {
    return read(client);
  } finally {
    client.close();
  }
}

export const readEntries = (file: string): DeskEntry[] =>
  readFrom(file, (client) => client.prepare<[], DeskEntry>(ENTRIES).all());

export const readMails = (file: string): DeskMail[] =>
  readFrom(file, (client) => client.prepare<[], DeskMail>(MAILS).all());

/** Mails that were set aside because the process ended so often while they were in hand. */
export const readSuspects = (file: string): readonly number[] =>
  readFrom(file, (client) =>
    client
      .prepare<[], { id: number }>(
        `select mail_id as id from work where work_state = 'set_aside' and interruptions > 0`,
      )
      .all()
      .map(({ id }) => id),
  );

/** Entries that came into their state since this time, by state; null before there is a desk. */
export function countStates(file: string, since: string): ReadonlyMap<SendState, number> | null {
  try {
    const counts = 'select state, count(*) as entries from ledger where updated_at >= ? group by state';
    const rows = readFrom(file, (client) =>
      client.prepare<[string], { state: SendState; entries: number }>(counts).all(since),
    );
    return new Map(rows.map(({ state, entries }) => [state, entries]));
  } catch (error) {
    // Killed before its file was made, or before its first migration.
    if (error instanceof Database.SqliteError || error instanceof StoreError) return null;
    throw error;
  }
}

export interface Waiting {
  readonly mails: number;
  readonly unfinished: number;
  readonly open: number;
  /** Drafts that nobody has looked at since this time, and that one round of looking reaches. */
  readonly unseen: number;
}

export function countWaiting(file: string, since: string): Waiting {
  const counts = `select (select count(*) from work) as mails,
    (select count(*) from work where work_state in ('waiting', 'leased')) as unfinished,
    (select count(*) from ledger where state in ('planned', 'drafting', 'sending', 'withdrawing')) as open,
    (select coalesce(sum(min(unseen, max(0, unseen + reach - drafts))), 0) from
      (select count(*) as drafts, sum(looked_at is null or looked_at < @since) as unseen, @reach as reach
       from ledger where state = 'drafted' group by mailbox)) as unseen`;
  const given = { since, reach: limits.watch.draftsLookedAt };
  const found = readFrom(file, (client) => client.prepare<[typeof given], Waiting>(counts).get(given));
  if (!found) throw new Error('the desk cannot be counted');
  return found;
}
