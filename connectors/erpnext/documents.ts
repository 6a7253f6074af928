// Submitted invoices and credit notes of an order as ERPNext prints them. A draft is no document. Called by connector.ts.
import { limits } from '../../src/domain/limits.ts';
import type { DocumentSource, OrderDocument } from '../../src/ports/document-source.ts';
import type { ErpnextClient } from './client.ts';
import { among } from './filters.ts';
import { InvoiceItemRow, InvoiceRow } from './rows.ts';

export function createDocumentSource(client: ErpnextClient): DocumentSource {
  return {
    kinds: ['invoice', 'credit_note'],
    async findDocuments({ id }, kind) {
      if (kind === 'return_label' || id === '') return [];
      const items = await client.list({
        doctype: 'Sales Invoice Item',
        parent: 'Sales Invoice',
        filters: [['sales_order', '=', id]],
        fields: ['parent', 'sales_order'],
        row: InvoiceItemRow,
      });
      const names = items.rows.flatMap(({ parent, sales_order }) => (sales_order === id ? [parent] : []));
      if (names.length === 0) return [];
      const { rows } = await client.list({
        doctype: 'Sales Invoice',
        filters: [...among('name', names), ['docstatus', '=', 1], ['is_return', '=', kind === 'credit_note' ? 1 : 0]],
        fields: Object.keys(InvoiceRow.shape),
        row: InvoiceRow,
        orderBy: 'posting_date desc',
        rowsMax: limits.sources.documentsMax,
      });
      const documents: OrderDocument[] = [];
      for (const { name, posting_date } of rows) {
        const { bytes, at } = await client.readPdf('Sales Invoice', name);
        documents.push({ kind, number: name, issuedOn: posting_date, bytes, source: client.source, asOf: at });
      }
      return documents;
    },
  };
}
