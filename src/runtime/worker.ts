// Waybill on Cloudflare Workers: one Durable Object a desk. Providers' calls go by a queue, so that a burst waits and a desk that is away loses none; the
// cron sees to desks whose alarm is lost; who runs the deployment makes, pauses and moves desks by /operator.
import { Hono } from 'hono';
import { limits } from '../domain/limits.ts';
import { limitWebhook } from '../http/webhook-routes.ts';
import type { DeskEnv } from './workers/desk-object.ts';
import { type DeskStub, operatorRoutes } from './workers/operator-routes.ts';
import { isHandshake, packCall, type QueuedCall, RECEIVED_AT, unpackCall } from './workers/queued-call.ts';

export { DeskObject } from './workers/desk-object.ts';

interface Env extends DeskEnv {
  readonly DESKS: { getByName(name: string): DeskStub };
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

function createApp(env: Env) {
  const { DESKS, DIRECTORY, CALLS } = env;
  const app = new Hono<{ Variables: { desk: string } }>();
  app.use('/webhooks/:id', async (context, next) => {
    const row = await DIRECTORY.prepare('select desk from webhooks where id = ?')
      .bind(context.req.param('id'))
      .first<{ readonly desk: string }>();
    // Before anything of the body is read.
    if (row === null) return context.body(null, 404);
    context.set('desk', row.desk);
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
  app.get('/health', (context) => context.json({ ok: true }));
  const token = env.WAYBILL_OPERATOR_TOKEN ?? null;
  app.route(
    '/operator',
    operatorRoutes({ directory: DIRECTORY, token, openDesk: (name) => DESKS.getByName(name), now }),
  );
  app.onError((error, context) => {
    report({ event: 'http_failed', kind: error.name });
    return context.text('Something went wrong here. It is in the log.\n', 500);
  });
  return app;
}

export default {
  fetch: (request: Request, env: Env) => createApp(env).fetch(request),

  /** Calls in any order, and twice: they are hints, and a desk lists what happened. */
  async queue(batch: { readonly queue: string; readonly messages: readonly Message[] }, env: Env): Promise<void> {
    const isDead = batch.queue.endsWith('-dead');
    for (const message of batch.messages) {
      const call = unpackCall(message.body);
      if (call === null) {
        report({ event: 'call_not_read', queue: batch.queue });
        message.ack();
        continue;
      }
      if (isDead) {
        // The desk lists what happened by itself: what is lost is only its hint.
        report({ event: 'call_given_up', desk: call.desk });
        message.ack();
        continue;
      }
      try {
        const { status } = await env.DESKS.getByName(call.desk).fetch(call.request);
        if (status >= 500) message.retry({ delaySeconds: limits.workers.callRetrySeconds });
        else message.ack();
      } catch {
        message.retry({ delaySeconds: limits.workers.callRetrySeconds });
      }
    }
  },

  /** Wakes desks whose alarm is lost: those that have not said for long that they live. */
  async scheduled(_event: unknown, env: Env): Promise<void> {
    const { desksWokenMax, overdueSeconds } = limits.workers;
    const { results } = await env.DIRECTORY.prepare(
      'select name from desks where deleted_at is null and is_paused = 0 and seen_at < ? order by seen_at limit ?',
    )
      .bind(new Date(Date.now() - overdueSeconds * 1_000).toISOString(), desksWokenMax)
      .all<{ readonly name: string }>();
    for (const { name } of results) {
      try {
        await env.DESKS.getByName(name).wake();
        report({ event: 'desk_woken', desk: name });
      } catch (error) {
        report({ event: 'desk_not_woken', desk: name, kind: error instanceof Error ? error.name : 'unknown' });
      }
    }
  },
};
