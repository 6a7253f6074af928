// The OrderSource port over a Medusa shop. Its search is by words and finds parts; it has no filter by number, so a display id is found by halving the list
// that is sorted by it, and a tracking number by looking through the newest orders. Called by connector.ts.
import { chooseOrders, type OrderCandidate } from '../../src/calls/choose-orders.ts';
import { compactIdentifier } from '../../src/domain/identifiers/compact-identifier.ts';
import { normaliseOrderNumber } from '../../src/domain/identifiers/normalise-order-number.ts';
import { limits } from '../../src/domain/limits.ts';
import type { FoundOrder, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import type { MedusaClient } from './client.ts';
import { listChanges } from './list-changes.ts';
import { MedusaOrder, type MedusaReturn } from './schemas.ts';
import { translateOrder } from './translate.ts';

const { recordsPerPage, scanPagesMax, halvingsMax } = limits.medusa;
const { ordersMax } = limits.identify;

interface Candidates {
  readonly candidates: readonly OrderCandidate[];
  readonly whys: readonly string[];
}

export function createOrderSource(
  client: MedusaClient,
  source: string,
): OrderSource & Required<Pick<OrderSource, 'listChanges'>> {
  async function getCandidate(id: string): Promise<OrderCandidate> {
    const { order, at } = await client.getOrder(id);
    const found = toFound(order, await client.listReturns([id]), at);
    if (found === null) throw client.fault('bad_response', id, 'the order has a part that cannot be used.');
    return { found, otherNumbers: [order.display_id] };
  }

  function toFound(order: MedusaOrder, returns: readonly MedusaReturn[], asOf: string): FoundOrder | null {
    const own = returns.filter(({ order_id }) => order_id === order.id);
    const translated = translateOrder(order, own);
    return translated.ok ? { order: translated.value, source, asOf } : null;
  }

  /** Hits of the search that may be meant, read in full. What cannot be read is left out, and said. */
  async function search(words: string, mayFit: (order: MedusaOrder) => boolean): Promise<Candidates> {
    const { records, count, at } = await client.searchOrders(words);
    const orders = records.map((record) => MedusaOrder.safeParse(record).data ?? null);
    const fitting = orders.filter((order) => order !== null && mayFit(order)).slice(0, ordersMax) as MedusaOrder[];
    const returns = fitting.length === 0 ? [] : await client.listReturns(fitting.map(({ id }) => id));
    const candidates = fitting.flatMap((order) => {
      const found = toFound(order, returns, at);
      return found === null ? [] : [{ found, otherNumbers: [order.display_id] }];
    });
    const broken = orders.filter((order) => order === null).length + fitting.length - candidates.length;
    const isCut = count > records.length;
    return {
      candidates,
      whys: [
        ...(broken > 0 ? [`${broken} orders of the shop could not be read.`] : []),
        ...(isCut ? [`The shop's search found ${count} orders; the newest ${records.length} were compared.`] : []),
      ],
    };
  }

  /** Display ids rise with gaps: the place of one in the sorted list is found by halving. */
  async function findDisplayId(wanted: number): Promise<string | null> {
    let [from, to] = [0, Number.POSITIVE_INFINITY];
    for (let tries = 0; tries < halvingsMax && from < to; tries += 1) {
      const middle = Number.isFinite(to) ? Math.floor((from + to) / 2) : Math.max(0, wanted - 1);
      const { keys, count } = await client.listOrderKeys('display_id', middle, 1);
      const [key] = keys;
      if (key?.display_id === wanted) return key.id;
      if (key !== undefined && key.display_id < wanted) [from, to] = [middle + 1, Math.min(to, count)];
      else to = Math.min(middle, count);
    }
    return null;
  }

  async function findByNumber(written: string): Promise<Candidates> {
    const wanted = normaliseOrderNumber(written);
    if (/^[1-9]\d{0,8}$/.test(wanted)) {
      const id = await findDisplayId(Number(wanted));
      if (id !== null) return { candidates: [await getCandidate(id)], whys: [] };
    }
    const words = written.replace(/^[\s#]+|\s+$/g, '');
    return search(words, ({ custom_display_id }) => normaliseOrderNumber(custom_display_id ?? '') === wanted);
  }

  async function findByTrackingNumber(wanted: string): Promise<Candidates> {
    for (let page = 0; page < scanPagesMax; page += 1) {
      const { keys, count } = await client.listOrderKeys('-created_at', page * recordsPerPage);
      const hits = keys.filter(({ fulfillments }) =>
        fulfillments
          .flatMap(({ labels }) => labels)
          .some(({ tracking_number }) => compactIdentifier(tracking_number ?? '') === wanted),
      );
      if (hits.length > 0)
        return { candidates: await Promise.all(hits.slice(0, ordersMax).map(({ id }) => getCandidate(id))), whys: [] };
      if ((page + 1) * recordsPerPage >= count) return NONE;
    }
    return { candidates: [], whys: [SCAN_WHY] };
  }

  function findCandidates(query: OrderQuery): Promise<Candidates> | Candidates {
    switch (query.by) {
      case 'number':
        return normaliseOrderNumber(query.number) === '' ? NONE : findByNumber(query.number);
      case 'email': {
        const email = query.email.trim().toLowerCase();
        return email.includes('@') ? search(email, (order) => order.email?.toLowerCase() === email) : NONE;
      }
      case 'tracking_number': {
        const wanted = compactIdentifier(query.trackingNumber);
        return wanted === '' ? NONE : findByTrackingNumber(wanted);
      }
      case 'purchase_order_number':
        return { candidates: [], whys: ['Medusa has no purchase-order numbers.'] };
    }
  }

  return {
    async findOrders(query) {
      const { candidates, whys } = await findCandidates(query);
      return chooseOrders(query, candidates, whys.length === 0 ? null : whys.join(' '));
    },
    getOrder: async (id) => (await getCandidate(id)).found,
    listChanges: (since) => listChanges(client, since),
  };
}

const NONE: Candidates = { candidates: [], whys: [] };
const SCAN_WHY = `Medusa has no search by tracking number; the newest ${scanPagesMax * recordsPerPage} orders were looked through.`;
