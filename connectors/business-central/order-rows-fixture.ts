// An order of Business Central with all that is read beside it, made up: the rows as its API answers them, and as the connector reads them. For translate.test.ts and the bench of translations.
import { sampleOrder } from '../contract/sample-orders.ts';
import { BusinessCentralConfig } from './config.ts';
import type { OrderRecords } from './read-orders.ts';
import { CreditMemoRow, InvoiceRow, ItemRow, OrderRow, ShipmentRow } from './rows.ts';
import { headOf } from './tables-fixture.ts';

export const CONFIG = BusinessCentralConfig.parse({
  tenantId: '11111111-2222-4333-8444-555555555555',
  companyId: '66666666-7777-4888-8999-000000000000',
  environment: 'Production',
  localCurrency: 'EUR',
  externalDocumentNumber: 'shop_number',
});
export const NUMBER = 'S-ORD101';
export const LINE = {
  lineType: 'Item',
  lineObjectNumber: 'MUG-1',
  description: 'Mug',
  quantity: 3,
  unitPrice: 29.9,
  shippedQuantity: 1,
};
export const HEAD = headOf(sampleOrder(), NUMBER);
export const POSTED = {
  ...HEAD,
  orderNumber: NUMBER,
  postingDate: '2026-11-12',
  customerPurchaseOrderReference: 'PO-77120',
};

export interface Parts {
  order?: object | null;
  line?: object;
  lines?: readonly object[];
  shipments?: readonly object[];
  invoices?: readonly object[];
  memos?: readonly object[];
  item?: object;
  arrivals?: readonly (readonly [string, number])[];
  tracking?: readonly string[];
}

export interface Rows {
  readonly orders: readonly object[];
  readonly shipments: readonly object[];
  readonly invoices: readonly object[];
  readonly creditMemos: readonly object[];
  readonly item: object;
  readonly arrivals: readonly { readonly on: string; readonly quantity: number }[];
  readonly tracking: readonly string[];
}

export function rowsOf(parts: Parts): Rows {
  const {
    order = {},
    line = {},
    lines = [{ ...LINE, ...line }],
    shipments = [],
    invoices = [],
    memos = [],
    arrivals = [],
    tracking = [],
  } = parts;
  const open = {
    ...HEAD,
    orderDate: '2026-11-10',
    status: 'Open',
    totalAmountIncludingTax: 89.7,
    salesOrderLines: lines,
    ...order,
  };
  const ONE = { ...LINE, quantity: 1 };
  return {
    orders: order === null ? [] : [open],
    shipments: shipments.map((one) => ({ ...POSTED, number: 'S-SHPT1', salesShipmentLines: [ONE], ...one })),
    invoices: invoices.map((one) => ({
      ...POSTED,
      number: 'S-INV1',
      status: 'Paid',
      totalAmountIncludingTax: 29.9,
      salesInvoiceLines: [ONE],
      ...one,
    })),
    creditMemos: memos.map((one) => ({
      id: HEAD.id,
      number: 'S-CR1',
      invoiceNumber: 'S-INV1',
      status: 'Paid',
      postingDate: '2026-11-14',
      ...one,
    })),
    item: { number: 'MUG-1', displayName: 'Mug', type: 'Inventory', inventory: 5, ...parts.item },
    arrivals: arrivals.map(([on, quantity]) => ({ on, quantity })),
    tracking,
  };
}

export const readRows = (rows: Rows): OrderRecords => ({
  orders: rows.orders.map((one) => OrderRow.parse(one)),
  shipments: rows.shipments.map((one) => ShipmentRow.parse(one)),
  invoices: rows.invoices.map((one) => InvoiceRow.parse(one)),
  creditMemos: rows.creditMemos.map((one) => CreditMemoRow.parse(one)),
  customers: new Map([['C1', { number: 'C1', displayName: 'Mara Lind', email: 'Office@Hilltop.example' }]]),
  tracking: new Map([['S-SHPT1', rows.tracking.map((trackingNumber) => ({ trackingNumber, carrier: 'UPS' }))]]),
  items: new Map([['MUG-1', ItemRow.parse(rows.item)]]),
  arrivals: new Map([['MUG-1', rows.arrivals]]),
  at: '2026-11-20T09:00:00.000Z',
});
