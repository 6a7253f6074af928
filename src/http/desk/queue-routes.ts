// The queue over HTTP: what waits, filtered, searched and counted, who may be given mails, and who looks at which. A mailbox that is none of the
// person's is as if it were not there. What is done to one mail of it is in queued-mail-routes.ts.
import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { SignedIn } from '../../directory/member.ts';
import { INTENTS } from '../../domain/intent.ts';
import { limits } from '../../domain/limits.ts';
import { QUEUE_OUTCOMES } from '../../domain/queue.ts';
import { rightsOf, seesMailbox } from '../../domain/rights.ts';
import type { QueueCursor, QueueFilter } from '../../ports/queue-records.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers, deskRoute } from './desk-route.ts';
import { isOfPerson } from './mails-of-person.ts';
import { Looker, Person, QueuedMail, showQueued } from './queued-mail.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const Tally = z.record(z.string(), z.number());
const CURSOR = /^(.{24})~(\d{1,12})$/;

const list = deskRoute('queue.read', {
  method: 'get',
  path: '/api/queue',
  tags: ['queue'],
  summary: 'What waits for a person, the most pressing first',
  request: {
    query: z.strictObject({
      state: z.enum(['waiting', 'snoozed']).default('waiting'),
      mailbox: z.string().max(320).optional(),
      intent: z.enum(INTENTS).optional(),
      language: z.string().max(20).optional(),
      outcome: z.enum(QUEUE_OUTCOMES).optional(),
      /** `me`, `nobody`, or a person's id. */
      assigned: z.string().max(100).optional(),
      words: z.string().max(limits.store.searchCharactersMax).optional(),
      cursor: z.string().regex(CURSOR).optional(),
      limit: z.coerce.number().int().min(1).max(limits.page.rowsPerPage).default(limits.page.rowsPerPage),
    }),
  },
  responses: answers(
    z.strictObject({ items: z.array(QueuedMail), next: z.string().nullable(), isCut: z.boolean(), now: z.string() }),
    'A page of them; `next` is the cursor of the page behind it, and with `isCut` more mails have these words than were looked through',
  ),
});
const counts = deskRoute('queue.read', {
  method: 'get',
  path: '/api/queue/counts',
  tags: ['queue'],
  summary: 'How many wait, by each filter; with words, of those that a search for them finds',
  request: { query: z.strictObject({ words: z.string().max(limits.store.searchCharactersMax).optional() }) },
  responses: answers(
    z.strictObject({
      waiting: z.number(),
      snoozed: z.number(),
      mailbox: Tally,
      outcome: Tally,
      language: Tally,
      intent: Tally,
      assignedTo: Tally,
      isCut: z.boolean(),
    }),
    'The counts; `assignedTo` of an empty id is nobody, and with `isCut` more mails have these words than were counted',
  ),
});
const people = deskRoute('queue.read', {
  method: 'get',
  path: '/api/queue/people',
  tags: ['queue'],
  summary: 'Who may be given mails',
  responses: answers(z.strictObject({ people: z.array(Person) }), 'By their names'),
});
const looks = deskRoute('queue.read', {
  method: 'get',
  path: '/api/queue/looks',
  tags: ['queue'],
  summary: 'Who looks at which mail now',
  responses: answers(
    z.strictObject({ looks: z.array(z.strictObject({ mailId: z.number(), by: z.array(Looker) })) }),
    'The mails that somebody looks at',
  ),
});
export function queueRoutes(house: DeskHouse) {
  const { records, directory, events, clock } = house;
  const { queue } = records;
  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(list, (context) => {
      const { cursor, limit, ...query } = context.req.valid('query');
      queue.wake(clock.now());
      const filter = filterOf(query, context.var.person);
      const { items, next, isCut } = queue.list(filter, { limit, after: readCursor(cursor) });
      return context.json(
        { items: showQueued(items, directory.listMembers()), next: writeCursor(next), isCut, now: clock.now() },
        200,
      );
    })
    .openapi(counts, (context) => {
      queue.wake(clock.now());
      return context.json(queue.counts(context.var.person.mailboxes, context.req.valid('query').words), 200);
    })
    .openapi(people, (context) => {
      const may = directory.listMembers().filter(({ role }) => rightsOf(role).includes('queue.decide'));
      return context.json({ people: may.map(({ id, name }) => ({ id, name })) }, 200);
    })
    .openapi(looks, (context) => {
      const seen = events.listLooks().filter(({ mailId }) => isOfPerson(records, context.var.person.mailboxes, mailId));
      return context.json({ looks: seen.map(({ mailId, by }) => ({ mailId, by: [...by] })) }, 200);
    });
}

type Query = Omit<z.infer<typeof list.request.query>, 'cursor' | 'limit'>;

function filterOf({ mailbox, assigned, ...rest }: Query, { id, mailboxes }: SignedIn): QueueFilter {
  const isSeen = mailbox === undefined || seesMailbox(mailboxes, mailbox);
  const wanted = assigned === 'me' ? id : assigned === 'nobody' ? null : assigned;
  return {
    ...rest,
    mailboxes: mailbox === undefined ? mailboxes : isSeen ? [mailbox] : [],
    ...(wanted === undefined ? {} : { assignedTo: wanted }),
  };
}

function readCursor(text: string | undefined): QueueCursor | null {
  const [, at, mailId] = CURSOR.exec(text ?? '') ?? [];
  return at === undefined || mailId === undefined ? null : { at, mailId: Number(mailId) };
}
const writeCursor = (cursor: QueueCursor | null): string | null =>
  cursor === null ? null : `${cursor.at}~${cursor.mailId}`;
