// A desk put to work on Node: what every runtime does, with its page, what is connected in a browser, its backups, and the orders of commands. Called by
// `waybill start`, `waybill serve`, the demo and the tests of the page.
import type { Server } from 'node:net';
import { Hono } from 'hono';
import type { StandIns } from '../connecting/oauth-providers.ts';
import type { Records } from '../ports/records.ts';
import type { BackupPlan } from './backups.ts';
import { carryOut } from './carry-out.ts';
import { connectInBrowser, originOf } from './connect-in-browser.ts';
import { serveControl } from './desk-control.ts';
import { type Meter, meterReports, sampleDesk } from './metrics.ts';
import { type DeskOptions, openRunningDesk, type RunningDesk } from './node.ts';
import type { NotifierSettings } from './open-notifiers.ts';
import type { OpenedPage } from './open-page.ts';
import { pageConnecting } from './page-connecting.ts';
import { putToWork, type WorkingDesk } from './put-to-work.ts';
import type { HttpOptions } from './serve-http.ts';
import type { ServedMetrics } from './serve-metrics.ts';
import type { Report } from './watched-desk.ts';

export interface NodeWorkOptions {
  /** The desk's file. */
  readonly database: string;
  /** How it is reached; null: it is not, and mailboxes are polled. */
  readonly http: HttpOptions | null;
  readonly report: Report;
  readonly notifiers: NotifierSettings | null;
  readonly needsMailbox: boolean;
  readonly backups?: BackupPlan | null;
  /** Which of the pages of one process this is; absent where there is one alone. */
  readonly pageName?: string;
  readonly standIns?: StandIns;
}

export type NodeWorkingDesk = WorkingDesk<OpenedPage>;

/** Errors as putToWork's. */
export function workOnNode(desk: RunningDesk, options: NodeWorkOptions): Promise<NodeWorkingDesk> {
  const { database, http, report, notifiers, needsMailbox, backups = null, standIns = {}, pageName } = options;
  const { ports, sources } = desk;
  const { records, clock } = ports;
  const browserOrigin = http === null ? null : originOf(http);
  return putToWork(desk, {
    ...{ report, notifiers, needsMailbox, browserOrigin },
    origin: http?.origin ?? null,
    ...(http === null
      ? {}
      : {
          openConnecting: (mailboxes, watched) =>
            connectInBrowser(ports, mailboxes, watched, browserOrigin, report, sources.takeUp),
        }),
    ...(browserOrigin === null
      ? {}
      : {
          openPage: async (mailboxes, watched, browser) => {
            if (browser === null) throw new Error('a desk that a browser reaches can be connected there');
            // With all that it needs, it is only loaded where there is a page.
            const { openPage } = await import('./open-page.ts');
            return openPage(desk, {
              ...{ database, origin: browserOrigin, env: process.env, atWork: watched },
              mailsPeople: notifiers?.mail !== undefined,
              ...(pageName === undefined ? {} : { pageName }),
              connecting: pageConnecting({ records, clock, browser, mailboxes, sources, standIns }),
            });
          },
        }),
    works:
      backups === null
        ? []
        : [async (signal) => (await import('./backups.ts')).backUpFromTimeToTime(backups, ports, report, signal)],
  });
}

export interface StartedDesk {
  readonly desk: RunningDesk;
  readonly working: NodeWorkingDesk;
  /** What it answers over HTTP. */
  readonly routes: Hono;
  close(): Promise<void>;
}

/** Opens a desk and puts it to work, all but the port at which it is reached. Errors as openRunningDesk's and putToWork's; nothing stays open then. */
export async function startOnNode(
  opened: Omit<DeskOptions, 'database' | 'report'>,
  work: NodeWorkOptions,
): Promise<StartedDesk> {
  await using opening = new AsyncDisposableStack();
  let records: Records | null = null;
  const metrics = await countWork(work, (meter) => {
    if (records !== null) sampleDesk(meter, records, opened.clock);
  });
  const report = metrics === null ? work.report : meterReports(metrics, work.report);
  const desk = await openRunningDesk({ ...opened, database: work.database, report });
  opening.defer(() => desk.close());
  records = desk.ports.records;
  const working = await workOnNode(desk, { ...work, report });
  opening.defer(() => working.close());
  // It answers while the page is being built.
  const control = await controlDesk(work.database, desk, working);
  opening.defer(() => void control.close());
  const routes = new Hono();
  if (metrics !== null) routes.route('/', metrics.routes);
  const ofDesk = await working.routes;
  routes.all('*', (context) => ofDesk.fetch(context.req.raw, context.env));
  const started = opening.move();
  return { desk, working, routes, close: () => started.disposeAsync() };
}

/** null where nobody can read it. With what serves it, it is only loaded where there is a port. */
async function countWork({ http }: NodeWorkOptions, sample: (meter: Meter) => void): Promise<ServedMetrics | null> {
  if (http === null) return null;
  const { openMetrics } = await import('./serve-metrics.ts');
  return openMetrics({ token: process.env['WAYBILL_METRICS_TOKEN'], sample });
}

/** What is said of a desk that has begun. */
export function describeStart({ desk: { ports, sources }, working }: StartedDesk) {
  const model = ports.model?.name ?? null;
  return {
    mailboxes: working.mailboxes.map(({ label }) => label),
    ...(sources.hasAny() ? { sources: sources.list().map(({ name }) => name) } : {}),
    ...(model === null ? {} : { model }),
  };
}

/** Takes the orders of commands for the desk that this process holds. */
function controlDesk(
  database: string,
  { ports: { records, clock }, knowledge, sources }: RunningDesk,
  { watched, connecting, page, mailboxes }: NodeWorkingDesk,
): Promise<Server> {
  return serveControl(database, async (order) => {
    const moveActions = () => watched.moveActions();
    const running = { knowledge, sources: sources.list(), moveActions, page };
    const lines = await carryOut(order, { records, clock, connecting, ...running });
    if (order.order === 'retry' || order.order === 'close_matter') for (const { name } of mailboxes) watched.poke(name);
    return lines;
  });
}
