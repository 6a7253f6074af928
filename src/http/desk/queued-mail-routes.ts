// What people do with one mail of the queue: look at it, take it, let it sleep, note something of it. Each but the looking is in the audit log, and
// refused where somebody was quicker.
import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Member, SignedIn } from '../../directory/member.ts';
import { limits } from '../../domain/limits.ts';
import { rightsOf, seesMailbox } from '../../domain/rights.ts';
import type { Actor, QueueItem } from '../../ports/queue-records.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers, deskRoute, takes } from './desk-route.ts';
import { isOfPerson } from './mails-of-person.ts';
import { DOINGS, Looker, Person, QueuedMail, showQueued } from './queued-mail.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const { queue: bounds } = limits;
const MailParam = z.strictObject({ mailId: z.coerce.number().int().positive() });
const Note = z.strictObject({ id: z.number(), mailId: z.number(), at: z.string(), by: Person, text: z.string() });
const Done = z.strictObject({ item: QueuedMail });
const look = deskRoute('queue.read', {
  method: 'post',
  path: '/api/queue/{mailId}/look',
  tags: ['queue'],
  summary: 'Says that one looks at the mail, writes for it, or does so no more (null); good for a short while',
  request: { params: MailParam, ...takes(z.strictObject({ doing: z.enum(DOINGS).nullable() })) },
  responses: answers(z.strictObject({ others: z.array(Looker) }), 'Who else looks at it'),
});
const assign = deskRoute('queue.decide', {
  method: 'post',
  path: '/api/queue/{mailId}/assign',
  tags: ['queue'],
  summary: 'Gives the mail to somebody, or to nobody; refused where it is not with whom the page saw it',
  request: {
    params: MailParam,
    ...takes(z.strictObject({ from: z.string().max(100).nullable(), to: z.string().max(100).nullable() })),
  },
  responses: answers(Done, 'It is done'),
});
const snooze = deskRoute('queue.decide', {
  method: 'post',
  path: '/api/queue/{mailId}/snooze',
  tags: ['queue'],
  summary: 'Lets the mail sleep until a time, or wakes it',
  request: { params: MailParam, ...takes(z.strictObject({ until: z.iso.datetime().nullable() })) },
  responses: answers(Done, 'It is done'),
});
const listNotes = deskRoute('queue.read', {
  method: 'get',
  path: '/api/queue/{mailId}/notes',
  tags: ['queue'],
  summary: 'The notes on a mail',
  request: { params: MailParam },
  responses: answers(z.strictObject({ notes: z.array(Note) }), 'Oldest first'),
});
const addNote = deskRoute('queue.decide', {
  method: 'post',
  path: '/api/queue/{mailId}/note',
  tags: ['queue'],
  summary: 'Notes something on a mail, for the staff alone',
  request: {
    params: MailParam,
    ...takes(z.strictObject({ text: z.string().trim().min(1).max(bounds.noteCharactersMax) })),
  },
  responses: answers(z.strictObject({ note: Note }), 'The note'),
});

const NO_MAIL = { fault: 'no_mail', message: 'There is no such mail.' } as const;
const NOT_WAITING = { fault: 'not_waiting', message: 'This mail waits no more: somebody has seen to it.' } as const;
const DAY_MS = 86_400_000;

const actorOf = ({ id, name }: SignedIn): Actor => ({ id, name });

export function queuedMailRoutes({ records, directory, events, clock }: DeskHouse) {
  const { queue } = records;
  const sees = ({ mailboxes }: SignedIn, mailId: number) => isOfPerson(records, mailboxes, mailId);
  const othersAt = (mailId: number, person: SignedIn) =>
    events.listLooks().flatMap((seen) => (seen.mailId === mailId ? seen.by.filter(({ id }) => id !== person.id) : []));
  const show = (item: QueueItem) => showQueued([item], directory.listMembers())[0] as QueuedMail;

  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(look, (context) => {
      const { person } = context.var;
      const { mailId } = context.req.valid('param');
      if (!sees(person, mailId)) return context.json(NO_MAIL, 404);
      events.look(actorOf(person), mailId, context.req.valid('json').doing);
      return context.json({ others: othersAt(mailId, person) }, 200);
    })
    .openapi(assign, async (context) => {
      const { person } = context.var;
      const { mailId } = context.req.valid('param');
      const { from, to } = context.req.valid('json');
      const mail = sees(person, mailId) ? records.mails.read(mailId) : null;
      if (mail === null) return context.json(NO_MAIL, 404);
      if (to !== null && !directory.listMembers().some((member) => member.id === to && mayTake(member, mail.mailbox)))
        return context.json(
          { fault: 'no_person', message: 'This person may not decide on mails of this mailbox.' },
          400,
        );
      const isDone = await records.write(() =>
        queue.assign(mailId, { from, to, by: actorOf(person), at: clock.now() }),
      );
      const item = queue.read(mailId);
      if (isDone && item !== null) return context.json({ item: show(item) }, 200);
      if (item === null || item.state === 'settled' || item.state === 'handling') return context.json(NOT_WAITING, 409);
      const holder = show(item).assignedTo?.name ?? 'nobody';
      return context.json({ fault: 'taken', message: `Somebody was quicker: it is with ${holder} now.` }, 409);
    })
    .openapi(snooze, async (context) => {
      const { person } = context.var;
      const { mailId } = context.req.valid('param');
      if (!sees(person, mailId)) return context.json(NO_MAIL, 404);
      const at = clock.now();
      const until = readUntil(context.req.valid('json').until, at);
      if (until === 'faulty')
        return context.json({ fault: 'no_time', message: `A mail sleeps at most ${bounds.snoozeDaysMax} days.` }, 400);
      const isDone = await records.write(() => queue.snooze(mailId, { until, by: actorOf(person), at }));
      const item = queue.read(mailId);
      return isDone && item !== null ? context.json({ item: show(item) }, 200) : context.json(NOT_WAITING, 409);
    })
    .openapi(listNotes, (context) => {
      const { mailId } = context.req.valid('param');
      if (!sees(context.var.person, mailId)) return context.json(NO_MAIL, 404);
      return context.json({ notes: [...queue.listNotes(mailId, bounds.notesListed)] }, 200);
    })
    .openapi(addNote, async (context) => {
      const { person } = context.var;
      const { mailId } = context.req.valid('param');
      if (!sees(person, mailId)) return context.json(NO_MAIL, 404);
      const { text } = context.req.valid('json');
      const note = await records.write(() => queue.addNote({ mailId, at: clock.now(), by: actorOf(person), text }));
      return context.json({ note }, 200);
    });
}

const mayTake = ({ role, mailboxes }: Member, mailbox: string): boolean =>
  rightsOf(role).includes('queue.decide') && seesMailbox(mailboxes, mailbox);

function readUntil(until: string | null, now: string): string | null | 'faulty' {
  if (until === null) return null;
  const ms = Date.parse(until) - Date.parse(now);
  return ms > 0 && ms <= bounds.snoozeDaysMax * DAY_MS ? new Date(until).toISOString() : 'faulty';
}
