// A sale of Tryton with all that is read beside it, made up: the rows as Tryton answers them, and as the connector reads them. For translate.test.ts and the bench of translations.
import { TrytonConfig } from './config.ts';
import type { SaleRecords } from './read-orders.ts';
import { InvoiceRow, LineRow, MechanismRow, MoveRow, PackageRow, PartyRow, SaleRow, ShipmentRow } from './rows.ts';
import { dayForTryton } from './values.ts';

export const CONFIG = TrytonConfig.parse({
  url: 'https://erp.example.com',
  database: 'erp',
  user: 'waybill',
  shopNumberField: 'web_id',
  timeZone: 'America/Chicago',
});
export const MOMENT = { __class__: 'datetime', year: 2026, month: 11, day: 11, hour: 3, minute: 30, second: 0 };
export const SALE = {
  id: 6,
  number: '6',
  reference: 'PO-77120',
  web_id: 1_005,
  state: 'processing',
  shipment_state: 'waiting',
  invoice_state: 'waiting',
  sale_date: dayForTryton('2026-11-10'),
  create_date: MOMENT,
  total_amount: 240,
  party: 11,
  contact: 12,
  shipments: [51],
  'currency.': { code: 'EUR' },
  'shipment_address.': {
    street: '4 Quay Street\n2nd floor\n',
    city: 'Galway',
    postal_code: 'H91',
    'country.': { code: 'IE' },
    'subdivision.': { name: 'Connacht' },
  },
};
export const LINE = {
  id: 31,
  sale: 6,
  type: 'line',
  quantity: 3,
  unit_price: 80,
  product: 8,
  'product.': { code: 'LAMP-9', name: 'Lamp', type: 'goods' },
};
export const MOVE = {
  id: 71,
  origin: 'sale.line,31',
  shipment: 'stock.shipment.out,51',
  state: 'done',
  quantity: 1,
  product: 8,
  'product.': { code: 'LAMP-9' },
};
export const SHIPMENT = {
  id: 51,
  number: '5',
  state: 'done',
  effective_date: dayForTryton('2026-11-12'),
  'carrier.': { 'party.': { name: 'DHL Express' } },
};
export const PACKAGE = {
  id: 61,
  shipment: 'stock.shipment.out,51',
  shipping_reference: 'JD014600003RU0000001',
  shipping_tracking_url: 'https://dhl.example/1',
  moves: [71],
};
export const RETURN = {
  ...SALE,
  id: 9,
  number: '9',
  origin: 'sale.sale,6',
  total_amount: -80,
  shipments: [],
  shipment_returns: [55],
  invoices: [81],
};

export interface Parts {
  sale?: object;
  line?: object;
  moves?: readonly object[];
  shipment?: object;
  packages?: readonly object[];
  returns?: readonly object[];
  arrival?: string;
  invoice?: object;
  mechanisms?: readonly object[];
}

export interface Rows {
  readonly sale: object;
  readonly lines: readonly object[];
  readonly moves: readonly object[];
  readonly shipment: object;
  readonly returnShipment: object;
  readonly packages: readonly object[];
  readonly party: object;
  readonly mechanisms: readonly object[];
  readonly returns: readonly object[];
  readonly invoice: object;
}

export function rowsOf(parts: Parts): Rows {
  const { moves = [{}], packages = [{}], returns = [], mechanisms = [], arrival = 'draft' } = parts;
  return {
    sale: { ...SALE, ...parts.sale },
    lines: [
      { ...LINE, ...parts.line },
      { ...LINE, id: 32, sale: 9, quantity: -1 },
    ],
    moves: moves.map((one) => ({ ...MOVE, ...one })),
    shipment: { ...SHIPMENT, ...parts.shipment },
    returnShipment: { id: 55, number: '1', state: arrival },
    packages: packages.map((one) => ({ ...PACKAGE, ...one })),
    party: { id: 11, name: 'Hilltop Hotels', categories: [1], 'lang.': { code: 'es' } },
    mechanisms: mechanisms.map((one) => ({ id: 41, party: 11, value: 'Office@Hilltop.example', ...one })),
    returns: returns.map((one) => ({ ...RETURN, ...one })),
    invoice: {
      id: 81,
      number: 'C-1',
      state: 'paid',
      invoice_date: dayForTryton('2026-11-15'),
      reconciled: dayForTryton('2026-11-16'),
      total_amount: -80,
      ...parts.invoice,
    },
  };
}

export function readRows(rows: Rows): { readonly sale: SaleRow; readonly records: SaleRecords } {
  const records: SaleRecords = {
    lines: rows.lines.map((one) => LineRow.parse(one)),
    moves: rows.moves.map((one) => MoveRow.parse(one)),
    shipments: new Map([[51, ShipmentRow.parse(rows.shipment)]]),
    returnShipments: new Map([[55, ShipmentRow.parse(rows.returnShipment)]]),
    packages: rows.packages.map((one) => PackageRow.parse(one)),
    parties: new Map([[11, PartyRow.parse(rows.party)]]),
    mechanisms: rows.mechanisms.map((one) => MechanismRow.parse(one)),
    categories: new Map([[1, 'vip']]),
    returns: rows.returns.map((one) => SaleRow.parse(one)),
    invoices: new Map([[81, InvoiceRow.parse(rows.invoice)]]),
    shelf: new Map(),
  };
  return { sale: SaleRow.parse(rows.sale), records };
}
