// The shops, carriers and ERPs of a running desk as the ports that its pipeline asks: those that are connected, and the folder of files that may
// stand beside them. They change while it is at work: who begins a mail takes those of that moment, and what was let go is closed once nobody
// asks it any more. Called by node.ts, and by what connects and ends sources.
import type { FileShop } from '../../connectors/file/connector.ts';
import { readPause } from '../connecting/pauses.ts';
import { limits } from '../domain/limits.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import type { OrderSource } from '../ports/order-source.ts';
import type { SourceChange } from '../ports/source-webhooks.ts';
import { nothingAsked } from '../sources/answer-cache.ts';
import { type DeskSources, openDeskSources } from '../sources/open-desk-sources.ts';
import { MAIL_SENDERS } from './load-source-connector.ts';
import { type NamedSource, type OpenSourcesOptions, openOrStop, openSources } from './open-sources.ts';
import { waitFor } from './pace.ts';

type SourcePorts = Pick<DeskPorts, 'orders' | 'ordersNow' | 'stock' | 'findActions' | 'findAsker' | 'documents'>;

const portsOf = ({ orders, ordersNow, stock, findActions, findAsker, documents }: DeskSources): SourcePorts => ({
  ...{ orders, ordersNow, stock, findActions, findAsker },
  documents: documents ?? undefined,
});

/** Resolves when what it ends is still. */
type OnSwitch = (sources: readonly NamedSource[]) => Promise<void>;

export interface LiveSources {
  /** Always those of now. */
  readonly ports: SourcePorts & Required<Pick<DeskPorts, 'holdSources' | 'findSender'>>;
  /** Those that are open, in the order of connecting. */
  list(): readonly NamedSource[];
  /** Whether any is connected, files aside. */
  hasAny(): boolean;
  /** Opens it as it is connected now, in the place of what was open under its name; one that is gone is let go. */
  takeUp(name: string): Promise<void>;
  /** From now on no mail begins with it, and nothing else is done with it; resolves when those that had begun have ended, or after
   * limits.sources.endSeconds. */
  letGo(name: string): Promise<void>;
  /** A source says that something changed. On the disk when it resolves. */
  invalidate(source: string, change: SourceChange): Promise<void>;
  /** Called whenever other ones are open. */
  onSwitch(listener: OnSwitch): void;
  close(): Promise<void>;
}

const NO_ORDERS: OrderSource = {
  findOrders: () => Promise.resolve({ orders: [], complete: false, why: 'No shop is connected.' }),
  getOrder: () => Promise.reject(new Error('No shop is connected.')),
};

/** Files alone are asked as they are: they lie in memory, and nothing of them needs to be kept. */
const filesAlone = (shop: FileShop | null): SourcePorts => ({
  orders: shop?.orders ?? NO_ORDERS,
  stock: shop?.stock ?? null,
});

/** Asks nothing of the vendors yet. */
export async function openLiveSources(
  options: OpenSourcesOptions & {
    readonly records: Parameters<typeof openDeskSources>[1]['records'];
    readonly shop: FileShop | null;
    /** What is connected is neither opened nor missed: the desk is only looked at. */
    readonly isOffline: boolean;
  },
): Promise<LiveSources> {
  const { shop, records, clock, report, isOffline } = options;
  const asked = nothingAsked();
  const closing = new Set<Promise<void>>();
  /** Being ended: no mail misses them any more. */
  const leaving = new Set<string>();
  const listeners: OnSwitch[] = [];
  let opened = isOffline ? [] : await openSources(options);
  let desk = compose();
  let last: Promise<unknown> = Promise.resolve();

  /** null where nothing but files is there. */
  function compose(): DeskSources | null {
    const connections = isOffline ? [] : records.sourceConnections.list();
    const names = connections.map(({ name }) => name);
    opened = [...opened].sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name));
    const isOpen = new Set(opened.map(({ name }) => name));
    // A sender of mail knows no order, and no answer lacks its word.
    const asking = opened.filter(({ kind }) => kind !== 'sender');
    const missing = connections.flatMap(({ name, connector }) =>
      isOpen.has(name) || leaving.has(name) || MAIL_SENDERS.has(connector) ? [] : [name],
    );
    if (asking.length + missing.length === 0) return null;
    const check = () => Promise.resolve([]);
    const files = shop === null ? [] : [{ name: 'file', kind: 'shop' as const, opened: { ...shop, check } }];
    return openDeskSources([...files, ...asking], { records, clock, asked }, missing);
  }

  function closeUnused(source: NamedSource): void {
    const closed: Promise<void> = source.uses
      .unused()
      .then(() => source.close())
      .finally(() => closing.delete(closed));
    closing.add(closed);
  }

  /** One change at a time. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  async function replace(name: string, next: NamedSource | null): Promise<NamedSource | null> {
    const before = opened.find((source) => source.name === name) ?? null;
    opened = [...opened.filter((source) => source !== before), ...(next === null ? [] : [next])];
    desk = compose();
    await Promise.all(listeners.map((listener) => listener(opened)));
    return before;
  }

  const portsNow = (): SourcePorts => (desk === null ? filesAlone(shop) : portsOf(desk));
  return {
    ports: {
      get orders() {
        return portsNow().orders;
      },
      get ordersNow() {
        return portsNow().ordersNow;
      },
      get stock() {
        return portsNow().stock;
      },
      get findActions() {
        return portsNow().findActions;
      },
      get findAsker() {
        return portsNow().findAsker;
      },
      get documents() {
        return portsNow().documents;
      },
      findSender(name) {
        const isPaused = readPause(records, { kind: 'source', name }) !== null;
        return isPaused ? null : (opened.find((source) => source.name === name)?.opened.mail ?? null);
      },
      holdSources() {
        const ends = opened.map(({ uses }) => uses.begin());
        return () => {
          for (const end of ends) end();
        };
      },
    },
    list: () => opened,
    hasAny: () => desk !== null,
    takeUp: (name) =>
      inTurn(async () => {
        leaving.delete(name);
        const connection = records.sourceConnections.read(name);
        const next = connection === null ? null : await openOrStop(connection, options);
        const before = await replace(name, next);
        if (before !== null) closeUnused(before);
        if (next !== null) report({ event: 'source_taken_up', source: name, connector: next.connector });
      }),
    async letGo(name) {
      const before = await inTurn(async () => {
        leaving.add(name);
        return replace(name, null);
      });
      if (before === null) return;
      report({ event: 'source_let_go', source: name, connector: before.connector });
      const over = new AbortController();
      await Promise.race([before.uses.unused(), waitFor(limits.sources.endSeconds, over.signal)]);
      over.abort();
      closeUnused(before);
    },
    invalidate: async (source, change) => desk?.invalidate(source, change),
    onSwitch: (listener) => void listeners.push(listener),
    async close() {
      await last;
      await Promise.all(opened.map((source) => source.close()));
      // Whoever still waits for one of these is told that it has ended.
      await Promise.all([...closing]);
    },
  };
}
