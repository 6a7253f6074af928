// Keeps up with the sources of a desk at work: their calls come in, our address stays registered with them, and what they changed is asked from time
// to time. One that fails is reported and tried again; the others go on. Called by `waybill start`.
import { limits } from '../domain/limits.ts';
import type { Clock } from '../ports/clock.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { Records } from '../ports/records.ts';
import type { WebhookAnswer, WebhookRequest } from '../ports/webhook-source.ts';
import { StoreError } from '../store/store-error.ts';
import { keepSourceSubscribed } from '../watch/keep-source-subscribed.ts';
import { reconcileSource } from '../watch/reconcile-source.ts';
import { createSourceReceiver, type OnSourceChange } from '../watch/take-source-call.ts';
import type { NamedSource } from './open-sources.ts';
import { type Report, waitFor } from './watched-desk.ts';

type Receive = (request: WebhookRequest) => Promise<WebhookAnswer>;

export interface WatchedSources {
  /** null where no source has this id. */
  findReceiver(webhookId: string): Receive | null;
  /** Ends what has begun; resolves when all is still. */
  stop(): Promise<void>;
  /** Rejects where the store fails: then the process must end. */
  readonly ended: Promise<void>;
}

interface WatchSourcesOptions {
  readonly records: Pick<Records, 'sourceConnections' | 'sourceStandings' | 'sourceEvents' | 'write'>;
  readonly clock: Clock;
  readonly onChange: OnSourceChange;
  readonly report: Report;
  /** At which vendors reach this desk, https; null where they cannot: then sources are asked alone. */
  readonly origin: string | null;
}

export function watchSources(sources: readonly NamedSource[], options: WatchSourcesOptions): WatchedSources {
  const { records, origin } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const receivers = new Map<string, Receive>();
  const open = new Set(sources.map(({ name }) => name));
  for (const { name, webhookId } of records.sourceConnections.list())
    if (!open.has(name)) receivers.set(webhookId, answerLater);
  const running: Promise<void>[] = [];
  for (const source of sources) {
    const { name } = source;
    const { webhooks, orders } = source.opened;
    const webhookId = records.sourceConnections.read(name)?.webhookId;
    if (webhooks && webhookId !== undefined) {
      receivers.set(webhookId, createSourceReceiver(options, { name, webhooks }));
      if (origin !== null) {
        const url = new URL(`/webhooks/${webhookId}`, origin).href;
        const subscribe = () => keepSourceSubscribed(options, { name, webhooks }, url);
        running.push(fromTimeToTime(subscribe, limits.sourceWatch.subscribeSeconds, name, options.report, signal));
      }
    }
    if (orders?.listChanges) {
      const reconcile = async () => {
        const listed = await reconcileSource(options, { name, orders });
        if (listed !== null && listed.orders > 0)
          options.report({ event: 'source_reconciled', source: name, ...listed });
      };
      running.push(fromTimeToTime(reconcile, limits.sourceWatch.reconcileSeconds, name, options.report, signal));
    }
  }
  for (const work of running) work.catch(() => stopping.abort());
  const ended = Promise.all(running).then(() => undefined);
  // Who stops it awaits it; until then nobody may.
  ended.catch(() => undefined);
  return {
    findReceiver: (webhookId) => receivers.get(webhookId) ?? null,
    ended,
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}

/** Of a source that is kept and could not be opened: its vendor calls again, and does not take the address for gone. */
const answerLater: Receive = () => Promise.resolve({ status: 503, contentType: 'text/plain', body: '' });

/** A fault of one source, be it the vendor's or its connector's, ends nothing but this round. */
async function fromTimeToTime(
  work: () => Promise<void>,
  seconds: number,
  source: string,
  report: Report,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await work();
    } catch (error) {
      if (error instanceof StoreError || !(error instanceof Error)) throw error;
      report({ event: 'source_failed', source, kind: error instanceof ConnectorError ? error.kind : error.name });
    }
    await waitFor(seconds, signal);
  }
}
