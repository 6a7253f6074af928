// Whether a turn is to be told, and when: what is on and since when, how old the news is, to whom the order belongs, the hours at which its shopper wants
// no mail, and how turns of one day come together. Pure; called by look-at-order.ts and tell-order.ts.
import { limits } from '../domain/limits.ts';
import { isMaskedAddress } from '../domain/masked-address.ts';
import type { NoticeAudience, NoticeKind, NoticeSettings, UntoldReason } from '../domain/notice.ts';
import type { Order } from '../domain/order.ts';
import type { Commitment } from '../ports/commitment-records.ts';
import type { StoredTurn } from '../ports/notice-records.ts';
import { endOfQuiet, nextClock } from './quiet-hours.ts';
import type { SeenTurn } from './see-order.ts';

export interface Judged {
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly settings: NoticeSettings;
  readonly order: Order;
  /** Nothing of the order was ever seen before. */
  readonly isFirstLook: boolean;
  /** What replies about the order have promised and not kept yet. */
  readonly promises: readonly Pick<Commitment, 'recipient' | 'keptByKinds' | 'madeAt'>[];
}

const HOUR_MS = 3_600_000;
const EMAIL = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,190}\.[^\s@<>,;:"()[\]\\]{2,63}$/u;

/** One address that mail can go to; null where the order has none, or several. */
export function recipientOf({ customer }: Pick<Order, 'customer'>): string | null {
  const address = customer.email.trim().toLowerCase();
  return EMAIL.test(address) ? address : null;
}

/** Why it is never told; null where it may be. */
export function whyUntold(turn: SeenTurn, judged: Judged): UntoldReason | null {
  const { now, settings, order, isFirstLook } = judged;
  const on = settings.kinds[turn.kind]?.since ?? null;
  const isChosen = isInAudience(order, settings.audience);
  const since = (isChosen ? on : null) ?? promisedSince(turn.kind, judged);
  if (since === null) return on === null ? 'off' : 'not_chosen';
  // Of what has no time of its own the order says whether it can be older: one that is known is looked at as things happen.
  const happenedAt = turn.at ?? (isFirstLook ? order.placedAt : now);
  if (Date.parse(happenedAt) < Date.parse(since)) return 'before_on';
  if (!turn.holds) return 'overtaken';
  if (isLate(turn, now)) return 'late';
  const recipient = recipientOf(order);
  if (recipient === null) return 'no_address';
  return isMaskedAddress(recipient) ? 'marketplace' : null;
}

const folded = (word: string): string => word.trim().toLowerCase();

function isInAudience({ channel, customer, shippingAddress }: Order, audience: NoticeAudience): boolean {
  const { channels, countries, exceptTags } = audience;
  const isIn = (list: readonly string[], word: string) =>
    list.length === 0 || list.some((one) => folded(one) === folded(word));
  const hasTag = customer.tags.some((tag) => exceptTags.some((one) => folded(one) === folded(tag)));
  return isIn(channels, channel ?? '') && isIn(countries, shippingAddress?.country ?? '') && !hasTag;
}

/** A kind that is off is told all the same where the shopper was promised to hear of it; as a draft, since no mode is set. */
function promisedSince(kind: NoticeKind, { promises, order }: Judged): string | null {
  const recipient = recipientOf(order);
  return promises.find((one) => one.recipient === recipient && one.keptByKinds.includes(kind))?.madeAt ?? null;
}

function isLate({ kind, at }: SeenTurn, now: string): boolean {
  const { lateHours, confirmLateHours } = limits.notices;
  const hours = kind === 'order_confirmed' ? confirmLateHours : lateHours;
  return at !== null && Date.parse(now) - Date.parse(at) > hours * HOUR_MS;
}

/** How far on in a parcel's way it is. What was overtaken is told after all only where nothing as far on was. */
const PROGRESS: Partial<Record<NoticeKind, number>> = {
  shipped: 1,
  partly_shipped: 1,
  out_for_delivery: 2,
  attempt_failed: 2,
  exception: 2,
  available_for_pickup: 3,
  delivered: 4,
  returned: 4,
};

/** A turn that was overtaken before it was told is so again. `known` are those of its order. */
export function isNewsAgain(turn: SeenTurn, stored: StoredTurn, known: readonly StoredTurn[]): boolean {
  if (stored.standing !== 'recorded' || stored.why !== 'overtaken' || !turn.holds) return false;
  const told = known.filter(({ parcelId, standing }) => parcelId === turn.parcelId && standing === 'told');
  return told.every(({ kind }) => (PROGRESS[kind] ?? 0) < (PROGRESS[turn.kind] ?? 0));
}

/** When it is told: with what else happens until then. */
export function dueAt(
  turn: SeenTurn,
  { now, settings, order }: Judged,
  { known, timeZone }: { readonly known: readonly StoredTurn[]; readonly timeZone: string },
): string {
  const gathered = new Date(Date.parse(now) + settings.gatherMinutes * 60_000).toISOString();
  const digest = isMoreOfToday(turn, known, now) ? nextClock(limits.notices.digestClock, now, timeZone) : null;
  const due = digest !== null && digest > gathered ? digest : gathered;
  return endOfQuiet(due, settings.quietHours, order.shippingAddress, timeZone);
}

const SHIPPED: ReadonlySet<NoticeKind> = new Set(['shipped', 'partly_shipped']);

/** Another parcel of the order was told to have left in the last half day: the others that leave come together. */
function isMoreOfToday(turn: SeenTurn, known: readonly StoredTurn[], now: string): boolean {
  if (!SHIPPED.has(turn.kind)) return false;
  const sinceMs = Date.parse(now) - 12 * HOUR_MS;
  return known.some(
    ({ kind, parcelId, standing, seenAt }) =>
      SHIPPED.has(kind) && parcelId !== turn.parcelId && standing === 'told' && Date.parse(seenAt) >= sinceMs,
  );
}
