// One round of care for what waits: what is over is closed, what is new is written down, and people are told. Called by the runtime
// every minute, and never twice at the same time.
import { limits } from '../domain/limits.ts';
import { addMinutes } from './deadlines.ts';
import type { EscalationPorts } from './escalation-ports.ts';
import { findEnd } from './is-over.ts';
import { openMatters } from './open-matters.ts';
import { unmarkSettled } from './settle-matter.ts';
import { tellAdmins } from './tell-admins.ts';
import { tellDailyList } from './tell-daily-list.ts';
import { type Telling, tellPeople } from './tell-people.ts';
import { tellUnwritten } from './tell-unwritten.ts';

export interface Sweep {
  readonly opened: number;
  readonly closed: number;
  /** Notices by what became of them; one may be about many matters. */
  readonly notices: Readonly<Record<Telling, number>>;
  readonly dailyList: Telling;
}

/** `now` is ISO 8601 UTC. Throws only for a store that fails, and bugs; every reason is told at most once all the same. */
export async function sweepMatters(ports: EscalationPorts, now: string): Promise<Sweep> {
  const { records } = ports;
  const at = new Date(now).toISOString();
  const begunBefore = addMinutes(at, -limits.sending.settleSeconds / 60);
  await records.write(() => records.matters.settleUnfinished(begunBefore, at));
  await unmarkSettled(ports);
  // Before anything is opened: a mail has one open matter of a kind, so that an answer which bounces a second time would find the first
  // one open, be taken for it, and be closed with it.
  const closed = await closeMatters(ports, at);
  const opened = await openMatters(ports, at);
  const notices = await tellPeople(ports, at);
  const dailyList = await tellDailyList(ports, at);
  await tellAdmins(ports, at);
  await tellUnwritten(ports, at);
  return { opened, closed, notices, dailyList };
}

function closeMatters({ records }: EscalationPorts, at: string): Promise<number> {
  const over = records.matters.listOpen(limits.escalations.mattersOpenMax).flatMap((matter) => {
    const why = findEnd(records, matter);
    return why === null ? [] : [{ id: matter.id, why }];
  });
  if (over.length === 0) return Promise.resolve(0);
  return records.write(() => {
    for (const { id, why } of over) records.matters.close(id, { at, why });
    return over.length;
  });
}
