// A connected source under the name that the admin gave it, and the ids of its orders, which no other source of the desk has.
import { compactIdentifier } from '../domain/identifiers/compact-identifier.ts';
import type { OpenedSource, SourceKind } from '../ports/source-connector.ts';

export interface DeskSource {
  /** Of the connection, such as `shopify-eu`: letters, digits, `.`, `_` and `-`. It is the source of each fact from there. */
  readonly name: string;
  readonly kind: SourceKind;
  readonly opened: OpenedSource;
  /** ISO 8601 UTC: of the connection as it was opened; absent where the records have none. */
  readonly connectedAt?: string;
}

/** An order's id within the desk: the connection, then its own id there. */
export const deskOrderId = (source: string, id: string): string => `${source}:${id}`;

/** The connection and the order's own id there; null where it is no such id. */
export function readDeskOrderId(id: string): { readonly source: string; readonly id: string } | null {
  const at = id.indexOf(':');
  return at <= 0 ? null : { source: id.slice(0, at), id: id.slice(at + 1) };
}

/** What answers are forgotten by. */
export const SUBJECTS = {
  order: (id: string): string => `order:${id}`,
  parcel: (trackingNumber: string): string => `parcel:${compactIdentifier(trackingNumber)}`,
  /** What may miss a thing that is new: an address's orders, and whatever was not found. */
  mayMiss: 'may-miss',
  payment: (reference: string): string => `payment:${reference}`,
} as const;
