// What every signed call of a vendor needs: an answer that says nothing, and a comparison whose time tells nothing of the proof. Called by the
// connectors' webhooks.ts.
import { timingSafeEqual } from 'node:crypto';
import type { WebhookAnswer } from '../ports/webhook-source.ts';

export const plainAnswer = (status: number): WebhookAnswer => ({ status, contentType: 'text/plain', body: '' });

export const isSameProof = (given: Uint8Array, expected: Uint8Array): boolean =>
  given.byteLength === expected.byteLength && timingSafeEqual(given, expected);
