// A person's own account: the name, where the person is signed in, and API tokens. Password and second factor are better-auth's
// (pass-to-auth.ts). Everybody who signed in may use them, and no API token may.
import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { SignedIn } from '../../directory/member.ts';
import { limits } from '../../domain/limits.ts';
import { RIGHTS, TOKEN_RIGHTS } from '../../domain/rights.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { accountRoute, answers, takes } from './desk-route.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const { nameCharactersMax, tokenDaysMax, tokensPerPersonMax } = limits.page;
const DAY_MS = 86_400_000;
const Done = z.strictObject({ done: z.literal(true) });
const DONE = { done: true } as const;
const Name = z.string().trim().min(1).max(nameCharactersMax);

const rename = accountRoute({
  method: 'put',
  path: '/api/account/name',
  tags: ['account'],
  summary: "Changes one's own name",
  request: takes(z.strictObject({ name: Name })),
  responses: answers(Done, 'It is shown from now on'),
});
const listSessions = accountRoute({
  method: 'get',
  path: '/api/account/sessions',
  tags: ['account'],
  summary: 'Where one is signed in',
  responses: answers(
    z.strictObject({
      sessions: z.array(
        z.strictObject({
          id: z.string(),
          userAgent: z.string().nullable(),
          since: z.string(),
          lastSeen: z.string(),
          isThisOne: z.boolean(),
        }),
      ),
    }),
    'Newest first; `lastSeen` to the day',
  ),
});
const endSession = accountRoute({
  method: 'delete',
  path: '/api/account/sessions/{id}',
  tags: ['account'],
  summary: "Ends one of one's sessions",
  request: { params: z.strictObject({ id: z.string().min(1).max(64) }) },
  responses: answers(Done, 'Whoever uses it is signed out'),
});
const endOthers = accountRoute({
  method: 'post',
  path: '/api/account/sessions/end-others',
  tags: ['account'],
  summary: "Ends all of one's sessions but this one",
  responses: answers(z.strictObject({ ended: z.number() }), 'How many were ended'),
});
const listTokens = accountRoute({
  method: 'get',
  path: '/api/account/tokens',
  tags: ['account'],
  summary: "One's API tokens",
  responses: answers(
    z.strictObject({
      tokens: z.array(
        z.strictObject({
          id: z.number(),
          name: z.string(),
          scopes: z.array(z.enum(RIGHTS)).readonly(),
          madeAt: z.string(),
          expiresAt: z.string(),
          lastUsedOn: z.string().nullable(),
        }),
      ),
      mayScope: z.array(z.enum(RIGHTS)),
    }),
    'Newest first; `mayScope`: the rights that a new one may have',
  ),
});
const makeToken = accountRoute({
  method: 'post',
  path: '/api/account/tokens',
  tags: ['account'],
  summary: 'Makes an API token',
  request: takes(
    z.strictObject({
      name: Name,
      scopes: z.array(z.enum(TOKEN_RIGHTS)).min(1).max(RIGHTS.length),
      days: z.number().int().min(1).max(tokenDaysMax),
    }),
  ),
  responses: answers(
    z.strictObject({ id: z.number(), token: z.string(), expiresAt: z.string() }),
    'The token, given out this once: Authorization: Bearer wbl_…',
  ),
});
const revokeToken = accountRoute({
  method: 'delete',
  path: '/api/account/tokens/{id}',
  tags: ['account'],
  summary: 'Revokes an API token',
  request: { params: z.strictObject({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) }) },
  responses: answers(Done, 'It is good for nothing from now on'),
});

export function accountRoutes({ directory, records, clock }: DeskHouse) {
  const note = ({ id, name }: SignedIn, step: string, content: object = {}) =>
    records.write(() =>
      records.audit.append({ mailId: null, at: clock.now(), step, content: { by: id, byName: name, ...content } }),
    );
  const mayScope = ({ rights }: SignedIn) => TOKEN_RIGHTS.filter((right) => rights.includes(right));

  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(rename, async (context) => {
      const { name } = context.req.valid('json');
      directory.renameMember(context.var.person.id, name);
      await note(context.var.person, 'member_renamed', { name });
      return context.json(DONE, 200);
    })
    .openapi(listSessions, (context) => {
      const { id, sessionId } = context.var.person;
      const sessions = directory.sessions
        .listOf(id)
        .map((session) => ({ ...session, isThisOne: session.id === sessionId }));
      return context.json({ sessions }, 200);
    })
    .openapi(endSession, async (context) => {
      if (!directory.sessions.end(context.var.person.id, context.req.valid('param').id))
        return context.json({ fault: 'no_session', message: 'This session has ended already.' }, 404);
      await note(context.var.person, 'session_ended');
      return context.json(DONE, 200);
    })
    .openapi(endOthers, async (context) => {
      const { id, sessionId } = context.var.person;
      const ended = directory.sessions.endAllBut(id, sessionId);
      await note(context.var.person, 'sessions_ended', { ended });
      return context.json({ ended }, 200);
    })
    .openapi(listTokens, (context) => {
      const tokens = [...directory.tokens.listOf(context.var.person.id)];
      return context.json({ tokens, mayScope: mayScope(context.var.person) }, 200);
    })
    .openapi(makeToken, async (context) => {
      const { person } = context.var;
      const { name, days, ...wanted } = context.req.valid('json');
      const scopes = [...new Set(wanted.scopes)];
      if (!scopes.every((scope) => person.rights.includes(scope)))
        return context.json({ fault: 'no_right', message: 'A token may not do what you may not.' }, 403);
      const expiresAt = new Date(Date.parse(clock.now()) + days * DAY_MS).toISOString();
      const made = directory.tokens.make(person.id, { name, scopes, expiresAt });
      if (made === null)
        return context.json({ fault: 'too_many', message: `At most ${tokensPerPersonMax}: revoke one first.` }, 409);
      await note(person, 'token_made', { token: made.id, name, scopes, expiresAt });
      return context.json({ ...made, expiresAt }, 200);
    })
    .openapi(revokeToken, async (context) => {
      const { id } = context.req.valid('param');
      if (!directory.tokens.revoke(context.var.person.id, id))
        return context.json({ fault: 'no_token', message: 'This token is revoked already, or has run out.' }, 404);
      await note(context.var.person, 'token_revoked', { token: id });
      return context.json(DONE, 200);
    });
}
