// Calls in which a provider says that something happened. They are hints: what happened, the next listing tells. A call is
// answered at once, and nothing in it is believed before it is proven to come from the provider.

/** `secret` was given to `subscribe` and comes back in each call, where the provider does so; only its SHA-256 (hex) is kept. */
export interface Subscription {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly expiresAt: string;
  readonly secretDigest: string | null;
}

export interface WebhookRequest {
  readonly method: string;
  readonly url: URL;
  /** Names lower-cased. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/** `changed`: something happened. `reauthorize`: renew the subscription. `removed`: it is gone. `missed`: events were lost, list from a
 * time on. Each may come twice, late and in any order; `eventId` is the provider's, where it gives one. */
export interface WebhookEvent {
  readonly kind: 'changed' | 'reauthorize' | 'removed' | 'missed';
  /** The subscription, or the address of the account where the provider names that. */
  readonly of: { readonly subscriptionId: string } | { readonly address: string };
  readonly eventId: string | null;
}

export interface WebhookAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export interface WebhookSource {
  /** Events go to `url`, those about the subscription itself to the same. ConnectorError `rejected` where the provider cannot call it. */
  subscribe(options: { readonly url: string; readonly secret: string }): Promise<Subscription>;
  /** Lasts longer then. ConnectorError `not_found` where the provider has forgotten it: subscribe anew, and list from a time on. */
  renew(subscription: Subscription): Promise<Subscription>;
  /** Ends it; one that is gone already is no error. */
  unsubscribe(subscription: Subscription): Promise<void>;
  /** Proves the call and reads it. A call that is not proven gives no events and an answer that says nothing of why. `known` are
   * the subscriptions that are ours. Never throws for what is in the call. */
  receive(
    request: WebhookRequest,
    known: readonly Subscription[],
  ): Promise<{ readonly answer: WebhookAnswer; readonly events: readonly WebhookEvent[] }>;
}
