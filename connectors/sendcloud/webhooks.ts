// Calls of Sendcloud, which an admin enters in the settings of an integration. `Sendcloud-Signature` is the HMAC-SHA256 of the raw body in hex, under the
// integration's secret key or its webhook signature key; what time is signed says when the status changed. Pure.
// https://sendcloud.dev/api/v3/webhooks
import { createHash, createHmac } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../src/calls/call-fetch.ts';
import { isSameProof, plainAnswer } from '../../src/calls/signed-call.ts';
import { vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import type { SourceChange, SourceEvent, SourceWebhooks } from '../../src/ports/source-webhooks.ts';

export function openSendcloudWebhooks(secret: string): SourceWebhooks {
  return {
    async receive({ method, headers, body }) {
      const isTaken =
        secret !== '' &&
        method === 'POST' &&
        body.byteLength <= limits.http.webhookBytesMax &&
        isSigned(body, headers.get('sendcloud-signature') ?? '', secret);
      return isTaken
        ? { answer: plainAnswer(200), events: readEvents(body) }
        : { answer: plainAnswer(401), events: [] };
    },
  };
}

function isSigned(body: Uint8Array, signature: string, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(body).digest();
  return /^[0-9a-f]{64}$/i.test(signature) && isSameProof(Buffer.from(signature, 'hex'), expected);
}

const Call = z.object({
  action: z.string(),
  timestamp: z.unknown(),
  parcel: z.object({ tracking_number: vendorText }).nullish().catch(null),
});

/** What is signed and cannot be read may be about any parcel. */
function readEvents(body: Uint8Array): readonly SourceEvent[] {
  const eventId = createHash('sha256').update(body).digest('hex');
  const call = Call.safeParse(parseJson(Buffer.from(body).toString('utf8')));
  if (!call.success) return [{ eventId, at: null, change: { kind: 'all' } }];
  const change = changeOf(call.data);
  return change === null ? [] : [{ eventId, at: readUnixTime(call.data.timestamp), change }];
}

/** A parcel without a label has no number yet; new integrations, returns and tests change no parcel. */
function changeOf({ action, parcel }: z.infer<typeof Call>): SourceChange | null {
  const trackingNumber = parcel?.tracking_number ?? null;
  if (action === 'integration_deleted') return { kind: 'removed' };
  if (action !== 'parcel_status_changed' || trackingNumber === null) return null;
  return { kind: 'parcel', trackingNumber };
}

const YEARS_MS = { min: Date.UTC(2010, 0), max: Date.UTC(2100, 0) } as const;

/** The documentation has seconds in words and milliseconds in examples: what is in no bearable year as seconds is the other. */
function readUnixTime(value: unknown): string | null {
  if (typeof value !== 'number') return null;
  const ms = [value * 1_000, value].find((one) => one >= YEARS_MS.min && one < YEARS_MS.max);
  return ms === undefined ? null : new Date(ms).toISOString();
}
