// Everything that a desk's connected shops, carriers, ERPs and payment services can say, as the ports that the pipeline asks, and what empties the
// cache when one of them says that something changed. Called by the runtime.
import type { DocumentSource } from '../ports/document-source.ts';
import type { OrderActions } from '../ports/order-actions.ts';
import type { OrderSource, StockSource } from '../ports/order-source.ts';
import type { SourceChange } from '../ports/source-webhooks.ts';
import { type CachePorts, type Freshness, openAnswerCache } from './answer-cache.ts';
import { openPaymentCheck } from './check-payments.ts';
import { type DeskSource, readDeskOrderId, SUBJECTS } from './desk-source.ts';
import { openOrders } from './find-orders.ts';
import { openStock } from './list-stock.ts';
import { openShipmentTracking } from './track-shipments.ts';

/** What an order's own source can do and print. Its ids are those of the desk. */
export interface OrderPlace {
  /** The connection's name. */
  readonly source: string;
  readonly actions: OrderActions | null;
  readonly documents: DocumentSource | null;
}

export interface DeskSources {
  readonly orders: OrderSource;
  /** The same, for words that are about to leave: what is older than limits.sources.sendFreshSeconds is asked again. */
  readonly ordersNow: OrderSource;
  /** null where no source counts goods. */
  readonly stock: StockSource | null;
  /** Of an order of `orders`, by its id; null where its source is not connected any more. */
  findPlace(orderId: string): OrderPlace | null;
  /** Forgets what is known of the thing that changed. `source` is the connection. On the disk when it resolves. */
  invalidate(source: string, change: SourceChange): Promise<void>;
}

/** In the order of connecting: of two sources that say different things of one order the first one's word stands in a reply. */
export function openDeskSources(sources: readonly DeskSource[], ports: CachePorts): DeskSources {
  const cache = openAnswerCache(ports);
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
    sources: withOrders,
    cache,
    track: openShipmentTracking(carriers, { cache, now }),
    checkPayments: openPaymentCheck(services, cache),
  };
  const ordersAs = (freshness: Freshness): OrderSource => openOrders({ ...parts, freshness });
  const stock = withStock.length === 0 ? null : openStock(withStock, ports.clock);

  return {
    orders: ordersAs('usual'),
    ordersNow: ordersAs('now'),
    stock: stock?.stock ?? null,
    findPlace(orderId) {
      const place = readDeskOrderId(orderId);
      const source = sources.find(({ name }) => name === place?.source);
      if (source === undefined) return null;
      const { actions, documents } = source.opened;
      return {
        source: source.name,
        actions: actions === undefined ? null : withOwnIds(actions),
        documents: documents === undefined ? null : documentsByDeskIds(documents),
      };
    },
    async invalidate(source, change) {
      if (change.kind === 'stock' || change.kind === 'all') stock?.forget(source);
      if (change.kind === 'stock') return;
      const forgotten = await cache.forget(source, subjectOf(change));
      // What no answer speaks of is new: lists of its customer's orders do not hold it yet.
      if (change.kind !== 'parcel' && forgotten === 0) await cache.forget(source, null);
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

const withOwnIds = (actions: OrderActions): OrderActions => ({
  kinds: actions.kinds,
  run: (request) => actions.run({ ...request, orderId: ownId(request.orderId) }),
  settle: (request) => actions.settle({ ...request, orderId: ownId(request.orderId) }),
});

const documentsByDeskIds = (documents: DocumentSource): DocumentSource => ({
  kinds: documents.kinds,
  findDocuments: (order, kind) => documents.findDocuments({ ...order, id: ownId(order.id) }, kind),
});
