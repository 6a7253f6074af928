// What leads to orders that do not say it themselves: the documents on which a tracking number stands, and the customers of an address. Called by orders.ts.
import type { SapB1Client } from './client.ts';
import { anyEntry, byTracking, contactsByEmail, customersByEmail, type Filter } from './filters.ts';
import { DOCUMENTS } from './read-steps.ts';
import { CustomerCodeRow, fieldsOf, LeadRow } from './rows.ts';

/** Documents of one tracking number, customers of one address. */
const LEADS_MAX = 50;

interface Leads {
  readonly entries: readonly number[];
  readonly isCut: boolean;
}

/** Deliveries and invoices with the number, back to the orders they were made from, and orders that bear it themselves. */
export async function findByTracking(client: SapB1Client, trackingNumber: string): Promise<Leads> {
  const filter = byTracking(trackingNumber);
  if (filter === null) return { entries: [], isCut: false };
  const [orders, deliveries, invoices] = await Promise.all([
    readLeads(client, DOCUMENTS.order.entitySet, filter),
    readLeads(client, DOCUMENTS.delivery.entitySet, filter),
    readLeads(client, DOCUMENTS.invoice.entitySet, filter),
  ]);
  const reserved = basesOf(deliveries.rows, DOCUMENTS.invoice.type);
  const delivered = basesOf(invoices.rows, DOCUMENTS.delivery.type);
  const [moreInvoices, moreDeliveries] = await Promise.all([
    readLeads(client, DOCUMENTS.invoice.entitySet, anyEntry('DocEntry', reserved)),
    readLeads(client, DOCUMENTS.delivery.entitySet, anyEntry('DocEntry', delivered)),
  ]);
  const all = [deliveries, invoices, moreInvoices, moreDeliveries];
  return {
    entries: [
      ...orders.rows.map(({ DocEntry }) => DocEntry),
      ...all.flatMap(({ rows }) => basesOf(rows, DOCUMENTS.order.type)),
    ],
    isCut: [orders, ...all].some(({ isCut }) => isCut),
  };
}

const basesOf = (rows: readonly LeadRow[], type: number): readonly number[] =>
  rows.flatMap(({ DocumentLines }) =>
    DocumentLines.flatMap(({ BaseType, BaseEntry }) => (BaseType === type && BaseEntry !== null ? [BaseEntry] : [])),
  );

const readLeads = async (client: SapB1Client, entitySet: string, filter: Filter) =>
  filter === null
    ? { rows: [], isCut: false }
    : client.list({
        entitySet,
        filter,
        fields: fieldsOf(LeadRow),
        row: LeadRow,
        orderBy: 'DocEntry desc',
        hasLists: true,
        ignoresCase: true,
        rowsMax: LEADS_MAX,
      });

/** Customers with the address, and those with a contact person who has it. */
export async function findByEmail(
  client: SapB1Client,
  email: string,
): Promise<{ readonly codes: readonly string[]; readonly isCut: boolean }> {
  const [ofCustomers, ofContacts] = [customersByEmail(email), contactsByEmail(email)];
  if (ofCustomers === null || ofContacts === null) return { codes: [], isCut: false };
  const [customers, contacts] = await Promise.all([
    client.list({
      entitySet: 'BusinessPartners',
      filter: ofCustomers,
      fields: fieldsOf(CustomerCodeRow),
      row: CustomerCodeRow,
      orderBy: 'CardCode asc',
      ignoresCase: true,
      rowsMax: LEADS_MAX,
    }),
    client.join({
      entitySet: 'BusinessPartners',
      list: 'ContactEmployees',
      key: 'CardCode',
      filter: ofContacts,
      head: CustomerCodeRow,
      headFields: fieldsOf(CustomerCodeRow),
      line: CustomerCodeRow,
      lineFields: fieldsOf(CustomerCodeRow),
      ignoresCase: true,
    }),
  ]);
  const codes = [...customers.rows, ...contacts.rows.map(({ head }) => head)].map(({ CardCode }) => CardCode);
  return { codes: [...new Set(codes)].slice(0, LEADS_MAX), isCut: customers.isCut || contacts.isCut };
}
