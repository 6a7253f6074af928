// Keeps our address registered at a source: made, made again well before it ends and from time to time, for vendors drop an address that did not
// answer for a while. Called by the runtime at intervals.
import { limits } from '../domain/limits.ts';
import type { Clock } from '../ports/clock.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { Records } from '../ports/records.ts';
import type { KeptSubscriptions } from '../ports/source-records.ts';
import type { SourceWebhooks } from '../ports/source-webhooks.ts';

export interface SourceWatchPorts {
  readonly records: Pick<Records, 'sourceStandings' | 'write'>;
  readonly clock: Clock;
}
interface SubscribingSource {
  readonly name: string;
  readonly webhooks: Pick<SourceWebhooks, 'subscribe' | 'unsubscribe'>;
}

/** Does nothing where an admin registers it at the vendor's page. ConnectorError, which is also kept as the standing's fault, where the source does
 * not take it now; also where an address of before could not be ended, after the new one is kept. */
export async function keepSourceSubscribed(
  { records, clock }: SourceWatchPorts,
  { name, webhooks }: SubscribingSource,
  url: string,
): Promise<void> {
  const known = records.sourceStandings.read(name)?.subscribed ?? null;
  if (!webhooks.subscribe || (known?.url === url && !isDue(known, clock.now()))) return;
  const note = (change: Parameters<typeof records.sourceStandings.note>[1]) =>
    records.write(() => records.sourceStandings.note(name, change, clock.now()));
  try {
    const subscriptions = await webhooks.subscribe(url);
    await note({ subscribed: { url, at: clock.now(), subscriptions }, subscribeFault: null });
  } catch (error) {
    if (error instanceof ConnectorError) await note({ subscribeFault: error.message });
    throw error;
  }
  if (known !== null && known.url !== url) await webhooks.unsubscribe?.(known.url);
}

/** After half of its life, and after so many hours in any case. */
function isDue({ at, subscriptions }: KeptSubscriptions, now: string): boolean {
  const madeMs = Date.parse(at);
  const ends = subscriptions.flatMap(({ expiresAt }) => (expiresAt === null ? [] : [Date.parse(expiresAt)]));
  const halfMs = (Math.min(...ends) - madeMs) / 2;
  const againMs = limits.sourceWatch.subscribeAgainHours * 3_600_000;
  return Date.parse(now) - madeMs >= Math.min(halfMs, againMs);
}
