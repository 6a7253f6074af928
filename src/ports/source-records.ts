// What the desk remembers of the shops, carriers, ERPs and payment services that it is connected to: how each is reached, how far it is kept up
// with, and which of its events were taken. The store fills these; part of records.ts.
import type { SourceHealth } from '../domain/source-health.ts';
import type { SourceEvent, SourceSubscription } from './source-webhooks.ts';

/** How a source is reached. */
export interface SourceConnection {
  /** An admin's word for it, such as `shopify-eu`: lower-case letters, digits and hyphens. */
  readonly name: string;
  /** Such as `shopify`. */
  readonly connector: string;
  /** JSON, without any secret. */
  readonly config: string;
  /** A JSON object of its secrets by their names, as src/connecting/seal-secret.ts seals it; null where it has none. */
  readonly sealed: Uint8Array | null;
  /** The key that opens it. */
  readonly keyId: string | null;
  /** The random part of the address to which the vendor calls. */
  readonly webhookId: string;
  readonly isPrivateNetworkAllowed: boolean;
  /** ISO 8601 UTC. */
  readonly connectedAt: string;
}
/** Each change is also in the audit log, without config and secret. */
export interface SourceConnectionRecords {
  /** In the place of one of that name, whose webhook id goes on: it may be entered at the vendor. Its standing begins anew. */
  save(connection: SourceConnection): void;
  read(name: string): SourceConnection | null;
  /** In the order in which they were first connected, at most limits.connecting.sourcesMax. */
  list(): readonly SourceConnection[];
  /** With its standing and its events. False where there is none. */
  remove(name: string, at: string): boolean;
  /** Puts `sealed` in the place of `was` (null: there was none). False where another secret stands there meanwhile: then nothing is changed. */
  reseal(
    name: string,
    change: {
      readonly was: Uint8Array | null;
      readonly sealed: Uint8Array;
      readonly keyId: string;
      readonly why: 'rotated_token' | 'rotated_key';
      readonly at: string;
    },
  ): boolean;
}

/** What is registered at the vendor, for which address, and since when. */
export interface KeptSubscriptions {
  readonly url: string;
  readonly at: string;
  readonly subscriptions: readonly SourceSubscription[];
}
/** How a source is kept up with. Times are ISO 8601 UTC. */
export interface SourceStanding extends SourceHealth {
  /** Why it is not used now; null while it is. */
  readonly stoppedWhy: string | null;
  /** null where nothing is registered by us. */
  readonly subscribed: KeptSubscriptions | null;
  /** Why nothing could be registered the last time; null where it could, or was not tried. */
  readonly subscribeFault: string | null;
  /** The newest call that was proven, to the minute. */
  readonly calledAt: string | null;
  /** Where the next listing of changes goes on; null before the first. */
  readonly changesSince: string | null;
  /** When the last listing of changes came to its end. */
  readonly reconciledAt: string | null;
  /** Why the last one did not; null where it did. */
  readonly reconcileFault: string | null;
}
export interface SourceStandingRecords {
  /** null where no source has this name. */
  read(name: string): SourceStanding | null;
  /** A source that is gone is left so. A new `stoppedWhy` is also appended to the audit log. */
  note(name: string, change: Partial<SourceStanding>, at: string): void;
}

export interface SourceEventRecords {
  /** Those that are news: not taken before (by `eventId`), and not older than what was taken of the same thing. A time of the source's that lies in
   * the future counts as none. */
  listNews(source: string, events: readonly SourceEvent[], now: string): readonly SourceEvent[];
  /** From now on they are no news. Inside a write. Events and times are forgotten after limits.sourceWatch.eventHours, the oldest before where there
   * are more than limits.sourceWatch.eventsMax. */
  take(source: string, events: readonly SourceEvent[], now: string): void;
}
