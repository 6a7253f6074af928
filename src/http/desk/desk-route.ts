// A route of the desk's page: its schemas, and the right without which it answers 403. Every route but those of open-routes.ts is made by
// this, and guard-desk.ts has refused whoever is not signed in before it runs.
import { createRoute, type RouteConfig } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import { z } from 'zod';
import { type Right, reachesAll } from '../../domain/rights.ts';
import type { DeskEnv } from './desk-house.ts';

/** What every answer but a success is: a sentence for a person, and a word for the page. */
export const Fault = z.strictObject({ fault: z.string(), message: z.string() });
export type Fault = z.infer<typeof Fault>;

const faultOf = (description: string) => ({ description, content: { 'application/json': { schema: Fault } } });

/** The success of a route, as JSON, and the faults that any route may answer. Written out: spread, the codes would lose their type. */
export const answers = <S extends z.ZodType>(schema: S, description: string) => ({
  200: { description, content: { 'application/json': { schema } } },
  400: faultOf('What was sent is not what the route takes.'),
  401: faultOf('Nobody is signed in.'),
  403: faultOf('The person has not the right to this.'),
  404: faultOf('There is no such thing.'),
  409: faultOf('Somebody else was first.'),
});

export const takes = <S extends z.ZodType>(schema: S) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

export const needRight = (right: Right) =>
  createMiddleware<DeskEnv>(async (context, next) => {
    if (!context.var.person.rights.includes(right))
      return context.json({ fault: 'no_right', message: 'Your role does not let you do this.' }, 403);
    return next();
  });

/** The right stands in the OpenAPI document as `x-right`, where a test reads it for every route. */
export const deskRoute = <P extends string, R extends Omit<RouteConfig, 'path' | 'middleware'> & { path: P }>(
  right: Right,
  config: R,
) => createRoute({ ...config, 'x-right': right, middleware: [needRight(right)] as const });

/** Of who sees some mailboxes alone and asks for what counts for others too. */
export const ALL_MAILBOXES = {
  fault: 'all_mailboxes',
  message: 'This counts for all mailboxes, and you see some of them alone. Ask an owner, or an admin who sees all.',
} as const;

const needAllMailboxes = createMiddleware<DeskEnv>(async (context, next) =>
  reachesAll(context.var.person) ? next() : context.json(ALL_MAILBOXES, 403),
);

/** A change that counts for all mailboxes, closed to who sees some alone: `x-reach` is `all`. Every other route that needs an admin's right and
 * changes something states `x-reach: 'own'`, and looks itself at whose mailboxes it touches. */
export const deskWideRoute = <P extends string, R extends Omit<RouteConfig, 'path' | 'middleware'> & { path: P }>(
  right: Right,
  config: R,
) =>
  createRoute({
    ...config,
    'x-right': right,
    'x-reach': 'all',
    middleware: [needRight(right), needAllMailboxes] as const,
  });

/** For a person who signed in, and for no program that shows an API token: one's own account, whatever the role. */
const needSession = createMiddleware<DeskEnv>(async (context, next) => {
  if (context.var.person.sessionId === null)
    return context.json(
      { fault: 'needs_session', message: 'An API token does not do this: sign in to the page.' },
      403,
    );
  return next();
});

export const accountRoute = <P extends string, R extends Omit<RouteConfig, 'path' | 'middleware'> & { path: P }>(
  config: R,
) => createRoute({ ...config, 'x-right': null, 'x-session': true, middleware: [needSession] as const });
