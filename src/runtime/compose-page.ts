// The desk's page put together from what its runtime has opened: the people who may sign in, the built page, and what the routes ask of the house. The
// same on Node (open-page.ts) and on Workers (workers/object-page.ts).
import { hkdfSync } from 'node:crypto';
import { createBackTests } from '../backtest/back-tests.ts';
import { readSealingKeys } from '../connecting/seal-secret.ts';
import { type Directory, openDirectory } from '../directory/open-directory.ts';
import type { PeopleDatabase } from '../directory/people-database.ts';
import { escalateByHand } from '../escalations/escalate-by-hand.ts';
import { settleByHand } from '../escalations/settle-by-hand.ts';
import { deskApp } from '../http/desk/desk-api.ts';
import type { DeskConnecting } from '../http/desk/desk-connecting.ts';
import { openDeskEvents } from '../http/desk/desk-events.ts';
import type { DeskAtWork } from '../http/desk/desk-house.ts';
import { createSetUpLinks, type SetUpLinkPlace } from '../http/desk/set-up-links.ts';
import type { ComposedDesk } from './compose-desk.ts';
import { readModelState } from './read-model-state.ts';
import { SettingsError } from './settings-error.ts';

export type Env = Readonly<Record<string, string | undefined>>;

export interface PageParts {
  readonly people: PeopleDatabase;
  /** Signs the cookies and seals the second factors: at least 32 characters. */
  readonly secret: string;
  readonly origin: string;
  readonly env: Env;
  /** What runs beside the page. */
  readonly atWork: DeskAtWork;
  readonly connecting: DeskConnecting;
  readonly mailsPeople?: boolean;
  /** Where the newest link for the first owner is kept; in memory where none is given. */
  readonly setUpLink?: SetUpLinkPlace;
  /** Answers with the built page. */
  readonly servePage: (request: Request) => Promise<Response>;
  /** The address of the connection, for counting tries; null where it is not known. */
  readonly clientIp: (request: Request) => string | null;
}

export interface ComposedPage {
  fetch(request: Request): Response | Promise<Response>;
  readonly directory: Directory;
  /** A link by which whoever opens it first becomes the owner; null where there is one. An earlier link is gone. */
  giveWayIn(): { readonly url: string; readonly expiresAt: string } | null;
  close(): void;
}

/** `people` is closed with it, and where it throws: SettingsError where a sign-in is set up by halves. */
export async function composePage(
  { ports, settings, knowledge }: Pick<ComposedDesk, 'ports' | 'settings' | 'knowledge'>,
  { people, secret, origin, env, atWork, connecting, mailsPeople = false, ...parts }: PageParts,
): Promise<ComposedPage> {
  const { records, clock } = ports;
  const providers = readProviders(env, people);
  const directory = await openDirectory({ database: people, clock, origin, secret, ...providers });
  const setUpLinks = createSetUpLinks(clock, parts.setUpLink);
  const backTests = createBackTests(ports, settings);
  const events = openDeskEvents({ records, clock });
  const { servePage, clientIp } = parts;
  const app = deskApp(
    {
      ...{ directory, records, clock, origin, setUpLinks, events, settings, backTests },
      ...{ desk: ports, atWork, connecting, mailsPeople, clientIp },
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
    },
    servePage,
  );
  return {
    fetch: (request) => app.fetch(request),
    directory,
    giveWayIn() {
      if (directory.hasOwner()) return null;
      const { token, expiresAt } = setUpLinks.issue();
      return { url: `${origin}/set-up#${token}`, expiresAt };
    },
    close() {
      backTests.close();
      events.close();
      directory.close();
    },
  };
}

/** Of the desk's key. `of` is whose page it is: a cookie or a second factor of one page is nothing to another. SealError where there is no key. */
export function derivePageSecret(env: Env, of: string): string {
  const { bytes } = readSealingKeys(env).current;
  return Buffer.from(hkdfSync('sha256', bytes, '', of, 32)).toString('base64url');
}

function readProviders(env: Env, people: PeopleDatabase) {
  try {
    return { google: readClient(env, 'GOOGLE'), microsoft: readMicrosoft(env) };
  } catch (error) {
    people.close();
    throw error;
  }
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
