// Connects, tries and ends mailboxes and sources for the desk's page, with what the command line and the links have for it. Called by whoever
// opens the page.
import { ImapConfig } from '../../connectors/imap/connector.ts';
import { tryImap } from '../../connectors/imap/try-imap.ts';
import { settingsOf } from '../cli/source-config.ts';
import type { LinkOffer } from '../connecting/connect-links.ts';
import { connectMailbox } from '../connecting/connect-mailbox.ts';
import { GrantError } from '../connecting/oauth-grant.ts';
import { ProviderUrl, type StandIns } from '../connecting/oauth-providers.ts';
import { readSealingKeys, SealError } from '../connecting/seal-secret.ts';
import { noteCheckedRights } from '../connecting/source-checks.ts';
import { failed, ok } from '../domain/result.ts';
import type { DeskConnecting, Mendable, OfferedConnector } from '../http/desk/desk-connecting.ts';
import type { Clock } from '../ports/clock.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { Records } from '../ports/records.ts';
import { checkOpened } from './check-source.ts';
import type { BrowserConnecting } from './connect-in-browser.ts';
import { connectOfferedSource } from './connect-offered-source.ts';
import type { LiveSources } from './desk-sources.ts';
import { disconnectSource } from './disconnect-source.ts';
import { listSourceConnectorNames, loadSourceConnector } from './load-source-connector.ts';
import type { ClosableMailbox } from './open-mailboxes.ts';
import { openConnection } from './open-mailboxes.ts';
import { SettingsError } from './settings-error.ts';

interface PageConnectingParts {
  readonly records: Records;
  readonly clock: Clock;
  readonly browser: Pick<BrowserConnecting, 'issueLink' | 'watch' | 'unwatch'>;
  /** Those that are watched now. */
  readonly mailboxes: readonly ClosableMailbox[];
  readonly sources: Pick<LiveSources, 'list' | 'takeUp' | 'letGo'>;
  readonly standIns?: StandIns;
}

/** With the address of the server that stands in for its provider, where there is one. */
function ledThere(offer: LinkOffer, standIns: StandIns): LinkOffer {
  const url = offer.connector === 'gmail' || offer.connector === 'outlook' ? standIns[offer.connector] : undefined;
  return url === undefined || !('access' in offer)
    ? offer
    : { ...offer, access: { ...offer.access, providerUrl: ProviderUrl.parse(url) } };
}

/** What a person can mend is said; anything else is thrown. */
async function mendable<T>(work: () => Promise<T>): Mendable<T> {
  try {
    return ok(await work());
  } catch (error) {
    const isTheirs =
      error instanceof GrantError ||
      error instanceof SealError ||
      error instanceof SettingsError ||
      error instanceof ConnectorError;
    if (!isTheirs) throw error;
    return failed(error.message.replace(/^\[[\w-]+\] /, ''));
  }
}

export function pageConnecting(parts: PageConnectingParts): DeskConnecting {
  const { records, clock, browser, mailboxes, sources, standIns = {} } = parts;
  const readKeys = () => readSealingKeys(process.env);
  const connectOffered = connectOfferedSource({ records, clock, readKeys, takeUp: sources.takeUp });
  return {
    findKeyProblem() {
      try {
        readKeys();
        return null;
      } catch (error) {
        if (error instanceof SealError) return error.message;
        throw error;
      }
    },
    listConnectors,
    async connectSource({ settings, secrets, ...given }) {
      const connector = await loadSourceConnector(given.connector);
      if (connector === null) return failed(`There is no connector ${given.connector}.`);
      const config = settingsOf(connector, settings);
      if (!config.ok) return failed(config.error.join(' '));
      const wanted = Object.entries(connector.secrets);
      const missing = wanted.find(([name, { isOptional = false }]) => !isOptional && !secrets[name]);
      if (missing !== undefined) return failed(`${missing[1].label} is missing.`);
      const known = Object.fromEntries(wanted.flatMap(([name]) => (secrets[name] ? [[name, secrets[name]]] : [])));
      const asked = wanted.map(([secret, { label, isOptional = false }]) => ({ secret, label, isOptional }));
      return mendable(() => connectOffered({ ...given, config: config.value, secrets: asked }, known));
    },
    testSource: (name) =>
      mendable(async () => {
        const source = sources.list().find((open) => open.name === name);
        if (source === undefined) {
          const why = records.sourceStandings.read(name)?.stoppedWhy;
          throw new SettingsError(why ?? 'It is not open just now. Try again in a moment.');
        }
        const checks = await checkOpened(source.opened);
        await records.write(() => {
          // It may have been ended meanwhile.
          if (records.sourceConnections.read(name) !== null)
            noteCheckedRights(records, name, { checks, at: clock.now() });
        });
        return checks;
      }),
    readCalls: (name) =>
      sources
        .list()
        .find((source) => source.name === name)
        ?.readCalls() ?? null,
    readUse: (name) => mailboxes.find((opened) => opened.name === name)?.use?.() ?? null,
    takeUpSource: sources.takeUp,
    async disconnectSource(name) {
      await sources.letGo(name);
      try {
        return await disconnectSource({ records, clock }, name, { env: process.env });
      } finally {
        // What is gone stays out; what could not be ended is open again.
        await sources.takeUp(name);
      }
    },
    connectImap: ({ addresses, config, password }) =>
      mendable(async () => {
        const read = ImapConfig.safeParse(config);
        if (!read.success) throw new SettingsError(read.error.issues[0]?.message ?? 'These settings do not fit.');
        const keys = readKeys();
        await tryImap({ config: read.data, access: { password } });
        const settings = { connector: { ...read.data }, access: { kind: 'password' } } as const;
        const secret = { kind: 'password', password } as const;
        const mailbox = await connectMailbox({ records, clock }, keys, {
          addresses,
          connector: 'imap',
          settings,
          secret,
        });
        return { mailbox, notWatched: await browser.watch(mailbox) };
      }),
    linkTo: (offer) => mendable(() => browser.issueLink(ledThere(offer, standIns))),
    testMailbox: (name) => mendable(() => testMailbox(name)),
    watchMailbox: browser.watch,
    unwatchMailbox: browser.unwatch,
  };

  /** Lists its changes as the watch does; nothing is noted of them. */
  async function testMailbox(name: string): Promise<null> {
    const from = records.watches.read(name)?.cursor ?? { since: clock.now() };
    const watched = mailboxes.find((opened) => opened.name === name);
    if (watched !== undefined) {
      await watched.mailbox.listChanges(from);
      return null;
    }
    const connection = records.connections.read(name);
    if (connection === null) throw new SettingsError('This mailbox is not connected.');
    const opened = await openConnection({ records, clock }, connection, readKeys(), 'test');
    try {
      await opened.mailbox.listChanges(from);
      return null;
    } finally {
      await opened.close();
    }
  }
}

async function listConnectors(): Promise<readonly OfferedConnector[]> {
  const { listConfigKeys } = await import('../cli/source-config.ts');
  const loaded = await Promise.all(listSourceConnectorNames().map(loadSourceConnector));
  return loaded.flatMap((connector) => {
    if (connector === null) return [];
    const { name, kind, ports, secrets } = connector;
    return [
      {
        ...{ name, kind, ports: [...ports] },
        settings: listConfigKeys(connector).map((key) => ({ ...key })),
        secrets: Object.entries(secrets).map(([secret, { label, isOptional = false }]) => ({
          ...{ secret, label, isOptional },
        })),
      },
    ];
  });
}
