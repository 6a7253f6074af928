// One mail on the desk's page: what a person sees of it, the HTML of its messages, and deciding on its draft and on what is proposed to be done
// to its order. Deciding itself is src/watch/decide-on-page.ts.

import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import { limits } from '../../domain/limits.ts';
import { QUEUE_OUTCOMES, QUEUE_STATES } from '../../domain/queue.ts';
import { seesMailbox } from '../../domain/rights.ts';
import { MailView } from '../../mail-view/mail-view.ts';
import { readMailView } from '../../mail-view/read-mail-view.ts';
import { readMessageHtml } from '../../mail-view/read-thread-messages.ts';
import { ConnectorError } from '../../ports/connector-error.ts';
import type { MailId } from '../../ports/records.ts';
import { approveAction, rejectAction } from '../../watch/decide-actions.ts';
import { approveOnPage, type Decision, editOnPage, rejectOnPage, takeOverOnPage } from '../../watch/decide-on-page.ts';
import { FIRST_WORDS, findFirstWord } from '../../watch/first-word.ts';
import type { PersonOfDesk } from '../../watch/person-of-desk.ts';
import type { WatchPorts } from '../../watch/watch-ports.ts';
import { decideOnMail, End, findWatch, Version } from './decide-on-mail.ts';
import { FAULTS } from './decision-words.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers, deskRoute, Fault, takes } from './desk-route.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const Id = z.coerce.number().int().positive();
const OfMail = z.strictObject({ id: Id });
const OfMessage = z.strictObject({ id: Id, message: Id });
const OfAction = z.strictObject({ id: Id, action: Id });
const Seen = z.strictObject({ version: Version });
const Words = z.string().trim().min(1).max(limits.page.noteCharactersMax);

/** With who decided on it last, for whoever has it open: `by` is null where the mailbox does not tell. */
const Shown = MailView.extend({
  lastWord: z
    .strictObject({ what: z.enum(FIRST_WORDS), by: z.string().nullable(), at: z.string().nullable() })
    .nullable(),
  /** How it stands in the queue; null where it never was in it. */
  queued: z.strictObject({ state: z.enum(QUEUE_STATES), outcome: z.enum(QUEUE_OUTCOMES) }).nullable(),
});

const read = deskRoute('queue.read', {
  method: 'get',
  path: '/api/mails/{id}',
  summary: 'A mail with all that one needs for deciding on it',
  tags: ['mails'],
  request: { params: OfMail },
  responses: answers(Shown, 'The thread, the draft in the mailbox, the facts, the order'),
});
const links = deskRoute('queue.read', {
  method: 'get',
  path: '/api/mails/{id}/messages/{message}',
  summary: 'Where the links of a message lead, and what of it is not shown',
  tags: ['mails'],
  request: { params: OfMessage },
  responses: answers(
    z.strictObject({
      links: z.array(z.strictObject({ text: z.string(), href: z.string(), host: z.string() })),
      blockedImages: z.number(),
      isCut: z.boolean(),
    }),
    'Of its HTML',
  ),
});
const frame = deskRoute('queue.read', {
  method: 'get',
  path: '/api/mails/{id}/messages/{message}/html',
  summary: 'The HTML of a message, for a sandboxed frame',
  tags: ['mails'],
  request: { params: OfMessage },
  responses: {
    200: { description: 'Sanitised', content: { 'text/html': { schema: z.string() } } },
    404: { description: 'There is no such message.', content: { 'application/json': { schema: Fault } } },
  },
});
const decide = <P extends string, S extends z.ZodType>(path: P, summary: string, body: S) =>
  deskRoute('queue.decide', {
    method: 'post',
    path,
    summary,
    tags: ['mails'],
    request: { params: OfMail, ...takes(body) },
    responses: answers(End, 'What became of it'),
  });
const approve = decide('/api/mails/{id}/approve', 'Sends the draft as it was seen, if it still holds', Seen);
const edit = decide(
  '/api/mails/{id}/edit',
  'Saves other words as the draft in the mailbox',
  Seen.extend({ text: z.string().trim().min(1).max(limits.edits.textCharactersMax) }),
);
const reject = decide(
  '/api/mails/{id}/reject',
  'Withdraws the draft, and keeps why; the mail goes on waiting for an answer, or needs none',
  Seen.extend({ reason: Words, needsAnswer: z.boolean().default(true) }),
);
const takeOver = decide('/api/mails/{id}/take-over', 'Removes the draft: a person answers', Seen);
const escalate = decide(
  '/api/mails/{id}/escalate',
  'Has others see to the mail',
  z.strictObject({ note: Words.nullable() }),
);
const settle = decide(
  '/api/mails/{id}/settle',
  'Nobody needs to answer: the mail leaves the queue',
  z.strictObject({}),
);
const onAction = <P extends string>(path: P, summary: string) =>
  deskRoute('queue.decide', {
    method: 'post',
    path,
    summary,
    tags: ['mails'],
    request: { params: OfAction },
    responses: answers(z.strictObject({ state: z.string() }), 'The state in which it is now'),
  });
const approveProposed = onAction('/api/mails/{id}/actions/{action}/approve', 'Has it done to the order');
const rejectProposed = onAction('/api/mails/{id}/actions/{action}/reject', 'It is not done');

/** Nothing of a mail's HTML runs or fetches, however it came through the sanitiser. Standards: W3C CSP Level 3. */
const FRAME_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

export function mailRoutes(house: DeskHouse) {
  const { records, clock, desk, atWork } = house;

  async function decideOn(
    context: Context<DeskEnv>,
    id: MailId,
    deed: (ports: WatchPorts, by: PersonOfDesk) => Promise<Decision>,
  ) {
    const decided = await decideOnMail(house, context.var.person, id, deed);
    return decided.fault === null ? context.json(decided.end, 200) : context.json(decided.fault, decided.status);
  }

  /** Whoever answers a mail themselves has it in the queue. */
  const giveTo = (by: PersonOfDesk, mailId: MailId): Promise<boolean> =>
    records.write(() => {
      const from = records.queue.read(mailId)?.assignedTo ?? null;
      return from === by.id || records.queue.assign(mailId, { from, to: by.id, by, at: clock.now() });
    });

  async function decideOnAction(
    context: Context<DeskEnv>,
    { id, action }: z.infer<typeof OfAction>,
    deed: typeof approveAction,
  ) {
    const mail = records.mails.read(id);
    const known = records.actions.read(action);
    const isSeen = mail !== null && seesMailbox(context.var.person.mailboxes, mail.mailbox) && known?.mailId === id;
    if (!isSeen) return context.json(FAULTS.no_mail, 404);
    const decided = await deed({ records, clock }, action, context.var.person.name);
    if (decided === null) return context.json(FAULTS.action_decided, 409);
    atWork.moveActions();
    atWork.poke(mail.mailbox);
    return context.json({ state: decided.state }, 200);
  }

  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(frame, async (context) => {
      const asked = ofMessage(context.req.valid('param'));
      const shown = await readMessageHtml(records, asked, context.var.person.mailboxes);
      if (shown === null) return context.json(FAULTS.no_mail, 404);
      return context.html(shown.html, 200, { 'content-security-policy': FRAME_POLICY });
    })
    .openapi(read, async (context) => {
      const { id } = context.req.valid('param');
      const mail = records.mails.read(id);
      const mailbox = mail === null ? null : atWork.find(mail.mailbox);
      const view = await readMailView(id, { desk, mailbox, mailboxes: context.var.person.mailboxes });
      if (view === null) return context.json(FAULTS.no_mail, 404);
      const item = records.queue.read(id);
      const queued = item === null ? null : { state: item.state, outcome: item.outcome };
      return context.json({ ...view, lastWord: findFirstWord(records, id), queued }, 200);
    })
    .openapi(links, async (context) => {
      const asked = ofMessage(context.req.valid('param'));
      const html = await readMessageHtml(records, asked, context.var.person.mailboxes);
      if (html === null) return context.json(FAULTS.no_mail, 404);
      return context.json({ links: [...html.links], blockedImages: html.blockedImages, isCut: html.isCut }, 200);
    })
    .openapi(approve, (context) => {
      const { id } = context.req.valid('param');
      const { version } = context.req.valid('json');
      return decideOn(context, id, (ports, by) => approveOnPage(ports, desk, { mailId: id, version, by }));
    })
    .openapi(edit, (context) => {
      const { id } = context.req.valid('param');
      const { version, text } = context.req.valid('json');
      return decideOn(context, id, (ports, by) => editOnPage(ports, desk, { mailId: id, version, by, text }));
    })
    .openapi(reject, (context) => {
      const { id } = context.req.valid('param');
      const { version, reason, needsAnswer } = context.req.valid('json');
      return decideOn(context, id, async (ports, by) => {
        const end = await rejectOnPage(ports, { mailId: id, version, by, reason });
        if (end.kind === 'rejected' && !needsAnswer) await house.settle({ mailId: id, by });
        return end;
      });
    })
    .openapi(takeOver, (context) => {
      const { id } = context.req.valid('param');
      const { version } = context.req.valid('json');
      return decideOn(context, id, async (ports, by) => {
        const end = await takeOverOnPage(ports, { mailId: id, version, by });
        if (end.kind === 'taken_over') await giveTo(by, id);
        return end;
      });
    })
    .openapi(escalate, async (context) => {
      const { id } = context.req.valid('param');
      const { note } = context.req.valid('json');
      if (findWatch(house, context.var.person, id) === null) return context.json(FAULTS.no_mail, 404);
      const { id: personId, name } = context.var.person;
      try {
        const end = await house.escalate({ mailId: id, by: { id: personId, name }, note });
        return end === 'opened' ? context.json({ kind: 'escalated' as const }, 200) : context.json(FAULTS[end], 409);
      } catch (error) {
        if (!(error instanceof ConnectorError)) throw error;
        return context.json(FAULTS.mailbox_away, 409);
      }
    })
    .openapi(settle, async (context) => {
      const { id } = context.req.valid('param');
      if (findWatch(house, context.var.person, id) === null) return context.json(FAULTS.no_mail, 404);
      const { id: personId, name } = context.var.person;
      const isDone = await house.settle({ mailId: id, by: { id: personId, name } });
      return isDone ? context.json({ kind: 'settled' as const }, 200) : context.json(FAULTS.over, 409);
    })
    .openapi(approveProposed, (context) => decideOnAction(context, context.req.valid('param'), approveAction))
    .openapi(rejectProposed, (context) => decideOnAction(context, context.req.valid('param'), rejectAction));
}

const ofMessage = ({ id, message }: z.infer<typeof OfMessage>) => ({ mailId: id, messageId: message });
