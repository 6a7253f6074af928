// The desk's page put together: the people who may sign in, the built files, and what the routes ask of the house. Called by
// `waybill start` and by the demo.
import { hkdfSync, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { createBackTests } from '../backtest/back-tests.ts';
import { readSealingKeys } from '../connecting/seal-secret.ts';
import { type Directory, openDirectory } from '../directory/open-directory.ts';
import { escalateByHand } from '../escalations/escalate-by-hand.ts';
import { settleByHand } from '../escalations/settle-by-hand.ts';
import { deskApp } from '../http/desk/desk-api.ts';
import type { DeskConnecting } from '../http/desk/desk-connecting.ts';
import { openDeskEvents } from '../http/desk/desk-events.ts';
import type { DeskAtWork } from '../http/desk/desk-house.ts';
import { serveBuiltPage } from '../http/desk/page-files.ts';
import { createSetUpLinks } from '../http/desk/set-up-links.ts';
import { openDatabase } from '../store/open-database.ts';
import { openBuiltPage } from './build-page.ts';
import { clientAddress, readProxies } from './client-address.ts';
import type { RunningDesk } from './node.ts';
import { readModelState } from './read-model-state.ts';
import { SettingsError } from './settings-error.ts';

export interface OpenedPage {
  readonly routes: Hono;
  readonly directory: Directory;
  /** Lines for a person at the machine: the page's address, and the way in for the first owner. */
  describe(): readonly string[];
  close(): void;
}

type Env = Readonly<Record<string, string | undefined>>;

/** `database` is the desk's file, `atWork` what runs beside the page. Throws SettingsError where the page cannot be built or its secret cannot be read. */
export async function openPage(
  { ports, settings, knowledge }: Pick<RunningDesk, 'ports' | 'settings' | 'knowledge'>,
  {
    database,
    origin,
    env,
    atWork,
    connecting,
    mailsPeople = false,
    pageName,
  }: {
    readonly database: string;
    readonly origin: string;
    readonly env: Env;
    readonly atWork: DeskAtWork;
    readonly connecting: DeskConnecting;
    readonly mailsPeople?: boolean;
    /** Which of the pages of one process this is: a cookie of one is nothing to another. Absent where there is one alone. */
    readonly pageName?: string;
  },
): Promise<OpenedPage> {
  const { records, clock } = ports;
  const proxies = readProxies(env);
  const page = await openBuiltPage();
  const directory = await openDirectory({
    file: `${database}.directory`,
    openFile: (file) => openDatabase(file, { env }).client,
    clock,
    origin,
    secret: readPageSecret(database, env, pageName === undefined ? 'waybill page' : `waybill page ${pageName}`),
    google: readClient(env, 'GOOGLE'),
    microsoft: readMicrosoft(env),
  });
  const setUpLinks = createSetUpLinks(clock);
  const backTests = createBackTests(ports, settings);
  const events = openDeskEvents({ records, clock });
  const ips = new WeakMap<Request, string>();
  const app = deskApp(
    {
      ...{
        directory,
        records,
        clock,
        origin,
        setUpLinks,
        events,
        settings,
        backTests,
        desk: ports,
        atWork,
        connecting,
        mailsPeople,
      },
      escalate(asked) {
        const { facts } = settings.current;
        const { routes } = settings;
        const ports = { records, facts, routes, findMailbox: atWork.find };
        return escalateByHand(ports, { ...asked, at: clock.now() });
      },
      settle(settled) {
        const { facts } = settings.current;
        const { routes } = settings;
        return settleByHand({ records, facts, routes }, { ...settled, at: clock.now() });
      },
      embedSoon: () => knowledge.embedSoon(),
      readModel: () => readModelState(records, clock.now(), env),
      clientIp: (request) => ips.get(request) ?? null,
    },
    serveBuiltPage(page),
  );
  const routes = new Hono();
  routes.all('*', (context) => {
    const { address } = getConnInfo(context).remote;
    const forwarded = context.req.header('x-forwarded-for') ?? null;
    if (address !== undefined) ips.set(context.req.raw, clientAddress(address, forwarded, proxies));
    return app.fetch(context.req.raw, context.env);
  });
  return {
    routes,
    directory,
    describe() {
      if (directory.hasOwner()) return [`The desk's page: ${origin}/`];
      const { token, expiresAt } = setUpLinks.issue();
      return [
        `The desk's page: ${origin}/`,
        `It has no owner yet. Whoever opens this link first, until ${expiresAt}, becomes its owner:`,
        `${origin}/set-up#${token}`,
      ];
    },
    close() {
      backTests.close();
      events.close();
      directory.close();
    },
  };
}

/** From the desk's own key where there is one; else a random one that is kept beside the database, for this user alone. */
function readPageSecret(database: string, env: Env, of: string): string {
  const { WAYBILL_KEY: key = '' } = env;
  if (key.trim() !== '') {
    const { bytes } = readSealingKeys(env).current;
    return Buffer.from(hkdfSync('sha256', bytes, '', of, 32)).toString('base64url');
  }
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

function readClient(env: Env, provider: 'GOOGLE' | 'MICROSOFT') {
  const clientId = env[`WAYBILL_SIGN_IN_${provider}_ID`];
  const clientSecret = env[`WAYBILL_SIGN_IN_${provider}_SECRET`];
  return clientId && clientSecret ? { clientId, clientSecret } : undefined;
}

/** Only with the desk's own tenant: see MicrosoftClient. */
function readMicrosoft(env: Env) {
  const client = readClient(env, 'MICROSOFT');
  const { WAYBILL_SIGN_IN_MICROSOFT_TENANT: tenantId = '' } = env;
  if (client === undefined) return undefined;
  if (!/^[\w.-]{3,100}$/.test(tenantId) || ['common', 'organizations', 'consumers'].includes(tenantId.toLowerCase()))
    throw new SettingsError(
      "WAYBILL_SIGN_IN_MICROSOFT_TENANT is missing: the id or domain of your own Microsoft tenant. 'common' would let anybody in who writes your address into a tenant of theirs.",
    );
  return { ...client, tenantId };
}
