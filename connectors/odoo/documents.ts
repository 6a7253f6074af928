// Invoices and credit notes that Odoo has already printed: the PDF that it keeps with the entry. Nothing is printed for us: an invoice that nobody
// has sent or printed in Odoo has no document. Called by connector.ts.
import { limits } from '../../src/domain/limits.ts';
import type { DocumentKind, DocumentSource, OrderDocument } from '../../src/ports/document-source.ts';
import { brokenDocument, type OdooClient } from './client.ts';
import { byIds } from './domains.ts';
import { AttachmentContentRow, AttachmentRow, InvoiceRow, SaleOrderRow } from './rows.ts';

const MOVE_TYPES: Partial<Record<DocumentKind, string>> = { invoice: 'out_invoice', credit_note: 'out_refund' };

export function createDocumentSource(client: OdooClient): DocumentSource {
  async function listInvoices(orderId: number, moveType: string): Promise<readonly InvoiceRow[]> {
    const { rows: orders } = await client.searchRead({
      model: 'sale.order',
      domain: byIds([orderId]),
      row: SaleOrderRow.pick({ id: true, invoice_ids: true }),
      fields: ['id', 'invoice_ids'],
      rowsMax: 1,
    });
    const ids = orders[0]?.invoice_ids ?? [];
    if (ids.length === 0) return [];
    const { rows } = await client.searchRead({
      model: 'account.move',
      domain: [...byIds(ids), ['state', '=', 'posted'], ['move_type', '=', moveType]],
      row: InvoiceRow,
      fields: Object.keys(InvoiceRow.shape),
      order: 'invoice_date desc, id desc',
      rowsMax: limits.sources.documentsMax,
    });
    return rows;
  }

  /** The newest print of each: from Odoo 17 on it has a field of its own, before it bears the entry's number as its name. What a person attached
   * beside it is never taken. */
  async function listPrints(invoices: readonly InvoiceRow[]): Promise<ReadonlyMap<number, number>> {
    const numbers = new Map(invoices.map(({ id, name }) => [id, name]));
    const { rows } = await client.searchRead({
      model: 'ir.attachment',
      domain: [
        ['res_model', '=', 'account.move'],
        ['res_id', 'in', [...numbers.keys()]],
        ['mimetype', '=', 'application/pdf'],
        // Named, because Odoo leaves out attachments of a field otherwise.
        ['res_field', 'in', [false, PRINT_FIELD]],
      ],
      row: AttachmentRow,
      fields: Object.keys(AttachmentRow.shape),
      order: 'id asc',
    });
    const prints = rows.filter(
      ({ res_id, res_field, name }) =>
        res_field === PRINT_FIELD || (res_field === null && name === printName(numbers.get(res_id) ?? null)),
    );
    for (const { file_size } of prints)
      if ((file_size ?? 0) > limits.sources.documentBytesMax) throw brokenDocument('a print of an invoice is too big.');
    return new Map(prints.map(({ res_id, id }) => [res_id, id]));
  }

  return {
    kinds: ['invoice', 'credit_note'],
    async findDocuments(order, kind) {
      const moveType = MOVE_TYPES[kind];
      if (moveType === undefined || !/^[1-9]\d{0,9}$/.test(order.id)) return [];
      const invoices = await listInvoices(Number(order.id), moveType);
      const prints = invoices.length === 0 ? new Map<number, number>() : await listPrints(invoices);
      const documents: OrderDocument[] = [];
      for (const { id, name, invoice_date } of invoices) {
        const print = prints.get(id);
        if (print === undefined) continue;
        const { rows, at } = await client.searchRead({
          model: 'ir.attachment',
          domain: [...byIds([print]), ['res_field', 'in', [false, PRINT_FIELD]]],
          row: AttachmentContentRow,
          fields: ['id', 'datas'],
          rowsMax: 1,
        });
        const bytes = readPdf(rows[0]?.datas ?? '');
        documents.push({ kind, number: name, issuedOn: invoice_date, bytes, source: client.source, asOf: at });
      }
      return documents;
    },
  };
}

const PRINT_FIELD = 'invoice_pdf_report_file';

const printName = (number: string | null): string | null =>
  number === null ? null : `${number.replaceAll('/', '_')}.pdf`;

function readPdf(base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > limits.sources.documentBytesMax) throw brokenDocument('a print of an invoice is too big.');
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') throw brokenDocument('a print of an invoice is no PDF.');
  return new Uint8Array(bytes);
}
