// The one connection on which all commands are given, one call at a time, and which is made anew when it is lost. What belongs to a
// mail on its way out goes before the rest: the less time it takes, the fewer crashes fall into it. Called by the files that read
// and write the mailbox; connecting itself is in client.ts.
import type { ImapFlow } from 'imapflow';
import { limits } from '../../src/domain/limits.ts';
import type { ConnectorError } from '../../src/ports/connector-error.ts';
import { badResponse, connectImap, connectionLost, refused, type ServerAccount, toConnectorError } from './client.ts';
import { createFolder, type Folder } from './folder.ts';

export interface FolderState {
  readonly validity: string;
  /** UIDNEXT. */
  readonly next: number;
  /** HIGHESTMODSEQ; null where the server has no mod-sequences. */
  readonly modseq: bigint | null;
}

export interface Turn {
  /** Not repeated where the connection is lost. */
  readonly isOnce?: boolean;
  /** Before all that waits for its turn. */
  readonly isFirst?: boolean;
}

export interface ImapSession {
  /** Runs work in an open folder, alone. Where the connection is lost, work that may be repeated is done once more from its start. */
  inFolder<T>(path: string, work: (folder: Folder) => Promise<T>, turn?: Turn): Promise<T>;
  /** Runs work that needs no open folder. */
  onConnection<T>(work: (flow: ImapFlow) => Promise<T>, turn?: Turn): Promise<T>;
  readState(path: string): Promise<FolderState>;
  /** Never repeated. The UID where the server tells it. */
  append(
    path: string,
    raw: Uint8Array,
    flags: readonly string[],
    turn?: Pick<Turn, 'isFirst'>,
  ): Promise<{ validity: string; uid: number } | null>;
  /** Gives the connection back in its turn; the next call makes a new one. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

const STATE = { uidNext: true, uidValidity: true, highestModseq: true } as const;

/** `onMissingFolder` is told where the server says that a folder is not there. */
export function openSession(
  account: ServerAccount,
  { onMissingFolder }: { readonly onMissingFolder: () => void },
): ImapSession {
  let flow: ImapFlow | null = null;
  const line: (() => Promise<void>)[] = [];
  let isBusy = false;

  const perform = async <T>(work: (flow: ImapFlow) => Promise<T>, isOnce: boolean): Promise<T> => {
    for (let tries = 1; ; tries += 1) {
      if (!flow?.usable) flow = await connectPatiently(account);
      const used = flow;
      const deadline = setTimeout(() => used.close(), limits.imap.callSecondsMax * 1_000);
      try {
        return await work(used);
      } catch (failure) {
        const error = toConnectorError(failure);
        if (error.kind === 'not_found' && error !== failure) onMissingFolder();
        const isLost = !used.usable && error.kind === 'unavailable';
        if (!isLost || isOnce || tries >= limits.imap.triesMax) throw error;
      } finally {
        clearTimeout(deadline);
      }
    }
  };
  const takeTurns = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    for (let next = line.shift(); next !== undefined; next = line.shift()) await next();
    isBusy = false;
  };
  const onConnection: ImapSession['onConnection'] = (work, { isOnce = false, isFirst = false } = {}) =>
    new Promise((resolve, reject) => {
      const take = () => perform(work, isOnce).then(resolve, reject);
      if (isFirst) line.unshift(take);
      else line.push(take);
      void takeTurns();
    });

  const close = async (): Promise<void> => {
    const closing = flow;
    flow = null;
    if (closing?.usable) await closing.logout().catch(() => closing.close());
    else closing?.close();
  };

  return {
    onConnection,
    inFolder: (path, work, turn) =>
      onConnection(async (used) => {
        // NOOP brings an open folder up to date: what came through another connection is not seen before.
        if (used.mailbox && used.mailbox.path === path) await used.noop();
        else await used.mailboxOpen(path);
        if (!used.mailbox || used.mailbox.path !== path) throw connectionLost();
        return work(createFolder(used, used.mailbox));
      }, turn),
    readState: (path) =>
      onConnection(async (used) => {
        // STATUS is not meant for the open folder (RFC 9051, 6.3.11), and Dovecot then answers with what it showed last.
        const isOpen = used.mailbox && used.mailbox.path === path;
        const state = isOpen ? await used.mailboxOpen(path) : await used.status(path, STATE);
        if (state === false || !used.usable)
          throw used.usable ? refused('it told no state of a folder') : connectionLost();
        if (state.uidValidity === undefined || state.uidNext === undefined)
          throw badResponse('a folder without UIDVALIDITY or UIDNEXT');
        const hasModseq = used.enabled.has('CONDSTORE') && (state.highestModseq ?? 0n) > 0n;
        return {
          validity: String(state.uidValidity),
          next: state.uidNext,
          modseq: hasModseq ? (state.highestModseq ?? null) : null,
        };
      }),
    append: (path, raw, flags, turn) =>
      onConnection(
        async (used) => {
          const done = await used.append(path, Buffer.from(raw), [...flags]);
          if (done === false || done === undefined) throw connectionLost();
          return done.uid === undefined || done.uidValidity === undefined
            ? null
            : { validity: String(done.uidValidity), uid: done.uid };
        },
        { ...turn, isOnce: true },
      ),
    rest: () =>
      new Promise((resolve, reject) => {
        line.push(() => close().then(resolve, reject));
        void takeTurns();
      }),
    close,
  };
}

/** A few tries with growing pauses; what will not get better is told at once. */
async function connectPatiently(account: ServerAccount): Promise<ImapFlow> {
  let error: ConnectorError | null = null;
  for (const pauseMs of limits.imap.backOffMs) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    try {
      return await connectImap(account);
    } catch (failure) {
      error = toConnectorError(failure);
      if (error.kind !== 'unavailable') throw error;
    }
  }
  throw error ?? connectionLost();
}
