// Invoices and credit notes that Tryton has printed as PDF when they were posted. Nothing is printed for us: a draft, and a print in another format
// (Tryton's own is ODT), is no document. Called by connector.ts.
import { limits } from '../../src/domain/limits.ts';
import type { DocumentSource, OrderDocument } from '../../src/ports/document-source.ts';
import { brokenDocument, type TrytonClient } from './client.ts';
import type { TrytonConfig } from './config.ts';
import { byIds } from './domains.ts';
import { saleRead } from './read-orders.ts';
import { INVOICE_FIELDS, InvoiceRow, PrintRow } from './rows.ts';

export function createDocumentSource(client: TrytonClient, config: TrytonConfig): DocumentSource {
  return {
    kinds: ['invoice', 'credit_note'],
    async findDocuments(order, kind) {
      if (kind === 'return_label' || !/^[1-9]\d{0,9}$/.test(order.id)) return [];
      const id = Number(order.id);
      // A return's credit note belongs to the sale of the return.
      const { rows: sales } = await client.searchRead(
        saleRead(config, [['OR', [['id', '=', id]], [['origin', '=', `sale.sale,${id}`]]]], limits.identify.ordersMax),
      );
      const ids = sales.flatMap(({ invoices }) => invoices);
      if (ids.length === 0) return [];
      const { rows } = await client.searchRead({
        model: 'account.invoice',
        domain: [...byIds(ids), ['state', 'in', ['posted', 'paid']], ['type', '=', 'out']],
        row: InvoiceRow,
        fields: INVOICE_FIELDS,
        order: [
          ['invoice_date', 'DESC'],
          ['id', 'DESC'],
        ],
      });
      const wanted = rows
        .filter(({ total_amount }) => total_amount.startsWith('-') === (kind === 'credit_note'))
        .filter(({ invoice_report_format }) => invoice_report_format === 'pdf')
        .slice(0, limits.sources.documentsMax);
      const documents: OrderDocument[] = [];
      for (const invoice of wanted) {
        const { rows: prints, at } = await client.searchRead({
          model: 'account.invoice',
          domain: byIds([invoice.id]),
          row: PrintRow,
          fields: ['invoice_report_cache'],
          rowsMax: 1,
        });
        const bytes = readPdf(prints[0]?.invoice_report_cache?.base64 ?? '');
        documents.push({
          kind,
          number: invoice.number,
          issuedOn: invoice.invoice_date,
          bytes,
          source: client.source,
          asOf: at,
        });
      }
      return documents;
    },
  };
}

function readPdf(base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > limits.sources.documentBytesMax) throw brokenDocument('a print of an invoice is too big.');
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') throw brokenDocument('a print of an invoice is no PDF.');
  return new Uint8Array(bytes);
}
