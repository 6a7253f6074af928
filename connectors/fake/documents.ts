// Papers of orders in memory, for tests. They fill the DocumentSource port and fail on request.
import { limits } from '../../src/domain/limits.ts';
import { DOCUMENT_KINDS, type DocumentSource, type OrderDocument } from '../../src/ports/document-source.ts';
import { createFaultGate, type Faults } from './faults.ts';

export interface FakeDocuments extends DocumentSource, Faults<'findDocuments'> {
  /** Newer than those that the order has. */
  put(orderId: string, document: OrderDocument): void;
}

export function openFakeDocuments(): FakeDocuments {
  const gate = createFaultGate<'findDocuments'>();
  const held: { readonly orderId: string; readonly document: OrderDocument }[] = [];
  return {
    kinds: DOCUMENT_KINDS,
    failNext: gate.failNext,
    put: (orderId, document) => void held.unshift({ orderId, document }),
    findDocuments: ({ id }, kind) =>
      gate.run('findDocuments', () =>
        held
          .filter(({ orderId, document }) => orderId === id && document.kind === kind)
          .map(({ document }) => document)
          .slice(0, limits.sources.documentsMax),
      ),
  };
}

/** One of this kind, a PDF of a few bytes. */
export const sampleDocument = (changes: Partial<OrderDocument> = {}): OrderDocument => ({
  kind: 'invoice',
  number: 'INV-2026-0118',
  issuedOn: '2026-11-18',
  bytes: Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n'),
  source: 'fake:documents',
  asOf: '2026-11-20T09:00:00Z',
  ...changes,
});
