// Our sample orders and stock as a Business Central would hold them. The shop's number is the external document number.
import type { Order, StockItem } from '../../src/domain/order.ts';
import { type Tables, TRACKING_API } from './server-fixture.ts';

const guid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const emptyTables = (): Tables => ({
  salesOrders: [],
  salesShipments: [],
  salesInvoices: [],
  salesCreditMemos: [],
  customers: [],
  items: [],
  purchaseOrders: [],
  [`${TRACKING_API}/shipmentTracking`]: [],
});

let ids = 0;
const nextId = (): string => {
  ids += 1;
  return guid(ids);
};

/** What every document of an order bears. */
export function headOf(order: Order, number: string) {
  const address = order.shippingAddress;
  return {
    id: nextId(),
    number,
    externalDocumentNumber: order.number.toUpperCase(),
    customerNumber: order.customer.id.toUpperCase(),
    customerName: order.customer.name,
    email: order.contactEmails[0] ?? order.customer.email.replace(/^./, (letter) => letter.toUpperCase()),
    shipToName: address?.name ?? '',
    shipToAddressLine1: address?.line1 ?? '',
    shipToAddressLine2: address?.line2 ?? '',
    shipToCity: address?.city ?? '',
    shipToState: address?.region ?? '',
    shipToPostCode: address?.postalCode ?? '',
    shipToCountry: address?.country ?? '',
    currencyCode: order.currency,
    lastModifiedDateTime: new Date(order.updatedAt ?? order.placedAt).toISOString(),
  };
}

export function tablesOfOrders(orders: readonly Order[]): Tables {
  const tables = emptyTables();
  for (const order of orders) addOrder(tables, order);
  return tables;
}

function addOrder(tables: Tables, order: Order): void {
  const number = `S-ORD${String((tables['salesOrders']?.length ?? 0) + 101)}`;
  const lineOf = (sku: string, quantity: number) => {
    const line = order.lines.find((one) => one.sku === sku);
    return {
      lineType: 'Item',
      lineObjectNumber: sku,
      description: line?.title ?? sku,
      quantity,
      unitPrice: Number(line?.unitPrice ?? 0),
    };
  };
  tables['salesOrders']?.push({
    ...headOf(order, number),
    orderDate: order.placedAt.slice(0, 10),
    status: 'Open',
    totalAmountIncludingTax: Number(order.total),
    salesOrderLines: order.lines.map((line) => ({
      ...lineOf(line.sku, line.quantity),
      shippedQuantity: line.fulfilledQuantity,
    })),
  });
  if (tables['customers']?.some((one) => one['number'] === order.customer.id.toUpperCase()) !== true)
    tables['customers']?.push({
      number: order.customer.id.toUpperCase(),
      displayName: order.customer.name,
      email: order.customer.email,
    });
  const posted = {
    orderNumber: number,
    postingDate: order.placedAt.slice(0, 10),
    customerPurchaseOrderReference: order.purchaseOrderNumber ?? '',
  };
  for (const shipment of order.shipments) {
    const shipmentNumber = `S-SHPT${String((tables['salesShipments']?.length ?? 0) + 101)}`;
    const lines = shipment.lines.map(({ sku, quantity }) => lineOf(sku, quantity));
    tables['salesShipments']?.push({ ...headOf(order, shipmentNumber), ...posted, salesShipmentLines: lines });
    tables[`${TRACKING_API}/shipmentTracking`]?.push({
      number: shipmentNumber,
      packageTrackingNo: shipment.trackingNumber,
      shippingAgentCode: 'UPS',
    });
  }
  // The customer's reference stands on posted documents alone.
  if (order.purchaseOrderNumber === null) return;
  const invoice = { status: 'Paid', totalAmountIncludingTax: Number(order.total), salesInvoiceLines: [] };
  tables['salesInvoices']?.push({ ...headOf(order, `S-INV${number}`), ...posted, ...invoice });
}

export function tablesOfStock(items: readonly StockItem[]): Tables {
  const lines = items.flatMap(({ sku, expectedOn }) =>
    expectedOn === null
      ? []
      : [
          {
            lineType: 'Item',
            lineObjectNumber: sku,
            quantity: 5,
            receivedQuantity: 5,
            expectedReceiptDate: '2026-11-22',
          },
          {
            lineType: 'Item',
            lineObjectNumber: sku,
            quantity: 5,
            receivedQuantity: 1,
            expectedReceiptDate: expectedOn,
          },
          {
            lineType: 'Item',
            lineObjectNumber: sku,
            quantity: 5,
            receivedQuantity: 0,
            expectedReceiptDate: '2026-11-01',
          },
        ],
  );
  return {
    ...emptyTables(),
    items: items.map(({ sku, title, available, price }) => ({
      number: sku,
      displayName: title,
      type: 'Inventory',
      blocked: false,
      inventory: available,
      unitPrice: Number(price ?? 0),
    })),
    purchaseOrders: [{ fullyReceived: false, purchaseOrderLines: lines }],
  };
}
