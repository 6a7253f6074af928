// The commands in an open IMAP folder: searching, reading, flags, removing. Each answer of the server is checked before it is
// believed, and a lost connection is never taken for an empty answer. Called by session.ts, which opens the folder.
import type { FetchQueryObject, ImapFlow, MailboxObject, SearchObject } from 'imapflow';
import { limits } from '../../src/domain/limits.ts';
import { badResponse, connectionLost, refused } from './client.ts';

export interface StoredMail {
  readonly uid: number;
  readonly flags: ReadonlySet<string>;
  /** INTERNALDATE, where it was asked for. */
  readonly atMs: number;
  /** The whole mail, or the header fields asked for; empty where nothing was. */
  readonly bytes: Uint8Array;
}

export interface Folder {
  readonly path: string;
  readonly validity: string;
  readonly exists: number;
  /** PERMANENTFLAGS lets clients make keywords. */
  readonly allowsKeywords: boolean;
  /** UIDs in ascending order. */
  search(query: SearchObject): Promise<readonly number[]>;
  /** The mails of these UIDs that are there, in ascending order. */
  read(uids: readonly number[], what: 'flags' | 'time' | 'mail' | readonly string[]): Promise<readonly StoredMail[]>;
  /** The same, of one mail, and also what came through other connections since the folder was opened. */
  readAfresh(uid: number, what: readonly string[]): Promise<StoredMail | null>;
  /** UIDs below `next` that changed or went since a mod-sequence; those that went only where the server tells (QRESYNC). */
  listChanged(modseq: string, next: number): Promise<readonly number[]>;
  changeFlags(
    uid: number,
    change: { readonly add?: readonly string[]; readonly remove?: readonly string[] },
  ): Promise<void>;
  /** Removes one mail for good; on a server without UIDPLUS it is flagged, which all that reads here takes for gone. */
  remove(uid: number): Promise<void>;
}

export const isFlaggedDeleted = ({ flags }: StoredMail): boolean => flags.has('\\Deleted');

export function createFolder(flow: ImapFlow, mailbox: MailboxObject): Folder {
  /** imapflow answers false where a command failed, and where there was no connection to do it on. */
  const must = <T>(answer: T | false | undefined, what: string): T => {
    if (answer !== false && answer !== undefined) return answer;
    throw flow.usable ? refused(what) : connectionLost();
  };
  const mustBeOpen = (): void => {
    if (!flow.usable || !flow.mailbox || flow.mailbox.path !== mailbox.path) throw connectionLost();
  };
  const fetchAll = async (range: string, query: FetchQueryObject, options: { changedSince?: bigint } = {}) => {
    mustBeOpen();
    const fetch = async () => {
      const mails = await flow.fetchAll(range, query, { uid: true, ...options });
      mustBeOpen();
      return mails;
    };
    try {
      return await fetch();
    } catch (error) {
      // Some servers say NO where a mail went meanwhile (RFC 5530, EXPUNGEISSUED); NOOP tells us which.
      if (!(error instanceof Error && 'responseStatus' in error && error.responseStatus === 'NO')) throw error;
      await flow.noop();
      mustBeOpen();
      return fetch();
    }
  };

  const read: Folder['read'] = async (uids, what) => {
    if (uids.length === 0) return [];
    const asked = new Set(uids);
    const found = await fetchAll(uids.join(','), queryOf(what));
    return found
      .filter(({ uid }) => asked.has(uid))
      .map((mail) => toStoredMail(mail.uid, mail.flags, mail.internalDate, mail.source ?? mail.headers))
      .sort((a, b) => a.uid - b.uid);
  };

  return {
    path: mailbox.path,
    validity: String(mailbox.uidValidity),
    exists: mailbox.exists,
    allowsKeywords: mailbox.permanentFlags?.has('\\*') ?? false,
    async search(query) {
      mustBeOpen();
      return must(await flow.search(query, { uid: true }), 'a search');
    },
    read,
    async readAfresh(uid, what) {
      await flow.noop();
      const [mail] = await read([uid], what);
      return mail ?? null;
    },
    async listChanged(modseq, next) {
      const gone: number[] = [];
      const note = ({ uid, path }: { uid?: number | undefined; path: string }) => {
        if (uid !== undefined && path === mailbox.path && gone.length < limits.imap.changesPerPage) gone.push(uid);
      };
      flow.on('expunge', note);
      try {
        const changed = await fetchAll(`1:${next - 1}`, { flags: true }, { changedSince: BigInt(modseq) });
        return [...new Set([...changed.map(({ uid }) => uid), ...gone])].filter((uid) => uid < next);
      } finally {
        flow.off('expunge', note);
      }
    },
    async changeFlags(uid, { add = [], remove = [] }) {
      mustBeOpen();
      if (add.length > 0) must(await flow.messageFlagsAdd(String(uid), [...add], { uid: true }), 'setting a flag');
      if (remove.length > 0)
        must(await flow.messageFlagsRemove(String(uid), [...remove], { uid: true }), 'taking a flag away');
    },
    async remove(uid) {
      mustBeOpen();
      // A plain EXPUNGE would also remove what people have flagged in other mails.
      if (flow.capabilities.has('UIDPLUS') || flow.enabled.has('IMAP4REV2'))
        must(await flow.messageDelete(String(uid), { uid: true }), 'removing a mail');
      else must(await flow.messageFlagsAdd(String(uid), ['\\Deleted'], { uid: true }), 'flagging a mail');
    },
  };
}

function queryOf(what: 'flags' | 'time' | 'mail' | readonly string[]): FetchQueryObject {
  if (what === 'flags') return { flags: true };
  if (what === 'time') return { internalDate: true };
  // One byte more than may be: a mail that is too long is told from one that just fits, and is not read to its end.
  if (what === 'mail') return { flags: true, source: { start: 0, maxLength: limits.mail.sizeBytesMax + 1 } };
  return { flags: true, internalDate: true, headers: [...what] };
}

function toStoredMail(uid: number, flags: Set<string> = new Set(), at?: Date | string, bytes?: Uint8Array): StoredMail {
  if (bytes && bytes.byteLength > limits.mail.sizeBytesMax)
    throw badResponse(`a mail of more than ${limits.mail.sizeBytesMax} bytes`);
  const atMs = at === undefined ? Number.NaN : new Date(at).getTime();
  return { uid, flags, atMs, bytes: bytes ?? new Uint8Array() };
}
