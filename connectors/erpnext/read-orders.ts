// Gathers what belongs to some sales orders: items, delivery notes and shipments, invoices, addresses, contacts, and the shelf for what waits; in four rounds of
// calls, however many orders. Called by orders.ts.
import type { ShelfItem } from '../../src/calls/wait-for-stock.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import { brokenOrder, type ErpnextClient, type ListRead } from './client.ts';
import { among } from './filters.ts';
import {
  AddressRow,
  ContactEmailRow,
  ContactLinkRow,
  CountryRow,
  DeliveryItemRow,
  DeliveryNoteRow,
  InvoiceItemRow,
  InvoiceRow,
  ItemRow,
  OrderItemRow,
  type SalesOrderRow,
  ShipmentLinkRow,
  ShipmentRow,
} from './rows.ts';
import { readShelf } from './shelf.ts';

export interface OrderRecords {
  readonly items: readonly OrderItemRow[];
  /** Notes of deliveries and of returns. */
  readonly notes: readonly DeliveryNoteRow[];
  readonly noteItems: readonly DeliveryItemRow[];
  /** By delivery note. */
  readonly shipments: ReadonlyMap<string, readonly ShipmentRow[]>;
  /** By sales order; null where this user may not see them. */
  readonly invoices: ReadonlyMap<string, readonly InvoiceRow[]> | null;
  readonly addresses: ReadonlyMap<string, AddressRow>;
  /** Two letters, by the country's name. */
  readonly countries: ReadonlyMap<string, string>;
  /** By customer, lower-cased. */
  readonly emails: ReadonlyMap<string, readonly string[]>;
  /** Items that are kept in stock. */
  readonly stocked: ReadonlySet<string>;
  readonly shelf: (item: string) => ShelfItem;
}

type ReadAll = <Row>(read: ListRead<Row>) => Promise<readonly Row[]>;

export async function readRecords(
  client: ErpnextClient,
  orders: readonly SalesOrderRow[],
  today: string,
): Promise<OrderRecords> {
  const all: ReadAll = async (read) => {
    // A list of no values would be asked for in vain.
    if (read.filters.some(([, , value]) => Array.isArray(value) && value.length === 0)) return [];
    const { rows, isCut } = await client.list(read);
    if (isCut) throw brokenOrder(`these orders have more records of ${read.doctype} than can be read.`);
    return rows;
  };
  const names = orders.map(({ name }) => name);
  const [items, noteItemsOfOrders, invoices, addresses, emails] = await Promise.all([
    all({
      doctype: 'Sales Order Item',
      parent: 'Sales Order',
      filters: among('parent', names),
      fields: Object.keys(OrderItemRow.shape),
      row: OrderItemRow,
      orderBy: 'parent asc, idx asc',
    }),
    all({
      doctype: 'Delivery Note Item',
      parent: 'Delivery Note',
      filters: among('against_sales_order', names),
      fields: Object.keys(DeliveryItemRow.shape),
      row: DeliveryItemRow,
    }),
    readInvoices(all, names),
    all({
      doctype: 'Address',
      filters: among(
        'name',
        orders.flatMap(({ shipping_address_name: address }) => address ?? []),
      ),
      fields: Object.keys(AddressRow.shape),
      row: AddressRow,
    }),
    readEmails(
      all,
      orders.map(({ customer }) => customer),
    ),
  ]);
  const noteNames = noteItemsOfOrders.map(({ parent }) => parent);
  const codes = items.flatMap(({ item_code }) => item_code ?? []);
  const [notes, noteItems, links, countries, stocked] = await Promise.all([
    all({
      doctype: 'Delivery Note',
      filters: among('name', noteNames),
      fields: Object.keys(DeliveryNoteRow.shape),
      row: DeliveryNoteRow,
    }),
    // All of a note's: it may hold those of other orders too.
    all({
      doctype: 'Delivery Note Item',
      parent: 'Delivery Note',
      filters: among('parent', noteNames),
      fields: Object.keys(DeliveryItemRow.shape),
      row: DeliveryItemRow,
    }),
    readLinks(all, noteNames),
    all({
      doctype: 'Country',
      filters: among(
        'name',
        addresses.flatMap(({ country }) => country ?? []),
      ),
      fields: ['name', 'code'],
      row: CountryRow,
    }),
    all({
      doctype: 'Item',
      filters: [...among('name', codes), ['is_stock_item', '=', 1]],
      fields: Object.keys(ItemRow.shape),
      row: ItemRow,
    }),
  ]);
  const waiting = items.flatMap(({ item_code, qty, delivered_qty }) =>
    item_code !== null && qty > delivered_qty ? [item_code] : [],
  );
  const [shipments, shelf] = await Promise.all([
    readShipments(all, links),
    waiting.length === 0 ? () => ({ onHand: 0, promised: 0, arrivals: [] }) : readShelf(client, waiting, today),
  ]);
  return {
    items,
    notes,
    noteItems,
    shipments,
    invoices,
    addresses: new Map(addresses.map((row) => [row.name, row])),
    countries: new Map(countries.flatMap(({ name, code }) => (code === null ? [] : [[name, code.toUpperCase()]]))),
    emails,
    stocked: new Set(stocked.map(({ name }) => name)),
    shelf,
  };
}

/** A user of sales alone may not see invoices: then the orders are read without what was paid. */
async function readInvoices(all: ReadAll, names: readonly string[]): Promise<OrderRecords['invoices']> {
  try {
    const items = await all({
      doctype: 'Sales Invoice Item',
      parent: 'Sales Invoice',
      filters: among('sales_order', names),
      fields: ['parent', 'sales_order'],
      row: InvoiceItemRow,
    });
    const invoices = await all({
      doctype: 'Sales Invoice',
      filters: among(
        'name',
        items.map(({ parent }) => parent),
      ),
      fields: Object.keys(InvoiceRow.shape),
      row: InvoiceRow,
    });
    return new Map(
      names.map((name) => {
        const own = new Set(items.flatMap(({ parent, sales_order }) => (sales_order === name ? [parent] : [])));
        return [name, invoices.filter((invoice) => own.has(invoice.name))];
      }),
    );
  } catch (error) {
    if (isConnectorError(error, 'auth')) return null;
    throw error;
  }
}

/** Shipments are of ERPNext 13 and later, and need a right of their own: without it the delivery note's own number is all there is. */
async function readLinks(
  all: ReadAll,
  notes: readonly string[],
): Promise<readonly { parent: string; delivery_note: string | null }[]> {
  try {
    return await all({
      doctype: 'Shipment Delivery Note',
      parent: 'Shipment',
      filters: among('delivery_note', notes),
      fields: ['parent', 'delivery_note'],
      row: ShipmentLinkRow,
    });
  } catch (error) {
    if (isConnectorError(error, 'auth', 'not_found')) return [];
    throw error;
  }
}

async function readShipments(all: ReadAll, links: readonly { parent: string; delivery_note: string | null }[]) {
  const filters = [
    ...among(
      'name',
      links.map(({ parent }) => parent),
    ),
    ['docstatus', '=', 1] as const,
  ];
  const rows = await all({ doctype: 'Shipment', filters, fields: Object.keys(ShipmentRow.shape), row: ShipmentRow });
  const shipments = new Map<string, ShipmentRow[]>();
  for (const { parent, delivery_note: note } of links)
    if (note !== null)
      shipments.set(note, [...(shipments.get(note) ?? []), ...rows.filter(({ name }) => name === parent)]);
  return shipments;
}

/** Of the contacts that are linked to the customers. */
async function readEmails(all: ReadAll, customers: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const linked = [['link_doctype', '=', 'Customer'] as const, ['parenttype', '=', 'Contact'] as const];
  const links = await all({
    doctype: 'Dynamic Link',
    parent: 'Contact',
    filters: [...among('link_name', customers), ...linked],
    fields: ['parent', 'link_name'],
    row: ContactLinkRow,
  });
  const emails = await all({
    doctype: 'Contact Email',
    parent: 'Contact',
    filters: among(
      'parent',
      links.map(({ parent }) => parent),
    ),
    fields: ['parent', 'email_id'],
    row: ContactEmailRow,
  });
  const byCustomer = new Map<string, string[]>();
  for (const { parent, link_name } of links) {
    const own = emails.flatMap((row) =>
      row.parent === parent && row.email_id !== null ? [row.email_id.toLowerCase()] : [],
    );
    byCustomer.set(link_name, [...(byCustomer.get(link_name) ?? []), ...own]);
  }
  return byCustomer;
}
