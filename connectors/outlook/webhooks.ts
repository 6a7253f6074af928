// The WebhookSource port over Graph's change notifications: one subscription for the Inbox and one for Sent Items, which are one
// for the rest of the house. Called by connector.ts. Source: learn.microsoft.com/graph/change-notifications-delivery-webhooks,
// .../change-notifications-lifecycle-events.
import { limits } from '../../src/domain/limits.ts';
import type { Subscription, WebhookSource } from '../../src/ports/webhook-source.ts';
import { type GraphMailClient, isMissing, noSuchSubscription } from './client.ts';
import { digestSecret, receiveNotifications } from './receive-notifications.ts';
import { GraphSubscription, SubscriptionList } from './translate.ts';

/** Drafts have none: what a person does with a draft that matters at once shows in Sent Items; the rest the next listing tells. */
const WATCHED = [
  { folder: 'inbox', changeType: 'created,updated' },
  { folder: 'sentitems', changeType: 'created' },
] as const;
const SEPARATOR = ' ';

export const partsOf = ({ id }: Pick<Subscription, 'id'>): readonly string[] => id.split(SEPARATOR);
const pathOf = (id: string): string => `/subscriptions/${encodeURIComponent(id)}`;

export function createWebhooks(client: GraphMailClient, nowMs: () => number): WebhookSource {
  const expiry = (): string => new Date(nowMs() + limits.outlook.subscriptionMinutes * 60_000).toISOString();

  const remove = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) await client.request({ method: 'DELETE', path: pathOf(id), expects: isMissing });
  };

  const join = (made: readonly GraphSubscription[], secretDigest: string | null): Subscription => ({
    id: made.map(({ id }) => id).join(SEPARATOR),
    expiresAt: new Date(
      Math.min(...made.map(({ expirationDateTime }) => Date.parse(expirationDateTime))),
    ).toISOString(),
    secretDigest,
  });

  const create = async (watched: (typeof WATCHED)[number], url: string, secret: string): Promise<GraphSubscription> => {
    const request = {
      method: 'POST',
      path: '/subscriptions',
      body: {
        changeType: watched.changeType,
        notificationUrl: url,
        // It can be given only now: Graph changes it in no subscription that is there.
        lifecycleNotificationUrl: url,
        resource: `${client.root.slice(1)}/mailFolders('${watched.folder}')/messages`,
        expirationDateTime: expiry(),
        clientState: secret,
      },
    } as const;
    const made = await client.find(GraphSubscription, { ...request, expects: ({ status }) => status === 409 });
    if (made !== null) return made;
    // A crash left one of ours behind: Graph takes no second one for the same.
    const { value } = await client.read(SubscriptionList, { method: 'GET', path: '/subscriptions' });
    await remove(value.filter(({ notificationUrl }) => notificationUrl === url).map(({ id }) => id));
    return client.read(GraphSubscription, request);
  };

  return {
    async subscribe({ url, secret }) {
      const made: GraphSubscription[] = [];
      try {
        for (const watched of WATCHED) made.push(await create(watched, url, secret));
      } catch (error) {
        await remove(made.map(({ id }) => id)).catch(() => undefined);
        throw error;
      }
      return join(made, digestSecret(secret));
    },

    async renew(subscription) {
      const renewed: GraphSubscription[] = [];
      for (const id of partsOf(subscription)) {
        const body = { expirationDateTime: expiry() };
        const found = await client.find(GraphSubscription, { method: 'PATCH', path: pathOf(id), body });
        if (found === null) throw noSuchSubscription();
        renewed.push(found);
      }
      return join(renewed, subscription.secretDigest);
    },

    unsubscribe: (subscription) => remove(partsOf(subscription)),

    async receive(request, known) {
      return receiveNotifications(
        request,
        known.flatMap((subscription) => partsOf(subscription).map((part) => ({ part, subscription }))),
      );
    },
  };
}
