// Stripe's signed events. Each address that an admin registers has a signing secret of its own, so a call that is proven is of this account.
// Called by connector.ts. https://docs.stripe.com/webhooks#verify-manually
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../src/calls/call-fetch.ts';
import { isSameProof, plainAnswer } from '../../src/calls/signed-call.ts';
import { limits } from '../../src/domain/limits.ts';
import type { SourceEvent, SourceWebhooks } from '../../src/ports/source-webhooks.ts';
import type { WebhookRequest } from '../../src/ports/webhook-source.ts';

const Event = z.object({
  id: z.string().regex(/^evt_\w{1,180}$/),
  created: z.number().int().positive().max(99_999_999_999),
  type: z.string().max(200),
  data: z.object({
    object: z.object({
      id: z.string().max(255),
      object: z.string().max(100),
      payment_intent: z.string().max(255).nullish().catch(null),
    }),
  }),
});

/** '' proves nothing. */
export const createWebhooks = (secret: string): SourceWebhooks => ({
  receive(request) {
    if (!isProven(request, secret)) return Promise.resolve({ answer: plainAnswer(401), events: [] });
    return Promise.resolve({ answer: plainAnswer(200), events: readEvents(request.body) });
  },
});

/** `t=…,v1=…`; while a secret is being rolled there are several v1. */
function isProven({ method, headers, body, now }: WebhookRequest, secret: string): boolean {
  if (method !== 'POST' || secret === '' || body.length > limits.http.webhookBytesMax) return false;
  const parts = (headers.get('stripe-signature') ?? '').split(',', limits.stripe.signaturePartsMax);
  const signedAt = parts.find((part) => part.startsWith('t='))?.slice(2) ?? '';
  if (!/^\d{9,11}$/.test(signedAt)) return false;
  const ageSeconds = Math.abs(Date.parse(now) / 1_000 - Number(signedAt));
  if (!(ageSeconds <= limits.stripe.webhookAgeSecondsMax)) return false;
  const expected = createHmac('sha256', secret).update(`${signedAt}.`).update(body).digest();
  return parts.some((part) => {
    const given = /^v1=[0-9a-f]{64}$/i.test(part) ? Buffer.from(part.slice(3), 'hex') : Buffer.alloc(0);
    return isSameProof(given, expected);
  });
}

/** Events of what is no payment say nothing to us. */
function readEvents(body: Uint8Array): readonly SourceEvent[] {
  const parsed = Event.safeParse(parseJson(Buffer.from(body).toString('utf8')));
  if (!parsed.success) return [];
  const { id, created, data } = parsed.data;
  const { object } = data;
  const reference = object.object === 'payment_intent' ? object.id : (object.payment_intent ?? null);
  if (reference === null) return [];
  return [{ eventId: id, at: new Date(created * 1_000).toISOString(), change: { kind: 'payment', reference } }];
}
