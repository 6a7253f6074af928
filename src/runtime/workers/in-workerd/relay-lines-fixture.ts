// What goes over the connection between a test in workerd and the relay in Node (relay-fixture.ts): after the order and the port, requests one way and answers
// the other.
import type { IncomingHttpHeaders } from 'node:http';

/** The first line: what is to be held. */
export type RelayOrder =
  | { readonly kind: 'http' }
  | { readonly kind: 'dovecot'; readonly layout: 'plain' | 'courier' }
  | { readonly kind: 'submission' }
  | SmtpOrder;
export interface SmtpOrder {
  readonly kind: 'smtp';
  readonly user: string;
  readonly password: string;
}

export interface RelayedRequest {
  readonly id: number;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Base64. */
  readonly body: string;
}

/** `answer` is null where the connection ends without one. */
export interface RelayedAnswer {
  readonly id: number;
  readonly answer: {
    readonly status: number;
    readonly headers: readonly (readonly [string, string])[];
    /** Base64. */
    readonly body: string;
  } | null;
}
