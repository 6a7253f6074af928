// The account's list of transactions by the order numbers that shops wrote into them. PayPal cannot be asked for such a number, so that the list is
// read in spans of time, newest first, a piece with each question, and what matters of it is kept in memory. Called by payments.ts.
// https://developer.paypal.com/docs/api/transaction-search/v1/
import { limits } from '../../src/domain/limits.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { PaypalClient } from './client.ts';
import { isOfPayment, isSale, type Transaction } from './translate-listed.ts';

export interface ListedTransactions {
  /** Reads on, then answers from what is known. `since`: how far back that reaches, ISO 8601 UTC; `until`: what the list itself knows. */
  find(
    number: string,
  ): Promise<{ readonly sales: readonly Transaction[]; readonly since: string; readonly until: string }>;
  /** What went back of a payment, or came again, oldest first. */
  listLater(saleId: string): readonly Transaction[];
}

interface Known {
  readonly sales: Map<string, Transaction>;
  readonly idsByNumber: Map<string, Set<string>>;
  readonly later: Map<string, Map<string, Transaction>>;
  readonly begunMs: number;
  /** Everything between is read. */
  sinceMs: number;
  untilMs: number;
  readAtMs: number;
  count: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export function openTransactions(
  client: Pick<PaypalClient, 'listTransactions'>,
  options: {
    readonly clock: Clock;
    readonly days: number;
    /** The order numbers of a transaction in the form in which they are compared. */
    readonly numbersOf: (transaction: Transaction) => readonly string[];
  },
): ListedTransactions {
  const { clock, days, numbersOf } = options;
  const { overlapHours, delayHours, windowHoursMin, windowDays, pagesPerAsk, headSeconds, recordsMax, keptDays } =
    limits.paypal;
  let known: Known | null = null;
  let running: Promise<Known> | null = null;
  let spanMs = windowDays * DAY_MS;

  function begin(nowMs: number): Known {
    return {
      sales: new Map(),
      idsByNumber: new Map(),
      later: new Map(),
      begunMs: nowMs,
      sinceMs: nowMs,
      untilMs: nowMs,
      readAtMs: 0,
      count: 0,
    };
  }

  function keep(into: Known, transaction: Transaction): void {
    const { transaction_id: id, paypal_reference_id: of } = transaction;
    if (isSale(transaction)) {
      if (!into.sales.has(id)) into.count += 1;
      into.sales.set(id, transaction);
      for (const number of numbersOf(transaction)) addTo(into.idsByNumber, number, () => new Set<string>()).add(id);
    } else if (of !== null && isOfPayment(transaction)) {
      const ofSale = addTo(into.later, of, () => new Map<string, Transaction>());
      if (!ofSale.has(id)) into.count += 1;
      ofSale.set(id, transaction);
    }
  }

  /** All between two times. Where the pages that may still be read do not suffice, nothing of it counts as read. */
  async function readSpan(into: Known, fromMs: number, toMs: number, budget: Budget): Promise<Span> {
    let refreshedMs: number | null = null;
    for (let page = 1; budget.pages > 0; page += 1) {
      budget.pages -= 1;
      const read = await client.listTransactions({ from: isoOf(fromMs), to: isoOf(toMs), page });
      if (read === null) return { kind: 'too_many' };
      for (const { transaction_info: one } of read.transaction_details) if (one !== null) keep(into, one);
      const refreshed = Date.parse(read.last_refreshed_datetime ?? '');
      if (!Number.isNaN(refreshed)) refreshedMs = refreshed;
      const isLast = read.transaction_details.length === 0 || (read.total_pages !== null && page >= read.total_pages);
      if (isLast) return { kind: 'read', refreshedMs };
    }
    return { kind: 'spent' };
  }

  /** Backwards from `toMs` to `fromMs`, in spans that PayPal can list; how far it came. */
  async function readBack(into: Known, fromMs: number, toMs: number, budget: Budget) {
    let backMs = toMs;
    let refreshedMs: number | null = null;
    while (backMs > fromMs && budget.pages > 0) {
      const isAmple = budget.pages >= pagesPerAsk / 2;
      const beginMs = Math.max(fromMs, backMs - spanMs);
      const span = await readSpan(into, beginMs, backMs, budget);
      if (span.kind === 'read') {
        backMs = beginMs;
        refreshedMs ??= span.refreshedMs;
        continue;
      }
      // With the rest of the pages the next question may still come through it.
      if (span.kind === 'spent' && !isAmple) break;
      if (spanMs <= windowHoursMin * HOUR_MS) break;
      spanMs = Math.max(windowHoursMin * HOUR_MS, spanMs / 2);
    }
    return { backMs, refreshedMs };
  }

  async function readOn(): Promise<Known> {
    const nowMs = Date.parse(clock.now());
    const budget = { pages: pagesPerAsk };
    const into = known !== null && nowMs - known.begunMs < keptDays * DAY_MS ? known : begin(nowMs);
    known = into;
    const isFirst = into.readAtMs === 0;
    if (isFirst || nowMs - into.readAtMs >= headSeconds * 1_000) {
      const headMs = isFirst ? nowMs - DAY_MS : into.untilMs - overlapHours * HOUR_MS;
      const { backMs, refreshedMs } = await readBack(into, headMs, nowMs, budget);
      if (isFirst) into.sinceMs = backMs;
      if (isFirst || backMs <= headMs) {
        into.untilMs = Math.min(nowMs, refreshedMs ?? nowMs - delayHours * HOUR_MS);
        into.readAtMs = nowMs;
      }
    }
    const oldestMs = nowMs - days * DAY_MS;
    if (into.count < recordsMax) into.sinceMs = (await readBack(into, oldestMs, into.sinceMs, budget)).backMs;
    return into;
  }

  return {
    async find(number) {
      running ??= readOn().finally(() => {
        running = null;
      });
      const { sales, idsByNumber, sinceMs, untilMs } = await running;
      const found = [...(idsByNumber.get(number) ?? [])].flatMap((id) => sales.get(id) ?? []);
      return { sales: found, since: isoOf(sinceMs), until: isoOf(untilMs) };
    },
    listLater: (saleId) =>
      [...(known?.later.get(saleId)?.values() ?? [])].sort((one, other) =>
        one.transaction_initiation_date.localeCompare(other.transaction_initiation_date),
      ),
  };
}

interface Budget {
  pages: number;
}
type Span = { readonly kind: 'read'; readonly refreshedMs: number | null } | { readonly kind: 'too_many' | 'spent' };

const isoOf = (ms: number): string => new Date(Math.floor(ms / 1_000) * 1_000).toISOString().replace('.000Z', 'Z');

function addTo<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}
