// Calls of AfterShip Tracking, which an admin sets up at AfterShip's page. `aftership-hmac-sha256` is the base64 of the HMAC-SHA256 of the raw body under
// the webhook secret of the account; no time is signed, so that an old call counts like a new one. Pure.
// https://www.aftership.com/docs/tracking/webhook/webhook-signature and webhook-specifications
import { createHash, createHmac } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../src/calls/call-fetch.ts';
import { isSameProof, plainAnswer } from '../../src/calls/signed-call.ts';
import { limits } from '../../src/domain/limits.ts';
import type { SourceEvent, SourceWebhooks } from '../../src/ports/source-webhooks.ts';

export function openAftershipWebhooks(secret: string): SourceWebhooks {
  return {
    async receive({ method, headers, body }) {
      const isTaken =
        method === 'POST' &&
        body.byteLength <= limits.http.webhookBytesMax &&
        isSigned(body, headers.get('aftership-hmac-sha256') ?? '', secret);
      return isTaken
        ? { answer: plainAnswer(200), events: readEvents(body) }
        : { answer: plainAnswer(401), events: [] };
    },
  };
}

function isSigned(body: Uint8Array, signature: string, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(body).digest();
  const given = Buffer.from(signature, 'base64');
  return isSameProof(given, expected);
}

const Call = z.object({
  event_id: z.string().min(1).max(100).optional().catch(undefined),
  /** Seconds since 1970. */
  ts: z.coerce.number().int().min(946_684_800).max(4_102_444_799).optional().catch(undefined),
  msg: z.object({ tracking_number: z.string().min(1).max(100) }),
});

/** Every event of the API is about one parcel. What is signed and names none may be about any. */
function readEvents(body: Uint8Array): readonly SourceEvent[] {
  const digest = createHash('sha256').update(body).digest('hex');
  const call = Call.safeParse(parseJson(Buffer.from(body).toString('utf8')));
  if (!call.success) return [{ eventId: digest, at: null, change: { kind: 'all' } }];
  const { event_id: eventId = digest, ts, msg } = call.data;
  const at = ts === undefined ? null : new Date(ts * 1_000).toISOString();
  return [{ eventId, at, change: { kind: 'parcel', trackingNumber: msg.tracking_number } }];
}
