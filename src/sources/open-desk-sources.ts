// Everything that a desk's connected shops, carriers, ERPs and payment services can say, as the ports that the pipeline asks, and what empties the
// cache when one of them says that something changed. Called by the runtime.
import { DOCUMENT_KINDS, type DocumentSource } from '../ports/document-source.ts';
import type { OrderActions } from '../ports/order-actions.ts';
import type { OrderSource, StockSource } from '../ports/order-source.ts';
import type { SourceChange } from '../ports/source-webhooks.ts';
import type { ParcelAsker, TrackingQuery } from '../ports/tracking-source.ts';
import { type CachePorts, type Freshness, openAnswerCache } from './answer-cache.ts';
import { openPaymentCheck } from './check-payments.ts';
import { type DeskSource, readDeskOrderId, SUBJECTS } from './desk-source.ts';
import { openOrders } from './find-orders.ts';
import { openStock } from './list-stock.ts';
import { routeTracking } from './route-tracking.ts';
import { openShipmentTracking } from './track-shipments.ts';

export interface DeskSources {
  readonly orders: OrderSource;
  /** The same, for words that are about to leave: what is older than limits.sources.sendFreshSeconds is asked again. */
  readonly ordersNow: OrderSource;
  /** null where no source counts goods. */
  readonly stock: StockSource | null;
  /** What can be done to orders of this connection (FoundOrder.source), by their ids in `orders`; null where nothing can. */
  findActions(source: string): OrderActions | null;
  /** Who is asked for such a parcel; null where nobody is. */
  findAsker(query: TrackingQuery): ParcelAsker | null;
  /** Papers of orders, by their ids in `orders`; null where no source prints any. */
  readonly documents: DocumentSource | null;
  /** Forgets what is known of the thing that changed. `source` is the connection. On the disk when it resolves. */
  invalidate(source: string, change: SourceChange): Promise<void>;
}

/** `missing`: connections that could not be opened. In the order of connecting: of two sources that say different things of one order the first one's word stands in a reply. */
export function openDeskSources(
  sources: readonly DeskSource[],
  ports: CachePorts,
  missing: readonly string[] = [],
): DeskSources {
  const connectedAt = new Map(
    sources.flatMap(({ name, connectedAt: at = ports.records.sourceConnections.read(name)?.connectedAt }) =>
      at === undefined ? [] : [[name, at]],
    ),
  );
  const cache = openAnswerCache(ports, connectedAt);
  const now = () => ports.clock.now();
  const withOrders = sources.flatMap((one) => (one.opened.orders ? [{ ...one, orders: one.opened.orders }] : []));
  const carriers = sources.flatMap(({ name, opened }) =>
    opened.tracking ? [{ name, tracking: opened.tracking }] : [],
  );
  const services = sources.flatMap(({ name, opened }) =>
    opened.payments ? [{ name, payments: opened.payments }] : [],
  );
  const withStock = sources.flatMap((one) => (one.opened.stock ? [{ ...one, stock: one.opened.stock }] : []));
  const parts = {
    missing,
    sources: withOrders,
    cache,
    track: openShipmentTracking(carriers, { cache, now }),
    checkPayments: openPaymentCheck(services, cache),
  };
  const ordersAs = (freshness: Freshness): OrderSource => openOrders({ ...parts, freshness });
  const openedAs = (source: string) => sources.find(({ name }) => name === source)?.opened;
  const stock = withStock.length === 0 ? null : openStock(withStock, ports, connectedAt);

  return {
    orders: ordersAs('usual'),
    ordersNow: ordersAs('now'),
    stock: stock?.stock ?? null,
    documents: openDocuments(sources),
    findAsker(query) {
      const route = routeTracking(query, carriers);
      if (route.kind !== 'ask') return null;
      const { name, tracking } = route.source;
      const allowance = tracking.allowance ?? null;
      const tellsByItself = openedAs(name)?.webhooks !== undefined;
      return { name, carriers: tracking.carriers, allowance, tellsByItself };
    },
    findActions(source) {
      const actions = openedAs(source)?.actions;
      return actions === undefined ? null : withOwnIds(actions, (id) => cache.forget(source, SUBJECTS.order(id)));
    },
    async invalidate(source, change) {
      if (change.kind === 'stock' || change.kind === 'all') stock?.forget(source);
      if (change.kind === 'stock') return;
      const forgotten = await cache.forget(source, subjectOf(change));
      // What no answer speaks of is new.
      if (change.kind !== 'parcel' && forgotten === 0) await cache.forget(source, SUBJECTS.mayMiss);
    },
  };
}

/** null: everything. */
function subjectOf(change: Exclude<SourceChange, { kind: 'stock' }>): string | null {
  if (change.kind === 'order') return SUBJECTS.order(change.orderId);
  if (change.kind === 'parcel') return SUBJECTS.parcel(change.trackingNumber);
  if (change.kind === 'payment') return SUBJECTS.payment(change.reference);
  return null;
}

const ownId = (deskId: string): string => readDeskOrderId(deskId)?.id ?? deskId;

/** What was done to an order is seen by the next question. */
const withOwnIds = (actions: OrderActions, forget: (id: string) => Promise<number>): OrderActions => ({
  kinds: actions.kinds,
  async run(request) {
    const orderId = ownId(request.orderId);
    try {
      return await actions.run({ ...request, orderId });
    } finally {
      await forget(orderId);
    }
  },
  settle: (request) => actions.settle({ ...request, orderId: ownId(request.orderId) }),
});

/** Each order's papers come from where it is. */
function openDocuments(sources: readonly DeskSource[]): DocumentSource | null {
  const printing = new Map(sources.flatMap(({ name, opened }) => (opened.documents ? [[name, opened.documents]] : [])));
  if (printing.size === 0) return null;
  return {
    kinds: DOCUMENT_KINDS.filter((kind) => [...printing.values()].some(({ kinds }) => kinds.includes(kind))),
    async findDocuments(order, kind) {
      const place = readDeskOrderId(order.id);
      const documents = place === null ? undefined : printing.get(place.source);
      if (place === null || !documents?.kinds.includes(kind)) return [];
      return documents.findDocuments({ ...order, id: place.id }, kind);
    },
  };
}
