// One page of a first listing: the mails of Inbox, then of Sent Items, oldest first, by their time and not by a page number, so
// that a mail moved away meanwhile shifts nothing. Called by changes.ts after the deltas' ends are known.
import type { z } from 'zod';
import { limits } from '../../src/domain/limits.ts';
import type { Change } from '../../src/ports/mailbox.ts';
import { badResponse, type GraphMailClient } from './client.ts';
import { type Cursor, createKnown, shortDigest } from './cursor.ts';
import { tellOne } from './tell-changes.ts';
import { type GraphMessage, MessageList, queryOf } from './translate.ts';

type Listing = NonNullable<Cursor['listing']>;

/** The page and the cursor after it; its `listing` is null when both folders are at their end. */
export async function listByTime(
  client: GraphMailClient,
  cursor: Cursor,
): Promise<{ readonly changes: readonly Change[]; readonly cursor: Cursor }> {
  const { listing } = cursor;
  if (listing === null) return { changes: [], cursor };
  const { items, hasMore } = await readFrom(client, listing);
  const track = cursor.tracks[listing.folder];
  const known = createKnown(track.known);
  const changes = items
    .filter(({ isDraft }) => isDraft !== true)
    .flatMap((item) => tellOne(listing.folder, item, known));
  const after: Cursor = {
    ...cursor,
    tracks: { ...cursor.tracks, [listing.folder]: { ...track, known: known.entries() } },
    listing: hasMore ? goOn(listing, items) : nextFolder(listing, cursor.since),
  };
  if (hasMore || after.listing === null) return { changes, cursor: after };
  const rest = await listByTime(client, after);
  return { changes: [...changes, ...rest.changes], cursor: rest.cursor };
}

const nextFolder = ({ folder }: Listing, since: string | null): Listing | null =>
  folder === 'inbox' ? { folder: 'sentitems', after: since ?? '1970-01-01T00:00:00Z', seen: [] } : null;

/** Those not told yet. A page on which all were told is followed by its next: more mails of one second than a page holds. */
async function readFrom(
  client: GraphMailClient,
  { folder, after, seen }: Listing,
): Promise<{ readonly items: readonly GraphMessage[]; readonly hasMore: boolean }> {
  let path: string | null =
    `${client.root}/mailFolders/${folder}/messages` +
    queryOf({
      $select: 'receivedDateTime,categories,isDraft',
      $filter: `receivedDateTime ge ${after}`,
      $orderby: 'receivedDateTime asc',
      $top: limits.outlook.messagesPerPage,
    });
  for (let pages = 0; pages < limits.outlook.samePlacePagesMax; pages += 1) {
    const page: z.infer<typeof MessageList> = await client.read(MessageList, { method: 'GET', path });
    const items = page.value.filter(({ id }) => !seen.includes(shortDigest(id)));
    const next = page['@odata.nextLink'];
    if (items.length > 0 || next === undefined) return { items, hasMore: next !== undefined };
    path = client.pathOf(next);
  }
  throw badResponse('more mails of one second are there than can be listed');
}

function goOn(listing: Listing, items: readonly GraphMessage[]): Listing {
  const last = items.at(-1)?.receivedDateTime ?? null;
  const lastMs = Date.parse(last ?? '');
  if (Number.isNaN(lastMs)) throw badResponse('a mail has no time');
  const after = new Date(lastMs).toISOString();
  const ofLast = items.filter(({ receivedDateTime }) => Date.parse(receivedDateTime ?? '') === lastMs);
  const told = ofLast.map(({ id }) => shortDigest(id));
  const isSameSecond = lastMs === Date.parse(listing.after);
  return { ...listing, after, seen: isSameSecond ? [...listing.seen, ...told] : told };
}
