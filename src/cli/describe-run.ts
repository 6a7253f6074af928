// One handled mail as the line that bench/SPEC.md asks for, and as a line that a person reads.

import { type Intent, listClaimed } from '../domain/intent.ts';
import { UNKNOWN_LANGUAGE } from '../domain/language.ts';
import type { MailRun } from '../pipeline/run-mails.ts';

/** The JSON object of one mail; `outcome` is the policy's, as if sending were switched on. */
export function describeRun(file: string, run: MailRun) {
  const { known } = run;
  const { message, classification, tiedOrders, namedOrders } = known;
  const reply = known.deliverable ?? null;
  return {
    file,
    messageId: message?.messageId ?? null,
    machineMail: message?.machineMail?.kind ?? null,
    language: classification?.language ?? UNKNOWN_LANGUAGE,
    intents: classification?.intents ?? [{ intent: 'other' as Intent, confidence: 0 }],
    orders: (tiedOrders ?? namedOrders ?? []).map(({ order }) => order.number),
    trackingNumbers: known.trackingNumbers ?? [],
    identity: known.identity ?? 'unknown',
    outcome: run.outcome,
    reasons: run.reasons,
    reply: reply && {
      to: reply.to.map(({ address }) => address),
      subject: reply.subject,
      text: reply.text,
      html: reply.html,
    },
    facts: (known.facts ?? []).map(({ name, value, source, asOf }) => ({ name, value, source, asOf })),
  };
}
export type RunLine = ReturnType<typeof describeRun>;

/** The line of a mail that never reached the pipeline: unreadable, refused, or a copy of one in this batch. */
export function describeUnhandled(file: string, outcome: 'escalate' | 'ignore', rule: string, detail: string): RunLine {
  return {
    file,
    messageId: null,
    machineMail: null,
    language: UNKNOWN_LANGUAGE,
    intents: [{ intent: 'other', confidence: 0 }],
    orders: [],
    trackingNumbers: [],
    identity: 'unknown',
    outcome,
    reasons: [{ rule, detail }],
    reply: null,
    facts: [],
  };
}

export function printLine(line: RunLine): string {
  const intents = listClaimed(line.intents);
  const orders = line.orders.length > 0 ? line.orders.join(' ') : '-';
  return `${line.outcome.padEnd(8)}  ${line.file}  ${line.language}  ${intents.join('+') || 'other'}  ${orders}  ${line.reasons[0]?.detail ?? ''}`;
}
