// Asks a source what has changed since the last time, for no vendor promises that each of its calls arrives. How far it has come is kept, so that
// nothing is skipped when the desk was away. Called by the runtime at intervals.
import { limits } from '../domain/limits.ts';
import { noteAnswered, noteFailed } from '../domain/source-health.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { OrderSource } from '../ports/order-source.ts';
import type { SourceWatchPorts } from './keep-source-subscribed.ts';
import type { OnSourceChange } from './take-source-call.ts';

interface ReconcilePorts extends SourceWatchPorts {
  readonly onChange: OnSourceChange;
}
interface ListedSource {
  readonly name: string;
  readonly orders: Pick<OrderSource, 'listChanges'>;
}

const { reconcileDaysMax, reconcileOverlapSeconds, reconcilePagesMax } = limits.sourceWatch;

/** How many orders it named, and whether more wait for the next time; null where the source cannot tell changes. ConnectorError, which is also kept as
 * the standing's fault, where it cannot be asked: what was read until then stays. */
export async function reconcileSource(
  ports: ReconcilePorts,
  source: ListedSource,
): Promise<{ readonly orders: number; readonly isMore: boolean } | null> {
  const { records, clock } = ports;
  if (!source.orders.listChanges) return null;
  try {
    return await walk(ports, source.name, source.orders.listChanges);
  } catch (error) {
    if (error instanceof ConnectorError) {
      const { message, kind } = error;
      const known = records.sourceStandings.read(source.name);
      const failed = known === null ? {} : noteFailed(known, { message, isRefused: kind === 'auth' }, clock.now());
      const change = { ...failed, reconcileFault: message };
      await records.write(() => records.sourceStandings.note(source.name, change, clock.now()));
    }
    throw error;
  }
}

async function walk(
  ports: ReconcilePorts,
  name: string,
  listChanges: NonNullable<OrderSource['listChanges']>,
): Promise<{ readonly orders: number; readonly isMore: boolean }> {
  const { records, clock, onChange } = ports;
  const begunAt = clock.now();
  let since = await findStart(ports, name);
  let orders = 0;
  for (let page = 1; page <= reconcilePagesMax; page += 1) {
    const { orderIds, until, isMore } = await listChanges(since);
    await Promise.all(orderIds.map((orderId) => onChange(name, { kind: 'order', orderId })));
    orders += orderIds.length;
    // A page that leads nowhere would be listed for ever.
    const isStuck = isMore && Date.parse(until) <= Date.parse(since);
    if (isStuck) await onChange(name, { kind: 'all' });
    const isEnd = !isMore || isStuck;
    // Changes become visible late, and not in the order of their times: the next listing begins before the end of this one.
    since = isEnd ? earlier(isStuck ? begunAt : until, begunAt) : until;
    const known = records.sourceStandings.read(name);
    const answered = known === null ? null : noteAnswered(known, clock.now());
    const standing = { ...answered, ...(isEnd ? { reconciledAt: begunAt, reconcileFault: null } : {}) };
    await records.write(() => records.sourceStandings.note(name, { changesSince: since, ...standing }, clock.now()));
    if (isEnd) return { orders, isMore: false };
  }
  return { orders, isMore: true };
}

/** A list of more than some days is not worth reading: everything is asked anew. */
async function findStart({ records, clock, onChange }: ReconcilePorts, name: string): Promise<string> {
  const now = clock.now();
  const kept = records.sourceStandings.read(name)?.changesSince ?? null;
  if (kept === null) return earlier(now, now);
  if (Date.parse(now) - Date.parse(kept) <= reconcileDaysMax * 86_400_000) return kept;
  await onChange(name, { kind: 'all' });
  return earlier(now, now);
}

/** By the overlap; never after `now`, whatever the source's clock says. */
const earlier = (time: string, now: string): string =>
  new Date(Math.min(Date.parse(time), Date.parse(now)) - reconcileOverlapSeconds * 1_000).toISOString();
