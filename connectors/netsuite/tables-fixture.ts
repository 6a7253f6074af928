// The tables of a small NetSuite, and our sample orders and stock in them. The shop's number stands in a field of the desk's own.
import type { Order, OrderLine, StockItem } from '../../src/domain/order.ts';

export type Row = Record<string, string | number | null>;
export type Tables = Record<string, Row[]>;

export const SHOP_FIELD = 'custbody_web_order';

export const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  transaction:
    'id type tranid status trandate lastmodifieddate entity email currency foreigntotal shippingaddress otherrefnum custbody_web_order voided shipmethod'.split(
      ' ',
    ),
  transactionline:
    'transaction id linesequencenumber item itemtype memo quantity quantityshiprecv quantitybilled quantitybackordered foreignamount isclosed fulfillable dropship kitmemberof mainline taxline expectedreceiptdate'.split(
      ' ',
    ),
  previoustransactionlinelink: 'previousdoc previousline nextdoc nextline nexttype linktype'.split(' '),
  nexttransactionlinelink: 'previousdoc previousline nextdoc nextline previoustype linktype'.split(' '),
  trackingnumber: ['id', 'trackingnumber'],
  trackingnumbermap: ['transaction', 'trackingnumber'],
  customer: 'id entityid companyname firstname lastname isperson email'.split(' '),
  contact: ['id', 'company', 'email', 'isinactive'],
  transactionshippingaddress: 'nkey addressee attention addr1 addr2 city state zip country'.split(' '),
  currency: ['id', 'symbol'],
  item: ['id', 'itemid', 'displayname', 'itemtype', 'isinactive'],
  aggregateitemlocation: ['item', 'location', 'quantityavailable', 'quantitybackordered'],
  pricing: ['item', 'pricelevel', 'quantity', 'currency', 'unitprice'],
};

export const emptyTables = (): Tables => ({
  ...Object.fromEntries(Object.keys(COLUMNS).map((table) => [table, []])),
  currency: [
    { id: 1, symbol: 'USD' },
    { id: 4, symbol: 'EUR' },
  ],
});

export const push = (tables: Tables, table: string, row: Row): void => void tables[table]?.push(row);
const currencyId = (symbol: string): number => (symbol === 'EUR' ? 4 : 1);
let ids = 1_000;
const newId = (): number => ++ids;

export function tablesOfOrders(orders: readonly Order[]): Tables {
  const tables = emptyTables();
  orders.forEach((order, index) => void addOrder(tables, order, index + 1));
  return tables;
}

/** Of the nth of the tables' orders. */
export const orderId = (count: number): number => 500 + count;

function addOrder(tables: Tables, order: Order, count: number): void {
  const id = orderId(count);
  const entity = 100 + Number(order.customer.id.replace(/\D/g, ''));
  push(tables, 'transaction', {
    id,
    type: 'SalesOrd',
    tranid: `SO${1_000 + count}`,
    status: 'B',
    trandate: order.placedAt.slice(0, 10),
    lastmodifieddate: order.placedAt.slice(0, 19).replace('T', ' '),
    entity,
    email: order.customer.email.replace(/^./, (letter) => letter.toUpperCase()),
    currency: currencyId(order.currency),
    foreigntotal: Number(order.total),
    shippingaddress: 700 + count,
    otherrefnum: order.purchaseOrderNumber,
    [SHOP_FIELD]: order.number,
    voided: 'F',
  });
  push(tables, 'transactionline', { transaction: id, id: 0, linesequencenumber: 0, mainline: 'T', taxline: 'F' });
  order.lines.forEach((line, index) => void addLine(tables, id, line, index + 1));
  addCustomer(tables, order, entity);
  const { shippingAddress: address } = order;
  if (address !== null)
    push(tables, 'transactionshippingaddress', {
      nkey: 700 + count,
      addressee: address.name,
      addr1: address.line1,
      city: address.city,
      zip: address.postalCode,
      country: address.country,
    });
  for (const shipment of order.shipments) addFulfilment(tables, id, shipment);
}

export function itemId(tables: Tables, sku: string, title = sku): number {
  const known = tables['item']?.find(({ itemid }) => itemid === sku);
  if (known !== undefined) return Number(known['id']);
  const id = newId();
  push(tables, 'item', { id, itemid: sku, displayname: title, itemtype: 'InvtPart', isinactive: 'F' });
  return id;
}

function addLine(tables: Tables, transaction: number, line: OrderLine, id: number): void {
  const item = itemId(tables, line.sku, line.title);
  const backordered = line.backorder === null ? 0 : line.quantity - line.fulfilledQuantity;
  push(tables, 'transactionline', {
    transaction,
    id,
    linesequencenumber: id,
    item,
    itemtype: 'InvtPart',
    quantity: -line.quantity,
    quantityshiprecv: line.fulfilledQuantity,
    quantitybilled: 0,
    quantitybackordered: backordered,
    foreignamount: -Number(line.unitPrice) * line.quantity,
    isclosed: 'F',
    fulfillable: 'T',
    dropship: 'F',
    mainline: 'F',
    taxline: 'F',
  });
}

function addCustomer(tables: Tables, { customer, contactEmails }: Order, entity: number): void {
  if (tables['customer']?.some(({ id }) => id === entity) === true) return;
  const [firstname = '', lastname = ''] = customer.name.split(' ');
  push(tables, 'customer', {
    id: entity,
    entityid: customer.name,
    firstname,
    lastname,
    isperson: 'T',
    email: customer.email,
  });
  for (const email of contactEmails)
    push(tables, 'contact', { id: newId(), company: entity, email: email.toUpperCase(), isinactive: 'F' });
}

/** Each of its goods twice, as NetSuite books them: what leaves, and its costs. */
function addFulfilment(tables: Tables, order: number, shipment: Order['shipments'][number]): void {
  const id = newId();
  const day = shipment.shippedAt?.slice(0, 10) ?? '2026-11-12';
  push(tables, 'transaction', {
    id,
    type: 'ItemShip',
    tranid: `IF${id}`,
    status: shipment.shippedAt === null ? 'B' : 'C',
    trandate: day,
    lastmodifieddate: `${day} 10:00:00`,
    voided: 'F',
    shipmethod: 'UPS Ground',
  });
  shipment.lines.forEach(({ sku, quantity }, index) => {
    const line = {
      transaction: id,
      linesequencenumber: index,
      item: itemId(tables, sku),
      itemtype: 'InvtPart',
      mainline: 'F',
      taxline: 'F',
    };
    push(tables, 'transactionline', { ...line, id: index * 2 + 1, quantity: -quantity });
    push(tables, 'transactionline', { ...line, id: index * 2 + 2, quantity });
    link(
      tables,
      { previousdoc: order, previousline: index + 1, nextdoc: id, nextline: index * 2 + 1, linktype: 'ShipRcpt' },
      ['SalesOrd', 'ItemShip'],
    );
  });
  if (shipment.trackingNumber === null) return;
  const number = newId();
  push(tables, 'trackingnumber', { id: number, trackingnumber: shipment.trackingNumber });
  push(tables, 'trackingnumbermap', { transaction: id, trackingnumber: number });
}

export function link(tables: Tables, row: Row, [previoustype, nexttype]: readonly [string, string]): void {
  push(tables, 'previoustransactionlinelink', { ...row, nexttype });
  push(tables, 'nexttransactionlinelink', { ...row, previoustype });
}

export function tablesOfStock(items: readonly StockItem[]): Tables {
  const tables = emptyTables();
  for (const { sku, title, available, expectedOn, price, currency } of items) {
    const item = itemId(tables, sku, title);
    push(tables, 'aggregateitemlocation', {
      item,
      location: 1,
      quantityavailable: available + 3,
      quantitybackordered: 0,
    });
    push(tables, 'aggregateitemlocation', { item, location: 2, quantityavailable: -3, quantitybackordered: 0 });
    if (price !== null)
      push(tables, 'pricing', {
        item,
        pricelevel: 1,
        quantity: 0,
        currency: currencyId(currency ?? ''),
        unitprice: Number(price),
      });
    if (expectedOn !== null) addPurchases(tables, item, expectedOn);
  }
  return tables;
}

/** One that is late, one that has come, one that was rejected, and one that is coming on the day. */
function addPurchases(tables: Tables, item: number, on: string): void {
  const orders = [
    { status: 'B', expected: '2026-11-01', received: 0 },
    { status: 'D', expected: '2026-11-25', received: 10 },
    { status: 'C', expected: '2026-11-26', received: 0 },
    { status: 'E', expected: on, received: 4 },
  ];
  for (const { status, expected, received } of orders) {
    const id = newId();
    push(tables, 'transaction', {
      id,
      type: 'PurchOrd',
      tranid: `PO${id}`,
      status,
      trandate: '2026-10-01',
      voided: 'F',
    });
    push(tables, 'transactionline', {
      transaction: id,
      id: 1,
      item,
      quantity: 10,
      quantityshiprecv: received,
      isclosed: 'F',
      mainline: 'F',
      taxline: 'F',
      expectedreceiptdate: expected,
    });
  }
}
