// The desk's one OrderSource over all that are connected: shops, ERPs and warehouses are asked at the same time, what several know of one order
// is put together, and the carriers are asked for its parcels. What could not be asked is told, never taken for nothing.
import { normaliseOrderNumber } from '../domain/identifiers/normalise-order-number.ts';
import { limits } from '../domain/limits.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { FoundOrder, FoundOrders, OrderQuery, OrderSource } from '../ports/order-source.ts';
import type { AnswerCache, Freshness } from './answer-cache.ts';
import type { CheckPayments, PaymentWords } from './check-payments.ts';
import { type DeskSource, deskOrderId, readDeskOrderId, SUBJECTS } from './desk-source.ts';
import { holdsOrdersOfOthers, mergeOrders, type OrderPart } from './merge-orders.ts';
import type { TrackShipments } from './track-shipments.ts';

interface Parts {
  readonly sources: readonly (DeskSource & { readonly orders: OrderSource })[];
  readonly cache: AnswerCache;
  readonly track: TrackShipments;
  readonly checkPayments: CheckPayments;
  readonly freshness: Freshness;
  /** Connections that could not be opened: what they know nobody can say. */
  readonly missing: readonly string[];
}

/** What one source said. */
interface Told {
  readonly source: Parts['sources'][number];
  readonly parts: readonly OrderPart[];
  readonly why: string | null;
  readonly fault: ConnectorError | null;
}

export function openOrders({ sources, cache, track, checkPayments, freshness, missing }: Parts): OrderSource {
  async function ask(source: Parts['sources'][number], query: OrderQuery): Promise<Told> {
    const answer = await cache.ask<FoundOrders>(
      {
        source: source.name,
        key: `orders:${JSON.stringify(normalise(query))}`,
        freshSeconds: () => limits.sources.ordersFreshSeconds,
        subjects: (found) => subjectsOf(query, found),
        fetch: () => source.orders.findOrders(query),
      },
      freshness,
    );
    if (answer.kind === 'fault') {
      const isRefused = answer.fault.kind === 'rejected';
      // What it cannot be asked for, such as a number that it calls malformed, says nothing of its state.
      const why = `${source.name} ${isRefused ? 'does not take this question' : 'could not be asked'}.`;
      return { source, parts: [], why, fault: isRefused ? null : answer.fault };
    }
    const { orders, why } = answer.value;
    // What is new may be missing in an older word.
    const old = answer.fault === null ? null : `${source.name} could not be asked: what it said before stands.`;
    return { source, parts: orders.map((found) => partOf(found, source)), why: old ?? why, fault: answer.fault };
  }

  /** The others are asked by its number for each order that one source has found; of two shops never. */
  async function askAcross(told: readonly Told[]): Promise<readonly Told[]> {
    const asked = told.flatMap(({ parts }) => parts).slice(0, limits.sources.crossAsksMax);
    const open = new Map<string, { readonly source: Parts['sources'][number]; readonly number: string }>();
    for (const part of asked)
      for (const { source, parts, fault } of told) {
        const number = normaliseOrderNumber(part.order.number);
        const isKnown = parts.some(({ order }) => normaliseOrderNumber(order.number) === number);
        const mayKnow = holdsOrdersOfOthers(source.kind) !== holdsOrdersOfOthers(part.kind);
        if (mayKnow && !isKnown && fault === null) open.set(`${source.name} ${number}`, { source, number });
      }
    return Promise.all([...open.values()].map(({ source, number }) => ask(source, { by: 'number', number })));
  }

  async function find(query: OrderQuery): Promise<FoundOrders> {
    const first = await Promise.all(sources.map((source) => ask(source, query)));
    const across = sources.length > 1 ? await askAcross(first) : [];
    const told = [...first, ...across];
    const parts = [...new Map(told.flatMap((one) => one.parts).map((part) => [part.order.id, part])).values()];
    const merged = [...mergeOrders(parts)].sort((one, other) => other.order.placedAt.localeCompare(one.order.placedAt));
    const shown = merged.slice(0, limits.identify.ordersMax);
    // Carriers and payment services are asked at the same time; each speaks of its own part of the order.
    const [tracked, paid] = await Promise.all([track(shown, freshness), checkPayments(shown, freshness)]);
    const silent = told.filter(
      ({ source, fault, parts: own }) => fault !== null && own.length === 0 && isNeeded(source.kind, shown),
    );
    const down = [...missing, ...silent.map(({ source }) => source.name), ...tracked.down, ...paid.down];
    const unanswered = [
      ...down,
      ...told.filter(({ fault }) => fault !== null).map(({ source }) => source.name),
      ...tracked.old,
      ...paid.old,
    ];
    const tooMany = merged.length > shown.length ? 'There are more orders than can be shown.' : null;
    const why = [...new Set([...told.map((one) => one.why), ...missing.map((name) => `${name} is not open.`), tooMany])]
      .filter((one) => one !== null)
      .join(' ');
    return {
      orders: tracked.orders.map((found, at) => joinWords(found, paid.wordsOf[at] ?? NO_WORDS)),
      complete: why === '',
      why: why === '' ? null : why,
      ...(down.length === 0 ? {} : { down: [...new Set(down)] }),
      ...(unanswered.length === 0 ? {} : { unanswered: [...new Set(unanswered)] }),
    };
  }

  return {
    findOrders: find,
    async getOrder(id) {
      const place = readDeskOrderId(id);
      const source = sources.find(({ name }) => name === place?.source);
      if (place === null || source === undefined) throw noSuchOrder(id);
      // Who asks for one order is about to act on it: nothing that is kept of it counts.
      if (freshness === 'now') await cache.forget(source.name, SUBJECTS.order(place.id));
      const found = await source.orders.getOrder(place.id);
      const { orders } = await find({ by: 'number', number: found.order.number });
      const order = orders.find((one) => one.order.id === id);
      if (order === undefined) throw noSuchOrder(id);
      return order;
    },
  };
}

const NO_WORDS: PaymentWords = { unknowns: [], disagreements: [] };

const joinWords = ({ order, ...found }: FoundOrder, { unknowns, disagreements }: PaymentWords): FoundOrder => ({
  ...found,
  order: {
    ...order,
    unknowns: [...order.unknowns, ...unknowns],
    disagreements: [...order.disagreements, ...disagreements],
  },
});

/** A shop that is away matters to nobody whose order another shop has; an ERP might know something of every order. */
const isNeeded = (kind: DeskSource['kind'], shown: readonly FoundOrder[]): boolean =>
  shown.length === 0 || holdsOrdersOfOthers(kind);

const partOf = ({ order, asOf }: FoundOrder, { name, kind }: DeskSource): OrderPart => ({
  order: { ...order, id: deskOrderId(name, order.id) },
  source: name,
  asOf,
  kind,
});

const subjectsOf = ({ by }: OrderQuery, { orders }: FoundOrders): readonly string[] => [
  ...orders.map(({ order }) => SUBJECTS.order(order.id)),
  ...(by === 'email' || orders.length === 0 ? [SUBJECTS.mayMiss] : []),
];

/** Differently written questions for the same are one. */
function normalise(query: OrderQuery): OrderQuery {
  if (query.by === 'number') return { ...query, number: normaliseOrderNumber(query.number) };
  if (query.by === 'email') return { ...query, email: query.email.toLowerCase() };
  return query;
}

const noSuchOrder = (id: string): ConnectorError =>
  new ConnectorError('not_found', `[sources] no connected source has an order of the id "${id.slice(0, 100)}".`);
