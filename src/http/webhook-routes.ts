// POST /webhooks/:connection takes the calls in which a provider says that something happened. The address holds a random id of the
// connection; what the call says is proven by the connector, answered at once, and worked on afterwards. Mounted by the runtime.
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { limits } from '../domain/limits.ts';
import type { Clock } from '../ports/clock.ts';
import type { Subscription, WebhookEvent, WebhookSource } from '../ports/webhook-source.ts';

export interface WebhookConnection {
  readonly source: WebhookSource;
  /** Those of this connection that are alive. */
  readonly known: readonly Subscription[];
  /** Called before the answer; it notes, and never waits for the provider. */
  onEvent(event: WebhookEvent): Promise<void>;
}

export interface WebhookRoutesOptions {
  readonly clock: Clock;
  /** null where no connection has this id. */
  findConnection(id: string): WebhookConnection | null;
}

export function webhookRoutes({ clock, findConnection }: WebhookRoutesOptions): Hono {
  const routes = new Hono();
  const tooLarge = (context: Context) => context.body(null, 413);
  routes.all(
    '/webhooks/:connection',
    bodyLimit({ maxSize: limits.http.webhookBytesMax, onError: tooLarge }),
    async (context) => {
      const connection = findConnection(context.req.param('connection'));
      if (connection === null) return context.body(null, 404);
      const request = {
        method: context.req.method,
        url: new URL(context.req.url),
        headers: new Map(context.req.raw.headers),
        body: new Uint8Array(await context.req.arrayBuffer()),
        now: clock.now(),
      };
      const { answer, events } = await connection.source.receive(request, connection.known);
      for (const event of events) await connection.onEvent(event);
      return new Response(answer.body, {
        status: answer.status,
        headers: { 'content-type': answer.contentType, 'x-content-type-options': 'nosniff' },
      });
    },
  );
  routes.get('/health', (context) => context.json({ ok: true }));
  return routes;
}
