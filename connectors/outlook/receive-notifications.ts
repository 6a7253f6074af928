// One call of Microsoft's -> what it says. The handshake is answered with its token; of notifications each item is proven by
// its own clientState, for one call may hold those of others. Pure; called by webhooks.ts.
import { hash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { limits } from '../../src/domain/limits.ts';
import type { Subscription, WebhookAnswer, WebhookEvent, WebhookRequest } from '../../src/ports/webhook-source.ts';
import { escapeText } from './translate.ts';

const Item = z.object({
  subscriptionId: z.string().max(200),
  clientState: z.string().max(200),
  id: z.string().max(500).nullish(),
  lifecycleEvent: z.string().max(100).nullish(),
});
const Notifications = z.object({ value: z.array(z.unknown()).max(limits.outlook.notificationsPerCallMax) });

const LIFECYCLE: ReadonlyMap<string, WebhookEvent['kind']> = new Map([
  ['reauthorizationRequired', 'reauthorize'],
  ['subscriptionRemoved', 'removed'],
  ['missed', 'missed'],
]);

/** The same whether or not anything was believed: who forges learns nothing, and Graph does not call again. */
const ACCEPTED: WebhookAnswer = { status: 202, contentType: 'text/plain', body: '' };

export const digestSecret = (secret: string): string => hash('sha256', secret, 'hex');

export interface KnownPart {
  /** Graph's id. */
  readonly part: string;
  readonly subscription: Subscription;
}

export function receiveNotifications(
  { method, url, body }: WebhookRequest,
  known: readonly KnownPart[],
): { readonly answer: WebhookAnswer; readonly events: readonly WebhookEvent[] } {
  const validationToken = url.searchParams.get('validationToken');
  if (method === 'POST' && validationToken !== null) {
    const text = escapeText(validationToken.slice(0, limits.outlook.validationTokenCharactersMax));
    return { answer: { status: 200, contentType: 'text/plain', body: text }, events: [] };
  }
  if (method !== 'POST' || body.byteLength > limits.outlook.notificationBytesMax)
    return { answer: ACCEPTED, events: [] };
  const byPart = new Map(known.map(({ part, subscription }) => [part, subscription]));
  const events = new Map<string, WebhookEvent>();
  for (const item of readItems(body)) {
    const event = toEvent(item, byPart);
    if (event === null) continue;
    // Many messages of one subscription are one hint.
    const key = JSON.stringify([event.kind, event.of]);
    if (!events.has(key)) events.set(key, event);
  }
  return { answer: ACCEPTED, events: [...events.values()] };
}

function readItems(body: Uint8Array): readonly unknown[] {
  try {
    const parsed = Notifications.safeParse(JSON.parse(Buffer.from(body).toString()));
    return parsed.success ? parsed.data.value : [];
  } catch {
    return [];
  }
}

/** Null where the item is not proven, or says nothing that we know. */
function toEvent(item: unknown, byPart: ReadonlyMap<string, Subscription>): WebhookEvent | null {
  const parsed = Item.safeParse(item);
  if (!parsed.success) return null;
  const { subscriptionId, clientState, id, lifecycleEvent } = parsed.data;
  const subscription = byPart.get(subscriptionId);
  if (!subscription?.secretDigest) return null;
  const given = Buffer.from(digestSecret(clientState));
  const wanted = Buffer.from(subscription.secretDigest);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  const kind = lifecycleEvent ? LIFECYCLE.get(lifecycleEvent) : 'changed';
  return kind === undefined ? null : { kind, of: { subscriptionId: subscription.id }, eventId: id ?? null };
}
