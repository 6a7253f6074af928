// What happened in the mailbox, by the deltas of Inbox, Sent Items and Drafts. A first listing takes the deltas' end before it
// begins, and then lists by time, oldest first. Called by mailbox.ts. Source: learn.microsoft.com/graph/delta-query-messages.
import { limits } from '../../src/domain/limits.ts';
import type { Change, Changes } from '../../src/ports/mailbox.ts';
import { badResponse, type GraphMailClient, type Refusal } from './client.ts';
import { type Cursor, FOLDERS, type FolderName, formatCursor, parseCursor, type Track } from './cursor.ts';
import { listByTime } from './list-by-time.ts';
import { tell } from './tell-changes.ts';
import { type GraphMessage, MessageList, queryOf } from './translate.ts';

const HOUR_MS = 3_600_000;
const LOST_STATES = /syncstate|resyncrequired|resync/i;
const PAGE_SIZE = { prefer: `odata.maxpagesize=${limits.outlook.deltaMessagesPerPage}` };

/** The delta has forgotten where we stood; a delta of a filter is at its end. Then everything is listed again. */
const isLost = ({ status, code }: Refusal): boolean =>
  status === 410 || ([400, 404, 409].includes(status) && LOST_STATES.test(code));

interface Page {
  readonly items: readonly GraphMessage[];
  readonly path: string;
  readonly isNext: boolean;
}

export function createChanges(client: GraphMailClient, nowMs: () => number) {
  const startOf = (folder: FolderName, filterFrom: string | null): string => {
    const filter = filterFrom === null ? {} : { $filter: `receivedDateTime ge ${filterFrom}` };
    return `${client.root}/mailFolders/${folder}/messages/delta${queryOf({ $select: 'categories,receivedDateTime,isDraft', ...filter })}`;
  };

  /** Null where the delta is lost. */
  const readPage = async (path: string): Promise<Page | null> => {
    const answer = await client.request({ method: 'GET', path, headers: PAGE_SIZE, expects: isLost });
    if (answer.kind === 'refused') return null;
    const parsed = MessageList.safeParse(answer.body);
    const next = parsed.data?.['@odata.nextLink'];
    const link = next ?? parsed.data?.['@odata.deltaLink'];
    if (!parsed.success || link === undefined) throw badResponse('a delta has no link to its next page');
    return { items: parsed.data.value, path: client.pathOf(link), isNext: next !== undefined };
  };

  /** Goes to the end of what is there now without telling it: the listing by time does. */
  const takeSnapshot = async (track: Track, restart: string): Promise<Track | null> => {
    let now = track;
    for (let pages = 0; now.isNext && pages < limits.outlook.snapshotPagesPerCall; pages += 1) {
      const page = await readPage(now.path);
      if (page === null) return null;
      const filtered = now.filtered === null ? null : now.filtered + page.items.length;
      // Graph ends a delta with a filter at 5,000 messages, so that it would miss new ones: then one without a filter.
      now =
        filtered !== null && filtered >= limits.outlook.filteredMessagesMax
          ? { ...now, path: restart, isNext: true, filtered: null }
          : { ...now, path: page.path, isNext: page.isNext, filtered };
    }
    return now;
  };

  const begin = (since: string | null): Cursor => {
    // A time in the future, or a clock that is fast, must not hide what comes now.
    const fromMs = since === null ? null : Math.min(Date.parse(since), nowMs()) - HOUR_MS;
    const filterFrom = fromMs === null ? null : new Date(fromMs).toISOString();
    const trackOf = (folder: FolderName): Track => {
      const from = folder === 'drafts' ? null : filterFrom;
      return { path: startOf(folder, from), isNext: true, filtered: from === null ? null : 0, known: [] };
    };
    const after = since === null ? '1970-01-01T00:00:00Z' : new Date(since).toISOString();
    return {
      version: 1,
      since: since === null ? null : after,
      tracks: { inbox: trackOf('inbox'), sentitems: trackOf('sentitems'), drafts: trackOf('drafts') },
      listing: { folder: 'inbox', after, seen: [] },
    };
  };

  const answer = (cursor: Cursor, changes: readonly Change[], hasMore: boolean): Changes => ({
    kind: 'changes',
    changes,
    cursor: formatCursor(cursor),
    hasMore,
  });

  const listFirst = async (cursor: Cursor): Promise<Changes> => {
    if (FOLDERS.some((folder) => cursor.tracks[folder].isNext)) {
      const tracks = await mapTracks(cursor, (track, folder) => takeSnapshot(track, startOf(folder, null)));
      if (tracks === null) return { kind: 'reset' };
      const snapshot = { ...cursor, tracks };
      if (FOLDERS.some((folder) => tracks[folder].isNext)) return answer(snapshot, [], true);
      return listFirst(snapshot);
    }
    const page = await listByTime(client, cursor);
    return answer(page.cursor, page.changes, page.cursor.listing !== null);
  };

  const follow = async (cursor: Cursor): Promise<Changes> => {
    const isPaging = FOLDERS.some((folder) => cursor.tracks[folder].isNext);
    const told: Change[] = [];
    const tracks = await mapTracks(cursor, async (track, folder) => {
      if (isPaging && !track.isNext) return track;
      const isFull = (track.filtered ?? 0) >= limits.outlook.filteredMessagesMax;
      const page = isFull ? null : await readPage(track.path);
      if (page === null) return null;
      const { changes, known } = tell(folder, page.items, track.known);
      told.push(...changes);
      const filtered = track.filtered === null ? null : track.filtered + page.items.length;
      return { path: page.path, isNext: page.isNext, filtered, known };
    });
    if (tracks === null) return { kind: 'reset' };
    return answer(
      { ...cursor, tracks },
      told,
      FOLDERS.some((folder) => tracks[folder].isNext),
    );
  };

  return {
    async listChanges(from: string | { readonly since: string | null }): Promise<Changes> {
      const cursor = typeof from === 'string' ? parseCursor(from) : begin(from.since);
      if (cursor === null) return { kind: 'reset' };
      const isOurs = FOLDERS.every((folder) => isOfUser(cursor.tracks[folder].path, client.root));
      if (!isOurs) return { kind: 'reset' };
      return cursor.listing === null ? follow(cursor) : listFirst(cursor);
    },
  };
}

/** Graph may write `/users('…')` for what was asked as `/me`; what it never does is to cross from one named user to another. */
const isOfUser = (path: string, root: string): boolean =>
  root === '/me' || path.startsWith(`${root}/`) || path.startsWith('/users(');

async function mapTracks(
  cursor: Cursor,
  run: (track: Track, folder: FolderName) => Promise<Track | null>,
): Promise<Cursor['tracks'] | null> {
  const [inbox, sentitems, drafts] = await Promise.all(FOLDERS.map((folder) => run(cursor.tracks[folder], folder)));
  return inbox && sentitems && drafts ? { inbox, sentitems, drafts } : null;
}
