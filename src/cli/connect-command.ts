// `waybill connect imap|gmail|outlook`: keeps how a mailbox is reached, with its secret encrypted. Secrets come from the terminal, the
// environment or a file, never from the arguments, which every user of the machine can read.
import { readFile, stat } from 'node:fs/promises';
import type { tryImap } from '../../connectors/imap/try-imap.ts';
import type { LinkOffer } from '../connecting/connect-links.ts';
import { type ConnectingPorts, connectMailbox } from '../connecting/connect-mailbox.ts';
import { connectApplication, connectGranted, type TokenConnection } from '../connecting/connect-with-token.ts';
import { AccessSettings, GmailPush, providerOf, type TokenSettings } from '../connecting/connection-settings.ts';
import { createGrants, type GrantRequest } from '../connecting/oauth-grant.ts';
import { readSealingKeys } from '../connecting/seal-secret.ts';
import { readServiceAccount } from '../connecting/service-account.ts';
import { limits } from '../domain/limits.ts';
import { clockAt } from '../runtime/node.ts';
import { adviseTrust } from './advise-trust.ts';
import { openCallbackServer } from './await-callback.ts';
import { describeImap, type ImapOptions } from './describe-imap.ts';
import { giveOrder } from './order-command.ts';
import { readAddresses } from './read-addresses.ts';
import { readPort } from './read-port.ts';
import { type Terminal, terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { withRecords } from './with-records.ts';

interface ConnectOptions {
  readonly db: string;
  readonly address: string;
  readonly authservId?: string;
  /** Asks the running desk for a page at which somebody else does the rest. */
  readonly link?: boolean;
}
export interface OAuthOptions extends ConnectOptions {
  readonly clientId?: string;
  readonly browser: boolean;
  readonly port: string;
  /** Gmail's. */
  readonly serviceAccount?: string;
  readonly pushTopic?: string;
  readonly pushAudience?: string;
  readonly pushAccount?: string;
  /** Outlook's. */
  readonly tenant?: string;
  readonly application?: boolean;
  /** For tests: a server on this machine in the provider's place. */
  readonly providerUrl?: string;
}

type GrantSettings = Extract<TokenSettings, { kind: 'grant' }>;

/** Nothing is kept where the login fails at one of the servers. */
export async function runConnectImap(
  options: ImapOptions & ConnectOptions,
  person: Terminal = terminal,
  tryMailbox: typeof tryImap = tryAtServers,
): Promise<void> {
  const addresses = readAddresses(options.address);
  const connector = describeImap(options, addresses);
  if (options.link === true) {
    const { user, host } = options;
    return askForLink({ connector: 'imap', addresses, config: connector, user, host }, options, person);
  }
  const keys = readSealingKeys(person.env);
  await withDesk(options.db, person, async (desk) => {
    const password =
      person.env['WAYBILL_IMAP_PASSWORD'] ||
      (await person.askSecret(
        `Password of ${options.user} at ${options.host} (not shown): `,
        'There is no terminal to ask for the password. Set WAYBILL_IMAP_PASSWORD.',
      ));
    const settings = { connector, access: { kind: 'password' } } as const;
    const secret = { kind: 'password', password } as const;
    const { headers } = await tryMailbox({ config: connector, access: { password } });
    const advice = adviseTrust(options, headers);
    if (advice !== null) person.print(advice);
    return connectMailbox(desk, keys, { addresses, connector: 'imap', settings, secret });
  });
}

const tryAtServers: typeof tryImap = async (options) =>
  (await import('../../connectors/imap/try-imap.ts')).tryImap(options);

export async function runConnectGmail(options: OAuthOptions, person: Terminal = terminal): Promise<void> {
  const { serviceAccount: file, clientId, providerUrl } = options;
  if ((file === undefined) === (clientId === undefined))
    throw new UsageError('Give --client-id for a person to agree, or --service-account FILE for the whole domain.');
  const given = providerUrl === undefined ? {} : { providerUrl };
  if (file !== undefined && options.link === true) throw new UsageError(LINK_NEEDS_PERSON);
  if (file === undefined)
    return connectByPerson('gmail', { kind: 'grant', clientId: clientId ?? '', ...given }, options, person);
  const { privateKey, ...account } = await readKeyFile(file);
  const access = { kind: 'service_account', ...account, ...given } as const;
  return connectByItself('gmail', access, { kind: 'service_account', privateKey }, options, person);
}

export async function runConnectOutlook(options: OAuthOptions, person: Terminal = terminal): Promise<void> {
  const { clientId, tenant, providerUrl, application = false } = options;
  if (clientId === undefined)
    throw new UsageError('Give --client-id, the application id of your app registration in Entra.');
  const given = providerUrl === undefined ? {} : { providerUrl };
  if (!application) {
    const access = { kind: 'grant', clientId, ...(tenant === undefined ? {} : { tenant }), ...given } as const;
    return connectByPerson('outlook', access, options, person);
  }
  if (options.link === true) throw new UsageError(LINK_NEEDS_PERSON);
  if (tenant === undefined || ['common', 'organizations', 'consumers'].includes(tenant.toLowerCase()))
    throw new UsageError("--application needs --tenant, your tenant's id or domain.");
  const clientSecret =
    person.env['WAYBILL_OAUTH_CLIENT_SECRET'] ||
    (await person.askSecret(
      "The application's client secret (not shown): ",
      'An application has a client secret. Set WAYBILL_OAUTH_CLIENT_SECRET.',
    ));
  const access = { kind: 'application', clientId, tenant, ...given } as const;
  return connectByItself('outlook', access, { kind: 'application', clientSecret }, options, person);
}

async function connectByPerson(
  connector: 'gmail' | 'outlook',
  unchecked: GrantSettings,
  options: OAuthOptions,
  person: Terminal,
): Promise<void> {
  const addresses = readAddresses(options.address);
  const access = checkAccess(unchecked);
  const authservId = options.authservId ?? null;
  const push = readPush(options);
  const clientSecret = person.env['WAYBILL_OAUTH_CLIENT_SECRET'] || null;
  if (options.link === true)
    return askForLink({ connector, addresses, access: unchecked, clientSecret, authservId, push }, options, person);
  const keys = readSealingKeys(person.env);
  const port = readPort(options.port, { least: 0 });
  if (port === null) throw new UsageError('--port is a number from 0 (any) to 65535.');
  const client = { id: unchecked.clientId, secret: clientSecret };
  await withDesk(options.db, person, async (desk) => {
    const server = await openCallbackServer(port);
    try {
      const provider = providerOf(connector, access);
      const redirectUri = `http://${provider.loopbackHost}:${server.port}`;
      const grants = createGrants(desk.clock);
      const request: GrantRequest = { provider, client, redirectUri, addresses };
      const url = grants.start(request, null);
      person.print(
        `Open this page as ${addresses[0]} and agree (${limits.connecting.callbackSeconds / 60} minutes at most):\n\n${url}\n`,
      );
      if (options.browser) person.openBrowser(url);
      return await server.wait((query) => {
        if (grants.findPending(query.get('state')) === null) return null;
        const callback = {
          state: query.get('state') ?? undefined,
          code: query.get('code') ?? undefined,
          error: query.get('error') ?? undefined,
        };
        const kept = { access, authservId, push };
        return grants.finish(callback, { browser: null }).then((granted) => connectGranted(desk, keys, granted, kept));
      });
    } finally {
      await server.close();
    }
  });
}

const LINK_NEEDS_PERSON =
  'A link is for a person who agrees. Leave out --link: nobody is asked for this kind of access.';

async function askForLink(offer: LinkOffer, { db }: ConnectOptions, person: Terminal): Promise<void> {
  for (const line of await giveOrder(db, { order: 'connect_link', offer })) person.print(line);
}

async function connectByItself(
  connector: 'gmail' | 'outlook',
  access: TokenSettings,
  secret: TokenConnection['secret'],
  options: OAuthOptions,
  person: Terminal,
): Promise<void> {
  const addresses = readAddresses(options.address);
  const checked = checkAccess(access);
  const keys = readSealingKeys(person.env);
  const authservId = options.authservId ?? null;
  const push = readPush(options);
  await withDesk(options.db, person, (desk) =>
    connectApplication(desk, keys, { connector, addresses, access: checked, secret, authservId, push }),
  );
}

async function withDesk(
  file: string,
  person: Terminal,
  connect: (desk: ConnectingPorts) => Promise<string>,
): Promise<void> {
  await withRecords({ file, mayBegin: true }, async (records) => {
    const mailbox = await connect({ records, clock: clockAt(null) });
    const sends = records.watches.read(mailbox)?.sendsIntents ?? [];
    const leave = sends.length === 0 ? 'nothing leaves without a person' : `it may send as before: ${sends.join(', ')}`;
    person.print(`${mailbox} is connected. Mail that arrives from now on is answered; ${leave}.`);
  });
}

/** null where Gmail does not push. */
function readPush({ pushTopic, pushAudience, pushAccount }: OAuthOptions): GmailPush | null {
  const given = [pushTopic, pushAudience, pushAccount];
  if (given.every((one) => one === undefined)) return null;
  if (given.includes(undefined))
    throw new UsageError('--push-topic, --push-audience and --push-account go together: see docs/connecting.md.');
  const read = GmailPush.safeParse({ topic: pushTopic, audience: pushAudience, serviceAccount: pushAccount });
  if (read.success) return read.data;
  throw new UsageError(read.error.issues[0]?.message ?? 'These push settings do not fit together.');
}

function checkAccess(access: TokenSettings): TokenSettings {
  const read = AccessSettings.safeParse(access);
  if (read.success && read.data.kind !== 'password') return read.data;
  throw new UsageError(read.error?.issues[0]?.message ?? 'These settings do not fit together.');
}

async function readKeyFile(file: string) {
  const { serviceAccountFileBytesMax } = limits.connecting;
  const size = (await stat(file).catch(() => null))?.size;
  if (size === undefined) throw new UsageError(`--service-account: there is no file ${file}.`);
  const account = size > serviceAccountFileBytesMax ? null : readServiceAccount(await readFile(file, 'utf8'));
  if (account === null) throw new UsageError(`--service-account: ${file} is no JSON key of a Google service account.`);
  return account;
}
