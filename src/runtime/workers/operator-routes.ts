// What whoever runs a deployment does with its desks: make, look at, pause, resume, move out and in. Guarded by one secret (WAYBILL_OPERATOR_TOKEN), and
// none of a desk's own mail is read by it, but for the whole that is exported. Mounted by worker.ts.
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { DeskLimits } from '../../domain/desk-limits.ts';
import { DESK_NAME, DESK_NAME_RULE } from '../../domain/desk-name.ts';
import { showsToken } from '../../http/shows-token.ts';
import type { DeskHealth } from './desk-object.ts';
import { type DirectoryDatabase, hasDesk } from './directory-database.ts';

/** Its methods as they are called from outside. */
export interface DeskStub {
  fetch(request: Request): Promise<Response>;
  health(): Promise<DeskHealth>;
  wake(): Promise<DeskHealth>;
  pause(): Promise<void>;
  resume(): Promise<void>;
  limit(limited: DeskLimits): Promise<DeskHealth>;
  /** A link for the first owner of its page, good once; null where it has one. */
  giveWayIn(): Promise<{ readonly url: string; readonly expiresAt: string } | null>;
  exportDesk(): Promise<ReadableStream<Uint8Array>>;
  /** A call to it was given up. */
  noteLostCall(): Promise<void>;
  importDesk(body: ReadableStream<Uint8Array>): Promise<{ readonly rows: number }>;
}

export interface OperatorPorts {
  readonly directory: DirectoryDatabase;
  /** Null where none is set: then nobody may. */
  readonly token: string | null;
  openDesk(name: string): DeskStub;
  now(): string;
}

const LISTED_MAX = 1_000;

export function operatorRoutes({ directory, token, openDesk, now }: OperatorPorts): Hono {
  const routes = new Hono();
  routes.use('*', async (context, next) => {
    const isRight = token !== null && token.length >= 32 && showsToken(context.req.raw.headers, token);
    return isRight ? next() : context.text('Not yours to do.\n', 401);
  });
  const find = async (context: Context): Promise<DeskStub | null> => {
    const name = context.req.param('desk') ?? '';
    return (await hasDesk(directory, name)) ? openDesk(name) : null;
  };
  const withDesk =
    (work: (desk: DeskStub, context: Context) => Promise<Response>) =>
    async (context: Context): Promise<Response> => {
      const desk = await find(context);
      if (desk === null)
        return context.text('There is no desk of this name. Make it with POST /operator/desks/NAME.\n', 404);
      try {
        return await work(desk, context);
      } catch (error) {
        // An error of the desk's own comes over without its class.
        return context.text(`${error instanceof Error ? error.message : 'It failed.'}\n`, 409);
      }
    };
  routes.get('/desks', async (context) => {
    const { results } = await directory
      .prepare('select name, created_at as createdAt from desks where deleted_at is null order by name limit ?')
      .bind(LISTED_MAX)
      .all();
    return context.json({ desks: results });
  });
  routes.post(
    '/desks/:desk/wake',
    withDesk(async (desk, context) => context.json(await desk.wake())),
  );
  routes.post('/desks/:desk', async (context) => {
    const name = context.req.param('desk');
    if (!DESK_NAME.test(name)) return context.text(`A desk is named by ${DESK_NAME_RULE}, from a letter on.\n`, 400);
    const made = await directory
      .prepare('insert into desks (name, created_at, seen_at) values (?1, ?2, ?2) on conflict (name) do nothing')
      .bind(name, now())
      .run();
    if (made.meta.changes === 0) return context.text('There is a desk of this name already, or there was.\n', 409);
    return context.json({ name, ...(await openDesk(name).health()) }, 201);
  });
  routes.get(
    '/desks/:desk',
    withDesk(async (desk, context) => context.json(await desk.health())),
  );
  routes.post(
    '/desks/:desk/pause',
    withDesk(async (desk, context) => {
      await desk.pause();
      return context.json(await desk.health());
    }),
  );
  routes.post(
    '/desks/:desk/resume',
    withDesk(async (desk, context) => {
      await desk.resume();
      return context.json(await desk.health());
    }),
  );
  routes.post(
    '/desks/:desk/limits',
    withDesk(async (desk, context) => {
      const parsed = DeskLimits.safeParse(await context.req.json().catch(() => null));
      if (!parsed.success) return context.text(`${z.prettifyError(parsed.error)}\n`, 400);
      return context.json(await desk.limit(parsed.data));
    }),
  );
  routes.post(
    '/desks/:desk/set-up-link',
    withDesk(async (desk, context) => {
      const wayIn = await desk.giveWayIn();
      if (wayIn === null) return context.text('This desk has an owner, who invites the others.\n', 409);
      return context.json(wayIn, 200, { 'cache-control': 'no-store' });
    }),
  );
  routes.get(
    '/desks/:desk/export',
    withDesk(async (desk) => {
      const lines = await desk.exportDesk();
      return new Response(lines, { headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' } });
    }),
  );
  routes.put(
    '/desks/:desk/import',
    withDesk(async (desk, context) => {
      const { body } = context.req.raw;
      if (body === null) return context.text('Send the lines of an export as the body.\n', 400);
      return context.json(await desk.importDesk(body));
    }),
  );
  return routes;
}
