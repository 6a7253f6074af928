// What a connector to a shop, a carrier, an ERP, a payment service or a sender of mail is: its name, what it needs, and the ports that it fills once it is open.
// Mailboxes and notifiers have their own. Listed in connectors/index.ts, opened by the runtime.
import type { z } from 'zod';
import type { Clock } from './clock.ts';
import type { DocumentSource } from './document-source.ts';
import type { MailSender } from './mail-sender.ts';
import type { OrderActions } from './order-actions.ts';
import type { OrderSource, StockSource } from './order-source.ts';
import type { PaymentSource } from './payment-source.ts';
import type { SourceWebhooks } from './source-webhooks.ts';
import type { TrackingSource } from './tracking-source.ts';

/** What the world is to a connector. Handed in, so that the same code runs on Node and on Workers, and in tests. */
export interface SourceAccess {
  /** Refuses addresses of private networks, unless an admin has allowed them for this connection. */
  readonly fetch: typeof fetch;
  /** The same rule for what is not HTTP: whether a connection may go to this very address (of the internet protocol). */
  mayConnectTo(address: string): boolean;
  readonly clock: Clock;
  /** Milliseconds that pass, whatever the clock says: for paces. */
  elapsedMs(): number;
  wait(milliseconds: number): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
  /** What the vendor says of its own limit in an answer's body; its headers are read already. */
  noteLimit?(told: Omit<ToldLimit, 'at'>): void;
  /** The connection's secrets by the names that the connector lists. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Keeps a secret that the vendor has changed, such as a rotated refresh token, in the place of the one before; on the disk when it resolves. */
  keepSecret(name: string, value: string): Promise<void>;
}

/** A vendor's own word on how much it still grants just now, as its newest answer said it. */
export interface ToldLimit {
  readonly limit: number;
  readonly left: number;
  readonly unit: 'calls' | 'points';
  /** ISO 8601 UTC. */
  readonly at: string;
}

export interface CallsUsed {
  readonly lastMinute: number;
  readonly lastDay: number;
  /** null where the vendor has said nothing of it. */
  readonly told: ToldLimit | null;
}

/** One right or setting that was tried. `remedy` says what to do, and names the scope that is missing. */
export interface SourceCheck {
  /** Such as `orders`, `tracking` or `webhooks`. */
  readonly what: string;
  readonly isFine: boolean;
  readonly detail: string;
  readonly remedy: string | null;
}

export const SOURCE_PORTS = [
  'orders',
  'stock',
  'tracking',
  'payments',
  'documents',
  'actions',
  'mail',
  'webhooks',
] as const;
export type SourcePort = (typeof SOURCE_PORTS)[number];

/** A port that the vendor cannot fill, or not with these rights, is absent. */
export interface OpenedSource {
  readonly orders?: OrderSource;
  readonly stock?: StockSource;
  readonly tracking?: TrackingSource;
  readonly payments?: PaymentSource;
  readonly documents?: DocumentSource;
  readonly actions?: OrderActions;
  /** By it notices may leave. */
  readonly mail?: MailSender;
  readonly webhooks?: SourceWebhooks;
  /** Tries each right that it needs with the least that proves it, and changes nothing. Never throws for what the vendor says. */
  check(): Promise<readonly SourceCheck[]>;
  /** Ends what it holds open, such as a pool of connections. */
  close?(): Promise<void>;
}

export interface SourceSecret {
  /** What a person is asked for, such as `Admin API access token (shpat_…)`. */
  readonly label: string;
  /** Not needed for every set-up. */
  readonly isOptional?: boolean;
}

/** What its word is of. `shop` and `marketplace`: orders that no other of them has. `erp` and `warehouse`: the same orders once more, seen from
 * inside. `sender`: none; it brings mail on its way. */
export const SOURCE_KINDS = ['shop', 'marketplace', 'erp', 'warehouse', 'carrier', 'payments', 'sender'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface SourceConnector<Config extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly kind: SourceKind;
  /** What it can fill at most. */
  readonly ports: readonly SourcePort[];
  /** Without any secret. */
  readonly config: Config;
  readonly secrets: Readonly<Record<string, SourceSecret>>;
  /** Asks nothing of the vendor yet. */
  open(config: z.input<Config>, access: SourceAccess): OpenedSource;
}
