// One person's data on the page: shown, carried off, erased; to whom nothing is sent by itself; and how long mails are kept. It spans all
// mailboxes, so that who sees some alone has no part in it.
import { OpenAPIHono } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import { stream } from 'hono/streaming';
import { z } from 'zod';
import { limits } from '../../domain/limits.ts';
import { passedBefore, RetentionSetting, readRetention, setRetention } from '../../privacy/retention.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { ALL_MAILBOXES, answers, deskWideRoute, takes } from './desk-route.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const Address = z.strictObject({ address: z.email().max(320) });
const UnderWay = z.strictObject({ replies: z.number(), actions: z.number(), mails: z.number() });
const Suppression = z.strictObject({ address: z.string(), at: z.string(), by: z.string(), why: z.string() });
const tags = ['privacy'];

const find = deskWideRoute('privacy.run', {
  method: 'post',
  path: '/api/privacy/find',
  tags,
  summary: 'How much is kept of an address',
  request: takes(Address),
  responses: answers(
    z.strictObject({
      mails: z.number(),
      replies: z.number(),
      actions: z.number(),
      answers: z.number(),
      hasConsent: z.boolean(),
      underWay: UnderWay,
      isSuppressed: z.boolean(),
    }),
    'Counts, and what has not come to its end',
  ),
});
const carryOff = deskWideRoute('privacy.run', {
  method: 'post',
  path: '/api/privacy/export',
  tags,
  summary: 'Everything that is kept of an address, a line of JSON each',
  request: takes(Address),
  responses: { 200: { description: 'A file' } },
});
const erase = deskWideRoute('privacy.run', {
  method: 'post',
  path: '/api/privacy/erase',
  tags,
  summary: 'Erases everything that is kept of an address; typed twice, since nothing brings it back',
  request: takes(Address.extend({ again: z.string().max(320) })),
  responses: answers(
    z.strictObject({ mails: z.number(), auditEntries: z.number(), answers: z.number() }),
    'What was erased',
  ),
});
const listSuppressions = deskWideRoute('privacy.run', {
  method: 'get',
  path: '/api/privacy/suppressions',
  tags,
  summary: 'To whom nothing leaves without a person, newest first',
  responses: answers(z.strictObject({ suppressions: z.array(Suppression) }), 'The list'),
});
const suppress = deskWideRoute('privacy.run', {
  method: 'post',
  path: '/api/privacy/suppressions',
  tags,
  summary: 'Nothing leaves to the address without a person any more',
  request: takes(Address.extend({ why: z.string().trim().max(limits.page.noteCharactersMax) })),
  responses: answers(Suppression, 'The entry'),
});
const allow = deskWideRoute('privacy.run', {
  method: 'post',
  path: '/api/privacy/suppressions/remove',
  tags,
  summary: 'The address is as every other again',
  request: takes(Address),
  responses: answers(z.strictObject({ wasSuppressed: z.boolean() }), 'Whether it was on the list'),
});
const retention = deskWideRoute('privacy.run', {
  method: 'get',
  path: '/api/privacy/retention',
  tags,
  summary: 'How long mails are kept',
  responses: answers(RetentionSetting, 'Days; null is for ever'),
});
const tryRetention = deskWideRoute('privacy.run', {
  method: 'post',
  path: '/api/privacy/retention/try',
  tags,
  summary: 'What it would erase now; nothing is erased',
  request: takes(RetentionSetting),
  responses: answers(z.strictObject({ mails: z.number() }), 'How many mails'),
});
const keepRetention = deskWideRoute('privacy.run', {
  method: 'post',
  path: '/api/privacy/retention',
  tags,
  summary: 'Sets how long mails are kept; what has passed it is erased within hours',
  request: takes(RetentionSetting),
  responses: answers(RetentionSetting, 'As it counts now'),
});

/** Whoever sees some mailboxes alone, an owner too: this shows the mail of all. */
const needAllMailboxes = createMiddleware<DeskEnv>(async (context, next) =>
  context.var.person.mailboxes === null ? next() : context.json(ALL_MAILBOXES, 403),
);

export function privacyRoutes({ records, clock }: DeskHouse) {
  const { privacy } = records;
  const note = (step: string, content: object) =>
    records.write(() => records.audit.append({ mailId: null, at: clock.now(), step, content }));
  const by = ({ id, name }: DeskEnv['Variables']['person']) => ({ id, name });
  const counted = (mailDays: number | null) =>
    mailDays === null ? 0 : privacy.countExpired(passedBefore(clock.now(), mailDays));
  const routes = new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid });
  routes.use('/api/privacy/*', needAllMailboxes);
  return routes
    .openapi(find, async (context) => {
      const { address } = context.req.valid('json');
      await note('person_looked_up', { by: by(context.var.person) });
      return context.json({ ...privacy.find(address), isSuppressed: privacy.isSuppressed(address) }, 200);
    })
    .openapi(carryOff, async (context) => {
      const { address } = context.req.valid('json');
      await note('person_exported', { by: by(context.var.person) });
      context.header('content-type', 'application/x-ndjson');
      context.header('content-disposition', `attachment; filename="person-${clock.now().slice(0, 10)}.jsonl"`);
      return stream(context, async (file) => {
        for (const item of privacy.exportPerson(address)) await file.write(`${JSON.stringify(item)}\n`);
      });
    })
    .openapi(erase, async (context) => {
      const { address, again } = context.req.valid('json');
      if (again.trim().toLowerCase() !== address.trim().toLowerCase())
        return context.json({ fault: 'not_the_same', message: 'Type the same address once more to erase it.' }, 400);
      const { name } = context.var.person;
      const erased = await privacy.erasePerson(address, { at: clock.now(), by: name });
      if (erased.kind === 'erased') {
        const { kind: _, ...counts } = erased;
        return context.json(counts, 200);
      }
      const { replies, actions, mails } = erased.underWay;
      const message = `${replies} replies, ${actions} order actions and ${mails} mails have not come to their end. Decide on them first, then erase.`;
      return context.json({ fault: 'under_way', message }, 409);
    })
    .openapi(listSuppressions, (context) => {
      return context.json({ suppressions: [...privacy.listSuppressions(limits.page.suppressionsListed)] }, 200);
    })
    .openapi(suppress, async (context) => {
      const { address, why } = context.req.valid('json');
      const entry = { address: address.toLowerCase(), at: clock.now(), by: context.var.person.name, why };
      await records.write(() => privacy.suppress(entry));
      return context.json(entry, 200);
    })
    .openapi(allow, async (context) => {
      const { address } = context.req.valid('json');
      const done = { at: clock.now(), by: context.var.person.name };
      return context.json({ wasSuppressed: await records.write(() => privacy.allow(address, done)) }, 200);
    })
    .openapi(retention, (context) => {
      return context.json(readRetention(records), 200);
    })
    .openapi(tryRetention, (context) => {
      return context.json({ mails: counted(context.req.valid('json').mailDays) }, 200);
    })
    .openapi(keepRetention, async (context) => {
      const setting = context.req.valid('json');
      await setRetention({ records, clock }, setting, by(context.var.person));
      return context.json(setting, 200);
    });
}
