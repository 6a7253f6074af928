// Tells people of matters: when they are new, past their deadline, and unanswered for too long. Each reason is written before the
// call and told at most once; what may or may not have arrived is never told again. Called by sweep.ts.
import { limits } from '../domain/limits.ts';
import type { NoticeReason, NoticeTarget } from '../domain/matter.ts';
import { ConnectorError, type ConnectorErrorKind } from '../ports/connector-error.ts';
import type { Notice } from '../ports/notifier.ts';
import type { Matter, MatterNotice } from '../ports/records.ts';
import type { EscalationPorts } from './escalation-ports.ts';
import { readMatterFacts } from './matter-facts.ts';
import { summarizeInOneLine, summarizeMany, summarizeMatter } from './summarize-matter.ts';

/** The kinds of ports/notifier.ts at which it is certain that nobody was told. */
const NOBODY_TOLD: ReadonlySet<ConnectorErrorKind> = new Set(['not_found', 'auth', 'rate_limited', 'rejected']);

interface Due {
  readonly matter: Matter;
  readonly reason: NoticeReason;
  readonly to: NoticeTarget;
}

/** What became of telling; `skipped`: all of it was told before. */
export type Telling = 'told' | 'failed' | 'unknown' | 'skipped';

/** At most limits.escalations.noticesPerSweep calls; the rest is due at the next sweep. */
export async function tellPeople(ports: EscalationPorts, now: string): Promise<Readonly<Record<Telling, number>>> {
  const { records } = ports;
  const { mattersOpenMax, noticesPerSweep } = limits.escalations;
  const counts = { told: 0, failed: 0, unknown: 0, skipped: 0 };
  const due = records.matters
    .listOpen(mattersOpenMax)
    .flatMap((matter) => listDue(matter, records.matters.listNotices(matter.id), now));
  let calls = 0;
  for (const group of groupDue(due)) {
    if (calls >= noticesPerSweep) break;
    const telling = await tell(ports, group, now);
    counts[telling] += 1;
    if (telling !== 'skipped') calls += 1;
  }
  return counts;
}

/** Whom to tell what of a matter now. A failed notice is among them; the records know when it may be tried again. */
export function listDue(matter: Matter, notices: readonly MatterNotice[], now: string): readonly Due[] {
  const { to, backup, deadlineAt, urgentAt } = matter;
  const stateOf = (reason: NoticeReason) => notices.find((notice) => notice.reason === reason)?.state ?? null;
  const isPast = now >= deadlineAt;
  const wanted: { readonly reason: NoticeReason; readonly to: NoticeTarget; readonly isDue: boolean }[] = [
    { reason: 'new', to, isDue: true },
    // Where nobody could be told, the backup need not wait for the deadline.
    { reason: 'backup', to: backup ?? to, isDue: backup !== null && (isPast || stateOf('new') === 'failed') },
    { reason: 'deadline', to, isDue: backup === null && isPast },
    { reason: 'urgent', to, isDue: now >= urgentAt },
  ];
  return wanted
    .filter(({ reason, isDue }) => isDue && (stateOf(reason) === null || stateOf(reason) === 'failed'))
    .map(({ reason, to: target }) => ({ matter, reason, to: target }));
}

/** One matter a group, or all of a reason and a place where they are too many to be read one by one. */
function groupDue(due: readonly Due[]): readonly (readonly Due[])[] {
  const groups = new Map<string, Due[]>();
  for (const one of due) {
    const key = `${one.reason} ${one.to.kind} ${one.to.target}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > limits.escalations.singleNotices ? [group] : group.map((one) => [one]),
  );
}

async function tell(ports: EscalationPorts, group: readonly Due[], now: string): Promise<Telling> {
  const { records } = ports;
  const begun = await records.write(() =>
    group.filter(({ matter, reason, to }) =>
      records.matters.beginNotice({ matterId: matter.id, reason, to, notifiedAt: now }),
    ),
  );
  const [first] = begun;
  if (first === undefined) return 'skipped';
  const notice = await write(ports, begun, first);
  const { state, detail, bug } = await call(ports, first.to, notice);
  await records.write(() => {
    for (const { matter, reason } of begun) records.matters.settleNotice(matter.id, reason, { state, at: now, detail });
  });
  if (bug !== null) throw bug;
  return state;
}

async function write(ports: EscalationPorts, group: readonly Due[], { to, reason }: Due): Promise<Notice> {
  const { timeZone } = ports.facts;
  const { listLines } = limits.escalations;
  const [only] = group;
  if (group.length === 1 && only !== undefined) {
    const facts = await readMatterFacts(ports.records, only.matter.mailId);
    if (facts !== null) return { to: to.target, ...summarizeMatter(only.matter, facts, reason, timeZone) };
  }
  const lines: string[] = [];
  let hasAlarm = false;
  for (const { matter } of group.slice(0, listLines)) {
    const facts = await readMatterFacts(ports.records, matter.mailId);
    if (facts === null) continue;
    lines.push(summarizeInOneLine(matter, facts, timeZone));
    hasAlarm ||= facts.alarms.length > 0;
  }
  return { to: to.target, ...summarizeMany(reason, { lines, more: group.length - lines.length, hasAlarm }) };
}

export interface Called {
  readonly state: 'told' | 'failed' | 'unknown';
  readonly detail: string | null;
  /** What was thrown and is no failure of the world: thrown again when the state is written. */
  readonly bug: unknown;
}

const DETAIL_CHARACTERS_MAX = 200;

/** Never throws. */
export async function call(
  { notifiers }: Pick<EscalationPorts, 'notifiers'>,
  { kind }: NoticeTarget,
  notice: Notice,
): Promise<Called> {
  const notifier = notifiers[kind];
  if (notifier === undefined) return { state: 'failed', detail: `no notifier for ${kind} is set up`, bug: null };
  try {
    await notifier.notify(notice);
    return { state: 'told', detail: null, bug: null };
  } catch (error) {
    if (!(error instanceof ConnectorError)) return { state: 'unknown', detail: 'the notifier broke', bug: error };
    const state = NOBODY_TOLD.has(error.kind) ? 'failed' : 'unknown';
    return { state, detail: error.message.slice(0, DETAIL_CHARACTERS_MAX), bug: null };
  }
}
