// Looks at the orders of which something was heard: each turn that is new is kept, once, with whether and when it is told. Called by the runtime in
// rounds; what a crash cuts off is looked at again, and finds its turns known.
import { limits } from '../domain/limits.ts';
import type { OrderLook, StoredTurn } from '../ports/notice-records.ts';
import type { FoundOrder } from '../ports/order-source.ts';
import { dueAt, isNewsAgain, type Judged, whyUntold } from './judge-turn.ts';
import { noteShopConsent } from './note-shop-consent.ts';
import type { NoticePorts } from './notice-ports.ts';
import { type OpenParcels, planPolls } from './plan-polls.ts';
import { groundsFor, isSameTurn, readOrder, type SeenTurn, seeOrder } from './see-order.ts';

export interface LookRound {
  readonly lookedAt: number;
  /** Turns that wait to be told. */
  readonly waiting: number;
}

/** At most limits.notices.looksPerRound orders, those first that have waited longest. */
export async function lookAtOrders(ports: NoticePorts, signal?: AbortSignal): Promise<LookRound> {
  const looks = ports.records.notices.listToLook(ports.clock.now(), limits.notices.looksPerRound);
  const openParcels = looks.length === 0 ? [] : ports.records.notices.countOpenParcels();
  let waiting = 0;
  let lookedAt = 0;
  for (let from = 0; from < looks.length && !signal?.aborted; from += limits.notices.looksAtOnce) {
    // At the same time, so that a carrier that takes many numbers in a call is called once.
    const some = looks.slice(from, from + limits.notices.looksAtOnce);
    const counts = await Promise.all(some.map((look) => lookAtOrder(ports, look, openParcels)));
    waiting += counts.reduce((sum, count) => sum + count, 0);
    lookedAt += some.length;
  }
  return { lookedAt, waiting };
}

/** How many turns of it wait now that did not before. */
async function lookAtOrder(ports: NoticePorts, look: OrderLook, openParcels: OpenParcels): Promise<number> {
  const { records, clock } = ports;
  const seen = await readOrder(ports.orders, look);
  return records.write(() => {
    const at = clock.now();
    if (seen.kind === 'found') return noteTurns(ports, look, seen.found, openParcels);
    records.notices.noteLooked(look, { orderNumber: null, at, nextAt: nextTry(look, seen.kind, at) });
    return 0;
  });
}

/** A shop calls before its own list has the order; one that nobody knows for long is forgotten. What cannot be asked now is asked for ever, but
 * seldom. */
function nextTry({ tries }: OrderLook, kind: 'gone' | 'cannot_tell', now: string): string | null {
  const { triesMax, retryMinutes } = limits.notices;
  if (kind === 'gone' && tries + 1 >= triesMax) return null;
  const minutes = retryMinutes[Math.min(tries, retryMinutes.length - 1)] ?? 0;
  return new Date(Date.parse(now) + minutes * 60_000).toISOString();
}

function noteTurns(ports: NoticePorts, look: OrderLook, found: FoundOrder, openParcels: OpenParcels): number {
  const { records, settings } = ports;
  const { order } = found;
  noteShopConsent(ports, order);
  const view = seeOrder(ports, found);
  const known = records.notices.listTurns(order.id);
  const judged = groundsFor(ports, order, look.firstSeenAt === null);
  const about = { known, timeZone: settings.facts.timeZone };
  const waiting = view.turns.filter((turn) => noteTurn(ports, turn, judged, about)).length;
  const nextAt = planPolls(ports, order, view, openParcels);
  records.notices.noteLooked(look, { orderNumber: order.number, at: judged.now, nextAt });
  return waiting;
}

/** Whether it waits now and did not before. */
function noteTurn(
  { records: { notices } }: NoticePorts,
  turn: SeenTurn,
  judged: Judged,
  about: { readonly known: readonly StoredTurn[]; readonly timeZone: string },
): boolean {
  const stored = about.known.find((one) => isSameTurn(one, turn));
  if (stored !== undefined && !isNewsAgain(turn, stored, about.known)) return false;
  const why = whyUntold(turn, judged);
  const due = why === null ? dueAt(turn, judged, about) : null;
  if (stored !== undefined) {
    if (due !== null) notices.moveTurn(stored.id, { standing: 'waiting', dueAt: due });
    return due !== null;
  }
  const { parcelId, key, kind, at } = turn;
  const row = { orderId: judged.order.id, parcelId, key, kind, at, seenAt: judged.now, dueAt: due, why };
  return notices.addTurn({ ...row, standing: why === null ? 'waiting' : 'recorded' }) !== null && why === null;
}
