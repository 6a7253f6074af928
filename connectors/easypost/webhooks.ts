// Calls of EasyPost, whose address and secret an admin enters at EasyPost's page. `x-hmac-signature-v2` is the hex HMAC-SHA256 of time, method, path
// and raw body; the older `x-hmac-signature` covers the body alone, so that an old call would count, and proves nothing here. Pure.
// https://docs.easypost.com/guides/webhooks-guide
import { createHash, createHmac } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../src/calls/call-fetch.ts';
import { isSameProof, plainAnswer } from '../../src/calls/signed-call.ts';
import { vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import type { SourceEvent, SourceWebhooks } from '../../src/ports/source-webhooks.ts';
import type { WebhookRequest } from '../../src/ports/webhook-source.ts';

export function openEasypostWebhooks(secret: string): SourceWebhooks {
  return {
    async receive(request) {
      return isProven(request, secret)
        ? { answer: plainAnswer(200), events: readEvents(request.body) }
        : { answer: plainAnswer(401), events: [] };
    },
  };
}

const SIGNATURE = /^hmac-sha256-hex=([0-9a-f]{64})$/i;

function isProven({ method, headers, body, now }: WebhookRequest, secret: string): boolean {
  if (method !== 'POST' || body.byteLength > limits.http.webhookBytesMax) return false;
  const time = headers.get('x-timestamp') ?? '';
  const path = headers.get('x-path') ?? '';
  const [, given = ''] = SIGNATURE.exec(headers.get('x-hmac-signature-v2') ?? '') ?? [];
  const ageMs = Math.abs(Date.parse(now) - Date.parse(time));
  if (given === '' || path === '' || !(ageMs <= limits.easypost.webhookAgeSecondsMax * 1_000)) return false;
  // EasyPost's own libraries normalize the secret so.
  const expected = createHmac('sha256', secret.normalize('NFKD')).update(`${time}${method}${path}`).update(body);
  return isSameProof(Buffer.from(given, 'hex'), expected.digest());
}

const Call = z.object({
  id: z.string().min(1).max(100),
  created_at: vendorText,
  result: z.object({ object: vendorText, tracking_code: vendorText }),
});

/** EasyPost tells of batches, labels and refunds at the same address: those are nothing of ours. What is signed and is no event may be about any. */
function readEvents(body: Uint8Array): readonly SourceEvent[] {
  const call = Call.safeParse(parseJson(Buffer.from(body).toString('utf8')));
  const digest = createHash('sha256').update(body).digest('hex');
  if (!call.success) return [{ eventId: digest, at: null, change: { kind: 'all' } }];
  const { id: eventId, created_at, result } = call.data;
  if (result.object !== 'Tracker') return [];
  const ms = Date.parse(created_at ?? '');
  const at = Number.isNaN(ms) ? null : new Date(ms).toISOString();
  const { tracking_code: trackingNumber } = result;
  return [{ eventId, at, change: trackingNumber === null ? { kind: 'all' } : { kind: 'parcel', trackingNumber } }];
}
