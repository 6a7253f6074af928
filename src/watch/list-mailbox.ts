// Lists what happened in a mailbox and takes it in. The cursor moves only after the work rows are on the disk; one that the provider
// no longer knows leads to a listing from a time on, which skips nothing and, because a mail is stored once, repeats nothing.
// Called by watch-mailbox.ts, and by decide-on-page.ts before it sends.
import { limits } from '../domain/limits.ts';
import { readStorage } from '../pipeline/desk-limits.ts';
import type { Change, Mailbox, ProviderMessageId } from '../ports/mailbox.ts';
import type { WatchedMailbox } from '../ports/records.ts';
import { noteSent } from './note-sent.ts';
import { takeIn } from './take-in.ts';
import type { WatchPorts } from './watch-ports.ts';

export interface Listing {
  readonly received: number;
  /** Drafts and mails that something happened to. */
  readonly touched: ReadonlySet<ProviderMessageId>;
  readonly isReset: boolean;
}

type From = Parameters<Mailbox['listChanges']>[0];

/** With `isLook` the cursor stays where it is, and the next round sees all of it again: what was touched is for the round to review.
 * Throws ConnectorError where the mailbox cannot be asked now: what was taken in by then stays, and the next listing goes on from
 * there. */
export async function listMailbox(
  ports: WatchPorts,
  { isLook = false }: { readonly isLook?: boolean } = {},
): Promise<Listing> {
  const { name, mailbox, records, clock } = ports;
  // What comes stays there, and is listed when there is room again.
  if (readStorage(records)?.isFull === true) return { received: 0, touched: new Set(), isReset: false };
  const watched = records.watches.read(name);
  if (watched === null) throw new Error(`the mailbox ${name} is not connected`);
  const beganAt = clock.now();
  const touched = new Set<ProviderMessageId>();
  let received = await takeInUnread(ports);
  let from: From = watched.cursor ?? { since: startOf(watched) };
  let isReset = false;
  const saveCursor = async (cursor: string | null, listedAt: readonly string[] = []): Promise<void> => {
    if (!isLook) await records.write(() => records.watches.saveCursor(name, cursor, ...listedAt));
  };
  for (let page = 0; page < limits.watch.pagesMax; page += 1) {
    const listed = await mailbox.listChanges(from);
    if (listed.kind === 'reset') {
      isReset = true;
      // A provider that resets a listing from a time on is asked again with the next round.
      if (typeof from !== 'string') break;
      await saveCursor(null);
      from = { since: startOf(watched) };
      continue;
    }
    for (const change of listed.changes) {
      if (await takeChange(ports, change)) received += 1;
      if (change.kind === 'draft' || change.kind === 'marked') touched.add(change.ref);
    }
    await saveCursor(listed.cursor, listed.hasMore ? [] : [beganAt]);
    if (!listed.hasMore) return { received, touched, isReset };
    from = listed.cursor;
  }
  // More than one round should take: the next one goes on where this one stopped.
  return { received, touched, isReset };
}

/** True where a mail is new. */
async function takeChange(ports: WatchPorts, { kind, ref }: Change): Promise<boolean> {
  if (kind === 'received') return (await takeIn(ports, ref)).kind === 'new';
  if (kind === 'sent') await noteSent(ports, ref);
  return false;
}

async function takeInUnread(ports: WatchPorts): Promise<number> {
  const unread = ports.records.watches.listUnread({ mailbox: ports.name, isSetAside: false }, limits.watch.unreadMails);
  let received = 0;
  for (const { providerRef } of unread) if ((await takeIn(ports, providerRef)).kind === 'new') received += 1;
  return received;
}

/** A while before the last listing that came to its end, because clocks differ and mail is filed late; before the connection only by
 * as much as the clocks of a desk and a provider may be apart. */
function startOf({ connectedAt, listedAt }: WatchedMailbox): string {
  const connectedMs = Date.parse(connectedAt) - limits.watch.clockSkewSeconds * 1_000;
  const overlappedMs = listedAt === null ? connectedMs : Date.parse(listedAt) - limits.watch.overlapSeconds * 1_000;
  return new Date(Math.max(overlappedMs, connectedMs)).toISOString();
}
