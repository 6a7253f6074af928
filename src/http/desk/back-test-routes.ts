// Trying settings on past mail before they count: start, follow and stop a test, and look at each mail that it would end otherwise. Who sees the
// mail of some mailboxes alone tries on that mail alone, and sees no test of more.
import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { BACK_TEST_STATES, type BackTest } from '../../backtest/back-tests.ts';
import { CHANGES, ENDINGS, HELD_WHY } from '../../backtest/compare-mail.ts';
import { ANSWERED } from '../../backtest/find-answer.ts';
import { MISSING_FACTS } from '../../backtest/recorded-mail.ts';
import type { SignedIn } from '../../directory/member.ts';
import { INTENTS } from '../../domain/intent.ts';
import { limits } from '../../domain/limits.ts';
import { SETTING_PARTS } from '../../ports/settings-releases.ts';
import { describeDifference, MailDifference } from './describe-difference.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers, deskRoute, takes } from './desk-route.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const { daysMax, mailsMax, rowsPerPage, changesMax } = limits.backTests;
const NAME_CHARACTERS_MAX = 200;

const Part = z.enum(SETTING_PARTS);
const Ending = z.enum(ENDINGS);
const Answered = z.enum(ANSWERED);
const Count = z.number().int();
const Leaving = z.strictObject({ sent: Count, held: Count });
const TestId = z.uuid();
const MailNumber = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

const Started = z
  .strictObject({
    changes: z
      .array(
        z.strictObject({
          part: Part,
          name: z.string().max(NAME_CHARACTERS_MAX).default(''),
          content: z.string().max(limits.page.settingBytesMax).nullable(),
        }),
      )
      .min(1)
      .max(changesMax),
    days: z.number().int().min(1).max(daysMax).optional(),
    mails: z.number().int().min(1).max(mailsMax).optional(),
  })
  .refine(({ days, mails }) => (days === undefined) !== (mails === undefined), 'Either days or mails.');

const BackTestAnswer = z.strictObject({
  id: TestId,
  state: z.enum(BACK_TEST_STATES),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  by: z.string(),
  changes: z.array(z.strictObject({ part: Part, name: z.string() })).readonly(),
  total: Count,
  sends: z.array(z.strictObject({ mailbox: z.string(), intents: z.array(z.enum(INTENTS)).readonly() })).readonly(),
  summary: z.strictObject({
    done: Count,
    same: Count,
    different: Count,
    otherReply: Count,
    unknown: Count,
    gone: Count,
    endings: z.array(z.strictObject({ today: Ending, other: Ending, mails: Count })).readonly(),
    people: z.array(z.strictObject({ other: Ending, answered: Answered, mails: Count })).readonly(),
    intents: z.array(z.strictObject({ intent: z.enum(INTENTS).nullable(), mails: Count, different: Count })).readonly(),
    languages: z.array(z.strictObject({ language: z.string().nullable(), mails: Count, different: Count })).readonly(),
    mailboxes: z.array(z.strictObject({ mailbox: z.string(), today: Leaving, other: Leaving })).readonly(),
    held: z.array(z.strictObject({ why: z.enum(HELD_WHY), mails: Count })).readonly(),
    differencesKept: Count,
  }),
});
const DifferenceRow = z.strictObject({
  mailId: Count,
  mailbox: z.string(),
  receivedAt: z.string(),
  intent: z.enum(INTENTS).nullable(),
  language: z.string().nullable(),
  answered: Answered,
  changes: z.array(z.enum(CHANGES)).readonly(),
  today: Ending.nullable(),
  other: Ending.nullable(),
  missing: z.array(z.enum(MISSING_FACTS)).readonly(),
});

export type BackTestAnswer = z.infer<typeof BackTestAnswer>;
export type DifferenceRow = z.infer<typeof DifferenceRow>;

const tags = ['back-tests'];
const ofTest = { params: z.strictObject({ id: TestId }) };

const current = deskRoute('settings.read', {
  method: 'get',
  path: '/api/back-tests',
  tags,
  summary: 'The test that runs, or ran last',
  responses: answers(z.strictObject({ test: BackTestAnswer.nullable() }), 'null: there is none to be seen'),
});
const start = deskRoute('settings.read', {
  method: 'post',
  path: '/api/back-tests',
  tags,
  summary: 'Tries changed settings on past mail; nothing is written, sent or asked',
  request: takes(Started),
  responses: answers(BackTestAnswer, 'The test has begun'),
});
const read = deskRoute('settings.read', {
  method: 'get',
  path: '/api/back-tests/{id}',
  tags,
  summary: 'How far a test is, and what it has counted',
  request: ofTest,
  responses: answers(BackTestAnswer, 'The test'),
});
const listDifferences = deskRoute('settings.read', {
  method: 'get',
  path: '/api/back-tests/{id}/differences',
  tags,
  summary: 'Mails that would end otherwise, or of which the facts are unknown; newest first',
  request: {
    ...ofTest,
    query: z.strictObject({
      cursor: MailNumber.optional(),
      show: z.enum(['different', 'unknown']).default('different'),
    }),
  },
  responses: answers(
    z.strictObject({ differences: z.array(DifferenceRow).readonly(), next: Count.nullable() }),
    'A page of them, and the cursor of the next one',
  ),
});
const readDifference = deskRoute('settings.read', {
  method: 'get',
  path: '/api/back-tests/{id}/differences/{mailId}',
  tags,
  summary: 'One mail: both decisions, both replies, and what people really answered',
  request: { params: z.strictObject({ id: TestId, mailId: MailNumber }) },
  responses: answers(MailDifference, 'The mail under both settings'),
});
const stop = deskRoute('settings.read', {
  method: 'post',
  path: '/api/back-tests/{id}/stop',
  tags,
  summary: 'Stops a test; what it has counted stays',
  request: ofTest,
  responses: answers(BackTestAnswer, 'The test, stopped'),
});

const RUNNING = { fault: 'running', message: 'A test is running on this desk already. Wait for its end, or stop it.' };
const NO_TEST = { fault: 'no_test', message: 'There is no such test any more. Start it anew.' };
const NO_MAIL = { fault: 'no_mail', message: 'There is no such mail.' };

const maySee = ({ mailboxes }: SignedIn, test: BackTest): boolean =>
  mailboxes === null || test.mailboxes?.every((mailbox) => mailboxes.includes(mailbox)) === true;
const describe = ({ mailboxes: _, ...test }: BackTest) => test;

export function backTestRoutes({ backTests }: DeskHouse) {
  const find = (id: string, person: SignedIn): BackTest | null => {
    const test = backTests.readCurrent();
    return test?.id === id && maySee(person, test) ? test : null;
  };
  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(current, (context) => {
      const test = backTests.readCurrent();
      return context.json({ test: test && maySee(context.var.person, test) ? describe(test) : null }, 200);
    })
    .openapi(start, async (context) => {
      const { changes, days, mails = mailsMax } = context.req.valid('json');
      const { name: by, mailboxes } = context.var.person;
      const reach = days === undefined ? { mails } : { days };
      const started = await backTests.start({ changes, reach, mailboxes, by });
      if (started.ok) return context.json(describe(started.value), 200);
      if (started.error.kind === 'running') return context.json(RUNNING, 409);
      return context.json({ fault: 'faulty', message: started.error.faults.join('\n') }, 400);
    })
    .openapi(read, (context) => {
      const test = find(context.req.valid('param').id, context.var.person);
      return test === null ? context.json(NO_TEST, 404) : context.json(describe(test), 200);
    })
    .openapi(listDifferences, (context) => {
      const { id } = context.req.valid('param');
      const { cursor, show } = context.req.valid('query');
      if (find(id, context.var.person) === null) return context.json(NO_TEST, 404);
      const found = backTests.listDifferences(id, { after: cursor ?? null, show, limit: rowsPerPage + 1 }) ?? [];
      const differences = found.slice(0, rowsPerPage);
      const next = found.length > rowsPerPage ? (differences.at(-1)?.mailId ?? null) : null;
      return context.json({ differences, next }, 200);
    })
    .openapi(readDifference, async (context) => {
      const { id, mailId } = context.req.valid('param');
      const { person } = context.var;
      if (find(id, person) === null) return context.json(NO_TEST, 404);
      const compared = await backTests.compare(id, mailId);
      if (compared === null || person.mailboxes?.includes(compared.mailbox) === false)
        return context.json(NO_MAIL, 404);
      return context.json(await describeDifference(compared), 200);
    })
    .openapi(stop, async (context) => {
      const { id } = context.req.valid('param');
      if (find(id, context.var.person) === null) return context.json(NO_TEST, 404);
      await backTests.stop(id);
      const test = find(id, context.var.person);
      return test === null ? context.json(NO_TEST, 404) : context.json(describe(test), 200);
    });
}
