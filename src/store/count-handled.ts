// How mails ended, by time, by kind and by what holds them, in one pass over an index that holds all of it. SQLite gives the mails of a time as
// one list of numbers: to group 100,000 rows it sorts them, which takes several times as long as to count such a list. Called by figure-records.ts.
import type { Outcome } from '../domain/decision.ts';
import type { MailEnd } from '../domain/figures.ts';
import type { FigureRecords, HandledCounts, KindCounts } from '../ports/figure-records.ts';
import type { DeskDatabase } from './database.ts';
import { inSeconds } from './follow-figures.ts';
import { figureHolds, figureKinds } from './schema.ts';

/** Why a mail waits that every rule would send: its mailbox lets it not leave alone, or a cap or the kill switch held it. */
const HELD_BACK = 'held_back';
/** Of what has not left alone. */
const END_OF: Readonly<Record<Outcome, MailEnd>> = {
  send: 'drafted',
  draft: 'drafted',
  escalate: 'escalated',
  ignore: 'ignored',
};

type Counts = Record<MailEnd, number>;
const none = (): Counts => ({ sent: 0, drafted: 0, escalated: 0, ignored: 0 });
type Kind = typeof figureKinds.$inferSelect;

export function countHandledIn(database: DeskDatabase): FigureRecords['countHandled'] {
  const ofTime = database.$client
    .prepare(
      `select json_group_array(kind_id * 2 + (decision is 'sent_alone')), json_group_array(hold_id)
       from mail_figures where handled_at >= ? and handled_at < ?`,
    )
    .raw();

  return ({ mailboxes, bounds }) => {
    const lists = bounds
      .slice(1)
      .map((until, index) => ofTime.get(inSeconds(bounds[index] ?? until), inSeconds(until)) as [string, string]);
    // After the mails: a kind is written with its first mail or before it, and another process may write meanwhile.
    const kinds = new Map<number, Kind>();
    for (const kind of database.select().from(figureKinds).all())
      if (mailboxes === null || mailboxes.includes(kind.mailbox)) kinds.set(kind.id, kind);
    const heldBy = new Map<number, string>();
    for (const hold of database.select().from(figureHolds).all()) heldBy.set(hold.id, hold.heldBy);
    const byKind = new Map<number, Counts>();
    const byHold = new Map<string, number>();
    const byTime = lists.map((ofOneTime) => {
      const counts = none();
      const [mails, holds] = ofOneTime.map((list) => JSON.parse(list) as number[]);
      for (const [at, mail] of (mails ?? []).entries()) {
        const kind = kinds.get(Math.floor(mail / 2));
        if (kind === undefined) continue;
        const isAlone = mail % 2 === 1;
        const end = isAlone ? 'sent' : END_OF[kind.outcome];
        const ofKind = byKind.get(kind.id) ?? none();
        byKind.set(kind.id, ofKind);
        ofKind[end] += 1;
        counts[end] += 1;
        if (isAlone) continue;
        const hold = heldBy.get(holds?.[at] ?? 0) || (kind.outcome === 'send' ? HELD_BACK : '');
        if (hold !== '') byHold.set(hold, (byHold.get(hold) ?? 0) + 1);
      }
      return counts;
    });
    return { byTime, byKind: withoutOutcome(byKind, kinds), held: sumReasons(byHold) };
  };
}

function withoutOutcome(byKind: ReadonlyMap<number, Counts>, kinds: ReadonlyMap<number, Kind>): readonly KindCounts[] {
  const sums = new Map<string, KindCounts & { readonly ends: Counts }>();
  for (const [id, counts] of byKind) {
    const kind = kinds.get(id);
    if (kind === undefined) continue;
    const { mailbox, intent, language } = kind;
    const name = JSON.stringify([mailbox, intent, language]);
    const sum = sums.get(name) ?? { mailbox, intent, language, ends: none() };
    sums.set(name, sum);
    for (const end of Object.keys(counts) as MailEnd[]) sum.ends[end] += counts[end];
  }
  return [...sums.values()];
}

function sumReasons(byHold: ReadonlyMap<string, number>): HandledCounts['held'] {
  const sums = new Map<string, number>();
  for (const [held, mails] of byHold)
    for (const heldBy of new Set(held.split(' '))) sums.set(heldBy, (sums.get(heldBy) ?? 0) + mails);
  return [...sums].map(([heldBy, mails]) => ({ heldBy, mails })).sort((a, b) => b.mails - a.mails);
}
