// What a notice says of a matter: what they want, which order, what was decided and why, and until when. No mail text, no address,
// no name but initials: chats and mailboxes keep what they are told for longer than the desk does. Pure. Called by tell-people.ts.

import { localTime } from '../domain/desk-hours.ts';
import type { Intent } from '../domain/intent.ts';
import { limits } from '../domain/limits.ts';
import type { NoticeReason } from '../domain/matter.ts';
import type { Notice } from '../ports/notifier.ts';
import type { Matter } from '../ports/records.ts';
import type { MatterFacts } from './matter-facts.ts';

type Told = Omit<Notice, 'to'>;

const KINDS: Readonly<Record<Matter['kind'], string>> = {
  draft: 'A draft waits to be approved',
  escalation: 'A mail waits for a person',
  bounced: 'Our answer bounced',
  action: 'An action on an order is left to a person',
  commitment: 'We promised to write again and have not',
};

const REASONS: Readonly<Record<NoticeReason, string>> = {
  new: '',
  deadline: 'Past its deadline: ',
  backup: 'Past its deadline, you are the backup: ',
  urgent: `Unanswered for ${limits.escalations.urgentHours} hours: `,
};

export function summarizeMatter(matter: Matter, facts: MatterFacts, reason: NoticeReason, timeZone: string): Told {
  const { alarms } = facts;
  const lines = [
    `Wants: ${wordsFor(facts.intents)}`,
    ...(facts.orders.length > 0 ? [`Order: ${namesOf(facts)}`] : []),
    ...(facts.initials === null ? [] : [`Customer: ${facts.initials}`]),
    ...(alarms.length > 0 ? [`Alarm: ${alarms.join(', ')}`] : []),
    ...facts.proposals.map((proposal) => `Proposed: ${proposal}`),
    ...(matter.kind === 'action' ? facts.endedActions.map((ended) => `Action: ${ended}`) : []),
    ...(matter.kind === 'commitment' ? facts.promises.map((promise) => `Promised: ${promise}`) : []),
    `Mailbox: ${localPart(facts.mailbox)}`,
    // Why the mail was held says nothing of its action, nor of what was promised.
    ...(facts.why[0] === undefined || matter.kind === 'action' || matter.kind === 'commitment'
      ? []
      : [`Why: ${facts.why[0]}`]),
    `Until: ${sayTime(matter.deadlineAt, timeZone)}`,
  ];
  return {
    title: `${REASONS[reason]}${KINDS[matter.kind]}`,
    lines,
    urgency: reason !== 'new' || alarms.length > 0 ? 'high' : 'normal',
    reference: { mailId: matter.mailId, text: `mail ${matter.mailId}` },
  };
}

/** One line of a list. */
export function summarizeInOneLine(matter: Matter, facts: MatterFacts, timeZone: string): string {
  const order = facts.orders.length > 0 ? `, order ${namesOf(facts)}` : '';
  const alarm = facts.alarms.length > 0 ? `ALARM ${facts.alarms.join(', ')}; ` : '';
  const until = `until ${sayTime(matter.deadlineAt, timeZone)}`;
  return `mail ${matter.mailId}: ${alarm}${KINDS[matter.kind].toLowerCase()}; ${wordsFor(facts.intents)}${order}; ${until}`;
}

/** Many matters as one notice, the most pressing first: nobody reads fifty. */
export function summarizeMany(
  reason: NoticeReason,
  { lines, more, hasAlarm }: { readonly lines: readonly string[]; readonly more: number; readonly hasAlarm: boolean },
): Told {
  const rest = more > 0 ? [`and ${more} more: 'waybill matters' lists them`] : [];
  return {
    title: `${REASONS[reason]}${lines.length + more} matters wait`,
    lines: [...lines, ...rest],
    urgency: reason !== 'new' || hasAlarm ? 'high' : 'normal',
    reference: { mailId: null, text: 'waybill matters' },
  };
}

export const wordsFor = (intents: readonly Intent[]): string =>
  intents.length === 0 ? 'not understood' : intents.map((intent) => intent.replaceAll('_', ' ')).join(', ');

function namesOf({ orders }: MatterFacts): string {
  const { ordersNamedMax } = limits.escalations;
  const names = orders.slice(0, ordersNamedMax).map(({ number }) => number);
  return orders.length > ordersNamedMax
    ? `${names.join(', ')} and ${orders.length - ordersNamedMax} more`
    : names.join(', ');
}

/** Which of our mailboxes, without its address. */
export const localPart = (mailbox: string): string => mailbox.split('@')[0] ?? mailbox;

function sayTime(time: string, timeZone: string): string {
  const { day, minutes } = localTime(time, timeZone);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)} (${timeZone})`;
}
