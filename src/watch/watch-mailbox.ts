// One round of watching a mailbox: what happened, what waits for a person, what is unclear. And the loop around it, which waits
// longer after each failure; where the account must be connected again that holds up this mailbox alone. Called by the runtime.
import { limits } from '../domain/limits.ts';
import { type DeskPorts, deskWith } from '../pipeline/desk-ports.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { ChangeSignal } from '../ports/mailbox.ts';
import { type ApprovalEnd, approveDraft } from './approve-draft.ts';
import { type Listing, listMailbox } from './list-mailbox.ts';
import { reviewActions } from './review-actions.ts';
import { type ApproveDraft, type Choice, resumeWithdrawals, reviewDrafts } from './review-drafts.ts';
import type { WatchPorts } from './watch-ports.ts';

/** The first round of a process looks at every draft: what happened before it, no listing may tell. Throws ConnectorError where the
 * mailbox cannot be asked now. */
export async function watchOnce(
  ports: WatchPorts,
  desk: DeskPorts,
  { isFirst = false, onApproval }: { readonly isFirst?: boolean } & Pick<WatchEvents, 'onApproval'> = {},
): Promise<Listing> {
  const listing = await listMailbox(ports);
  await resumeWithdrawals(ports);
  const ownDesk = deskWith(desk, { mailbox: ports.mailbox });
  const approve: ApproveDraft = async (entry, draft, marks) => {
    const end = await approveDraft(ports, ownDesk, entry, draft, { marks });
    onApproval?.(entry.mailId, end);
  };
  const choice: Choice = { touched: listing.touched, others: isFirst ? 'all' : 'due' };
  await reviewDrafts(ports, choice, approve);
  await reviewActions(ports, choice);
  return listing;
}

export interface WatchEvents {
  /** After each round; the caller works through what was received. */
  onListed(listing: Listing): Promise<void>;
  /** A person approved a draft: it was sent, or held with the reason. */
  onApproval?: (mailId: number, end: ApprovalEnd) => void;
  /** Of kind `auth` the mailbox counts as not watched until a person has connected it again, and of every other kind when it has been out
   * of reach for long; the next round that succeeds finds that it is over. */
  onFailure(failure: { readonly error: ConnectorError; readonly retryInSeconds: number }): Promise<void>;
}

export interface WatchOptions {
  readonly signal: AbortSignal;
  /** Says at once that something happened; null where only time passes. */
  readonly changes: ChangeSignal | null;
  readonly wait: (seconds: number, signal: AbortSignal) => Promise<void>;
}

/** Until the signal aborts. Throws only for a store that fails, and bugs. */
export async function watchMailbox(
  ports: WatchPorts,
  desk: DeskPorts,
  events: WatchEvents,
  { signal, changes, wait }: WatchOptions,
): Promise<void> {
  const { onApproval } = events;
  const approvals = onApproval === undefined ? {} : { onApproval };
  let failures = 0;
  let failingSince: string | null = null;
  let isFirst = true;
  while (!signal.aborted) {
    try {
      await events.onListed(await watchOnce(ports, desk, { ...approvals, isFirst }));
      isFirst = false;
      if (failures > 0) await noteStop(ports, null);
      failures = 0;
      failingSince = null;
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      failures += 1;
      failingSince ??= ports.clock.now();
      const isRevoked = error.kind === 'auth';
      const retryInSeconds = isRevoked ? limits.watch.backOffSecondsMax : backOffSeconds(error, failures);
      if (isRevoked) await noteStop(ports, error.message);
      else if (isLongSince(failingSince, ports.clock.now()))
        await noteStop(ports, `out of reach since ${failingSince}: ${error.message}`);
      await events.onFailure({ error, retryInSeconds });
      await wait(retryInSeconds, signal);
      continue;
    }
    await nextOccasion(changes, wait, signal);
  }
}

const noteStop = ({ name, records, clock }: WatchPorts, why: string | null): Promise<void> =>
  records.write(() => records.watches.noteStop(name, why, clock.now()));

/** What passes by itself is nobody's concern; after so long somebody wants to know. */
const isLongSince = (since: string, now: string): boolean =>
  Date.parse(now) - Date.parse(since) >= limits.watch.outOfReachSeconds * 1_000;

/** The provider's own Retry-After, or twice as long each time. */
function backOffSeconds({ retryAfterSeconds }: ConnectorError, failures: number): number {
  const { backOffSecondsMax } = limits.watch;
  return Math.min(backOffSecondsMax, retryAfterSeconds ?? 2 ** Math.min(failures, 20));
}

/** The next round begins when something happened, and after the polling time whatever happened: signals get lost. */
async function nextOccasion(
  changes: ChangeSignal | null,
  wait: WatchOptions['wait'],
  signal: AbortSignal,
): Promise<void> {
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);
  const occasions = [wait(limits.watch.pollSeconds, either)];
  if (changes !== null) {
    // Where the signal itself fails, time passes.
    const heard = changes.waitForChange(either).catch(() => wait(limits.watch.pollSeconds, either));
    occasions.push(heard);
  }
  await Promise.race(occasions);
  over.abort();
}
