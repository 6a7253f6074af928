// A sales order of ERPNext with all that is read beside it, made up: the rows as ERPNext answers them, and as the connector reads them. For translate.test.ts and the bench of translations.
import { ErpnextConfig } from './config.ts';
import type { OrderRecords } from './read-orders.ts';
import {
  AddressRow,
  DeliveryItemRow,
  DeliveryNoteRow,
  InvoiceRow,
  OrderItemRow,
  SalesOrderRow,
  ShipmentRow,
} from './rows.ts';

export const CONFIG = ErpnextConfig.parse({
  url: 'https://erp.example.com',
  timeZone: 'Asia/Kolkata',
  shopNumberField: 'custom_web_order',
});
export const NAME = 'SAL-ORD-2026-00012';
export const ORDER = {
  name: NAME,
  docstatus: 1,
  status: 'To Deliver and Bill',
  customer: 'Hilltop Hotels',
  customer_name: 'Hilltop Hotels Ltd',
  contact_email: 'Mara.Lind@example.org',
  transaction_date: '2026-11-10',
  creation: '2026-11-10 02:15:00.123456',
  modified: '2026-11-11 12:00:00.000000',
  grand_total: 240.00000000000003,
  advance_paid: 0,
  per_billed: 0,
  currency: 'EUR',
  shipping_address_name: 'Hilltop-Shipping',
  language: 'en',
  po_no: 'PO-77120',
  custom_web_order: 1_005,
};
export const ITEM = {
  name: 'row1',
  parent: NAME,
  item_code: 'LAMP-9',
  item_name: 'Lamp',
  qty: 3,
  delivered_qty: 1,
  rate: 80,
  warehouse: 'Stores - H',
  delivered_by_supplier: 0,
};
export const NOTE = {
  name: 'MAT-DN-1',
  docstatus: 1,
  status: 'To Bill',
  is_return: 0,
  return_against: null,
  posting_date: '2026-11-12',
  posting_time: '9:05:07.5',
  lr_no: 'JD014600003',
  transporter_name: 'DHL Express',
  modified: '2026-11-12 10:00:00',
};
export const SHIPMENT = {
  name: 'SHIPMENT-1',
  docstatus: 1,
  carrier: 'UPS',
  awb_number: '1Z999AA10123456784',
  tracking_url: 'https://ups.example/1',
  tracking_status: 'In Progress',
};

export interface Parts {
  order?: object;
  item?: object;
  notes?: readonly object[];
  noteItem?: object;
  shipments?: readonly object[];
  invoices?: readonly object[] | null;
  onHand?: number;
}

export interface Rows {
  readonly order: object;
  readonly items: readonly object[];
  readonly notes: readonly object[];
  readonly noteItems: readonly object[];
  readonly shipments: readonly object[];
  readonly invoices: readonly object[] | null;
  readonly address: object;
  readonly onHand: number;
}

export function rowsOf(parts: Parts): Rows {
  const { notes = [], shipments = [], invoices = [], onHand = 5 } = parts;
  const INVOICE = { name: 'INV', docstatus: 1, status: 'Paid', is_return: 0, posting_date: '2026-11-12' };
  return {
    order: { ...ORDER, ...parts.order },
    items: [{ ...ITEM, ...parts.item }],
    notes: notes.map((one) => ({ ...NOTE, ...one })),
    noteItems: notes.map((one) => ({
      parent: NOTE.name,
      item_code: 'LAMP-9',
      qty: 1,
      against_sales_order: NAME,
      ...('name' in one ? { parent: one.name } : {}),
      ...parts.noteItem,
    })),
    shipments: shipments.map((one) => ({ ...SHIPMENT, ...one })),
    invoices: invoices?.map((one) => ({ ...INVOICE, ...one })) ?? null,
    address: {
      name: 'Hilltop-Shipping',
      address_line1: '4 Quay Street',
      city: 'Galway',
      pincode: 'H91',
      country: 'Ireland',
    },
    onHand,
  };
}

export function readRows(rows: Rows): { readonly row: SalesOrderRow; readonly records: OrderRecords } {
  const { invoices, onHand } = rows;
  const records: OrderRecords = {
    items: rows.items.map((one) => OrderItemRow.parse(one)),
    notes: rows.notes.map((one) => DeliveryNoteRow.parse(one)),
    noteItems: rows.noteItems.map((one) => DeliveryItemRow.parse(one)),
    shipments: new Map([[NOTE.name, rows.shipments.map((one) => ShipmentRow.parse(one))]]),
    invoices: invoices === null ? null : new Map([[NAME, invoices.map((one) => InvoiceRow.parse(one))]]),
    addresses: new Map([['Hilltop-Shipping', AddressRow.parse(rows.address)]]),
    countries: new Map([['Ireland', 'IE']]),
    emails: new Map([['Hilltop Hotels', ['mara.lind@example.org', 'office@hilltop.example']]]),
    stocked: new Set(['LAMP-9']),
    shelf: () => ({ onHand, promised: 2, arrivals: [{ on: '2026-12-01', quantity: 10 }] }),
  };
  return { row: SalesOrderRow.parse(rows.order), records };
}
