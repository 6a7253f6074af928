// What is counted of a desk at work, without a word of a mail or an address: one list for Prometheus on Node (serve-metrics.ts) and for Analytics Engine on
// Workers (workers/analytics.ts). Taken from what the desk reports, and from a look at its records.
import { ADMIN_SUBJECTS } from '../escalations/admin-subjects.ts';
import type { Clock } from '../ports/clock.ts';
import type { Records } from '../ports/records.ts';
import type { Report } from './watched-desk.ts';

/** By name: what it is, and what its one label names. Times are in seconds. */
export const METRICS = {
  waybill_mails_handled_total: { kind: 'counter', label: 'outcome', help: 'Mails at the end of their handling' },
  waybill_mails_failed_total: { kind: 'counter', label: null, help: 'Tries to handle a mail that failed' },
  waybill_deliveries_total: {
    kind: 'counter',
    label: 'delivery',
    help: 'What was put into mailboxes: sent, drafted …',
  },
  waybill_notices_total: { kind: 'counter', label: 'state', help: 'Notices to shoppers: made, sent, drafted, ended' },
  waybill_errors_total: { kind: 'counter', label: 'event', help: 'What failed: mailboxes, sources, calls, drafts' },
  waybill_calls_refused_total: { kind: 'counter', label: null, help: 'Calls beyond those of a minute' },
  waybill_handling_seconds: {
    kind: 'histogram',
    label: null,
    help: 'Handling a mail, with those that it was handled with',
  },
  waybill_answer_seconds: {
    kind: 'histogram',
    label: null,
    help: 'From the arrival of a mail to the end of its handling',
  },
  waybill_mails_waiting: { kind: 'gauge', label: null, help: 'Mails in line, and in hand' },
  waybill_mails_set_aside: {
    kind: 'gauge',
    label: null,
    help: 'Mails that could not be handled and wait for a person',
  },
  waybill_database_bytes: { kind: 'gauge', label: null, help: 'Bytes of the database' },
  waybill_watch_lag_seconds: {
    kind: 'gauge',
    label: null,
    help: 'Since the mailbox that was listed longest ago was listed',
  },
  waybill_problems: { kind: 'gauge', label: 'what', help: 'Mailboxes, sources, backups and limits at fault' },
  waybill_desks_overdue: { kind: 'gauge', label: null, help: 'Of a deployment: desks that have not been heard of' },
} as const satisfies Readonly<Record<string, Metric>>;

export interface Metric {
  readonly kind: 'counter' | 'histogram' | 'gauge';
  readonly label: string | null;
  readonly help: string;
}
export type MetricName = keyof typeof METRICS;

export interface Meter {
  /** Adds to a counter, observes for a histogram, sets a gauge. `label` is '' where the metric has none. */
  note(name: MetricName, label: string, value: number): void;
}

const FAILURES = new Set([
  ...['mailbox_failed', 'mailbox_not_opened', 'not_retired', 'facts_not_reviewed', 'not_subscribed', 'http_failed'],
  ...['source_failed', 'model_not_used', 'set_aside', 'directory_away', 'audit_head_not_kept', 'not_backed_up'],
]);

const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** The same, and what it tells is counted. */
export function meterReports(meter: Meter, report: Report): Report {
  return (line) => {
    report(line);
    const { event } = line;
    if (event === 'handled') noteHandled(meter, line);
    else if (event === 'notices')
      for (const state of ['made', 'sent', 'drafted', 'ended']) {
        const count = numberOf(line[state]);
        if (count > 0) meter.note('waybill_notices_total', state, count);
      }
    else if (event === 'call_refused') meter.note('waybill_calls_refused_total', '', 1);
    else if (FAILURES.has(event)) meter.note('waybill_errors_total', event, 1);
  };
}

function noteHandled(meter: Meter, line: Parameters<Report>[0]): void {
  if (line['end'] === 'failed') {
    meter.note('waybill_mails_failed_total', '', 1);
    return;
  }
  meter.note('waybill_mails_handled_total', String(line['outcome']), 1);
  if (typeof line['delivery'] === 'string') meter.note('waybill_deliveries_total', line['delivery'], 1);
  meter.note('waybill_handling_seconds', '', numberOf(line['seconds']));
  meter.note('waybill_answer_seconds', '', numberOf(line['sinceArrivalSeconds']));
}

export interface Problem {
  readonly what: string;
  readonly count: number;
}

/** What an admin is told of, counted: nothing in it names a mailbox or a source. */
export const listProblems = (records: Records): readonly Problem[] =>
  ADMIN_SUBJECTS.map(({ name, list }) => ({
    what: name,
    count: [...list(records).values()].filter((isStopped) => isStopped === true).length,
  })).filter(({ count }) => count > 0);

/** The gauges of a desk as it is now. */
export function sampleDesk(meter: Meter, records: Records, clock: Clock): void {
  const { waiting, leased, setAside } = records.work.counts();
  meter.note('waybill_mails_waiting', '', waiting + leased);
  meter.note('waybill_mails_set_aside', '', setAside);
  meter.note('waybill_database_bytes', '', records.measure().bytes);
  const nowMs = Date.parse(clock.now());
  const lags = records.watches
    .list()
    .map(({ listedAt, connectedAt }) => (nowMs - Date.parse(listedAt ?? connectedAt)) / 1_000);
  meter.note('waybill_watch_lag_seconds', '', Math.max(0, ...lags));
  const problems = new Map(listProblems(records).map(({ what, count }) => [what, count]));
  for (const { name } of ADMIN_SUBJECTS) meter.note('waybill_problems', name, problems.get(name) ?? 0);
}
