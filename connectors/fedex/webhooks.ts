// Calls of FedEx's Advanced Integrated Visibility, which an admin sets up at FedEx's page. Each is signed: `fdx-signature` is the HMAC-SHA256 of the raw
// body under the project's security token, of which one shipper alone knows. Pure.
// https://developer.fedex.com/api/en-us/catalog/shipment-visibility-webhook/docs/introduction/business-rules-and-best-practices.html
import { createHash, createHmac } from 'node:crypto';
import { parseJson } from '../../src/calls/call-fetch.ts';
import { isSameProof, plainAnswer } from '../../src/calls/signed-call.ts';
import { limits } from '../../src/domain/limits.ts';
import type { SourceEvent, SourceWebhooks } from '../../src/ports/source-webhooks.ts';

export function openFedexWebhooks(securityToken: string): SourceWebhooks {
  return {
    async receive({ method, headers, body }) {
      const isTaken =
        method === 'POST' &&
        body.byteLength <= limits.http.webhookBytesMax &&
        isSigned(body, headers.get('fdx-signature') ?? '', securityToken);
      return isTaken
        ? { answer: plainAnswer(200), events: readEvents(body) }
        : { answer: plainAnswer(401), events: [] };
    },
  };
}

/** FedEx's FAQ says base64, its pseudocode hex: both are the same proof. */
function isSigned(body: Uint8Array, signature: string, securityToken: string): boolean {
  const expected = createHmac('sha256', securityToken).update(body).digest();
  const encoding = /^[0-9a-f]{64}$/iu.test(signature) ? 'hex' : 'base64';
  const given = Buffer.from(signature, encoding);
  return isSameProof(given, expected);
}

/** FedEx gives events no id and may send them again and out of order; what changed is asked for, so that the number is enough. */
function readEvents(body: Uint8Array): readonly SourceEvent[] {
  const digest = createHash('sha256').update(body).digest('hex');
  const numbers = [...new Set(findNumbers(parseJson(Buffer.from(body).toString('utf8')), 0))];
  if (numbers.length === 0) return [{ eventId: digest, at: null, change: { kind: 'all' } }];
  return numbers.map((trackingNumber) => ({
    eventId: `${digest}:${trackingNumber}`,
    at: null,
    change: { kind: 'parcel', trackingNumber },
  }));
}

const DEPTH_MAX = 8;

/** FedEx's page tells not where in the body the number stands, but that its name is that of the Track API. */
function findNumbers(value: unknown, depth: number): readonly string[] {
  if (typeof value !== 'object' || value === null || depth > DEPTH_MAX) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'trackingNumber' && typeof part === 'string' && /^[A-Za-z0-9]{8,40}$/u.test(part)
      ? [part]
      : findNumbers(part, depth + 1),
  );
}
