// Our sample orders and stock as an Odoo would hold them. The shop's number stands in `origin`, Odoo gives its own.
import type { Order, StockItem } from '../../src/domain/order.ts';
import type { OdooRecord, OdooTables } from './odoo-server-fixture.ts';

const CUSTOMERS = 5;
const STOCK = 8;
const at = (time: string): string => time.slice(0, 19).replace('T', ' ');

export const emptyTables = (): OdooTables => ({
  'sale.order': [],
  'sale.order.line': [],
  'stock.picking': [],
  'stock.move': [],
  'stock.location': [
    { id: STOCK, usage: 'internal' },
    { id: CUSTOMERS, usage: 'customer' },
  ],
  'res.partner': [],
  'res.partner.category': [],
  'product.product': [],
  'purchase.order': [{ id: 1, state: 'purchase' }],
  'purchase.order.line': [],
  'account.move': [],
  'ir.attachment': [],
  'res.users.apikeys': [{ id: 1, name: 'Waybill', expiration_date: '2027-02-10 00:00:00' }],
});

/** Adds a record with the next id of its table. */
export function addRecord(tables: OdooTables, model: string, values: Record<string, unknown>): OdooRecord {
  const table = tables[model] ?? [];
  tables[model] = table;
  const record = { id: table.length + 101, ...values };
  table.push(record);
  return record;
}

export function tablesOfOrders(orders: readonly Order[]): OdooTables {
  const tables = emptyTables();
  for (const order of orders) addOrder(tables, order);
  return tables;
}

export function addOrder(tables: OdooTables, order: Order): OdooRecord {
  const partner = partnerOf(tables, order);
  const link = [partner.id, order.customer.name];
  const sale = addRecord(tables, 'sale.order', {
    name: `S${String((tables['sale.order']?.length ?? 0) + 1).padStart(5, '0')}`,
    state: order.orderStatus === 'cancelled' ? 'cancel' : 'sale',
    date_order: at(order.placedAt),
    partner_id: link,
    partner_shipping_id: link,
    currency_id: [1, order.currency],
    amount_total: Number(order.total),
    team_id: [2, 'Website'],
    invoice_ids: [],
    write_date: at(order.updatedAt ?? order.placedAt),
    client_order_ref: order.purchaseOrderNumber ?? false,
    origin: order.number,
  });
  const saleLink = [sale.id, String(sale['name'])];
  const lineIds = new Map<string, number>();
  for (const line of order.lines) {
    const product = productOf(tables, line.sku, line.title);
    const record = addRecord(tables, 'sale.order.line', {
      order_id: saleLink,
      product_id: [product.id, line.title],
      product_uom_qty: line.quantity,
      qty_delivered: line.fulfilledQuantity,
      price_unit: Number(line.unitPrice),
      display_type: false,
      sequence: 10,
    });
    lineIds.set(line.sku, record.id);
  }
  for (const shipment of order.shipments) {
    const transfer = addRecord(tables, 'stock.picking', {
      name: `WH/OUT/${shipment.id}`,
      state: shipment.shippedAt === null ? 'assigned' : 'done',
      sale_id: saleLink,
      carrier_id: [3, 'UPS Standard'],
      carrier_tracking_ref: shipment.trackingNumber ?? false,
      carrier_tracking_url: shipment.trackingUrl ?? false,
      create_date: at(order.placedAt),
      date_done: shipment.shippedAt === null ? false : at(shipment.shippedAt),
      write_date: at(shipment.shippedAt ?? order.placedAt),
      location_id: [STOCK, 'WH/Stock'],
      location_dest_id: [CUSTOMERS, 'Customers'],
    });
    for (const { sku, quantity } of shipment.lines)
      addRecord(tables, 'stock.move', {
        picking_id: [transfer.id, String(transfer['name'])],
        sale_line_id: [lineIds.get(sku), sku],
        product_id: [productOf(tables, sku, sku).id, sku],
        state: shipment.shippedAt === null ? 'assigned' : 'done',
        product_uom_qty: quantity,
        quantity,
      });
  }
  return sale;
}

/** One of each address and name, and its further contacts below it. */
function partnerOf(tables: OdooTables, { customer, contactEmails, shippingAddress }: Order): OdooRecord {
  const known = tables['res.partner']?.find(({ name, email }) => name === customer.name && email === customer.email);
  if (known !== undefined) return known;
  const partner = addRecord(tables, 'res.partner', {
    name: customer.name,
    // As people type it.
    email: customer.email.replace(/^./, (letter) => letter.toUpperCase()),
    email_normalized: customer.email,
    type: 'contact',
    lang: customer.locale ?? false,
    is_company: contactEmails.length > 0,
    category_id: customer.tags.map((name) => addRecord(tables, 'res.partner.category', { name }).id),
    street: shippingAddress?.line1 ?? false,
    street2: shippingAddress?.line2 ?? false,
    city: shippingAddress?.city ?? false,
    zip: shippingAddress?.postalCode ?? false,
    country_code: shippingAddress?.country ?? false,
  });
  partner['commercial_partner_id'] = [partner.id, customer.name];
  for (const email of contactEmails)
    addRecord(tables, 'res.partner', {
      name: 'Contact',
      email,
      email_normalized: email,
      type: 'contact',
      category_id: [],
      commercial_partner_id: [partner.id, customer.name],
    });
  return partner;
}

function productOf(tables: OdooTables, sku: string, title: string): OdooRecord {
  const known = tables['product.product']?.find(({ default_code }) => default_code === sku);
  return (
    known ??
    addRecord(tables, 'product.product', { display_name: title, default_code: sku, qty_available: 0, lst_price: 0 })
  );
}

export function tablesOfStock(items: readonly StockItem[]): OdooTables {
  const tables = emptyTables();
  for (const item of items) {
    const product = addRecord(tables, 'product.product', {
      display_name: item.title,
      default_code: item.sku,
      qty_available: item.available + 3,
      free_qty: item.available,
      lst_price: Number(item.price ?? 0),
      currency_id: [1, item.currency ?? 'EUR'],
    });
    if (item.expectedOn === null) continue;
    const line = { order_id: [1, 'P00001'], product_id: [product.id, item.title], product_qty: 10 };
    addRecord(tables, 'purchase.order.line', { ...line, qty_received: 10, date_planned: '2026-11-25 12:00:00' });
    addRecord(tables, 'purchase.order.line', { ...line, qty_received: 4, date_planned: `${item.expectedOn} 12:00:00` });
  }
  return tables;
}
