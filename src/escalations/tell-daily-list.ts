// Tells the day's list once, when the desk opens. That it is told is written before the call, as for every notice. Called by sweep.ts.
import { z } from 'zod';
import { type DeskHours, isDeskOpen, localTime, readDeskHours } from '../domain/desk-hours.ts';
import { limits } from '../domain/limits.ts';
import { mayTellAgain, NOTICE_STATES } from '../domain/matter.ts';
import { readRunRecord } from '../pipeline/run-record.ts';
import type { Records } from '../ports/records.ts';
import { headOf, writeDailyList } from './daily-list.ts';
import type { EscalationPorts } from './escalation-ports.ts';
import { describeMatter, type MatterFacts } from './matter-facts.ts';
import { SEEN_RUN_KEY } from './open-matters.ts';
import { call, type Telling } from './tell-people.ts';

const KEY = 'escalations.dailyList';

/** `afterRunId`: runs up to it stood on an earlier list. `state` of the day's list; a failed one is tried again some times. */
const DailyList = z.object({
  day: z.string(),
  state: z.enum(NOTICE_STATES),
  attempts: z.number().int(),
  afterRunId: z.number().int(),
  untilRunId: z.number().int(),
  at: z.string(),
});
type DailyList = z.infer<typeof DailyList>;

export async function tellDailyList(ports: EscalationPorts, now: string): Promise<Telling> {
  const { records, facts, routes } = ports;
  const hours = readDeskHours(facts);
  const last = readLast(records) ?? (await begin(records, now));
  if (!isDue(hours, last, now)) return 'skipped';
  const { day } = localTime(now, hours.timeZone);
  const isAgain = last.day === day;
  const afterRunId = isAgain ? last.afterRunId : last.untilRunId;
  const { found, untilRunId } = collect(records, afterRunId);
  const attempts = isAgain ? last.attempts + 1 : 1;
  const list: DailyList = { day, state: 'telling', attempts, afterRunId, untilRunId, at: now };
  const unread = records.watches.listUnread({ isSetAside: true }, limits.watch.unreadMails);
  const notice = writeDailyList(day, found, unread);
  await save(records, { ...list, state: notice === null ? 'told' : 'telling' });
  if (notice === null) return 'skipped';
  const to = routes.dailyList ?? routes.otherwise.to;
  const { state, detail, bug } = await call(ports, to, { to: to.target, ...notice });
  await records.write(() => {
    records.settings.write(KEY, JSON.stringify({ ...list, state }));
    records.audit.append({ mailId: null, at: now, step: 'daily_list', content: { day, state, detail } });
  });
  if (bug !== null) throw bug;
  return state;
}

/** A desk's first list holds what comes from now on, not the years before. */
async function begin(records: Records, now: string): Promise<DailyList> {
  const seen = Number(records.settings.read(SEEN_RUN_KEY) ?? '0');
  const first = { day: '', state: 'told', attempts: 0, afterRunId: seen, untilRunId: seen, at: now } as const;
  await save(records, first);
  return first;
}

const save = (records: Records, list: DailyList): Promise<void> =>
  records.write(() => records.settings.write(KEY, JSON.stringify(list)));

function readLast({ settings }: Records): DailyList | null {
  const text = settings.read(KEY);
  return text === null ? null : DailyList.parse(JSON.parse(text));
}

function isDue(hours: DeskHours, last: DailyList, now: string): boolean {
  if (!isDeskOpen(hours, now)) return false;
  if (last.day !== localTime(now, hours.timeZone).day) return true;
  return last.state === 'failed' && mayTellAgain(last, now);
}

/** What was handled since the last list; of a very busy day the part that the pages hold, and the rest on the next day. */
function collect(
  { runs: allRuns, mails }: Records,
  afterRunId: number,
): { readonly found: readonly MatterFacts[]; readonly untilRunId: number } {
  const { runsPerPage, pagesPerSweep } = limits.escalations;
  const byMail = new Map<number, MatterFacts>();
  let untilRunId = afterRunId;
  for (let page = 0; page < pagesPerSweep; page += 1) {
    const runs = allRuns.listAfter(untilRunId, runsPerPage);
    for (const { mailId, json } of runs) {
      const mail = mails.read(mailId);
      if (mail === null) continue;
      const facts = describeMatter({ ...mail, mailId }, readRunRecord(json), null);
      if (headOf(facts) === null) byMail.delete(mailId);
      else byMail.set(mailId, facts);
    }
    untilRunId = runs.at(-1)?.id ?? untilRunId;
    if (runs.length < runsPerPage) break;
  }
  return { found: [...byMail.values()], untilRunId };
}
