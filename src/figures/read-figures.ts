// Reads the figures of a desk over some days. Called by the page's routes and by the weekly mail.
import { addDays } from '../domain/identifiers/resolve-day.ts';
import { limits } from '../domain/limits.ts';
import { readPlaceTime } from '../domain/place-time.ts';
import type { EndCounts, FigureSpan, KindCounts } from '../ports/figure-records.ts';
import type { Records } from '../ports/records.ts';
import type { Ends, Figures } from './figures.ts';
import { listDays } from './list-days.ts';

export interface WantedFigures {
  /** The first and the last day, YYYY-MM-DD; at most limits.figures.daysMax of them. */
  readonly from: string;
  readonly to: string;
  /** IANA, where the days begin: the desk's. */
  readonly timeZone: string;
  /** Whose mails are counted; null: all. */
  readonly mailboxes: readonly string[] | null;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** With figures of single people. */
  readonly withPeople?: boolean;
  /** What a reply would have taken a person; limits.figures.minutesPerMail where it is not given. */
  readonly minutesPerMail?: number;
}

type FigureSources = Pick<Records, 'figures' | 'modelUsage' | 'sourceConnections' | 'sourceStandings'>;

/** Throws RangeError where the last day is before the first, or there are too many. */
export function readFigures(records: FigureSources, wanted: WantedFigures): Figures {
  const { from, to, timeZone, mailboxes, now, withPeople = false } = wanted;
  const days = listDays(from, to);
  const bounds = [...days, addDays(to, 1)].map((day) => beginOf(day, timeZone));
  const span: FigureSpan = { since: bounds[0] ?? '', until: bounds.at(-1) ?? '', mailboxes };
  const handled = records.figures.countHandled({ mailboxes, bounds });
  const byDay = handled.byTime.map(withSum);
  const drafts = readDrafts(records, span);
  return {
    ...{ from, to, timeZone, at: now },
    totals: byDay.reduce(add, NONE),
    days: days.map((day, index) => ({ day, ...(byDay[index] ?? NONE) })),
    ...sumKinds(handled.byKind),
    drafts,
    firstAnswer: describeSeconds(records.figures.listFirstAnswers(span)),
    resolution: describeSeconds(records.figures.listResolutions(span)),
    timeSaved: estimateSaved(drafts, wanted.minutesPerMail ?? limits.figures.minutesPerMail),
    heldBy: handled.held.slice(0, limits.figures.reasonsListed).map(({ heldBy, mails }) => ({ reason: heldBy, mails })),
    sources: readSources(records, now),
    model: mailboxes === null ? readModel(records, from, to) : null,
    people: withPeople ? [...records.figures.countByPerson(span, limits.figures.peopleListed)] : null,
  };
}

/** Where a clock is put forward over midnight, its day begins at the next hour or the one before. */
function beginOf(day: string, timeZone: string): string {
  const begin = readPlaceTime({ day, clock: '00:00', timeZone });
  if (begin === null) throw new RangeError(`${day} is no day`);
  return begin.at;
}

const NONE: Ends = { handled: 0, sent: 0, drafted: 0, escalated: 0, ignored: 0 };
const withSum = ({ sent, drafted, escalated, ignored }: EndCounts): Ends => ({
  ...{ handled: sent + drafted + escalated + ignored, sent, drafted, escalated, ignored },
});
const add = (a: Ends, b: Ends): Ends => ({
  handled: a.handled + b.handled,
  sent: a.sent + b.sent,
  drafted: a.drafted + b.drafted,
  escalated: a.escalated + b.escalated,
  ignored: a.ignored + b.ignored,
});

function sumKinds(byKind: readonly KindCounts[]): Pick<Figures, 'byIntent' | 'byLanguage' | 'byMailbox'> {
  const kinds = byKind.map(({ ends, ...kind }) => ({ ...kind, ends: withSum(ends) }));
  type Kind = (typeof kinds)[number];
  const sumBy = <Key>(keyOf: (kind: Kind) => Key): readonly (readonly [Key, Ends])[] => {
    const sums = new Map<Key, Ends>();
    for (const kind of kinds) sums.set(keyOf(kind), add(sums.get(keyOf(kind)) ?? NONE, kind.ends));
    return [...sums].sort(([, a], [, b]) => b.handled - a.handled);
  };
  return {
    byIntent: sumBy(({ intent }) => intent).map(([intent, ends]) => ({ intent, ...ends })),
    byLanguage: sumBy(({ language }) => language).map(([language, ends]) => ({ language, ...ends })),
    byMailbox: sumBy(({ mailbox }) => mailbox).map(([mailbox, ends]) => ({ mailbox, ...ends })),
  };
}

function readDrafts({ figures }: FigureSources, span: FigureSpan): Figures['drafts'] {
  const { words, unclear } = figures.listEdits(span);
  const changed = words.map(({ removed, added }) => removed + added).sort((a, b) => a - b);
  const ours = words.reduce((sum, { kept, removed }) => sum + kept + removed, 0);
  const kept = words.reduce((sum, edit) => sum + edit.kept, 0);
  return {
    ...figures.countDecided(span),
    edits: {
      edited: words.length + unclear,
      unclear,
      wordsChangedMedian: rank(changed, 0.5),
      wordsKeptShare: ours === 0 ? null : kept / ours,
    },
  };
}

/** The least value that so large a share of the ascending values does not exceed. */
const rank = (ascending: readonly number[], share: number): number | null =>
  ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? null;

const describeSeconds = (ascending: readonly number[]): Figures['firstAnswer'] => ({
  cases: ascending.length,
  median: rank(ascending, 0.5),
  p90: rank(ascending, 0.9),
});

function estimateSaved({ sentAlone, unedited }: Figures['drafts'], minutesPerMail: number): Figures['timeSaved'] {
  const mails = sentAlone + unedited;
  return { minutesPerMail, mails, minutes: mails * minutesPerMail };
}

function readSources({ sourceConnections, sourceStandings }: FigureSources, now: string): Figures['sources'] {
  return sourceConnections.list().map(({ name }) => {
    const standing = sourceStandings.read(name);
    const times = [standing?.answeredAt, standing?.calledAt, standing?.reconciledAt].flatMap((at) => at ?? []);
    const heardAt = times.sort().at(-1) ?? null;
    const heardSecondsAgo =
      heardAt === null ? null : Math.max(0, Math.floor((Date.parse(now) - Date.parse(heardAt)) / 1_000));
    return { name, heardAt, heardSecondsAgo, failingSince: standing?.failingSince ?? null };
  });
}

const MICRO = 1_000_000;

function readModel({ modelUsage }: FigureSources, from: string, to: string): Figures['model'] {
  const rows = modelUsage.listSince(from, limits.figures.modelRowsMax).filter(({ day }) => day <= to);
  const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const byTask = new Map<string, { model: string; task: string; calls: number; costUsd: number }>();
  for (const { model, task, calls, costMicroUsd } of rows) {
    const known = byTask.get(`${model} ${task}`) ?? { model, task, calls: 0, costUsd: 0 };
    byTask.set(`${model} ${task}`, {
      ...known,
      calls: known.calls + calls,
      costUsd: known.costUsd + costMicroUsd / MICRO,
    });
  }
  return {
    calls: sum(({ calls }) => calls),
    faults: sum(({ faults }) => faults),
    inputTokens: sum(({ inputTokens }) => inputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    costUsd: sum(({ costMicroUsd }) => costMicroUsd) / MICRO,
    byTask: [...byTask.values()].sort((a, b) => b.costUsd - a.costUsd || b.calls - a.calls),
  };
}
