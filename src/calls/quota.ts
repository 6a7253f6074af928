// How many calls a vendor grants in an hour or a day, where waiting for the next one would take too long: what is spent is refused until the next
// window begins. Called by the connectors' client.ts; for the pace within a window there is pace.ts.
import type { CallPlace } from './vendor-fault.ts';
import { vendorFault } from './vendor-fault.ts';

/** Windows follow the clock in UTC: full hours, days from midnight. The count lives in memory. */
export interface Quota {
  readonly calls: number;
  readonly seconds: 3_600 | 86_400;
}

export interface QuotaKeeper {
  /** ConnectorError `rate_limited`, with the seconds until the next window, where nothing is left. */
  spend(now: string, place: CallPlace): void;
}

export function createQuota({ calls, seconds }: Quota): QuotaKeeper {
  const windowMs = seconds * 1_000;
  let spent = { window: 0, calls: 0 };
  return {
    spend(now, place) {
      const nowMs = Date.parse(now);
      const window = Math.floor(nowMs / windowMs);
      if (spent.window !== window) spent = { window, calls: 0 };
      if (spent.calls >= calls) {
        const retryAfterMs = (window + 1) * windowMs - nowMs;
        const of = seconds === 3_600 ? 'hour' : 'day';
        throw vendorFault(place, 'rate_limited', `the ${calls} calls of the ${of} are spent.`, { retryAfterMs });
      }
      spent = { window, calls: spent.calls + 1 };
    },
  };
}
