// Whether one gets the week's figures by mail: each owner and admin says so for themselves. What is told, and when, is src/digest.
import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { chooseDigest, DIGEST_LANGUAGES, readReaders } from '../../digest/digest-people.ts';
import { mayHaveDigest } from '../../digest/tell-digest.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { accountRoute, answers, takes } from './desk-route.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const Choice = z.strictObject({ language: z.enum(DIGEST_LANGUAGES).nullable() });

const readChoice = accountRoute({
  method: 'get',
  path: '/api/account/digest',
  tags: ['account'],
  summary: "Whether one gets the week's figures by mail",
  responses: answers(
    Choice.extend({ mayChoose: z.boolean(), mailsPeople: z.boolean() }),
    '`language` null: one does not. `mailsPeople`: whether the desk has a server that sends them',
  ),
});
const choose = accountRoute({
  method: 'put',
  path: '/api/account/digest',
  tags: ['account'],
  summary: "Asks for the week's figures by mail, or for them no longer",
  request: takes(Choice),
  responses: answers(z.strictObject({ done: z.literal(true) }), 'It counts from the next Monday on'),
});

export function digestRoutes({ records, clock, mailsPeople }: DeskHouse) {
  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(readChoice, (context) => {
      const { id, role } = context.var.person;
      const language = readReaders(records)[id]?.language ?? null;
      return context.json({ language, mayChoose: mayHaveDigest(role), mailsPeople }, 200);
    })
    .openapi(choose, async (context) => {
      const { id, name, role } = context.var.person;
      const { language } = context.req.valid('json');
      if (language !== null && !mayHaveDigest(role))
        return context.json({ fault: 'no_right', message: 'Owners and admins alone get the figures by mail.' }, 403);
      await records.write(() => {
        const at = clock.now();
        chooseDigest(records, id, language, at);
        records.audit.append({ mailId: null, at, step: 'digest_chosen', content: { by: id, byName: name, language } });
      });
      return context.json({ done: true } as const, 200);
    });
}
