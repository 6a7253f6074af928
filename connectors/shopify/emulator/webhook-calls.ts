// The calls that the emulated shop makes to who subscribed: signed with the app's client secret over the raw body, with Shopify's headers. They are kept in
// `deliveries`, from where a test hands them on, twice or late if it likes.
import { createHmac } from 'node:crypto';
import type { EmulatedShop } from './shop.ts';

const toTopic = (name: string): string => name.toUpperCase().replace('/', '_');

export function signedHeaders(
  shop: Pick<EmulatedShop, 'clientSecret' | 'domain'>,
  topic: string,
  eventId: string,
  body: Uint8Array,
) {
  return new Map([
    ['content-type', 'application/json'],
    ['x-shopify-topic', topic],
    ['x-shopify-shop-domain', shop.domain],
    ['x-shopify-api-version', '2026-10'],
    ['x-shopify-event-id', eventId],
    ['x-shopify-webhook-id', `delivery-of-${eventId}`],
    ['x-shopify-hmac-sha256', createHmac('sha256', shop.clientSecret).update(body).digest('base64')],
  ]);
}

export function callSubscribers(shop: EmulatedShop, topic: string, fields: object): void {
  for (const { uri } of shop.subscriptions.filter((one) => one.topic === toTopic(topic))) {
    const body = new TextEncoder().encode(JSON.stringify(fields));
    shop.deliveries.push({ uri, headers: signedHeaders(shop, topic, `event-${shop.nextId()}`, body), body });
  }
}
