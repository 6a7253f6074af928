// Shopify's calls, as SourceWebhooks. Proven is the raw body, by the app's client secret; neither the headers are nor which of the app's shops it comes
// from. So a call only ever names ids that are then asked for at our own shop, and the end of the app is believed only of a body that names our shop.
// Source: https://shopify.dev/docs/apps/build/webhooks/verify-deliveries
import { createHash, createHmac } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from '../../src/calls/call-fetch.ts';
import { isSameProof, plainAnswer } from '../../src/calls/signed-call.ts';
import { vendorPart, vendorText } from '../../src/calls/vendor-values.ts';
import { limits } from '../../src/domain/limits.ts';
import type { SourceEvent, SourceSubscription, SourceWebhooks } from '../../src/ports/source-webhooks.ts';
import type { WebhookRequest } from '../../src/ports/webhook-source.ts';
import { Id, page } from './answers.ts';
import type { ShopifyClient } from './client.ts';
import type { ShopReader } from './shop.ts';
import { walkPages } from './walk-pages.ts';
import { CREATE_SUBSCRIPTION, DELETE_SUBSCRIPTION, LIST_SUBSCRIPTIONS } from './webhook-query.ts';
import { readChange, TOPICS, timeOf, toEnum } from './webhook-topics.ts';

const Subscriptions = z.object({
  webhookSubscriptions: page(z.object({ id: Id, topic: vendorText, uri: vendorText })),
});
const Errors = z.array(z.object({ message: vendorText })).nullish();
const Created = z.object({
  webhookSubscriptionCreate: z.object({ webhookSubscription: vendorPart(z.object({ id: Id })), userErrors: Errors }),
});
const Deleted = z.object({ webhookSubscriptionDelete: z.object({ userErrors: Errors }) });

export interface WebhookPlace {
  readonly client: ShopifyClient;
  readonly shops: ShopReader;
  readonly clientSecret: string;
  /** `name.myshopify.com`, in lower case. */
  readonly shopDomain: string;
  /** Something on the shelf changed. */
  readonly onStockChange: () => void;
}

export function openWebhooks({ client, shops, clientSecret, shopDomain, onStockChange }: WebhookPlace): SourceWebhooks {
  async function list(uri: string) {
    const { nodes } = await walkPages(
      async (after) => (await client.ask(LIST_SUBSCRIPTIONS, { uri, after }, Subscriptions)).data.webhookSubscriptions,
      { pagesMax: limits.vendor.pagesMax },
    );
    return nodes.filter((node) => node.uri === uri);
  }

  async function create(uri: string, name: string, includeFields: readonly string[]): Promise<SourceSubscription> {
    const webhookSubscription = { uri, format: 'JSON', ...(includeFields.length === 0 ? {} : { includeFields }) };
    const { webhookSubscriptionCreate: made } = await client.change(
      CREATE_SUBSCRIPTION,
      { topic: toEnum(name), webhookSubscription },
      Created,
    );
    if (made.webhookSubscription) return { id: made.webhookSubscription.id, expiresAt: null };
    throw client.fault(
      'rejected',
      'CreateSubscription',
      `Shopify does not call us for ${name}. Its address for calls must be https and public.`,
    );
  }

  return {
    receive(request) {
      if (request.body.byteLength > limits.http.webhookBytesMax)
        return Promise.resolve({ answer: plainAnswer(413), events: [] });
      if (request.method !== 'POST' || !isProven(request, clientSecret))
        return Promise.resolve({ answer: plainAnswer(401), events: [] });
      const event = readEvent(request, shopDomain);
      if (event?.change.kind === 'stock') onStockChange();
      return Promise.resolve({ answer: plainAnswer(200), events: event === null ? [] : [event] });
    },
    async subscribe(url) {
      const shop = await shops.read();
      const known = new Map((await list(url)).map(({ id, topic }) => [topic, id]));
      const subscriptions: SourceSubscription[] = [];
      for (const { name, scope, includeFields } of TOPICS) {
        const id = known.get(toEnum(name));
        if (id !== undefined) subscriptions.push({ id, expiresAt: null });
        else if (scope === null || shop.may(scope)) subscriptions.push(await create(url, name, includeFields));
      }
      return subscriptions;
    },
    async unsubscribe(url) {
      for (const { id } of await list(url)) await client.change(DELETE_SUBSCRIPTION, { id }, Deleted);
    },
  };
}

function isProven({ headers, body }: WebhookRequest, clientSecret: string): boolean {
  const expected = createHmac('sha256', clientSecret).update(body).digest();
  const given = Buffer.from(headers.get('x-shopify-hmac-sha256') ?? '', 'base64');
  return isSameProof(given, expected);
}

/** null of a body that says nothing to us. */
function readEvent({ headers, body: bytes }: WebhookRequest, shopDomain: string): SourceEvent | null {
  const topic = headers.get('x-shopify-topic') ?? '';
  const body = parseJson(Buffer.from(bytes).toString('utf8'));
  const change = readChange(body, topic, shopDomain);
  return change === null ? null : { eventId: eventIdOf(headers, topic, bytes), at: timeOf(body), change };
}

/** One event is told to several topics under one id: the topic is part of ours, or an order's event would swallow that of the shelf. */
function eventIdOf(headers: ReadonlyMap<string, string>, topic: string, bytes: Uint8Array): string {
  const id = headers.get('x-shopify-event-id') ?? '';
  return /^[\w-]{1,100}$/.test(id) ? `${id}:${topic.slice(0, 60)}` : createHash('sha256').update(bytes).digest('hex');
}
