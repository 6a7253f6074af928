// Finds what has begun to wait: newly handled mails with a draft or for a person, mails that were set aside, answers of ours that bounced, and
// actions on orders that came to no good end. Each becomes a row with its route and deadline. Called by sweep.ts.

import { readDeskHours } from '../domain/desk-hours.ts';
import { limits } from '../domain/limits.ts';
import { matterSlot } from '../domain/matter.ts';
import { readRunRecord } from '../pipeline/run-record.ts';
import type { MailId, Matter, StoredRun } from '../ports/records.ts';
import { addMinutes, earliestOf, listDeadlines } from './deadlines.ts';
import type { EscalationPorts } from './escalation-ports.ts';
import { findEnd } from './is-over.ts';
import { readMatterFacts } from './matter-facts.ts';
import { findBouncedAnswer } from './reopen-bounced.ts';
import { chooseRoute } from './routes.ts';
import { wasSettled } from './settle-matter.ts';

/** The last run that was looked at, in the desk's settings. */
export const SEEN_RUN_KEY = 'escalations.seenRunId';

type NewMatter = Omit<Matter, 'id' | 'closedAt' | 'closedWhy'>;
type Waiting = Pick<NewMatter, 'mailId' | 'kind' | 'bounceMailId'> & {
  /** Since when somebody waits. */
  readonly since: string;
};

/** How many were opened. */
export async function openMatters(ports: EscalationPorts, now: string): Promise<number> {
  const { records } = ports;
  const { runsPerPage, pagesPerSweep } = limits.escalations;
  let opened = 0;
  let after = Number(records.settings.read(SEEN_RUN_KEY) ?? '0');
  // Where the sweep of later times begins: before the first mail whose fate is not known yet.
  let isHeld = false;
  for (let page = 0; page < pagesPerSweep; page += 1) {
    const runs = records.runs.listAfter(after, runsPerPage);
    const found: NewMatter[] = [];
    let seen = after;
    for (const run of runs) {
      const verdict = await judgeRun(ports, run, now);
      if (verdict === 'undecided') isHeld = true;
      else if (verdict !== null) found.push(verdict);
      if (!isHeld) seen = run.id;
    }
    opened += await write(ports, found, seen === after ? null : seen);
    after = runs.at(-1)?.id ?? after;
    if (runs.length < runsPerPage) break;
  }
  return opened + (await openSetAside(ports)) + (await openEndedActions(ports)) + (await openOverdue(ports));
}

async function openSetAside(ports: EscalationPorts): Promise<number> {
  const { runsPerPage, pagesPerSweep } = limits.escalations;
  let opened = 0;
  let after = 0;
  for (let page = 0; page < pagesPerSweep; page += 1) {
    const mails = ports.records.work.listSetAside(runsPerPage, after);
    for (const { mailId } of mails) {
      const since = sinceOf(ports, mailId);
      const matter = await describe(ports, { mailId, kind: 'escalation', bounceMailId: null, since });
      if (matter !== null) opened += await write(ports, [matter], null);
    }
    after = mails.at(-1)?.mailId ?? after;
    if (mails.length < runsPerPage) break;
  }
  return opened;
}

/** What came of an action is said once: an open matter of before goes on. */
async function openEndedActions(ports: EscalationPorts): Promise<number> {
  const { records } = ports;
  let opened = 0;
  for (const { id, mailId, updatedAt: since } of records.actions.listToRaise(limits.actions.perRound)) {
    const matter = await describe(ports, { mailId, kind: 'action', bounceMailId: null, since });
    opened += await records.write(() => {
      records.actions.noteRaised(id);
      return matter !== null && records.matters.open(matter) !== null ? 1 : 0;
    });
  }
  return opened;
}

/** Once each. Whoever opened a matter of the mail before for the same reason has it still. */
async function openOverdue(ports: EscalationPorts): Promise<number> {
  const { records } = ports;
  let opened = 0;
  for (const { id, mailId, dueAt, madeAt } of records.commitments.listToRaise(limits.actions.perRound)) {
    const since = dueAt ?? madeAt;
    const matter = await describe(ports, { mailId, kind: 'commitment', bounceMailId: null, since });
    opened += await records.write(() => {
      records.commitments.noteRaised(id);
      return matter !== null && records.matters.open(matter) !== null ? 1 : 0;
    });
  }
  return opened;
}

/** The rows and how far was looked, together. */
function write({ records }: EscalationPorts, found: readonly NewMatter[], seen: number | null): Promise<number> {
  if (found.length === 0 && seen === null) return Promise.resolve(0);
  return records.write(() => {
    if (seen !== null) records.settings.write(SEEN_RUN_KEY, String(seen));
    return found.filter((matter) => records.matters.open(matter) !== null).length;
  });
}

async function judgeRun(ports: EscalationPorts, run: StoredRun, now: string): Promise<NewMatter | 'undecided' | null> {
  const { records } = ports;
  const { mailId, outcome } = run;
  if (outcome === 'ignore' || outcome === 'escalate') {
    const isBounce = readRunRecord(run.json).machineMail === 'bounce';
    const reopened = isBounce ? await judgeBounce(ports, mailId) : null;
    if (reopened !== null || outcome === 'ignore') return reopened;
  }
  const kind = outcome === 'escalate' ? 'escalation' : 'draft';
  if (outcome === 'send' && isStillSending(ports, run, now)) return 'undecided';
  // A mail whose matter was over and that is handled anew has waited since then, not since it came.
  const wasOver = records.matters.listOfMail(mailId).some((matter) => matter.closedAt !== null);
  return describe(ports, { mailId, kind, bounceMailId: null, since: wasOver ? run.at : sinceOf(ports, mailId) });
}

/** What is sent without a person waits for one only where that has failed, or was held back as a draft. */
function isStillSending({ records }: EscalationPorts, { mailId, at }: StoredRun, now: string): boolean {
  const state = records.ledger.readForMail(mailId)?.state ?? 'planned';
  const isOnItsWay = state === 'planned' || state === 'drafting' || state === 'drafted' || state === 'sending';
  return isOnItsWay && now < addMinutes(at, limits.escalations.undecidedMinutes);
}

async function judgeBounce(ports: EscalationPorts, bounceMailId: MailId): Promise<NewMatter | null> {
  const { records, findMailbox } = ports;
  const mailId = await findBouncedAnswer(records, bounceMailId);
  if (mailId === null) return null;
  const matter = await describe(ports, { mailId, kind: 'bounced', bounceMailId, since: sinceOf(ports, bounceMailId) });
  const mail = records.mails.read(mailId);
  // Before the row, so that a crash between them is made good by the next sweep. A mail that was deleted needs no mark.
  if (matter !== null && mail !== null)
    await findMailbox(mail.mailbox)
      ?.mark(mail.providerRef, { add: ['Waybill/Escalated'], remove: ['Waybill/Sent'] })
      .catch(() => undefined);
  return matter;
}

const sinceOf = ({ records }: EscalationPorts, mailId: MailId): string => records.mails.read(mailId)?.receivedAt ?? '';

/** null where it is over already, settled or open: a mail that was set aside is met again at every sweep. */
async function describe(ports: EscalationPorts, waiting: Waiting): Promise<NewMatter | null> {
  const { records } = ports;
  const { mailId, kind, since } = waiting;
  const ofMail = records.matters.listOfMail(mailId);
  if (since === '' || isOpen(ofMail, kind)) return null;
  // An action ends anew, and a promise falls due, whatever a person has said of its mail before.
  if (kind !== 'action' && kind !== 'commitment' && wasSettled(records, ofMail, waiting)) return null;
  if (findEnd(records, { mailId, kind, openedAt: since }) !== null) return null;
  return routeMatter(ports, waiting);
}

/** With who is told of it and until when; null where there is no such mail. */
export async function routeMatter(
  { records, facts: desk, routes }: Pick<EscalationPorts, 'records' | 'facts' | 'routes'>,
  { mailId, kind, bounceMailId, since }: Waiting,
): Promise<NewMatter | null> {
  const facts = await readMatterFacts(records, mailId);
  if (facts === null) return null;
  const hours = readDeskHours(desk);
  const route = chooseRoute(routes, { facts, kind, at: since, hours, currency: desk.currency });
  const deadlines = [...listDeadlines(facts), ...(route.deadline === undefined ? [] : [route.deadline])];
  return {
    mailId,
    kind,
    bounceMailId,
    rule: route.id,
    to: route.to,
    backup: route.backup ?? null,
    openedAt: new Date(since).toISOString(),
    deadlineAt: earliestOf(deadlines, since, hours),
    urgentAt: addMinutes(since, limits.escalations.urgentHours * 60),
  };
}

const isOpen = (ofMail: readonly Matter[], kind: Matter['kind']): boolean =>
  ofMail.some((matter) => matter.closedAt === null && matterSlot(matter.kind) === matterSlot(kind));
