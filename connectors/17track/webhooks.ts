// Calls of 17TRACK, which an admin sets up at its page. `sign` is the SHA-256 of the raw body, a slash and the account's API key, in hex; no time is
// signed, so that an old call counts like a new one. Pure. https://asset.17track.net/api/document/v2.2_en/index.html (webhook)
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../src/calls/call-fetch.ts';
import { isSameProof, plainAnswer } from '../../src/calls/signed-call.ts';
import { limits } from '../../src/domain/limits.ts';
import type { SourceEvent, SourceWebhooks } from '../../src/ports/source-webhooks.ts';

/** '' proves nothing. */
export const openSeventeenTrackWebhooks = (apiKey: string): SourceWebhooks => ({
  async receive({ method, headers, body }) {
    const isTaken =
      method === 'POST' &&
      apiKey !== '' &&
      body.byteLength <= limits.http.webhookBytesMax &&
      isSigned(body, headers.get('sign') ?? '', apiKey);
    return isTaken ? { answer: plainAnswer(200), events: readEvents(body) } : { answer: plainAnswer(401), events: [] };
  },
});

function isSigned(body: Uint8Array, signature: string, apiKey: string): boolean {
  if (!/^[0-9a-f]{64}$/i.test(signature)) return false;
  const expected = createHash('sha256').update(body).update(`/${apiKey}`).digest();
  return isSameProof(Buffer.from(signature, 'hex'), expected);
}

const Call = z.object({ data: z.object({ number: z.string().min(1).max(100) }) });

/** Both events (TRACKING_UPDATED, TRACKING_STOPPED) are about one parcel, and neither has an id. What is signed and names none may be about any. */
function readEvents(body: Uint8Array): readonly SourceEvent[] {
  const eventId = createHash('sha256').update(body).digest('hex');
  const call = Call.safeParse(parseJson(Buffer.from(body).toString('utf8')));
  if (!call.success) return [{ eventId, at: null, change: { kind: 'all' } }];
  return [{ eventId, at: null, change: { kind: 'parcel', trackingNumber: call.data.data.number } }];
}
