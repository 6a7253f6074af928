// A desk that is open, put to work with its page: its mailboxes watched and the page served on this machine alone. Called by the demo
// and by the tests of the page.

import type { StandIns } from '../connecting/oauth-providers.ts';
import { rememberPublicAddress } from '../sending/signed-links.ts';
import { connectInBrowser } from './connect-in-browser.ts';
import { openDeskHttp } from './desk-http.ts';
import type { RunningDesk } from './node.ts';
import { openMailboxes } from './open-mailboxes.ts';
import { type OpenedPage, openPage } from './open-page.ts';
import { pageConnecting } from './page-connecting.ts';
import { serveHttp } from './serve-http.ts';
import { watchLiveSources } from './watch-sources.ts';
import { type Report, watchDesk } from './watched-desk.ts';

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
  const { records, clock } = desk.ports;
  const origin = `http://${HOST}:${port}`;
  // What is connected on the page comes to them.
  const mailboxes = [...(await openMailboxes(desk, report))];
  opening.defer(() => Promise.all(mailboxes.map(({ close }) => close())).then(() => undefined));
  for (const { name } of mailboxes) await records.write(() => records.watches.connect(name, clock.now()));
  const watched = watchDesk(desk.ports, mailboxes, report);
  opening.defer(() => watched.stop().catch(() => undefined));
  const options = { port, hostname: HOST, origin: null };
  const { sources } = desk;
  const browser = connectInBrowser(desk.ports, mailboxes, watched, options, report, sources.takeUp);
  const sourceWatch = watchLiveSources(sources, { records, clock, report, origin: null });
  opening.defer(() => sourceWatch.stop().catch(() => undefined));
  const page = await openPage(desk, {
    ...{ database, origin, env: process.env, atWork: watched },
    connecting: pageConnecting({ records, clock, browser, mailboxes, sources, standIns }),
  });
  opening.defer(() => page.close());
  await rememberPublicAddress(records, origin);
  const http = openDeskHttp(desk.ports, mailboxes, watched, report, {
    ...{ origin: null, connectRoutes: browser.routes, page: page.routes, sources: sourceWatch },
  });
  opening.defer(() => http.close());
  const served = await serveHttp(http.routes, options);
  opening.defer(() => served.close());
  const opened = opening.move();
  return {
    origin,
    directory: page.directory,
    describe: page.describe,
    ended: Promise.all([watched.ended, sourceWatch.ended]).then(() => undefined),
    close: () => opened.disposeAsync(),
  };
}
