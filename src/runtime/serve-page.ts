// A desk that is open, put to work with its page: its mailboxes watched and the page served on this machine alone. Called by the demo
// and by the tests of the page.

import type { StandIns } from '../connecting/oauth-providers.ts';
import type { RunningDesk } from './node.ts';
import type { OpenedPage } from './open-page.ts';
import { serveHttp } from './serve-http.ts';
import type { Report } from './watched-desk.ts';
import { workOnNode } from './work-on-node.ts';

export interface ServedPage extends Pick<OpenedPage, 'directory' | 'describe'> {
  /** Such as `http://127.0.0.1:4810`. */
  readonly origin: string;
  /** Rejects where the store fails. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** `database` is the desk's file. Throws SettingsError where the port is taken or the page cannot be built. */
export async function servePage(
  desk: RunningDesk,
  {
    database,
    port,
    report,
    standIns = {},
  }: {
    readonly database: string;
    readonly port: number;
    readonly report: Report;
    readonly standIns?: StandIns;
  },
): Promise<ServedPage> {
  await using opening = new AsyncDisposableStack();
  const http = { port, hostname: HOST, origin: null };
  const working = await workOnNode(desk, {
    ...{ database, http, report, standIns },
    // Nobody is told of what waits.
    ...{ notifiers: null, needsMailbox: false },
  });
  opening.defer(() => working.close());
  const page = await working.page;
  if (page === null) throw new Error('a desk on a port of this machine has a page');
  const served = await serveHttp(await working.routes, http);
  opening.defer(() => served.close());
  const opened = opening.move();
  return {
    origin: `http://${HOST}:${port}`,
    directory: page.directory,
    describe: page.describe,
    ended: working.ended,
    close: () => opened.disposeAsync(),
  };
}
