// The HTTP side of a desk at work: the providers' calls come in and their subscriptions are kept alive, and mailboxes are connected by
// one-time links. Called by `waybill start`.
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { limits } from '../domain/limits.ts';
import { type ReceiveCall, webhookRoutes } from '../http/webhook-routes.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import { keepSubscribed, noteEvent, type SubscribingPorts } from '../watch/keep-subscribed.ts';
import type { ClosableMailbox } from './open-mailboxes.ts';
import { SettingsError } from './settings-error.ts';
import type { WatchedSources } from './watch-sources.ts';
import { type Report, type WatchedDesk, waitFor } from './watched-desk.ts';

export interface HttpOptions {
  readonly port: number;
  readonly hostname: string;
  /** The address at which providers reach this server, https; null where they cannot: then mailboxes are polled. */
  readonly origin: string | null;
}

export interface ServedHttp {
  close(): Promise<void>;
}

export async function serveHttp(
  { records, clock }: DeskPorts,
  mailboxes: readonly ClosableMailbox[],
  watched: WatchedDesk,
  options: HttpOptions,
  report: Report,
  {
    connectRoutes = null,
    sources = null,
    page = null,
  }: {
    readonly connectRoutes?: Hono | null;
    readonly sources?: Pick<WatchedSources, 'findReceiver'> | null;
    /** Answers whatever nothing else does. */
    readonly page?: Hono | null;
  } = {},
): Promise<ServedHttp> {
  const stopping = new AbortController();
  const portsOf = (name: string): SubscribingPorts => ({ name, records, clock });
  const findMailbox = (id: string): ReceiveCall | null => {
    for (const { name, webhooks: source } of mailboxes) {
      const stored = source === null ? null : records.watches.readSubscription(name);
      if (source === null || stored?.webhookId !== id) continue;
      return async (request) => {
        const known = stored.subscription === null ? [] : [stored.subscription];
        const { answer, events } = await source.receive(request, known);
        for (const event of events) {
          await noteEvent(portsOf(name), event);
          watched.poke(name);
        }
        return answer;
      };
    }
    return null;
  };
  const findReceiver = (id: string) => sources?.findReceiver(id) ?? findMailbox(id);
  const webhooks = webhookRoutes({ clock, findReceiver });
  const app = new Hono().route('/', webhooks);
  if (connectRoutes !== null) app.route('/', connectRoutes);
  if (page !== null) app.route('/', page);
  // What it was stands in no answer, and its words may name an address.
  app.onError((error, context) => {
    report({ event: 'http_failed', kind: error.name });
    return context.text('Something went wrong here. It is in the log.\n', 500);
  });
  const server = await listen(app.fetch, options);
  const { origin } = options;
  const keeping = origin === null ? Promise.resolve() : keepAlive(portsOf, mailboxes, origin, report, stopping.signal);
  return {
    async close() {
      stopping.abort();
      await keeping;
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        // A page that is open holds its events open.
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], { port, hostname }: HttpOptions): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname }, () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new SettingsError(`Port ${port} of ${hostname} cannot be listened on (${error.code}). Give another --port.`),
      );
    });
  });
}

async function keepAlive(
  portsOf: (name: string) => SubscribingPorts,
  mailboxes: readonly ClosableMailbox[],
  origin: string,
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  const addressOf = (webhookId: string) => new URL(`/webhooks/${webhookId}`, origin).href;
  while (!signal.aborted) {
    for (const { name, label, webhooks } of mailboxes) {
      if (webhooks === null) continue;
      try {
        await keepSubscribed(portsOf(name), webhooks, addressOf);
      } catch (error) {
        if (!(error instanceof ConnectorError)) throw error;
        report({ event: 'not_subscribed', mailbox: label, kind: error.kind });
      }
    }
    await waitFor(limits.watch.subscribeSeconds, signal);
  }
}
