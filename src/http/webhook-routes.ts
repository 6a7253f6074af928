// POST /webhooks/:connection takes the calls in which a provider or a vendor says that something happened. The address holds a random id of the
// connection, which alone tells whose it is; what the call says is proven by the connector over its raw body. Mounted by the runtime.
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { limits } from '../domain/limits.ts';
import type { Clock } from '../ports/clock.ts';
import type { WebhookAnswer, WebhookRequest } from '../ports/webhook-source.ts';

/** Proves the call and notes what it says, before the answer; it never waits for who called. */
export type ReceiveCall = (request: WebhookRequest) => Promise<WebhookAnswer>;

export interface WebhookRoutesOptions {
  readonly clock: Clock;
  /** null where no connection has this id. */
  findReceiver(id: string): ReceiveCall | null;
  /** When a call came that waited on its way here, ISO 8601 UTC; null or absent: now. */
  readReceivedAt?(request: Request): string | null;
  /** What is at fault, without a name; throws where the desk cannot even be read. */
  listProblems?(): readonly { readonly what: string; readonly count: number }[];
}

/** Of no call more is read. */
export const limitWebhook = bodyLimit({
  maxSize: limits.http.webhookBytesMax,
  onError: (context: Context) => context.body(null, 413),
});

export function webhookRoutes({ clock, findReceiver, readReceivedAt, listProblems }: WebhookRoutesOptions): Hono {
  const routes = new Hono();
  routes.all('/webhooks/:connection', async (context, next) => {
    // Before anything of the body is read.
    if (findReceiver(context.req.param('connection')) === null) return context.body(null, 404);
    return limitWebhook(context, next);
  });
  routes.all('/webhooks/:connection', async (context) => {
    const receive = findReceiver(context.req.param('connection'));
    if (receive === null) return context.body(null, 404);
    const answer = await receive({
      method: context.req.method,
      url: new URL(context.req.url),
      headers: new Map(context.req.raw.headers),
      body: new Uint8Array(await context.req.arrayBuffer()),
      now: readReceivedAt?.(context.req.raw) ?? clock.now(),
    });
    return new Response(answer.body, {
      status: answer.status,
      headers: { 'content-type': answer.contentType, 'x-content-type-options': 'nosniff' },
    });
  });
  // Of the desk's page this is an address too, which a browser asks for as HTML.
  routes.get('/health', async (context, next) => {
    if (context.req.header('accept')?.includes('text/html')) return next();
    try {
      const problems = listProblems?.() ?? [];
      // A mailbox that is away is no reason to send everybody elsewhere; who watches the desk asks with `strict`.
      const isRefused = problems.length > 0 && context.req.query('strict') !== undefined;
      return context.json({ ok: problems.length === 0, problems }, isRefused ? 503 : 200);
    } catch {
      return context.json({ ok: false, problems: [{ what: 'database', count: 1 }] }, 503);
    }
  });
  return routes;
}
