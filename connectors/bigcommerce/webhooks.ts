// The SourceWebhooks port over a store's webhooks, signed as Standard Webhooks are, by the client secret of the app as it stands. One app may have
// many stores, so the store is read from the signed body. Called by connector.ts.
// https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../src/calls/call-fetch.ts';
import { requiredId } from '../../src/calls/required-values.ts';
import { isSameProof, plainAnswer } from '../../src/calls/signed-call.ts';
import { vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import type { SourceChange, SourceEvent, SourceSubscription, SourceWebhooks } from '../../src/ports/source-webhooks.ts';
import type { WebhookRequest } from '../../src/ports/webhook-source.ts';
import type { BigClient } from './client.ts';

const SCOPES = ['store/order/*', 'store/shipment/*', 'store/product/inventory/*', 'store/sku/inventory/*'] as const;

const Body = z.object({
  producer: z.string().max(200),
  scope: z.string().max(200),
  hash: requiredId,
  /** Seconds since 1970. */
  created_at: vendorText,
  data: z.object({ id: vendorText, orderId: vendorText }),
});
type Body = z.infer<typeof Body>;

export interface HookOwner {
  readonly storeHash: string;
  /** Of the app; '' where it was not given. */
  readonly clientSecret: string;
}

export function createWebhooks(client: BigClient, { storeHash, clientSecret }: HookOwner): SourceWebhooks {
  return {
    receive(request) {
      if (!isProven(request, clientSecret)) return Promise.resolve({ answer: plainAnswer(401), events: [] });
      const parsed = Body.safeParse(parseJson(Buffer.from(request.body).toString('utf8')));
      // Another store of the same app: its calls are proven, and not ours.
      const isOurs = parsed.success && parsed.data.producer === `stores/${storeHash}`;
      if (parsed.success && !isOurs) return Promise.resolve({ answer: plainAnswer(401), events: [] });
      return Promise.resolve({ answer: plainAnswer(200), events: isOurs ? readEvents(parsed.data) : [] });
    },

    async subscribe(url) {
      const ours = await client.listHooks({ destination: url });
      const subscriptions: SourceSubscription[] = [];
      for (const scope of SCOPES) {
        const present = ours.find((hook) => hook.scope === scope && hook.destination === url);
        const settings = { scope, destination: url, is_active: true };
        // BigCommerce switches a webhook off after 90 days without a call, or 48 hours of failed ones.
        const { id } = present?.is_active
          ? present
          : await (present ? client.putHook(present.id, settings) : client.postHook(settings));
        subscriptions.push({ id, expiresAt: null });
      }
      return subscriptions;
    },

    async unsubscribe(url) {
      const ours = await client.listHooks({ destination: url });
      for (const { id, destination } of ours) if (destination === url) await client.deleteHook(id);
    },
  };
}

/** By id, time and raw body; the time may lie some minutes away. */
function isProven({ method, headers, body, now }: WebhookRequest, secret: string): boolean {
  if (method !== 'POST' || secret === '' || body.length > limits.http.webhookBytesMax) return false;
  const id = headers.get('webhook-id') ?? '';
  const timestamp = headers.get('webhook-timestamp') ?? '';
  if (id === '' || !/^\d{9,11}$/.test(timestamp)) return false;
  const ageSeconds = Math.abs(Date.parse(now) / 1_000 - Number(timestamp));
  if (!(ageSeconds <= limits.bigcommerce.webhookAgeSecondsMax)) return false;
  const expected = createHmac('sha256', secret).update(`${id}.${timestamp}.`).update(body).digest();
  return (headers.get('webhook-signature') ?? '').split(' ', limits.bigcommerce.signaturesMax).some((part) => {
    const given = part.startsWith('v1,') ? Buffer.from(part.slice(3), 'base64') : Buffer.alloc(0);
    return isSameProof(given, expected);
  });
}

/** The same `hash` comes with one event however often it is sent; with its second, so that a later change of the same thing is another. */
function readEvents(body: Body): readonly SourceEvent[] {
  const change = changeOf(body);
  if (change === null) return [];
  const seconds = /^\d{9,11}$/.test(body.created_at ?? '') ? Number(body.created_at) : null;
  const at = seconds === null ? null : new Date(seconds * 1_000).toISOString();
  return [{ eventId: `${body.hash}-${seconds ?? 0}`, at, change }];
}

function changeOf({ scope, data }: Body): SourceChange | null {
  if (scope === 'store/app/uninstalled') return { kind: 'removed' };
  const orderId = scope.startsWith('store/order/')
    ? data.id
    : scope.startsWith('store/shipment/')
      ? data.orderId
      : null;
  if (orderId !== null) return { kind: 'order', orderId };
  return /^store\/(?:product|sku)\//.test(scope) ? { kind: 'stock', sku: null } : null;
}
