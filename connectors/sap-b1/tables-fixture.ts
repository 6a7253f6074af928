// Our sample orders and stock as a company of SAP Business One would hold them. The shop's number stands in a field of the desk's own.
import type { Order, StockItem } from '../../src/domain/order.ts';
import type { Entity, Tables } from './server-fixture.ts';

export const SHOP_FIELD = 'U_WebOrder';
const PRICE_LIST = 1;

export const emptyTables = (): Tables => ({
  Orders: [],
  DeliveryNotes: [],
  Invoices: [],
  DownPayments: [],
  ReturnRequest: [],
  Returns: [],
  CreditNotes: [],
  BusinessPartners: [],
  Items: [],
  PurchaseOrders: [],
  ShippingTypes: [
    { Code: 1, Name: 'UPS Ground' },
    { Code: 2, Name: 'DHL Express' },
  ],
});

const push = (tables: Tables, table: string, entity: Entity): void => void tables[table]?.push(entity);

/** A document as v2 gives it. */
export const documentOf = (entry: number, at: string, more: Entity = {}): Entity => ({
  DocEntry: entry,
  DocNum: entry + 5_000,
  DocDate: `${at.slice(0, 10)}T00:00:00Z`,
  DocTime: at.slice(11, 19),
  DocDueDate: `${at.slice(0, 10)}T00:00:00Z`,
  CreationDate: `${at.slice(0, 10)}T00:00:00Z`,
  UpdateDate: `${at.slice(0, 10)}T00:00:00Z`,
  UpdateTime: at.slice(11, 19),
  DocumentStatus: 'bost_Open',
  Cancelled: 'tNO',
  CancelStatus: 'csNo',
  ReserveInvoice: 'tNO',
  DocCurrency: 'EUR',
  DocTotal: 59.8,
  DocTotalFc: 0,
  PaidToDate: 0,
  TrackingNumber: null,
  TransportationCode: -1,
  DocumentLines: [],
  ...more,
});

/** Joined by `key`, as SAP's lines know their document. */
export const lineOf = (entry: number, line: number, sku: string, quantity: number, more: Entity = {}): Entity => ({
  DocEntry: entry,
  LineNum: line,
  ItemCode: sku,
  ItemDescription: sku,
  Quantity: quantity,
  InventoryQuantity: quantity,
  UoMEntry: -1,
  Price: 29.9,
  LineStatus: 'bost_Open',
  RemainingOpenQuantity: quantity,
  RemainingOpenInventoryQuantity: quantity,
  WarehouseCode: '01',
  ShipDate: null,
  BaseType: -1,
  BaseEntry: null,
  BaseLine: null,
  ...more,
});

export const madeFrom = (type: number, entry: number, line = 0): Entity => ({
  BaseType: type,
  BaseEntry: entry,
  BaseLine: line,
});

export function tablesOfOrders(orders: readonly Order[]): Tables {
  const tables = emptyTables();
  for (const order of orders) addOrder(tables, order);
  return tables;
}

function addOrder(tables: Tables, order: Order): void {
  const entry = (tables['Orders']?.length ?? 0) + 101;
  const sentOf = (sku: string): number =>
    order.shipments
      .flatMap(({ lines }) => lines)
      .reduce((sum, line) => sum + (line.sku === sku ? line.quantity : 0), 0);
  const to = order.shippingAddress;
  push(
    tables,
    'Orders',
    documentOf(entry, order.placedAt, {
      CardCode: order.customer.id,
      CardName: order.customer.name,
      ContactPersonCode: null,
      DocCurrency: order.currency,
      DocTotal: Number(order.total),
      NumAtCard: order.purchaseOrderNumber,
      [SHOP_FIELD]: order.number,
      AddressExtension: {
        ShipToStreet: to?.line1 ?? null,
        ShipToCity: to?.city ?? null,
        ShipToZipCode: to?.postalCode ?? null,
        ShipToCountry: to?.country ?? null,
      },
      DocumentLines: order.lines.map((line, index) =>
        lineOf(entry, index, line.sku, line.quantity, {
          ItemDescription: line.title,
          Price: Number(line.unitPrice),
          RemainingOpenQuantity: line.quantity - sentOf(line.sku),
        }),
      ),
    }),
  );
  addCustomer(tables, order);
  for (const shipment of order.shipments) {
    const delivery = (tables['DeliveryNotes']?.length ?? 0) + 201;
    const lines = shipment.lines.map(({ sku, quantity }, index) => {
      const base = order.lines.findIndex((line) => line.sku === sku);
      return lineOf(delivery, index, sku, quantity, madeFrom(17, entry, base));
    });
    const more = { TrackingNumber: shipment.trackingNumber, TransportationCode: 1, DocumentLines: lines };
    push(tables, 'DeliveryNotes', documentOf(delivery, shipment.shippedAt ?? order.placedAt, more));
  }
}

function addCustomer(tables: Tables, { customer, contactEmails }: Order): void {
  if (tables['BusinessPartners']?.some(({ CardCode }) => CardCode === customer.id) === true) return;
  const capital = (email: string): string => email.replace(/^./, (letter) => letter.toUpperCase());
  push(tables, 'BusinessPartners', {
    CardCode: customer.id,
    EmailAddress: capital(customer.email),
    ContactEmployees: contactEmails.map((email, index) => ({
      CardCode: customer.id,
      InternalCode: index + 1,
      E_Mail: capital(email),
      Active: 'tYES',
    })),
  });
}

export function tablesOfStock(items: readonly StockItem[]): Tables {
  const tables = emptyTables();
  for (const { sku, title, available, expectedOn, price, currency } of items) {
    push(tables, 'Items', {
      ItemCode: sku,
      ItemName: title,
      InventoryItem: 'tYES',
      SalesItem: 'tYES',
      Frozen: 'tNO',
      QuantityOnStock: available + 2,
      QuantityOrderedByCustomers: 2,
      ItemWarehouseInfoCollection: [
        { WarehouseCode: '01', InStock: available + 1, Committed: 2 },
        { WarehouseCode: '02', InStock: 1, Committed: 0 },
      ],
      ItemPrices: [
        { PriceList: 2, Price: 1, Currency: 'EUR' },
        { PriceList: PRICE_LIST, Price: Number(price ?? 0), Currency: currency ?? '' },
      ],
    });
    if (expectedOn !== null) addPurchases(tables, sku, expectedOn);
  }
  return tables;
}

/** One that has passed, one that is wholly received, and the one that counts. */
function addPurchases(tables: Tables, sku: string, expectedOn: string): void {
  const entry = (tables['PurchaseOrders']?.length ?? 0) + 301;
  const lines = [
    { ShipDate: '2026-11-01T00:00:00Z' },
    { ShipDate: '2026-11-25T00:00:00Z', LineStatus: 'bost_Close', RemainingOpenInventoryQuantity: 0 },
    { ShipDate: `${expectedOn}T00:00:00Z` },
  ].map((more, index) => lineOf(entry, index, sku, 5, more));
  push(tables, 'PurchaseOrders', documentOf(entry, '2026-10-01T09:00:00', { DocumentLines: lines }));
}
