// Keeps a mailbox's subscription alive: made, renewed in time, made anew where the provider has forgotten it. Polling goes on beside
// it, so that a push that is lost delays a mail and loses none. Called by the runtime from time to time and when the provider asks.
import { randomBytes } from 'node:crypto';
import { limits } from '../domain/limits.ts';
import { isConnectorError } from '../ports/connector-error.ts';
import type { WebhookEvent, WebhookSource } from '../ports/webhook-source.ts';
import type { WatchPorts } from './watch-ports.ts';

export type SubscribingPorts = Pick<WatchPorts, 'name' | 'records' | 'clock'>;

/** Where the provider's calls go; the last part of its path is the connection's random id. */
export type AddressOf = (webhookId: string) => string;

/** Throws ConnectorError where the provider cannot be asked now, or cannot reach us. */
export async function keepSubscribed(
  ports: SubscribingPorts,
  source: WebhookSource,
  addressOf: AddressOf,
): Promise<void> {
  const { name, records, clock } = ports;
  const { webhookId, subscription } = records.watches.readSubscription(name) ?? {
    webhookId: newSecret(),
    subscription: null,
  };
  if (subscription === null) {
    // The id is known before the provider tries it: Graph calls within the request.
    await records.write(() => records.watches.saveSubscription(name, { webhookId, subscription: null }));
    return subscribe(ports, source, addressOf, webhookId);
  }
  const leftSeconds = (Date.parse(subscription.expiresAt) - Date.parse(clock.now())) / 1_000;
  if (leftSeconds > limits.watch.renewBeforeSeconds) return;
  try {
    const renewed = await source.renew(subscription);
    await records.write(() => records.watches.saveSubscription(name, { webhookId, subscription: renewed }));
  } catch (error) {
    if (!isConnectorError(error, 'not_found')) throw error;
    await listFromATime(ports);
    await subscribe(ports, source, addressOf, webhookId);
  }
}

async function subscribe(
  ports: SubscribingPorts,
  source: WebhookSource,
  addressOf: AddressOf,
  webhookId: string,
): Promise<void> {
  const { name, records } = ports;
  const subscription = await source.subscribe({ url: addressOf(webhookId), secret: newSecret() });
  await records.write(() => records.watches.saveSubscription(name, { webhookId, subscription }));
}

/** What an event asks for before the next listing. `changed` asks for nothing but that listing. */
export async function noteEvent(ports: SubscribingPorts, event: WebhookEvent): Promise<void> {
  const { name, records } = ports;
  const known = records.watches.readSubscription(name);
  switch (event.kind) {
    case 'changed':
      return;
    case 'missed':
      return listFromATime(ports);
    case 'removed':
      await listFromATime(ports);
      if (known !== null)
        await records.write(() => records.watches.saveSubscription(name, { ...known, subscription: null }));
      return;
    case 'reauthorize':
      // It counts as about to end.
      if (known?.subscription != null) {
        const subscription = { ...known.subscription, expiresAt: ports.clock.now() };
        await records.write(() => records.watches.saveSubscription(name, { ...known, subscription }));
      }
      return;
  }
}

/** The cursor would lead past what was missed. */
const listFromATime = ({ name, records }: SubscribingPorts): Promise<void> =>
  records.write(() => records.watches.saveCursor(name, null));

const newSecret = (): string => randomBytes(24).toString('base64url');
