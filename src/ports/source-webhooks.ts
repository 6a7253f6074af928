// Calls in which a shop, a carrier or a payment service says that something changed. They are hints: the cache forgets what they name, and the
// source is asked. A call is answered at once, and nothing in it is believed before its signature holds over the raw body.
import type { WebhookAnswer, WebhookRequest } from './webhook-source.ts';

/** What changed. `all`: events were lost or the vendor does not say; everything of this connection is asked anew. `removed`: the app was
 * uninstalled, or the right withdrawn. */
export type SourceChange =
  | { readonly kind: 'order'; readonly orderId: string }
  | { readonly kind: 'parcel'; readonly trackingNumber: string }
  | { readonly kind: 'stock'; readonly sku: string | null }
  | { readonly kind: 'payment'; readonly reference: string }
  | { readonly kind: 'all' }
  | { readonly kind: 'removed' };

export interface SourceEvent {
  /** The vendor's, the same when it sends the event again; where it has none, the SHA-256 of the body in hex. */
  readonly eventId: string;
  /** The source's own time of the change; null where it gives none. An event older than what is known of its thing changes nothing. */
  readonly at: string | null;
  readonly change: SourceChange;
}

/** What was registered at the vendor. */
export interface SourceSubscription {
  readonly id: string;
  /** Null where it does not end by itself. */
  readonly expiresAt: string | null;
}

export interface SourceWebhooks {
  /** Proves the call over its raw body, its age where the vendor signs one, and that it is of this very shop or account by what is signed, never
   * by a header that is not. A call that is not proven gives no events and an answer that says nothing of why. Never throws for what is in
   * the call. */
  receive(
    request: WebhookRequest,
  ): Promise<{ readonly answer: WebhookAnswer; readonly events: readonly SourceEvent[] }>;
  /** Registers `url` for all that this connector understands, once: what is registered already is kept. Absent where an admin does it at
   * the vendor's page (README.md says how). */
  subscribe?(url: string): Promise<readonly SourceSubscription[]>;
  /** Ends all that was registered for `url`. */
  unsubscribe?(url: string): Promise<void>;
}
