// A mail of the queue as the page gets it. Used by the routes of the queue.
import { z } from 'zod';
import type { Member } from '../../directory/member.ts';
import { ALARMS, INTENTS, URGENCIES } from '../../domain/intent.ts';
import { QUEUE_OUTCOMES, QUEUE_STATES, QUEUE_TROUBLES } from '../../domain/queue.ts';
import type { QueueItem } from '../../ports/queue-records.ts';
import type { Doing } from './desk-events.ts';

export const Person = z.strictObject({ id: z.string(), name: z.string() });
export const DOINGS = ['looking', 'writing'] as const satisfies readonly Doing[];
export const Looker = Person.extend({ doing: z.enum(DOINGS) });
export const QueuedMail = z.strictObject({
  mailId: z.number(),
  mailbox: z.string(),
  state: z.enum(QUEUE_STATES),
  outcome: z.enum(QUEUE_OUTCOMES),
  trouble: z.enum(QUEUE_TROUBLES).nullable(),
  contactName: z.string(),
  contact: z.string(),
  subject: z.string(),
  preview: z.string(),
  intents: z.array(z.enum(INTENTS)).readonly(),
  language: z.string(),
  urgency: z.enum(URGENCIES),
  alarms: z.array(z.enum(ALARMS)).readonly(),
  value: z.strictObject({ amount: z.string(), currency: z.string() }).nullable(),
  waitingSince: z.string(),
  deadlineAt: z.string().nullable(),
  dueAt: z.string(),
  assignedTo: Person.nullable(),
  snoozedUntil: z.string().nullable(),
  notes: z.number(),
});

export type QueuedMail = z.infer<typeof QueuedMail>;

/** What stands for the name of whoever is no member any more. */
const NO_NAME = '—';

export function showQueued(items: readonly QueueItem[], members: readonly Member[]): QueuedMail[] {
  const names = new Map(members.map(({ id, name }) => [id, name]));
  return items.map(({ assignedTo: id, ...item }) => ({
    ...item,
    assignedTo: id === null ? null : { id, name: names.get(id) ?? NO_NAME },
  }));
}
