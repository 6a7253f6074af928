// How the desk is, and what a person does about it: says what became of an unclear send or action, has a mail handled anew, and stops all
// sending. Mail of a mailbox that is not the person's is as if it were not there.

import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { SignedIn } from '../../directory/member.ts';
import { limits } from '../../domain/limits.ts';
import { ACTION_OUTCOMES } from '../../domain/order-action.ts';
import { seesMailbox } from '../../domain/rights.ts';
import { SEND_OUTCOMES, settleSendByWord } from '../../sending/settle-by-word.ts';
import { readStop, resumeSending, stopSending } from '../../sending/stop-sending.ts';
import { settleActionByWord } from '../../watch/decide-actions.ts';
import { markAsSent, remark } from '../../watch/settle-draft.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers, deskRoute, deskWideRoute, takes } from './desk-route.ts';
import { Health, readHealth, SendingStopped } from './read-health.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const tags = ['health'];
const Id = z.strictObject({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) });
const Why = z.strictObject({ why: z.string().trim().min(1).max(limits.page.noteCharactersMax) });
const Done = z.strictObject({ done: z.literal(true) });

const health = deskRoute('desk.read', {
  method: 'get',
  path: '/api/health',
  tags,
  summary: 'How the desk is: mailboxes, lines, what waits for a word, the language model',
  responses: answers(Health, 'As it is now; of mail what the person may see'),
});
const sending = deskRoute('desk.read', {
  method: 'get',
  path: '/api/sending',
  tags,
  summary: 'Whether somebody has stopped all sending',
  responses: answers(z.strictObject({ stopped: SendingStopped }), 'null: sending goes on'),
});
const stop = deskRoute('desk.run', {
  'x-reach': 'own',
  method: 'post',
  path: '/api/sending/stop',
  tags,
  summary: 'Stops all sending, also of what people approve',
  request: takes(Why),
  responses: answers(z.strictObject({ stopped: SendingStopped }), 'Nothing leaves any more'),
});
const resume = deskWideRoute('desk.run', {
  method: 'post',
  path: '/api/sending/resume',
  tags,
  summary: 'Lets sending go on',
  request: takes(Why),
  responses: answers(z.strictObject({ stopped: SendingStopped }), 'Sending goes on'),
});
const settleSend = deskRoute('desk.run', {
  'x-reach': 'own',
  method: 'post',
  path: '/api/health/sends/{id}/settle',
  tags,
  summary: 'A person’s word on a send of which nobody knows whether it left',
  request: { params: Id, ...takes(z.strictObject({ outcome: z.enum(SEND_OUTCOMES) })) },
  responses: answers(
    z.strictObject({ how: z.enum(['settled', 'found']), state: z.string(), isMarked: z.boolean() }),
    'found: the mailbox itself shows by now what became of it, and the word was not needed',
  ),
});
const settleAction = deskRoute('desk.run', {
  'x-reach': 'own',
  method: 'post',
  path: '/api/health/actions/{id}/settle',
  tags,
  summary: 'A person’s word on an action of which its source cannot tell what became',
  request: { params: Id, ...takes(z.strictObject({ outcome: z.enum(ACTION_OUTCOMES) })) },
  responses: answers(z.strictObject({ state: z.string() }), 'It is settled'),
});
const retryMail = deskRoute('desk.run', {
  'x-reach': 'own',
  method: 'post',
  path: '/api/health/mails/{id}/retry',
  tags,
  summary: 'Has a mail handled anew, with the facts of now',
  request: { params: Id },
  responses: answers(Done, 'It is in line again'),
});
const retryUnread = deskRoute('desk.run', {
  'x-reach': 'own',
  method: 'post',
  path: '/api/health/unread/retry',
  tags,
  summary: 'Tries the mails again that could not be read in a mailbox',
  request: takes(z.strictObject({ mailbox: z.string().max(320) })),
  responses: answers(z.strictObject({ mails: z.number() }), 'How many there are'),
});

const noSuch = { fault: 'not_found', message: 'There is no such thing here.' } as const;
const moved = { fault: 'moved', message: 'Somebody else, or the desk itself, has settled this already.' } as const;
const tooEarly = (until: string) =>
  ({ fault: 'too_early', message: `Until ${until} it may still happen: nobody can deny it yet.` }) as const;
const nameOf = ({ id, name }: SignedIn) => ({ id, name });

export function healthRoutes(house: DeskHouse) {
  const { records, clock, atWork } = house;
  const settling = {
    records,
    clock,
    findMailbox: atWork.find,
    markAsSent: (mailbox: Parameters<typeof markOpen>[0], entry: Parameters<typeof markOpen>[1]) =>
      markAsSent({ records, mailbox }, entry),
    markAsOpen: markOpen,
  };
  function markOpen(mailbox: Parameters<typeof remark>[0]['mailbox'], entry: Parameters<typeof remark>[1]) {
    const change = { add: ['Waybill/Escalated'], remove: ['Waybill/To approve', 'Waybill/Approve'] } as const;
    return remark({ records, mailbox }, entry, change);
  }
  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(health, (context) => context.json(readHealth(house, context.var.person), 200))
    .openapi(sending, (context) => context.json({ stopped: readStop(records) }, 200))
    .openapi(stop, async (context) => {
      await stopSending(house, context.var.person.name, context.req.valid('json').why);
      return context.json({ stopped: readStop(records) }, 200);
    })
    .openapi(resume, async (context) => {
      await resumeSending(house, context.var.person.name, context.req.valid('json').why);
      return context.json({ stopped: readStop(records) }, 200);
    })
    .openapi(settleSend, async (context) => {
      const { id } = context.req.valid('param');
      const { person } = context.var;
      const entry = records.ledger.read(id);
      if (entry === null || !seesMailbox(person.mailboxes, entry.mailbox)) return context.json(noSuch, 404);
      const { outcome } = context.req.valid('json');
      const word = await settleSendByWord(settling, id, { outcome, by: nameOf(person) });
      if (word.kind === 'not_unclear') return context.json(moved, 409);
      if (word.kind === 'too_early') return context.json(tooEarly(word.until), 409);
      const isMarked = word.kind === 'found' || word.isMarked;
      return context.json({ how: word.kind, state: word.entry.state, isMarked }, 200);
    })
    .openapi(settleAction, async (context) => {
      const { id } = context.req.valid('param');
      const { person } = context.var;
      const action = records.actions.read(id);
      if (action === null || !seesMailbox(person.mailboxes, action.mailbox)) return context.json(noSuch, 404);
      const { outcome } = context.req.valid('json');
      const word = await settleActionByWord(house, id, { outcome, by: person.name });
      if (word.kind === 'not_unclear') return context.json(moved, 409);
      if (word.kind === 'too_early') return context.json(tooEarly(word.until), 409);
      atWork.moveActions();
      return context.json({ state: word.action.state }, 200);
    })
    .openapi(retryMail, async (context) => {
      const { id } = context.req.valid('param');
      const { person } = context.var;
      const mail = records.mails.read(id);
      if (mail === null || !seesMailbox(person.mailboxes, mail.mailbox)) return context.json(noSuch, 404);
      const isInLine = await records.write(() => {
        if (!records.work.retry(id)) return false;
        records.audit.append({ mailId: id, at: clock.now(), step: 'retry', content: { by: nameOf(person) } });
        return true;
      });
      if (!isInLine) return context.json({ fault: 'moved', message: 'This mail is in line already.' }, 409);
      atWork.work();
      return context.json({ done: true as const }, 200);
    })
    .openapi(retryUnread, async (context) => {
      const { mailbox } = context.req.valid('json');
      const { person } = context.var;
      if (!seesMailbox(person.mailboxes, mailbox) || records.watches.read(mailbox) === null)
        return context.json(noSuch, 404);
      const decided = { by: person.name, at: clock.now(), mailbox };
      const mails = await records.write(() => records.watches.retryUnread(decided));
      if (mails > 0) atWork.poke(mailbox);
      return context.json({ mails }, 200);
    });
}
