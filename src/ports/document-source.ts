// Papers of an order that can be attached to a reply. Read-only: asking for one makes none. No document, no promise.

export const DOCUMENT_KINDS = ['invoice', 'credit_note', 'return_label'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface OrderDocument {
  readonly kind: DocumentKind;
  /** As it is printed on it, such as `INV-2026-0118`; null where it has none. */
  readonly number: string | null;
  /** A day; null where it is not told. */
  readonly issuedOn: string | null;
  /** PDF, at most limits.sources.documentBytesMax. */
  readonly bytes: Uint8Array;
  readonly source: string;
  readonly asOf: string;
}

export interface DocumentSource {
  readonly kinds: readonly DocumentKind[];
  /** Those of the order, newest first, at most limits.sources.documentsMax; none is an empty list. What is no PDF, or too big, is a
   * ConnectorError `bad_response`. */
  findDocuments(
    order: { readonly id: string; readonly number: string },
    kind: DocumentKind,
  ): Promise<readonly OrderDocument[]>;
}
