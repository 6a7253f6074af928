// Approving several replies at once: first each in short with what keeps it apart, then one after another, each by the version that was shown
// and by the way of a single approval. What comes of each is told as it ends.
import { OpenAPIHono } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import { z } from 'zod';
import type { SignedIn } from '../../directory/member.ts';
import { limits } from '../../domain/limits.ts';
import { type Apart, Approvable, readApprovable } from '../../mail-view/read-approvable.ts';
import type { MailId } from '../../ports/records.ts';
import { approveOnPage } from '../../watch/decide-on-page.ts';
import { decideOnMail, End, findWatch, Version } from './decide-on-mail.ts';
import { FAULTS } from './decision-words.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers, deskRoute, Fault, takes } from './desk-route.ts';
import { lacksSecondFactor } from './guard-desk.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const Id = z.number().int().positive();
const Seen = z.strictObject({ mailId: Id, version: Version });
const { approvedAtOnce } = limits.page;
const areApart = (ids: readonly MailId[]): boolean => new Set(ids).size === ids.length;

/** A line of the answer. */
const Approved = z.strictObject({ mailId: Id, end: End.nullable(), fault: Fault.nullable() });
export type Approved = z.infer<typeof Approved>;

const look = deskRoute('queue.decide', {
  method: 'post',
  path: '/api/approvals/look',
  summary: 'Replies in short, and which of them may be approved together',
  tags: ['queue'],
  request: takes(
    z.strictObject({
      mailIds: z.array(Id).min(1).max(approvedAtOnce).refine(areApart, 'each mail once'),
    }),
  ),
  responses: answers(z.strictObject({ replies: z.array(Approvable) }), 'In the order in which they were asked for'),
});
const approve = deskRoute('queue.decide', {
  method: 'post',
  path: '/api/approvals',
  summary: 'Sends several drafts, each as it was seen and if it still holds',
  tags: ['queue'],
  request: takes(
    z.strictObject({
      replies: z
        .array(Seen)
        .min(1)
        .max(approvedAtOnce)
        .refine((replies) => areApart(replies.map(({ mailId }) => mailId)), 'each mail once'),
    }),
  ),
  responses: {
    200: {
      description:
        'A line of JSON for each as it ends: `mailId`, and `end` or `fault`. Where the other side goes, the rest is left.',
      content: { 'application/x-ndjson': { schema: z.string() } },
    },
    ...{ 400: answers(Fault, '')[400], 401: answers(Fault, '')[401], 403: answers(Fault, '')[403] },
  },
});

/** No draft has it. */
const NO_VERSION = '';

/** Of what is not only another version, or somebody's who was first: those a single approval names. */
const APART_WORDS: Readonly<Partial<Record<Apart, string>>> = {
  facts_unknown: 'The facts behind this reply are not known any more: look at it by itself.',
  findings: 'No fact supports something that it says.',
  other_recipients: 'Somebody has given it other recipients: look at it by itself.',
  money: 'It is about money: look at it by itself.',
  alarm: 'The mail alarms: look at it by itself.',
};

export function approvalRoutes(house: DeskHouse) {
  const { records, atWork, desk, directory } = house;

  function readOne(mailId: MailId, { mailboxes }: SignedIn): Promise<Approvable> {
    const mail = records.mails.read(mailId);
    return readApprovable(mailId, { desk, mailbox: mail === null ? null : atWork.find(mail.mailbox), mailboxes });
  }

  async function approveOne({ mailId, version }: z.infer<typeof Seen>, person: SignedIn): Promise<Approved> {
    const { reply, apart } = await readOne(mailId, person);
    const isAsSeen = reply?.version === version;
    const why = apart === null || !isAsSeen ? undefined : APART_WORDS[apart];
    if (apart !== null && why !== undefined) return { mailId, end: null, fault: { fault: apart, message: why } };
    if (apart === 'mailbox_away') {
      const isClosed = findWatch(house, person, mailId) === 'closed';
      return { mailId, end: null, fault: isClosed ? FAULTS.mailbox_closed : FAULTS.mailbox_away };
    }
    const decided = await decideOnMail(house, person, mailId, (ports, by) =>
      // What has not been looked at in these words does not leave, whatever the mailbox shows by now: it is told who was first.
      approveOnPage(ports, desk, { mailId, version: apart === null && isAsSeen ? version : NO_VERSION, by }),
    );
    return { mailId, end: decided.end, fault: decided.fault };
  }

  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(look, async (context) => {
      const replies: Approvable[] = [];
      for (const mailId of context.req.valid('json').mailIds) replies.push(await readOne(mailId, context.var.person));
      return context.json({ replies }, 200);
    })
    .openapi(approve, (context) => {
      const { replies } = context.req.valid('json');
      const { headers } = context.req.raw;
      context.header('content-type', 'application/x-ndjson; charset=utf-8');
      const response = stream(context, async (lines) => {
        for (const seen of replies) {
          // Each is a decision of its own: whoever was signed out meanwhile decides no more.
          const person = lines.aborted ? null : await directory.readSignedIn(headers);
          const mayDecide = person?.rights.includes('queue.decide') === true && !lacksSecondFactor(house, person);
          if (lines.aborted) return;
          const approved: Approved = mayDecide
            ? await approveOne(seen, person)
            : { mailId: seen.mailId, end: null, fault: FAULTS.signed_out };
          await lines.write(`${JSON.stringify(approved)}\n`);
        }
      });
      // Its body is no value that a schema could say.
      return response as never;
    });
}
