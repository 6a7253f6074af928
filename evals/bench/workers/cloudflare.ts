// What Cloudflare charges and where it ends, for the Workers Paid plan. Read on 2026-12-01 from stored copies of the pages that are named; the pages
// change, and what stands here with `assumed` no page was found for. US dollars; a month of the plan includes `included`.

export interface Price {
  /** Of the unit, a month. */
  readonly included: number;
  readonly usd: number;
  /** What `usd` is for. */
  readonly per: number;
}

const MILLION = 1e6;

/** https://developers.cloudflare.com/workers/platform/pricing/ */
export const PLAN_USD = 5;

export const PRICES = {
  workerRequests: { included: 10 * MILLION, usd: 0.3, per: MILLION },
  /** Milliseconds. Objects are charged by duration instead. */
  workerCpuMs: { included: 30 * MILLION, usd: 0.02, per: MILLION },
  logLines: { included: 20 * MILLION, usd: 0.6, per: MILLION },
  /** https://developers.cloudflare.com/durable-objects/platform/pricing/: calls, alarms and messages. */
  objectRequests: { included: MILLION, usd: 0.15, per: MILLION },
  /** Of 128 MB each, while it works or cannot be put to sleep. */
  objectGbSeconds: { included: 400_000, usd: 12.5, per: MILLION },
  objectRowsRead: { included: 25_000 * MILLION, usd: 0.001, per: MILLION },
  /** Those of indexes too; to set an alarm is one. */
  objectRowsWritten: { included: 50 * MILLION, usd: 1, per: MILLION },
  objectGb: { included: 5, usd: 0.2, per: 1 },
  /** https://developers.cloudflare.com/queues/platform/pricing/: a write, a reading and a removal of up to 64 KB each. */
  queueOperations: { included: MILLION, usd: 0.4, per: MILLION },
  /** https://developers.cloudflare.com/d1/platform/pricing/ */
  directoryRowsRead: { included: 25_000 * MILLION, usd: 0.001, per: MILLION },
  directoryRowsWritten: { included: 50 * MILLION, usd: 1, per: MILLION },
  /** https://developers.cloudflare.com/analytics/analytics-engine/pricing/ */
  dataPoints: { included: 10 * MILLION, usd: 0.25, per: MILLION },
} as const satisfies Readonly<Record<string, Price>>;

export const costOf = ({ included, usd, per }: Price, used: number): number =>
  (Math.max(0, used - included) / per) * usd;

export const LIMITS = {
  /** https://developers.cloudflare.com/workers/platform/limits/ */
  isolateMb: 128,
  startSeconds: 1,
  subrequestsPerInvocation: 10_000,
  /** https://developers.cloudflare.com/durable-objects/platform/limits/; up to 300 where wrangler.toml says so. */
  cpuSecondsPerInvocation: 30,
  alarmSeconds: 15 * 60,
  objectGb: 10,
  objectRequestsPerSecond: 1_000,
  /** https://developers.cloudflare.com/durable-objects/concepts/durable-object-lifecycle/ */
  sleepsAfterSeconds: 10,
  /** https://developers.cloudflare.com/queues/platform/limits/ */
  queueMessagesPerSecond: 5_000,
  queueConsumers: 250,
  queueBacklogGb: 25,
  /** https://developers.cloudflare.com/d1/platform/limits/: one query at a time, about a thousand a second where each takes a millisecond. */
  directoryQueriesPerSecond: 1_000,
  /** https://developers.cloudflare.com/analytics/analytics-engine/limits/ */
  dataPointsPerInvocation: 250,
} as const;

/** Of an object, whatever it uses. */
export const OBJECT_GB = 0.128;
