// The desk's page on Node: its people in a file beside the desk's, the built files, and the address of the connection. Called by `waybill start` and by
// the demo.
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import type { Directory } from '../directory/open-directory.ts';
import { openPeopleFile } from '../directory/people-file.ts';
import { serveBuiltPage } from '../http/desk/page-files.ts';
import { openDatabase } from '../store/open-database.ts';
import { openBuiltPage } from './build-page.ts';
import { clientAddress, readProxies } from './client-address.ts';
import type { ComposedDesk } from './compose-desk.ts';
import { composePage, derivePageSecret, type Env, type PageParts } from './compose-page.ts';
import { SettingsError } from './settings-error.ts';

export interface OpenedPage {
  readonly routes: Hono;
  readonly directory: Directory;
  /** Lines for a person at the machine: the page's address, and the way in for the first owner. */
  describe(): readonly string[];
  close(): void;
}

/** `database` is the desk's file. Throws SettingsError where the page cannot be built or its secret cannot be read. */
export async function openPage(
  desk: Pick<ComposedDesk, 'ports' | 'settings' | 'knowledge'>,
  {
    database,
    pageName,
    ...parts
  }: Pick<PageParts, 'origin' | 'env' | 'atWork' | 'connecting' | 'mailsPeople'> & {
    readonly database: string;
    /** Which of the pages of one process this is: a cookie of one is nothing to another. Absent where there is one alone. */
    readonly pageName?: string;
  },
): Promise<OpenedPage> {
  const { origin, env } = parts;
  const proxies = readProxies(env);
  const built = await openBuiltPage();
  const secret = readPageSecret(database, env, pageName === undefined ? 'waybill page' : `waybill page ${pageName}`);
  const ips = new WeakMap<Request, string>();
  const page = await composePage(desk, {
    ...parts,
    people: openPeopleFile(openDatabase(`${database}.directory`, { env }).client),
    secret,
    servePage: serveBuiltPage(built),
    clientIp: (request) => ips.get(request) ?? null,
  });
  const routes = new Hono();
  routes.all('*', (context) => {
    const { address } = getConnInfo(context).remote;
    const forwarded = context.req.header('x-forwarded-for') ?? null;
    if (address !== undefined) ips.set(context.req.raw, clientAddress(address, forwarded, proxies));
    return page.fetch(context.req.raw);
  });
  return {
    routes,
    directory: page.directory,
    describe() {
      const wayIn = page.giveWayIn();
      if (wayIn === null) return [`The desk's page: ${origin}/`];
      return [
        `The desk's page: ${origin}/`,
        `It has no owner yet. Whoever opens this link first, until ${wayIn.expiresAt}, becomes its owner:`,
        wayIn.url,
      ];
    },
    close: page.close,
  };
}

/** From the desk's own key where there is one; else a random one that is kept beside the database, for this user alone. */
function readPageSecret(database: string, env: Env, of: string): string {
  if ((env['WAYBILL_KEY'] ?? '').trim() !== '') return derivePageSecret(env, of);
  const file = `${database}.page-secret`;
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new SettingsError(`${file} cannot be written. The page signs its sessions with it, or with WAYBILL_KEY.`);
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) throw new SettingsError(`${file} holds no secret. Remove it, and everybody signs in again.`);
  return secret;
}
