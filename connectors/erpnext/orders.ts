// The OrderSource of an ERPNext: which sales orders are meant, and what belongs to them. Called by connector.ts.
import { chooseOrders, chooseTranslated } from '../../src/calls/choose-orders.ts';
import { dayOf } from '../../src/domain/calendar.ts';
import { limits } from '../../src/domain/limits.ts';
import { readPlaceTime } from '../../src/domain/place-time.ts';
import { isConnectorError } from '../../src/ports/connector-error.ts';
import type { FoundOrder, OrderChanges, OrderQuery, OrderSource } from '../../src/ports/order-source.ts';
import { brokenOrder, type ErpnextClient, noSuchOrder } from './client.ts';
import type { ErpnextConfig } from './config.ts';
import { among, byEmail, byTracking, type Filters, ordersByNumber, ordersByPurchaseOrder } from './filters.ts';
import { readRecords } from './read-orders.ts';
import {
  ChangedRow,
  ContactEmailRow,
  ContactLinkRow,
  DeliveryItemRow,
  NameRow,
  SALES_ORDER_FIELDS,
  SalesOrderRow,
  ShipmentLinkRow,
} from './rows.ts';
import { translateOrder } from './translate.ts';

/** One more than is shown, so that it is known whether there are more. */
const ORDERS_READ = limits.identify.ordersMax + 1;
/** Records that lead to orders. */
const LEADS_MAX = 200;
/** A change shows when its transaction ends, with a time before that. */
const OVERLAP_SECONDS = 120;

export function createOrderSource(client: ErpnextClient, config: ErpnextConfig): OrderSource {
  const ownFields = [config.shopNumberField, config.purchaseOrderField].filter((field) => field !== undefined);
  const fields = [...new Set([...SALES_ORDER_FIELDS, ...ownFields])];
  const listOrders = (filters: Filters) =>
    client.list({
      doctype: 'Sales Order',
      filters,
      fields,
      row: SalesOrderRow,
      orderBy: 'transaction_date desc, creation desc',
      rowsMax: ORDERS_READ,
    });

  /** Lists of orders to ask for; an order may stand in several. */
  async function listsOf(query: OrderQuery): Promise<readonly Filters[]> {
    switch (query.by) {
      case 'number':
        return ordersByNumber(query.number, config);
      case 'purchase_order_number':
        return ordersByPurchaseOrder(query.purchaseOrderNumber, config);
      case 'tracking_number':
        return listsByTracking(query.trackingNumber);
      case 'email':
        return listsByEmail(query.email);
    }
  }

  async function listsByTracking(trackingNumber: string): Promise<readonly Filters[]> {
    const [ofNotes, ofShipments] = [byTracking('lr_no', trackingNumber), byTracking('awb_number', trackingNumber)];
    if (ofNotes === null || ofShipments === null) return [];
    const [notes, shipments] = await Promise.all([
      client.list({ doctype: 'Delivery Note', filters: ofNotes, fields: ['name'], row: NameRow, rowsMax: LEADS_MAX }),
      listShipments(ofShipments),
    ]);
    const names = [...notes.rows.map(({ name }) => name), ...shipments];
    if (names.length === 0) return [];
    const { rows } = await client.list({
      doctype: 'Delivery Note Item',
      parent: 'Delivery Note',
      filters: among('parent', names),
      fields: Object.keys(DeliveryItemRow.shape),
      row: DeliveryItemRow,
    });
    const orders = rows.flatMap(({ against_sales_order }) => against_sales_order ?? []);
    return orders.length === 0 ? [] : [among('name', orders)];
  }

  /** The delivery notes of shipments; none without the right to see them. */
  async function listShipments(filters: Filters): Promise<readonly string[]> {
    try {
      const { rows } = await client.list({
        doctype: 'Shipment',
        filters,
        fields: ['name'],
        row: NameRow,
        rowsMax: LEADS_MAX,
      });
      if (rows.length === 0) return [];
      const links = await client.list({
        doctype: 'Shipment Delivery Note',
        parent: 'Shipment',
        filters: among(
          'parent',
          rows.map(({ name }) => name),
        ),
        fields: ['parent', 'delivery_note'],
        row: ShipmentLinkRow,
      });
      return links.rows.flatMap(({ delivery_note }) => delivery_note ?? []);
    } catch (error) {
      if (isConnectorError(error, 'auth', 'not_found')) return [];
      throw error;
    }
  }

  /** Submitted orders with the address, and those of customers whose contact has it. */
  async function listsByEmail(email: string): Promise<readonly Filters[]> {
    const [ofOrders, ofContacts] = [byEmail('contact_email', email), byEmail('email_id', email)];
    if (ofOrders === null || ofContacts === null) return [];
    const submitted = ['docstatus', 'in', [1, 2]] as const;
    const { rows } = await client.list({
      doctype: 'Contact Email',
      parent: 'Contact',
      filters: ofContacts,
      fields: ['parent', 'email_id'],
      row: ContactEmailRow,
      rowsMax: LEADS_MAX,
    });
    if (rows.length === 0) return [[...ofOrders, submitted]];
    const linked = [['link_doctype', '=', 'Customer'] as const, ['parenttype', '=', 'Contact'] as const];
    const links = await client.list({
      doctype: 'Dynamic Link',
      parent: 'Contact',
      filters: [
        ...among(
          'parent',
          rows.map(({ parent }) => parent),
        ),
        ...linked,
      ],
      fields: ['parent', 'link_name'],
      row: ContactLinkRow,
    });
    const customers = links.rows.map(({ link_name }) => link_name);
    return [
      [...ofOrders, submitted],
      ...(customers.length === 0 ? [] : [[...among('customer', customers), submitted]]),
    ];
  }

  async function complete(rows: readonly SalesOrderRow[], at: string) {
    const records = await readRecords(client, rows, dayOf(at, config.timeZone));
    return rows.map((row) => translateOrder(row, records, config));
  }

  return {
    async findOrders(query) {
      const answers = await Promise.all((await listsOf(query)).map(listOrders));
      const rows = new Map(answers.flatMap((answer) => answer.rows.map((row) => [row.name, row])));
      const [first] = answers;
      const why = answers.some(({ isCut }) => isCut) ? MORE_ORDERS : null;
      if (first === undefined || rows.size === 0) return chooseOrders(query, [], why);
      const translated = await complete([...rows.values()], first.at);
      return chooseTranslated(query, translated, { source: client.source, asOf: first.at }, why);
    },

    async getOrder(id): Promise<FoundOrder> {
      if (id === '' || id.length > 140) throw noSuchOrder();
      const { rows, at } = await listOrders([['name', '=', id]]);
      // A database that knows no case finds more than was meant.
      const row = rows.find(({ name }) => name === id);
      const [one] = row === undefined ? [] : await complete([row], at);
      if (one === undefined) throw noSuchOrder();
      if (one.kind === 'broken') throw brokenOrder(one.why);
      return { order: one.order, source: client.source, asOf: at };
    },

    listChanges: (since) => listChanges(client, config.timeZone, since),
  };
}

/** By the record of the order, or of a delivery note, which is not written into the order when its parcel is labelled. */
async function listChanges(client: ErpnextClient, timeZone: string, since: string): Promise<OrderChanges> {
  const from = new Date(Date.parse(since) - OVERLAP_SECONDS * 1_000);
  const read = {
    filters: [['modified', '>=', siteTime(from, timeZone)]] as const,
    fields: ['name', 'modified'],
    row: ChangedRow,
    orderBy: 'modified asc',
  };
  const [orders, notes] = await Promise.all([
    client.list({ doctype: 'Sales Order', ...read }),
    client.list({ doctype: 'Delivery Note', ...read }),
  ]);
  const utcOf = (local: string): string =>
    readPlaceTime({ day: local.slice(0, 10), clock: local.slice(11, 19), timeZone })?.at ?? since;
  const atOfNote = new Map(notes.rows.map(({ name, modified }) => [name, utcOf(modified)]));
  const { rows: items } =
    atOfNote.size === 0
      ? { rows: [] }
      : await client.list({
          doctype: 'Delivery Note Item',
          parent: 'Delivery Note',
          filters: among('parent', [...atOfNote.keys()]),
          fields: Object.keys(DeliveryItemRow.shape),
          row: DeliveryItemRow,
        });
  const changes = [
    ...orders.rows.map(({ name, modified }) => ({ name, at: utcOf(modified) })),
    ...items.flatMap(({ parent, against_sales_order: name }) =>
      name === null ? [] : [{ name, at: atOfNote.get(parent) ?? since }],
    ),
  ].sort((one, other) => one.at.localeCompare(other.at));
  const newest = changes.at(-1)?.at ?? since;
  return {
    orderIds: [...new Set(changes.map(({ name }) => name))],
    until: Date.parse(newest) > Date.parse(since) ? newest : since,
    isMore: false,
  };
}

/** `2026-11-10 09:00:00`, as the site's clock shows it. */
const siteTime = (at: Date, timeZone: string): string => at.toLocaleString('sv-SE', { timeZone });

const MORE_ORDERS = `There are more orders; the newest ${limits.identify.ordersMax} are shown.`;
