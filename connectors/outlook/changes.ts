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
  return {
    async listChanges(from: string | { readonly since: string | null }): Promise<Changes> {
      const cursor = typeof from === 'string' ? parseCursor(from) : begin(client.root, from.since, nowMs());
      if (cursor === null) return { kind: 'reset' };
      const isOurs = FOLDERS.every((folder) => isOfUser(cursor.tracks[folder].path, client.root));
      if (!isOurs) return { kind: 'reset' };
      return cursor.listing === null ? follow(client, cursor) : listFirst(client, cursor);
    },
  };
}

function startOf(root: string, folder: FolderName, filterFrom: string | null): string {
  const filter = filterFrom === null ? {} : { $filter: `receivedDateTime ge ${filterFrom}` };
  const query = queryOf({ $select: 'categories,receivedDateTime,isDraft', ...filter });
  return `${root}/mailFolders/${folder}/messages/delta${query}`;
}

function begin(root: string, since: string | null, nowMs: number): Cursor {
  // A time in the future, or a clock that is fast, must not hide what comes now.
  const filterFrom = since === null ? null : new Date(Math.min(Date.parse(since), nowMs) - HOUR_MS).toISOString();
  const trackOf = (folder: FolderName): Track => {
    const from = folder === 'drafts' ? null : filterFrom;
    return { path: startOf(root, folder, from), isNext: true, filtered: from === null ? null : 0, known: [] };
  };
  const after = new Date(since ?? 0).toISOString();
  return {
    version: 1,
    since: since === null ? null : after,
    tracks: { inbox: trackOf('inbox'), sentitems: trackOf('sentitems'), drafts: trackOf('drafts') },
    listing: { folder: 'inbox', after, seen: [] },
  };
}

/** Null where the delta is lost. */
async function readPage(client: GraphMailClient, path: string): Promise<Page | null> {
  const answer = await client.request({ method: 'GET', path, headers: PAGE_SIZE, expects: isLost });
  if (answer.kind === 'refused') return null;
  const parsed = MessageList.safeParse(answer.body);
  const next = parsed.data?.['@odata.nextLink'];
  const link = next ?? parsed.data?.['@odata.deltaLink'];
  if (!parsed.success || link === undefined) throw badResponse('a delta has no link to its next page');
  return { items: parsed.data.value, path: client.pathOf(link), isNext: next !== undefined };
}

async function listFirst(client: GraphMailClient, cursor: Cursor): Promise<Changes> {
  const tracks = await mapTracks(cursor, (track, folder) =>
    takeSnapshot(client, track, startOf(client.root, folder, null)),
  );
  if (tracks === null) return { kind: 'reset' };
  if (isPaging(tracks)) return answerWith({ ...cursor, tracks }, [], true);
  const page = await listByTime(client, { ...cursor, tracks });
  return answerWith(page.cursor, page.changes, page.cursor.listing !== null);
}

/** Goes to the end of what is there now without telling it: the listing by time does. */
async function takeSnapshot(client: GraphMailClient, track: Track, restart: string): Promise<Track | null> {
  let now = track;
  for (let pages = 0; now.isNext && pages < limits.outlook.snapshotPagesPerCall; pages += 1) {
    const page = await readPage(client, now.path);
    if (page === null) return null;
    const filtered = now.filtered === null ? null : now.filtered + page.items.length;
    // Graph ends a delta with a filter at 5,000 messages, so that it would miss new ones: then one without a filter.
    now =
      filtered !== null && filtered >= limits.outlook.filteredMessagesMax
        ? { ...now, path: restart, isNext: true, filtered: null }
        : { ...now, path: page.path, isNext: page.isNext, filtered };
  }
  return now;
}

async function follow(client: GraphMailClient, cursor: Cursor): Promise<Changes> {
  const mustPage = isPaging(cursor.tracks);
  const told: Change[] = [];
  const tracks = await mapTracks(cursor, async (track, folder) => {
    if (mustPage && !track.isNext) return track;
    const isFull = (track.filtered ?? 0) >= limits.outlook.filteredMessagesMax;
    const page = isFull ? null : await readPage(client, track.path);
    if (page === null) return null;
    const { changes, known } = tell(folder, page.items, track.known);
    told.push(...changes);
    const filtered = track.filtered === null ? null : track.filtered + page.items.length;
    return { path: page.path, isNext: page.isNext, filtered, known };
  });
  return tracks === null ? { kind: 'reset' } : answerWith({ ...cursor, tracks }, told, isPaging(tracks));
}

const isPaging = (tracks: Cursor['tracks']): boolean => FOLDERS.some((folder) => tracks[folder].isNext);

const answerWith = (cursor: Cursor, changes: readonly Change[], hasMore: boolean): Changes => ({
  kind: 'changes',
  changes,
  cursor: formatCursor(cursor),
  hasMore,
});

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
