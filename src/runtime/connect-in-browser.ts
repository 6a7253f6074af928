// Mailboxes that are connected in a browser while the desk is at work: one-time links are given out at the machine, and what is connected
// by one is watched at once. Called by `waybill start` and by the page on Workers.
import type { Hono } from 'hono';
import { tryImap } from '../../connectors/imap/try-imap.ts';
import { createConnectLinks, type LinkOffer } from '../connecting/connect-links.ts';
import { readSealingKeys } from '../connecting/seal-secret.ts';
import { limits } from '../domain/limits.ts';
import { connectRoutes } from '../http/connect-routes.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import { connectOfferedSource } from './connect-offered-source.ts';
import { type ClosableMailbox, openConnection } from './open-mailboxes.ts';
import type { HttpOptions } from './serve-http.ts';
import { SettingsError } from './settings-error.ts';
import type { Report, WatchedDesk } from './watched-desk.ts';

export interface BrowserConnecting {
  /** null where no browser could reach them. */
  readonly routes: Hono | null;
  /** Lines for the person who asked. GrantError or SealError where no link can be given. */
  giveLink(offer: LinkOffer): Promise<readonly string[]>;
  /** The path of such a link. Errors as above. */
  issueLink(offer: LinkOffer): Promise<string>;
  /** Begins to watch a connected mailbox; why not yet, null where it does. */
  watch(mailbox: string): Promise<string | null>;
  /** Ends the watching, and closes it. */
  unwatch(mailbox: string): Promise<void>;
}

/** `mailboxes` grows by what is connected. `origin`: the address at which browsers reach this desk; null where none does. */
export function connectInBrowser(
  { records, clock }: Pick<DeskPorts, 'records' | 'clock'>,
  mailboxes: ClosableMailbox[],
  watched: WatchedDesk,
  origin: string | null,
  report: Report,
  takeUpSource: (name: string) => Promise<void>,
): BrowserConnecting {
  const links = createConnectLinks(clock);
  const readKeys = () => readSealingKeys(process.env);

  async function watch(name: string): Promise<string | null> {
    const connection = records.connections.read(name);
    if (connection === null) throw new Error('a mailbox is watched that is not connected');
    // With the new password or grant.
    await unwatch(name);
    const label = `${connection.connector}-${mailboxes.length + 1}`;
    try {
      const opened = await openConnection({ records, clock }, connection, readKeys(), label);
      mailboxes.push(opened);
      watched.add(opened);
      report({ event: 'mailbox_connected', mailbox: label });
      return null;
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      report({ event: 'mailbox_not_opened', mailbox: label, kind: error.kind });
      return `It could not be opened yet (${error.message}). Start the desk anew when that is mended: waybill start.`;
    }
  }

  async function unwatch(name: string): Promise<void> {
    const at = mailboxes.findIndex((opened) => opened.name === name);
    const [opened] = at === -1 ? [] : mailboxes.splice(at, 1);
    await watched.remove(name);
    await opened?.close();
  }

  async function issueLink(offer: LinkOffer): Promise<{ readonly path: string; readonly url: string }> {
    if (origin === null)
      throw new SettingsError(
        "No browser could reach this desk. Start it with '--origin https://…', the address of a proxy before its --port.",
      );
    readKeys();
    const { token, expiresAt } = links.issue(offer);
    const connector = offer.connector === 'source' ? offer.source.connector : offer.connector;
    const content = { connector, expiresAt };
    await records.write(() =>
      records.audit.append({ mailId: null, at: clock.now(), step: 'connect_link_given', content }),
    );
    const path = `/connect/link/${token}`;
    return { path, url: `${origin}${path}` };
  }

  return {
    watch,
    unwatch,
    issueLink: async (offer) => (await issueLink(offer)).path,
    routes:
      origin === null
        ? null
        : connectRoutes({
            ports: { records, clock },
            readKeys,
            origin,
            links,
            tryImap: tryLogin,
            connectSource: connectOfferedSource({ records, clock, readKeys, takeUp: takeUpSource }),
            watch,
          }),
    async giveLink(offer) {
      const { url } = await issueLink(offer);
      return [
        `Open this page once, within ${limits.connecting.linkSeconds / 60} minutes. Whoever has it can connect this: give it to nobody else.`,
        '',
        url,
        '',
      ];
    },
  };
}

/** Without an address of its own the desk is reached on its own machine alone, or through a tunnel to there. */
export function originOf({ origin, hostname, port }: HttpOptions): string | null {
  if (origin !== null) return new URL(origin).origin;
  const isHere = hostname === '127.0.0.1' || hostname === 'localhost' || hostname.endsWith('.localhost');
  return port > 0 && isHere ? `http://${hostname}:${port}` : null;
}

/** At both servers. */
async function tryLogin(config: Record<string, unknown>, password: string): Promise<void> {
  // The connector's own schema says what is wrong with the config.
  await tryImap({ config: config as Parameters<typeof tryImap>[0]['config'], access: { password } });
}
