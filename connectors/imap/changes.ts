// What happened in INBOX, among the sent mails and the drafts. New mails are those from a UID on; changed marks and drafts are
// found by mod-sequence (RFC 7162), where the server has it. A listing from a time on goes through the UIDs that were there
// when it began, and then goes on as any other. Called by mailbox.ts.
import { limits } from '../../src/domain/limits.ts';
import type { Change, Mailbox } from '../../src/ports/mailbox.ts';
import type { Folder } from './folder.ts';
import type { Folders } from './folders.ts';
import type { FolderState, ImapSession } from './session.ts';
import { type Cursor, type FolderPosition, formatCursor, makeRef, parseCursor } from './translate.ts';

const BOXES = ['inbox', 'sent', 'drafts'] as const;
type Box = (typeof BOXES)[number];
const KINDS = { inbox: 'received', sent: 'sent', drafts: 'draft' } as const satisfies Record<Box, Change['kind']>;

export function createChanges(session: ImapSession, folders: () => Promise<Folders>): Pick<Mailbox, 'listChanges'> {
  return {
    async listChanges(from) {
      const paths = await folders();
      const states = {
        inbox: await session.readState(paths.inbox),
        sent: await session.readState(paths.sent),
        drafts: await session.readState(paths.drafts),
      };
      const cursor = typeof from === 'string' ? parseCursor(from) : startAt(from.since, states);
      if (cursor === null || BOXES.some((box) => !isKnown(cursor[box], states[box]))) return { kind: 'reset' };
      const changes: Change[] = [];
      const positions = { inbox: cursor.inbox, sent: cursor.sent, drafts: cursor.drafts };
      for (const box of BOXES) {
        const told = await listFolder(
          { session, box, path: paths[box], state: states[box], since: cursor.since },
          cursor[box],
          {
            budget: limits.imap.changesPerPage - changes.length,
          },
        );
        changes.push(...told.changes);
        positions[box] = told.position;
      }
      const isSnapshot = BOXES.some((box) => positions[box].until !== null);
      return {
        kind: 'changes',
        changes,
        cursor: formatCursor({ version: 1, since: isSnapshot ? cursor.since : null, ...positions }),
        hasMore: BOXES.some((box) => hasMore(positions[box], states[box])),
      };
    },
  };
}

function startAt(since: string | null, states: Readonly<Record<Box, FolderState>>): Cursor {
  const start = (state: FolderState, isListed: boolean): FolderPosition => ({
    validity: state.validity,
    next: isListed ? 1 : state.next,
    until: isListed && state.next > 1 ? state.next : null,
    modseq: state.modseq === null ? null : String(state.modseq),
    scan: null,
  });
  return {
    version: 1,
    since: since === null ? null : new Date(since).toISOString(),
    inbox: start(states.inbox, true),
    sent: start(states.sent, true),
    drafts: start(states.drafts, false),
  };
}

/** False where the folder was made anew, or put back to an earlier state, since the cursor was given out. */
const isKnown = (position: FolderPosition, state: FolderState): boolean =>
  position.validity === state.validity &&
  position.next <= state.next &&
  (position.until ?? 1) <= state.next &&
  (position.modseq === null || state.modseq === null || BigInt(position.modseq) <= state.modseq);

const hasMore = (position: FolderPosition, state: FolderState): boolean =>
  position.until !== null || position.next < state.next || position.scan !== null;

interface Listing {
  readonly session: ImapSession;
  readonly box: Box;
  readonly path: string;
  readonly state: FolderState;
  readonly since: string | null;
}
interface Told {
  readonly changes: readonly Change[];
  readonly position: FolderPosition;
}

async function listFolder(listing: Listing, start: FolderPosition, { budget }: { budget: number }): Promise<Told> {
  const { session, box, path, state } = listing;
  const isChanged = box !== 'sent' && start.until === null && needsScan(start, state);
  const isNew = start.next < (start.until ?? state.next) || start.until !== null;
  if (budget <= 0 || (!isChanged && !isNew)) return { changes: [], position: settle(start, state) };
  return session.inFolder(path, async (folder) => {
    // Made anew between the two looks: the next listing says so.
    if (folder.validity !== start.validity) return { changes: [], position: start };
    // First what changed among the mails told before, so that a new mail is not told as a changed one as well.
    const changed = isChanged
      ? await listChanged(listing, folder, start, budget)
      : { changes: [], position: settle(start, state) };
    const fresh = await listNew(listing, folder, changed.position, budget - changed.changes.length);
    return { changes: [...changed.changes, ...fresh.changes], position: fresh.position };
  });
}

/** Mod-sequences that a server has begun, or ceased, to give. */
const settle = (position: FolderPosition, state: FolderState): FolderPosition =>
  position.modseq === null || state.modseq === null
    ? { ...position, modseq: state.modseq === null ? null : String(state.modseq), scan: null }
    : position;

const needsScan = ({ modseq, scan }: FolderPosition, state: FolderState): boolean =>
  modseq !== null && state.modseq !== null && (scan !== null || BigInt(modseq) < state.modseq);

async function listChanged(
  { box, state }: Listing,
  folder: Folder,
  start: FolderPosition,
  budget: number,
): Promise<Told> {
  const modseq = start.modseq ?? '0';
  const scan = start.scan ?? { from: 1, target: String(state.modseq) };
  const done = { ...start, modseq: scan.target, scan: null };
  if (start.next <= scan.from) return { changes: [], position: done };
  const uids =
    box === 'drafts'
      ? await folder.listChanged(modseq, start.next)
      : await folder.search({ uid: `${scan.from}:${start.next - 1}`, modseq: BigInt(modseq) + 1n });
  const page = box === 'drafts' ? uids : uids.slice(0, budget);
  const kind = box === 'drafts' ? 'draft' : 'marked';
  const changes = page.map(
    (uid): Change => ({ kind, ref: makeRef({ path: folder.path, validity: start.validity, uid }) }),
  );
  const last = page.at(-1);
  const isWhole = page.length === uids.length || last === undefined;
  return { changes, position: isWhole ? done : { ...start, scan: { from: last + 1, target: scan.target } } };
}

async function listNew(
  { box, state, since }: Listing,
  folder: Folder,
  start: FolderPosition,
  budget: number,
): Promise<Told> {
  const isSnapshot = start.until !== null;
  const end = start.until ?? state.next;
  const refs: Change[] = [];
  let { next } = start;
  let left = budget;
  for (let searches = 0; searches < limits.imap.searchesPerCall && next < end && left > 0; searches += 1) {
    const windowEnd = Math.min(next + limits.imap.uidsPerSearch, end);
    const from = next;
    const found = await folder.search({ uid: `${from}:${windowEnd - 1}`, ...(isSnapshot ? coarseSince(since) : {}) });
    const uids = found.filter((uid) => uid >= from && uid < windowEnd);
    const page = uids.slice(0, left);
    const kept = isSnapshot && since !== null ? await dropEarlier(folder, page, since) : page;
    for (const uid of kept)
      refs.push({ kind: KINDS[box], ref: makeRef({ path: folder.path, validity: start.validity, uid }) });
    left -= page.length;
    next = page.length < uids.length ? (page.at(-1) ?? next - 1) + 1 : windowEnd;
  }
  return { changes: refs, position: { ...start, next, until: isSnapshot && next < end ? end : null } };
}

const DAY_MS = 86_400_000;

/** SEARCH SINCE knows days only, in a time zone of the server's: what is surely older is left out. */
function coarseSince(since: string | null): { readonly since?: Date } {
  return since === null ? {} : { since: new Date(Math.min(Date.parse(since), Date.now()) - 2 * DAY_MS) };
}

/** By INTERNALDATE, which has whole seconds. */
async function dropEarlier(folder: Folder, uids: readonly number[], since: string): Promise<readonly number[]> {
  const sinceMs = Math.floor(Date.parse(since) / 1_000) * 1_000;
  const mails = await folder.read(uids, 'time');
  return mails.filter(({ atMs }) => Number.isNaN(atMs) || atMs >= sinceMs).map(({ uid }) => uid);
}
