// Invoices and credit memos of an order as S/4HANA prints them (GetPDF). One that was cancelled is no document. Called by connector.ts.
import { limits } from '../../src/domain/limits.ts';
import type { DocumentSource, OrderDocument } from '../../src/ports/document-source.ts';
import type { S4hanaClient } from './client.ts';
import type { S4hanaConfig } from './config.ts';
import { among, bare } from './filters.ts';
import { readOrderBilling } from './read-billing.ts';
import { isCreditMemo, isInvoice } from './translate-payment.ts';

export function createDocumentSource(client: S4hanaClient, config: S4hanaConfig): DocumentSource {
  return {
    kinds: ['invoice', 'credit_note'],
    async findDocuments({ id }, kind) {
      if (kind === 'return_label' || among('SalesOrder', [id]).length === 0) return [];
      const rows = (await readOrderBilling(client, config, bare(id))).filter(
        kind === 'invoice' ? isInvoice : isCreditMemo,
      );
      const newest = [...rows].sort(
        (one, other) =>
          (other.BillingDocumentDate ?? '').localeCompare(one.BillingDocumentDate ?? '') ||
          other.BillingDocument.localeCompare(one.BillingDocument),
      );
      const documents: OrderDocument[] = [];
      for (const { BillingDocument: number, asWritten, BillingDocumentDate: day } of newest.slice(
        0,
        limits.sources.documentsMax,
      )) {
        const { bytes, at } = await client.readPdf(asWritten);
        documents.push({ kind, number, issuedOn: day, bytes, source: client.source, asOf: at });
      }
      return documents;
    },
  };
}
