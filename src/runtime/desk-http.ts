// The HTTP side of a desk at work: the providers' calls come in and their subscriptions are kept alive, and mailboxes are connected by
// one-time links. Called by serve-http.ts on Node, and by the desk's object on Workers.
import { Hono } from 'hono';
import { limits } from '../domain/limits.ts';
import { countPerMinute } from '../http/count-per-minute.ts';
import { type ReceiveCall, webhookRoutes } from '../http/webhook-routes.ts';
import { readDeskLimits } from '../pipeline/desk-limits.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import { keepSubscribed, noteEvent, type SubscribingPorts } from '../watch/keep-subscribed.ts';
import { listProblems } from './metrics.ts';
import type { ClosableMailbox } from './open-mailboxes.ts';
import { type Pace, timerPace } from './pace.ts';
import type { WatchedSources } from './watch-sources.ts';
import type { Report, WatchedDesk } from './watched-desk.ts';

export interface DeskHttpOptions {
  /** The address at which providers reach this desk, https; null where they cannot: then mailboxes are polled. */
  readonly origin: string | null;
  readonly connectRoutes?: Hono | null;
  readonly sources?: Pick<WatchedSources, 'findReceiver'> | null;
  /** Answers whatever nothing else does. */
  readonly page?: Hono | null;
  readonly pace?: Pace;
  /** See WebhookRoutesOptions. */
  readonly readReceivedAt?: (request: Request) => string | null;
  /** Of all who ask, where the desk has no limit of its own; null: none. */
  readonly callsPerMinute?: number | null;
}

export interface DeskHttp {
  readonly routes: Hono;
  /** Ends what keeps the subscriptions alive. */
  close(): Promise<void>;
}

export function openDeskHttp(
  { records, clock }: Pick<DeskPorts, 'records' | 'clock'>,
  mailboxes: readonly ClosableMailbox[],
  watched: Pick<WatchedDesk, 'poke'>,
  report: Report,
  {
    origin,
    connectRoutes = null,
    sources = null,
    page = null,
    pace = timerPace,
    readReceivedAt = () => null,
    callsPerMinute = null,
  }: DeskHttpOptions,
): DeskHttp {
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
  const routes = new Hono();
  const isPaced = countPerMinute(clock, () => {
    const own = readDeskLimits(records).callsPerMinute;
    return own ?? callsPerMinute ?? Number.POSITIVE_INFINITY;
  });
  routes.use('*', async (context, next) => {
    // What was taken before it came here, and what asks whether somebody is there, counts for nothing.
    const isFree = context.req.path === '/health' || readReceivedAt(context.req.raw) !== null;
    if (isFree || isPaced('desk')) return next();
    report({ event: 'call_refused', why: 'too_many' });
    return context.text('Too many requests. Wait a minute.\n', 429, { 'retry-after': '60' });
  });
  routes.route('/', webhookRoutes({ clock, findReceiver, readReceivedAt, listProblems: () => listProblems(records) }));
  if (connectRoutes !== null) routes.route('/', connectRoutes);
  if (page !== null) routes.route('/', page);
  // What it was stands in no answer, and its words may name an address.
  routes.onError((error, context) => {
    report({ event: 'http_failed', kind: error.name });
    return context.text('Something went wrong here. It is in the log.\n', 500);
  });
  const keeping =
    origin === null ? Promise.resolve() : keepAlive(portsOf, mailboxes, origin, { report, pace }, stopping.signal);
  pace.follow(keeping);
  return {
    routes,
    async close() {
      stopping.abort();
      await keeping;
    },
  };
}

async function keepAlive(
  portsOf: (name: string) => SubscribingPorts,
  mailboxes: readonly ClosableMailbox[],
  origin: string,
  { report, pace }: { readonly report: Report; readonly pace: Pace },
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
    await pace.wait(limits.watch.subscribeSeconds, signal);
  }
}
