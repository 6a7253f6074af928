// Counts Gmail's quota units by method, in all and lately: 6,000 a minute and user bind a desk long before anything else. Called by client.ts.
// Source: Gmail's usage limits, table of May 2026. `drafts.delete`, `drafts.list`, `labels.create`, `messages.modify` and `stop`
// were not seen in the new table and stand as in the old one.

import { countLately } from '../../src/calls/count-lately.ts';
import { limits } from '../../src/domain/limits.ts';
import type { MailboxUse } from '../../src/ports/mailbox.ts';

export const UNITS = {
  getProfile: 1,
  watch: 100,
  stop: 50,
  'history.list': 2,
  'messages.list': 5,
  'messages.get': 20,
  'messages.modify': 5,
  'threads.get': 40,
  'labels.list': 1,
  'labels.create': 5,
  'drafts.list': 5,
  'drafts.get': 5,
  'drafts.create': 10,
  'drafts.update': 15,
  'drafts.delete': 10,
  'drafts.send': 100,
} as const;
export type GmailMethod = keyof typeof UNITS;

export interface Usage {
  readonly units: number;
  /** Requests that went out, refused ones included. */
  readonly calls: Readonly<Partial<Record<GmailMethod, number>>>;
}

export interface UsageCounter {
  count(method: GmailMethod): void;
  read(): Usage;
  readUse(): MailboxUse;
}

export function createUsageCounter(nowMs: () => number): UsageCounter {
  const lately = countLately(nowMs);
  const calls: Partial<Record<GmailMethod, number>> = {};
  let units = 0;
  return {
    count(method) {
      calls[method] = (calls[method] ?? 0) + 1;
      units += UNITS[method];
      lately.add(UNITS[method]);
    },
    read: () => ({ units, calls: { ...calls } }),
    readUse() {
      const lastMinute = lately.sum(1);
      const limit = { max: limits.gmail.unitsAMinute, minutes: 1, used: lastMinute };
      return { unit: 'units', lastMinute, lastDay: lately.lastDay(), limit, atOnce: null };
    },
  };
}
