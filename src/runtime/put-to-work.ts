// A desk that is open, put to work: its mailboxes and sources watched, its people reached, providers and browsers answered. The same on Node
// (work-on-node.ts) and in a Durable Object (workers/open-desk-object.ts); what a runtime has of its own it hands in.
import type { Hono } from 'hono';
import { readPause } from '../connecting/pauses.ts';
import type { Directory } from '../directory/open-directory.ts';
import type { EscalationPorts } from '../escalations/escalation-ports.ts';
import { tellAdmins } from '../escalations/tell-admins.ts';
import { takeUpWork } from '../pipeline/work-through.ts';
import { rememberPublicAddress } from '../sending/signed-links.ts';
import type { BrowserConnecting } from './connect-in-browser.ts';
import { type DeskHttpOptions, openDeskHttp } from './desk-http.ts';
import type { RunningDesk } from './node.ts';
import { type ClosableMailbox, openMailboxes } from './open-mailboxes.ts';
import type { NotifierSettings } from './open-notifiers.ts';
import { type Pace, timerPace } from './pace.ts';
import { openDigest, openEscalations, reachPeople } from './reach-people.ts';
import { SettingsError } from './settings-error.ts';
import { type WatchedSources, watchLiveSources } from './watch-sources.ts';
import { type OpenedMailbox, type Report, type WatchedDesk, watchDesk } from './watched-desk.ts';

type ReadyDesk = Pick<
  RunningDesk,
  'ports' | 'settings' | 'sources' | 'maildirSignal' | 'modelProblem' | 'promptProblems'
>;

/** The desk's page, as its runtime opens it. */
interface PageAtWork {
  readonly routes: Hono;
  /** Who may be told of the week's figures; absent where nobody is. */
  readonly directory?: Pick<Directory, 'listMembers'>;
  close(): unknown;
}

interface WorkOptions<Page> {
  readonly report: Report;
  readonly pace?: Pace;
  /** The https address at which providers reach this desk; null where they cannot: then mailboxes are polled. */
  readonly origin: string | null;
  /** Where a browser reaches it; null: nowhere. */
  readonly browserOrigin: string | null;
  /** How people are reached beside what the desk has connected; null: nobody is told of what waits. */
  readonly notifiers: NotifierSettings | null;
  /** Where no mailbox can be watched it is not put to work. */
  readonly needsMailbox: boolean;
  /** By which mailboxes and sources are connected while it is at work. */
  readonly openConnecting?: (mailboxes: ClosableMailbox[], watched: WatchedDesk) => BrowserConnecting;
  readonly openPage?: (
    mailboxes: ClosableMailbox[],
    watched: WatchedDesk,
    connecting: BrowserConnecting | null,
  ) => Promise<Page>;
  /** Other works that go on until their signal aborts. */
  readonly works?: readonly ((signal: AbortSignal) => Promise<void>)[];
  readonly readReceivedAt?: DeskHttpOptions['readReceivedAt'];
  readonly callsPerMinute?: number;
  /** False: mailboxes are polled, even where one could say at once that something happened on a connection that it holds for that. */
  readonly holdsConnections?: boolean;
}

export interface WorkingDesk<Page> {
  /** Those that are watched now. */
  readonly mailboxes: readonly ClosableMailbox[];
  readonly watched: WatchedDesk;
  readonly sourceWatch: WatchedSources;
  /** null where nothing is connected in a browser. */
  readonly connecting: BrowserConnecting | null;
  /** Rejects where it cannot be built; then `ended` does too. */
  readonly page: Promise<Page | null>;
  /** What it answers over HTTP, once its page is there. */
  readonly routes: Promise<Hono>;
  /** Rejects where the store fails: then nothing goes on. Resolves when it was stopped. */
  readonly ended: Promise<void>;
  /** Ends what has begun and starts nothing new; resolves when all is still. Never rejects: `ended` does. */
  stop(): Promise<void>;
  /** Stops it, and closes its page and its mailboxes. */
  close(): Promise<void>;
}

/** The desk stays open when this is closed. SettingsError where it needs a mailbox and has none; nothing goes on then. */
export async function putToWork<Page extends PageAtWork>(
  desk: ReadyDesk,
  options: WorkOptions<Page>,
): Promise<WorkingDesk<Page>> {
  const { report, pace = timerPace, origin, notifiers, openConnecting, openPage } = options;
  const { records, clock } = desk.ports;
  if (desk.modelProblem !== null) report({ event: 'model_not_used', why: desk.modelProblem });
  for (const what of desk.promptProblems) report({ event: 'prompt_changed', what });
  await using opening = new AsyncDisposableStack();
  // What is connected while it is at work comes to them.
  const withSignal = <Opened extends OpenedMailbox>(mailbox: Opened): Opened =>
    options.holdsConnections === false ? { ...mailbox, signal: null } : mailbox;
  const mailboxes = (await openMailboxes(desk, report)).map(withSignal);
  opening.defer(() => Promise.all(mailboxes.map(({ close }) => close())).then(() => undefined));
  const escalations = notifiers === null ? null : openEscalations(desk, notifiers, process.env, mailboxes);
  if (options.needsMailbox && mailboxes.length === 0)
    await refuseWithoutMailbox(desk, escalations, openConnecting !== undefined);
  for (const { name } of mailboxes) await records.write(() => records.watches.connect(name, clock.now()));
  for (const { mailId } of await takeUpWork(desk.ports)) report({ event: 'set_aside', mail: mailId });
  const watching = watchDesk(desk.ports, mailboxes, report, pace);
  const watched: WatchedDesk = { ...watching, add: (mailbox) => watching.add(withSignal(mailbox)) };
  opening.defer(() => watched.stop().catch(() => undefined));
  const connecting = openConnecting?.(mailboxes, watched) ?? null;
  const sourceWatch = watchLiveSources(desk.sources, { records, clock, report, origin, pace });
  const resting = new AbortController();
  const page = openPage?.(mailboxes, watched, connecting) ?? Promise.resolve(null);
  opening.defer(async () => void (await (await page.catch(() => null))?.close()));
  const http = page.then(async (opened) => {
    await rememberPublicAddress(records, opened === null ? null : options.browserOrigin);
    const { readReceivedAt, callsPerMinute = null } = options;
    return openDeskHttp(desk.ports, mailboxes, watched, report, {
      ...{ origin, pace, callsPerMinute, sources: sourceWatch },
      ...{ connectRoutes: connecting?.routes ?? null, page: opened?.routes ?? null },
      ...(readReceivedAt === undefined ? {} : { readReceivedAt }),
    });
  });
  const routes = http.then((opened) => opened.routes);
  const reaching = page.then((opened) => {
    if (escalations === null || notifiers === null) return;
    const mailed = opened?.directory ? { ...opened.directory, origin: options.browserOrigin ?? '' } : null;
    const digest = openDigest(desk, notifiers, process.env, mailed);
    return reachPeople(escalations, digest, clock, report, resting.signal, pace);
  });
  pace.follow(reaching);
  const others = (options.works ?? []).map((work) => work(resting.signal));
  const works = [watched.ended, sourceWatch.ended, routes, reaching, ...others];
  const stop = async (): Promise<void> => {
    resting.abort();
    await http.then((opened) => opened.close()).catch(() => undefined);
    await Promise.allSettled([watched.stop(), sourceWatch.stop(), ...works]);
  };
  opening.defer(stop);
  const ended = Promise.all(works).then(() => undefined);
  // Where one fails all are stopped. Whoever put it to work hears why.
  ended.catch(stop);
  const opened = opening.move();
  return {
    ...{ mailboxes, watched, sourceWatch, connecting, page, routes, ended, stop },
    close: () => opened.disposeAsync(),
  };
}

/** The first one of a desk may be connected by a link from it. */
async function refuseWithoutMailbox(
  { ports: { records, clock } }: ReadyDesk,
  escalations: EscalationPorts | null,
  mayConnect: boolean,
): Promise<void> {
  const isConnected = records.connections
    .list()
    .some(({ mailbox: name }) => readPause(records, { kind: 'mailbox', name }) === null);
  if (!isConnected && mayConnect) return;
  if (escalations !== null) await tellAdmins(escalations, clock.now());
  throw new SettingsError(
    isConnected
      ? "No mailbox of this desk can be opened. 'waybill connections' says why."
      : "This desk has no mailbox. Connect one with 'waybill connect', or give a Maildir with --maildir.",
  );
}
