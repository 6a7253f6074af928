// Posted invoices and credit memos as Business Central prints them. A draft has a number of its own and is no document. Called by connector.ts.
import { limits } from '../../src/domain/limits.ts';
import type { DocumentSource, OrderDocument } from '../../src/ports/document-source.ts';
import type { BusinessCentralClient } from './client.ts';
import { anyOf } from './filters.ts';
import { CreditMemoRow, InvoiceHeadRow } from './rows.ts';

const POSTED = new Set(['Open', 'Paid']);

export function createDocumentSource(client: BusinessCentralClient): DocumentSource {
  const listInvoices = async (orderNumber: string) => {
    const filter = anyOf('orderNumber', [orderNumber]);
    if (filter === null) return [];
    return (await client.list({ entitySet: 'salesInvoices', filter, row: InvoiceHeadRow, orderBy: 'postingDate desc' }))
      .rows;
  };
  const listMemos = async (orderNumber: string) => {
    const filter = anyOf(
      'invoiceNumber',
      (await listInvoices(orderNumber)).map(({ number }) => number),
    );
    if (filter === null) return [];
    return (
      await client.list({ entitySet: 'salesCreditMemos', filter, row: CreditMemoRow, orderBy: 'postingDate desc' })
    ).rows;
  };
  return {
    kinds: ['invoice', 'credit_note'],
    async findDocuments({ id }, kind) {
      if (kind === 'return_label') return [];
      const rows = kind === 'invoice' ? await listInvoices(id) : await listMemos(id);
      const documents: OrderDocument[] = [];
      for (const row of rows.filter(({ status }) => POSTED.has(status)).slice(0, limits.sources.documentsMax)) {
        const { bytes, at } = await client.readPdf(kind === 'invoice' ? 'salesInvoices' : 'salesCreditMemos', row.id);
        documents.push({ kind, number: row.number, issuedOn: row.postingDate, bytes, source: client.source, asOf: at });
      }
      return documents;
    },
  };
}
