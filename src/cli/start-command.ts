// `waybill start`: watches the desk's mailboxes and handles their mail in one process, until it is told to stop (SIGINT, SIGTERM).

import { readPause } from '../connecting/pauses.ts';
import { readSealingKeys, SET_THE_OLD_KEY } from '../connecting/seal-secret.ts';
import { tellAdmins } from '../escalations/tell-admins.ts';
import { takeUpWork } from '../pipeline/work-through.ts';
import type { BackupPlan } from '../runtime/backups.ts';
import { carryOut } from '../runtime/carry-out.ts';
import { connectInBrowser, originOf } from '../runtime/connect-in-browser.ts';
import { serveControl } from '../runtime/desk-control.ts';
import { openDeskHttp } from '../runtime/desk-http.ts';
import { clockAt, openRunningDesk } from '../runtime/node.ts';
import { openMailboxes } from '../runtime/open-mailboxes.ts';
import type { openPage } from '../runtime/open-page.ts';
import { pageConnecting } from '../runtime/page-connecting.ts';
import { openDigest, openEscalations, reachPeople, readNotifierFile } from '../runtime/reach-people.ts';
import { type HttpOptions, serveHttp } from '../runtime/serve-http.ts';
import { watchLiveSources } from '../runtime/watch-sources.ts';
import { type Report, watchDesk } from '../runtime/watched-desk.ts';
import { rememberPublicAddress } from '../sending/signed-links.ts';
import { type DeskCommandOptions, readPlaces } from './desk-options.ts';
import { readPort } from './read-port.ts';
import { UsageError } from './usage-error.ts';

interface StartOptions extends DeskCommandOptions {
  readonly db: string;
  readonly port?: string;
  readonly host: string;
  readonly origin?: string;
  readonly routes?: string;
  readonly notifiers?: string;
  readonly backups?: string;
  readonly backupHours: string;
  readonly backupsKept: string;
}

type OpenPage = typeof openPage;

const write = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

export async function runStart(options: StartOptions): Promise<void> {
  const http = readHttpOptions(options);
  const notifiers = readNotifierFile(options.notifiers ?? null);
  const backups = readBackupPlan(options);
  const clock = clockAt(null);
  const report: Report = (line) => write({ at: clock.now(), ...line });
  // Closed in the order opposite to the opening, wherever it ends.
  const closing = new AsyncDisposableStack();
  try {
    const desk = await openRunningDesk({
      places: readPlaces(options),
      routes: options.routes ?? null,
      database: options.db,
      clock,
      report,
    });
    closing.defer(() => desk.close());
    if (desk.modelProblem !== null) report({ event: 'model_not_used', why: desk.modelProblem });
    for (const what of desk.promptProblems) report({ event: 'prompt_changed', what });
    const { records } = desk.ports;
    // What is connected while the desk is at work comes to them.
    const opened = [...(await openMailboxes(desk, report))];
    closing.defer(() => Promise.all(opened.map(({ close }) => close())).then(() => undefined));
    const escalations = openEscalations(desk, notifiers, process.env, opened);
    const isConnected = records.connections
      .list()
      .some(({ mailbox: name }) => readPause(records, { kind: 'mailbox', name }) === null);
    // The first one of a desk may be connected by a link from it.
    if (opened.length === 0 && (isConnected || http === null)) {
      await tellAdmins(escalations, clock.now());
      throw new UsageError(
        isConnected
          ? "No mailbox of this desk can be opened. 'waybill connections' says why."
          : "This desk has no mailbox. Connect one with 'waybill connect', or give a Maildir with --maildir.",
      );
    }
    for (const { name } of opened) await records.write(() => records.watches.connect(name, clock.now()));
    for (const { mailId } of await takeUpWork(desk.ports)) report({ event: 'set_aside', mail: mailId });
    const watched = watchDesk(desk.ports, opened, report);
    // What stopped it is thrown below.
    const stop = () => watched.stop().catch(() => undefined);
    closing.defer(stop);
    const { sources } = desk;
    const connecting =
      http === null ? null : connectInBrowser(desk.ports, opened, watched, http, report, sources.takeUp);
    const sourceWatch = watchLiveSources(sources, { records, clock, report, origin: http?.origin ?? null });
    sourceWatch.ended.catch(stop);
    closing.defer(() => sourceWatch.stop().catch(() => undefined));
    const origin = http === null ? null : originOf(http);
    const opening =
      origin === null || connecting === null
        ? Promise.resolve(null)
        : openPageOf(desk, {
            ...{ database: options.db, origin, env: process.env, atWork: watched },
            mailsPeople: notifiers.mail !== undefined,
            connecting: pageConnecting({ records, clock, browser: connecting, mailboxes: opened, sources }),
          });
    // Where it cannot be built that is thrown below.
    closing.defer(async () => (await opening.catch(() => null))?.close());
    // It answers while the page is being built.
    const control = await serveControl(options.db, async (order) => {
      const { knowledge } = desk;
      const moveActions = () => watched.moveActions();
      const running = { knowledge, sources: sources.list(), moveActions, page: opening };
      const lines = await carryOut(order, { records, clock, connecting, ...running });
      if (order.order === 'retry' || order.order === 'close_matter') for (const { name } of opened) watched.poke(name);
      return lines;
    });
    closing.defer(() => void control.close());
    const page = await opening;
    await rememberPublicAddress(records, page === null ? null : origin);
    if (http !== null) {
      const connectRoutes = connecting?.routes ?? null;
      const { origin } = http;
      const deskHttp = openDeskHttp(desk.ports, opened, watched, report, {
        ...{ origin, connectRoutes, sources: sourceWatch, page: page?.routes ?? null },
      });
      closing.defer(() => deskHttp.close());
      const served = await serveHttp(deskHttp.routes, http);
      closing.defer(() => served.close());
    }
    const resting = new AbortController();
    const digest = openDigest(desk, notifiers, process.env, page && { ...page.directory, origin: origin ?? '' });
    const reaching = reachPeople(escalations, digest, clock, report, resting.signal);
    reaching.catch(stop);
    const backingUp =
      backups === null
        ? Promise.resolve()
        : (await import('../runtime/backups.ts')).backUpFromTimeToTime(backups, desk.ports, report, resting.signal);
    backingUp.catch(stop);
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    const model = desk.ports.model?.name ?? null;
    report({
      event: 'started',
      mailboxes: opened.map(({ label }) => label),
      ...(sources.hasAny() ? { sources: sources.list().map(({ name }) => name) } : {}),
      ...(model === null ? {} : { model }),
    });
    await watched.ended.finally(async () => {
      resting.abort();
      await reaching;
      await backingUp;
      await sourceWatch.stop();
    });
  } finally {
    await closing.disposeAsync();
  }
  report({ event: 'stopped' });
}

/** With all that it needs, it is only loaded where there is a page. */
const openPageOf: OpenPage = async (...given) => (await import('../runtime/open-page.ts')).openPage(...given);

/** null where none are wanted. Without the desk's key there are none in the clear. */
function readBackupPlan({ db, backups, backupHours, backupsKept }: StartOptions): BackupPlan | null {
  if (backups === undefined) return null;
  readSealingKeys(process.env, SET_THE_OLD_KEY);
  const number = (given: string, option: string): number => {
    const read = Number(given);
    if (!Number.isInteger(read) || read < 1 || read > 1_000)
      throw new UsageError(`${option} is a number from 1 to 1000.`);
    return read;
  };
  const everyHours = number(backupHours, '--backup-hours');
  return { database: db, folder: backups, everyHours, kept: number(backupsKept, '--backups-kept'), env: process.env };
}

/** null where no port is given: then mailboxes are polled. */
function readHttpOptions({ port, host, origin }: StartOptions): HttpOptions | null {
  if (port === undefined) {
    if (origin !== undefined) throw new UsageError('--origin needs --port: providers call the server behind it.');
    return null;
  }
  const number = readPort(port, { least: 0 });
  if (number === null) throw new UsageError(`"${port}" is no port. Give a number up to 65535.`);
  if (origin !== undefined && !/^https:\/\/[^/]+\/?$/.test(origin))
    throw new UsageError(
      '--origin is the https address at which providers reach this server, such as https://desk.example.',
    );
  return { port: number, hostname: host, origin: origin ?? null };
}
