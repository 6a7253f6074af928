// Our sample orders and stock as an ERPNext would hold them. The shop's number stands in a field of the desk's own.
import type { Order, StockItem } from '../../src/domain/order.ts';
import type { Doc, Tables } from './server-fixture.ts';

export const SHOP_FIELD = 'custom_web_order';

export const emptyTables = (): Tables => ({
  'Sales Order': [],
  'Sales Order Item': [],
  'Delivery Note': [],
  'Delivery Note Item': [],
  Shipment: [],
  'Shipment Delivery Note': [],
  'Sales Invoice': [],
  'Sales Invoice Item': [],
  Address: [],
  Country: [{ name: 'Ireland', code: 'ie' }],
  Contact: [],
  'Dynamic Link': [],
  'Contact Email': [],
  Item: [],
  'Item Price': [],
  Bin: [],
  'Purchase Order': [],
  'Purchase Order Item': [],
});

const at = (time: string): string => `${time.slice(0, 19).replace('T', ' ')}.123456`;
const push = (tables: Tables, doctype: string, doc: Doc): void => void tables[doctype]?.push(doc);

export function tablesOfOrders(orders: readonly Order[]): Tables {
  const tables = emptyTables();
  for (const order of orders) addOrder(tables, order);
  return tables;
}

function addOrder(tables: Tables, order: Order): void {
  const count = (tables['Sales Order']?.length ?? 0) + 1;
  const name = `SAL-ORD-2026-${String(count).padStart(5, '0')}`;
  push(tables, 'Sales Order', {
    name,
    docstatus: 1,
    status: 'To Deliver and Bill',
    customer: order.customer.id,
    customer_name: order.customer.name,
    contact_email: order.customer.email,
    transaction_date: order.placedAt.slice(0, 10),
    creation: at(order.placedAt),
    modified: at(order.updatedAt ?? order.placedAt),
    grand_total: Number(order.total),
    advance_paid: 0,
    per_billed: 0,
    currency: order.currency,
    shipping_address_name: `${order.customer.id}-Shipping`,
    language: order.customer.locale,
    po_no: order.purchaseOrderNumber,
    [SHOP_FIELD]: order.number,
  });
  order.lines.forEach((line, idx) => {
    push(tables, 'Sales Order Item', {
      name: `${name}-${idx}`,
      parent: name,
      idx,
      item_code: line.sku,
      item_name: line.title,
      qty: line.quantity,
      delivered_qty: line.fulfilledQuantity,
      rate: Number(line.unitPrice),
      warehouse: 'Stores - H',
      delivered_by_supplier: 0,
    });
    if (tables['Item']?.some((item) => item['name'] === line.sku) !== true)
      push(tables, 'Item', { name: line.sku, item_name: line.title, is_stock_item: 1, disabled: 0, has_variants: 0 });
  });
  addCustomer(tables, order);
  for (const shipment of order.shipments) addDelivery(tables, name, shipment);
}

function addCustomer(tables: Tables, { customer, contactEmails, shippingAddress }: Order): void {
  const address = `${customer.id}-Shipping`;
  if (tables['Address']?.some(({ name }) => name === address) === true) return;
  push(tables, 'Address', {
    name: address,
    address_title: shippingAddress?.name ?? null,
    address_line1: shippingAddress?.line1 ?? null,
    address_line2: null,
    city: shippingAddress?.city ?? null,
    state: null,
    pincode: shippingAddress?.postalCode ?? null,
    country: 'Ireland',
  });
  for (const email of contactEmails) {
    const contact = `${customer.id}-${email}`;
    push(tables, 'Contact', { name: contact });
    push(tables, 'Dynamic Link', {
      parent: contact,
      parenttype: 'Contact',
      link_doctype: 'Customer',
      link_name: customer.id,
    });
    push(tables, 'Contact Email', { parent: contact, email_id: email.replace(/^./, (letter) => letter.toUpperCase()) });
  }
}

function addDelivery(tables: Tables, order: string, shipment: Order['shipments'][number]): void {
  const note = `MAT-DN-2026-${String((tables['Delivery Note']?.length ?? 0) + 1).padStart(5, '0')}`;
  const shipped = shipment.shippedAt ?? '2026-11-12T09:00:00Z';
  push(tables, 'Delivery Note', {
    name: note,
    docstatus: shipment.shippedAt === null ? 0 : 1,
    status: 'To Bill',
    is_return: 0,
    return_against: null,
    posting_date: shipped.slice(0, 10),
    posting_time: '9:00:00.5',
    lr_no: null,
    transporter_name: null,
    modified: at(shipped),
  });
  for (const { sku, quantity } of shipment.lines)
    push(tables, 'Delivery Note Item', { parent: note, item_code: sku, qty: quantity, against_sales_order: order });
  const name = `SHIPMENT-${note}`;
  push(tables, 'Shipment', {
    name,
    docstatus: 1,
    carrier: 'UPS',
    awb_number: shipment.trackingNumber,
    tracking_url: shipment.trackingUrl,
    tracking_status: 'In Progress',
  });
  push(tables, 'Shipment Delivery Note', { parent: name, delivery_note: note });
}

export function tablesOfStock(items: readonly StockItem[]): Tables {
  const tables = emptyTables();
  for (const { sku, title, available, expectedOn, price, currency } of items) {
    push(tables, 'Item', { name: sku, item_name: title, is_stock_item: 1, disabled: 0, has_variants: 0 });
    push(tables, 'Bin', { item_code: sku, actual_qty: available + 5, reserved_qty: 2 });
    push(tables, 'Bin', { item_code: sku, actual_qty: -3, reserved_qty: 0 });
    if (price !== null)
      push(tables, 'Item Price', {
        item_code: sku,
        price_list: 'Standard Selling',
        price_list_rate: Number(price),
        currency,
        customer: null,
      });
    if (expectedOn === null) continue;
    const line = { parent: 'PUR-ORD-1', item_code: sku, qty: 10, received_qty: 0, expected_delivery_date: null };
    push(tables, 'Purchase Order Item', { ...line, schedule_date: '2026-11-01' });
    push(tables, 'Purchase Order Item', { ...line, schedule_date: '2026-11-25', received_qty: 10 });
    push(tables, 'Purchase Order Item', { ...line, schedule_date: '2026-11-28', expected_delivery_date: expectedOn });
  }
  push(tables, 'Purchase Order', { name: 'PUR-ORD-1', docstatus: 1, status: 'To Receive and Bill' });
  return tables;
}
