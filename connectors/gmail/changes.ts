// What happened in the mailbox: from a cursor on by Gmail's history, from a time on by listing the inbox and the sent mails. The
// history id is read before such a listing begins, so that nothing falls between the two. Called by mailbox.ts.
import { limits } from '../../src/domain/limits.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { Change, Changes, Mailbox } from '../../src/ports/mailbox.ts';
import { type GmailClient, tooManyMessages } from './client.ts';
import { type Cursor, formatCursor, laterHistoryId, parseCursor } from './cursors.ts';
import { type Known, toChanges } from './history.ts';
import type { Marks } from './marks.ts';
import { createMemory } from './remember.ts';
import type { HistoryRecord } from './translate.ts';

type Snapshot = Extract<Cursor, { kind: 'snapshot' }>;
type History = Extract<Cursor, { kind: 'history' }>;

export function createChanges(
  client: GmailClient,
  marks: Pick<Marks, 'knowMarks'>,
  draftRefOf: Known['draftRefOf'],
): Mailbox['listChanges'] {
  const listed = createMemory<readonly Change[]>(limits.gmail.snapshotsKept);

  const listSnapshot = async ({ historyId, sinceSeconds, lastId }: Omit<Snapshot, 'kind'>): Promise<Changes> => {
    const key = `${historyId} ${sinceSeconds}`;
    const all = listed.get(key) ?? (await listSince(client, sinceSeconds));
    listed.set(key, all);
    // After a restart the list is made again. Where the last one has gone, it begins anew: twice is right, skipped is not.
    const start = lastId === '' ? 0 : all.findIndex(({ ref }) => ref === lastId) + 1;
    const changes = all.slice(start, start + limits.gmail.changesPerPage);
    const last = changes.at(-1);
    const hasMore = start + changes.length < all.length;
    if (!hasMore || !last) {
      listed.delete(key);
      const cursor = formatCursor({ kind: 'history', historyId, pageToken: null });
      // What came while the pages were read stands in the history.
      return { kind: 'changes', changes, cursor, hasMore: lastId !== '' };
    }
    const cursor = formatCursor({ kind: 'snapshot', historyId, sinceSeconds, lastId: last.ref });
    return { kind: 'changes', changes, cursor, hasMore };
  };

  const listHistory = async (from: History): Promise<Changes> => {
    const { records, end } = await readHistory(client, from);
    const isMark = await marks.knowMarks(
      records.flatMap(({ labelsAdded, labelsRemoved }) =>
        [...labelsAdded, ...labelsRemoved].flatMap(({ labelIds }) => labelIds),
      ),
    );
    const hasMore = end.pageToken !== null;
    return { kind: 'changes', changes: toChanges(records, { isMark, draftRefOf }), cursor: formatCursor(end), hasMore };
  };

  return async (from) => {
    if (typeof from !== 'string') {
      const sinceSeconds = from.since === null ? null : Math.max(0, Math.floor(Date.parse(from.since) / 1000));
      const { historyId } = await client.getProfile();
      return listSnapshot({ historyId, sinceSeconds, lastId: '' });
    }
    const cursor = parseCursor(from);
    if (!cursor) return { kind: 'reset' };
    if (cursor.kind === 'snapshot') return listSnapshot(cursor);
    try {
      return await listHistory(cursor);
    } catch (error) {
      // Gmail keeps a week or more of history, at times a few hours.
      if (isConnectorError(error, 'not_found', 'rejected')) return { kind: 'reset' };
      throw error;
    }
  };
}

/** Some pages of history at once: what one record says of a message, a later one may complete. */
async function readHistory(
  client: GmailClient,
  from: History,
): Promise<{ readonly records: readonly HistoryRecord[]; readonly end: History }> {
  const records: HistoryRecord[] = [];
  let { pageToken } = from;
  for (let pages = 0; pages < limits.gmail.historyPagesPerCall; pages += 1) {
    const page = await client.listHistory(from.historyId, pageToken);
    records.push(...page.history);
    pageToken = page.nextPageToken ?? null;
    if (pageToken === null) {
      const historyId = laterHistoryId(page.historyId, from.historyId);
      return { records, end: { kind: 'history', historyId, pageToken } };
    }
  }
  return { records, end: { ...from, pageToken } };
}

async function listSince(client: GmailClient, sinceSeconds: number | null): Promise<readonly Change[]> {
  // `after:` takes whole seconds; one earlier, as it is not said whether the second itself is in.
  const query = sinceSeconds === null ? {} : { q: `after:${Math.max(0, sinceSeconds - 1)}` };
  const received = await listIds(client, { ...query, labelIds: ['INBOX'] });
  const sent = await listIds(client, { ...query, labelIds: ['SENT'] });
  const isSent = new Set(sent);
  return [
    ...received.filter((id) => !isSent.has(id)).map((ref) => ({ kind: 'received', ref }) as const),
    ...sent.map((ref) => ({ kind: 'sent', ref }) as const),
  ];
}

/** Gmail lists the newest first. A mail that comes meanwhile moves the pages on, so that one may come twice. */
async function listIds(
  client: GmailClient,
  query: { readonly q?: string; readonly labelIds: string[] },
): Promise<readonly string[]> {
  const ids = new Set<string>();
  let pageToken: string | null = null;
  for (let pages = 0; pages < limits.gmail.listPagesMax; pages += 1) {
    const page: Awaited<ReturnType<GmailClient['listMessages']>> = await client.listMessages(query, pageToken);
    for (const { id } of page.messages) ids.add(id);
    pageToken = page.nextPageToken ?? null;
    if (pageToken === null) return [...ids].reverse();
  }
  throw tooManyMessages();
}
