// Waybill on Cloudflare Workers: one Durable Object a desk. Providers' calls go by a queue, so that a burst waits and a desk that is away loses none; the
// cron sees to desks whose alarm is lost; who runs the deployment makes, pauses and moves desks by /operator.
import { Hono } from 'hono';
import { limits } from '../domain/limits.ts';
import { countPerMinute } from '../http/count-per-minute.ts';
import { limitWebhook } from '../http/webhook-routes.ts';
import { openAnalytics } from './workers/analytics.ts';
import { type DeskNamespace, placeDesks } from './workers/desk-namespace.ts';
import type { DeskEnv } from './workers/desk-object.ts';
import { type DeskStub, operatorRoutes } from './workers/operator-routes.ts';
import { type FoundDesks, passToPage } from './workers/page-door.ts';
import { findPageOrigins } from './workers/page-origins.ts';
import { isHandshake, packCall, type QueuedCall, RECEIVED_AT, traceOf, unpackCall } from './workers/queued-call.ts';

export { DeskObject } from './workers/desk-object.ts';

interface Env extends DeskEnv {
  readonly DESKS: DeskNamespace<DeskStub>;
  /** `eu`: where the objects of desks stand and run; unset, anywhere. */
  readonly WAYBILL_JURISDICTION?: string;
  readonly CALLS: { send(call: QueuedCall): Promise<void> };
  readonly WAYBILL_OPERATOR_TOKEN?: string;
}

interface Message {
  readonly body: unknown;
  ack(): void;
  retry(options?: { readonly delaySeconds: number }): void;
}

const now = (): string => new Date().toISOString();
const report = (line: object): void => console.log(JSON.stringify({ at: now(), ...line }));

interface Called {
  readonly desk: string;
  readonly callsPerMinute: number | null;
}

/** Whom an address belongs to, for a minute: the directory is one for all desks. And how many calls came for each here, in this minute; each of
 * Cloudflare's places counts for itself. */
const called = new Map<string, Called & { readonly untilMs: number }>();
const isPacedAt = new Map<number, (desk: string) => boolean>();

async function findCalled({ DIRECTORY }: Env, id: string): Promise<Called | null> {
  const known = called.get(id);
  if (known !== undefined && known.untilMs > Date.now()) return known;
  const row = await DIRECTORY.prepare(
    'select desk, calls_per_minute as callsPerMinute from webhooks join desks on name = desk where id = ?',
  )
    .bind(id)
    .first<Called>();
  if (row === null) return null;
  if (called.size >= limits.workers.desksCached) called.clear();
  called.set(id, { ...row, untilMs: Date.now() + 60_000 });
  return row;
}

function isPaced({ desk, callsPerMinute }: Called): boolean {
  const perMinute = callsPerMinute ?? limits.workers.callsPerMinute;
  if (isPacedAt.size >= 100) isPacedAt.clear();
  const counted = isPacedAt.get(perMinute) ?? countPerMinute({ now }, perMinute);
  isPacedAt.set(perMinute, counted);
  return counted(desk);
}

/** Of desks that are to be at work: bound to overdueBefore(). */
const OVERDUE = 'deleted_at is null and is_paused = 0 and seen_at < ?';
const overdueBefore = (): string => new Date(Date.now() - limits.workers.overdueSeconds * 1_000).toISOString();

async function countOverdue({ DIRECTORY }: Env): Promise<number> {
  const row = await DIRECTORY.prepare(`select count(*) as desks from desks where ${OVERDUE}`)
    .bind(overdueBefore())
    .first<{ readonly desks: number }>();
  return row?.desks ?? 0;
}

function createApp(env: Env) {
  const { DESKS, DIRECTORY, CALLS } = env;
  const app = new Hono<{ Variables: { desk: string } }>();
  app.use('/webhooks/:id', async (context, next) => {
    const found = await findCalled(env, context.req.param('id'));
    // Before anything of the body is read.
    if (found === null) return context.body(null, 404);
    if (!isPaced(found)) {
      report({ event: 'call_refused', desk: found.desk, why: 'too_many' });
      return context.body(null, 429, { 'retry-after': '60' });
    }
    context.set('desk', found.desk);
    return next();
  });
  app.all('/webhooks/:id', limitWebhook, async (context) => {
    const { raw } = context.req;
    const desk = context.get('desk');
    const call = isHandshake(raw) ? null : packCall(desk, raw, new Uint8Array(await raw.clone().arrayBuffer()), now());
    if (call !== null) {
      await CALLS.send(call);
      return context.body(null, 202);
    }
    const request = new Request(raw);
    request.headers.delete(RECEIVED_AT);
    return DESKS.getByName(desk).fetch(request);
  });
  app.get('/health', async (context) => {
    const overdue = await countOverdue(env).catch(() => null);
    const problems =
      overdue === null
        ? [{ what: 'directory', count: 1 }]
        : overdue === 0
          ? []
          : [{ what: 'desks_overdue', count: overdue }];
    const isRefused = overdue === null || (overdue > 0 && context.req.query('strict') !== undefined);
    return context.json({ ok: problems.length === 0, problems }, isRefused ? 503 : 200);
  });
  const token = env.WAYBILL_OPERATOR_TOKEN ?? null;
  app.route(
    '/operator',
    operatorRoutes({ directory: DIRECTORY, token, openDesk: (name) => DESKS.getByName(name), now }),
  );
  app.onError((error, context) => {
    report({ event: 'http_failed', kind: error.name });
    // The directory, the queue or the desk is away: who calls tries again.
    if (context.req.path.startsWith('/webhooks/'))
      return context.body(null, 503, { 'retry-after': String(limits.workers.callRetrySeconds) });
    return context.text('Something went wrong here. It is in the log.\n', 500);
  });
  return app;
}

async function takeCall(
  message: Message,
  { queue, isDead }: { readonly queue: string; readonly isDead: boolean },
  { DESKS }: Env,
): Promise<void> {
  const call = unpackCall(message.body);
  if (call === null) report({ event: 'call_not_read', queue });
  else if (isDead) await giveUp(call, DESKS);
  else {
    const status = await DESKS.getByName(call.desk)
      .fetch(call.request)
      .then((answer) => answer.status)
      .catch(() => 500);
    if (status >= 500) {
      message.retry({ delaySeconds: limits.workers.callRetrySeconds });
      return;
    }
  }
  message.ack();
}

const placed = (env: Env): Env => ({ ...env, DESKS: placeDesks(env.DESKS, env.WAYBILL_JURISDICTION) });

/** In the memory of this isolate alone. */
const found: FoundDesks = new Map();

async function passToDesksPage(request: Request, env: Env): Promise<Response | null> {
  const { DIRECTORY: directory, ASSETS: assets, DESKS } = env;
  const origins = findPageOrigins(env.WAYBILL_PAGE_ORIGIN, env.WAYBILL_ORIGIN, report);
  if (origins === null) return null;
  const openDesk = (name: string) => DESKS.getByName(name);
  return passToPage(request, { origins, assets, directory, found, openDesk, nowMs: () => Date.now() });
}

/** The desk lists what happened by itself: what is lost is only its hint. Where one after the other is, the desk tells an admin. */
async function giveUp(
  { desk, request }: { readonly desk: string; readonly request: Request },
  desks: Env['DESKS'],
): Promise<void> {
  report({ event: 'call_given_up', desk, trace: traceOf(request) });
  try {
    await desks.getByName(desk).noteLostCall();
  } catch (error) {
    report({ event: 'desk_out_of_reach', desk, kind: kindOf(error) });
  }
}

const kindOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

export default {
  async fetch(request: Request, given: Env): Promise<Response> {
    const env = placed(given);
    return (await passToDesksPage(request, env)) ?? createApp(env).fetch(request);
  },

  /** Calls in any order, and twice: they are hints, and a desk lists what happened. Those of a batch go to their desks at once: a desk that must be woken
   * holds up no other. */
  async queue(batch: { readonly queue: string; readonly messages: readonly Message[] }, env: Env): Promise<void> {
    const isDead = batch.queue.endsWith('-dead');
    await Promise.all(batch.messages.map((message) => takeCall(message, { queue: batch.queue, isDead }, placed(env))));
  },

  /** Wakes desks whose alarm is lost: those that have not said for long that they live. Rejects where the directory is away, which the deployment's log of
   * crons then says too. */
  async scheduled(_event: unknown, given: Env): Promise<void> {
    const env = placed(given);
    const overdue = await listOverdue(env);
    const meter = openAnalytics(env.ANALYTICS, '');
    meter.note('waybill_desks_overdue', '', overdue.length);
    meter.flush();
    for (const { name } of overdue) {
      try {
        await env.DESKS.getByName(name).wake();
        report({ event: 'desk_woken', desk: name });
      } catch (error) {
        report({ event: 'desk_not_woken', desk: name, kind: kindOf(error) });
      }
    }
  },
};

async function listOverdue({ DIRECTORY }: Env): Promise<readonly { readonly name: string }[]> {
  try {
    const { results } = await DIRECTORY.prepare(`select name from desks where ${OVERDUE} order by seen_at limit ?`)
      .bind(overdueBefore(), limits.workers.desksWokenMax)
      .all<{ readonly name: string }>();
    return results;
  } catch (error) {
    report({ event: 'watchdog_failed', kind: kindOf(error) });
    throw error;
  }
}
