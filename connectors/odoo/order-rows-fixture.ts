// A sales order of Odoo with all that is read beside it, made up: the rows as Odoo answers them, and as the connector reads them. For translate.test.ts and the bench of translations.
import { OdooConfig } from './config.ts';
import type { OrderRecords } from './read-orders.ts';
import { InvoiceRow, MoveRow, PartnerRow, ProductRow, SaleLineRow, SaleOrderRow, TransferRow } from './rows.ts';

export const CONFIG = OdooConfig.parse({
  url: 'https://erp.example.com',
  database: 'hilltop',
  shopNumberField: 'origin',
  timeZone: 'Europe/Berlin',
});
export const TODAY = '2026-11-20';

export const ORDER = {
  id: 12,
  name: 'S00012',
  state: 'sale',
  date_order: '2026-11-10 09:00:00',
  partner_id: [4, 'Hilltop Hotels, Mara Lind'],
  partner_shipping_id: [4, 'Hilltop Hotels, Mara Lind'],
  currency_id: [1, 'EUR'],
  amount_total: 240.00000000000003,
  team_id: false,
  invoice_ids: [],
  write_date: '2026-11-11 08:30:00',
  client_order_ref: 'PO-77120',
  origin: '#W1046662',
};
export const LINE = {
  id: 31,
  order_id: [12, 'S00012'],
  product_id: [8, 'Lamp'],
  product_uom_qty: 3,
  qty_delivered: 1,
  price_unit: 80,
  display_type: false,
};
export const PARTNER = {
  id: 4,
  name: 'Mara Lind',
  email: '"Lind, Mara" <Mara.Lind@Example.org>; office@hilltop.example',
  type: 'contact',
  lang: 'de_DE',
  commercial_partner_id: [3, 'Hilltop Hotels'],
  category_id: [9],
  street: '4 Quay Street',
  street2: false,
  city: 'Austin',
  zip: '78701',
  state_id: [5, 'Texas (US)'],
  country_id: [6, 'United States'],
  country_code: 'US',
};
export const TRANSFER = {
  id: 51,
  name: 'WH/OUT/00051',
  state: 'done',
  sale_id: [12, 'S00012'],
  carrier_id: [2, 'UPS Ground (Texas)'],
  carrier_tracking_ref: '1Z999AA10123456784',
  carrier_tracking_url: 'https://www.ups.com/track',
  date_done: '2026-11-12 09:00:00',
  create_date: '2026-11-10 09:00:00',
  write_date: '2026-11-12 09:00:00',
};
export const MOVE = {
  id: 71,
  picking_id: [51, 'WH/OUT/00051'],
  sale_line_id: [31, 'x'],
  product_id: [8, 'Lamp'],
  state: 'done',
  product_uom_qty: 1,
  quantity: 1,
};

export interface Parts {
  order?: object;
  lines?: readonly object[];
  deliveries?: readonly object[];
  returns?: readonly object[];
  moves?: readonly object[];
  partner?: object;
  contacts?: readonly object[];
  invoices?: readonly object[] | null;
}

export interface Rows {
  readonly order: object;
  readonly lines: readonly object[];
  readonly deliveries: readonly object[];
  readonly returns: readonly object[];
  readonly moves: readonly object[];
  readonly partner: object;
  readonly contacts: readonly object[];
  readonly product: object;
  readonly invoices: readonly object[] | null;
}

export function rowsOf(parts: Parts): Rows {
  const { lines = [{}], deliveries = [], returns = [], moves = [], contacts = [], invoices = [] } = parts;
  const invoiceRows =
    invoices?.map((one, index) => ({
      id: 81 + index,
      name: `INV/${index}`,
      move_type: 'out_invoice',
      state: 'posted',
      payment_state: 'paid',
      amount_total: 240,
      currency_id: [1, 'EUR'],
      invoice_date: '2026-11-12',
      ...one,
    })) ?? null;
  return {
    order: { ...ORDER, invoice_ids: invoiceRows?.map(({ id }) => id) ?? [], ...parts.order },
    lines: lines.map((one) => ({ ...LINE, ...one })),
    deliveries: deliveries.map((one) => ({ ...TRANSFER, ...one })),
    returns: returns.map((one) => ({ ...TRANSFER, ...one })),
    moves: moves.map((one) => ({ ...MOVE, ...one })),
    partner: { ...PARTNER, ...parts.partner },
    contacts: contacts.map((one) => ({ ...PARTNER, ...one })),
    product: { id: 8, display_name: 'Lamp (brass)', default_code: 'LAMP-9' },
    invoices: invoiceRows,
  };
}

export function readRows(rows: Rows): { readonly row: SaleOrderRow; readonly records: OrderRecords } {
  const partner = PartnerRow.parse(rows.partner);
  const product = ProductRow.parse(rows.product);
  const invoices = rows.invoices?.map((one) => InvoiceRow.parse(one)) ?? null;
  const records: OrderRecords = {
    lines: rows.lines.map((one) => SaleLineRow.parse(one)),
    deliveries: rows.deliveries.map((one) => TransferRow.parse(one)),
    returns: rows.returns.map((one) => TransferRow.parse(one)),
    moves: rows.moves.map((one) => MoveRow.parse(one)),
    partners: new Map([[partner.id, partner]]),
    contacts: rows.contacts.map((one) => PartnerRow.parse(one)),
    tags: new Map([[9, 'vip']]),
    products: new Map([[product.id, product]]),
    invoices: invoices === null ? null : new Map(invoices.map((one) => [one.id, one])),
  };
  return { row: SaleOrderRow.parse(rows.order), records };
}
