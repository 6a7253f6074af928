// Keeps up with the sources of a desk at work: their calls come in, our address stays registered with them, and what they changed is asked from time
// to time. One that fails is reported and tried again; the others go on. Which they are may change meanwhile. Called by whoever puts a desk to work.
import { readPause } from '../connecting/pauses.ts';
import { limits } from '../domain/limits.ts';
import { noteChange } from '../notices/note-change.ts';
import type { Clock } from '../ports/clock.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { Records } from '../ports/records.ts';
import type { WebhookAnswer, WebhookRequest } from '../ports/webhook-source.ts';
import { StoreError } from '../store/store-error.ts';
import { keepSourceSubscribed } from '../watch/keep-source-subscribed.ts';
import { reconcileSource } from '../watch/reconcile-source.ts';
import { createSourceReceiver, type OnSourceChange } from '../watch/take-source-call.ts';
import type { LiveSources } from './desk-sources.ts';
import type { NamedSource } from './open-sources.ts';
import { type Pace, timerPace } from './pace.ts';
import type { Report } from './watched-desk.ts';

type Receive = (request: WebhookRequest) => Promise<WebhookAnswer>;

export interface WatchedSources {
  /** null where no source has this id. */
  findReceiver(webhookId: string): Receive | null;
  /** From now on with these: one that is new is begun at once; resolves when those that are gone are still. */
  keepUpWith(sources: readonly NamedSource[]): Promise<void>;
  /** Ends what has begun; resolves when all is still. */
  stop(): Promise<void>;
  /** Rejects where the store fails: then the process must end. */
  readonly ended: Promise<void>;
}

interface WatchSourcesOptions {
  readonly records: Pick<Records, 'sourceConnections' | 'sourceStandings' | 'sourceEvents' | 'settings' | 'write'>;
  readonly clock: Clock;
  readonly onChange: OnSourceChange;
  readonly report: Report;
  /** At which vendors reach this desk, https; null where they cannot: then sources are asked alone. */
  readonly origin: string | null;
  readonly pace?: Pace;
}

/** What is done with one source. */
interface Watch {
  readonly receive: Receive | null;
  end(): void;
  readonly still: Promise<unknown>;
}

export function watchSources(first: readonly NamedSource[], options: WatchSourcesOptions): WatchedSources {
  const { records } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const watches = new Map<NamedSource, Watch>();
  let receivers: ReadonlyMap<string, Receive> = new Map();
  const { promise: ended, reject: fail, resolve: end } = Promise.withResolvers<void>();
  // Who stops it awaits it; until then nobody may.
  ended.catch(() => undefined);

  function begin(source: NamedSource): Watch {
    const own = new AbortController();
    const either = AbortSignal.any([signal, own.signal]);
    const works = listWorks(source, options).map(({ work, seconds }) =>
      fromTimeToTime(work, seconds, source.name, options, either),
    );
    for (const work of works) {
      options.pace?.follow(work);
      work.catch((error: unknown) => {
        stopping.abort();
        fail(error);
      });
    }
    const { webhooks } = source.opened;
    return {
      receive: webhooks ? createSourceReceiver(options, { name: source.name, webhooks }) : null,
      end: () => own.abort(),
      still: Promise.allSettled(works),
    };
  }

  async function keepUpWith(sources: readonly NamedSource[]): Promise<void> {
    const gone = [...watches].filter(([source]) => !sources.includes(source));
    for (const [source, watch] of gone) {
      watches.delete(source);
      watch.end();
    }
    if (!signal.aborted) for (const source of sources) if (!watches.has(source)) watches.set(source, begin(source));
    const byName = new Map([...watches].map(([{ name }, { receive }]) => [name, receive] as const));
    receivers = new Map(
      records.sourceConnections.list().flatMap(({ name, webhookId }): readonly (readonly [string, Receive])[] => {
        const receive = byName.has(name) ? byName.get(name) : answerLater;
        return receive ? [[webhookId, receive]] : [];
      }),
    );
    await Promise.all(gone.map(([, { still }]) => still));
  }

  void keepUpWith(first);
  return {
    findReceiver: (webhookId) => receivers.get(webhookId) ?? null,
    keepUpWith,
    ended,
    async stop() {
      stopping.abort();
      await Promise.all([...watches.values()].map(({ still }) => still));
      end();
      await ended;
    },
  };
}

/** Those of a desk at work, whichever they are. */
export function watchLiveSources(
  live: Pick<LiveSources, 'list' | 'invalidate' | 'onSwitch'>,
  options: Omit<WatchSourcesOptions, 'onChange'> & { readonly records: Pick<Records, 'notices'> },
): WatchedSources {
  const watched = watchSources(live.list(), {
    ...options,
    async onChange(source, change) {
      await live.invalidate(source, change);
      await noteChange(options, source, change);
    },
  });
  live.onSwitch(watched.keepUpWith);
  return watched;
}

interface Work {
  work(): Promise<void>;
  readonly seconds: number;
}

/** What is done with a source from time to time. */
function listWorks({ name, opened: { webhooks, orders } }: NamedSource, options: WatchSourcesOptions): readonly Work[] {
  const { origin, records } = options;
  const webhookId = records.sourceConnections.read(name)?.webhookId;
  const works: Work[] = [];
  if (webhooks && webhookId !== undefined && origin !== null) {
    const url = new URL(`/webhooks/${webhookId}`, origin).href;
    const work = () => keepSourceSubscribed(options, { name, webhooks }, url);
    works.push({ work, seconds: limits.sourceWatch.subscribeSeconds });
  }
  if (orders?.listChanges) {
    const work = async () => {
      const listed = await reconcileSource(options, { name, orders });
      if (listed !== null && listed.orders > 0) options.report({ event: 'source_reconciled', source: name, ...listed });
    };
    works.push({ work, seconds: limits.sourceWatch.reconcileSeconds });
  }
  return works;
}

/** Of a source that is kept and could not be opened: its vendor calls again, and does not take the address for gone. */
const answerLater: Receive = () => Promise.resolve({ status: 503, contentType: 'text/plain', body: '' });

/** A fault of one source, be it the vendor's or its connector's, ends nothing but this round. One that a person has paused is not asked. */
async function fromTimeToTime(
  work: () => Promise<void>,
  seconds: number,
  source: string,
  { records, report, pace = timerPace }: Pick<WatchSourcesOptions, 'records' | 'report' | 'pace'>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      if (readPause(records, { kind: 'source', name: source }) === null) await work();
    } catch (error) {
      if (error instanceof StoreError || !(error instanceof Error)) throw error;
      report({ event: 'source_failed', source, kind: error instanceof ConnectorError ? error.kind : error.name });
    }
    await pace.wait(seconds, signal);
  }
}
