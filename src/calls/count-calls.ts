// How much of what a vendor grants was used: the calls of the last minute and the last day, counted here, and what the newest answer said of the
// vendor's own limit. In memory, since the source was opened. Called by the runtime around the `fetch` with which a source is opened.
import type { Clock } from '../ports/clock.ts';
import type { CallsUsed, ToldLimit } from '../ports/source-connector.ts';
import { countLately } from './count-lately.ts';

export interface CallCounter {
  readonly fetch: typeof fetch;
  /** What a vendor says in another place than its headers. */
  noteLimit(told: Omit<ToldLimit, 'at'>): void;
  read(): CallsUsed;
}

/** Tries count as calls, for vendors count them so. */
export function countCalls(send: typeof fetch, clock: Clock): CallCounter {
  const counter = countLately(() => Date.parse(clock.now()));
  let told: ToldLimit | null = null;
  const noteLimit: CallCounter['noteLimit'] = (limit) => {
    told = { ...limit, at: clock.now() };
  };
  return {
    async fetch(...given) {
      counter.add();
      const response = await send(...given);
      const limit = readToldLimit(response.headers);
      if (limit !== null) noteLimit(limit);
      return response;
    },
    noteLimit,
    read: () => ({ lastMinute: counter.sum(1), lastDay: counter.lastDay(), told }),
  };
}

/** The limit and what is left of it, by the names that vendors give them. The third is the draft of the IETF (draft-ietf-httpapi-ratelimit-headers-07),
 * the last BigCommerce's (developer.bigcommerce.com/docs/start/best-practices/api-rate-limits). */
const HEADERS: readonly (readonly [limit: string, left: string])[] = [
  ['x-ratelimit-limit', 'x-ratelimit-remaining'],
  ['x-rate-limit-limit', 'x-rate-limit-remaining'],
  ['ratelimit-limit', 'ratelimit-remaining'],
  ['x-rate-limit-requests-quota', 'x-rate-limit-requests-left'],
];

/** null where they say nothing of it, or nothing that can be. */
function readToldLimit(headers: Headers): Omit<ToldLimit, 'at'> | null {
  for (const names of HEADERS) {
    const [limit, left] = names.map((name) => readCount(headers.get(name)));
    if (limit != null && left != null && left <= limit) return { limit, left, unit: 'calls' };
  }
  return null;
}

/** What follows a number, such as `100;w=60`, is of no matter here. */
function readCount(text: string | null): number | null {
  const count = /^\s*(\d{1,9})\s*(?:$|[,;])/.exec(text ?? '')?.[1];
  return count === undefined ? null : Number(count);
}
