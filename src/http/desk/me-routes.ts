// Who is signed in, and what that person may do: the first thing that the page asks.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { RIGHTS, ROLES, reachesAll } from '../../domain/rights.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers } from './desk-route.ts';
import { refuseInvalid } from './refuse-invalid.ts';

const Me = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  rights: z.array(z.enum(RIGHTS)),
  mailboxes: z.array(z.string()).readonly().nullable(),
  /** Whether what the person may change counts for all mailboxes; else for those that the person sees alone. */
  reachesAll: z.boolean(),
  hasSecondFactor: z.boolean(),
  /** Nothing but the account answers until the person has made one. */
  needsSecondFactor: z.boolean(),
});

/** Needs no right: everybody who is signed in may know it. */
const me = createRoute({
  method: 'get',
  path: '/api/me',
  summary: 'Who is signed in',
  'x-right': null,
  responses: answers(Me, 'The person, with the rights of the role'),
});

export function meRoutes({ directory }: DeskHouse) {
  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid }).openapi(me, (context) => {
    const { id, name, email, role, rights, mailboxes, hasSecondFactor } = context.var.person;
    const needsSecondFactor = directory.needsSecondFactor() && !hasSecondFactor;
    const reach = { mailboxes, reachesAll: reachesAll(context.var.person) };
    return context.json(
      { id, name, email, role, rights: [...rights], ...reach, hasSecondFactor, needsSecondFactor },
      200,
    );
  });
}
